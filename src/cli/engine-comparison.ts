/** `--engine both`: what two engines did, side by side. */
import type { TraceEvent, TraceSink } from "../base/trace.ts";

/** Engines to choose from; `both` runs two sessions and compares them. */
export const ENGINES = ["interpreter", "jit", "both"] as const;
export type EngineChoice = (typeof ENGINES)[number];

/** Events beyond are only counted: a loop over a region may go round for ever. */
const mostEvents = 1_000_000;

export interface EngineComparison {
  /** Notes what the first engine does. */
  readonly first: TraceSink;
  /** Compares what the second one does. */
  readonly second: TraceSink;
  /** The first difference; undefined if there is none. */
  difference(): { readonly event: number; readonly first: string; readonly second: string } | undefined;
}

/** Compares the events of two runs, the second of which begins when the first is over. */
export function compareEngines(): EngineComparison {
  const expected: string[] = [];
  let firstCount = 0;
  let secondCount = 0;
  let found: { event: number; first: string; second: string } | undefined;
  return {
    first: {
      emit(event) {
        if (firstCount++ < mostEvents) expected.push(textOf(event));
      },
    },
    second: {
      emit(event) {
        const number = secondCount++;
        if (found !== undefined || number >= mostEvents) return;
        const second = textOf(event);
        const first = expected[number] ?? "nothing";
        if (first !== second) found = { event: number, first, second };
      },
    },
    difference() {
      if (found !== undefined || firstCount === secondCount) return found;
      const event = Math.min(firstCount, secondCount);
      const extra = expected[event] ?? "more events";
      return { event, first: firstCount > secondCount ? extra : "nothing", second: "nothing" };
    },
  };
}

function textOf({ at, kind, data }: TraceEvent): string {
  const values = Object.entries(data).map(([name, value]) => `${name}=${value}`);
  return `${kind} ${values.join(" ")} at ${at} ns`;
}
