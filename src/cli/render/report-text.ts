/** The report of a hotplug run: its timeline, and what the checks made of it. */
import type { CheckResult, CheckStatus, Report, ReportTable } from "../../hotplug/index.ts";
import type { Style, StyleName } from "../style.ts";
import { formatTime, renderTimeline, type TimelineOptions } from "./timeline.ts";
import { visible } from "./visible.ts";
import { wrapText } from "./wrap-text.ts";

const MARKS: Readonly<Record<CheckStatus, { readonly mark: string; readonly colour: StyleName }>> = {
  passed: { mark: "✓", colour: "green" },
  failed: { mark: "✗", colour: "red" },
  observed: { mark: "!", colour: "yellow" },
  absent: { mark: "·", colour: "dim" },
};

/** Places of evidence shown for a check that is not simply passed. */
const EVIDENCE_SHOWN = 3;

/** Title, timeline, checks, closing line. */
export function* renderReport(report: Report, options: TimelineOptions): Iterable<string> {
  const { style } = options;
  yield `${style("bold", report.scenario.title)}\n`;
  yield `${style("dim", `scenario ${report.scenario.name}, seed ${report.seed}, times are virtual`)}\n\n`;
  yield* renderTimeline(report.trace, options);
  for (const table of report.tables ?? []) yield* renderTable(table, options);
  yield* renderVerdicts(report, options);
}

/** A table with columns as wide as their longest cell. */
function* renderTable({ title, columns, rows }: ReportTable, { style }: TimelineOptions): Iterable<string> {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => visible(cell).padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  yield `\n${style("bold", title)}\n  ${style("dim", line(columns))}\n`;
  for (const row of rows) yield `  ${line(row)}\n`;
}

/** The checks and the closing line. */
export function* renderVerdicts(report: Report, options: TimelineOptions): Iterable<string> {
  const { style } = options;
  const shown = report.checks.filter(
    ({ status, explanation }) => options.isVerbose || status !== "absent" || explanation !== undefined,
  );
  const idWidth = Math.max(0, ...shown.map(({ id }) => id.length));
  yield `\n${style("bold", "Checks")}\n`;
  for (const check of shown) yield* checkLines(check, idWidth, options);
  yield `\n${closingLine(report, style)}\n`;
}

function* checkLines(
  check: CheckResult,
  idWidth: number,
  { style, columns, isVerbose }: TimelineOptions,
): Iterable<string> {
  const { mark, colour } = MARKS[check.status];
  const indent = 4 + idWidth + 2;
  // Where nothing is wrong the rule itself is enough.
  const spec = check.status === "passed" && !isVerbose ? "" : ` (${check.spec})`;
  const lines = wrapText(visible(`${check.title}${spec}`), Math.max(30, columns - indent));
  for (const [index, line] of lines.entries()) {
    const head =
      index === 0 ? `  ${style(colour, mark)} ${style(colour, check.id.padEnd(idWidth))}  ` : " ".repeat(indent + 2);
    yield `${head}${line}\n`;
  }
  for (const line of check.explanation === undefined
    ? []
    : wrapText(visible(check.explanation), Math.max(30, columns - indent))) {
    yield `${" ".repeat(indent)}${style("dim", line)}\n`;
  }
  if (check.status === "passed" || check.status === "absent") return;
  for (const evidence of check.evidence.slice(0, EVIDENCE_SHOWN)) {
    const [first = "", ...rest] = wrapText(visible(evidence.text), Math.max(30, columns - indent - 14));
    yield `${" ".repeat(indent)}${style("dim", formatTime(evidence.at).padStart(12))}  ${first}\n`;
    for (const line of rest) yield `${" ".repeat(indent + 16)}${line}\n`;
  }
  const more = check.evidence.length - EVIDENCE_SHOWN;
  if (more > 0)
    yield `${" ".repeat(indent + 14)}${style("dim", `and ${more} more ${more === 1 ? "place" : "places"} (--json shows all)`)}\n`;
  if (check.hint !== undefined && check.status === "failed") {
    yield `${" ".repeat(indent)}${style("green", "hint")}: ${visible(check.hint)}\n`;
  }
}

/** How the checks ended, and below it what ran. */
function closingLine({ summary, trace }: Report, style: Style): string {
  const { passed, failed, observed } = summary;
  const verdict = style(
    failed === 0 ? "green" : "red",
    style("bold", `${counted(passed, "check")} passed, ${failed} failed`),
  );
  const size = `${trace.length} events in ${formatTime(trace.at(-1)?.at ?? 0)} of virtual time`;
  // A report on defects alone has nothing to pass.
  if (passed + failed === 0) {
    const shown = observed === 0 ? "no known defect" : counted(observed, "known defect");
    return `${style("dim", size)}\n${style(observed === 0 ? "green" : "yellow", style("bold", `${shown} of the design shown`))}`;
  }
  const defects = observed === 0 ? "" : `; ${counted(observed, "known defect")} of the design shown`;
  return `${style("dim", size)}\n${verdict}${defects}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
