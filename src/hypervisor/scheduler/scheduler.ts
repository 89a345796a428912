/**
 * Who runs where: units of all domains on the physical CPUs of their pools, by the rules of the credit scheduler.
 *
 * No tick runs while nobody waits: runstates are accounted from entry times, credits only matter in contention.
 */
import type { MachineTimer, MachineTimers } from "../../machine/index.ts";
import type { Lane } from "../lane.ts";
import { traceHypervisor } from "../lane.ts";
import { type CpuMask, hasCpu, maskOf } from "./cpu-mask.ts";
import { type CpuPool, CpuPools, defaultPool } from "./cpupools.ts";
import { burned, type CreditShare, credit, isBefore, parkLimit, shareOut } from "./credit.ts";
import { RunQueue } from "./run-queue.ts";
import { type SchedDomain, SchedUnit } from "./sched-unit.ts";
import { restoreScheduler, saveScheduler } from "./scheduler-state.ts";

export interface SchedulerOptions {
  readonly lane: Lane;
  readonly timers: MachineTimers;
  /** Puts every switch on the trace. Default: only moves between CPUs and affinities. */
  readonly tracesSwitches?: boolean;
}

export class Scheduler {
  readonly pools = new CpuPools();
  private readonly lane: Lane;
  private readonly tracesSwitches: boolean;
  /** By number. */
  readonly domains: Map<number, SchedDomain> = new Map();
  /** By CPU. */
  readonly queues: Map<number, RunQueue> = new Map();
  /** Time of the next tick while ticks run, and how many there were. */
  readonly ticks: { at: number | undefined; count: number } = { at: undefined, count: 0 };
  private readonly timer: MachineTimer;

  constructor({ lane, timers, tracesSwitches = false }: SchedulerOptions) {
    this.lane = lane;
    this.tracesSwitches = tracesSwitches;
    this.timer = timers.define("hypervisor/scheduler", () => this.onTimer());
  }

  /** A CPU came online: it joins the default pool. */
  addCpu(cpu: number): void {
    if (this.queues.has(cpu)) return;
    this.queues.set(cpu, new RunQueue(cpu, defaultPool, this.now));
    this.assign(cpu, defaultPool);
  }

  /** Why a CPU cannot go: it is the last one of a pool that has domains. */
  isLastOfPool(cpu: number): boolean {
    const pool = this.poolOf(cpu);
    return pool !== undefined && pool.cpus.size === 1 && pool.domains.size > 0;
  }

  /** A CPU goes offline: its units move, affinities that hold no other CPU are broken. */
  removeCpu(cpu: number): void {
    this.unassign(cpu);
    this.pools.free.delete(cpu);
    this.queues.delete(cpu);
    this.plan();
  }

  /** Puts a free CPU into a pool. */
  assign(cpu: number, poolId: number): void {
    const pool = this.pools.get(poolId);
    const queue = this.queues.get(cpu);
    if (pool === undefined || queue === undefined) return;
    this.pools.free.delete(cpu);
    queue.pool = poolId;
    pool.cpus.add(cpu);
    for (const unit of this.unitsOf(pool)) {
      this.mendAffinity(unit, pool);
      if (unit.isRunnable && !this.isPlaced(unit)) this.place(unit, "its pool has a CPU again");
    }
    this.decide(queue);
    this.plan();
  }

  /** Takes a CPU out of its pool; it is free then, and idle. */
  unassign(cpu: number): void {
    const pool = this.poolOf(cpu);
    const queue = this.queues.get(cpu);
    if (pool === undefined || queue === undefined) return;
    pool.cpus.delete(cpu);
    this.pools.free.add(cpu);
    for (const unit of this.unitsOf(pool)) this.breakAffinity(unit, pool);
    const leaving = [...(queue.current === undefined ? [] : [queue.current]), ...queue.units];
    this.stop(queue);
    for (const unit of leaving) {
      queue.remove(unit);
      this.place(unit, "its CPU leaves");
    }
    for (const unit of this.unitsOf(pool)) if (unit.cpu === cpu) this.rehome(unit);
    this.plan();
  }

