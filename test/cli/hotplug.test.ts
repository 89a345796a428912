import { expect, test } from "vitest";
import { scenarios } from "../../src/hotplug/index.ts";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("hotplug list names every scenario", async () => {
  const { stdout } = await acpikit(["hotplug", "list", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ scenarios: scenarios.map(({ name, title }) => ({ name, title })) });
});

test("hotplug run without a name runs the main scenario and closes with its checks", async () => {
  const { status, stdout, stderr } = await acpikit(["hotplug", "run"], { columns: 100 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("scenario pvh-dom0, seed ");
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ checks passed, 0 failed$/);
});

test.each([90, 100, 140])("the timeline fits %i columns", async (columns) => {
  const { stdout } = await acpikit(["hotplug", "run", "--verbose"], { columns });
  const [timeline = ""] = stdout.split("\nChecks\n");
  expect(Math.max(...timeline.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test("a choice of lanes shows no others", async () => {
  const { stdout } = await acpikit(["hotplug", "run", "--lane", "aml", "--lane", "toolstack"]);
  const [timeline = ""] = stdout.split("\nChecks\n");
  const lanes = new Set([...timeline.matchAll(/[●│] {2}(\w+)/g)].map(([, lane]) => lane));
  expect([...lanes].sort()).toEqual(["aml", "toolstack"]);
});

test("runs are reproducible to the byte, and --json holds the whole trace", async () => {
  const first = await acpikit(["hotplug", "run", "--json"]);
  const second = await acpikit(["hotplug", "run", "--json"]);
  expect(second.stdout).toBe(first.stdout);
  const { reports } = JSON.parse(first.stdout) as {
    reports: { trace: { at: number }[]; checks: { id: string; status: string }[] }[];
  };
  expect(reports[0]?.trace.length).toBeGreaterThan(500);
  expect(reports[0]?.checks.every(({ status }) => status === "passed" || status === "absent")).toBe(true);
});

test("the design as printed shows its defects with evidence", async () => {
  const { status, stdout } = await acpikit(["hotplug", "run", "pvh-dom0-draft-c"]);
  expect(status).toBe(0);
  for (const defect of ["D1", "D5", "D10", "D15", "D16", "D17", "D18", "D21"]) {
    expect(stdout).toMatch(new RegExp(`! ${defect} .*\\n(?: {15,}.*\\n)*? +\\d+\\.\\d{3} ms {2}\\S`));
  }
});

test("a scenario runs on the tables of a profile, under the OS that is asked for", async () => {
  const { status, stdout } = await acpikit([
    "hotplug",
    "run",
    "vcpu-add",
    "--profile",
    "qemu-q35",
    "--ospm",
    "linux-6.1",
  ]);
  expect(status).toBe(0);
  expect(stdout).toContain("A vCPU is added: QEMU: selector, flags, command and data registers, under linux-6.1");
});

test("a scenario runs on tables that are files", async () => {
  const folder = temporaryFolder();
  await acpikit(["build", "hw-reduced", "--max-vcpus", "2", "-q", "-o", folder]);
  const { status, stdout } = await acpikit(["hotplug", "run", "vcpu-again", "--tables", folder]);
  expect(status).toBe(0);
  expect(stdout).toContain("generic event device, under linux-6.11");
});

test.each([
  { words: ["pvh-dom0", "--profile", "qemu-q35"], status: 1, told: "hotplug/not-portable" },
  { words: ["guest-kinds", "--ospm", "linux-6.1"], status: 1, told: "hotplug/own-systems" },
  { words: ["vcpu-add", "--profile", "nosuch"], status: 2, told: "The profiles are" },
  { words: ["vcpu-add", "--profile", "qemu-q35", "--tables", "x"], status: 2, told: "cannot be used with" },
  { words: ["vcpu-add", "--profile", "qemu-q35", "--device", "xen-hvm"], status: 1, told: "do not have the registers" },
])("hotplug run $words ends with $status", async ({ words, status, told }) => {
  const run = await acpikit(["hotplug", "run", ...words]);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(told);
});
