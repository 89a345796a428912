/** Hypercall 24, vcpu_op, of every kind of guest (facts C.1). Commands that are not listed give -ENOSYS. */
import {
  failure,
  guestContextParts,
  memoryArea,
  periodicTimer,
  physid,
  registerVcpuInfo,
  runstateInfo,
  runstates,
  shutdownReasons,
  singleshotTimer,
  vcpuCommands,
  vcpuGuestContext,
  vcpuHvmContext,
  vcpuInfoSize,
  vcpuTimerRules,
} from "../xen/index.ts";
import { guestKinds } from "./guest-kinds.ts";
import {
  argument,
  byNumber,
  bytesFromGuest,
  copyFromGuest,
  copyToGuest,
  type HypercallContext,
  type HypercallResult,
} from "./hypercall.ts";
import { traceHypervisor } from "./lane.ts";
import { suspended } from "./pcpu-hotplug.ts";
import { maskOf } from "./scheduler/index.ts";
import type { VCpu } from "./vcpu.ts";
import { contextOfContainer } from "./vcpu-context.ts";

type VcpuOperation = (context: HypercallContext, vcpu: VCpu, address: number | undefined) => HypercallResult;

const PAGE = 4096;
/** Steps in which a PV context is validated: runs of 16 descriptors, frames; and how long each takes. */
export const guestContextSteps: number =
  guestContextParts.traps / 16 + guestContextParts.gdtFrames + guestContextParts.pageTables;
export const guestContextStepNs = 5_000;
/** Bytes of vcpu_time_info. */
const timeInfoSize = 32;
/** Nanoseconds per count of the time stamp counter of this model: 2 counts, shifted and multiplied back. */
const timeScale = { multiplier: 0x8000_0000, shift: 1 } as const;

const areaOperation =
  (use: (context: HypercallContext, vcpu: VCpu, address: number) => void, size: number): VcpuOperation =>
  (context, vcpu, pointer) => {
    const area = copyFromGuest(context.machine, pointer, memoryArea);
    if (area === undefined || !context.machine.ram.contains(area.address, size)) return failure("EFAULT");
    use(context, vcpu, area.address);
    return 0;
  };

const registerRunstate = areaOperation((_, vcpu, address) => vcpu.setRunstateArea(address), runstateInfo.size);

const registerTime = areaOperation(({ machine }, _, address) => {
  const { ram, clock } = machine;
  ram.write(address, new Uint8Array(timeInfoSize));
  // Time stamp and system time are the same number here: nanoseconds since the start.
  for (const offset of [8, 16]) {
    ram.writeUint(address + offset, 4, clock.now % 2 ** 32);
    ram.writeUint(address + offset + 4, 4, Math.floor(clock.now / 2 ** 32));
  }
  ram.writeUint(address + 24, 4, timeScale.multiplier);
  ram.writeUint(address + 28, 1, timeScale.shift);
  // An even version: the values are whole.
  ram.writeUint(address, 4, 2);
}, timeInfoSize);

