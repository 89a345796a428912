/** Rules for systems that sleep: the way to S3 and back, and what happens to processors and events meanwhile. */
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { identitiesAt } from "../vcpu-story.ts";

/** One suspend to RAM: positions of its steps in the trace. */
interface Sleep {
  /** The OS has decided, its events are still enabled. */
  readonly prepare: number;
  /** The last thing the OS does. */
  readonly enter: number;
  /** The first thing it does again. */
  readonly wake: number;
  /** It is back in the working state. */
  readonly done: number;
  /** Where the next sleep begins, or the next system, or the trace ends. */
  readonly until: number;
}

const S3 = { state: 3 };

function sleepsOf(trace: TraceView): readonly Sleep[] {
  const starts = trace.all({ source: "ospm", kind: "sleep/prepare", data: S3 });
  return starts.map((prepare, index) => {
    const next = starts[index + 1] ?? trace.events.length;
    const until = trace.first({ kind: "system/power-on" }, prepare, next) ?? next;
    const step = (kind: string, from: number): number => trace.first({ source: "ospm", kind }, from, until) ?? until;
    const enter = step("sleep/enter", prepare);
    const wake = step("sleep/wake", enter);
    return { prepare, enter, wake, done: step("sleep/done", wake), until };
  });
}

/** Judges every sleep of a trace. */
function perSleep(judgeOne: (trace: TraceView, sleep: Sleep, findings: Findings) => void): Check["judge"] {
  return (trace) => {
    const findings = new Findings();
    for (const sleep of sleepsOf(trace)) judgeOne(trace, sleep, findings);
    return findings.verdict;
  };
}

/** CPUs of the OS that are online at a position, by number. */
function onlineAt(trace: TraceView, position: number): ReadonlySet<number> {
  const from = trace.last({ kind: "system/power-on" }, position) ?? 0;
  const online = new Set<number>();
  for (let at = from; at < position; at++) {
    const event = trace.at(at);
    if (event?.source !== "ospm") continue;
    if (event.kind === "processor/online") online.add(trace.number(at, "cpu"));
    if (event.kind === "processor/offline") online.delete(trace.number(at, "cpu"));
  }
  return online;
}

/** The steps in their order; a platform need not have every method. */
const order = [
  { what: "_TTS", kind: "evaluate", object: "\\_TTS" },
  { what: "_PTS", kind: "evaluate", object: "\\_PTS" },
  { what: "the last entry", kind: "sleep/enter" },
  { what: "the first instruction", kind: "sleep/wake" },
  { what: "_WAK", kind: "evaluate", object: "\\_WAK" },
] as const;

export const sleepHasOrder: Check = {
  id: "sleep/order",
  title:
    "A system goes to sleep with _TTS, _PTS and the registers, and comes back with _WAK and _TTS(0), in this order",
  spec: "ACPI 6.5 §7.4, §7.5, §16.1.6",
  judge: perSleep((trace, { prepare, done, until }, findings) => {
    // _TTS is asked before the OS has anything to say for itself.
    const from = trace.last({ kind: "system/sleep" }, prepare) ?? prepare;
    let last = from;
    for (const step of order) {
      const data = "object" in step ? { object: step.object } : {};
      const at = trace.first({ source: "ospm", kind: step.kind, data }, from, until);
      if (at === undefined && "object" in step) continue;
      findings.require(at !== undefined && at >= last, trace.evidence(at ?? prepare), `${step.what} is out of order`);
      last = at ?? last;
    }
    findings.require(done < until, trace.evidence(Math.min(done, trace.events.length - 1)), "it did not come back");
  }),
};

/** How the registers of both kinds of platforms show on the trace: SLP_EN, and WAK_STS. */
const registersOf = {
  fixed: { write: "pm1/sleep", wokenUp: { kind: "pm1/status", data: { bit: 15, on: true } } },
  reduced: { write: "sleep-control/sleep", wokenUp: { kind: "sleep-control/status", data: { bit: 7, on: true } } },
} as const;

export const sleepIsDeep: Check = {
  id: "sleep/registers",
  title: "SLP_TYP of \\_S3 reaches the hardware, and after the wake-up WAK_STS is set and software is where it wanted",
  spec: "ACPI 6.5 §4.8.3.2.1, §4.8.3.7, §5.2.10, §16.1.6",
  hint: "write the waking vector to the FACS before SLP_EN, and set WAK_STS before software goes on",
  judge: perSleep((trace, { prepare, enter, wake, until }, findings) => {
    const { write, wokenUp } = registersOf[trace.text(enter, "by") === "sleep-control" ? "reduced" : "fixed"];
    const written = trace.first({ source: "hardware", kind: write }, enter, wake);
    const asked = trace.number(prepare, "typeA");
    findings.require(
      written !== undefined && trace.number(written, "type") === asked,
      trace.evidence(written ?? enter),
      `SLP_TYP ${asked} did not arrive`,
    );
    const slept = trace.first({ source: "hardware", kind: "power/state", data: { state: "s3" } }, enter, wake);
    findings.require(slept !== undefined, trace.evidence(slept ?? enter), "the machine stayed awake");
    const status = trace.first({ source: "hardware", ...wokenUp }, enter, wake);
    findings.require(status !== undefined, trace.evidence(status ?? enter), "WAK_STS was not set");
    if (trace.text(enter, "by") === "hypercall" || wake === until) return;
    const jump = trace.first({ source: "hardware", kind: "firmware/wake" }, enter, wake);
    findings.require(
      jump !== undefined && trace.number(jump, "vector") === trace.number(enter, "vector"),
      trace.evidence(jump ?? enter),
      "firmware went somewhere else",
    );
  }),
};

