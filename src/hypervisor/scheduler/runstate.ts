/** How long a vCPU was in which state (facts C.1, E.2): always accounted, from entry times and without ticks. */
import { SavedState } from "../../machine/index.ts";
import { type Runstate, runstates } from "../../xen/index.ts";

/** What VCPUOP_get_runstate_info tells. */
export interface RunstateInfo {
  readonly state: Runstate;
  /** When it entered that state, in nanoseconds of system time. */
  readonly entryTime: number;
  /** Nanoseconds in each state up to now, in the order of the numbers. */
  readonly times: readonly number[];
}

export class RunstateAccount {
  /** Called behind every change: an area in guest memory that follows. */
  onChange: (() => void) | undefined;
  /** Called when it has got a physical CPU, in the middle of that decision: it may note it, and act later. */
  onRunning: (() => void) | undefined;
  private state: Runstate = "offline";
  private entered: number;
  private times: number[] = runstates.map(() => 0);

  constructor(now: number) {
    this.entered = now;
  }

  get current(): Runstate {
    return this.state;
  }

  /** Enters a state. @returns false if it is in it already */
  enter(state: Runstate, now: number): boolean {
    if (state === this.state) return false;
    this.times = [...this.read(now).times];
    this.state = state;
    this.entered = now;
    this.onChange?.();
    if (state === "running") this.onRunning?.();
    return true;
  }

  read(now: number): RunstateInfo {
    const times = this.times.map((time, index) =>
      runstates[index] === this.state ? time + (now - this.entered) : time,
    );
    return { state: this.state, entryTime: this.entered, times };
  }

  save(): unknown {
    return { state: this.state, entered: this.entered, times: [...this.times] };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "runstate");
    this.state = saved.oneOf("state", runstates);
    this.entered = saved.number("entered");
    const times = saved.list("times").map(Number);
    this.times = runstates.map((_, index) => times[index] ?? 0);
  }
}
