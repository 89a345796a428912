/** One virtual CPU of a domain. */
import type { ApicId, ProcessorUid, VCpuId } from "../base/brand.ts";
import { type CpuStateName, type Machine, SavedState } from "../machine/index.ts";
import type { MadtEntries } from "./madt-entries.ts";
import { type VCpuFacts, type VCpuState, vcpuState } from "./vcpu-state.ts";

/** Identity of a vCPU: the same thing has three names. */
export interface VCpuIdentity {
  readonly vcpu: VCpuId;
  readonly apicId: ApicId;
  readonly uid: ProcessorUid;
}

/** Last `_OST` of a vCPU that reached the hypervisor. */
export interface OstReport {
  readonly event: number;
  readonly status: number;
}

/** States in which nothing of the vCPU executes: an eject can complete. */
const STOPPED: readonly CpuStateName[] = ["absent", "wait-for-sipi", "parked", "down"];
/** States with Xen's "down" pause flag. */
const DOWN: readonly CpuStateName[] = ["absent", "wait-for-sipi", "down"];

export class VCpu implements VCpuIdentity {
  readonly vcpu: VCpuId;
  readonly apicId: ApicId;
  readonly uid: ProcessorUid;
  /** What the toolstack wants. */
  isWanted: boolean;
  /** A context was given by VCPUOP_initialise or STARTUP; cleared by INIT. */
  isInitialised = false;
  /** Page of the entry point that VCPUOP_initialise gave. */
  entryPage = 0;
  /** Guest-physical address of a registered vcpu_info. */
  infoAddress: number | undefined;
  lastOst: OstReport | undefined;
  private readonly machine: Machine;
  private readonly madt: MadtEntries;

  constructor(identity: VCpuIdentity, isWanted: boolean, machine: Machine, madt: MadtEntries) {
    this.vcpu = identity.vcpu;
    this.apicId = identity.apicId;
    this.uid = identity.uid;
    this.isWanted = isWanted;
    this.machine = machine;
    this.madt = madt;
  }

  /** State of the processor it is on the machine. */
  get cpuState(): CpuStateName {
    return this.machine.cpu(this.apicId)?.state ?? "absent";
  }

  /** Nothing of it executes. */
  get isStopped(): boolean {
    return STOPPED.includes(this.cpuState);
  }

  /** Xen's pause flag "down"; a parked vCPU is blocked, not down. */
  get isDown(): boolean {
    return DOWN.includes(this.cpuState);
  }

  get facts(): VCpuFacts {
    return { isUp: !this.isStopped, isWanted: this.isWanted, isEnabled: this.madt.isEnabled(this.vcpu) };
  }

  get state(): VCpuState {
    return vcpuState(this.facts);
  }

  save(): unknown {
    return {
      isWanted: this.isWanted,
      isInitialised: this.isInitialised,
      entryPage: this.entryPage,
      infoAddress: this.infoAddress ?? -1,
      ost: this.lastOst ?? false,
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, `vcpu ${this.vcpu}`);
    this.isWanted = saved.boolean("isWanted");
    this.isInitialised = saved.boolean("isInitialised");
    this.entryPage = saved.number("entryPage");
    this.infoAddress = saved.raw("infoAddress") === -1 ? undefined : saved.number("infoAddress");
    if (saved.raw("ost") === false) this.lastOst = undefined;
    else this.lastOst = { event: saved.child("ost").number("event"), status: saved.child("ost").number("status") };
  }
}
