import { expect, test } from "vitest";
import { stateChecks } from "../../src/hotplug/checks/states/index.ts";
import { type CheckResult, type Report, runScenario, scenarios } from "../../src/hotplug/index.ts";

const reports = new Map(scenarios.map(({ name }) => [name, runScenario(name)]));
const report = (name: string): Report => reports.get(name)!;
const broken = ({ checks }: Report): readonly CheckResult[] => checks.filter(({ status }) => status === "failed");
const events = (name: string, kind: string, data: Readonly<Record<string, unknown>> = {}) =>
  report(name).trace.filter(
    (event) => event.kind === kind && Object.entries(data).every(([key, value]) => event.data[key] === value),
  );

test("the corrected profile keeps every rule, and every rule is put to the test", () => {
  expect(broken(report("pvh-dom0"))).toEqual([]);
  expect(report("pvh-dom0").checks.filter(({ status }) => status !== "passed")).toEqual([]);
});

const shipped = scenarios.map(({ name }) => ({ name })).filter(({ name }) => name !== "pvh-dom0-draft-c");
test.each(shipped)("$name keeps every rule, and every rule of its own is put to the test", ({ name }) => {
  const { checks } = report(name);
  const unproven = checks.filter(({ id, status }) => status === "absent" && !id.startsWith("state/"));
  expect([broken(report(name)), unproven]).toEqual([[], []]);
});

test.each(shipped.filter(({ name }) => name !== "races"))("$name is held against every state machine", ({ name }) => {
  const states = report(name).checks.filter(({ id }) => id.startsWith("state/"));
  expect(states.map(({ id }) => id)).toEqual(stateChecks.map(({ id }) => id));
  expect(states.filter(({ status }) => status === "passed").length).toBeGreaterThan(3);
});

test("in the storm 10,000 requests come, and a scan takes care of many at once", () => {
  const wanted = events("storm", "vcpu/wanted").length;
  const raised = events("storm", "gpe/status", { on: true }).length;
  expect([wanted >= 10_000, raised >= 10_000 / 16, raised < wanted / 10]).toEqual([true, true, true]);
});

test.each([1, 2, 3])("vCPU %i of the corrected profile comes online", (vcpu) => {
  const uid = 0x1_0000 + vcpu;
  expect(events("pvh-dom0", "processor/online", { uid }).length).toBe(vcpu === 3 ? 2 : 1);
});

test("the ejected vCPU is seen by the hypervisor, the refused one is not ejected", () => {
  expect(events("pvh-dom0", "eject/completed").map(({ data }) => data["vcpu"])).toEqual([3]);
  expect(events("pvh-dom0", "ost", { vcpu: 2, event: 3 }).map(({ data }) => data["status"])).toEqual([0x84, 0x82]);
});

test("the physical CPU goes through platform_op 58 and 56 to online", () => {
  const commands = events("pvh-dom0", "hypercall", { number: 7 })
    .filter(({ source }) => source === "hypervisor")
    .map(({ data }) => data["command"])
    .filter((command) => command !== 55);
  expect(commands).toEqual([58, 56]);
  expect(events("pvh-dom0", "pcpu/state", { pcpu: 2, state: "online" }).length).toBeGreaterThan(0);
  expect(events("pvh-dom0", "virq", { virq: 9 }).length).toBe(1);
});

test.each(["D1", "D4", "D5", "D10", "D15", "D16", "D17", "D18", "D21"])(
  "Draft C as printed shows defect %s with evidence",
  (id) => {
    const result = report("pvh-dom0-draft-c").checks.find((check) => check.id === id);
    expect(result?.status).toBe("observed");
    expect(result?.evidence.length).toBeGreaterThan(0);
    expect(result?.hint).toBeDefined();
  },
);

const textOf = ({ trace }: Report): string => trace.map((event) => JSON.stringify(event)).join("\n");

test.each(scenarios.map(({ name }) => ({ name })))("$name gives the same trace every time", ({ name }) => {
  expect(textOf(runScenario(name)) === textOf(report(name))).toBe(true);
});

test.each(scenarios.map(({ name }) => ({ name })))("$name never goes back in time", ({ name }) => {
  const { trace } = report(name);
  expect(trace.filter(({ at }, index) => at < (trace[index - 1]?.at ?? 0))).toEqual([]);
});