  addDomain(id: number, vcpuCount: number): void {
    const domain: SchedDomain = { id, pool: defaultPool, weight: credit.defaultWeight, cap: 0, units: [] };
    for (let vcpu = 0; vcpu < vcpuCount; vcpu++) {
      const unit = new SchedUnit(domain, vcpu, this.now);
      domain.units.push(unit);
      // Spread over the pool from the start, so that they need not move when they wake.
      const homes = this.allowed(unit);
      unit.cpu = homes[vcpu % Math.max(1, homes.length)]?.cpu ?? 0;
    }
    this.domains.set(id, domain);
    this.pools.get(defaultPool)?.domains.add(id);
  }

  domain(id: number): SchedDomain | undefined {
    return this.domains.get(id);
  }

  unit(domain: number, vcpu: number): SchedUnit | undefined {
    return this.domains.get(domain)?.units[vcpu];
  }

  /** CPU a unit runs on now. */
  runsOn(unit: SchedUnit): number | undefined {
    return this.queues.get(unit.cpu)?.current === unit ? unit.cpu : undefined;
  }

  /** Nanoseconds in which nothing ran on a CPU. */
  idleTime(cpu: number): number {
    return this.queues.get(cpu)?.idleTime(this.now) ?? 0;
  }

  /** CPUs that are scheduled, by number, with what runs on each. */
  get cpus(): readonly { readonly cpu: number; readonly pool: number | undefined; readonly current: string }[] {
    return [...this.queues.values()]
      .sort((a, b) => a.cpu - b.cpu)
      .map(({ cpu, pool, current }) => ({
        cpu,
        pool: this.pools.free.has(cpu) ? undefined : pool,
        current: current?.name ?? "idle",
      }));
  }

  /** Changes a unit's flags and lets that have its effect. */
  change(unit: SchedUnit, action: (unit: SchedUnit) => void): void {
    const wasRunnable = unit.isRunnable;
    action(unit);
    if (unit.isRunnable === wasRunnable) unit.account.enter(this.stateOf(unit), this.now);
    else if (wasRunnable) this.sleep(unit);
    else this.wake(unit);
    this.plan();
  }

  /** A unit gives up its CPU for those that wait. */
  yield(unit: SchedUnit): void {
    const queue = this.queues.get(unit.cpu);
    if (queue?.current !== unit || queue.head === undefined) return;
    this.burn(queue);
    unit.priority = "over";
    this.decide(queue);
    this.plan();
  }

  /** Sets affinities of a unit. @returns false if its pool has no CPU of the hard one */
  setAffinity(unit: SchedUnit, { hard, soft }: { readonly hard?: CpuMask; readonly soft?: CpuMask }): boolean {
    const pool = this.pools.get(unit.domain.pool);
    if (hard !== undefined) {
      if (pool === undefined || (maskOf(pool.cpus) & hard) === 0n) return false;
      unit.hard = hard;
      unit.savedHard = undefined;
    }
    if (soft !== undefined) unit.soft = soft;
    this.moveIfMisplaced(unit);
    this.fillIdle();
    this.plan();
    return true;
  }

  setShares(domain: SchedDomain, { weight, cap }: { readonly weight?: number; readonly cap?: number }): void {
    domain.weight = weight ?? domain.weight;
    domain.cap = cap ?? domain.cap;
    if (domain.cap === 0) {
      for (const unit of domain.units) {
        if (unit.isParked) {
          this.change(unit, (each) => {
            each.isParked = false;
          });
        }
      }
    }
    this.plan();
  }

  /** Moves a domain to another pool that has CPUs. */
  moveDomain(domain: SchedDomain, pool: CpuPool): void {
    this.pools.get(domain.pool)?.domains.delete(domain.id);
    domain.pool = pool.id;
    pool.domains.add(domain.id);
    for (const unit of domain.units) {
      this.breakAffinity(unit, pool);
      this.mendAffinity(unit, pool);
      this.moveIfMisplaced(unit);
      if (!pool.cpus.has(unit.cpu)) this.rehome(unit);
    }
    this.fillIdle();
    this.plan();
  }

