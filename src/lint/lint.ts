/** Checks across all tables of a machine. */
import { type Diagnostic, hasErrors, type Severity } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { verifyTable } from "../tables/index.ts";
import { diagnose } from "./diagnostics.ts";
import { readMachine } from "./machine.ts";
import type { Report, Rule } from "./rule.ts";
import { deviceRules } from "./rules/devices.ts";
import { eventRules } from "./rules/events.ts";
import { methodRules } from "./rules/methods.ts";
import { nameRules } from "./rules/names.ts";
import { platformRules } from "./rules/platform.ts";
import { processorRules } from "./rules/processors.ts";

const rules: readonly Rule[] = [
  ...nameRules,
  ...methodRules,
  ...deviceRules,
  ...eventRules,
  ...processorRules,
  ...platformRules,
];

export interface LintSummary {
  /** Findings by code, most frequent first. */
  readonly counts: readonly { readonly code: string; readonly count: number }[];
  readonly isClean: boolean;
}

/** In the order in which findings are told. */
const severities: readonly Severity[] = ["error", "warning", "remark"];

/**
 * Applies every rule to the tables of one machine.
 *
 * @param sources - all its tables: the DSDT first among those with AML, the others in load order
 * @returns findings with errors first, and how many there are of each rule
 * Reports `lint/…`, what decoding and `verifyTable` report of single tables.
 */
export function lintMachine(sources: readonly ByteSource[]): Outcome<LintSummary> {
  const { machine, diagnostics: read } = readMachine(sources);
  const found: Diagnostic[] = [...sources.flatMap((source) => verifyTable(source)), ...read];
  const report: Report = (rule, span, values, extras) => found.push(diagnose(rule, span, values, extras));
  for (const rule of rules) rule(machine, report);
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
  const ordered = severities.flatMap((severity) => found.filter((one) => one.severity === severity));
  return outcome({ counts: sorted, isClean: !hasErrors(found) }, ordered);
}
