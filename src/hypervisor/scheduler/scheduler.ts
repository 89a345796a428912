/**
 * Scheduling as the rest of the hypervisor sees it: CPUs that come and go, pools, domains, affinities and weights. Who
 * runs where is the dispatcher's, who is better a policy's.
 */
import type { MachineTimers } from "../../machine/index.ts";
import type { Lane } from "../lane.ts";
import { traceHypervisor } from "../lane.ts";
import { type CpuMask, maskOf } from "./cpu-mask.ts";
import { type CpuPool, CpuPools, defaultPool } from "./cpupools.ts";
import { credit } from "./credit.ts";
import { Dispatcher } from "./dispatcher.ts";
import { breakAffinity, mendAffinity } from "./placement.ts";
import { RunQueue } from "./run-queue.ts";
import type { PolicyName } from "./sched-policy.ts";
import { type SchedDomain, SchedUnit } from "./sched-unit.ts";
import { restoreScheduler, saveScheduler } from "./scheduler-state.ts";

export interface SchedulerOptions {
  readonly lane: Lane;
  readonly timers: MachineTimers;
  /** Scheduler of the default pool. Default: credit. */
  readonly policy?: PolicyName;
  /** Puts every switch on the trace. Default: only moves between CPUs and affinities. */
  readonly tracesSwitches?: boolean;
}

export class Scheduler {
  readonly pools: CpuPools;
  private readonly lane: Lane;
  /** By number. */
  readonly domains: Map<number, SchedDomain> = new Map();
  /** By CPU. */
  readonly queues: Map<number, RunQueue> = new Map();
  /** Time of the next tick while ticks run, and how many there were. */
  readonly ticks: { at: number | undefined; count: number } = { at: undefined, count: 0 };
  private readonly dispatcher: Dispatcher;

  constructor({ lane, timers, policy = "credit", tracesSwitches = false }: SchedulerOptions) {
    this.lane = lane;
    this.pools = new CpuPools(policy);
    const { pools, domains, queues, ticks } = this;
    this.dispatcher = new Dispatcher({ lane, timers, pools, domains, queues, ticks, tracesSwitches });
  }

  /** A CPU came online: it joins the default pool. */
  addCpu(cpu: number): void {
    const pool = this.pools.get(defaultPool);
    if (pool === undefined || this.queues.has(cpu)) return;
    this.queues.set(cpu, new RunQueue(cpu, pool, this.now));
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
    this.dispatcher.plan();
  }

  /** Puts a free CPU into a pool. */
  assign(cpu: number, poolId: number): void {
    const pool = this.pools.get(poolId);
    const queue = this.queues.get(cpu);
    if (pool === undefined || queue === undefined) return;
    this.pools.free.delete(cpu);
    queue.pool = poolId;
    queue.policy = pool.policy;
    pool.cpus.add(cpu);
    for (const unit of this.unitsOf(pool)) {
      this.comeBack(unit, pool);
      if (unit.isRunnable && !this.dispatcher.isPlaced(unit)) this.dispatcher.place(unit, "its pool has a CPU again");
    }
    this.dispatcher.decide(queue);
    this.dispatcher.plan();
  }

  /** Takes a CPU out of its pool; it is free then, and idle. */
  unassign(cpu: number): void {
    const pool = this.poolOf(cpu);
    const queue = this.queues.get(cpu);
    if (pool === undefined || queue === undefined) return;
    pool.cpus.delete(cpu);
    this.pools.free.add(cpu);
    for (const unit of this.unitsOf(pool)) this.giveWay(unit, pool);
    const leaving = [...(queue.current === undefined ? [] : [queue.current]), ...queue.units];
    this.dispatcher.stop(queue);
    for (const unit of leaving) {
      queue.remove(unit);
      this.dispatcher.place(unit, "its CPU leaves");
    }
    for (const unit of this.unitsOf(pool)) if (unit.cpu === cpu) this.dispatcher.rehome(unit);
    this.dispatcher.plan();
  }

  addDomain(id: number, vcpuCount: number): void {
    const domain: SchedDomain = { id, pool: defaultPool, weight: credit.defaultWeight, cap: 0, units: [] };
    for (let vcpu = 0; vcpu < vcpuCount; vcpu++) {
      const unit = new SchedUnit(domain, vcpu, this.now);
      this.pools.get(defaultPool)?.policy.enter(unit);
      domain.units.push(unit);
      // Spread over the pool from the start, so that they need not move when they wake.
      const homes = this.dispatcher.allowed(unit);
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
    return this.dispatcher.runsOn(unit);
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
    this.dispatcher.change(unit, action);
  }

  /** A unit gives up its CPU for those that wait. */
  yield(unit: SchedUnit): void {
    this.dispatcher.yield(unit);
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
    this.dispatcher.moveIfMisplaced(unit);
    this.dispatcher.fillIdle();
    this.dispatcher.plan();
    return true;
  }

  setShares(domain: SchedDomain, { weight, cap }: { readonly weight?: number; readonly cap?: number }): void {
    this.dispatcher.settle(domain.pool);
    domain.weight = weight ?? domain.weight;
    domain.cap = cap ?? domain.cap;
    if (domain.cap === 0) {
      for (const unit of domain.units) {
        if (unit.isParked) {
          this.dispatcher.change(unit, (each) => {
            each.isParked = false;
          });
        }
      }
    }
    this.dispatcher.plan();
  }

  /** Moves a domain to another pool that has CPUs. */
  moveDomain(domain: SchedDomain, pool: CpuPool): void {
    const before = this.pools.get(domain.pool);
    this.dispatcher.settle(domain.pool);
    before?.domains.delete(domain.id);
    domain.pool = pool.id;
    pool.domains.add(domain.id);
    for (const unit of domain.units) {
      if (before?.policy !== pool.policy) this.enter(unit, pool);
      this.giveWay(unit, pool);
      this.comeBack(unit, pool);
      this.dispatcher.moveIfMisplaced(unit);
      if (!pool.cpus.has(unit.cpu)) this.dispatcher.rehome(unit);
    }
    this.dispatcher.fillIdle();
    this.dispatcher.plan();
  }

  save(): unknown {
    return saveScheduler(this);
  }

  /** Takes over a state with the same domains; throws `BadSavedState`. */
  restore(state: unknown): void {
    restoreScheduler(this, state);
  }

  /** A unit comes to a pool with another policy: what it had there says nothing here. */
  private enter(unit: SchedUnit, { policy }: CpuPool): void {
    this.dispatcher.charge(unit);
    policy.enter(unit);
    if (policy.hasCaps || !unit.isParked) return;
    this.dispatcher.change(unit, (each) => {
      each.isParked = false;
    });
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

  private giveWay(unit: SchedUnit, pool: CpuPool): void {
    if (!breakAffinity(unit, pool, maskOf(this.queues.keys()))) return;
    traceHypervisor(this.lane, "sched/affinity", { unit: unit.name, isBroken: true });
  }

  private comeBack(unit: SchedUnit, pool: CpuPool): void {
    if (!mendAffinity(unit, pool)) return;
    traceHypervisor(this.lane, "sched/affinity", { unit: unit.name, isBroken: false });
    this.dispatcher.moveIfMisplaced(unit);
  }
}
