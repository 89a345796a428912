/** The files of `--report`: the same verdicts in every form. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportHtml } from "../../src/cli/render/report/report-html.ts";
import { reportJunit } from "../../src/cli/render/report/report-junit.ts";
import { reportTap } from "../../src/cli/render/report/report-tap.ts";
import type { CheckResult, Report } from "../../src/hotplug/index.ts";
import { generatedPage } from "../../tools/embed-page.ts";
import { acpikit } from "../support/cli-host.ts";
import { readRepositoryFile } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A report with every verdict, and with text that no form may take for its own syntax. */
const sample: Report = {
  scenario: { name: "sample", title: 'A "sample" & <more>' },
  seed: 7,
  trace: [
    { at: 0, source: "user", kind: "scenario/step", data: { number: 1, title: "First" } },
    { at: 1_500_000, source: "aml", kind: "notify", data: { object: "</script><b>", value: 1 } },
    { at: 2_000_000, source: "elsewhere", kind: "strange/event", data: { what: "\u0007bell" } },
  ],
  checks: [
    check("a/passed", "passed", []),
    check("b/failed # 1", "failed", [{ at: 1_500_000, text: "<wrong> & \u0001 \\ # value" }], "write it & <so>"),
    check("D1", "observed", [{ at: 2_000_000, text: "seen" }]),
    check("c/absent", "absent", []),
  ],
  summary: { passed: 1, failed: 1, observed: 1 },
};

function check(
  id: string,
  status: CheckResult["status"],
  evidence: CheckResult["evidence"],
  hint?: string,
): CheckResult {
  return { id, title: `rule ${id}`, spec: "facts X", status, evidence, ...(hint === undefined ? {} : { hint }) };
}

test("the page's script and style are those beside it", () => {
  expect(readRepositoryFile("src/cli/report-page/page.generated.ts")).toBe(generatedPage());
});

test("JUnit: well-formed, failures counted, observed is no failure, absent is skipped", () => {
  const xml = reportJunit([sample]);
  expect(xml).toContain('<testsuite name="sample" tests="4" failures="1" errors="0" skipped="1">');
  expect(xml).toContain('<failure message="&lt;wrong&gt; &amp; \uFFFD \\ # value">');
  expect(xml.match(/<failure /g)).toHaveLength(1);
  const open: string[] = [];
  for (const [, end, name = "", empty] of xml.matchAll(/<(\/?)([a-z-]+)[^<>]*?(\/?)>/g)) {
    if (end === "/") expect(open.pop()).toBe(name);
    else if (empty === "") open.push(name);
  }
  expect(open).toEqual([]);
});

test("TAP: a plan that holds, no directive out of a text", () => {
  const lines = reportTap([sample]).split("\n");
  expect(lines.slice(0, 4)).toEqual(["TAP version 14", "1..1", "# Subtest: sample", "    1..4"]);
  const points = lines.filter((line) => /^ {4}(not )?ok /.test(line));
  expect(points).toEqual([
    "    ok 1 - a/passed: rule a/passed",
    "    not ok 2 - b/failed \\# 1: rule b/failed \\# 1",
    "    ok 3 - D1: rule D1",
    "    ok 4 - c/absent: rule c/absent # SKIP nothing in the trace it speaks about",
  ]);
  expect(lines.at(-2)).toBe('not ok 1 - A "sample" & <more>');
});

test("HTML: one file that fetches nothing, and no text of a trace becomes markup", () => {
  const html = reportHtml([sample, sample]);
  expect(html).toContain("2 reports, 2 failed");
  expect(html.match(/data-choose="\d"/g)).toEqual(['data-choose="0"', 'data-choose="1"']);
  expect(html).not.toMatch(/\b(src|href)="(?!#)/);
  expect(html).not.toContain("</script><b>");
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  const [, data = ""] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject([
    {
      lanes: ["user", "toolstack", "hypervisor", "hardware", "aml", "ospm", "elsewhere"],
      events: [{ level: "step" }, { lane: 4, data: { object: "</script><b>" } }, { lane: 6, level: "main" }],
    },
    {},
  ]);
});

test("every form is written beside the timeline, failed checks or not; other names are refused", async () => {
  const folder = temporaryFolder();
  const files = ["run.html", "run.json", "run.xml", "run.tap", "run.sarif"].map((name) => join(folder, name));
  const { status, stderr } = await acpikit(["hotplug", "run", ...files.flatMap((file) => ["--report", file])]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [html = "", json = "", xml = "", tap = "", sarif = ""] = files.map((file) => readFileSync(file, "utf8"));
  const { reports } = JSON.parse(json) as { reports: [{ checks: { id: string; status: string }[] }] };
  const ids = reports[0].checks.filter(({ status }) => status === "passed").map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    expect(html).toContain(`<td class="id">${id}</td>`);
    expect(xml).toContain(`name="${id}: `);
    expect(tap).toContain(` - ${id}: `);
    expect(sarif).toContain(`"ruleId": "${id}"`);
  }
  const wrong = await acpikit(["hotplug", "run", "--report", join(folder, "run.pdf")]);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain(".html, .json, .xml, .tap, .sarif");
});
