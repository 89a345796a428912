/** Every rule that tables and guests are judged by holds for good ones, and can be broken. */
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { buildTableSet } from "../../src/firmware/index.ts";
import { designChecks } from "../../src/hotplug/checks/design/index.ts";
import { identityChecks, offlinePcpuIsEmpty, storeChecks } from "../../src/hotplug/checks/guests.ts";
import { pcpuChecks, platformChecks, tableChecks, vcpuChecks } from "../../src/hotplug/checks/index.ts";
import { stateChecks } from "../../src/hotplug/checks/states/index.ts";
import {
  allScenarios,
  type CheckResult,
  guestScenarios,
  interfacePatterns,
  judge,
  runConformance,
  runScenario,
  TraceView,
} from "../../src/hotplug/index.ts";
import { readRepositoryFile } from "../support/repository.ts";
import { ahead, behind, change, type Tamper, without } from "./tamper.ts";

const set = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 4 }).value;
const given = (set?.tables ?? []).map(({ signature, bytes, name }) => ({ signature, source: { name, bytes } }));
const traces = {
  tables: runConformance(given, { personalities: ["acpikit"] }).value?.reports[0]?.trace ?? [],
  "pv-xenstore": runScenario("pv-xenstore").trace,
  "guest-kinds": runScenario("guest-kinds").trace,
} as const satisfies Record<string, readonly TraceEvent[]>;

const checks = {
  tables: tableChecks,
  "pv-xenstore": storeChecks,
  "guest-kinds": [...identityChecks, offlinePcpuIsEmpty],
} as const;

function verdict(
  on: keyof typeof traces,
  id: string,
  events: readonly TraceEvent[],
): CheckResult["status"] | undefined {
  return judge(
    checks[on].filter((each) => each.id === id),
    new TraceView(events),
  )[0]?.status;
}

const object = "\\_SB.XEN0.V001";
const boot = "\\_SB.XEN0.V000";
const uid = 0x1_0001;
const eventMethod = "\\_SB.XEN0.GPE0._E02";
const hardware = (kind: string, data: TraceEvent["data"] = {}) => ({ source: "hardware", kind, data });
const aml = (kind: string, data: TraceEvent["data"]) => ({ source: "aml", kind, data });
const ospm = (kind: string, data: TraceEvent["data"]) => ({ source: "ospm", kind, data });
const detected = "interface/detected";
const port = { device: "none", space: "port", address: 0x100, width: 1, direction: "read" };

interface Case {
  readonly on: keyof typeof traces;
  readonly id: string;
  readonly how: string;
  readonly tamper: Tamper;
}

