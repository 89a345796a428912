/** Hypercall 29, sched_op (facts E.9). Commands that are not listed give -ENOSYS. */
import { readUint } from "../base/byte-order.ts";
import {
  failure,
  schedCommands,
  schedPinOverride,
  schedPoll,
  schedRemoteShutdown,
  schedShutdown,
  schedWatchdog,
  specialDomains,
} from "../xen/index.ts";
import { argument, byNumber, copyFromGuest, type HypercallContext, type HypercallResult } from "./hypercall.ts";
import { maskOf } from "./scheduler/index.ts";

type SchedOperation = (context: HypercallContext, address: number | undefined) => HypercallResult;

const SECOND = 1_000_000_000;
/** A poll may name this many ports. */
const pollLimit = 128;
/** Watchdogs of a domain, numbered from 1. */
const watchdogs = [1, 2] as const;
/** What the structure holds for "let go". */
const unpin = 0xffff_ffff;

const operations: { readonly [N in keyof typeof schedCommands]: SchedOperation } = {
  yield({ scheduler, domain, caller }) {
    const unit = scheduler.unit(domain.id, caller.vcpu);
    if (unit !== undefined) scheduler.yield(unit);
    return 0;
  },

  block: (context) => context.block({}),

  shutdown({ machine, domain }, address) {
    const op = copyFromGuest(machine, address, schedShutdown);
    if (op === undefined) return failure("EFAULT");
    domain.shutDown(op.reason);
    return 0;
  },

  poll(context, address) {
    const { machine, channels } = context;
    const op = copyFromGuest(machine, address, schedPoll);
    if (op === undefined || !machine.ram.contains(op.ports, 4 * op.count)) return failure("EFAULT");
    if (op.count > pollLimit) return failure("EINVAL");
    const bytes = machine.ram.read(op.ports, 4 * op.count);
    const ports = Array.from({ length: op.count }, (_, index) => readUint(bytes, 4 * index, 4));
    if (ports.some((port) => port >= channels.currentAbi.ports)) return failure("EINVAL");
    if (ports.some((port) => channels.currentAbi.isPending(port))) return 0;
    if (op.timeoutNs !== 0 && op.timeoutNs <= machine.clock.now) return 0;
    return context.block({ ports, ...(op.timeoutNs === 0 ? {} : { until: op.timeoutNs }) });
  },

  remoteShutdown({ machine, isPrivileged, domainById }, address) {
    const op = copyFromGuest(machine, address, schedRemoteShutdown);
    if (op === undefined) return failure("EFAULT");
    const target = domainById(op.domain);
    if (target === undefined || op.domain === specialDomains.self) return failure("ESRCH");
    if (!isPrivileged) return failure("EPERM");
    target.shutDown(op.reason);
    return 0;
  },

  // The reason stands ready for a shutdown that the domain does not get to announce.
  shutdownCode({ machine, domain }, address) {
    const op = copyFromGuest(machine, address, schedShutdown);
    if (op === undefined) return failure("EFAULT");
    domain.announceShutdown(op.reason);
    return 0;
  },

  watchdog({ machine, timers }, address) {
    const op = copyFromGuest(machine, address, schedWatchdog);
    if (op === undefined) return failure("EFAULT");
    if (op.id === 0) {
      if (op.timeoutS === 0) return failure("EINVAL");
      const free = watchdogs.find((id) => !timers.isSet("watchdog", id));
      if (free === undefined) return failure("ENOSPC");
      timers.set("watchdog", free, machine.clock.now + op.timeoutS * SECOND);
      return free;
    }
    if (!watchdogs.some((id) => id === op.id)) return failure("EINVAL");
    if (!timers.isSet("watchdog", op.id)) return failure("EINVAL");
    if (op.timeoutS === 0) timers.clear("watchdog", op.id);
    else timers.set("watchdog", op.id, machine.clock.now + op.timeoutS * SECOND);
    return 0;
  },

  pinOverride({ machine, isPrivileged, scheduler, domain, caller }, address) {
    if (!isPrivileged) return failure("EPERM");
    const op = copyFromGuest(machine, address, schedPinOverride);
    if (op === undefined) return failure("EFAULT");
    const unit = scheduler.unit(domain.id, caller.vcpu);
    if (unit === undefined) return failure("EINVAL");
    if (op.pcpu >= unpin / 2) {
      if (unit.savedHard === undefined) return failure("EINVAL");
      scheduler.setAffinity(unit, { hard: unit.savedHard });
      return 0;
    }
    if (unit.savedHard !== undefined) return failure("EBUSY");
    const before = unit.hard;
    if (!scheduler.setAffinity(unit, { hard: maskOf([op.pcpu]) })) return failure("EINVAL");
    unit.savedHard = before;
    return 0;
  },
};

const commands = byNumber<SchedOperation>(schedCommands, operations);

/** sched_op(cmd, arg). @returns the result, or a negative error */
export function schedOp(context: HypercallContext, args: readonly bigint[]): HypercallResult {
  const command = argument(args, 0);
  const operation = command === undefined ? undefined : commands.get(command);
  return operation === undefined ? failure("ENOSYS") : operation(context, argument(args, 1));
}
