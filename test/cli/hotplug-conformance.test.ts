import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { firmwareTable, ownTable } from "../hotplug/given.ts";
import { acpikit } from "../support/cli-host.ts";

const folder = mkdtempSync(join(tmpdir(), "acpikit-conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a table of ours into a file. */
function file(name: string, { source }: ReturnType<typeof ownTable>): string {
  const path = join(folder, name);
  writeFileSync(path, source.bytes);
  return path;
}

const good = file("selector.aml", ownTable("selector"));
const walker = file("madt-bitmap.aml", ownTable("madt-bitmap"));
const printed = file("draft-c.aml", firmwareTable("draft-c"));

test("tables that pass: what was found, why, and every check, once per operating system", async () => {
  const { status, stdout } = await acpikit(["hotplug", "conformance", good], { columns: 120 });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^qemu-modern {2}QEMU: selector, flags, command and data registers/);
  expect(stdout).toContain("· the event method \\_GPE._E02 reads \\_SB.CPHP.HREG");
  expect(stdout.match(/^\d+ checks passed, 0 failed$/gm)).toHaveLength(2);
});

test("a finding sets the exit status and tells the bytes", async () => {
  const { status, stdout } = await acpikit(["hotplug", "conformance", walker, "--cpus", "4", "--ospm", "linux-6.11"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/✗ memory\/stray-write/);
  expect(stdout.replace(/\s+/g, " ")).toMatch(/PR[0-9A-F]{2}\.MATR wrote byte \d+ of \w+/);
});

test("a design shows all its defects and says of the others why not", async () => {
  const { status, stdout } = await acpikit(["hotplug", "conformance", printed, "--json"]);
  const { reports, interface: found } = JSON.parse(stdout) as {
    interface: { model: string; eventMethod: string };
    reports: { scenario: { name: string }; summary: { observed: number }; checks: { explanation?: string }[] }[];
  };
  const design = reports.find(({ scenario }) => scenario.name === "conformance/design");
  expect([status, found.model, found.eventMethod]).toEqual([1, "draft-c", "\\_SB.XEN0.GPE0._E02"]);
  expect(design?.summary.observed).toBe(39);
  expect(design?.checks.filter(({ explanation }) => explanation !== undefined)).toHaveLength(3);
});

test("a report is written in the form that its name asks for", async () => {
  const path = join(folder, "report.json");
  const { status } = await acpikit(["hotplug", "conformance", good, "--report", path]);
  const { reports } = JSON.parse(readFileSync(path, "utf8")) as { reports: { subject: { model: string } }[] };
  expect([status, reports.map(({ subject }) => subject.model)]).toEqual([0, ["qemu-modern", "qemu-modern"]]);
});

test.each([
  [["--device", "toaster"], "Allowed choices are"],
  [["--ospm", "cp/m"], "Allowed choices are"],
  [["--cpus", "0"], "a number from 1 to 4096"],
  [["--fadt-version", "7"], "major and minor version"],
])("refuses %j", async (options, message) => {
  const { status, stderr } = await acpikit(["hotplug", "conformance", good, ...options]);
  expect([status, stderr.includes(message)]).toEqual([2, true]);
});

test("a model that the tables do not have the registers of is an error that says so", async () => {
  const { status, stderr } = await acpikit(["hotplug", "conformance", good, "--device", "draft-c"]);
  expect(status).toBe(1);
  expect(stderr).toContain("the tables do not have the registers of draft-c");
});
