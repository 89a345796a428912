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
  private isHeld: boolean = false;
  /** Called when nothing runs any more. */
  private watchers: (() => void)[] = [];

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
    if (!this.isBusy && !this.isHeld) this.schedule();
  }

  /** Starts nothing more; what runs goes on. */
  hold(): void {
    this.isHeld = true;
  }

  /** Goes on with what waits. */
  release(): void {
    this.isHeld = false;
    if (!this.isBusy && this.length > 0) this.schedule();
  }

  /** Waits until nothing runs, and nothing waits unless it is held. */
  *settled(): Flow<void> {
    while (this.isBusy) yield (resume) => this.watchers.push(resume);
  }

  private schedule(): void {
    this.isBusy = true;
    this.clock.after(0, () => {
      const work = this.isHeld ? undefined : this.items[this.next];
      if (work !== undefined) runFlow(work(), () => this.end());
      else this.rest();
    });
  }

  private end(): void {
    this.next++;
    if (this.next >= COMPACTION && this.next * 2 >= this.items.length) {
      this.items = this.items.slice(this.next);
      this.next = 0;
    }
    if (this.length > 0 && !this.isHeld) this.schedule();
    else this.rest();
  }

  private rest(): void {
    this.isBusy = false;
    const watchers = this.watchers;
    this.watchers = [];
    for (const resume of watchers) resume();
  }
}
