/** Judges a trace that was recorded elsewhere. */
import type { TraceEvent } from "../../base/trace.ts";
import { type Check, Findings, judge } from "../check.ts";
import { pcpuChecks, platformChecks, vcpuChecks } from "../checks/index.ts";
import { stateChecks } from "../checks/states/index.ts";
import { type Report, summarize } from "../report.ts";
import { TraceView } from "../trace-view.ts";

/** What an imported trace can show besides: the operating system's own complaints. */
const noProblems: Check = {
  id: "ospm/no-problems",
  title: "The operating system complains about nothing in the tables",
  spec: "the log of the guest",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "acpi/problem" })) findings.breach(trace.evidence(at));
    for (const at of trace.all({ kind: "boot/logged" })) findings.keep(trace.evidence(at));
    return findings.verdict;
  },
};

/** Every rule that reads nothing but a trace; the ones it says nothing about are `absent`. */
export const traceChecks: readonly Check[] = [
  ...platformChecks,
  ...vcpuChecks,
  ...pcpuChecks,
  ...stateChecks,
  noProblems,
];

/** The verdicts on one trace. */
export function judgeTrace(
  name: string,
  events: readonly TraceEvent[],
  checks: readonly Check[] = traceChecks,
): Report {
  const results = judge(checks, new TraceView(events));
  return {
    scenario: { name, title: `Recorded run ${name}` },
    seed: 0,
    trace: events,
    checks: results,
    summary: summarize(results),
  };
}
