/** Timers of vCPUs: periodic and one-shot timers, deadlines of polls, and a domain's watchdogs (facts C.1). */
import { type MachineTimer, type MachineTimers, SavedState } from "../machine/index.ts";

/** `timer` and `periodic` raise VIRQ_TIMER, `poll` ends a poll, `watchdog` ends the domain. */
const kinds = ["timer", "periodic", "poll", "watchdog"] as const;
export type VcpuTimerKind = (typeof kinds)[number];

interface Pending {
  readonly kind: VcpuTimerKind;
  /** vCPU; of a watchdog its number. */
  readonly index: number;
  readonly at: number;
  /** 0: once. */
  readonly periodNs: number;
}

export class VcpuTimers {
  private readonly clock: { readonly now: number };
  private readonly timer: MachineTimer;
  private readonly onDue: (kind: VcpuTimerKind, index: number) => void;
  private pending: Pending[] = [];

  constructor(
    place: { readonly clock: { readonly now: number }; readonly timers: MachineTimers; readonly name: string },
    onDue: (kind: VcpuTimerKind, index: number) => void,
  ) {
    this.clock = place.clock;
    this.onDue = onDue;
    this.timer = place.timers.define(place.name, () => this.run());
  }

  /** Arms a timer in place of the same one before. @param at - absolute, or in the past: at once */
  set(kind: VcpuTimerKind, index: number, at: number, periodNs = 0): void {
    this.drop(kind, index);
    this.pending.push({ kind, index, at: Math.max(at, this.clock.now), periodNs });
    this.plan();
  }

  clear(kind: VcpuTimerKind, index: number): void {
    this.drop(kind, index);
    this.plan();
  }

  isSet(kind: VcpuTimerKind, index: number): boolean {
    return this.pending.some((each) => each.kind === kind && each.index === index);
  }

  reset(): void {
    this.pending = [];
    this.plan();
  }

  save(): unknown {
    return this.pending.map((each) => ({ ...each }));
  }

  /** The machine's timer comes back with the machine. */
  restore(state: unknown): void {
    this.pending = new SavedState({ pending: state }, "vcpu timers").children("pending").map((entry) => ({
      kind: entry.oneOf("kind", kinds),
      index: entry.number("index"),
      at: entry.number("at"),
      periodNs: entry.number("periodNs"),
    }));
  }

  private drop(kind: VcpuTimerKind, index: number): void {
    this.pending = this.pending.filter((each) => each.kind !== kind || each.index !== index);
  }

  private plan(): void {
    if (this.pending.length === 0) this.timer.cancel();
    else this.timer.arm(Math.max(0, Math.min(...this.pending.map(({ at }) => at)) - this.clock.now));
  }

  private run(): void {
    const due = this.pending.filter(({ at }) => at <= this.clock.now);
    this.pending = this.pending.flatMap((each) => {
      if (!due.includes(each)) return [each];
      return each.periodNs === 0 ? [] : [{ ...each, at: each.at + each.periodNs }];
    });
    for (const { kind, index } of due) this.onDue(kind, index);
    this.plan();
  }
}
