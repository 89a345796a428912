/** Does something once, at the moment when a certain event happens: in the middle of a flow. */
import type { TraceEvent, TraceSink } from "../base/trace.ts";
import { type EventPattern, matches } from "./trace-view.ts";

export class TraceWatcher implements TraceSink {
  private readonly sink: TraceSink;
  private readonly waiting: { readonly when: EventPattern; readonly action: () => void }[] = [];

  constructor(sink: TraceSink) {
    this.sink = sink;
  }

  /** Runs an action right behind the next event that matches. */
  once(when: EventPattern, action: () => void): void {
    this.waiting.push({ when, action });
  }

  /** Gives up what has not happened yet. @returns how many actions that were */
  forget(): number {
    return this.waiting.splice(0).length;
  }

  emit(event: TraceEvent): void {
    this.sink.emit(event);
    for (let index = this.waiting.length - 1; index >= 0; index--) {
      const found = this.waiting[index];
      if (found === undefined || !matches(event, found.when)) continue;
      this.waiting.splice(index, 1);
      found.action();
    }
  }
}
