/** Every rule that a scenario brings can be broken: by a trace in which one thing went another way. */
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { allScenarios, type CheckResult, judge, runScenario, TraceView } from "../../src/hotplug/index.ts";

type Change = (events: readonly TraceEvent[]) => readonly TraceEvent[];
type Data = Readonly<Record<string, string | number | boolean>>;

const has = (event: TraceEvent, kind: string, data: Data = {}): boolean =>
  event.kind === kind && Object.entries(data).every(([key, value]) => event.data[key] === value);
const without =
  (kind: string, data: Data = {}): Change =>
  (events) =>
    events.filter((event) => !has(event, kind, data));
const change =
  (kind: string, data: Data, to: Data): Change =>
  (events) =>
    events.map((event) => (has(event, kind, data) ? { ...event, data: { ...event.data, ...to } } : event));
const behind =
  (kind: string, data: Data, added: Omit<TraceEvent, "at">): Change =>
  (events) =>
    events.flatMap((event) => (has(event, kind, data) ? [event, { ...added, at: event.at }] : [event]));

const gone = { source: "ospm", kind: "processor/offline", data: { uid: 0x1_0000, apicId: 0, cpu: 0 } };

const cases: readonly {
  readonly scenario: string;
  readonly id: string;
  readonly how: string;
  readonly change: Change;
}[] = [
  {
    scenario: "add-during-eject",
    id: "stress/last-wish",
    how: "a vCPU that is wanted again stays away",
    change: without("processor/online", { uid: 0x1_0003 }),
  },
  {
    scenario: "vcpu-remove",
    id: "stress/last-wish",
    how: "a vCPU that is not wanted stays online",
    change: without("processor/offline", { uid: 0x1_0002 }),
  },
  { scenario: "storm", id: "stress/queues", how: "notifications pile up", change: without("hotplug") },
  { scenario: "storm", id: "storm/every-event", how: "no method runs", change: without("gpe/dispatch") },
  {
    scenario: "storm",
    id: "storm/every-event",
    how: "the last event is nobody's business",
    change: (events) =>
      events.slice(
        0,
        events.findLastIndex((event) => event.kind === "gpe/dispatch"),
      ),
  },
  {
    scenario: "event-while-disabled",
    id: "gpe/survives-disable",
    how: "the event is never enabled again",
    change: without("gpe/enable", { block: "\\_SB.XEN0.GPE0" }),
  },
  {
    scenario: "shared-interrupt",
    id: "sci/shared",
    how: "nobody reacts to the global lock",
    change: without("fixed-event"),
  },
  {
    scenario: "shared-interrupt",
    id: "sci/shared",
    how: "the native event is not handled",
    change: without("gpe/dispatch", { block: "GPE0" }),
  },
  {
    scenario: "shared-interrupt",
    id: "sci/shared",
    how: "the line stays up",
    change: without("sci/level", { asserted: false }),
  },
  { scenario: "boot-cpu", id: "boot-cpu/refused", how: "nobody says no", change: without("vcpu/refused") },
  {
    scenario: "boot-cpu",
    id: "boot-cpu/refused",
    how: "the other vCPU of the request goes",
    change: behind("vcpu/refused", { vcpu: 1 }, { source: "hypervisor", kind: "vcpu/wanted", data: { vcpu: 1 } }),
  },
  { scenario: "boot-cpu", id: "boot-cpu/runs", how: "it goes offline", change: behind("vcpu/refused", {}, gone) },
  {
    scenario: "resize-to-zero",
    id: "boot-cpu/runs",
    how: "AML asks for it",
    change: behind(
      "vcpu/refused",
      { vcpu: 0 },
      { source: "aml", kind: "notify", data: { object: "\\_SB.XEN0.V000", value: 3 } },
    ),
  },
  {
    scenario: "wide-identities",
    id: "wide/online",
    how: "STARTUP goes to the low eight bits",
    change: change("ipi/send", { to: 598 }, { to: 598 & 0xff }),
  },
  {
    scenario: "wide-identities",
    id: "wide/online",
    how: "the entry is one of eight bits",
    change: change("evaluate", { object: "\\_SB.XEN0.V12B._MAT" }, { result: "00 08 2B 56 01 00 00 00" }),
  },
  {
    scenario: "pause",
    id: "pause/quiet",
    how: "the OS goes on",
    change: behind("domain/paused", { isPaused: true }, { source: "ospm", kind: "sci", data: {} }),
  },
  { scenario: "pause", id: "pause/quiet", how: "what came is forgotten", change: without("gpe/dispatch") },
  {
    scenario: "reset",
    id: "reset/forgets",
    how: "an old flow goes on",
    change: behind("boot/done", {}, { source: "ospm", kind: "ost", data: { event: 1, status: 0 } }),
  },
  { scenario: "reset", id: "reset/forgets", how: "nothing starts again", change: without("boot/done") },
  {
    scenario: "save-restore",
    id: "restore/same",
    how: "something was left out",
    change: change("system/restored", {}, { ok: false }),
  },
  {
    scenario: "wrong-width",
    id: "register/wrong-width",
    how: "a read gives a value",
    change: change("register/read", { width: 1 }, { result: 3 }),
  },
  {
    scenario: "wrong-width",
    id: "register/wrong-width",
    how: "the hardware takes it",
    change: without("io/wrong-width"),
  },
  {
    scenario: "wrong-width",
    id: "register/wrong-width",
    how: "half a command ejects",
    change: behind("register/write", {}, { source: "hypervisor", kind: "eject/completed", data: { vcpu: 1 } }),
  },
  {
    scenario: "pcpu-life",
    id: "pcpu/follows-user",
    how: "the hypervisor does nothing",
    change: (events) => events.filter(({ source, kind }) => source !== "hypervisor" || kind !== "pcpu/state"),
  },
  { scenario: "pcpu-life", id: "pcpu-remove/forgotten", how: "it is not ejected", change: without("eject") },
  {
    scenario: "pcpu-life",
    id: "pcpu-remove/forgotten",
    how: "the hypervisor keeps it",
    change: without("pcpu/state", { state: "unknown" }),
  },
  {
    scenario: "pcpu-kept",
    id: "pcpu-remove/kept",
    how: "it is ejected all the same",
    change: behind("firmware/cpu-remove", {}, { source: "ospm", kind: "eject", data: {} }),
  },
  { scenario: "pcpu-kept", id: "pcpu-remove/kept", how: "firmware is not told", change: without("ost", { event: 3 }) },
  {
    scenario: "pcpu-kept",
    id: "pcpu/zero-stays",
    how: "the hypervisor says yes",
    change: change("hypercall", { command: 57 }, { result: 0 }),
  },
  {
    scenario: "pcpu-kept",
    id: "pcpu/zero-stays",
    how: "it goes offline",
    change: behind(
      "pcpu/offline",
      {},
      { source: "hypervisor", kind: "pcpu/state", data: { pcpu: 0, state: "offline" } },
    ),
  },
  {
    scenario: "s3-add-asleep",
    id: "sleep/order",
    how: "_PTS is run behind the registers",
    change: (events) => {
      const isPts = (event: TraceEvent): boolean => has(event, "evaluate", { object: "\\_PTS" });
      const at = events.findIndex((event) => has(event, "sleep/wake"));
      return [...events.slice(0, at).filter((event) => !isPts(event)), ...events.filter(isPts), ...events.slice(at)];
    },
  },
  {
    scenario: "s3-add-asleep",
    id: "sleep/entered",
    how: "the OS cannot",
    change: behind("system/sleep", {}, { source: "ospm", kind: "sleep/refused", data: { state: 3, reason: "why" } }),
  },
  { scenario: "s3-add-asleep", id: "sleep/order", how: "the OS never comes back", change: without("sleep/done") },
  {
    scenario: "s3-add-asleep",
    id: "sleep/registers",
    how: "another SLP_TYP is written",
    change: change("pm1/sleep", {}, { type: 5 }),
  },
  {
    scenario: "s3-add-asleep",
    id: "sleep/registers",
    how: "firmware finds another vector",
    change: change("firmware/wake", {}, { vector: 0 }),
  },
  {
    scenario: "s3-machine",
    id: "sleep/registers",
    how: "WAK_STS stays clear",
    change: without("pm1/status", { bit: 15 }),
  },
  {
    scenario: "s3-remove-asleep",
    id: "sleep/processors",
    how: "a processor is left running",
    change: without("processor/offline", { uid: 0x1_0001 }),
  },
  {
    scenario: "s3-machine",
    id: "sleep/processors",
    how: "a processor does not come back",
    change: (events) => {
      const at = events.findIndex((event) => has(event, "sleep/wake"));
      return events.filter((event, index) => index < at || !has(event, "processor/online", { uid: 0x1_0001 }));
    },
  },
  {
    scenario: "s3-latched",
    id: "sleep/events",
    how: "an event is handled on the way",
    change: behind(
      "gpe/mask",
      { block: "GPE0" },
      { source: "ospm", kind: "gpe/dispatch", data: { block: "GPE0", gpe: 10 } },
    ),
  },
  {
    scenario: "s3-latched",
    id: "sleep/events",
    how: "an event is never enabled again",
    change: (events) => {
      const at = events.findIndex((event) => has(event, "sleep/wake"));
      return events.filter((event, index) => index < at || !has(event, "gpe/enable", { block: "GPE0" }));
    },
  },
  {
    scenario: "s3-hvm",
    id: "sleep/quiet",
    how: "the OS goes on",
    change: behind("power/state", { state: "s3" }, { source: "ospm", kind: "sci", data: {} }),
  },
  {
    scenario: "s3-add-asleep",
    id: "sleep/changes-found",
    how: "nobody is told of a new processor",
    change: without("notify", { object: "\\_SB.XEN0.V002", value: 1 }),
  },
  {
    scenario: "s3-hvm",
    id: "sleep/found-later",
    how: "the next event does not find it either",
    change: without("processor/online", { uid: 2 }),
  },
  {
    scenario: "boot-early-add",
    id: "boot/early-request",
    how: "nobody looks when the event is enabled",
    change: without("processor/online", { uid: 0x1_0001 }),
  },
  {
    scenario: "reset-early-requests",
    id: "boot/early-request",
    how: "a vCPU that is to go stays",
    change: without("processor/offline", { uid: 0x1_0001 }),
  },
  {
    scenario: "reset-domain-add",
    id: "reset/wishes",
    how: "a vCPU that is wanted stays away",
    change: without("processor/online", { uid: 0x1_0002 }),
  },
  {
    scenario: "reset-domain-eject",
    id: "reset/wishes",
    how: "the system does not start again",
    change: without("boot/done"),
  },
  {
    scenario: "reset-domain-add",
    id: "reset/interface",
    how: "a processor runs by itself",
    change: behind(
      "domain/reset",
      {},
      { source: "hardware", kind: "cpu/state", data: { apicId: 2, state: "running" } },
    ),
  },
  {
    scenario: "reset-domain-add",
    id: "reset/interface",
    how: "the line stays up",
    change: behind("domain/reset", {}, { source: "hardware", kind: "sci/level", data: { asserted: true } }),
  },
];

