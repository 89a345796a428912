/** A check: one rule of a specification or design, judged from the trace alone. */
import type { CheckResult, CheckStatus, Evidence } from "./report.ts";
import type { TraceView } from "./trace-view.ts";

/** What a rule makes of a trace. */
export interface Verdict {
  readonly status: CheckStatus;
  readonly evidence: readonly Evidence[];
}

export interface Check {
  /** Stable: `area/rule`, or a defect number of the design (`D15`). */
  readonly id: string;
  readonly title: string;
  readonly spec: string;
  readonly hint?: string;
  judge(trace: TraceView): Verdict;
}

/**
 * Collects what a rule finds: each place either keeps the rule or breaks it. A rule that met no place is `absent`.
 */
export class Findings {
  private readonly kept: Evidence[] = [];
  private readonly broken: Evidence[] = [];

  keep(evidence: Evidence): void {
    this.kept.push(evidence);
  }

  breach(evidence: Evidence): void {
    this.broken.push(evidence);
  }

  /** Keeps or breaks by a condition. */
  require(condition: boolean, evidence: Evidence, otherwise: string): void {
    if (condition) this.keep(evidence);
    else this.breach({ at: evidence.at, text: `${evidence.text}: ${otherwise}` });
  }

  get verdict(): Verdict {
    if (this.broken.length > 0) return { status: "failed", evidence: this.broken };
    return { status: this.kept.length > 0 ? "passed" : "absent", evidence: this.kept };
  }
}

/** Runs checks over one trace. At most `evidenceLimit` places are kept per check. */
export function judge(checks: readonly Check[], trace: TraceView, evidenceLimit = 8): readonly CheckResult[] {
  return checks.map((check) => {
    const { status, evidence } = check.judge(trace);
    return {
      id: check.id,
      title: check.title,
      spec: check.spec,
      status,
      evidence: evidence.slice(0, evidenceLimit),
      ...(check.hint === undefined ? {} : { hint: check.hint }),
    };
  });
}
