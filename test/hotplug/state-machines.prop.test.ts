/** The state machines of facts J along every trace that the project makes, and along traces that were tampered with. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { buildTableSet } from "../../src/firmware/index.ts";
import { stateChecks, stateMachines } from "../../src/hotplug/checks/states/index.ts";
import { walk } from "../../src/hotplug/checks/states/state-machine.ts";
import {
  type CheckResult,
  type GivenTable,
  judge,
  runConformance,
  runScenario,
  TraceView,
} from "../../src/hotplug/index.ts";
import type { PersonalityName } from "../../src/ospm/index.ts";
import { firmwareTable, ownTable } from "./given.ts";

const statuses = (trace: readonly TraceEvent[]): Readonly<Record<string, CheckResult["status"]>> =>
  Object.fromEntries(judge(stateChecks, new TraceView(trace)).map(({ id, status }) => [id, status]));
const brokenOf = (trace: readonly TraceEvent[]): readonly string[] =>
  Object.entries(statuses(trace)).flatMap(([id, status]) => (status === "failed" ? [id] : []));

test("Draft C breaks three of them, as its registers in plain memory and its entries let one expect", () => {
  const { checks } = runScenario("pvh-dom0-draft-c");
  const observed = checks.filter(({ id, status }) => id.startsWith("state/") && status === "observed");
  expect(observed.map(({ id }) => id)).toEqual(["state/vcpu", "state/gpe", "state/sci"]);
  expect(observed.every(({ explanation }) => /D4|D21/.test(explanation ?? ""))).toBe(true);
});

const everybody: readonly PersonalityName[] = [
  "linux-6.1",
  "linux-6.11",
  "specification",
  "acpikit",
  "windows-like",
  "freebsd-like",
];
const given: readonly { readonly name: string; readonly tables: () => readonly GivenTable[] }[] = [
  ...["selector", "generic-event", "madt-bitmap"].map((name) => ({
    name,
    tables: () => [ownTable(name)],
  })),
  ...["pc-legacy", "native-host"].map((name) => ({ name, tables: () => [firmwareTable(name)] })),
];

test.each(given)("nothing that conformance tries on $name breaks one, whatever the OS", ({ tables }) => {
  const { value } = runConformance(tables(), { personalities: everybody });
  expect(value?.reports.map(({ trace }) => brokenOf(trace))).toEqual(everybody.map(() => []));
});

test("an OS that believes a bitmap which nobody drives takes processors that nobody offers", () => {
  const { value } = runConformance([ownTable("madt-bitmap-without-device-model")], { personalities: ["linux-6.1"] });
  expect(value?.reports.map(({ trace }) => brokenOf(trace))).toEqual([["state/vcpu"]]);
});

test("none of the systems on which the design is tried breaks one with the corrected profile", () => {
  const set = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 6, pcpus: 2, pcpuSlots: 4 }).value;
  const tables = (set?.tables ?? []).map(({ signature, bytes, name }) => ({ signature, source: { name, bytes } }));
  const { value } = runConformance(tables);
  expect(value?.reports.map(({ scenario, trace }) => [scenario.name, brokenOf(trace)])).toEqual([
    ["conformance/acpikit", []],
    ["conformance/design", []],
  ]);
});

const trace = runScenario("pvh-dom0").trace;
const isWhole = (events: readonly TraceEvent[]): boolean => brokenOf(events).length === 0;

/** Places whose event moves a state: taking such an event away leaves a gap that a later event falls into. */
function moving(id: string): readonly number[] {
  const machine = stateMachines.find((each) => each.id === id);
  const places: number[] = [];
  if (machine === undefined) return places;
  const lasts = new Map<string, number>();
  walk(machine, new TraceView(trace), ({ at, instance, from, to }) => {
    if (from !== to) places.push(at);
    lasts.set(instance, at);
  });
  // Behind the last event of an instance nothing can go wrong any more.
  return places.filter((at) => ![...lasts.values()].includes(at));
}

const machinesThatCount = ["state/vcpu", "state/gpe", "state/io-apic", "state/pcpu"];

test.each(machinesThatCount)("%s notices when one of its events is said twice", (id) => {
  // What is wanted may be wanted once more before anybody has acted: whether it then may is a matter of the moment.
  const places = moving(id).filter((at) => trace[at]?.kind !== "vcpu/wanted");
  expect(places.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(fc.constantFrom(...places), (at) => {
      const event = trace[at];
      const twice = [...trace.slice(0, at + 1), ...(event === undefined ? [] : [event]), ...trace.slice(at + 1)];
      // The end of an interrupt, what clears an event, and a look at a status may be said again.
      const isRepeatable = ["lapic/eoi", "gpe/clear", "evaluate"].includes(event?.kind ?? "");
      expect(statuses(twice)[id]).toBe(isRepeatable ? "passed" : "failed");
    }),
    { numRuns: 60 },
  );
});

