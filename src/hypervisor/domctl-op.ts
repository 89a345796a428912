/** Hypercall 36, domctl: what toolstacks do with one domain. */
import {
  affinityFlags,
  domainInfoFlags,
  domctl,
  domctlCommands,
  domctlDomainInfo,
  domctlInterfaceVersion,
  domctlMaxVcpus,
  domctlScheduler,
  domctlVcpuAffinity,
  domctlVcpuContext,
  domctlVcpuInfo,
  failure,
  schedulerIds,
  schedulerOperations,
  vcpuGuestContext,
} from "../xen/index.ts";
import { guestKinds } from "./guest-kinds.ts";
import {
  argument,
  byNumber,
  bytesFromGuest,
  type ControlledDomain,
  copyFromGuest,
  copyToGuest,
  type HypercallContext,
  type HypercallResult,
} from "./hypercall.ts";
import { type CpuMask, maskFromBytes, maskToBytes } from "./scheduler/index.ts";
import { shareLimits } from "./sysctl-op.ts";
import { guestContextStepNs, guestContextSteps } from "./vcpu-op.ts";

type DomctlOperation = (context: HypercallContext, target: ControlledDomain, address: number) => HypercallResult;

const operations: { readonly [N in keyof typeof domctlCommands]: DomctlOperation } = {
  pausedomain({ domain }, target) {
    // A domain that pauses itself could not unpause itself.
    if (target.id === domain.id) return failure("EINVAL");
    target.setPaused(true);
    return 0;
  },

  unpausedomain(_, target) {
    target.setPaused(false);
    return 0;
  },

  getdomaininfo({ machine, scheduler }, target, address) {
    const running = target.vcpus.some((vcpu) => vcpu.runstate.state === "running");
    const flags =
      (guestKinds[target.kind].isHvm ? domainInfoFlags.hvmGuest : 0) |
      (target.shutdownReason === undefined ? 0 : domainInfoFlags.shutdown | (target.shutdownReason << 16)) |
      (target.isPaused ? domainInfoFlags.paused : 0) |
      (running ? domainInfoFlags.running : domainInfoFlags.blocked);
    return copyToGuest(machine, address, domctlDomainInfo, {
      infoDomain: target.id,
      flags,
      cpuTime: target.vcpus.reduce((sum, vcpu) => sum + (vcpu.runstate.times[0] ?? 0), 0),
      onlineVcpus: target.vcpus.filter((vcpu) => !vcpu.isDown).length,
      maxVcpuId: target.vcpus.length - 1,
      cpupool: scheduler.domain(target.id)?.pool ?? 0,
    });
  },

  setvcpuaffinity({ machine, scheduler }, target, address) {
    const op = copyFromGuest(machine, address, domctlVcpuAffinity);
    const unit = op === undefined ? undefined : scheduler.unit(target.id, op.vcpu);
    if (op === undefined || unit === undefined) return failure("EINVAL");
    const masks: { hard?: CpuMask; soft?: CpuMask } = {};
    for (const kind of ["hard", "soft"] as const) {
      if ((op.flags & affinityFlags[kind]) === 0) continue;
      const bits = op[`${kind}Bits`];
      if (!machine.ram.contains(op[kind], Math.ceil(bits / 8))) return failure("EFAULT");
      masks[kind] = maskFromBytes(machine.ram.read(op[kind], Math.ceil(bits / 8)), bits);
    }
    if (Object.keys(masks).length === 0 || masks.soft === 0n) return failure("EINVAL");
    return scheduler.setAffinity(unit, masks) ? 0 : failure("EINVAL");
  },

  getvcpuaffinity({ machine, scheduler }, target, address) {
    const op = copyFromGuest(machine, address, domctlVcpuAffinity);
    const unit = op === undefined ? undefined : scheduler.unit(target.id, op.vcpu);
    if (op === undefined || unit === undefined) return failure("EINVAL");
    for (const kind of ["hard", "soft"] as const) {
      if ((op.flags & affinityFlags[kind]) === 0) continue;
      const bits = op[`${kind}Bits`];
      if (!machine.ram.contains(op[kind], Math.ceil(bits / 8))) return failure("EFAULT");
      machine.ram.write(op[kind], maskToBytes(unit[kind], bits));
    }
    return 0;
  },

  setvcpucontext(context, target, address) {
    const { machine, domain } = context;
    // A domain cannot give registers to itself: it would have to stop for that.
    if (target.id === domain.id) return failure("EINVAL");
    const op = copyFromGuest(machine, address, domctlVcpuContext);
    const vcpu = op === undefined ? undefined : target.vcpus[op.vcpu];
    if (op === undefined || vcpu === undefined) return failure("EINVAL");
    if (op.context === 0) {
      target.resetVcpu(vcpu);
      return 0;
    }
    const given = bytesFromGuest(machine, op.context, vcpuGuestContext.size);
    if (given === undefined) return failure("EFAULT");
    // As long as VCPUOP_initialise, and as that it can be preempted.
    return context.inSteps(guestContextSteps, guestContextStepNs, () =>
      target.setContext(vcpu, given) ? 0 : failure("EINVAL"),
    );
  },

  getvcpucontext({ machine, domain }, target, address) {
    if (target.id === domain.id) return failure("EINVAL");
    const op = copyFromGuest(machine, address, domctlVcpuContext);
    const vcpu = op === undefined ? undefined : target.vcpus[op.vcpu];
    if (op === undefined || vcpu === undefined) return failure("EINVAL");
    const { context } = vcpu;
    if (context === undefined) return failure("ENODATA");
    if (!machine.ram.contains(op.context, context.length)) return failure("EFAULT");
    machine.ram.write(op.context, context);
    return 0;
  },

  getvcpuinfo({ machine, scheduler }, target, address) {
    const op = copyFromGuest(machine, address, domctlVcpuInfo);
    const vcpu = op === undefined ? undefined : target.vcpus[op.vcpu];
    const unit = op === undefined ? undefined : scheduler.unit(target.id, op.vcpu);
    if (vcpu === undefined || unit === undefined) return failure("EINVAL");
    const { state, times } = vcpu.runstate;
    return copyToGuest(machine, address, domctlVcpuInfo, {
      online: vcpu.isDown ? 0 : 1,
      blocked: state === "blocked" ? 1 : 0,
      running: state === "running" ? 1 : 0,
      cpuTime: times[0] ?? 0,
      cpu: unit.cpu,
    });
  },

  maxVcpus({ machine }, target, address) {
    const op = copyFromGuest(machine, address, domctlMaxVcpus);
    // vCPUs are allocated when the domain is built; there is no other moment (facts L).
    return op?.max === target.vcpus.length ? 0 : failure("EINVAL");
  },

  schedulerOp({ machine, scheduler }, target, address) {
    const op = copyFromGuest(machine, address, domctlScheduler);
    const domain = scheduler.domain(target.id);
    if (op === undefined || domain === undefined) return failure("EFAULT");
    const policy = scheduler.pools.get(domain.pool)?.policy;
    if (policy === undefined || op.schedId !== schedulerIds[policy.name]) return failure("EINVAL");
    if (op.command === schedulerOperations.putinfo) {
      // Weight 0 and cap 0xFFFF leave what is there, as the toolstack's library has it.
      const keepsCap = op.cap === 0xffff;
      if (op.weight > shareLimits.highestWeight) return failure("EINVAL");
      if (!keepsCap && op.cap > 0 && !policy.hasCaps) return failure("EOPNOTSUPP");
      if (!keepsCap && op.cap > 100 * target.vcpus.length) return failure("EINVAL");
      scheduler.setShares(domain, {
        ...(op.weight < shareLimits.lowestWeight ? {} : { weight: op.weight }),
        ...(keepsCap ? {} : { cap: op.cap }),
      });
    } else if (op.command !== schedulerOperations.getinfo) return failure("EINVAL");
    return copyToGuest(machine, address, domctlScheduler, { weight: domain.weight, cap: domain.cap });
  },
};

const commands = byNumber<DomctlOperation>(domctlCommands, operations);

/** domctl(pointer). @returns 0, or a negative error */
export function domctlOp(context: HypercallContext, args: readonly bigint[]): HypercallResult {
  if (!context.isPrivileged) return failure("EPERM");
  const address = argument(args, 0);
  const header = copyFromGuest(context.machine, address, domctl);
  if (header === undefined || address === undefined) return failure("EFAULT");
  if (header.interfaceVersion !== domctlInterfaceVersion) return failure("EACCES");
  const target = context.domainById(header.domain);
  if (target === undefined) return failure("ESRCH");
  return commands.get(header.cmd)?.(context, target, address) ?? failure("ENOSYS");
}
