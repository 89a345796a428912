/** Collects the events of a run. */
import type { TraceEvent, TraceSink } from "../base/trace.ts";

export class TraceRecorder implements TraceSink {
  readonly events: TraceEvent[] = [];
  private readonly limit: number;

  /** @param limit - events that are kept; AML that goes round for ever would fill the memory. Default: all */
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.limit = limit;
  }

  /** Nothing more is kept. */
  get isFull(): boolean {
    return this.events.length >= this.limit;
  }

  emit(event: TraceEvent): void {
    if (!this.isFull) this.events.push(event);
  }

  /** Keeps one more event: why the trace ends here. */
  end(event: TraceEvent): void {
    this.events.push(event);
  }
}
