/** The systems of a trace: each begins when it is switched on, and ends with the next one. */
import type { TraceView } from "../trace-view.ts";

/** One system: positions of its power-on and of the next one, or of the end. */
export interface SystemWindow {
  readonly from: number;
  readonly to: number;
}

/** Where each system that was switched on begins and ends. */
export function systemsOf(trace: TraceView): readonly SystemWindow[] {
  const starts = trace.all({ kind: "system/power-on" });
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? trace.events.length }));
}

/** Systems whose tables have an interface, and where that is told: only there is known what an object is for. */
export function systemsWithInterface(trace: TraceView): readonly (SystemWindow & { readonly hardware: number })[] {
  return systemsOf(trace).flatMap(({ from, to }) => {
    const hardware = trace.first({ kind: "interface/detected" }, from, to);
    return hardware === undefined ? [] : [{ from, to, hardware }];
  });
}
