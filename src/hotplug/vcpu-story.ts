/** Cuts a trace into stories: one toolstack request for one vCPU, up to the next request for it. */
import type { TraceView } from "./trace-view.ts";

/** What a vCPU is called by each party; published at power-on as `vcpu/identity`. */
export interface VcpuIdentity {
  readonly vcpu: number;
  readonly uid: number;
  readonly apicId: number;
  readonly object: string;
}

/** One request of the toolstack and the window of the trace that belongs to it. */
export interface VcpuStory extends VcpuIdentity {
  /** Position of the request. */
  readonly at: number;
  /** Position where the next request for the same vCPU (or the end) stands. */
  readonly until: number;
  readonly online: boolean;
}

/** Identities of all vCPUs that are valid at a position: those of the last power-on before it, also where the next is. */
export function identitiesAt(trace: TraceView, position: number): ReadonlyMap<number, VcpuIdentity> {
  const powerOn = trace.last({ kind: "system/power-on" }, position) ?? 0;
  const found = new Map<number, VcpuIdentity>();
  for (const at of trace.all({ kind: "vcpu/identity" }, powerOn, position)) {
    const vcpu = trace.number(at, "vcpu");
    found.set(vcpu, {
      vcpu,
      uid: trace.number(at, "uid"),
      apicId: trace.number(at, "apicId"),
      object: trace.text(at, "object"),
    });
  }
  return found;
}

/** A position within the start-up of an OS: what comes then has rules of its own. */
export function isEarly(trace: TraceView, at: number): boolean {
  const from = trace.last({ kind: "system/power-on" }, at + 1) ?? 0;
  const done = trace.first({ source: "ospm", kind: "boot/done" }, from);
  return done !== undefined && at < done;
}

/** The requests of one direction that came when the OS could hear of them, in order. */
export function vcpuStories(trace: TraceView, online: boolean): readonly VcpuStory[] {
  const requests = trace.all({ source: "toolstack", kind: "vcpu/set" });
  const powerOns = trace.all({ kind: "system/power-on" });
  const stories: VcpuStory[] = [];
  requests.forEach((at, index) => {
    const vcpu = trace.number(at, "vcpu");
    const identity = identitiesAt(trace, at).get(vcpu);
    if (trace.at(at)?.data["online"] !== online || identity === undefined || isEarly(trace, at)) return;
    const next = requests.slice(index + 1).find((later) => trace.number(later, "vcpu") === vcpu);
    const powerOff = powerOns.find((later) => later > at);
    stories.push({
      ...identity,
      at,
      until: Math.min(next ?? trace.events.length, powerOff ?? trace.events.length),
      online,
    });
  });
  return stories;
}

/** True if the OS of the system that runs at a position acts on such requests; where nothing is said, it does. */
export function isActedUpon(trace: TraceView, at: number, request: "adds" | "removes"): boolean {
  const powerOn = trace.last({ kind: "system/power-on" }, at + 1);
  return powerOn === undefined || trace.at(powerOn)?.data[request] !== false;
}

/**
 * True if no report on the vCPU can be expected: its object has no `_OST`, or the hardware has no registers for what
 * one says.
 */
export function lacksOst(trace: TraceView, { object, at, until }: VcpuStory): boolean {
  const hardware = trace.last({ kind: "interface/detected" }, at);
  if (hardware !== undefined && trace.at(hardware)?.data["takesOst"] === false) return true;
  return trace.first({ source: "ospm", kind: "ost/missing", data: { object } }, at, until) !== undefined;
}
