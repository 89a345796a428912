/** Who an event is about. One vCPU has several names: the trace itself says which belong together. */
import type { TraceEvent } from "../../../base/trace.ts";
import type { TraceView } from "../../trace-view.ts";

/** `vector`: an interrupt of one domain, from its delivery to its end. */
export type InstanceKind = "vcpu" | "pcpu" | "gpe" | "vector";

const STATUS_METHOD = "._STA";

/** Names of instances along a trace. A name begins with its domain where the trace has several. */
export class InstanceNames {
  private readonly trace: TraceView;
  /** vCPU by `uid 5`, `apic 4` or `object \_SB.C004`. */
  private vcpus = new Map<string, string>();
  /** Domains whose vCPUs have ACPI UIDs. */
  private readonly scopesWithUids = new Set<string>();

  constructor(trace: TraceView) {
    this.trace = trace;
    // Guests of several kinds say who they are at the end of a run; names do not change before.
    for (const at of trace.all({ kind: "guest/identity" })) {
      const event = trace.at(at);
      if (event !== undefined) this.learn(event, trace.text(at, "acpiHandle"));
    }
    this.learnIdentities(0);
  }

  /** Forgets the names of the system that was switched off. */
  powerOn(position: number): void {
    this.vcpus = new Map();
    this.learnIdentities(position);
  }

  /** @returns undefined if the event does not say whom it is about, or if nobody has that name */
  of(kind: InstanceKind, event: TraceEvent): string | undefined {
    const { data } = event;
    const scope = scopeOf(event);
    switch (kind) {
      case "vcpu":
        return this.vcpu(event);
      case "pcpu":
        return data["pcpu"] === undefined ? undefined : `pCPU ${data["pcpu"]}`;
      case "gpe":
        return data["block"] === undefined ? undefined : `${scope}event ${data["gpe"]} of ${data["block"]}`;
      case "vector":
        return data["vector"] === undefined ? undefined : `${scope}vector ${data["vector"]}`;
      default:
        return kind satisfies never;
    }
  }

  private vcpu(event: TraceEvent): string | undefined {
    const { vcpu, uid, apicId, object } = event.data;
    const scope = scopeOf(event);
    if (vcpu !== undefined) return `${scope}vCPU ${vcpu}`;
    if (typeof object === "string" && object.endsWith(STATUS_METHOD)) {
      return this.vcpus.get(`${scope}object ${object.slice(0, -STATUS_METHOD.length)}`);
    }
    const named = this.vcpus.get(`${scope}uid ${uid}`);
    // An OS may take somebody else's object for a processor: its UID tells that the APIC ID is a coincidence.
    const isAnothers = typeof uid === "number" && uid >= 0 && this.scopesWithUids.has(scope);
    return named ?? (isAnothers ? undefined : this.vcpus.get(`${scope}apic ${apicId}`));
  }

  private learnIdentities(from: number): void {
    const until = this.trace.first({ kind: "system/power-on" }, from + 1) ?? this.trace.events.length;
    for (const at of this.trace.all({ kind: "vcpu/identity" }, from, until)) {
      const event = this.trace.at(at);
      if (event !== undefined) this.learn(event, this.trace.text(at, "object"));
    }
  }

  private learn(event: TraceEvent, object: string): void {
    const { vcpu, uid, apicId } = event.data;
    const scope = scopeOf(event);
    const name = `${scope}vCPU ${vcpu}`;
    if (typeof uid === "number" && uid >= 0) {
      this.vcpus.set(`${scope}uid ${uid}`, name);
      this.scopesWithUids.add(scope);
    }
    this.vcpus.set(`${scope}apic ${apicId}`, name);
    if (object !== "") this.vcpus.set(`${scope}object ${object}`, name);
  }
}

function scopeOf({ data }: TraceEvent): string {
  return data["domain"] === undefined ? "" : `d${data["domain"]} `;
}
