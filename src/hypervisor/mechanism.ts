/** How a guest is told about vCPUs. A domain may have several; one toolstack action drives them all (facts E.12). */
import type { VCpuId } from "../base/brand.ts";

/** What the toolstack wants of one vCPU. */
export interface VcpuChange {
  readonly vcpu: VCpuId;
  readonly isWanted: boolean;
}

export interface VcpuMechanism {
  readonly name: string;
  /** True: it never asks the guest to give up the boot processor. */
  readonly protectsBootProcessor: boolean;
  /** Shows one vCPU's new state to the guest, without an event. */
  publish(change: VcpuChange): void;
  /** One event for everything published since the last. */
  signal(): void;
  /** State besides what the machine's devices and memory keep, as plain JSON. */
  save(): unknown;
  restore(state: unknown): void;
}
