/** Checks across all tables of a machine. */
export { type LintRule, lintRules } from "./diagnostics.ts";
export { type LintSummary, lintMachine } from "./lint.ts";
