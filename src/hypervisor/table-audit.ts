/**
 * Looking whether the guest's AML left its tables whole: it writes entries and checksum without an exit, so the
 * hypervisor looks afterwards (facts D4).
 */
import { type MachineTimer, type MachineTimers, SavedState } from "../machine/index.ts";
import { type Lane, traceHypervisor } from "./lane.ts";
import type { MadtEntries } from "./madt-entries.ts";

/** How long after an event the hypervisor looks. */
export const auditDelayNs = 500_000_000;

export interface TableAuditHost {
  readonly lane: Lane;
  readonly timers: MachineTimers;
  /** Name of the timer. */
  readonly name: string;
  /** Undefined: the guest has no MADT that changes. */
  readonly madt: MadtEntries | undefined;
  /** Everything else that is looked at by then. */
  onLook(): void;
}

export class TableAudit {
  private readonly host: TableAuditHost;
  private readonly timer: MachineTimer;
  /** What was reported of a vCPU's entry. */
  private readonly reported = new Map<number, string>();

  constructor(host: TableAuditHost) {
    this.host = host;
    this.timer = host.timers.define(host.name, () => this.look());
  }

  /** An event was announced. */
  plan(): void {
    this.timer.arm(auditDelayNs);
  }

  reset(): void {
    this.timer.cancel();
    this.reported.clear();
  }

  save(): unknown {
    return [...this.reported].map(([vcpu, actual]) => ({ vcpu, actual }));
  }

  restore(state: unknown): void {
    this.reported.clear();
    for (const entry of new SavedState({ entries: state }, "audit").children("entries")) {
      this.reported.set(entry.number("vcpu"), entry.text("actual"));
    }
  }

  private look(): void {
    const { lane, madt } = this.host;
    for (const { vcpu, expected, actual } of madt?.corrupted() ?? []) {
      if (this.reported.get(vcpu) === actual) continue;
      this.reported.set(vcpu, actual);
      traceHypervisor(lane, "madt/corrupted", { vcpu, expected, actual });
    }
    this.host.onLook();
  }
}
