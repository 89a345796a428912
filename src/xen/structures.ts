/** Argument structures of the hypercalls, 64-bit layout. Fields of 8 bytes are read as 6: nothing here is larger. */
import type { GuestStructure } from "./guest-structure.ts";

type Place = readonly [offset: number, width: number];

function structure<Field extends string>(
  name: string,
  size: number,
  fields: { readonly [F in Field]: Place },
): GuestStructure<Field> {
  return { name, size, fields };
}

const platformHeader = { cmd: [0, 4], interfaceVersion: [4, 4] } as const;
const platformSize = 136;
type PlatformHeader = keyof typeof platformHeader;

/** What every platform_op begins with. */
export const platformOp: GuestStructure<PlatformHeader> = structure("xen_platform_op", platformSize, platformHeader);

/** Argument of get_cpuinfo. */
export const cpuInfo: GuestStructure<PlatformHeader | "cpu" | "maxPresent" | "flags" | "apicId" | "acpiId"> = structure(
  "xenpf_pcpuinfo",
  platformSize,
  { ...platformHeader, cpu: [8, 4], maxPresent: [12, 4], flags: [16, 4], apicId: [20, 4], acpiId: [24, 4] },
);

/** Bits of its flags. */
export const cpuInfoFlags = { online: 1, invalid: 2 } as const;

/** Argument of get_cpu_version; the vendor's 12 characters as three numbers. */
export const cpuVersion: GuestStructure<
  PlatformHeader | "cpu" | "maxPresent" | "vendor0" | "vendor1" | "vendor2" | "family" | "model" | "stepping"
> = structure("xenpf_pcpu_version", platformSize, {
  ...platformHeader,
  cpu: [8, 4],
  maxPresent: [12, 4],
  vendor0: [16, 4],
  vendor1: [20, 4],
  vendor2: [24, 4],
  family: [28, 4],
  model: [32, 4],
  stepping: [36, 4],
});

/** Argument of cpu_online and cpu_offline. */
export const cpuOnlineOffline: GuestStructure<PlatformHeader | "cpu"> = structure("xenpf_cpu_ol", platformSize, {
  ...platformHeader,
  cpu: [8, 4],
});

/** Argument of cpu_hotadd. */
export const cpuHotadd: GuestStructure<PlatformHeader | "apicId" | "acpiId" | "proximity"> = structure(
  "xenpf_cpu_hotadd",
  platformSize,
  { ...platformHeader, apicId: [8, 4], acpiId: [12, 4], proximity: [16, 4] },
);

/** Argument of enter_acpi_sleep (facts D.4): values of the control registers, SLP_EN included. */
export const enterAcpiSleep: GuestStructure<PlatformHeader | "valueA" | "valueB" | "sleepState" | "flags"> = structure(
  "xenpf_enter_acpi_sleep",
  platformSize,
  { ...platformHeader, valueA: [8, 2], valueB: [10, 2], sleepState: [12, 4], flags: [16, 4] },
);

/** Head of set_processor_pminfo: ACPI ID, and what the union holds (Cx, Px, Tx, PDC, CPPC). */
export const processorPminfo: GuestStructure<PlatformHeader | "id" | "type"> = structure(
  "xen_processor_performance",
  platformSize,
  { ...platformHeader, id: [8, 4], type: [12, 4] },
);

/** Kinds of power data. */
export const pminfoTypes = { cx: 0, px: 1, tx: 2, pdc: 3, cppc: 4 } as const;

/** Argument of core_parking: type 1 sets, 2 gets. */
export const coreParking: GuestStructure<PlatformHeader | "type" | "idleNums"> = structure(
  "xenpf_core_parking",
  platformSize,
  { ...platformHeader, type: [8, 4], idleNums: [12, 4] },
);
export const coreParkingTypes = { set: 1, get: 2 } as const;

/** Argument of getidletime: a bitmap of CPUs, and arrays of idle times. */
export const getidletime: GuestStructure<PlatformHeader | "bitmap" | "cpuCount" | "idletime" | "now"> = structure(
  "xenpf_getidletime",
  platformSize,
  { ...platformHeader, bitmap: [8, 6], cpuCount: [16, 4], idletime: [24, 6], now: [32, 6] },
);

/** vcpu_runstate_info. */
export const runstateInfo: GuestStructure<"state" | "entryTime" | "time0" | "time1" | "time2" | "time3"> = structure(
  "vcpu_runstate_info",
  48,
  { state: [0, 4], entryTime: [8, 6], time0: [16, 6], time1: [24, 6], time2: [32, 6], time3: [40, 6] },
);

/** A pointer to a memory area (runstate, vcpu_time; virtual or physical). */
export const memoryArea: GuestStructure<"address"> = structure("vcpu_register_memory_area", 8, { address: [0, 6] });

export const periodicTimer: GuestStructure<"periodNs"> = structure("vcpu_set_periodic_timer", 8, { periodNs: [0, 6] });
export const singleshotTimer: GuestStructure<"timeoutNs" | "flags"> = structure("vcpu_set_singleshot_timer", 16, {
  timeoutNs: [0, 6],
  flags: [8, 4],
});
/** Shortest period, and the flag that refuses a time in the past. */
export const vcpuTimerRules = { shortestPeriodNs: 1_000_000, futureFlag: 1 } as const;

/** Argument of VCPUOP_get_physid: APIC ID and ACPI ID of the physical CPU a vCPU is pinned to. */
export const physid: GuestStructure<"apicId" | "acpiId"> = structure("vcpu_get_physid", 8, {
  apicId: [0, 4],
  acpiId: [4, 4],
});

/** Argument of VCPUOP_register_vcpu_info. */
export const registerVcpuInfo: GuestStructure<"frame" | "offset"> = structure("vcpu_register_vcpu_info", 16, {
  frame: [0, 6],
  offset: [8, 4],
});

export const schedShutdown: GuestStructure<"reason"> = structure("sched_shutdown", 4, { reason: [0, 4] });
export const schedPoll: GuestStructure<"ports" | "count" | "timeoutNs"> = structure("sched_poll", 24, {
  ports: [0, 6],
  count: [8, 4],
  timeoutNs: [16, 6],
});
export const schedRemoteShutdown: GuestStructure<"domain" | "reason"> = structure("sched_remote_shutdown", 8, {
  domain: [0, 2],
  reason: [4, 4],
});
export const schedWatchdog: GuestStructure<"id" | "timeoutS"> = structure("sched_watchdog", 8, {
  id: [0, 4],
  timeoutS: [4, 4],
});
export const schedPinOverride: GuestStructure<"pcpu"> = structure("sched_pin_override", 4, { pcpu: [0, 4] });

/** Argument of XENMEM_add_to_physmap; space 0 is the shared info page. */
export const addToPhysmap: GuestStructure<"domain" | "size" | "space" | "index" | "frame"> = structure(
  "xen_add_to_physmap",
  32,
  { domain: [0, 2], size: [2, 2], space: [4, 4], index: [8, 6], frame: [16, 6] },
);
export const physmapSpaces = { sharedInfo: 0 } as const;

/** Argument of HVMOP_set_evtchn_upcall_vector. */
export const upcallVector: GuestStructure<"vcpu" | "vector"> = structure("xen_hvm_evtchn_upcall_vector", 8, {
  vcpu: [0, 4],
  vector: [4, 1],
});
