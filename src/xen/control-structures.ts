/** Structures of sysctl and domctl: what toolstacks of the hardware domain pass. */
import type { GuestStructure } from "./guest-structure.ts";

const sysctlHeader = { cmd: [0, 4], interfaceVersion: [4, 4] } as const;
const sysctlSize = 136;
type SysctlHeader = keyof typeof sysctlHeader;

/** What every sysctl begins with. */
export const sysctl: GuestStructure<SysctlHeader> = { name: "xen_sysctl", size: sysctlSize, fields: sysctlHeader };

export const sysctlCpuHotplug: GuestStructure<SysctlHeader | "cpu" | "op"> = {
  name: "xen_sysctl_cpu_hotplug",
  size: sysctlSize,
  fields: { ...sysctlHeader, cpu: [8, 4], op: [12, 4] },
};

export const sysctlPhysinfo: GuestStructure<
  SysctlHeader | "threadsPerCore" | "coresPerSocket" | "cpuCount" | "maxCpuId" | "nodeCount" | "maxNodeId" | "cpuKhz"
> = {
  name: "xen_sysctl_physinfo",
  size: sysctlSize,
  fields: {
    ...sysctlHeader,
    threadsPerCore: [8, 4],
    coresPerSocket: [12, 4],
    cpuCount: [16, 4],
    maxCpuId: [20, 4],
    nodeCount: [24, 4],
    maxNodeId: [28, 4],
    cpuKhz: [32, 4],
  },
};

export const sysctlSchedId: GuestStructure<SysctlHeader | "schedId"> = {
  name: "xen_sysctl_sched_id",
  size: sysctlSize,
  fields: { ...sysctlHeader, schedId: [8, 4] },
};

/** An array of idle times of 8 bytes, by CPU number. */
export const sysctlGetcpuinfo: GuestStructure<SysctlHeader | "maxCpus" | "info" | "cpuCount"> = {
  name: "xen_sysctl_getcpuinfo",
  size: sysctlSize,
  fields: { ...sysctlHeader, maxCpus: [8, 4], info: [16, 6], cpuCount: [24, 4] },
};

/** An array of {core, socket, node}, each 4 bytes, by CPU number. */
export const sysctlCputopoinfo: GuestStructure<SysctlHeader | "cpuCount" | "info"> = {
  name: "xen_sysctl_cputopoinfo",
  size: sysctlSize,
  fields: { ...sysctlHeader, cpuCount: [8, 4], info: [16, 6] },
};
export const cputopo: GuestStructure<"core" | "socket" | "node"> = {
  name: "xen_sysctl_cputopo",
  size: 12,
  fields: { core: [0, 4], socket: [4, 4], node: [8, 4] },
};
/** Core, socket or node of a CPU that is not there. */
export const invalidTopology = 0xffff_ffff;

export const sysctlCpupool: GuestStructure<
  SysctlHeader | "op" | "pool" | "schedId" | "domain" | "cpu" | "domainCount" | "bitmap" | "bitmapBits"
> = {
  name: "xen_sysctl_cpupool_op",
  size: sysctlSize,
  fields: {
    ...sysctlHeader,
    op: [8, 4],
    pool: [12, 4],
    schedId: [16, 4],
    domain: [20, 4],
    cpu: [24, 4],
    domainCount: [28, 4],
    bitmap: [32, 6],
    bitmapBits: [40, 4],
  },
};
/** Pool or CPU of a cpupool_op: whichever is free. */
export const anyPool = 0xffff_ffff;

/** Parameters of the credit scheduler of a pool. */
export const sysctlScheduler: GuestStructure<
  SysctlHeader | "pool" | "schedId" | "command" | "sliceMs" | "ratelimitUs"
> = {
  name: "xen_sysctl_scheduler_op",
  size: sysctlSize,
  fields: { ...sysctlHeader, pool: [8, 4], schedId: [12, 4], command: [16, 4], sliceMs: [24, 4], ratelimitUs: [28, 4] },
};

/** Parameters of the Credit2 scheduler of a pool. */
export const sysctlScheduler2: GuestStructure<SysctlHeader | "pool" | "schedId" | "command" | "ratelimitUs"> = {
  name: "xen_sysctl_scheduler_op",
  size: sysctlSize,
  fields: { ...sysctlHeader, pool: [8, 4], schedId: [12, 4], command: [16, 4], ratelimitUs: [24, 4] },
};

const domctlHeader = { cmd: [0, 4], interfaceVersion: [4, 4], domain: [8, 2] } as const;
const domctlSize = 144;
type DomctlHeader = keyof typeof domctlHeader;

/** What every domctl begins with. */
export const domctl: GuestStructure<DomctlHeader> = { name: "xen_domctl", size: domctlSize, fields: domctlHeader };

export const domctlDomainInfo: GuestStructure<
  DomctlHeader | "infoDomain" | "flags" | "cpuTime" | "onlineVcpus" | "maxVcpuId" | "cpupool"
> = {
  name: "xen_domctl_getdomaininfo",
  size: domctlSize,
  fields: {
    ...domctlHeader,
    infoDomain: [16, 2],
    flags: [20, 4],
    cpuTime: [72, 6],
    onlineVcpus: [80, 4],
    maxVcpuId: [84, 4],
    cpupool: [108, 4],
  },
};
export const domainInfoFlags = { dying: 1, hvmGuest: 2, shutdown: 4, paused: 8, blocked: 16, running: 32 } as const;

export const domctlMaxVcpus: GuestStructure<DomctlHeader | "max"> = {
  name: "xen_domctl_max_vcpus",
  size: domctlSize,
  fields: { ...domctlHeader, max: [16, 4] },
};

export const domctlVcpuInfo: GuestStructure<
  DomctlHeader | "vcpu" | "online" | "blocked" | "running" | "cpuTime" | "cpu"
> = {
  name: "xen_domctl_getvcpuinfo",
  size: domctlSize,
  fields: {
    ...domctlHeader,
    vcpu: [16, 4],
    online: [20, 1],
    blocked: [21, 1],
    running: [22, 1],
    cpuTime: [24, 6],
    cpu: [32, 4],
  },
};

/** Which vCPU, and where its vcpu_guest_context stands; 0: the vCPU is to be reset. */
export const domctlVcpuContext: GuestStructure<DomctlHeader | "vcpu" | "context"> = {
  name: "xen_domctl_vcpucontext",
  size: domctlSize,
  fields: { ...domctlHeader, vcpu: [16, 4], context: [24, 6] },
};

export const domctlVcpuAffinity: GuestStructure<
  DomctlHeader | "vcpu" | "flags" | "hard" | "hardBits" | "soft" | "softBits"
> = {
  name: "xen_domctl_vcpuaffinity",
  size: domctlSize,
  fields: {
    ...domctlHeader,
    vcpu: [16, 4],
    flags: [20, 4],
    hard: [24, 6],
    hardBits: [32, 4],
    soft: [40, 6],
    softBits: [48, 4],
  },
};
export const affinityFlags = { hard: 1, soft: 2 } as const;

/** Parameters of the credit scheduler of a domain. */
export const domctlScheduler: GuestStructure<DomctlHeader | "schedId" | "command" | "weight" | "cap"> = {
  name: "xen_domctl_scheduler_op",
  size: domctlSize,
  fields: { ...domctlHeader, schedId: [16, 4], command: [20, 4], weight: [24, 2], cap: [26, 2] },
};
