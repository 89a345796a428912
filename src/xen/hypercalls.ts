/** Numbers of the hypercalls and of their commands (Xen public headers; hotplug facts B.6, C.1, E.7, E.9). */

/** Hypercall numbers. */
export const hypercalls = {
  platformOp: 7,
  memoryOp: 12,
  multicall: 13,
  setTimerOp: 15,
  xenVersion: 17,
  vcpuOp: 24,
  schedOp: 29,
  eventChannelOp: 32,
  hvmOp: 34,
  sysctl: 35,
  domctl: 36,
} as const;

/** Commands of vcpu_op. */
export const vcpuCommands = {
  initialise: 0,
  up: 1,
  down: 2,
  isUp: 3,
  getRunstateInfo: 4,
  registerRunstateMemoryArea: 5,
  setPeriodicTimer: 6,
  stopPeriodicTimer: 7,
  setSingleshotTimer: 8,
  stopSingleshotTimer: 9,
  registerVcpuInfo: 10,
  sendNmi: 11,
  getPhysid: 12,
  registerVcpuTimeMemoryArea: 13,
  registerRunstatePhysArea: 14,
  registerVcpuTimePhysArea: 15,
} as const;

/** Commands of platform_op that speak about processors. */
export const platformCommands = {
  getCpuVersion: 48,
  enterAcpiSleep: 51,
  getidletime: 53,
  setProcessorPminfo: 54,
  getCpuinfo: 55,
  cpuOnline: 56,
  cpuOffline: 57,
  cpuHotadd: 58,
  coreParking: 60,
  /**
   * [design] Not Xen's: forgets an offline physical CPU, so that an eject can complete (facts B.5). The top bit keeps
   * it away from every number that Xen can assign in order.
   */
  cpuHotremove: 0x8000_0001,
} as const;

/** Flags of enter_acpi_sleep: the values are for the sleep control register of hardware-reduced platforms. */
export const acpiSleepFlags = { extended: 1 } as const;

/** Commands of sched_op. */
export const schedCommands = {
  yield: 0,
  block: 1,
  shutdown: 2,
  poll: 3,
  remoteShutdown: 4,
  shutdownCode: 5,
  watchdog: 6,
  pinOverride: 7,
} as const;

/** Commands of event_channel_op. */
export const eventChannelCommands = {
  bindInterdomain: 0,
  bindVirq: 1,
  bindPirq: 2,
  close: 3,
  send: 4,
  status: 5,
  allocUnbound: 6,
  bindIpi: 7,
  bindVcpu: 8,
  unmask: 9,
  reset: 10,
  initControl: 11,
  expandArray: 12,
  setPriority: 13,
} as const;

/** Commands of sysctl that speak about processors. */
export const sysctlCommands = {
  physinfo: 3,
  schedId: 4,
  getcpuinfo: 8,
  cpuHotplug: 11,
  cputopoinfo: 16,
  cpupoolOp: 18,
  schedulerOp: 19,
} as const;

/** Operations of XEN_SYSCTL_cpu_hotplug. */
export const cpuHotplugOperations = { online: 0, offline: 1, smtEnable: 2, smtDisable: 3 } as const;

/** Operations of XEN_SYSCTL_cpupool_op. */
export const cpupoolOperations = {
  create: 1,
  destroy: 2,
  info: 3,
  addcpu: 4,
  rmcpu: 5,
  movedomain: 6,
  freeinfo: 7,
} as const;

/** Commands of domctl that speak about processors. */
export const domctlCommands = {
  pausedomain: 3,
  unpausedomain: 4,
  getdomaininfo: 5,
  setvcpuaffinity: 9,
  setvcpucontext: 12,
  getvcpucontext: 13,
  getvcpuinfo: 14,
  maxVcpus: 15,
  schedulerOp: 16,
  getvcpuaffinity: 25,
} as const;

/** Commands of scheduler_op, in sysctl and in domctl. */
export const schedulerOperations = { putinfo: 0, getinfo: 1 } as const;

/** Commands of hvm_op and memory_op that event channels need. */
export const hvmCommands = { setParam: 0, getParam: 1, setEvtchnUpcallVector: 23 } as const;
export const memoryCommands = { addToPhysmap: 7 } as const;

/** Interface versions that the structures carry; another one is -EACCES. */
export const platformInterfaceVersion = 0x0300_0001;
export const sysctlInterfaceVersion = 0x16;
export const domctlInterfaceVersion = 0x18;

/** Bytes of struct vcpu_info: a registered one must not cross a page. */
export const vcpuInfoSize = 64;

/** Virtual interrupts. Timer, debug, xenoprof and PMU are per vCPU, the rest are global. */
export const virqs = {
  timer: 0,
  debug: 1,
  console: 2,
  domExc: 3,
  tbuf: 4,
  debugger: 6,
  xenoprof: 7,
  conRing: 8,
  pcpuState: 9,
  memEvent: 10,
  argo: 11,
  enomem: 12,
  xenpmu: 13,
} as const;

/** Those that every vCPU binds for itself. */
export const perVcpuVirqs: readonly number[] = [virqs.timer, virqs.debug, virqs.xenoprof, virqs.xenpmu];

/** Numbers of virtual interrupts, used or not. */
export const virqCount = 24;

/** Reasons of a domain's shutdown. */
export const shutdownReasons = { powerOff: 0, reboot: 1, suspend: 2, crash: 3, watchdog: 4, softReset: 5 } as const;

/** Numbers of domains that are no domains. */
export const specialDomains = {
  self: 0x7ff0,
  io: 0x7ff1,
  xen: 0x7ff2,
  cow: 0x7ff3,
  invalid: 0x7ff4,
  idle: 0x7fff,
} as const;

/** Runstates of a vCPU by number. */
export const runstates = ["running", "runnable", "blocked", "offline"] as const;
export type Runstate = (typeof runstates)[number];

/** Reasons for which a vCPU cannot run, by their bits (facts E.2): it is runnable if none is set and no pause counts. */
export const pauseFlags = {
  blocked: 0,
  down: 1,
  blockedInXen: 2,
  migrating: 3,
  memPaging: 4,
  memAccess: 5,
  memSharing: 6,
  inReset: 7,
  parked: 8,
} as const;
export type PauseFlag = keyof typeof pauseFlags;

/** Schedulers by number. */
export const schedulerIds = { credit: 5, credit2: 6, arinc653: 7, rtds: 8, null: 9 } as const;