  save(): unknown {
    return saveScheduler(this);
  }

  /** Takes over a state with the same domains; throws `BadSavedState`. */
  restore(state: unknown): void {
    restoreScheduler(this, state);
  }

  private get now(): number {
    return this.lane.clock.now;
  }

  private poolOf(cpu: number): CpuPool | undefined {
    const queue = this.queues.get(cpu);
    return queue === undefined || this.pools.free.has(cpu) ? undefined : this.pools.get(queue.pool);
  }

  private unitsOf(pool: CpuPool): readonly SchedUnit[] {
    return [...this.domains.values()].filter((domain) => domain.pool === pool.id).flatMap(({ units }) => units);
  }

  private isPlaced(unit: SchedUnit): boolean {
    const queue = this.queues.get(unit.cpu);
    return queue !== undefined && (queue.current === unit || queue.units.includes(unit));
  }

  private stateOf(unit: SchedUnit) {
    return this.runsOn(unit) === undefined ? unit.idleState : "running";
  }

  private wake(unit: SchedUnit): void {
    if (unit.priority === "under") unit.priority = "boost";
    this.place(unit, "it wakes");
  }

  private sleep(unit: SchedUnit): void {
    const queue = this.queues.get(unit.cpu);
    if (queue?.current === unit) {
      this.stop(queue);
      this.decide(queue);
    } else queue?.remove(unit);
    unit.account.enter(unit.idleState, this.now);
  }

  /** Finds a CPU for a unit that is nowhere, and lets it wait or run there. */
  private place(unit: SchedUnit, reason: string): void {
    const queue = this.pick(unit);
    unit.account.enter(unit.idleState, this.now);
    if (queue === undefined) return;
    if (queue.cpu !== unit.cpu) this.traceMove(unit, queue.cpu, reason);
    queue.insert(unit);
    if (queue.current === undefined) this.decide(queue);
    else if (isBefore(unit.priority, queue.current.priority)) this.preempt(queue);
  }

  /** The best CPU: idle before busy, of the soft affinity before others, the last one before others. */
  private pick(unit: SchedUnit): RunQueue | undefined {
    const rank = (queue: RunQueue): number =>
      (queue.current === undefined ? 0 : 1000 + 4 * queue.units.length) +
      (hasCpu(unit.soft, queue.cpu) ? 0 : 2) +
      (queue.cpu === unit.cpu ? 0 : 1);
    let best: RunQueue | undefined;
    for (const queue of this.allowed(unit)) if (best === undefined || rank(queue) < rank(best)) best = queue;
    return best;
  }

  private allowed(unit: SchedUnit): readonly RunQueue[] {
    const cpus = [...(this.pools.get(unit.domain.pool)?.cpus ?? [])].filter((cpu) => hasCpu(unit.hard, cpu));
    return cpus.map((cpu) => this.queues.get(cpu)).filter((queue) => queue !== undefined);
  }

  /** A CPU for a unit that does not run, so that it is not found on one that is gone. */
  private rehome(unit: SchedUnit): void {
    const [first] = this.allowed(unit);
    if (first !== undefined && !this.allowed(unit).some(({ cpu }) => cpu === unit.cpu)) unit.cpu = first.cpu;
  }

  /** Takes the current unit off a CPU. It goes nowhere. */
  private stop(queue: RunQueue): SchedUnit | undefined {
    const unit = queue.current;
    if (unit === undefined) return undefined;
    this.burn(queue);
    queue.current = undefined;
    queue.idleSince = this.now;
    return unit;
  }