test.each(["state/gpe", "state/pcpu"])("%s notices when one of its events is missing", (id) => {
  // That a status was not cleared shows only at the next event, which the last one does not have.
  const places = moving(id).filter((at) => trace[at]?.data["on"] !== false);
  fc.assert(
    fc.property(fc.constantFrom(...places), (at) => {
      expect(statuses(trace.filter((_, index) => index !== at))[id]).toBe("failed");
    }),
    { numRuns: 60 },
  );
});

type Change = (events: readonly TraceEvent[]) => readonly TraceEvent[];
const without =
  (kind: string, data: Readonly<Record<string, unknown>> = {}): Change =>
  (events) =>
    events.filter(
      (event) => event.kind !== kind || !Object.entries(data).every(([key, value]) => event.data[key] === value),
    );
const before =
  (kind: string, data: Readonly<Record<string, string | number | boolean>>, ahead: TraceEvent): Change =>
  (events) => {
    const at = events.findIndex(
      (event) => event.kind === kind && Object.entries(data).every(([key, value]) => event.data[key] === value),
    );
    return at < 0 ? events : [...events.slice(0, at), { ...ahead, at: events[at]?.at ?? 0 }, ...events.slice(at)];
  };
const hypervisor = (kind: string, data: TraceEvent["data"]): TraceEvent => ({
  at: 0,
  source: "hypervisor",
  kind,
  data,
});
const ospm = (kind: string, data: TraceEvent["data"]): TraceEvent => ({ at: 0, source: "ospm", kind, data });
const uid = 0x1_0003;

const cases: readonly { readonly id: string; readonly how: string; readonly change: Change }[] = [
  {
    id: "state/vcpu",
    how: "a vCPU is ejected while it runs",
    change: before("processor/offline", { uid }, hypervisor("eject/completed", { vcpu: 3 })),
  },
  {
    id: "state/vcpu",
    how: "the OS takes a vCPU that nobody offers",
    change: without("vcpu/wanted", { vcpu: 1 }),
  },
  {
    id: "state/vcpu",
    how: "a vCPU goes online that is not registered",
    change: without("processor/registered", { uid }),
  },
  {
    id: "state/vcpu",
    how: "_STA of a running vCPU says absent",
    change: before("cpu/pin", {}, ospm("evaluate", { object: "\\_SB.XEN0.V002._STA", result: 0 })),
  },
  {
    id: "state/vcpu",
    how: "_STA of an ejected vCPU still says present",
    change: (events) =>
      events.map((event) =>
        event.kind === "evaluate" && event.data["object"] === "\\_SB.XEN0.V003._STA" && event.data["result"] === 0
          ? { ...event, data: { ...event.data, result: 15 } }
          : event,
      ),
  },
  {
    id: "state/vcpu-reported",
    how: "a vCPU runs again without an offer",
    change: before("cpu/pin", {}, hypervisor("vcpu/state", { vcpu: 3, state: "eject-requested" })),
  },
  {
    id: "state/gpe",
    how: "the event is enabled while its method has not run",
    change: before("gpe/dispatch", {}, ospm("gpe/enable", { block: "\\_SB.XEN0.GPE0", gpe: 2 })),
  },
  { id: "state/gpe", how: "no method ever runs", change: without("gpe/dispatch") },
  { id: "state/io-apic", how: "an interrupt never ends", change: without("lapic/eoi") },
  { id: "state/sci", how: "the line does not rise", change: without("sci/level", { asserted: true }) },
  { id: "state/sci", how: "the line does not fall", change: without("sci/level", { asserted: false }) },
  {
    id: "state/sci",
    how: "the line rises without an event",
    change: before("cpu/pin", {}, { at: 0, source: "hardware", kind: "sci/level", data: { asserted: true } }),
  },
  {
    id: "state/pcpu",
    how: "CPU 0 goes offline",
    change: before("cpu/pin", {}, hypervisor("pcpu/state", { pcpu: 0, state: "offline" })),
  },
  {
    id: "state/pcpu",
    how: "a CPU is forgotten while it is online",
    change: before("cpu/pin", {}, hypervisor("pcpu/state", { pcpu: 1, state: "unknown" })),
  },
];

test.each(cases)("$id fails when $how", ({ id, change }) => {
  expect(isWhole(trace)).toBe(true);
  expect(brokenOf(change(trace))).toContain(id);
});

test("every state machine has a case that breaks it", () => {
  const all = stateChecks.map(({ id }) => id);
  expect([...new Set(cases.map(({ id }) => id))].sort()).toEqual([...all].sort());
});

test("an empty trace breaks nothing and proves nothing", () => {
  expect(new Set(Object.values(statuses([])))).toEqual(new Set(["absent"]));
});
