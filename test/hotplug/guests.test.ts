import { expect, test } from "vitest";
import { type Report, runScenario } from "../../src/hotplug/index.ts";

const names = ["guest-kinds", "pv-xenstore", "pvh-xenstore"] as const;
const reports = new Map<string, Report>(names.map((name) => [name, runScenario(name)]));
const report = (name: string): Report => reports.get(name)!;
const events = (name: string, kind: string, data: Readonly<Record<string, unknown>> = {}) =>
  report(name).trace.filter(
    (event) => event.kind === kind && Object.entries(data).every(([key, value]) => event.data[key] === value),
  );

test.each(names)("%s keeps every rule, and every rule is put to the test", (name) => {
  const others = report(name).checks.filter(({ status }) => status !== "passed");
  // No ACPI event takes part where the store tells everything.
  const interrupts = name === "guest-kinds" ? [] : ["state/io-apic", "state/sci"];
  expect(others.map(({ id, status }) => [id, status])).toEqual(interrupts.map((id) => [id, "absent"]));
});

test.each(names)("%s gives the same trace every time", (name) => {
  expect(runScenario(name).trace).toEqual(report(name).trace);
});

test("the table of identities has a row for each possible vCPU of the five guests", () => {
  const [before, after] = report("guest-kinds").tables ?? [];
  expect(before?.rows.length).toBe(3 + 4 + 3 + 3 + 3);
  expect(new Set(before?.rows.map(([, kind]) => kind))).toEqual(
    new Set(["pvh-dom0", "pv", "hvm", "pvhvm", "pvh-domu"]),
  );
  expect(before?.rows.find(([domain, , vcpu]) => domain === "d3" && vcpu === "1")).toEqual([
    "d3",
    "pvhvm",
    "1",
    "2",
    "2",
    "1",
    "2",
    "0x1",
    "\\_SB.PR01",
    "up",
    "madt+namespace+vcpu_op",
    "online",
    "1",
  ]);
  const online = after?.rows.filter((row) => row[11] === "online").length;
  expect(online).toBe(after?.rows.length);
});

test("a PV guest has more vCPUs online than there are physical CPUs", () => {
  expect(new Set(events("guest-kinds", "processor/online", { domain: 1 }).map(({ data }) => data["cpu"])).size).toBe(4);
});

test("vCPUs leave a physical CPU that goes offline, and the toolstack hears when it is done", () => {
  const offline = events("guest-kinds", "pcpu/state", { pcpu: 1, state: "offline" }).at(-1)!;
  const moved = events("guest-kinds", "sched/migrate", { from: 1, to: 0 }).filter(({ at }) => at <= offline.at);
  expect(moved.length).toBeGreaterThan(0);
  expect(events("guest-kinds", "toolstack/done").map(({ data }) => data["result"])).toEqual([0, 0]);
  expect(events("guest-kinds", "hypercall/suspended", { number: 35 }).length).toBe(2);
});

test("a PV guest initialises each vCPU once, in steps, and starts it as often as it comes", () => {
  const calls = (command: number) =>
    events("pv-xenstore", "hypercall", { number: 24, command, domain: 1 }).filter(
      ({ source }) => source === "hypervisor",
    );
  expect(calls(0).map(({ data }) => data["result"])).toEqual([0, 0, -17]);
  expect(calls(1).map(({ data }) => data["result"])).toEqual([0, 0, 0]);
  expect(events("pv-xenstore", "hypercall/suspended", { number: 24, command: 0 }).length).toBe(2);
});

test("an INIT and two STARTUPs reach each vCPU that a PVH guest brings up", () => {
  const sent = events("pvh-xenstore", "ipi/send", { domain: 1, to: 4 }).map(({ data }) => data["delivery"]);
  expect(sent).toEqual(["init", "startup", "startup", "init", "startup", "startup"]);
});
