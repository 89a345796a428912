/**
 * Who runs where: units of all domains on the physical CPUs of their pools. This is the mechanism, the same for every
 * scheduler: queues, moves, affinities, runstates, times of decisions. Who is better, and for how long, is the policy's.
 *
 * No tick runs while nobody waits: runstates are accounted from entry times, credits only matter in contention.
 */
import type { MachineTimer, MachineTimers } from "../../machine/index.ts";
import type { Lane } from "../lane.ts";
import { traceHypervisor } from "../lane.ts";
import { Charging } from "./charging.ts";
import { type CpuMask, maskOf } from "./cpu-mask.ts";
import { type CpuPool, CpuPools, defaultPool } from "./cpupools.ts";
import { credit } from "./credit.ts";
import { allowedQueues, bestPlace, bestWaiting, breakAffinity, mendAffinity, type Waiting } from "./placement.ts";
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
  private readonly tracesSwitches: boolean;
  /** By number. */
  readonly domains: Map<number, SchedDomain> = new Map();
  /** By CPU. */
  readonly queues: Map<number, RunQueue> = new Map();
  /** Time of the next tick while ticks run, and how many there were. */
  readonly ticks: { at: number | undefined; count: number } = { at: undefined, count: 0 };
  private readonly timer: MachineTimer;
  private readonly charging: Charging;

  constructor({ lane, timers, policy = "credit", tracesSwitches = false }: SchedulerOptions) {
    this.lane = lane;
    this.pools = new CpuPools(policy);
    this.tracesSwitches = tracesSwitches;
    this.charging = new Charging({ clock: lane.clock, pools: this.pools, domains: this.domains, queues: this.queues });
    this.timer = timers.define("hypervisor/scheduler", () => this.onTimer());
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
    this.plan();
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
    for (const unit of this.unitsOf(pool)) this.giveWay(unit, pool);
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
      this.pools.get(defaultPool)?.policy.enter(unit);
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
    if (queue?.current !== unit || this.rivalsOf(queue).length === 0) return;
    this.charging.burn(queue);
    queue.policy.yield(unit);
    this.decide(queue);
    queue.policy.endYield(unit);
    this.queues.get(unit.cpu)?.sort();
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
    const before = this.pools.get(domain.pool);
    before?.domains.delete(domain.id);
    domain.pool = pool.id;
    pool.domains.add(domain.id);
    for (const unit of domain.units) {
      if (before?.policy !== pool.policy) this.enter(unit, pool);
      this.giveWay(unit, pool);
      this.comeBack(unit, pool);
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

  /** A unit comes to a pool with another policy: what it had there says nothing here. */
  private enter(unit: SchedUnit, { policy }: CpuPool): void {
    const queue = this.queues.get(unit.cpu);
    if (queue?.current === unit) this.charging.burn(queue);
    policy.enter(unit);
    if (policy.hasCaps || !unit.isParked) return;
    this.change(unit, (each) => {
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

  private isPlaced(unit: SchedUnit): boolean {
    const queue = this.queues.get(unit.cpu);
    return queue !== undefined && (queue.current === unit || queue.units.includes(unit));
  }

  private stateOf(unit: SchedUnit) {
    return this.runsOn(unit) === undefined ? unit.idleState : "running";
  }

  private wake(unit: SchedUnit): void {
    this.pools.get(unit.domain.pool)?.policy.wake(unit);
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
    else if (queue.policy.isBefore(unit, queue.current)) this.preempt(queue);
  }

  private pick(unit: SchedUnit): RunQueue | undefined {
    const allowed = this.allowed(unit);
    for (const queue of allowed) this.charging.refresh(queue);
    return bestPlace(unit, allowed);
  }

  private allowed(unit: SchedUnit): readonly RunQueue[] {
    return allowedQueues(unit, this.pools.get(unit.domain.pool), this.queues);
  }

  /** Who could run on a CPU in place of its current unit: the best of those that wait here, and of those elsewhere. */
  private rivalsOf(queue: RunQueue): readonly Waiting[] {
    const own = queue.head === undefined ? [] : [{ unit: queue.head, from: queue }];
    if (queue.policy.queue === "cpu") return own;
    const others = this.charging.peers(queue.pool).filter((peer) => peer !== queue);
    const best = bestWaiting(queue.cpu, others);
    return best === undefined ? own : [...own, best];
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
    this.charging.burn(queue);
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
    if (next !== undefined && this.charging.refill(queue, next) && this.tracesSwitches) {
      traceHypervisor(this.lane, "sched/refill", { pool: queue.pool, scheduler: queue.policy.name });
    }
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
    const taken = queue.policy.looksAround(head) ? this.take(queue, head) : undefined;
    if (taken !== undefined) return taken;
    if (head !== undefined) queue.remove(head);
    return head;
  }

  /** Takes a unit that waits elsewhere in the pool and is better than what waits here. */
  private take(queue: RunQueue, own: SchedUnit | undefined): SchedUnit | undefined {
    const others = this.charging.peers(queue.pool).filter((peer) => peer !== queue);
    const best = bestWaiting(queue.cpu, others, (unit) => queue.policy.mayTake(unit, own));
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

  private giveWay(unit: SchedUnit, pool: CpuPool): void {
    if (!breakAffinity(unit, pool, maskOf(this.queues.keys()))) return;
    traceHypervisor(this.lane, "sched/affinity", { unit: unit.name, isBroken: true });
  }

  private comeBack(unit: SchedUnit, pool: CpuPool): void {
    if (!mendAffinity(unit, pool)) return;
    traceHypervisor(this.lane, "sched/affinity", { unit: unit.name, isBroken: false });
    this.moveIfMisplaced(unit);
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
    const ticking = [...this.queues.values()].filter(({ policy }) => policy.ticks !== undefined);
    for (const queue of ticking) {
      this.charging.burn(queue);
      if (queue.current !== undefined) queue.policy.ticks?.onTick(queue.current);
    }
    for (const pool of this.pools.all) this.accountFor(pool);
    for (const queue of ticking) {
      queue.sort();
      const { head, current, policy } = queue;
      const isBetter = head !== undefined && current !== undefined && policy.isBefore(head, current);
      if (isBetter || current === undefined) this.decide(queue);
    }
  }

  private accountFor(pool: CpuPool): void {
    const { ticks } = pool.policy;
    if (ticks === undefined || this.ticks.count % ticks.perAccounting !== 0) return;
    for (const { unit, isParked } of ticks.account(this.charging.domainsOf(pool), pool.cpus.size)) {
      if (isParked === unit.isParked) continue;
      this.change(unit, (each) => {
        each.isParked = isParked;
      });
    }
  }

  /** Ticks run while somebody waits or has a cap; runs end only where somebody waits. */
  private plan(): void {
    for (const pool of this.pools.all) this.charging.noteContention(pool);
    for (const queue of this.queues.values()) {
      const { current } = queue;
      const rivals = current === undefined ? [] : this.rivalsOf(queue);
      const pool = this.pools.get(queue.pool);
      if (current === undefined || rivals.length === 0 || pool === undefined) continue;
      this.charging.refresh(queue);
      const heaviest = this.charging.heaviest(pool);
      for (const { unit, from } of rivals) {
        const rivalry = { current, rival: unit, isElsewhere: from !== queue, pool, heaviest };
        const end = this.now + queue.policy.remainingNs(rivalry, this.now - queue.startedAt);
        queue.dueAt = Math.min(queue.dueAt ?? end, end);
      }
    }
    const periodNs = this.charging.tickPeriodNs;
    if (periodNs === undefined) this.ticks.at = undefined;
    else if (this.ticks.at === undefined) {
      // What ran alone before now owes nothing.
      const start = this.charging.lastTick(periodNs);
      for (const queue of this.queues.values()) {
        if (queue.policy.ticks !== undefined) queue.burnedAt = Math.max(queue.burnedAt, start);
      }
      this.ticks.at = start + periodNs;
    }
    const times = [...this.queues.values()].map(({ dueAt }) => dueAt).filter((at) => at !== undefined);
    const next = Math.min(this.ticks.at ?? Number.POSITIVE_INFINITY, ...times);
    if (Number.isFinite(next)) this.timer.arm(Math.max(0, next - this.now));
    else this.timer.cancel();
  }

  private traceMove(unit: SchedUnit, to: number, reason: string): void {
    traceHypervisor(this.lane, "sched/migrate", { unit: unit.name, from: unit.cpu, to, reason });
  }
}
