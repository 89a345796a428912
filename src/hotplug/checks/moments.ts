/** Rules for what happens in the middle of something else. */
import { fixedEvents } from "../../machine/index.ts";
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { identitiesAt } from "../vcpu-story.ts";
import { gpeLife } from "./states/gpe.ts";
import { walk } from "./states/state-machine.ts";
import { systemsOf } from "./systems.ts";

/** States of an event in which it is disabled because it is being handled. */
const HANDLED: readonly string[] = ["cleared", "dispatching"];

const eventAt = (trace: TraceView, at: number) => ({ block: trace.text(at, "block"), gpe: trace.number(at, "gpe") });

export const eventSurvivesDisable: Check = {
  id: "gpe/survives-disable",
  title: "An event that comes while it is disabled is kept by its status bit, and handled after the enable",
  spec: "ACPI 6.5 §5.6.4",
  hint: "clear the status before the method runs, never after it (edge)",
  judge(trace) {
    const findings = new Findings();
    walk(gpeLife, trace, ({ at, from }) => {
      const event = trace.at(at);
      if (event?.kind !== "gpe/status" || event.data["on"] !== true || !HANDLED.includes(from)) return;
      const data = eventAt(trace, at);
      const enabled = trace.first({ source: "ospm", kind: "gpe/enable", data }, at);
      const again = trace.first({ source: "ospm", kind: "gpe/dispatch", data }, enabled ?? at);
      // Before its method runs it needs no run of its own: that one will see it.
      const before = trace.first({ source: "ospm", kind: "gpe/dispatch", data }, at, enabled);
      const isSeen = enabled !== undefined && (again !== undefined || before !== undefined);
      findings.require(isSeen, trace.evidence(at), "nobody saw it");
    });
    return findings.verdict;
  },
};

export const everyEventIsHandled: Check = {
  id: "storm/every-event",
  title: "Every request of a storm becomes an event or finds one that is on its way, and each one is handled in order",
  spec: "ACPI 6.5 §5.6.4",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const wishes = trace.all({ source: "hypervisor", kind: "vcpu/wanted" }, from, to);
      const [latest] = trace.all({ source: "hardware", kind: "ged/status" }, from, to).slice(-1);
      if (latest !== undefined) {
        // An interrupt of its own, by edges: those that come while one is pending are one.
        const isSeen = trace.first({ source: "ospm", kind: "ged/dispatch" }, latest, to) !== undefined;
        findings.require(isSeen, trace.evidence(latest), "nobody looked after the last");
        continue;
      }
      const raised = trace.all({ source: "hardware", kind: "gpe/status", data: { on: true } }, from, to);
      const runs = trace.all({ source: "ospm", kind: "gpe/dispatch" }, from, to);
      const [last] = wishes.slice(-1);
      if (last === undefined) continue;
      // Each event has a run of its own, in order: the run of one is not the run of the next.
      let run = 0;
      for (const at of raised) {
        while (run < runs.length && (runs[run] ?? 0) < at) run += 1;
        if (run >= runs.length) findings.breach(trace.evidence(at, "no run for it"));
        run += 1;
      }
      const text = `${wishes.length} requests, ${raised.length} events, ${runs.length} runs`;
      const evidence = { at: trace.at(last)?.at ?? 0, text };
      findings.require(runs.length === raised.length, evidence, "events and runs differ");
      findings.require(
        (raised.at(-1) ?? 0) > last || (runs.at(-1) ?? 0) > last,
        evidence,
        "nobody looked after the last",
      );
    }
    return findings.verdict;
  },
};

/** What raises the interrupt, and what shows that it was handled. */
const handledBy = { "pm1/status": "fixed-event", "gpe/status": "gpe/dispatch" } as const;

export const sharedSourcesAreHandled: Check = {
  id: "sci/shared",
  title: "Of several sources that raise one interrupt each is handled, and the line falls behind the last",
  spec: "ACPI 6.5 §4.8.4, §5.6.4",
  judge(trace) {
    const findings = new Findings();
    for (const rise of trace.all({ source: "hardware", kind: "sci/level", data: { asserted: true } })) {
      const fall = trace.first({ source: "hardware", kind: "sci/level", data: { asserted: false } }, rise);
      const until = fall ?? trace.events.length;
      const sources = (["pm1/status", "gpe/status"] as const).flatMap((kind) =>
        trace
          .all({ source: "hardware", kind, data: { on: true } }, rise - 1, until)
          // The bit of the timer is set by its running, enabled or not.
          .filter((at) => kind !== "pm1/status" || trace.number(at, "bit") !== fixedEvents.timer)
          .map((at) => ({ kind, at })),
      );
      if (sources.length < 2) continue;
      for (const { kind, at } of sources) {
        const data = kind === "gpe/status" ? eventAt(trace, at) : {};
        const handled = trace.first({ source: "ospm", kind: handledBy[kind], data }, at);
        findings.require(handled !== undefined, trace.evidence(at), "nobody handled it");
      }
      findings.require(fall !== undefined, trace.evidence(rise, `${sources.length} sources`), "the line stays up");
    }
    return findings.verdict;
  },
};

/** The largest identity that eight bits hold; 255 means everybody. */
const WIDEST_BYTE = 0xff;
/** Type and length of a local x2APIC entry. @see ACPI 6.5 §5.2.12.12 */
const X2APIC_ENTRY = /^09 10 /;

