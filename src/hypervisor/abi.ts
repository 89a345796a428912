/**
 * Numbers, commands and structures of the hypercalls (Xen public headers; hotplug facts B.6, C.1).
 * Everything a guest and the hypervisor agree on is declared here and nowhere else in this layer.
 */
import type { GuestStructure } from "./guest-structure.ts";

export const hypercalls = { platformOp: 7, vcpuOp: 24 } as const;

export const vcpuCommands = {
  initialise: 0,
  up: 1,
  down: 2,
  isUp: 3,
  registerVcpuInfo: 10,
} as const;

export const platformCommands = {
  getCpuInfo: 55,
  cpuOnline: 56,
  cpuOffline: 57,
  cpuHotadd: 58,
  /**
   * [design] Not Xen's: forgets an offline physical CPU, so that an eject can complete (facts B.5). The top bit keeps
   * it away from every number that Xen can assign in order.
   */
  cpuHotremove: 0x8000_0001,
} as const;

/** XENPF_INTERFACE_VERSION. */
export const platformInterfaceVersion = 0x0300_0001;

const platformHeader = { cmd: [0, 4], interfaceVersion: [4, 4] } as const;
const platformSize = 136;

export const platformOp: GuestStructure<"cmd" | "interfaceVersion"> = {
  name: "xen_platform_op",
  size: platformSize,
  fields: platformHeader,
};

export const cpuInfo: GuestStructure<"cpu" | "maxPresent" | "flags" | "apicId" | "acpiId"> = {
  name: "xenpf_pcpuinfo",
  size: platformSize,
  fields: { cpu: [8, 4], maxPresent: [12, 4], flags: [16, 4], apicId: [20, 4], acpiId: [24, 4] },
};

export const cpuInfoFlags = { online: 1, invalid: 2 } as const;

export const cpuOnlineOffline: GuestStructure<"cpu"> = {
  name: "xenpf_cpu_ol",
  size: platformSize,
  fields: { cpu: [8, 4] },
};

export const cpuHotadd: GuestStructure<"apicId" | "acpiId" | "proximity"> = {
  name: "xenpf_cpu_hotadd",
  size: platformSize,
  fields: { apicId: [8, 4], acpiId: [12, 4], proximity: [16, 4] },
};

/** vcpu_hvm_context; the entry point differs between the 32-bit (mode 0) and the 64-bit form (mode 1). */
export const vcpuHvmContext: GuestStructure<"mode" | "eip" | "rip"> = {
  name: "vcpu_hvm_context",
  size: 128,
  fields: { mode: [0, 4], eip: [40, 4], rip: [72, 6] },
};

export const registerVcpuInfo: GuestStructure<"frame" | "offset"> = {
  name: "vcpu_register_vcpu_info",
  size: 16,
  fields: { frame: [0, 6], offset: [8, 4] },
};

/** Bytes of struct vcpu_info: a registered one must not cross a page. */
export const vcpuInfoSize = 64;

/** Virtual interrupts. */
export const virqs = { pcpuState: 9 } as const;

/** Reasons of a domain's shutdown. */
export const shutdownReasons = { powerOff: 0 } as const;
