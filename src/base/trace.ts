/** The trace: what happened, in order, with virtual times. Checks and reports read nothing else. */

export type TraceValue = string | number | boolean;

export interface TraceEvent {
  /** Virtual nanoseconds. */
  readonly at: number;
  /** The lane: who did it. */
  readonly source: string;
  /** `area/event`, see the vocabulary in src/README.md. */
  readonly kind: string;
  readonly data: Readonly<Record<string, TraceValue>>;
}

export interface TraceSink {
  emit(event: TraceEvent): void;
}

/** A sink that forgets. */
export const silentTrace: TraceSink = { emit: () => undefined };