const operations: { readonly [N in keyof typeof vcpuCommands]: VcpuOperation } = {
  initialise(context, vcpu, address) {
    const { machine, domain } = context;
    if (guestKinds[domain.kind].startContext === "guest-context") {
      const pv = bytesFromGuest(machine, address, vcpuGuestContext.size);
      if (pv === undefined) return failure("EFAULT");
      if (vcpu.isInitialised) return failure("EEXIST");
      return context.inSteps(guestContextSteps, guestContextStepNs, () => {
        if (vcpu.isInitialised) return failure("EEXIST");
        vcpu.initialise(pv);
        return 0;
      });
    }
    const bytes = bytesFromGuest(machine, address, vcpuHvmContext.size);
    if (bytes === undefined) return failure("EFAULT");
    const given = contextOfContainer(bytes);
    if (given === undefined) return failure("EINVAL");
    if (vcpu.isInitialised) return failure("EEXIST");
    vcpu.initialise(given);
    return 0;
  },

  up(context, vcpu) {
    const { machine } = context;
    if (!vcpu.isInitialised) return failure("EINVAL");
    // A vCPU whose socket is empty has no struct to wake: the toolstack has not offered it.
    if (vcpu.cpuState === "absent") return failure("EINVAL");
    const shim = context.isPvShim ? shimUp(context, vcpu) : 0;
    if (shim !== 0) return shim;
    machine.startProcessor(vcpu.apicId, vcpu.entryPage);
    return 0;
  },

  down(context, vcpu) {
    const { machine, vcpus, domain } = context;
    const isLast = vcpus.every((other) => other === vcpu || other.isDown);
    if (isLast && !vcpu.isDown) domain.shutDown(shutdownReasons.powerOff);
    machine.applyCpuEvent(vcpu.apicId, "down");
    return context.isPvShim ? shimDown(context, vcpu) : 0;
  },

  isUp: (_, vcpu) => (vcpu.isDown ? 0 : 1),

  getRunstateInfo({ machine, caller }, vcpu, address) {
    const { state, entryTime, times } = vcpu.runstate;
    // Whoever asks about itself runs, even if its software has nothing else to do.
    const own = vcpu === caller ? "running" : state;
    const [time0 = 0, time1 = 0, time2 = 0, time3 = 0] = times;
    const values = { state: runstates.indexOf(own), entryTime, time0, time1, time2, time3 };
    return copyToGuest(machine, address, runstateInfo, values);
  },

  registerRunstateMemoryArea: registerRunstate,
  registerRunstatePhysArea: registerRunstate,
  registerVcpuTimeMemoryArea: registerTime,
  registerVcpuTimePhysArea: registerTime,

  setPeriodicTimer({ machine, timers }, vcpu, address) {
    const timer = copyFromGuest(machine, address, periodicTimer);
    if (timer === undefined) return failure("EFAULT");
    if (timer.periodNs < vcpuTimerRules.shortestPeriodNs) return failure("EINVAL");
    timers.set("periodic", vcpu.vcpu, machine.clock.now + timer.periodNs, timer.periodNs);
    return 0;
  },

  stopPeriodicTimer({ timers }, vcpu) {
    timers.clear("periodic", vcpu.vcpu);
    return 0;
  },

  setSingleshotTimer({ machine, timers, caller }, vcpu, address) {
    if (vcpu !== caller) return failure("EINVAL");
    const timer = copyFromGuest(machine, address, singleshotTimer);
    if (timer === undefined) return failure("EFAULT");
    const mustBeInFuture = (timer.flags & vcpuTimerRules.futureFlag) !== 0;
    if (mustBeInFuture && timer.timeoutNs < machine.clock.now) return failure("ETIME");
    timers.set("timer", vcpu.vcpu, timer.timeoutNs);
    return 0;
  },

  stopSingleshotTimer({ timers, caller }, vcpu) {
    if (vcpu !== caller) return failure("EINVAL");
    timers.clear("timer", vcpu.vcpu);
    return 0;
  },

  registerVcpuInfo({ machine, moveVcpuInfo }, vcpu, address) {
    const info = copyFromGuest(machine, address, registerVcpuInfo);
    if (info === undefined) return failure("EFAULT");
    const { frame, offset } = info;
    const isInPage = offset <= PAGE - vcpuInfoSize;
    if (!isInPage || vcpu.infoAddress !== undefined) return failure("EINVAL");
    const target = frame * PAGE + offset;
    if (!Number.isSafeInteger(target) || !machine.ram.contains(target, vcpuInfoSize)) return failure("EINVAL");
    moveVcpuInfo(vcpu, target);
    return 0;
  },

  sendNmi({ machine, domain }, vcpu, address) {
    if (address !== 0) return failure("EINVAL");
    traceHypervisor(machine, "vcpu/nmi", { domain: domain.id, vcpu: vcpu.vcpu });
    return 0;
  },

  getPhysid({ machine, pcpus }, vcpu, address) {
    const cpu = vcpu.pinnedTo === undefined ? undefined : pcpus.get(vcpu.pinnedTo);
    if (cpu === undefined) return failure("EINVAL");
    return copyToGuest(machine, address, physid, { apicId: cpu.apicId, acpiId: cpu.acpiId });
  },
};

/** A shim's CPU of the same number has to be there first: it comes up on CPU 0, and then the call is made again. */
function shimUp({ hotplug, scheduler, domain, waiter, again }: HypercallContext, vcpu: VCpu): HypercallResult {
  const result = hotplug.up(vcpu.vcpu, waiter);
  if (result === suspended) again();
  if (result !== failure("EEXIST")) return result;
  const unit = scheduler.unit(domain.id, vcpu.vcpu);
  if (unit !== undefined) scheduler.setAffinity(unit, { hard: maskOf([vcpu.vcpu]) });
  return 0;
}

/** Its CPU goes, but for the first one, which every shim keeps. */
function shimDown({ hotplug, waiter }: HypercallContext, vcpu: VCpu): HypercallResult {
  const result = vcpu.vcpu === 0 ? 0 : hotplug.down(vcpu.vcpu, waiter);
  return result === failure("EEXIST") ? 0 : result;
}

const commands = byNumber<VcpuOperation>(vcpuCommands, operations);

/** vcpu_op(cmd, vcpuid, arg). @returns the result, or a negative error */
export function vcpuOp(context: HypercallContext, args: readonly bigint[]): HypercallResult {
  const command = argument(args, 0);
  const number = argument(args, 1);
  const vcpu = number === undefined ? undefined : context.vcpus[number];
  if (vcpu === undefined) return failure("ENOENT");
  const operation = command === undefined ? undefined : commands.get(command);
  return operation === undefined ? failure("ENOSYS") : operation(context, vcpu, argument(args, 2));
}
