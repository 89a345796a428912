/** Reports as SARIF 2.1.0: a check is a rule, what failed or was observed is a result with its place in the trace. */
import type { CheckResult, Report } from "../../../hotplug/index.ts";
import type { JsonValue } from "../../command.ts";
import { packageVersion } from "../../version.ts";
import { formatTime } from "../timeline.ts";

/** One run with all reports. Ends with a line feed. */
export function reportSarif(reports: readonly Report[]): string {
  const rules = new Map<string, CheckResult>();
  for (const { checks } of reports) for (const check of checks) if (!rules.has(check.id)) rules.set(check.id, check);
  const ids = [...rules.keys()];
  const document: JsonValue = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "acpikit", version: packageVersion(), rules: [...rules.values()].map(ruleOf) } },
        results: reports.flatMap((report) =>
          report.checks.filter(({ status }) => status !== "absent").map((check) => resultOf(report, check, ids)),
        ),
      },
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function ruleOf({ id, title, spec, hint }: CheckResult): JsonValue {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title} (${spec})` },
    ...(hint === undefined ? {} : { help: { text: hint } }),
  };
}

const kinds = {
  passed: { kind: "pass", level: "none" },
  failed: { kind: "fail", level: "error" },
  observed: { kind: "fail", level: "note" },
  absent: { kind: "notApplicable", level: "none" },
} as const;

function resultOf({ scenario }: Report, check: CheckResult, ids: readonly string[]): JsonValue {
  const { kind, level } = kinds[check.status];
  const first = check.evidence[0];
  return {
    ruleId: check.id,
    ruleIndex: ids.indexOf(check.id),
    kind,
    level,
    message: { text: check.status === "passed" || first === undefined ? check.title : `${check.title}: ${first.text}` },
    locations: [{ logicalLocations: [{ name: scenario.name, fullyQualifiedName: scenario.name, kind: "module" }] }],
    ...(check.status === "passed" || check.evidence.length === 0
      ? {}
      : { stacks: [{ message: { text: "evidence" }, frames: check.evidence.map(frameOf) }] }),
  };
}

const frameOf = ({ at, text }: CheckResult["evidence"][number]): JsonValue => ({
  location: { message: { text: `${formatTime(at)}  ${text}` } },
});
