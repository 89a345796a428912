/** The interface against the tables of the facts document, number by number. */
import { expect, test } from "vitest";
import * as xen from "../../src/xen/index.ts";

test.each([
  ["hypercalls (E.9)", xen.hypercalls, { platformOp: 7, memoryOp: 12, setTimerOp: 15, xenVersion: 17, vcpuOp: 24 }],
  ["hypercalls (E.9), on", xen.hypercalls, { schedOp: 29, eventChannelOp: 32, hvmOp: 34, sysctl: 35, domctl: 36 }],
  ["hypercalls (E.9), batching", xen.hypercalls, { multicall: 13 }],
  ["multicall entry (E.9)", xen.multicallEntry, { size: 64, op: 0, result: 8, args: 16, argumentCount: 6 }],
  ["vcpu_op (C.1)", xen.vcpuCommands, { initialise: 0, up: 1, down: 2, isUp: 3, getRunstateInfo: 4 }],
  ["vcpu_op, areas", xen.vcpuCommands, { registerRunstateMemoryArea: 5, registerVcpuInfo: 10 }],
  ["vcpu_op, timers", xen.vcpuCommands, { setPeriodicTimer: 6, stopPeriodicTimer: 7, setSingleshotTimer: 8 }],
  ["vcpu_op, rest", xen.vcpuCommands, { stopSingleshotTimer: 9, sendNmi: 11, getPhysid: 12 }],
  ["vcpu_op, time", xen.vcpuCommands, { registerVcpuTimeMemoryArea: 13, registerRunstatePhysArea: 14 }],
  ["vcpu_op, last", xen.vcpuCommands, { registerVcpuTimePhysArea: 15 }],
  ["platform_op (B.6)", xen.platformCommands, { getCpuVersion: 48, enterAcpiSleep: 51, getidletime: 53 }],
  ["platform_op, power", xen.platformCommands, { setProcessorPminfo: 54, getCpuinfo: 55, coreParking: 60 }],
  ["platform_op, hotplug", xen.platformCommands, { cpuOnline: 56, cpuOffline: 57, cpuHotadd: 58 }],
  ["power data (B.6)", xen.pminfoTypes, { cx: 0, px: 1, tx: 2, pdc: 3, cppc: 4 }],
  ["core parking (B.6)", xen.coreParkingTypes, { set: 1, get: 2 }],
  ["get_cpuinfo flags (B.6)", xen.cpuInfoFlags, { online: 1, invalid: 2 }],
  ["sched_op (E.9)", xen.schedCommands, { yield: 0, block: 1, shutdown: 2, poll: 3, remoteShutdown: 4 }],
  ["sched_op, rest", xen.schedCommands, { shutdownCode: 5, watchdog: 6, pinOverride: 7 }],
  ["shutdown reasons (E.9)", xen.shutdownReasons, { powerOff: 0, reboot: 1, suspend: 2, crash: 3, watchdog: 4 }],
  ["shutdown reasons, last", xen.shutdownReasons, { softReset: 5 }],
  ["event_channel_op (E.7)", xen.eventChannelCommands, { bindInterdomain: 0, bindVirq: 1, bindPirq: 2, close: 3 }],
  ["event_channel_op, ports", xen.eventChannelCommands, { send: 4, status: 5, allocUnbound: 6, bindIpi: 7 }],
  ["event_channel_op, vCPUs", xen.eventChannelCommands, { bindVcpu: 8, unmask: 9, reset: 10, initControl: 11 }],
  ["event_channel_op, FIFO", xen.eventChannelCommands, { expandArray: 12, setPriority: 13 }],
  ["VIRQs (E.7)", xen.virqs, { timer: 0, debug: 1, console: 2, domExc: 3, tbuf: 4, debugger: 6, xenoprof: 7 }],
  ["VIRQs, rest", xen.virqs, { conRing: 8, pcpuState: 9, memEvent: 10, argo: 11, enomem: 12, xenpmu: 13 }],
  ["sysctl (B.6)", xen.sysctlCommands, { cpuHotplug: 11 }],
  ["cpu_hotplug (B.6)", xen.cpuHotplugOperations, { online: 0, offline: 1, smtEnable: 2, smtDisable: 3 }],
  ["domctl (E.9)", xen.domctlCommands, { setvcpuaffinity: 9, setvcpucontext: 12, getvcpucontext: 13 }],
  ["domctl, rest", xen.domctlCommands, { getvcpuinfo: 14, maxVcpus: 15 }],
  ["domids (E.9)", xen.specialDomains, { self: 0x7ff0, io: 0x7ff1, xen: 0x7ff2, cow: 0x7ff3, invalid: 0x7ff4 }],
  ["domids, last", xen.specialDomains, { idle: 0x7fff }],
  ["hvm_op (E.7)", xen.hvmCommands, { setParam: 0, getParam: 1, setEvtchnUpcallVector: 23 }],
  ["HVM params (E.7)", xen.hvmParams, { callbackIrq: 0, storePfn: 1, storeEvtchn: 2, ioreqPfn: 5, bufioreqPfn: 6 }],
  ["HVM params, rest", xen.hvmParams, { acpiSState: 14, consolePfn: 17, consoleEvtchn: 18, acpiIoportsLocation: 19 }],
  ["HVM params, last", xen.hvmParams, { vmGenerationIdAddr: 34 }],
  ["memory_op (E.9)", xen.memoryCommands, { addToPhysmap: 7 }],
  ["xen_version (E.9)", xen.versionCommands, { version: 0, getFeatures: 6 }],
  ["features (E.10)", xen.xenFeatures, { autoTranslatedPhysmap: 2, supervisorModeKernel: 3, hvmCallbackVector: 8 }],
  ["features, clocks", xen.xenFeatures, { hvmSafePvclock: 9, hvmPirqs: 10, dom0: 11, memoryOpVnodeSupported: 13 }],
  ["features, rest", xen.xenFeatures, { linuxRsdpUnrestricted: 15, runstatePhysArea: 18, vcpuTimePhysArea: 19 }],
  ["pause flags (E.2)", xen.pauseFlags, { blocked: 0, down: 1, blockedInXen: 2, migrating: 3, memPaging: 4 }],
  ["pause flags, rest", xen.pauseFlags, { memAccess: 5, memSharing: 6, inReset: 7, parked: 8 }],
  ["store (E.11)", xen.xenstoreMessages, { control: 0, directory: 1, read: 2, getPerms: 3, watch: 4, unwatch: 5 }],
  ["store, transactions", xen.xenstoreMessages, { transactionStart: 6, transactionEnd: 7, introduce: 8, release: 9 }],
  ["store, nodes", xen.xenstoreMessages, { getDomainPath: 10, write: 11, mkdir: 12, rm: 13, setPerms: 14 }],
  ["store, answers", xen.xenstoreMessages, { watchEvent: 15, error: 16, isDomainIntroduced: 17, resume: 18 }],
  ["store, rest", xen.xenstoreMessages, { setTarget: 19, resetWatches: 21, directoryPart: 22, getFeature: 23 }],
  ["store, last", xen.xenstoreMessages, { setFeature: 24, getQuota: 25, setQuota: 26 }],
  ["store's limits (E.11)", xen.xenstoreLimits, { payload: 4096, absolutePath: 3072, relativePath: 2048 }],
  ["store's ring (E.11)", xen.xenstoreRing, { requests: 0, responses: 1024, requestConsumer: 2048 }],
  ["store's ring, on", xen.xenstoreRing, { requestProducer: 2052, responseConsumer: 2056, responseProducer: 2060 }],
  ["store's ring, end", xen.xenstoreRing, { serverFeatures: 2064, connection: 2068, error: 2072, eventPort: 2076 }],
  ["store's features (E.11)", xen.xenstoreFeatures, { reconnect: 1, error: 2, watchDepth: 4, anyDomain: 8 }],
  ["2-level (E.7)", xen.twoLevel, { ports: 4096, sharedInfoSize: 3136, pendingOffset: 2048, maskOffset: 2560 }],
  ["2-level, vcpu_info", xen.twoLevel, { vcpusInSharedInfo: 32, upcallPending: 0, upcallMask: 1, pendingSelector: 8 }],
  ["FIFO (E.7)", xen.fifo, { ports: 131_072, wordsPerPage: 1024, linkBits: 17, pendingBit: 31, maskedBit: 30 }],
  ["FIFO, rest", xen.fifo, { linkedBit: 29, busyBit: 28, priorities: 16, defaultPriority: 7, headOffset: 8 }],
  ["timers (C.1)", xen.vcpuTimerRules, { shortestPeriodNs: 1_000_000, futureFlag: 1 }],
  ["context flags (C.1)", xen.guestContextFlags, { inKernel: 4, online: 32 }],
] as const)("%s", (_, declared, facts) => {
  expect(declared).toMatchObject(facts);
});

