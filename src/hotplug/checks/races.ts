/** Rules for methods that run side by side. */

import { type Check, Findings } from "../check.ts";
import { NOTHING_WRONG } from "../races/race-scenario.ts";

export const guardKeepsApart: Check = {
  id: "race/guarded",
  title: "With its guard no order of the methods goes wrong, and every one within the bound was tried",
  spec: "ACPI 6.5 §5.5.2 (control method execution), §19.6.2 Acquire",
  hint: "hold one Mutex across every pair of select and command, and across what the scan remembers",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "race/explored", data: { guarded: true } })) {
      const problem = trace.text(at, "problem");
      const isWhole = trace.at(at)?.data["exhausted"] === true;
      findings.require(
        problem === NOTHING_WRONG && isWhole,
        trace.evidence(at),
        problem === NOTHING_WRONG ? "not all were tried" : problem,
      );
    }
    return findings.verdict;
  },
};

export const unguardedRaces: Check = {
  id: "race/unguarded",
  title: "Without it a race is found, and the schedule that shows it shows it again",
  spec: "ACPI 6.5 §5.5.2: methods can be preempted wherever they give up control",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "race/explored", data: { guarded: false } })) {
      const problem = trace.text(at, "problem");
      const again = trace.first({ kind: "race/replayed", data: { guarded: false, problem } }, at);
      const change = trace.first({ kind: "race/switch" }, at, again);
      const isShown = problem !== NOTHING_WRONG && again !== undefined && change !== undefined;
      findings.require(
        isShown,
        trace.evidence(at),
        problem === NOTHING_WRONG ? "no order goes wrong" : "it cannot be shown again",
      );
    }
    return findings.verdict;
  },
};
