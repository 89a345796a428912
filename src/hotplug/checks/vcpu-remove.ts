/** Rules for a vCPU that is removed, or whose removal the OS refuses. */
import { ostStatus } from "../../ospm/index.ts";
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { isActedUpon, lacksOst, type VcpuStory, vcpuStories } from "../vcpu-story.ts";

/** Notify value and `_OST` source event. @see ACPI 6.5 §5.6.6 */
const EJECT_REQUEST = 3;

function removals(trace: TraceView): readonly (VcpuStory & { readonly wasRefused: boolean })[] {
  return (
    vcpuStories(trace, false)
      .filter((story) => trace.last({ kind: "processor/online", data: { uid: story.uid } }, story.at) !== undefined)
      .filter(({ at }) => isActedUpon(trace, at, "removes"))
      // A wish that the platform itself turns down, such as the boot processor's removal, never reaches the OS.
      .filter(({ at, until, vcpu }) => trace.first({ kind: "vcpu/wanted", data: { vcpu } }, at, until) !== undefined)
      .map((story) => ({
        ...story,
        until: endOf(trace, story),
        wasRefused:
          trace.first(
            { source: "ospm", kind: "processor/refused", data: { object: story.object } },
            story.at,
            story.until,
          ) !== undefined,
      }))
  );
}

/**
 * Where a removal ends: a wish that comes while the eject is on its way belongs to the next story, and this one goes on
 * until the OS takes the vCPU anew.
 */
function endOf(trace: TraceView, { at, until, vcpu, uid, object }: VcpuStory): number {
  const begun = trace.first({ source: "ospm", kind: "hotplug", data: { object, event: EJECT_REQUEST } }, at, until);
  const offline = begun ?? trace.first({ source: "ospm", kind: "processor/offline", data: { uid } }, at, until);
  const completed = { source: "hypervisor", kind: "eject/completed", data: { vcpu } };
  if (offline === undefined || trace.first(completed, offline, until) !== undefined) return until;
  const end = Math.min(
    trace.first({ kind: "system/power-on" }, until) ?? trace.events.length,
    trace.first({ source: "toolstack", kind: "vcpu/set", data: { vcpu, online: false } }, until) ?? trace.events.length,
  );
  const late = trace.first(completed, until, end);
  return late === undefined
    ? until
    : (trace.first({ source: "ospm", kind: "processor/registered", data: { uid } }, late, end) ?? end);
}

export const removeEjects: Check = {
  id: "vcpu-remove/ejected",
  title: "A removed vCPU is taken offline, ejected, and the hypervisor sees the eject complete",
  spec: "ACPI 6.5 §6.3.3 _EJx; src/hotplug/DEFECTS.md D16",
  hint: "_EJ0 must write a register that the hypervisor watches",
  judge(trace) {
    const findings = new Findings();
    for (const story of removals(trace).filter((each) => !each.wasRefused)) {
      const { at, until, uid, object, vcpu } = story;
      const offline = trace.first({ kind: "processor/offline", data: { uid } }, at, until);
      const eject = trace.first({ source: "ospm", kind: "eject", data: { object } }, offline ?? at, until);
      const completed = trace.first(
        { source: "hypervisor", kind: "eject/completed", data: { vcpu } },
        eject ?? at,
        until,
      );
      const missing = [
        offline === undefined ? "never offline" : "",
        eject === undefined ? "_EJ0 not run after it" : "",
        completed === undefined ? "the hypervisor saw no eject" : "",
      ].filter((text) => text !== "");
      findings.require(missing.length === 0, trace.evidence(completed ?? at), missing.join(", "));
    }
    return findings.verdict;
  },
};

export const removeKeepsPresentUntilEject: Check = {
  id: "vcpu-remove/present-until-eject",
  title: "A vCPU stays present for the OS until its eject is complete",
  spec: "ACPI 6.5 §6.3.7 _STA; src/hotplug/DEFECTS.md D15",
  hint: "clear the Enabled flag when the eject completes, not when it is requested",
  judge(trace) {
    const findings = new Findings();
    for (const { at, until, object, vcpu } of removals(trace)) {
      const end = trace.first({ source: "hypervisor", kind: "eject/completed", data: { vcpu } }, at, until) ?? until;
      const values = trace.all({ kind: "evaluate", data: { object: `${object}._STA` } }, at, end);
      for (const value of values) {
        findings.require(trace.number(value, "result") !== 0, trace.evidence(value), "absent while the CPU still runs");
      }
      if (values.length === 0) findings.keep(trace.evidence(at));
    }
    return findings.verdict;
  },
};

function ostSequence(trace: TraceView, story: VcpuStory): readonly number[] {
  return trace
    .all({ source: "hypervisor", kind: "ost", data: { vcpu: story.vcpu, event: EJECT_REQUEST } }, story.at, story.until)
    .map((at) => trace.number(at, "status"));
}

export const removeReports: Check = {
  id: "vcpu-remove/ost",
  title: "A removal is reported as in progress, then as done",
  spec: "ACPI 6.5 §6.3.5 _OST",
  judge(trace) {
    const findings = new Findings();
    for (const story of removals(trace).filter((each) => !each.wasRefused && !lacksOst(trace, each))) {
      const sequence = ostSequence(trace, story);
      const isRight =
        sequence.length === 2 && sequence[0] === ostStatus.ejectInProgress && sequence[1] === ostStatus.success;
      findings.require(isRight, trace.evidence(story.at), `the hypervisor was told [${sequence.join(", ")}]`);
    }
    return findings.verdict;
  },
};

export const refusalReports: Check = {
  id: "vcpu-refuse/ost",
  title: "A refused removal is reported as in progress, then as busy, and nothing is ejected",
  spec: "ACPI 6.5 §6.3.5 _OST",
  judge(trace) {
    const findings = new Findings();
    for (const story of removals(trace).filter((each) => each.wasRefused)) {
      const sequence = ostSequence(trace, story);
      const isRight =
        sequence.length === 2 && sequence[0] === ostStatus.ejectInProgress && sequence[1] === ostStatus.ejectBusy;
      if (!lacksOst(trace, story)) {
        findings.require(isRight, trace.evidence(story.at), `the hypervisor was told [${sequence.join(", ")}]`);
      }
      const eject = trace.first(
        { source: "ospm", kind: "eject", data: { object: story.object } },
        story.at,
        story.until,
      );
      if (eject !== undefined) findings.breach(trace.evidence(eject, "ejected although refused"));
    }
    return findings.verdict;
  },
};

export const refusalKeepsRunning: Check = {
  id: "vcpu-refuse/stays-online",
  title: "A vCPU whose removal is refused stays online and can be removed or kept later",
  spec: "ACPI 6.5 §6.3.5 _OST (status 0x82)",
  judge(trace) {
    const findings = new Findings();
    for (const story of removals(trace).filter((each) => each.wasRefused)) {
      const offline = trace.last({ kind: "processor/offline", data: { uid: story.uid } }, story.until);
      const back = trace.last({ kind: "processor/online", data: { uid: story.uid } }, story.until);
      const isOnline = offline === undefined || (back !== undefined && back > offline);
      findings.require(isOnline, trace.evidence(story.at), "it went offline although the removal was refused");
    }
    return findings.verdict;
  },
};
