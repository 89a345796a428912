/** Rules for a vCPU that is added. */
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { isActedUpon, lacksOst, type VcpuStory, vcpuStories } from "../vcpu-story.ts";

/**
 * Requests for a vCPU that was not online: a request that withdraws a refused removal changes nothing to judge here,
 * nor does one that is itself withdrawn at once.
 */
function additions(trace: TraceView): readonly VcpuStory[] {
  return vcpuStories(trace, true).filter((story) => {
    if (!isActedUpon(trace, story.at, "adds")) return false;
    const after = trace.at(story.until);
    if (after?.kind === "vcpu/set" && after.at === trace.at(story.at)?.at) return false;
    const online = trace.last({ kind: "processor/online", data: { uid: story.uid } }, story.at);
    const offline = trace.last({ kind: "processor/offline", data: { uid: story.uid } }, story.at);
    return online === undefined || (offline !== undefined && offline > online);
  });
}

export const addReachesOnline: Check = {
  id: "vcpu-add/online",
  title: "A vCPU that the toolstack adds comes online",
  spec: "PVH CPU hotplug design, Draft C: hotplug of vCPUs; ACPI 6.5 §5.6.6",
  judge(trace) {
    const findings = new Findings();
    for (const story of additions(trace)) {
      const online = trace.first({ kind: "processor/online", data: { uid: story.uid } }, story.at, story.until);
      if (online === undefined) findings.breach(trace.evidence(story.at, "the processor never came online"));
      else findings.keep(trace.evidence(online, `vCPU ${story.vcpu}`));
    }
    return findings.verdict;
  },
};

export const addNotifiesOnce: Check = {
  id: "vcpu-add/device-check",
  title: "An added vCPU gets one Device Check, and no other vCPU gets any",
  spec: "ACPI 6.5 §5.6.6 table 5.184",
  judge(trace) {
    const findings = new Findings();
    for (const story of additions(trace)) {
      const notifies = trace.all(
        { source: "aml", kind: "notify", data: { object: story.object } },
        story.at,
        story.until,
      );
      const ok = notifies.length === 1 && trace.number(notifies[0] ?? 0, "value") === 1;
      findings.require(ok, trace.evidence(notifies[0] ?? story.at), `${notifies.length} notifications instead of one`);
    }
    return findings.verdict;
  },
};

export const addOrder: Check = {
  id: "vcpu-add/hypervisor-order",
  title: "The hypervisor shows the vCPU first, then raises the event, then the line",
  spec: "src/hotplug/DEFECTS.md D39",
  hint: "an OS that runs the scan method before it can see the bit misses the vCPU",
  judge(trace) {
    const findings = new Findings();
    for (const story of additions(trace)) {
      const wanted = trace.first({ kind: "vcpu/wanted", data: { vcpu: story.vcpu } }, story.at, story.until);
      if (wanted === undefined) {
        findings.breach(trace.evidence(story.at, "the hypervisor did not publish it"));
        continue;
      }
      // Where each change has an event of its own, that of another one may come before this one is shown.
      const from = trace.last({ kind: "vcpu/wanted" }, wanted) ?? 0;
      const raised = { source: "hardware", kind: "gpe/status", data: { on: true } };
      const early = from > story.at ? undefined : trace.first(raised, story.at, wanted);
      findings.require(early === undefined, trace.evidence(wanted), "the event was raised before the bit was visible");
    }
    return findings.verdict;
  },
};

/** Nanoseconds that must pass between INIT and the first STARTUP: facts D.7. */
const INIT_TO_STARTUP_NS = 10_000_000;
/** Nanoseconds between the two STARTUPs. */
const STARTUP_TO_STARTUP_NS = 200_000;