const ofTables: readonly (readonly [id: string, how: string, tamper: Tamper])[] = [
  ["processor/unique-id", "two objects have one UID", change("table/processor", { object }, { uid: 0x1_0000 })],
  ["processor/in-madt", "an entry has a UID of its own", change("table/madt-entry", { uid }, { uid: 0x99 })],
  [
    "boot/processors-taken",
    "the boot processor is refused",
    ahead("boot/done", {}, ospm("processor/refused", { object: boot, reason: "because" })),
  ],
  [
    "processor/reachable",
    "the bus says that it is absent",
    change("table/ancestor", { object: "\\_SB.XEN0" }, { status: 0 }),
  ],
  ["processor/mat", "_MAT ends too soon", change("evaluate", { object: `${object}._MAT` }, { result: "09 10 00 00" })],
  [
    "processor/mat",
    "_MAT has the UID of another",
    change("evaluate", { object: `${object}._MAT` }, { result: "09 10 00 00 02 00 00 00 01 00 00 00 02 00 01 00" }),
  ],
  [
    "processor/arguments",
    "_EJ0 takes nothing",
    change("table/processor-method", { method: `${object}._EJ0` }, { arguments: 0 }),
  ],
  ["aml/completes", "a method is given up", ahead("boot/done", {}, ospm("evaluate/aborted", { code: "x" }))],
  [
    "aml/completes",
    "the run never ends",
    (events) => [...events, { at: 1, source: "user", kind: "trace/full", data: { step: "x", events: 1 } }],
  ],
  [
    "aml/mutexes",
    "a method keeps one",
    behind("method/exit", { method: eventMethod }, aml("mutex/kept", { count: 1 })),
  ],
  ["access/owned", "nobody is there", behind("method/enter", { method: eventMethod }, hardware("io/unclaimed", port))],
  [
    "access/width",
    "the width is wrong",
    behind("method/enter", { method: eventMethod }, hardware("io/wrong-width", port)),
  ],
  [
    "memory/stray-write",
    "another table is hit",
    behind("method/enter", { method: eventMethod }, hardware("check/stray-write", { table: "HPET", offset: 40 })),
  ],
  ["memory/table-sums", "a table is not whole", change("check/table-sum", { signature: "APIC" }, { ok: false })],
  [
    "event/spurious",
    "somebody is notified of nothing",
    behind("event/spurious", {}, aml("notify", { object, value: 1 })),
  ],
  ["event/asked", "nobody wanted the change", without("vcpu/wanted")],
  ["event/asked", "the change was the other way", change("notify", { object, value: 3 }, { value: 1 })],
  [
    "processor/boot-stays",
    "the boot processor is asked to go",
    change("notify", { object, value: 3 }, { object: boot }),
  ],
  [
    "processor/functioning",
    "a vCPU has failed",
    change("evaluate", { object: `${object}._STA`, result: 15 }, { result: 7 }),
  ],
  ["stress/last-wish", "a vCPU that is wanted stays away", without("processor/online", { uid })],
  ["interface/known", "hardware is unknown", behind(detected, {}, hardware("interface/unknown", { removable: 3 }))],
  ["interface/whole", "something is missing", behind(detected, {}, hardware("interface/missing", { what: "x" }))],
  ["interface/place", "the hardware stands elsewhere", change(detected, {}, { isUsualPlace: false })],
  ["processor/has-entry", "an object is not in the MADT", change("table/processor", { object }, { uid: 0x99 })],
  ["processor/ost", "an object has no _OST", change("table/processor", { object }, { children: "_STA _MAT _EJ0" })],
  [
    "processor/boot-no-eject",
    "the boot processor has _EJ0",
    change("table/processor", { object: boot }, { children: "_STA _MAT _EJ0" }),
  ],
  [
    "processor/status-at-boot",
    "_STA says present of an absent vCPU",
    ahead("boot/done", {}, ospm("evaluate", { object: `${object}._STA`, result: 15 })),
  ],
  ["madt/boot-enabled", "it is not enabled", change("table/madt-entry", { uid: 0x1_0000 }, { enabled: false })],
  [
    "vcpu-add/own-event",
    "a later event finds it",
    (events) =>
      ahead(
        "notify",
        { object, value: 1 },
        { source: "toolstack", kind: "vcpu/set", data: { vcpu: 0, online: true } },
      )(
        ahead(
          "notify",
          { object, value: 1 },
          { source: "user", kind: "scenario/step", data: { number: 0, title: "" } },
        )(events),
      ),
  ],
  ["madt/given", "there is none", behind(detected, {}, hardware("table/made", { signature: "APIC" }))],
  ["table/rules", "a table breaks one", behind(detected, {}, hardware("table/problem", { signature: "FACP" }))],
  ["madt/as-there", "an absent vCPU is enabled", change("table/madt-entry", { uid }, { enabled: true })],
  [
    "madt/enabled-and-capable",
    "an entry has both flags",
    change("table/madt-entry", { enabled: true }, { onlineCapable: true }),
  ],
  [
    "madt/enabled-and-capable",
    "_MAT has both flags",
    change("evaluate", { object: `${object}._MAT` }, { result: "09 10 00 00 02 00 00 00 03 00 00 00 01 00 01 00" }),
  ],
  ["madt/capable-revision", "the MADT is older", change("table/given", { signature: "APIC" }, { revision: 4 })],
  [
    "madt/host-processors",
    "a processor of the host is listed",
    behind(detected, {}, hardware("table/madt-foreign", { uid: 0 })),
  ],
  ["stao/lists-host", "the list is empty", without("table/stao-processor")],
  ["stao/own-processors", "a vCPU is listed", behind(detected, {}, hardware("table/stao-processor", { uid }))],
  [
    "interrupt/wiring",
    "a level is declared as an edge",
    change("table/interrupt", { role: "GPE block device" }, { trigger: "edge" }),
  ],
  ["platform/addresses", "it is elsewhere", change("hardware/address", { what: "local APIC" }, { isThere: false })],
  [
    "event/trigger",
    "the method is one of levels",
    change("table/event-method", { interface: true }, { trigger: "level" }),
  ],
];