export const sleepStopsProcessors: Check = {
  id: "sleep/processors",
  title: "Only the boot processor runs when the system falls asleep, and all others come back",
  spec: "ACPI 6.5 §16.1.6 step 6, §16.1.7",
  judge: perSleep((trace, { prepare, enter, done, until }, findings) => {
    const asleep = onlineAt(trace, enter);
    findings.require(asleep.size === 1, trace.evidence(enter), `${asleep.size} processors run`);
    const after = onlineAt(trace, done);
    for (const at of trace.all({ source: "ospm", kind: "processor/offline" }, prepare, enter)) {
      const cpu = trace.number(at, "cpu");
      // One whose removal was under way is gone for good.
      const uid = trace.number(at, "uid");
      const left = trace.first({ source: "ospm", kind: "processor/unregistered", data: { uid } }, prepare, until);
      if (left !== undefined && left < enter) continue;
      findings.require(after.has(cpu), trace.evidence(at), "it did not come back");
    }
  }),
};

export const sleepMasksEvents: Check = {
  id: "sleep/events",
  title: "Events are disabled before the system sleeps, and those of the working state are enabled again after it",
  spec: "ACPI 6.5 §16.1.6 step 11, §5.6.4",
  hint: "a status bit that is set meanwhile must fire at the enable",
  judge: perSleep((trace, { prepare, enter, wake, until }, findings) => {
    for (const at of trace.all({ source: "ospm", kind: "gpe/mask" }, prepare, enter)) {
      const data = { block: trace.text(at, "block"), gpe: trace.number(at, "gpe") };
      const early = trace.first({ source: "ospm", kind: "gpe/dispatch", data }, at, wake);
      const enabled = trace.first({ source: "ospm", kind: "gpe/enable", data }, wake, until);
      findings.require(early === undefined, trace.evidence(early ?? at), "it was handled on the way to sleep");
      findings.require(enabled !== undefined, trace.evidence(enabled ?? at), "nobody enabled it again");
    }
  }),
};

export const sleepIsQuiet: Check = {
  id: "sleep/quiet",
  title: "Nothing of the OS runs while the machine sleeps",
  spec: "ACPI 6.5 §2.4 (S3)",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "hardware", kind: "power/state", data: { state: "s3" } })) {
      const end = trace.first({ kind: "power/state", data: { state: "working" } }, at) ?? trace.events.length;
      const active = trace.events.findIndex(
        ({ source }, index) => index > at && index < end && (source === "aml" || source === "ospm"),
      );
      findings.require(active < 0, trace.evidence(active < 0 ? at : active), "the machine sleeps");
    }
    return findings.verdict;
  },
};

export const changesAreFound: Check = {
  id: "sleep/changes-found",
  title: "Processors that come or go while the system sleeps are found after the wake-up, without another event",
  spec: "ACPI 6.5 §7.4.5 (_WAK), §5.6.4",
  hint: "keep the event's status bit through S3, or look for changes in _WAK",
  judge: perSleep((trace, { prepare, wake, until }, findings) => {
    for (const at of trace.all({ source: "hypervisor", kind: "vcpu/wanted" }, prepare, wake)) {
      const vcpu = trace.number(at, "vcpu");
      const object = identitiesAt(trace, at).get(vcpu)?.object ?? "";
      const value = trace.at(at)?.data["present"] === true ? 1 : 3;
      // The next request has an event of its own.
      const next = Math.min(
        ...["vcpu/set", "event/spurious"].map((kind) => trace.first({ kind }, wake, until) ?? until),
      );
      const told = trace.first({ source: "aml", kind: "notify", data: { object, value } }, at, next);
      findings.require(told !== undefined, trace.evidence(told ?? at), "the OS did not hear of it");
    }
  }),
};

export const lostWhileAsleep: Check = {
  id: "sleep/found-later",
  title: "What the OS was not told of at the wake-up it finds with the next event",
  spec: "Xen tools/libacpi/mk_dsdt.c (PRSC): the scan compares the whole bitmap",
  judge: perSleep((trace, { prepare, wake, until }, findings) => {
    for (const at of trace.all({ source: "hypervisor", kind: "vcpu/wanted", data: { present: true } }, prepare, wake)) {
      const uid = identitiesAt(trace, at).get(trace.number(at, "vcpu"))?.uid ?? -1;
      const online = trace.first({ source: "ospm", kind: "processor/online", data: { uid } }, wake, until);
      findings.require(online !== undefined, trace.evidence(online ?? at), "it was forgotten");
    }
  }),
};

export const sleepIsEntered: Check = {
  id: "sleep/entered",
  title: "A system that is asked to sleep does so",
  spec: "ACPI 6.5 §7.4.2, §16.1.6",
  hint: "\\_S3 is a package whose first element is a SLP_TYP that the hardware knows, and the FADT names the registers",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "system/sleep" })) {
      const next = trace.first({ kind: "system/sleep" }, at + 1) ?? trace.events.length;
      const refused = trace.first({ source: "ospm", kind: "sleep/refused" }, at, next);
      const reason = refused === undefined ? "" : trace.text(refused, "reason");
      findings.require(refused === undefined, trace.evidence(refused ?? at), reason);
    }
    return findings.verdict;
  },
};

/** What every suspend to RAM must keep. */
export const sleepChecks: readonly Check[] = [
  sleepIsEntered,
  sleepHasOrder,
  sleepIsDeep,
  sleepStopsProcessors,
  sleepMasksEvents,
  sleepIsQuiet,
];