export const addStartsByInitSipi: Check = {
  id: "vcpu-add/init-sipi-sipi",
  title: "An added vCPU is started by INIT, 10 ms, STARTUP, 200 µs, STARTUP",
  spec: "Intel MultiProcessor Specification 1.4, appendix B.4",
  judge(trace) {
    const findings = new Findings();
    for (const story of additions(trace)) {
      const sent = trace
        .all({ kind: "ipi/send", data: { to: story.apicId } }, story.at, story.until)
        .filter((at) => trace.text(at, "delivery") === "startup" || trace.text(at, "delivery") === "init");
      if (sent.length === 0) continue; // started by hypercall: nothing to judge
      const time = (at: number | undefined): number => trace.at(at ?? -1)?.at ?? Number.NaN;
      const init = sent.find((at) => trace.text(at, "delivery") === "init");
      const startups = sent.filter((at) => trace.text(at, "delivery") === "startup");
      const paused = time(startups[0]) - time(init) >= INIT_TO_STARTUP_NS;
      const spaced = startups.length < 2 || time(startups[1]) - time(startups[0]) >= STARTUP_TO_STARTUP_NS;
      findings.require(paused && spaced, trace.evidence(init ?? story.at), "the sequence or its pauses are wrong");
    }
    return findings.verdict;
  },
};

export const addReportsSuccess: Check = {
  id: "vcpu-add/ost",
  title: "The hypervisor learns that the vCPU was taken",
  spec: "ACPI 6.5 §6.3.5 _OST; src/hotplug/DEFECTS.md D17",
  hint: "give the processor object an _OST that writes registers the hypervisor can see",
  judge(trace) {
    const findings = new Findings();
    for (const story of additions(trace)) {
      const told = trace.first(
        { source: "hypervisor", kind: "ost", data: { vcpu: story.vcpu, event: 1, status: 0 } },
        story.at,
        story.until,
      );
      if (told !== undefined) findings.keep(trace.evidence(told));
      else if (!lacksOst(trace, story))
        findings.breach(trace.evidence(story.at, "no _OST(1, 0) reached the hypervisor"));
    }
    return findings.verdict;
  },
};

/** Position of the run of an event method that notified a story's vCPU. */
function notifyingRun(trace: TraceView, { object, at, until }: VcpuStory): number | undefined {
  const notify = trace.first({ source: "aml", kind: "notify", data: { object } }, at, until);
  if (notify === undefined) return undefined;
  const runs = ["gpe/dispatch", "ged/dispatch"].flatMap((kind) => trace.last({ kind }, notify) ?? []);
  return runs.length === 0 ? undefined : Math.max(...runs);
}

export const manyInOneEvent: Check = {
  id: "vcpu-add/many-in-one-event",
  title: "Several vCPUs that are added together are found by one run of the event method",
  spec: "ACPI 6.5 §5.6.4; PVH CPU hotplug design, Draft C: method PRSC",
  judge(trace) {
    const findings = new Findings();
    const together = new Map<number, VcpuStory[]>();
    for (const story of additions(trace)) {
      const time = trace.at(story.at)?.at ?? 0;
      together.set(time, [...(together.get(time) ?? []), story]);
    }
    for (const stories of together.values()) {
      const [first] = stories;
      if (first === undefined || stories.length < 2) continue;
      const runs = new Set(stories.map((story) => notifyingRun(trace, story)));
      const [run] = runs;
      const place = trace.evidence(run ?? first.at, `${stories.length} vCPUs added together`);
      findings.require(runs.size === 1 && run !== undefined, place, `${runs.size} runs found them`);
    }
    return findings.verdict;
  },
};

export const checksumBeforeNotify: Check = {
  id: "vcpu-add/madt-before-notify",
  title: "The MADT sums to zero when a notification is handled",
  spec: "ACPI 6.5 §5.2.6; src/hotplug/DEFECTS.md D19",
  hint: "write the entry and the checksum before the Notify",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "check/checksum", data: { signature: "APIC" } })) {
      findings.require(trace.at(at)?.data["ok"] === true, trace.evidence(at), "the sum is not zero");
    }
    return findings.verdict;
  },
};