test("interface versions are those of facts B.6 and E.9", () => {
  const { platformInterfaceVersion, sysctlInterfaceVersion, domctlInterfaceVersion } = xen;
  expect([platformInterfaceVersion, sysctlInterfaceVersion, domctlInterfaceVersion]).toEqual([0x0300_0001, 0x16, 0x18]);
});

test("timer, debug, xenoprof and PMU interrupts are per vCPU (E.7); runstates have their numbers (C.1)", () => {
  expect(xen.perVcpuVirqs).toEqual([0, 1, 7, 13]);
  expect(xen.runstates).toEqual(["running", "runnable", "blocked", "offline"]);
});

/** Offsets of fields. Those of structures in a union stand behind the header of the call. */
const layouts: readonly (readonly [structure: xen.GuestStructure<string>, size: number, Record<string, number>])[] = [
  [xen.platformOp, 136, { cmd: 0, interfaceVersion: 4 }],
  [xen.cpuInfo, 136, { cpu: 8, maxPresent: 12, flags: 16, apicId: 20, acpiId: 24 }],
  [xen.cpuVersion, 136, { cpu: 8, maxPresent: 12, vendor0: 16, family: 28, model: 32, stepping: 36 }],
  [xen.cpuOnlineOffline, 136, { cpu: 8 }],
  [xen.cpuHotadd, 136, { apicId: 8, acpiId: 12, proximity: 16 }],
  [xen.processorPminfo, 136, { id: 8, type: 12 }],
  [xen.coreParking, 136, { type: 8, idleNums: 12 }],
  [xen.enterAcpiSleep, 136, { valueA: 8, valueB: 10, sleepState: 12, flags: 16 }],
  [xen.sysctlCpuHotplug, 136, { cmd: 0, interfaceVersion: 4, cpu: 8, op: 12 }],
  [xen.runstateInfo, 48, { state: 0, entryTime: 8, time0: 16, time1: 24, time2: 32, time3: 40 }],
  [xen.periodicTimer, 8, { periodNs: 0 }],
  [xen.singleshotTimer, 16, { timeoutNs: 0, flags: 8 }],
  [xen.registerVcpuInfo, 16, { frame: 0, offset: 8 }],
  [xen.physid, 8, { apicId: 0, acpiId: 4 }],
  [xen.memoryArea, 8, { address: 0 }],
  [xen.vcpuHvmContext, 128, { mode: 0, eax: 8, ecx: 12, edx: 16, ebx: 20, esp: 24, ebp: 28, esi: 32, edi: 36 }],
  [xen.vcpuHvmContext, 128, { eip: 40, eflags: 44, cr0: 48, cr3: 52, cr4: 56, efer: 64 }],
  [xen.vcpuHvmContext, 128, { csBase: 72, trBase: 88, csLimit: 92, trLimit: 108, csAr: 112, trAr: 120 }],
  [xen.vcpuHvmContext64, 128, { rax: 8, rdi: 64, rip: 72, rflags: 80, cr0: 88, cr3: 96, cr4: 104, efer: 112 }],
  [xen.vcpuGuestContext, 5168, { flags: 512, ldtBase: 4816, ldtEntries: 4824, gdtEntries: 4960, kernelSs: 4968 }],
  [xen.vcpuGuestContext, 5168, { kernelSp: 4976, cr0: 4984, cr3: 5008, dr0: 5048, dr7: 5104, callback: 5112 }],
  [xen.vcpuGuestContext, 5168, { failsafe: 5120, syscall: 5128, vmAssist: 5136, fsBase: 5144, gsBaseKernel: 5152 }],
  [xen.vcpuGuestContext, 5168, { gsBaseUser: 5160, rip: 648, rsp: 672 }],
  [xen.allocUnbound, 8, { domain: 0, remote: 2, port: 4 }],
  [xen.bindInterdomain, 12, { remoteDomain: 0, remotePort: 4, localPort: 8 }],
  [xen.bindVirq, 12, { virq: 0, vcpu: 4, port: 8 }],
  [xen.bindPirq, 12, { pirq: 0, flags: 4, port: 8 }],
  [xen.bindIpi, 8, { vcpu: 0, port: 4 }],
  [xen.portStatus, 24, { status: 8, vcpu: 12 }],
  [xen.initControl, 24, { frame: 0, offset: 8, vcpu: 12, linkBits: 16 }],
  [xen.upcallVector, 8, { vcpu: 0, vector: 4 }],
  [xen.hvmParam, 16, { domain: 0, index: 4, low: 8, high: 12 }],
  [xen.featureInfo, 8, { submapIndex: 0, submap: 4 }],
  [xen.schedPoll, 24, { ports: 0, count: 8, timeoutNs: 16 }],
  [xen.addToPhysmap, 32, { domain: 0 }],
  [xen.xenstoreHeader, 16, { type: 0, request: 4, transaction: 8, length: 12 }],
];

