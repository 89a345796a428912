/** An ordered work queue: one flow at a time, each started from the clock, never from inside the one before. */
import type { Clock } from "../base/clock.ts";
import { type Flow, runFlow } from "./flow.ts";

/** Finished work is dropped from memory when this many items have gathered, so that a storm stays linear. */
const COMPACTION = 1024;

/** Runs flows one after the other, in the order they were added. */
export class WorkQueue {
  readonly name: string;
  private readonly clock: Clock;
  private items: (() => Flow<void>)[] = [];
  /** The first item that has not ended. */
  private next = 0;
  /** An item runs, or its start is on the clock. */
  private isBusy: boolean = false;

  constructor(name: string, clock: Clock) {
    this.name = name;
    this.clock = clock;
  }

  /** Flows waiting or running. */
  get length(): number {
    return this.items.length - this.next;
  }

  add(work: () => Flow<void>): void {
    this.items.push(work);
    if (!this.isBusy) this.schedule();
  }

  private schedule(): void {
    this.isBusy = true;
    this.clock.after(0, () => {
      const work = this.items[this.next];
      if (work !== undefined) runFlow(work(), () => this.end());
    });
  }

  private end(): void {
    this.next++;
    if (this.next >= COMPACTION && this.next * 2 >= this.items.length) {
      this.items = this.items.slice(this.next);
      this.next = 0;
    }
    this.isBusy = false;
    if (this.length > 0) this.schedule();
  }
}
