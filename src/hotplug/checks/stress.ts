/** Rules for requests that come in bad moments: many at once, in the middle of others, of the wrong processor. */
import { type Check, Findings } from "../check.ts";
import { identitiesAt, isActedUpon } from "../vcpu-story.ts";
import { systemsOf } from "./systems.ts";

export const lastWishCounts: Check = {
  id: "stress/last-wish",
  title: "However requests cross each other, in the end every vCPU is as it was asked for last",
  spec: "ACPI 6.5 §5.6.4: what comes while an event is disabled stays pending",
  hint: "an event that comes while its method runs must be seen by another run of it",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      // What is switched off in the middle of something has no end.
      if (to < trace.events.length) continue;
      for (const { vcpu, uid } of identitiesAt(trace, to - 1).values()) {
        const wish = trace.all({ source: "hypervisor", kind: "vcpu/wanted", data: { vcpu } }, from, to).at(-1);
        if (wish === undefined) continue;
        const isWanted = trace.at(wish)?.data["present"] === true;
        if (!isActedUpon(trace, wish, isWanted ? "adds" : "removes")) continue;
        const refused = trace.first({ source: "ospm", kind: "processor/refused" }, wish, to);
        if (!isWanted && refused !== undefined) continue;
        const online = trace.all({ source: "ospm", kind: "processor/online", data: { uid } }, from, to).at(-1) ?? -1;
        const offline = trace.all({ source: "ospm", kind: "processor/offline", data: { uid } }, from, to).at(-1) ?? -1;
        const isOnline = online > offline;
        findings.require(
          isOnline === isWanted,
          trace.evidence(wish),
          `it is ${isOnline ? "online" : "offline"} in the end`,
        );
      }
    }
    return findings.verdict;
  },
};

/** Notifications of one processor that may wait: one that is being handled, and one of each kind behind it. */
const MOST_PER_PROCESSOR = 3;

/** What shows that a notification has left its queue. */
const TAKEN: ReadonlySet<string> = new Set(["hotplug", "notify/logged", "notify/device-specific"]);

export const queuesStayShort: Check = {
  id: "stress/queues",
  title: "However many events come, only so many notifications wait as there are processors to speak of",
  spec: "ACPI 6.5 §5.6.4: what is pending already is not queued again",
  hint: "an event stays disabled until its notifications have been handed out",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const objects = new Set([...identitiesAt(trace, to - 1).values()].map(({ object }) => object));
      // A generic event device has no such brake: nothing holds its next interrupt back but that nothing has changed.
      const isGeneric = trace.first({ kind: "ged/status" }, from, to) !== undefined;
      const most = isGeneric ? trace.all({ kind: "vcpu/wanted" }, from, to).length : MOST_PER_PROCESSOR * objects.size;
      let waiting = 0;
      let longest = { length: 0, at: from };
      for (let at = from; at < to; at++) {
        const event = trace.at(at);
        // Real firmware notifies a whole machine after a wake-up; that is not about processors.
        if (!objects.has(trace.text(at, "object"))) continue;
        if (event?.source === "aml" && event.kind === "notify") waiting += 1;
        // What is only logged, or for another driver, is over when it is handed out.
        if (event?.source === "ospm" && TAKEN.has(event.kind)) waiting -= 1;
        if (waiting > longest.length) longest = { length: waiting, at };
      }
      if (longest.length === 0) continue;
      findings.require(
        longest.length <= most,
        trace.evidence(longest.at, `${longest.length} waited at most`),
        `more than ${most}`,
      );
      findings.require(waiting === 0 || to < trace.events.length, trace.evidence(to - 1), `${waiting} wait still`);
    }
    return findings.verdict;
  },
};

export const bootProcessorIsRefused: Check = {
  id: "boot-cpu/refused",
  title: "Whoever asks for the boot processor is told no, and no vCPU that was refused is touched",
  spec: "src/hotplug/DEFECTS.md D18; Xen xen/common/cpu.c (cpu_down)",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "toolstack", kind: "vcpu/set", data: { vcpu: 0, online: false } })) {
      const next = trace.first({ kind: "scenario/step" }, at) ?? trace.events.length;
      const refused = trace.first({ source: "hypervisor", kind: "vcpu/refused", data: { vcpu: 0 } }, at, next);
      // Xen's toolstack makes one request of it, which is refused as a whole; others ask for one processor at a time.
      const untouchable = new Set(
        trace.all({ source: "hypervisor", kind: "vcpu/refused" }, at, next).map((no) => trace.number(no, "vcpu")),
      );
      const touched = trace
        .all({ source: "hypervisor", kind: "vcpu/wanted" }, at, next)
        .find((wish) => untouchable.has(trace.number(wish, "vcpu")));
      findings.require(
        refused !== undefined && touched === undefined,
        trace.evidence(refused ?? at),
        touched === undefined ? "nobody refused it" : "a vCPU was refused and changed all the same",
      );
    }
    return findings.verdict;
  },
};

export const bootProcessorKeepsRunning: Check = {
  id: "boot-cpu/runs",
  title: "The boot processor is never asked to go, goes offline, or is ejected",
  spec: "src/hotplug/DEFECTS.md D18; Xen xen/common/cpu.c (cpu_down)",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const boot = identitiesAt(trace, to - 1).get(0);
      if (boot === undefined) continue;
      const { object, uid } = boot;
      const asked = trace.first({ source: "aml", kind: "notify", data: { object, value: 3 } }, from, to);
      const offline = trace.first({ source: "ospm", kind: "processor/offline", data: { uid } }, from, to);
      const ejected = trace.first({ kind: "eject/completed", data: { vcpu: 0 } }, from, to);
      const wrong = asked ?? offline ?? ejected;
      findings.require(wrong === undefined, trace.evidence(wrong ?? from), "the boot processor stays");
    }
    return findings.verdict;
  },
};
