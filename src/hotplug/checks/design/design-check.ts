/** Rules that a design for hardware domains can break: each is one entry of the defect list of Draft C. */
import type { Check, Verdict } from "../../check.ts";
import type { Evidence } from "../../report.ts";
import type { TraceView } from "../../trace-view.ts";

/** A defect: observed wherever there is evidence, absent otherwise. */
export function defect(
  id: `D${number}`,
  texts: { readonly title: string; readonly spec?: string; readonly hint?: string },
  find: (trace: TraceView) => readonly Evidence[],
): Check {
  const { title, spec, hint } = texts;
  return {
    id,
    title,
    spec: spec ?? `src/hotplug/DEFECTS.md ${id}`,
    ...(hint === undefined ? {} : { hint }),
    judge: (trace): Verdict => {
      const evidence = find(trace);
      return { status: evidence.length > 0 ? "observed" : "absent", evidence };
    },
  };
}

/** A defect of the document that no run can show, and why. */
export interface WrittenReason {
  readonly id: `D${number}`;
  readonly title: string;
  readonly reason: string;
}

/** Evidence of every event of a kind that a condition holds for; each text once. */
export function where(
  trace: TraceView,
  kind: string,
  holds: (at: number) => boolean,
  remark: string | ((at: number) => string),
): readonly Evidence[] {
  const seen = new Set<string>();
  return trace.all({ kind }).flatMap((at) => {
    if (!holds(at)) return [];
    const evidence = trace.evidence(at, typeof remark === "string" ? remark : remark(at));
    if (seen.has(evidence.text)) return [];
    seen.add(evidence.text);
    return [evidence];
  });
}

/** True if a datum of an event is `true`. */
export function flag(trace: TraceView, at: number, key: string): boolean {
  return trace.at(at)?.data[key] === true;
}

/** Data of the system that runs at a position. */
export function systemAt(trace: TraceView, at: number): Readonly<Record<string, unknown>> {
  const powerOn = trace.last({ kind: "system/power-on" }, at + 1);
  return powerOn === undefined ? {} : (trace.at(powerOn)?.data ?? {});
}

/** Where the system that runs at a position was switched on, and where it ends. */
export function systemWindow(trace: TraceView, at: number): readonly [from: number, to: number] {
  const from = trace.last({ kind: "system/power-on" }, at + 1) ?? 0;
  return [from, trace.first({ kind: "system/power-on" }, from + 1) ?? trace.events.length];
}