  /** Chooses what runs on a CPU now: the best of its own queue and of what may be taken from others. */
  private decide(queue: RunQueue): void {
    if (this.pools.free.has(queue.cpu)) return;
    const before = this.stop(queue);
    if (before?.isRunnable === true) queue.insert(before);
    const next = this.next(queue);
    if (before !== undefined && before !== next) before.account.enter(before.idleState, this.now);
    queue.dueAt = undefined;
    if (next === undefined) return;
    queue.idleNs += this.now - queue.idleSince;
    queue.current = next;
    queue.burnedAt = this.now;
    // Also if it is the same one again: a new slice.
    queue.startedAt = this.now;
    next.account.enter("running", this.now);
    if (this.tracesSwitches && before !== next) {
      traceHypervisor(this.lane, "sched/switch", { pcpu: queue.cpu, from: before?.name ?? "idle", to: next.name });
    }
  }

  private next(queue: RunQueue): SchedUnit | undefined {
    const { head } = queue;
    const own = head?.priority;
    if (own === undefined || own === "over") {
      const stolen = this.steal(queue, own);
      if (stolen !== undefined) return stolen;
    }
    if (head !== undefined) queue.remove(head);
    return head;
  }

  /** Takes a unit that waits elsewhere in the pool and is better than what waits here. */
  private steal(queue: RunQueue, own: SchedUnit["priority"] | undefined): SchedUnit | undefined {
    let best: { readonly unit: SchedUnit; readonly from: RunQueue } | undefined;
    for (const peer of this.queues.values()) {
      if (peer === queue || peer.pool !== queue.pool || this.pools.free.has(peer.cpu)) continue;
      for (const unit of peer.units) {
        if (!hasCpu(unit.hard, queue.cpu)) continue;
        if (own !== undefined && !isBefore(unit.priority, own)) continue;
        const isBetter = best === undefined || isBefore(unit.priority, best.unit.priority);
        if (isBetter) best = { unit, from: peer };
      }
    }
    if (best === undefined) return undefined;
    best.from.remove(best.unit);
    this.traceMove(best.unit, queue.cpu, "an idle CPU takes it");
    best.unit.cpu = queue.cpu;
    return best.unit;
  }

  /** Decides at once, or when the current unit has run for the rate limit. */
  private preempt(queue: RunQueue): void {
    const at = queue.startedAt + (this.pools.get(queue.pool)?.ratelimitNs ?? 0);
    if (at <= this.now) this.decide(queue);
    else queue.dueAt = Math.min(queue.dueAt ?? at, at);
  }

  private fillIdle(): void {
    for (const queue of this.queues.values()) if (queue.current === undefined) this.decide(queue);
  }

  private moveIfMisplaced(unit: SchedUnit): void {
    const isAllowed = this.allowed(unit).some(({ cpu }) => cpu === unit.cpu);
    const queue = this.queues.get(unit.cpu);
    if (isAllowed || queue === undefined) return;
    const wasRunning = queue.current === unit;
    if (wasRunning) this.stop(queue);
    const wasHere = queue.remove(unit) || wasRunning;
    if (wasHere) this.place(unit, "affinity");
    else this.rehome(unit);
    if (wasRunning) this.decide(queue);
  }

  private breakAffinity(unit: SchedUnit, pool: CpuPool): void {
    const cpus = maskOf(pool.cpus);
    if (cpus === 0n || (unit.hard & cpus) !== 0n) return;
    unit.savedHard ??= unit.hard;
    unit.hard = cpus | maskOf(this.queues.keys());
    traceHypervisor(this.lane, "sched/affinity", { unit: unit.name, isBroken: true });
  }

  private mendAffinity(unit: SchedUnit, pool: CpuPool): void {
    if (unit.savedHard === undefined || (unit.savedHard & maskOf(pool.cpus)) === 0n) return;
    unit.hard = unit.savedHard;
    unit.savedHard = undefined;
    traceHypervisor(this.lane, "sched/affinity", { unit: unit.name, isBroken: false });
    this.moveIfMisplaced(unit);
  }

  private burn(queue: RunQueue): void {
    const unit = queue.current;
    if (unit === undefined) return;
    unit.credits = Math.max(-credit.perSlice * 2, unit.credits - burned(this.now - queue.burnedAt));
    queue.burnedAt = this.now;
  }

