/** The clock of a run: virtual nanoseconds that move only when somebody advances them. */
import type { Clock, Timer } from "./clock.ts";
import { invariant } from "./invariant.ts";

interface Entry extends Timer {
  readonly at: number;
  readonly order: number;
  action: (() => void) | undefined;
}

/** A deterministic clock: actions run in order of their time, then of their registration. A binary heap holds them. */
export class VirtualClock implements Clock {
  private current = 0;
  private order = 0;
  private readonly heap: Entry[] = [];

  get now(): number {
    return this.current;
  }

  after(nanoseconds: number, action: () => void): Timer {
    invariant(nanoseconds >= 0, "a timer cannot be set in the past");
    const entry: Entry = {
      at: this.current + nanoseconds,
      order: this.order++,
      action,
      cancel() {
        this.action = undefined;
      },
    };
    this.push(entry);
    return entry;
  }

  /** Time of the next action; `undefined` if nothing is due ever. */
  get nextAt(): number | undefined {
    while (this.heap[0] !== undefined && this.heap[0].action === undefined) this.pop();
    return this.heap[0]?.at;
  }

  /** Moves to the next action and runs it. @returns false if there is none */
  runNext(): boolean {
    const at = this.nextAt;
    if (at === undefined) return false;
    const entry = this.pop();
    this.current = Math.max(this.current, at);
    const action = entry?.action;
    if (entry !== undefined) entry.action = undefined;
    action?.();
    return true;
  }

  /** Runs everything due up to `time` (absolute) and ends there. */
  advanceTo(time: number): void {
    for (let at = this.nextAt; at !== undefined && at <= time; at = this.nextAt) this.runNext();
    this.current = Math.max(this.current, time);
  }

  /** Sets the time of a clock on which nothing is pending (restoring a saved run). */
  restore(time: number): void {
    invariant(this.nextAt === undefined, "a clock with pending actions cannot be set");
    this.current = time;
  }

  private before(a: Entry, b: Entry): boolean {
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  private push(entry: Entry): void {
    const heap = this.heap;
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !this.before(entry, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  private pop(): Entry | undefined {
    const heap = this.heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = heap[child];
      if (left === undefined) break;
      const right = heap[child + 1];
      let smaller = left;
      if (right !== undefined && this.before(right, left)) {
        smaller = right;
        child++;
      }
      if (!this.before(smaller, last)) break;
      heap[at] = smaller;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