const traces = new Map<string, readonly TraceEvent[]>();
function traceOf(scenario: string): readonly TraceEvent[] {
  const known = traces.get(scenario) ?? runScenario(scenario).trace;
  traces.set(scenario, known);
  return known;
}
const ownChecks = (scenario: string) => allScenarios.find(({ name }) => name === scenario)?.checks ?? [];
const verdict = (scenario: string, id: string, trace: readonly TraceEvent[]): CheckResult["status"] | undefined =>
  judge(
    ownChecks(scenario).filter((check) => check.id === id),
    new TraceView(trace),
  )[0]?.status;

test.each(cases)("$id of $scenario fails when $how", ({ scenario, id, change: tamper }) => {
  expect(verdict(scenario, id, traceOf(scenario))).toBe("passed");
  expect(verdict(scenario, id, tamper(traceOf(scenario)))).toBe("failed");
});

test("every rule that scenarios bring, and the main one does not have, has a case that breaks it", () => {
  const tried = new Set(cases.map(({ id }) => id));
  const main = new Set(ownChecks("pvh-dom0").map(({ id }) => id));
  const all = allScenarios.filter(({ name }) => name !== "pvh-dom0-draft-c").flatMap(({ checks }) => checks);
  const own = all.map(({ id }) => id).filter((id) => !main.has(id));
  expect([...new Set(own)].filter((id) => !tried.has(id))).toEqual([]);
});