  private onTimer(): void {
    if (this.ticks.at !== undefined && this.ticks.at <= this.now) this.onTick();
    for (const queue of this.queues.values()) {
      if (queue.dueAt !== undefined && queue.dueAt <= this.now) this.decide(queue);
    }
    this.plan();
  }

  private onTick(): void {
    this.ticks.at = undefined;
    this.ticks.count += 1;
    for (const queue of this.queues.values()) {
      this.burn(queue);
      if (queue.current?.priority === "boost") queue.current.priority = "under";
    }
    if (this.ticks.count % credit.ticksPerSlice === 0) for (const pool of this.pools.all) this.accountFor(pool);
    for (const queue of this.queues.values()) {
      queue.sort();
      const isBetter =
        queue.head !== undefined &&
        queue.current !== undefined &&
        isBefore(queue.head.priority, queue.current.priority);
      if (isBetter || queue.current === undefined) this.decide(queue);
    }
  }

  /** Every 30 ms: credits by weight, then priorities, then caps. */
  private accountFor(pool: CpuPool): void {
    const domains = [...pool.domains].map((id) => this.domains.get(id)).filter((domain) => domain !== undefined);
    const isActive = (unit: SchedUnit): boolean => unit.isRunnable || unit.isParked;
    const shares: readonly CreditShare[] = domains.map(({ weight, cap, units }) => ({
      weight,
      cap,
      active: units.filter(isActive).length,
    }));
    const credits = shareOut(shares, pool.cpus.size);
    domains.forEach((domain, index) => {
      const share = shares[index];
      if (share === undefined) return;
      for (const unit of domain.units.filter(isActive)) {
        unit.credits = Math.min(credit.perSlice, unit.credits + (credits[index] ?? 0));
        unit.priority = unit.credits < 0 ? "over" : "under";
        const isParked = domain.cap > 0 && (unit.isParked ? unit.credits < 0 : unit.credits < parkLimit(share));
        if (isParked !== unit.isParked) {
          this.change(unit, (each) => {
            each.isParked = isParked;
          });
        }
      }
    });
  }

  /** Ticks run while somebody waits or has a cap; slices end only where somebody waits. */
  private plan(): void {
    for (const queue of this.queues.values()) {
      if (queue.head === undefined || queue.current === undefined) continue;
      const end = Math.max(this.now, queue.startedAt + (this.pools.get(queue.pool)?.sliceNs ?? 0));
      queue.dueAt = Math.min(queue.dueAt ?? end, end);
    }
    const needsTicks = this.needsTicks();
    if (!needsTicks) this.ticks.at = undefined;
    else if (this.ticks.at === undefined) {
      // What ran alone before now owes nothing.
      for (const queue of this.queues.values()) queue.burnedAt = Math.max(queue.burnedAt, this.tickStart());
      this.ticks.at = this.tickStart() + credit.tickNs;
    }
    const times = [...this.queues.values()].map(({ dueAt }) => dueAt).filter((at) => at !== undefined);
    const next = Math.min(this.ticks.at ?? Number.POSITIVE_INFINITY, ...times);
    if (Number.isFinite(next)) this.timer.arm(Math.max(0, next - this.now));
    else this.timer.cancel();
  }

  /** Start of the tick period that now lies in. */
  private tickStart(): number {
    return Math.floor(this.now / credit.tickNs) * credit.tickNs;
  }

  private needsTicks(): boolean {
    for (const queue of this.queues.values()) if (queue.head !== undefined) return true;
    for (const { cap, units } of this.domains.values()) {
      if (cap > 0 && units.some((unit) => unit.isRunnable || unit.isParked)) return true;
    }
    return false;
  }

  private traceMove(unit: SchedUnit, to: number, reason: string): void {
    traceHypervisor(this.lane, "sched/migrate", { unit: unit.name, from: unit.cpu, to, reason });
  }
}
