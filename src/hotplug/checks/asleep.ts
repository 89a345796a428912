/** What comes when nobody listens: while a system sleeps or starts. It has rules of its own. */
import type { TraceView } from "../trace-view.ts";
import { identitiesAt, isEarly } from "../vcpu-story.ts";

/** The system is about to sleep, or sleeps. */
export function isOnTheWay(trace: TraceView, at: number): boolean {
  const prepared = trace.last({ source: "ospm", kind: "sleep/prepare" }, at);
  return prepared !== undefined && trace.first({ source: "ospm", kind: "sleep/wake" }, prepared, at) === undefined;
}

/** A notification tells of what changed while the system slept or started, and that nobody was told of before. */
export function isLateNews(trace: TraceView, notify: number): boolean {
  const object = trace.text(notify, "object");
  const identity = [...identitiesAt(trace, notify).values()].find((each) => each.object === object);
  if (identity === undefined) return false;
  const wish = trace.last({ source: "hypervisor", kind: "vcpu/wanted", data: { vcpu: identity.vcpu } }, notify);
  if (wish === undefined || !(isOnTheWay(trace, wish) || isEarly(trace, wish))) return false;
  return trace.first({ source: "aml", kind: "notify", data: { object } }, wish, notify) === undefined;
}
