/** One virtual CPU of a domain. */
import type { ApicId, ProcessorUid, VCpuId } from "../base/brand.ts";
import { bytesToText, type CpuStateName, type Machine, SavedState } from "../machine/index.ts";
import { encodeStructure, runstateInfo, runstates, vcpuGuestContext } from "../xen/index.ts";
import type { MadtEntries } from "./madt-entries.ts";
import type { RunstateInfo, SchedUnit } from "./scheduler/index.ts";
import { contextOfStartup, entryPageOf, withOnline } from "./vcpu-context.ts";
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
  /** The vcpu_guest_context it was given; undefined if it has none, or is where STARTUP let it begin. */
  private given: Uint8Array | undefined;
  /** Guest-physical address of a registered vcpu_info. */
  infoAddress: number | undefined;
  lastOst: OstReport | undefined;
  /** Vector of its upcalls, where its software has set one of its own (HVMOP 23). */
  upcallVector: number | undefined;
  private readonly machine: Machine;
  private readonly madt: MadtEntries | undefined;
  private readonly unit: SchedUnit;
  private runstateArea: number | undefined;

  /**
   * @param madt - undefined: the guest is told otherwise, the flags of an entry say nothing
   * @param unit - what the scheduler runs of it
   */
  constructor(
    identity: VCpuIdentity,
    isWanted: boolean,
    {
      machine,
      madt,
      unit,
    }: { readonly machine: Machine; readonly madt: MadtEntries | undefined; readonly unit: SchedUnit },
  ) {
    this.vcpu = identity.vcpu;
    this.apicId = identity.apicId;
    this.uid = identity.uid;
    this.isWanted = isWanted;
    this.machine = machine;
    this.madt = madt;
    this.unit = unit;
  }

  /** Gives it registers to begin with. @param context - a vcpu_guest_context */
  initialise(context: Uint8Array): void {
    this.given = context;
    this.isInitialised = true;
  }

  /** INIT, or its domain starts over: no registers are left. */
  forgetContext(): void {
    this.given = undefined;
    this.isInitialised = false;
  }

  /** A vcpu_guest_context of its registers as far as they are known; undefined before it has any. */
  get context(): Uint8Array | undefined {
    if (!this.isInitialised) return undefined;
    const begun = this.given ?? contextOfStartup(this.machine.cpu(this.apicId)?.startPage ?? 0);
    return withOnline(begun, !this.isDown);
  }

  /** Page of the entry point it was given. */
  get entryPage(): number {
    return this.given === undefined ? 0 : entryPageOf(this.given);
  }

  /** How long it was in which state. */
  get runstate(): RunstateInfo {
    return this.unit.account.read(this.machine.clock.now);
  }

  /** The one physical CPU it may run on, if it is only one. */
  get pinnedTo(): number | undefined {
    const { hard } = this.unit;
    const isSingle = hard !== 0n && (hard & (hard - 1n)) === 0n;
    return isSingle ? hard.toString(2).length - 1 : undefined;
  }

  /** From now on its runstate stands at a guest-physical address, too. */
  setRunstateArea(address: number | undefined): void {
    this.runstateArea = address;
    this.unit.account.onChange = address === undefined ? undefined : () => this.showRunstate();
    this.showRunstate();
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
    return {
      isUp: !this.isStopped,
      isWanted: this.isWanted,
      isEnabled: this.madt?.isEnabled(this.vcpu) ?? this.isWanted,
    };
  }

  get state(): VCpuState {
    return vcpuState(this.facts);
  }

  /** Its domain starts over. What the toolstack wants of it stays. */
  reset(): void {
    this.forgetContext();
    this.isInitialised = this.cpuState === "running";
    this.infoAddress = undefined;
    this.lastOst = undefined;
    this.upcallVector = undefined;
    this.setRunstateArea(undefined);
  }

  save(): unknown {
    return {
      isWanted: this.isWanted,
      isInitialised: this.isInitialised,
      context: bytesToText(this.given ?? new Uint8Array(0)),
      infoAddress: this.infoAddress ?? -1,
      ost: this.lastOst ?? false,
      upcallVector: this.upcallVector ?? -1,
      runstateArea: this.runstateArea ?? -1,
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, `vcpu ${this.vcpu}`);
    this.isWanted = saved.boolean("isWanted");
    this.isInitialised = saved.boolean("isInitialised");
    this.given = saved.raw("context") === "" ? undefined : saved.bytes("context", vcpuGuestContext.size);
    this.infoAddress = saved.raw("infoAddress") === -1 ? undefined : saved.number("infoAddress");
    this.upcallVector = saved.raw("upcallVector") === -1 ? undefined : saved.number("upcallVector");
    this.runstateArea = saved.raw("runstateArea") === -1 ? undefined : saved.number("runstateArea");
    this.unit.account.onChange = this.runstateArea === undefined ? undefined : () => this.showRunstate();
    if (saved.raw("ost") === false) this.lastOst = undefined;
    else this.lastOst = { event: saved.child("ost").number("event"), status: saved.child("ost").number("status") };
  }

  private showRunstate(): void {
    if (this.runstateArea === undefined) return;
    const { state, entryTime, times } = this.runstate;
    const [time0 = 0, time1 = 0, time2 = 0, time3 = 0] = times;
    const values = { state: runstates.indexOf(state), entryTime, time0, time1, time2, time3 };
    this.machine.ram.write(this.runstateArea, encodeStructure(runstateInfo, values));
  }
}
