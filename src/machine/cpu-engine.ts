/** What executes on a processor. The first engine runs handlers of the host program; others may run instructions. */
import type { ApicId } from "../base/brand.ts";
import type { CpuState } from "./cpu-state.ts";

/** Why an engine stopped: nothing to do until the next interrupt, or its budget was used up. */
export type VmExit = { readonly kind: "idle" } | { readonly kind: "budget" };

export interface CpuEngine {
  /** Runs one processor. @param budget - upper limit of steps (for the scripted engine: handler calls) */
  run(cpu: CpuState, budget: number): VmExit;
}

export type InterruptHandler = (apicId: ApicId, vector: number) => void;
export type StartHandler = (apicId: ApicId, startPage: number) => void;

/** An engine whose software is two kinds of callbacks: one at STARTUP, one for each interrupt taken. */
export class ScriptedCpuEngine implements CpuEngine {
  private readonly interruptHandlers = new Map<ApicId, InterruptHandler>();
  private startHandler: StartHandler | undefined;

  /** Sets what a processor does with interrupts. Without a handler they stay requested in its local APIC. */
  onInterrupt(apicId: ApicId, handler: InterruptHandler): void {
    this.interruptHandlers.set(apicId, handler);
  }

  /** Sets what every processor does when STARTUP makes it run. */
  onProcessorStart(handler: StartHandler): void {
    this.startHandler = handler;
  }

  run(cpu: CpuState, budget: number): VmExit {
    for (let left = budget; left > 0; left--) {
      const page = cpu.takeStart();
      if (page !== undefined) {
        this.startHandler?.(cpu.apicId, page);
        continue;
      }
      const handler = this.interruptHandlers.get(cpu.apicId);
      const vector = handler === undefined ? undefined : cpu.acknowledge();
      if (handler === undefined || vector === undefined) return { kind: "idle" };
      handler(cpu.apicId, vector);
    }
    return { kind: "budget" };
  }
}
