/** Reports as TAP 14 (Test Anything Protocol): a scenario is a subtest, a check a test point. */
import type { CheckResult, Report } from "../../../hotplug/index.ts";
import { formatTime } from "../timeline.ts";

/** One stream with all reports. Ends with a line feed. */
export function reportTap(reports: readonly Report[]): string {
  const lines = ["TAP version 14", `1..${reports.length}`];
  for (const [index, report] of reports.entries()) {
    const { scenario, checks, summary } = report;
    lines.push(`# Subtest: ${oneLine(scenario.name)}`, `    1..${checks.length}`);
    for (const [number, check] of checks.entries()) lines.push(...point(number + 1, check));
    lines.push(`${summary.failed === 0 ? "ok" : "not ok"} ${index + 1} - ${escapeTap(scenario.title)}`);
  }
  return `${lines.join("\n")}\n`;
}

function point(number: number, check: CheckResult): readonly string[] {
  const result = check.status === "failed" ? "not ok" : "ok";
  const directive = check.status === "absent" ? " # SKIP nothing in the trace it speaks about" : "";
  const line = `    ${result} ${number} - ${escapeTap(`${check.id}: ${check.title}`)}${directive}`;
  if (check.status === "passed" || check.status === "absent") return [line];
  const places = check.evidence.map(({ at, text }) => `        - ${yamlText(`${formatTime(at)}  ${text}`)}`);
  return [
    line,
    "      ---",
    `      status: ${check.status}`,
    `      spec: ${yamlText(check.spec)}`,
    ...(check.hint === undefined ? [] : [`      hint: ${yamlText(check.hint)}`]),
    ...(places.length === 0 ? [] : ["      evidence:", ...places]),
    "      ...",
  ];
}

/** A JSON string is a YAML string. */
const yamlText = (text: string): string => JSON.stringify(text);

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** A description: one line, `#` and the backslash escaped, so that no directive begins in it. */
const escapeTap = (text: string): string => oneLine(text).replace(/[\\#]/g, "\\$&");
