/** Hypercalls that any guest makes about itself: xen_version, set_timer_op, and parameters of hvm_op (facts E.7, E.9). */
import {
  decodeCallbackVia,
  failure,
  featureInfo,
  hvmCommands,
  hvmParam,
  hvmParams,
  specialDomains,
  upcallVector,
  versionCommands,
  type XenFeature,
  xenFeatures,
  xenVersionNumber,
} from "../xen/index.ts";
import { guestKinds } from "./guest-kinds.ts";
import { argument, byNumber, copyFromGuest, copyToGuest, type HypercallContext } from "./hypercall.ts";

type GuestOperation = (context: HypercallContext, address: number | undefined) => number;

const versionOperations: { readonly [N in keyof typeof versionCommands]: GuestOperation } = {
  version: () => xenVersionNumber,

  getFeatures({ machine, domain, isPrivileged }, address) {
    const op = copyFromGuest(machine, address, featureInfo);
    if (op === undefined) return failure("EFAULT");
    // There is one submap.
    if (op.submapIndex !== 0) return failure("EINVAL");
    const features: readonly XenFeature[] = [...guestKinds[domain.kind].features, ...(isPrivileged ? dom0 : [])];
    const submap = features.reduce((bits, feature) => bits | (1 << xenFeatures[feature]), 0);
    return copyToGuest(machine, address, featureInfo, { submap });
  },
};
const dom0 = ["dom0"] as const;

const versions = byNumber<GuestOperation>(versionCommands, versionOperations);

/** Hypercall 17, xen_version(cmd, arg). @returns what is asked, or a negative error */
export function xenVersion(context: HypercallContext, args: readonly bigint[]): number {
  const command = argument(args, 0);
  const operation = command === undefined ? undefined : versions.get(command);
  return operation === undefined ? failure("ENOSYS") : operation(context, argument(args, 1));
}

/** Hypercall 15, set_timer_op(timeout): the caller's one-shot timer at an absolute time; 0 stops it. @returns 0 */
export function setTimerOp({ timers, caller }: HypercallContext, args: readonly bigint[]): number {
  const timeout = argument(args, 0) ?? Number.MAX_SAFE_INTEGER;
  if (timeout === 0) timers.clear("timer", caller.vcpu);
  else timers.set("timer", caller.vcpu, timeout);
  return 0;
}

/** Vectors below are exceptions. */
const firstVector = 0x10;

/** Parameters that only the toolstack may set. */
const toolstackParams: readonly number[] = [
  ...[hvmParams.storePfn, hvmParams.storeEvtchn, hvmParams.ioreqPfn, hvmParams.bufioreqPfn, hvmParams.consolePfn],
  ...[hvmParams.consoleEvtchn, hvmParams.acpiIoportsLocation, hvmParams.vmGenerationIdAddr],
];
const paramNumbers: readonly number[] = Object.values(hvmParams);

const operations: { readonly [N in keyof typeof hvmCommands]: GuestOperation } = {
  setParam(context, address) {
    const op = copyFromGuest(context.machine, address, hvmParam);
    if (op === undefined) return failure("EFAULT");
    const target = targetOf(context, op.domain);
    if (typeof target === "number") return target;
    if (!paramNumbers.includes(op.index)) return failure("EINVAL");
    if (toolstackParams.includes(op.index) && !context.isPrivileged) return failure("EPERM");
    if (op.index === hvmParams.callbackIrq && decodeCallbackVia(op) === undefined) return failure("EINVAL");
    // Version 0 or 1 of the ports of the fixed hardware (facts C.2).
    if (op.index === hvmParams.acpiIoportsLocation && (op.low > 1 || op.high !== 0)) return failure("EINVAL");
    target.hvmParams.set(op.index, { low: op.low, high: op.high });
    return 0;
  },

  getParam(context, address) {
    const op = copyFromGuest(context.machine, address, hvmParam);
    if (op === undefined) return failure("EFAULT");
    const target = targetOf(context, op.domain);
    if (typeof target === "number") return target;
    if (!paramNumbers.includes(op.index)) return failure("EINVAL");
    return copyToGuest(context.machine, address, hvmParam, target.hvmParams.get(op.index) ?? { low: 0, high: 0 });
  },

  setEvtchnUpcallVector({ machine, vcpus }, address) {
    const op = copyFromGuest(machine, address, upcallVector);
    if (op === undefined) return failure("EFAULT");
    const vcpu = vcpus[op.vcpu];
    if (vcpu === undefined) return failure("ENOENT");
    if (op.vector < firstVector) return failure("EINVAL");
    vcpu.upcallVector = op.vector;
    return 0;
  },
};

const commands = byNumber<GuestOperation>(hvmCommands, operations);

/** Hypercall 34, hvm_op(cmd, arg). @returns 0, or a negative error */
export function hvmOp(context: HypercallContext, args: readonly bigint[]): number {
  const command = argument(args, 0);
  const operation = command === undefined ? undefined : commands.get(command);
  return operation === undefined ? failure("ENOSYS") : operation(context, argument(args, 1));
}

/** A domain whose parameters are asked for: one's own, or with privilege another one in a container. */
function targetOf({ domain, domainById, isPrivileged }: HypercallContext, id: number) {
  const target = id === specialDomains.self ? domain : domainById(id);
  if (target === undefined) return failure("ESRCH");
  if (target.id !== domain.id && !isPrivileged) return failure("EPERM");
  return guestKinds[target.kind].isHvm ? target : failure("EINVAL");
}
