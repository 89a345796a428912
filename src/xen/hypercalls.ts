/**
 * Numbers, commands and structures of the hypercalls (Xen public headers; hotplug facts B.6, C.1): everything a guest
 * and the hypervisor agree on, for both sides.
 */
import type { GuestStructure } from "./guest-structure.ts";

/** Hypercall numbers. */
export const hypercalls = { platformOp: 7, vcpuOp: 24 } as const;

/** Commands of vcpu_op. */
export const vcpuCommands = {
  initialise: 0,
  up: 1,
  down: 2,
  isUp: 3,
  registerVcpuInfo: 10,
} as const;

/** Commands of platform_op. */
export const platformCommands = {
  getCpuinfo: 55,
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
type PlatformHeader = keyof typeof platformHeader;

/** What every platform_op begins with. */
export const platformOp: GuestStructure<"cmd" | "interfaceVersion"> = {
  name: "xen_platform_op",
  size: platformSize,
  fields: platformHeader,
};

/** Argument of get_cpuinfo. */
export const cpuInfo: GuestStructure<PlatformHeader | "cpu" | "maxPresent" | "flags" | "apicId" | "acpiId"> = {
  name: "xenpf_pcpuinfo",
  size: platformSize,
  fields: { ...platformHeader, cpu: [8, 4], maxPresent: [12, 4], flags: [16, 4], apicId: [20, 4], acpiId: [24, 4] },
};

/** Bits of its flags. */
export const cpuInfoFlags = { online: 1, invalid: 2 } as const;

/** Argument of cpu_online and cpu_offline. */
export const cpuOnlineOffline: GuestStructure<PlatformHeader | "cpu"> = {
  name: "xenpf_cpu_ol",
  size: platformSize,
  fields: { ...platformHeader, cpu: [8, 4] },
};

/** Argument of cpu_hotadd. */
export const cpuHotadd: GuestStructure<PlatformHeader | "apicId" | "acpiId" | "proximity"> = {
  name: "xenpf_cpu_hotadd",
  size: platformSize,
  fields: { ...platformHeader, apicId: [8, 4], acpiId: [12, 4], proximity: [16, 4] },
};

const segments32 = {
  csLimit: [92, 4],
  dsLimit: [96, 4],
  ssLimit: [100, 4],
  esLimit: [104, 4],
  trLimit: [108, 4],
  csAr: [112, 2],
  dsAr: [114, 2],
  ssAr: [116, 2],
  esAr: [118, 2],
  trAr: [120, 2],
} as const;

/**
 * vcpu_hvm_context: the 32-bit form (mode 0) with its segments, and of the 64-bit form (mode 1) the entry point `rip`.
 */
export const vcpuHvmContext: GuestStructure<"mode" | "eip" | "eflags" | "cr0" | "rip" | keyof typeof segments32> = {
  name: "vcpu_hvm_context",
  size: 128,
  fields: { mode: [0, 4], eip: [40, 4], eflags: [44, 4], cr0: [48, 4], rip: [72, 6], ...segments32 },
};

/** Argument of VCPUOP_register_vcpu_info. */
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
