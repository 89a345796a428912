/** Requests in the moment when nobody listens yet: an OS that starts clears every status bit before it enables events. */
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { identitiesAt, isActedUpon } from "../vcpu-story.ts";
import { systemsOf } from "./systems.ts";

/** The vCPUs of a system that somebody asked for while its OS started. */
interface EarlyRequests {
  readonly vcpus: ReadonlySet<number>;
  readonly uids: ReadonlySet<number>;
  /** The end of the start-up, where there were any; otherwise the beginning of the system. */
  readonly until: number;
}

export function earlyRequests(trace: TraceView, from: number, to: number): EarlyRequests {
  const until = trace.first({ source: "ospm", kind: "boot/done" }, from, to);
  const asked = until === undefined ? [] : trace.all({ source: "toolstack", kind: "vcpu/set" }, from, until);
  const vcpus = new Set(asked.map((at) => trace.number(at, "vcpu")));
  const identities = identitiesAt(trace, to - 1);
  const uids = new Set([...vcpus].map((vcpu) => identities.get(vcpu)?.uid ?? -1));
  return { vcpus, uids, until: asked.length === 0 ? from : (until ?? from) };
}

export const earlyRequestsAreFound: Check = {
  id: "boot/early-request",
  title: "What is asked for before the OS listens to events is done when it has started, without another event",
  spec: "ACPI 6.5 §4.8.4.1, §5.6.4",
  hint: "keep the event pending until its cause has been read, and look again when it is enabled",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      // The boot processor looks at the tables first; before that nothing of the OS is there.
      const started = trace.first({ source: "ospm", kind: "table/found" }, from, to);
      const booted = trace.first({ source: "ospm", kind: "boot/done" }, from, to);
      if (started === undefined || booted === undefined) continue;
      for (const at of trace.all({ source: "hypervisor", kind: "vcpu/wanted" }, started, booted)) {
        const isAdd = trace.at(at)?.data["present"] === true;
        if (!isActedUpon(trace, at, isAdd ? "adds" : "removes")) continue;
        const uid = identitiesAt(trace, to - 1).get(trace.number(at, "vcpu"))?.uid ?? -1;
        const later = Math.min(
          ...["vcpu/set", "event/spurious"].map((kind) => trace.first({ kind }, Math.max(at, booted), to) ?? to),
        );
        const online = trace.last({ source: "ospm", kind: "processor/online", data: { uid } }, later) ?? -1;
        const offline = trace.last({ source: "ospm", kind: "processor/offline", data: { uid } }, later) ?? -1;
        const isOnline = online > from && online > offline;
        findings.require(
          isOnline === isAdd,
          trace.evidence(at),
          `it is ${isOnline ? "online" : "offline"} all the same`,
        );
      }
    }
    return findings.verdict;
  },
};
