/** The timers of a machine: named, so that pending ones can be saved and restored in their order. */
import type { Timer } from "../base/clock.ts";
import { invariant } from "../base/invariant.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import { BadSavedState, SavedState } from "./saved-state.ts";

/** One named timer with one action. */
export interface MachineTimer {
  readonly isArmed: boolean;
  /** Runs the action once, `nanoseconds` from now; a pending run is replaced. */
  arm(nanoseconds: number): void;
  cancel(): void;
}

interface Pending {
  readonly at: number;
  readonly order: number;
  readonly timer: Timer;
}

/** All timers of one machine and of what is built on it. */
export class MachineTimers {
  private readonly clock: VirtualClock;
  private readonly actions = new Map<string, () => void>();
  private readonly pending = new Map<string, Pending>();
  private order = 0;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  /** Defines a timer. `name` is unique on the machine and the same in every run, because saved states carry it. */
  define(name: string, action: () => void): MachineTimer {
    invariant(!this.actions.has(name), `two timers are named ${name}`);
    this.actions.set(name, action);
    const isArmed = (): boolean => this.pending.has(name);
    return {
      get isArmed() {
        return isArmed();
      },
      arm: (nanoseconds) => this.arm(name, nanoseconds),
      cancel: () => this.cancel(name),
    };
  }

  save(): unknown {
    return [...this.pending]
      .sort(([, a], [, b]) => (a.at === b.at ? a.order - b.order : a.at - b.at))
      .map(([name, { at }]) => ({ name, at }));
  }

  /** Drops what is pending. */
  clear(): void {
    for (const name of [...this.pending.keys()]) this.cancel(name);
  }

  /** Arms again what was pending; every timer must have been defined, and the clock must be at the saved time. */
  restore(state: unknown): void {
    this.clear();
    for (const entry of new SavedState({ timers: state }).children("timers")) {
      const name = entry.text("name");
      const at = entry.number("at");
      if (!this.actions.has(name) || at < this.clock.now) throw new BadSavedState(`timer ${name} cannot be armed`);
      this.arm(name, at - this.clock.now);
    }
  }

  private arm(name: string, nanoseconds: number): void {
    this.cancel(name);
    const timer = this.clock.after(nanoseconds, () => {
      this.pending.delete(name);
      this.actions.get(name)?.();
    });
    this.pending.set(name, { at: this.clock.now + nanoseconds, order: this.order++, timer });
  }

  private cancel(name: string): void {
    this.pending.get(name)?.timer.cancel();
    this.pending.delete(name);
  }
}
