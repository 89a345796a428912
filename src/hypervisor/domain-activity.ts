/** What of a domain can run now: pauses, calls that wait, software that has work or sleeps. Told to scheduler and machine. */
import { type Machine, SavedState } from "../machine/index.ts";
import { type Lane, traceHypervisor } from "./lane.ts";
import type { Scheduler } from "./scheduler/index.ts";
import type { VCpu } from "./vcpu.ts";

export interface DomainActivityHost {
  readonly id: number;
  readonly lane: Lane;
  readonly machine: Machine;
  readonly vcpus: readonly VCpu[];
  readonly scheduler: Scheduler;
  /** The whole domain stands still for another reason: it is suspended to RAM, or has shut down. */
  isStill(): boolean;
}

export class DomainActivity {
  private readonly host: DomainActivityHost;
  /** vCPUs whose software has work besides what events make it do. */
  private readonly loaded = new Set<number>();
  /** vCPUs that wait in SCHEDOP_block or SCHEDOP_poll. */
  private readonly sleeping = new Set<number>();
  /** vCPUs whose call waits for the hypervisor. */
  private readonly suspended = new Set<number>();
  /** vCPUs that work in the hypervisor: on a physical CPU and its stack, as if their software ran. */
  private readonly busy = new Set<number>();
  private pauses = 0;

  constructor(host: DomainActivityHost) {
    this.host = host;
  }

  /** True while the toolstack has paused it. */
  get isPaused(): boolean {
    return this.pauses > 0;
  }

  /** Pauses are counted. @returns false if nothing changed by this one */
  setPaused(isPaused: boolean): boolean {
    const before = this.isPaused;
    this.pauses = Math.max(0, this.pauses + (isPaused ? 1 : -1));
    if (before === this.isPaused) return false;
    traceHypervisor(this.host.lane, "domain/paused", { domain: this.host.id, isPaused });
    this.updateAll();
    return true;
  }

  setLoaded(vcpu: VCpu, isLoaded: boolean): void {
    this.put(this.loaded, vcpu, isLoaded);
  }

  isSleeping(vcpu: number): boolean {
    return this.sleeping.has(vcpu);
  }

  setSleeping(vcpu: VCpu, isSleeping: boolean): void {
    this.put(this.sleeping, vcpu, isSleeping);
  }

  /** Its software does not go on: the hypervisor works for it, or it waits for that. */
  isSuspended(vcpu: number): boolean {
    return this.suspended.has(vcpu) || this.busy.has(vcpu);
  }

  /** Its software stands still: it waits for the hypervisor, or the hypervisor works for it on its physical CPU. */
  hold(vcpu: VCpu, how: "suspended" | "busy", isHeld: boolean): void {
    this.put(this[how], vcpu, isHeld);
  }

  updateAll(): void {
    for (const vcpu of this.host.vcpus) this.update(vcpu);
  }

  /** Tells scheduler and machine what of a vCPU can run. */
  update(vcpu: VCpu): void {
    const { id, machine, scheduler } = this.host;
    const unit = scheduler.unit(id, vcpu.vcpu);
    if (unit === undefined) return;
    const isHeld = this.isPaused || this.suspended.has(vcpu.vcpu) || this.host.isStill();
    const isWorking = this.loaded.has(vcpu.vcpu) || this.busy.has(vcpu.vcpu);
    const isIdle = !isWorking || this.sleeping.has(vcpu.vcpu) || vcpu.cpuState === "parked";
    scheduler.change(unit, (each) => {
      each.isDown = vcpu.isDown;
      // What is down waits for nothing: blocked would be told instead of offline.
      each.isBlocked = isIdle && !vcpu.isDown;
      each.pauseCount = isHeld ? 1 : 0;
    });
    machine.setPaused(vcpu.apicId, this.isPaused || this.isSuspended(vcpu.vcpu));
  }

  /** The domain starts over. */
  reset(): void {
    for (const set of [this.loaded, this.sleeping, this.suspended, this.busy]) set.clear();
    this.pauses = 0;
  }

  save(): unknown {
    return {
      loaded: [...this.loaded],
      sleeping: [...this.sleeping],
      suspended: [...this.suspended],
      busy: [...this.busy],
      pauses: this.pauses,
    };
  }

  /** The scheduler's own state comes back with the scheduler. */
  restore(state: unknown): void {
    const saved = new SavedState(state, `activity of domain ${this.host.id}`);
    for (const key of ["loaded", "sleeping", "suspended", "busy"] as const) {
      this[key].clear();
      for (const vcpu of saved.list(key)) this[key].add(Number(vcpu));
    }
    this.pauses = saved.number("pauses");
  }

  private put(set: Set<number>, vcpu: VCpu, isIn: boolean): void {
    if (isIn) set.add(vcpu.vcpu);
    else set.delete(vcpu.vcpu);
    this.update(vcpu);
  }
}
