/** Hypercall 24, vcpu_op, of an HVM or PVH domain (facts C.1). Commands that are not listed give -ENOSYS. */
import type { Machine } from "../machine/index.ts";
import {
  failure,
  registerVcpuInfo,
  shutdownReasons,
  vcpuCommands,
  vcpuHvmContext,
  vcpuInfoSize,
} from "../xen/index.ts";
import { argument, copyFromGuest } from "./hypercall.ts";
import type { VCpu } from "./vcpu.ts";

/** What the operations need of the domain. */
export interface VcpuOpDomain {
  readonly machine: Machine;
  readonly vcpus: readonly VCpu[];
  /** The domain stops for good. */
  shutDown(reason: number): void;
}

type VcpuOperation = (domain: VcpuOpDomain, vcpu: VCpu, address: number | undefined) => number;

const PAGE = 4096;

const operations: { readonly [N in keyof typeof vcpuCommands]: VcpuOperation } = {
  initialise({ machine }, vcpu, address) {
    const context = copyFromGuest(machine, address, vcpuHvmContext);
    if (context === undefined) return failure("EFAULT");
    if (context.mode > 1) return failure("EINVAL");
    if (vcpu.isInitialised) return failure("EEXIST");
    vcpu.isInitialised = true;
    vcpu.entryPage = Math.floor((context.mode === 0 ? context.eip : context.rip) / PAGE);
    return 0;
  },

  up({ machine }, vcpu) {
    if (!vcpu.isInitialised) return failure("EINVAL");
    // A vCPU whose socket is empty has no struct to wake: the toolstack has not offered it.
    if (vcpu.cpuState === "absent") return failure("EINVAL");
    machine.startProcessor(vcpu.apicId, vcpu.entryPage);
    return 0;
  },

  down(domain, vcpu) {
    const isLast = domain.vcpus.every((other) => other === vcpu || other.isDown);
    if (isLast && !vcpu.isDown) domain.shutDown(shutdownReasons.powerOff);
    domain.machine.applyCpuEvent(vcpu.apicId, "down");
    return 0;
  },

  isUp: (_, vcpu) => (vcpu.isDown ? 0 : 1),

  registerVcpuInfo({ machine }, vcpu, address) {
    const info = copyFromGuest(machine, address, registerVcpuInfo);
    if (info === undefined) return failure("EFAULT");
    const { frame, offset } = info;
    const isInPage = offset <= PAGE - vcpuInfoSize;
    if (!isInPage || vcpu.infoAddress !== undefined) return failure("EINVAL");
    const target = frame * PAGE + offset;
    if (!Number.isSafeInteger(target) || !machine.ram.contains(target, vcpuInfoSize)) return failure("EINVAL");
    vcpu.infoAddress = target;
    return 0;
  },
};

const byCommand = new Map<number, VcpuOperation>();
for (const [name, command] of Object.entries(vcpuCommands)) {
  // The keys of the commands are exactly those of the operations.
  byCommand.set(command, operations[name as keyof typeof vcpuCommands]);
}

/** vcpu_op(cmd, vcpuid, arg). @returns the result, or a negative error */
export function vcpuOp(domain: VcpuOpDomain, args: readonly bigint[]): number {
  const command = argument(args, 0);
  const number = argument(args, 1);
  const vcpu = number === undefined ? undefined : domain.vcpus[number];
  if (vcpu === undefined) return failure("ENOENT");
  const operation = command === undefined ? undefined : byCommand.get(command);
  return operation === undefined ? failure("ENOSYS") : operation(domain, vcpu, argument(args, 2));
}
