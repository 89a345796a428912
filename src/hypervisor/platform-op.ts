/** Hypercall 7, platform_op (facts B.6). Commands that are not listed give -ENOSYS. */
import {
  coreParking,
  coreParkingTypes,
  cpuHotadd,
  cpuInfo,
  cpuInfoFlags,
  cpuOnlineOffline,
  cpuVersion,
  enterAcpiSleep,
  failure,
  getidletime,
  platformCommands,
  platformInterfaceVersion,
  platformOp as platformOpStructure,
  pminfoTypes,
  processorPminfo,
} from "../xen/index.ts";
import {
  argument,
  byNumber,
  copyFromGuest,
  copyToGuest,
  type HypercallContext,
  type HypercallResult,
} from "./hypercall.ts";
import { traceHypervisor } from "./lane.ts";
import type { PCpuHotplug, Waiter } from "./pcpu-hotplug.ts";
import { hasCpu, maskFromBytes, maskOf, maskToBytes } from "./scheduler/index.ts";

type PlatformOperation = (context: HypercallContext, address: number) => HypercallResult;

/** An operation whose argument is a CPU number alone. */
const onCpu =
  (act: (hotplug: PCpuHotplug, cpu: number, waiter: Waiter | undefined) => HypercallResult): PlatformOperation =>
  ({ machine, hotplug, waiter }, address) => {
    const op = copyFromGuest(machine, address, cpuOnlineOffline);
    return op === undefined ? failure("EFAULT") : act(hotplug, op.cpu, waiter);
  };

/** What every physical CPU of this model says of itself: "GenuineIntel", in the order of CPUID leaf 0. */
const version = { vendor0: 0x756e_6547, vendor1: 0x4965_6e69, vendor2: 0x6c65_746e, family: 6, model: 85, stepping: 7 };
const noVersion = { vendor0: 0, vendor1: 0, vendor2: 0, family: 0, model: 0, stepping: 0 };

const operations: { readonly [N in keyof typeof platformCommands]: PlatformOperation } = {
  getCpuinfo({ machine, pcpus, hotplug }, address) {
    const op = copyFromGuest(machine, address, cpuInfo);
    if (op === undefined) return failure("EFAULT");
    if (hotplug.isBusy) return failure("EBUSY");
    const { maxPresent } = pcpus;
    const cpu = pcpus.get(op.cpu);
    // Of a CPU that is not present only these two fields are written.
    if (cpu === undefined) return copyToGuest(machine, address, cpuInfo, { flags: cpuInfoFlags.invalid, maxPresent });
    const { apicId, acpiId, state } = cpu;
    const flags = state === "online" ? cpuInfoFlags.online : 0;
    return copyToGuest(machine, address, cpuInfo, { flags, maxPresent, apicId, acpiId });
  },

  getCpuVersion({ machine, pcpus, hotplug }, address) {
    const op = copyFromGuest(machine, address, cpuVersion);
    if (op === undefined) return failure("EFAULT");
    if (hotplug.isBusy) return failure("EBUSY");
    const isOnline = pcpus.get(op.cpu)?.state === "online";
    const values = { ...(isOnline ? version : noVersion), maxPresent: pcpus.maxPresent };
    return copyToGuest(machine, address, cpuVersion, values);
  },

  getidletime({ machine, pcpus, scheduler }, address) {
    const op = copyFromGuest(machine, address, getidletime);
    if (op === undefined) return failure("EFAULT");
    const bytes = Math.ceil(op.cpuCount / 8);
    if (!machine.ram.contains(op.bitmap, bytes) || !machine.ram.contains(op.idletime, 8 * op.cpuCount)) {
      return failure("EFAULT");
    }
    const wanted = maskFromBytes(machine.ram.read(op.bitmap, bytes), op.cpuCount);
    const online = pcpus.all.filter(({ pcpu, state }) => state === "online" && hasCpu(wanted, pcpu));
    for (const { pcpu } of online) {
      const time = scheduler.idleTime(pcpu);
      machine.ram.writeUint(op.idletime + 8 * pcpu, 4, time % 2 ** 32);
      machine.ram.writeUint(op.idletime + 8 * pcpu + 4, 4, Math.floor(time / 2 ** 32));
    }
    // What comes back says which CPUs were there.
    machine.ram.write(op.bitmap, maskToBytes(maskOf(online.map(({ pcpu }) => pcpu)), op.cpuCount));
    return copyToGuest(machine, address, getidletime, { now: machine.clock.now });
  },

  setProcessorPminfo({ machine, pcpus }, address) {
    const op = copyFromGuest(machine, address, processorPminfo);
    if (op === undefined) return failure("EFAULT");
    // Power data goes by ACPI ID: of a processor that maps to no CPU it is refused (facts L).
    const cpu = pcpus.all.find(({ acpiId }) => acpiId === op.id);
    if (cpu === undefined || !Object.values<number>(pminfoTypes).includes(op.type)) return failure("EINVAL");
    traceHypervisor(machine, "pcpu/power-data", { pcpu: cpu.pcpu, type: op.type });
    return 0;
  },

  enterAcpiSleep({ machine, platformSleep, waiter }, address) {
    const op = copyFromGuest(machine, address, enterAcpiSleep);
    return op === undefined ? failure("EFAULT") : platformSleep.enter(machine, op, waiter);
  },

  cpuOnline: onCpu((hotplug, cpu, waiter) => hotplug.online(cpu, waiter)),
  cpuOffline: onCpu((hotplug, cpu, waiter) => hotplug.offline(cpu, waiter)),

  cpuHotadd({ machine, pcpus, hotplug }, address) {
    const op = copyFromGuest(machine, address, cpuHotadd);
    if (op === undefined) return failure("EFAULT");
    return hotplug.isBusy ? failure("EBUSY") : pcpus.hotadd(op);
  },

  coreParking({ machine, pcpus, hotplug }, address) {
    const op = copyFromGuest(machine, address, coreParking);
    if (op === undefined) return failure("EFAULT");
    if (op.type === coreParkingTypes.get) {
      return copyToGuest(machine, address, coreParking, { idleNums: pcpus.parked.length });
    }
    if (op.type !== coreParkingTypes.set) return failure("EINVAL");
    const isParkable = (pcpu: number): boolean => pcpu !== 0 && pcpus.get(pcpu)?.state === "online";
    while (pcpus.parked.length < op.idleNums) {
      const victim = pcpus.all.map(({ pcpu }) => pcpu).findLast(isParkable);
      if (victim === undefined || hotplug.offline(victim) !== 0) return failure("EBUSY");
      pcpus.parked.push(victim);
    }
    while (pcpus.parked.length > op.idleNums) hotplug.online(pcpus.parked.pop() ?? 0);
    return 0;
  },

  cpuHotremove: onCpu((hotplug, cpu) => hotplug.remove(cpu)),
};

const commands = byNumber<PlatformOperation>(platformCommands, operations);

/** platform_op(pointer). @returns the result, or a negative error */
export function platformOp(context: HypercallContext, args: readonly bigint[]): HypercallResult {
  if (!context.isPrivileged) return failure("EPERM");
  const address = argument(args, 0);
  const header = copyFromGuest(context.machine, address, platformOpStructure);
  if (header === undefined || address === undefined) return failure("EFAULT");
  if (header.interfaceVersion !== platformInterfaceVersion) return failure("EACCES");
  return commands.get(header.cmd)?.(context, address) ?? failure("ENOSYS");
}
