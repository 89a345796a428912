/** The hypervisor's physical CPUs: numbers, APIC and ACPI IDs, states, within Xen's bounds. */
import { type ApicId, apicId, type PCpuId, pcpuId } from "../base/brand.ts";
import { SavedState } from "../machine/index.ts";
import { type ErrnoName, failure } from "../xen/index.ts";
import { type Lane, traceHypervisor } from "./lane.ts";
import { nextPCpuState, type PCpuEvent, type PCpuState } from "./pcpu-state.ts";

/** A physical CPU that firmware describes at boot. */
export interface BootPCpu {
  readonly apicId: number;
  /** ACPI processor ID: byte 3 of a local APIC entry, the UID of an x2APIC entry. */
  readonly acpiId: number;
  readonly proximity: number;
}

/** One physical CPU. */
export interface PCpu {
  readonly pcpu: PCpuId;
  readonly apicId: ApicId;
  readonly acpiId: number;
  readonly node: number;
  readonly state: PCpuState;
}

export interface PCpuLimits {
  /** NR_CPUS: the most CPUs that can be present. */
  readonly cpus: number;
  /** MAX_MADT_ENTRIES: ACPI IDs are below. */
  readonly acpiIds: number;
  /** MAX_APICS: APIC IDs are below. */
  readonly apicIds: number;
  /** Proximity domains are below; and the most NUMA nodes. */
  readonly proximities: number;
  readonly nodes: number;
}

/** Xen's bounds for a build with so many CPUs (facts D35, B.6). */
export function pcpuLimits(nrCpus: number): PCpuLimits {
  return {
    cpus: nrCpus,
    acpiIds: Math.max(256, 2 * nrCpus),
    apicIds: Math.max(256, 4 * nrCpus),
    proximities: 256,
    nodes: 64,
  };
}

/** A refused addition: which error, and what a boot log would say. */
type Refusal = ErrnoName;

export class PCpuTable {
  readonly limits: PCpuLimits;
  /** CPUs that core parking took offline, in order. */
  readonly parked: number[] = [];
  private readonly lane: Lane;
  private readonly cpus = new Map<number, PCpu>();
  private readonly byAcpiId = new Map<number, number>();
  private readonly byApicId = new Map<number, number>();
  /** Proximity domain → node, in order of appearance. */
  private readonly nodes = new Map<number, number>();

  constructor(lane: Lane, limits: PCpuLimits) {
    this.lane = lane;
    this.limits = limits;
  }

  /** The CPU with a number; `undefined` if it is not present. */
  get(pcpu: number): PCpu | undefined {
    return this.cpus.get(pcpu);
  }

  /** By number. */
  get all(): readonly PCpu[] {
    return [...this.cpus.values()].sort((a, b) => a.pcpu - b.pcpu);
  }

  /** The highest number present. */
  get maxPresent(): number {
    return Math.max(0, ...this.cpus.keys());
  }

  /** Makes a CPU known, offline. @returns its number, or a negative error (facts B.6) */
  hotadd({ apicId: apic, acpiId, proximity }: BootPCpu): number {
    const refusal = this.refusal(apic, acpiId, proximity);
    if (refusal !== undefined) return failure(refusal);
    let number = 0;
    while (this.cpus.has(number)) number += 1;
    const node = this.nodes.get(proximity) ?? this.nodes.size;
    this.nodes.set(proximity, node);
    const cpu: PCpu = { pcpu: pcpuId(number), apicId: apicId(apic), acpiId, node, state: "present" };
    this.cpus.set(number, cpu);
    this.byAcpiId.set(acpiId, number);
    this.byApicId.set(apic, number);
    traceHypervisor(this.lane, "pcpu/present", { pcpu: number, apicId: apic, acpiId });
    this.report(cpu);
    return number;
  }

  /** Applies an event. @returns false if the state has no such edge */
  apply(pcpu: number, event: Exclude<PCpuEvent, "hotadd">): boolean {
    const cpu = this.cpus.get(pcpu);
    const next = cpu === undefined ? undefined : nextPCpuState(pcpu, cpu.state, event);
    if (cpu === undefined || next === undefined) return false;
    const changed = { ...cpu, state: next };
    if (next === "unknown") {
      this.cpus.delete(pcpu);
      this.byAcpiId.delete(cpu.acpiId);
      this.byApicId.delete(cpu.apicId);
    } else this.cpus.set(pcpu, changed);
    this.report(changed);
    return true;
  }

  save(): unknown {
    return { cpus: this.all, nodes: [...this.nodes.keys()], parked: [...this.parked] };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "pcpus");
    for (const map of [this.cpus, this.byAcpiId, this.byApicId, this.nodes]) map.clear();
    for (const proximity of saved.list("nodes")) this.nodes.set(Number(proximity), this.nodes.size);
    this.parked.length = 0;
    this.parked.push(...saved.list("parked").map(Number));
    for (const entry of saved.children("cpus")) {
      const cpu: PCpu = {
        pcpu: pcpuId(entry.number("pcpu", this.limits.cpus - 1)),
        apicId: apicId(entry.number("apicId", this.limits.apicIds - 1)),
        acpiId: entry.number("acpiId", this.limits.acpiIds - 1),
        node: entry.number("node"),
        state: entry.oneOf("state", ["present", "starting", "online"]),
      };
      this.cpus.set(cpu.pcpu, cpu);
      this.byAcpiId.set(cpu.acpiId, cpu.pcpu);
      this.byApicId.set(cpu.apicId, cpu.pcpu);
    }
  }

  private refusal(apic: number, acpiId: number, proximity: number): Refusal | undefined {
    const { limits } = this;
    if (acpiId >= limits.acpiIds || apic >= limits.apicIds || proximity >= limits.proximities) return "EINVAL";
    const known = this.byAcpiId.get(acpiId);
    if (known !== undefined) return this.cpus.get(known)?.apicId === apic ? "EEXIST" : "EINVAL";
    if (this.byApicId.has(apic)) return "EEXIST";
    if (this.cpus.size >= limits.cpus) return "ENOSPC";
    if (!this.nodes.has(proximity) && this.nodes.size >= limits.nodes) return "ENOSPC";
    return undefined;
  }

  private report({ pcpu, state }: PCpu): void {
    traceHypervisor(this.lane, "pcpu/state", { pcpu, state: state === "present" ? "offline" : state });
  }
}