const ofStore: typeof ofTables = [
  ["guest/enumeration", "a CPU is not online", without("processor/online", { domain: 1 })],
  ["xenstore/asked", "nobody wrote the node", without("xenstore/write")],
  ["xenstore-add/order", "the node is not read again", without("xenstore/changed")],
  [
    "xenstore-add/once",
    "a vCPU is registered twice",
    (events) =>
      events.flatMap((event) =>
        event.kind === "processor/registered" && event.data["domain"] === 1 ? [event, event] : [event],
      ),
  ],
  ["xenstore-add/start", "nothing starts it", without("hypercall", { domain: 1, command: 1 })],
  ["xenstore-remove/order", "the hypervisor is not told", without("hypercall", { domain: 1, command: 2 })],
  [
    "xenstore/no-acpi",
    "ACPI takes part",
    behind("xenstore/write", {}, aml("notify", { object: "\\_SB.PR01", value: 1, domain: 1 })),
  ],
];

const ofGuests: typeof ofTables = [
  ["guest/enumeration", "no CPU is online", without("processor/online")],
  ["guest/apic-id", "an APIC ID is the vCPU number", change("guest/identity", { vcpu: 1 }, { apicId: 1 })],
  ["guest/vcpu-id-leaf", "the leaf is not there", change("guest/identity", { guest: "hvm" }, { vcpuIdLeaf: -1 })],
  [
    "guest/one-to-one",
    "a PV guest has an object",
    change("guest/identity", { guest: "pv" }, { acpiHandle: "\\_SB.X" }),
  ],
  ["guest/unique", "two CPUs share an APIC ID", change("guest/identity", { vcpu: 1 }, { apicId: 0 })],
  ["guest/physical", "another guest sees physical CPUs", change("guest/physical", {}, { domain: 2 })],
  ["pcpu/vcpus-move", "the call fails", change("toolstack/done", {}, { result: -16 })],
];

const cases: readonly Case[] = [
  ...ofTables.map(([id, how, tamper]): Case => ({ on: "tables", id, how, tamper })),
  ...ofStore.map(([id, how, tamper]): Case => ({ on: "pv-xenstore", id, how, tamper })),
  ...ofGuests.map(([id, how, tamper]): Case => ({ on: "guest-kinds", id, how, tamper })),
];

test.each(cases)("$id of $on passes, and fails when $how", ({ on, id, tamper }) => {
  expect(verdict(on, id, traces[on])).toBe("passed");
  expect(verdict(on, id, tamper(traces[on]))).toBe("failed");
});

const sources = Object.keys(checks) as (keyof typeof checks)[];

test.each(sources)("every rule of %s has a case that breaks it", (on) => {
  const covered = new Set(cases.filter((each) => each.on === on).map(({ id }) => id));
  expect(checks[on].map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test("no two rules have one name, and each says what it asks for, where that stands, and what to do", () => {
  const all = [...new Set([...platformChecks, ...vcpuChecks, ...sources.flatMap((on) => checks[on])])];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ title, spec }) => title === "" || spec === "").map(({ id }) => id)).toEqual([]);
});

/** What somebody who has the program can look up: the specification, public sources, documents of this repository. */
const PRIVATE = /facts|document 0\d\d|oracles|peers|\[design\]/;

test("a rule names what a user can look up", () => {
  const scenarioRules = [...allScenarios, ...guestScenarios].flatMap((each) => each.checks);
  const all = [...platformChecks, ...vcpuChecks, ...stateChecks, ...designChecks, ...scenarioRules, ...pcpuChecks];
  const named = [...all, ...sources.flatMap((on) => checks[on])].map(({ id, spec }) => `${id}: ${spec}`);
  const patterns = interfacePatterns.map(({ model, document }) => `${model}: ${document}`);
  expect([...named, ...patterns].filter((text) => PRIVATE.test(text))).toEqual([]);
});

test("the list of defects has a row for each number, and the rules lead to it", () => {
  const rows = [...readRepositoryFile("src/hotplug/DEFECTS.md").matchAll(/^\| (D\d+) \|/gm)].map(([, id]) => id);
  expect(rows).toEqual(Array.from({ length: 42 }, (_, index) => `D${index + 1}`));
  expect(designChecks.filter(({ id, spec }) => !spec.includes(`src/hotplug/DEFECTS.md ${id}`))).toEqual([]);
});

test.each(sources)("an empty trace proves nothing to the rules of %s", (on) => {
  expect(new Set(judge(checks[on], new TraceView([])).map(({ status }) => status))).toEqual(new Set(["absent"]));
});