test.each(layouts.map(([structure, size, fields]) => ({ name: structure.name, structure, size, fields })))(
  "$name has $size bytes and $fields",
  ({ structure, size, fields }) => {
    expect(structure.size).toBe(size);
    for (const [field, offset] of Object.entries(fields)) expect(structure.fields[field]?.[0], field).toBe(offset);
  },
);

test("arrays of a PV context lie where facts C.1 has them", () => {
  expect(xen.guestContextArrays).toEqual({ fpu: [0, 512, 1], traps: [720, 256, 16], gdtFrames: [4832, 16, 8] });
});

test.each([
  { what: "GSI 28", low: 28, high: 0, via: { kind: "gsi", gsi: 28 } },
  {
    what: "INTB of device 00:03.0",
    low: (3 << 11) | 1,
    high: 0x0100_0000,
    via: { kind: "pci-intx", domain: 0, bus: 0, devfn: 0x18, pin: 1 },
  },
  { what: "vector 0xF3, as Linux has it", low: 0xf3, high: 0x0200_0000, via: { kind: "vector", vector: 0xf3 } },
  { what: "type 3", low: 1, high: 0x0300_0000, via: undefined },
])("a callback by $what (E.7)", ({ low, high, via }) => {
  expect(xen.decodeCallbackVia({ low, high })).toEqual(via);
});
