/** Time as software of a machine sees it: it stands still while the machine sleeps, and ends with the software. */
import type { Clock, Timer } from "../base/clock.ts";

interface Pending {
  readonly action: () => void;
  /** When it is due, in time of the clock below; while time stands still: nanoseconds left. */
  due: number;
  timer: Timer | undefined;
}

export class SoftwareClock implements Clock {
  private readonly clock: Clock;
  /** In the order in which they were set. */
  private readonly pending = new Set<Pending>();
  private state: "running" | "held" | "ended" = "running";

  constructor(clock: Clock) {
    this.clock = clock;
  }

  get now(): number {
    return this.clock.now;
  }

  after(nanoseconds: number, action: () => void): Timer {
    const entry: Pending = { action, due: nanoseconds, timer: undefined };
    if (this.state !== "ended") this.pending.add(entry);
    if (this.state === "running") this.start(entry);
    return {
      cancel: () => {
        entry.timer?.cancel();
        this.pending.delete(entry);
      },
    };
  }

  /** Nothing is due until {@link SoftwareClock.release}; what is left of every wait stays. */
  hold(): void {
    if (this.state !== "running") return;
    this.state = "held";
    for (const entry of this.pending) {
      entry.timer?.cancel();
      entry.timer = undefined;
      entry.due -= this.clock.now;
    }
  }

  /** Goes on where it was held. */
  release(): void {
    if (this.state !== "held") return;
    this.state = "running";
    for (const entry of [...this.pending].sort((a, b) => a.due - b.due)) this.start(entry);
  }

  /** The software is gone: nothing of it happens any more. */
  end(): void {
    this.state = "ended";
    for (const { timer } of this.pending) timer?.cancel();
    this.pending.clear();
  }

  private start(entry: Pending): void {
    const nanoseconds = entry.due;
    entry.due += this.clock.now;
    entry.timer = this.clock.after(nanoseconds, () => {
      this.pending.delete(entry);
      entry.action();
    });
  }
}