export const wideProcessorsComeOnline: Check = {
  id: "wide/online",
  title: "A vCPU whose APIC ID or UID needs more than eight bits is described, started and online as what it is",
  spec: "ACPI 6.5 §5.2.12.12; Intel SDM volume 3, x2APIC mode",
  hint: "local APIC entries and ICRs of eight bits reach 254; use x2APIC entries and 32-bit destinations",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "ospm", kind: "processor/registered" })) {
      const [uid, apicId] = [trace.number(at, "uid"), trace.number(at, "apicId")];
      if (uid <= WIDEST_BYTE && apicId <= WIDEST_BYTE) continue;
      const own = [...identitiesAt(trace, at).values()].find((each) => each.object === trace.text(at, "object"));
      const mat = trace.last({ kind: "evaluate", data: { object: `${trace.text(at, "object")}._MAT` } }, at);
      const isWide = mat === undefined || X2APIC_ENTRY.test(trace.text(mat, "result"));
      const isOwn = own?.uid === uid && own.apicId === apicId;
      const startup = trace.first({ kind: "ipi/send", data: { to: apicId, delivery: "startup" } }, at);
      const online = trace.first({ kind: "processor/online", data: { uid, apicId } }, at);
      // The boot processor runs already.
      const isStarted = own?.vcpu === 0 || (startup !== undefined && online !== undefined);
      const problem = [
        isOwn ? "" : "these are another's names",
        isWide ? "" : "its entry has eight bits for them",
        isStarted ? "" : "it was never started under them",
      ].filter((text) => text !== "");
      findings.require(problem.length === 0, trace.evidence(at), problem.join(", "));
    }
    return findings.verdict;
  },
};

export const nothingRunsWhilePaused: Check = {
  id: "pause/quiet",
  title: "Nothing of a paused domain runs, and what came meanwhile is handled when it goes on",
  spec: "Xen xen/common/domain.c (domain_pause)",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "domain/paused", data: { isPaused: true } })) {
      const end = trace.first({ kind: "domain/paused", data: { isPaused: false } }, at) ?? trace.events.length;
      const active = trace.events.findIndex(
        ({ source }, index) => index > at && index < end && (source === "aml" || source === "ospm"),
      );
      findings.require(active < 0, trace.evidence(active < 0 ? at : active), "the domain is paused");
      const waiting = trace.first({ source: "hardware", kind: "gpe/status", data: { on: true } }, at, end);
      if (waiting === undefined) continue;
      const data = eventAt(trace, waiting);
      const handled = trace.first({ source: "ospm", kind: "gpe/dispatch", data }, end);
      findings.require(handled !== undefined, trace.evidence(waiting), "it was forgotten");
    }
    return findings.verdict;
  },
};

export const resetStopsFlows: Check = {
  id: "reset/forgets",
  title: "A system that is reset in the middle of a flow starts from what is there, and knows nothing of the flow",
  spec: "ACPI 6.5 §4.8.3.6 (reset register)",
  judge(trace) {
    const findings = new Findings();
    const [, ...resets] = trace.all({ kind: "system/power-on" });
    for (const at of resets) {
      const asked = trace.last({ source: "toolstack", kind: "vcpu/set" }, at);
      const booted = trace.first({ source: "ospm", kind: "boot/done", data: { running: true } }, at);
      const next = trace.first({ source: "toolstack", kind: "vcpu/set" }, at) ?? trace.events.length;
      // What was asked for before is nobody's business any more: no event, no notification, no report of it.
      const late = ["notify", "eject", "ost", "gpe/dispatch"]
        .map((kind) => trace.first({ kind }, at, next))
        .find((each) => each !== undefined);
      if (asked === undefined) continue;
      const problem = booted === undefined ? "it did not start again" : "this belongs to the system before";
      findings.require(booted !== undefined && late === undefined, trace.evidence(late ?? booted ?? at), problem);
    }
    return findings.verdict;
  },
};

export const restoredAsSaved: Check = {
  id: "restore/same",
  title: "A system that was saved and restored in the middle of a flow is the same system",
  spec: "src/hotplug/README.md: save and restoreRun",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "system/restored" })) {
      findings.require(
        trace.at(at)?.data["ok"] === true,
        trace.evidence(at),
        "what was restored differs from what was saved",
      );
    }
    return findings.verdict;
  },
};

/** What nobody on a bus drives. */
const allOnes = (bytes: number): number => 2 ** (8 * bytes) - 1;

export const wrongWidthDoesNothing: Check = {
  id: "register/wrong-width",
  title: "An access of a width that the registers do not have reads all ones, writes nothing, and changes nothing",
  spec: "ACPI 6.5 §19.6.48; QEMU docs/devel/memory.rst (access sizes)",
  judge(trace) {
    const findings = new Findings();
    for (const kind of ["register/read", "register/write"]) {
      for (const at of trace.all({ kind })) {
        const next = trace.first({ kind: "scenario/step" }, at) ?? trace.events.length;
        const step = trace.last({ kind: "scenario/step" }, at) ?? 0;
        const told = trace.first({ source: "hardware", kind: "io/wrong-width" }, step, next);
        const result = trace.number(at, "result");
        const reads = kind === "register/write" || result === allOnes(trace.number(at, "width"));
        const effect = ["vcpu/state", "eject/completed", "eject/refused", "ost", "gpe/status", "cpu/state"]
          .map((each) => trace.first({ kind: each }, step, next))
          .find((each) => each !== undefined);
        const problem = [
          told === undefined ? "the hardware took it" : "",
          reads ? "" : "not all ones",
          effect === undefined ? "" : "something happened",
        ].filter((text) => text !== "");
        findings.require(problem.length === 0, trace.evidence(effect ?? at), problem.join(", "));
      }
    }
    return findings.verdict;
  },
};
