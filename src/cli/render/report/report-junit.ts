/** Reports as JUnit XML: a scenario is a test suite, a check a test case. Continuous integration servers read it. */
import type { CheckResult, Report } from "../../../hotplug/index.ts";
import { formatTime } from "../timeline.ts";

/** One document with all reports. Ends with a line feed. */
export function reportJunit(reports: readonly Report[]): string {
  const count = (of: (report: Report) => number): number => reports.reduce((sum, report) => sum + of(report), 0);
  const tests = count(({ checks }) => checks.length);
  const failures = count(({ summary }) => summary.failed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="acpikit" tests="${tests}" failures="${failures}" errors="0">`,
    ...reports.flatMap(suite),
    "</testsuites>\n",
  ].join("\n");
}

function suite({ scenario, seed, checks, summary }: Report): readonly string[] {
  const skipped = checks.filter(({ status }) => status === "absent").length;
  const counts = `tests="${checks.length}" failures="${summary.failed}" errors="0" skipped="${skipped}"`;
  return [
    `  <testsuite name="${escapeXml(scenario.name)}" ${counts}>`,
    `    <properties><property name="seed" value="${seed}"/><property name="title" value="${escapeXml(scenario.title)}"/></properties>`,
    ...checks.flatMap((check) => testCase(scenario.name, check)),
    "  </testsuite>",
  ];
}

function testCase(scenario: string, check: CheckResult): readonly string[] {
  const head = `    <testcase classname="${escapeXml(scenario)}" name="${escapeXml(`${check.id}: ${check.title}`)}"`;
  const places = check.evidence.map(({ at, text }) => `${formatTime(at)}  ${text}`);
  const body = [check.spec, ...places, ...(check.hint === undefined ? [] : [`hint: ${check.hint}`])].join("\n");
  switch (check.status) {
    case "passed":
      return [`${head}/>`];
    case "failed": {
      const message = escapeXml(check.evidence[0]?.text ?? check.title);
      return [`${head}>`, `      <failure message="${message}">${escapeXml(body)}</failure>`, "    </testcase>"];
    }
    case "observed":
      return [`${head}>`, `      <system-out>${escapeXml(body)}</system-out>`, "    </testcase>"];
    case "absent":
      return [
        `${head}>`,
        '      <skipped message="the trace holds nothing this rule speaks about"/>',
        "    </testcase>",
      ];
    default:
      return check.status satisfies never;
  }
}

/** Text for an element or attribute; control characters, which XML 1.0 cannot hold, become a replacement sign. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
