/** What a run gives: its trace, and what the checks made of it. Plain data, so that it can be stored and sent. */
import type { TraceEvent } from "../base/trace.ts";

/** One place in the trace that supports a verdict. */
export interface Evidence {
  /** Virtual nanoseconds. */
  readonly at: number;
  readonly text: string;
}

/**
 * `passed`, `failed`: the rule was put to the test. `observed`: a known defect of the design under test showed, as the
 * scenario expects. `absent`: the trace holds nothing the rule speaks about.
 */
export type CheckStatus = "passed" | "failed" | "observed" | "absent";

export interface CheckResult {
  readonly id: string;
  readonly title: string;
  /** Section of the specification, or the document and its item. */
  readonly spec: string;
  readonly status: CheckStatus;
  readonly evidence: readonly Evidence[];
  readonly hint?: string;
  /** Why a failure is known and does not count (`observed`), or why no run can show it (`absent`). */
  readonly explanation?: string;
}

/** What tables a run was about, and for which hardware they were taken. */
export interface ReportSubject {
  /** Names of the tables, as they were given. */
  readonly tables: readonly string[];
  /** Model of the hot-plug hardware; `none`: no interface was found. */
  readonly model: string;
  readonly interface: string;
  /** Why this interface: what was found in the tables. */
  readonly reasons: readonly string[];
  /** Name of the OS personality. */
  readonly personality: string;
}

/** Something that a run found out and that is best seen as a table. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Report {
  /** What stands beside timeline and checks. */
  readonly tables?: readonly ReportTable[];
  /** Only where tables were given. */
  readonly subject?: ReportSubject;
  readonly scenario: { readonly name: string; readonly title: string };
  readonly seed: number;
  readonly trace: readonly TraceEvent[];
  readonly checks: readonly CheckResult[];
  readonly summary: { readonly passed: number; readonly failed: number; readonly observed: number };
}

/** Counts the verdicts of a run. */
export function summarize(checks: readonly CheckResult[]): Report["summary"] {
  const count = (status: CheckStatus): number => checks.filter((check) => check.status === status).length;
  return { passed: count("passed"), failed: count("failed"), observed: count("observed") };
}
