/** A report as JSON: everything it holds. */
import type { Report } from "../../../hotplug/index.ts";
import type { JsonValue } from "../../command.ts";

export function reportToJson(report: Report): JsonValue {
  return {
    scenario: report.scenario,
    seed: report.seed,
    summary: report.summary,
    checks: report.checks.map(({ id, title, spec, status, evidence, hint }) => ({
      id,
      title,
      spec,
      status,
      evidence: evidence.map(({ at, text }) => ({ at, text })),
      hint,
    })),
    trace: report.trace.map(({ at, source, kind, data }) => ({ at, source, kind, data })),
  };
}
