/** One physical CPU's side of scheduling: what runs on its stack and who waits for it. */
import type { SchedPolicy } from "./sched-policy.ts";
import type { SchedUnit } from "./sched-unit.ts";

export class RunQueue {
  readonly cpu: number;
  pool: number;
  policy: SchedPolicy;
  /** Undefined: the idle vCPU runs. */
  current: SchedUnit | undefined;
  /** When the current unit began to run, and up to when its credits are burned. */
  startedAt = 0;
  burnedAt = 0;
  /** When this CPU has to decide again; undefined: at the next event. */
  dueAt: number | undefined;
  /** Nanoseconds in which no unit ran, up to `idleSince`. */
  idleNs = 0;
  idleSince: number;
  private readonly waiting: SchedUnit[] = [];

  constructor(cpu: number, pool: { readonly id: number; readonly policy: SchedPolicy }, now: number) {
    this.cpu = cpu;
    this.pool = pool.id;
    this.policy = pool.policy;
    this.idleSince = now;
  }

  get units(): readonly SchedUnit[] {
    return this.waiting;
  }

  get head(): SchedUnit | undefined {
    return this.waiting[0];
  }

  /** Behind all units that do not come after it. */
  insert(unit: SchedUnit): void {
    unit.cpu = this.cpu;
    const behind = this.waiting.findIndex((other) => this.policy.isBefore(unit, other));
    this.waiting.splice(behind < 0 ? this.waiting.length : behind, 0, unit);
  }

  /** @returns false if it does not wait here */
  remove(unit: SchedUnit): boolean {
    const index = this.waiting.indexOf(unit);
    if (index < 0) return false;
    this.waiting.splice(index, 1);
    return true;
  }

  /** Puts the units in their order again; equal ones keep theirs. */
  sort(): void {
    const units = this.waiting.splice(0);
    for (const unit of units) this.insert(unit);
  }

  idleTime(now: number): number {
    return this.idleNs + (this.current === undefined ? now - this.idleSince : 0);
  }
}
