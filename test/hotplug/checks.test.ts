import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { pcpuChecks, platformChecks, vcpuChecks } from "../../src/hotplug/checks/index.ts";
import { type CheckResult, judge, runScenario, TraceView } from "../../src/hotplug/index.ts";
import { change, type Tamper, without } from "./tamper.ts";

const trace = runScenario("pvh-dom0").trace;
const checks = [...platformChecks, ...vcpuChecks, ...pcpuChecks];

function verdict(id: string, events: readonly TraceEvent[]): CheckResult["status"] | undefined {
  const check = checks.filter((each) => each.id === id);
  return judge(check, new TraceView(events))[0]?.status;
}

const moveToFront =
  (kind: string, before: string): Tamper =>
  (events) => {
    const moved = events.filter((event) => event.kind === kind);
    const rest = events.filter((event) => event.kind !== kind);
    const at = rest.findIndex((event) => event.kind === before);
    return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
  };

const object = "\\_SB.XEN0.V003";
const uid = 0x1_0003;
const cases: readonly { readonly id: string; readonly how: string; readonly tamper: Tamper }[] = [
  { id: "boot/tables", how: "a table is not found", tamper: without("table/found", { signature: "STAO" }) },
  {
    id: "boot/gpe-blocks",
    how: "an event is enabled before its block stands",
    tamper: moveToFront("gpe/enable", "gpe-block/install"),
  },
  {
    id: "boot/physical-hidden",
    how: "a physical processor is registered",
    tamper: (events) =>
      events.map((event) =>
        event.kind === "processor/registered"
          ? { ...event, data: { ...event.data, object: "\\_SB.SK00.CP00" } }
          : event,
      ),
  },
  {
    id: "boot/present-online",
    how: "the boot CPU is not online",
    tamper: without("processor/online", { uid: 0x1_0000 }),
  },
  { id: "gpe/order", how: "an event is not cleared", tamper: without("gpe/clear") },
  { id: "gpe/order", how: "an event is not enabled again", tamper: without("gpe/enable") },
  { id: "gpe/has-cause", how: "the hardware raised nothing", tamper: without("gpe/status") },
  { id: "gpe/not-lost", how: "no method runs", tamper: without("gpe/dispatch") },
  { id: "sci/level", how: "the line stays up", tamper: without("sci/level", { asserted: false }) },
  { id: "notify/queued", how: "a Notify is not handled", tamper: without("notify/dispatch", { object }) },
  { id: "vcpu-add/hypervisor-order", how: "the event comes before the bit", tamper: without("vcpu/wanted") },
  { id: "vcpu-add/device-check", how: "there is no Notify", tamper: without("notify", { object }, "aml") },
  {
    id: "vcpu-add/device-check",
    how: "the value is wrong",
    tamper: change("notify", { object, value: 1 }, { value: 0 }),
  },
  {
    id: "vcpu-add/madt-before-notify",
    how: "the sum is off",
    tamper: change("check/checksum", { signature: "APIC" }, { ok: false }),
  },
  {
    id: "vcpu-add/many-in-one-event",
    how: "each is found by a run of its own",
    tamper: (events) =>
      events.flatMap((event) =>
        event.kind === "notify" && event.data["object"] === object
          ? [{ ...event, source: "ospm", kind: "gpe/dispatch", data: { block: "x", gpe: 2, method: "_E02" } }, event]
          : [event],
      ),
  },
  {
    id: "vcpu-add/init-sipi-sipi",
    how: "STARTUP follows INIT at once",
    tamper: (events) => events.map((event) => (event.kind === "ipi/send" ? { ...event, at: 0 } : event)),
  },
  { id: "vcpu-add/online", how: "a CPU stays offline", tamper: without("processor/online", { uid }) },
  { id: "vcpu-add/ost", how: "the hypervisor is not told", tamper: without("ost", { event: 1 }, "hypervisor") },
  {
    id: "vcpu-remove/present-until-eject",
    how: "_STA says absent too early",
    tamper: change("evaluate", { object: `${object}._STA` }, { result: 0 }),
  },
  { id: "vcpu-remove/ejected", how: "the hypervisor sees no eject", tamper: without("eject/completed") },
  {
    id: "vcpu-remove/ost",
    how: "the end is not reported",
    tamper: without("ost", { vcpu: 3, event: 3, status: 0 }, "hypervisor"),
  },
  { id: "vcpu-refuse/ost", how: "busy is not reported", tamper: without("ost", { status: 0x82 }, "hypervisor") },
  {
    id: "vcpu-refuse/stays-online",
    how: "the refused CPU goes offline",
    tamper: (events) =>
      events.flatMap((event) =>
        event.kind === "processor/refused"
          ? [event, { ...event, kind: "processor/offline", data: { uid: 0x1_0002 } }]
          : [event],
      ),
  },
  { id: "pcpu-add/forwarded", how: "there is no hypercall", tamper: without("hypercall", { command: 58 }) },
  {
    id: "pcpu-add/forwarded",
    how: "the hypervisor refuses",
    tamper: change("hypercall", { command: 58 }, { result: -22 }),
  },
  { id: "pcpu-add/online", how: "there is no VIRQ", tamper: without("virq") },
  { id: "pcpu-add/ost", how: "firmware is not told", tamper: without("ost", { object: "\\_SB.SK00.CP02" }) },
];

test.each(cases)("$id fails when $how", ({ id, tamper }) => {
  expect(verdict(id, trace)).toBe("passed");
  expect(verdict(id, tamper(trace))).toBe("failed");
});

test("every rule has a case that breaks it", () => {
  const rules = checks.map(({ id }) => id);
  expect([...new Set(cases.map(({ id }) => id))].sort()).toEqual([...new Set(rules)].sort());
});

test("an empty trace proves nothing", () => {
  expect(new Set(judge(checks, new TraceView([])).map(({ status }) => status))).toEqual(new Set(["absent"]));
});
