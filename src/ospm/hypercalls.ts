/** Calling the hypervisor: arguments go through one page of guest memory. @see hotplug facts B.6, C.1 */
import {
  encodeStructure,
  failure,
  type GuestStructure,
  hypercalls,
  platformInterfaceVersion,
  vcpuCommands,
  vcpuHvmContext,
} from "../xen/index.ts";
import { type Flow, waitFor } from "./flow.ts";
import { traceOspm } from "./lane.ts";
import type { PlatformAccess } from "./platform-access.ts";

/** Access rights of flat 32-bit segments and of an idle task register, as the PVH entry point has them (facts D.8). */
const flatSegment = { limit: 0xffff_ffff, code: 0xc9b, data: 0xc93, task: 0x8b, taskLimit: 0x67 } as const;

export class Hypercalls {
  private readonly platform: PlatformAccess;
  private readonly invoke: (number: number, args: readonly bigint[]) => bigint;
  private readonly page: number;

  /** @param page - physical address of a page that nothing else uses */
  constructor(platform: PlatformAccess, invoke: (number: number, args: readonly bigint[]) => bigint, page: number) {
    this.platform = platform;
    this.invoke = invoke;
    this.page = page;
  }

  /**
   * platform_op. The command and the interface version are filled in.
   *
   * @returns the result (negative: an error), and the structure as the hypervisor left it
   */
  platformOp<Field extends string>(
    command: number,
    structure: GuestStructure<Field | "cmd" | "interfaceVersion">,
    values: Readonly<Partial<Record<Field, number>>>,
  ): { readonly result: number; readonly bytes: Uint8Array } {
    const header = { cmd: command, interfaceVersion: platformInterfaceVersion };
    this.platform.writeMemory(this.page, encodeStructure<string>(structure, { ...values, ...header }));
    const result = this.call(hypercalls.platformOp, command, [BigInt(this.page)]);
    return { result, bytes: this.platform.readMemory(this.page, structure.size) };
  }

  /** As {@link Hypercalls.platformOp}, for commands that suspend the caller until they are done. */
  *slowPlatformOp<Field extends string>(
    command: number,
    structure: GuestStructure<Field | "cmd" | "interfaceVersion">,
    values: Readonly<Partial<Record<Field, number>>>,
  ): Flow<number> {
    const { suspendingHypercall } = this.platform;
    if (suspendingHypercall === undefined) return this.platformOp(command, structure, values).result;
    const header = { cmd: command, interfaceVersion: platformInterfaceVersion };
    this.platform.writeMemory(this.page, encodeStructure<string>(structure, { ...values, ...header }));
    const number = hypercalls.platformOp;
    const answer = yield* waitFor<bigint>((resume) => suspendingHypercall(number, [BigInt(this.page)], resume));
    const result = Number(BigInt.asIntN(64, answer));
    traceOspm(this.platform, "hypercall", { number, command, result });
    return result;
  }

  /** vcpu_op without an argument structure. */
  vcpuOp(command: number, vcpu: number): number {
    return this.call(hypercalls.vcpuOp, command, [BigInt(command), BigInt(vcpu), 0n]);
  }

  /** VCPUOP_initialise (once per vCPU) and VCPUOP_up. @returns 0 or an error */
  startVcpu(vcpu: number, entry: number): number {
    const context = {
      eip: entry,
      cr0: 1,
      csLimit: flatSegment.limit,
      dsLimit: flatSegment.limit,
      ssLimit: flatSegment.limit,
      esLimit: flatSegment.limit,
      trLimit: flatSegment.taskLimit,
      csAr: flatSegment.code,
      dsAr: flatSegment.data,
      ssAr: flatSegment.data,
      esAr: flatSegment.data,
      trAr: flatSegment.task,
    };
    this.platform.writeMemory(this.page, encodeStructure(vcpuHvmContext, context));
    const args = [BigInt(vcpuCommands.initialise), BigInt(vcpu), BigInt(this.page)];
    const initialised = this.call(hypercalls.vcpuOp, vcpuCommands.initialise, args);
    // A vCPU that ran before keeps its context: that is no error.
    if (initialised < 0 && initialised !== failure("EEXIST")) return initialised;
    return this.vcpuOp(vcpuCommands.up, vcpu);
  }

  private call(number: number, command: number, args: readonly bigint[]): number {
    const result = Number(BigInt.asIntN(64, this.invoke(number, args)));
    traceOspm(this.platform, "hypercall", { number, command, result });
    return result;
  }
}
