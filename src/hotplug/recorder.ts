/** Collects the events of a run. */
import type { TraceEvent, TraceSink } from "../base/trace.ts";

export class TraceRecorder implements TraceSink {
  readonly events: TraceEvent[] = [];

  emit(event: TraceEvent): void {
    this.events.push(event);
  }
}
