/** What a rule is: a look at the machine that reports what it finds. */
import type { DiagnosticExtras, Span } from "../base/diagnostic.ts";
import type { diagnose, LintRule } from "./diagnostics.ts";
import type { Machine } from "./machine.ts";

/** Reports one finding of a rule. */
export type Report = <N extends LintRule>(
  rule: N,
  span: Span | undefined,
  values: Parameters<typeof diagnose<N>>[2],
  extras?: DiagnosticExtras,
) => void;

export type Rule = (machine: Machine, report: Report) => void;
