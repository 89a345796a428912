/** A report as JSON: everything it holds. */
import type { Report } from "../../../hotplug/index.ts";
import type { JsonValue } from "../../command.ts";

export function reportToJson(report: Report): JsonValue {
  return {
    subject:
      report.subject === undefined
        ? undefined
        : { ...report.subject, tables: [...report.subject.tables], reasons: [...report.subject.reasons] },
    scenario: report.scenario,
    seed: report.seed,
    summary: report.summary,
    checks: report.checks.map(({ id, title, spec, status, evidence, hint, explanation }) => ({
      id,
      title,
      spec,
      status,
      evidence: evidence.map(({ at, text }) => ({ at, text })),
      hint,
      explanation,
    })),
    tables: (report.tables ?? []).map(({ title, columns, rows }) => ({
      title,
      columns: [...columns],
      rows: rows.map((row) => [...row]),
    })),
    trace: report.trace.map(({ at, source, kind, data }) => ({ at, source, kind, data })),
  };
}
