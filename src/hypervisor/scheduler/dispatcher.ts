/**
 * What runs on each CPU now, who waits for it, and when to decide again. No scheduler is known by name here: policies say
 * who is better, and for how long.
 *
 * No tick runs while nobody waits: runstates are accounted from entry times, credits only matter in contention.
 */
import type { MachineTimer, MachineTimers } from "../../machine/index.ts";
import type { Runstate } from "../../xen/index.ts";
import type { Lane } from "../lane.ts";
import { traceHypervisor } from "../lane.ts";
import { Charging } from "./charging.ts";
import type { CpuPool, CpuPools } from "./cpupools.ts";
import { allowedQueues, bestPlace, bestWaiting, type Waiting } from "./placement.ts";
import type { RunQueue } from "./run-queue.ts";
import type { SchedDomain, SchedUnit } from "./sched-unit.ts";

/** What dispatching works on. */
export interface DispatcherParts {
  readonly lane: Lane;
  readonly timers: MachineTimers;
  readonly pools: CpuPools;
  readonly domains: ReadonlyMap<number, SchedDomain>;
  readonly queues: ReadonlyMap<number, RunQueue>;
  /** Time of the next tick while ticks run, and how many there were. */
  readonly ticks: { at: number | undefined; count: number };
  readonly tracesSwitches: boolean;
}

export class Dispatcher {
  private readonly parts: DispatcherParts;
  private readonly timer: MachineTimer;
  private readonly charging: Charging;

  constructor(parts: DispatcherParts) {
    this.parts = parts;
    const { lane, timers, pools, domains, queues } = parts;
    this.charging = new Charging({ clock: lane.clock, pools, domains, queues });
    this.timer = timers.define("hypervisor/scheduler", () => this.onTimer());
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

  /** Charges a unit for what it ran up to now: it is about to leave its policy. */
  charge(unit: SchedUnit): void {
    const queue = this.parts.queues.get(unit.cpu);
    if (queue?.current === unit) this.charging.burn(queue);
  }

  /** Charges what ran in a pool up to now: its weights are about to change. */
  settle(pool: number): void {
    for (const queue of this.charging.peers(pool)) this.charging.refresh(queue);
  }

  /** A unit gives up its CPU for those that wait. */
  yield(unit: SchedUnit): void {
    const queue = this.parts.queues.get(unit.cpu);
    if (queue?.current !== unit || this.rivalsOf(queue).length === 0) return;
    this.charging.burn(queue);
    queue.policy.yield(unit);
    this.decide(queue);
    queue.policy.endYield(unit);
    this.parts.queues.get(unit.cpu)?.sort();
    this.plan();
  }

  /** CPU a unit runs on now. */
  runsOn(unit: SchedUnit): number | undefined {
    return this.parts.queues.get(unit.cpu)?.current === unit ? unit.cpu : undefined;
  }

  /** True if it runs or waits. */
  isPlaced(unit: SchedUnit): boolean {
    const queue = this.parts.queues.get(unit.cpu);
    return queue !== undefined && (queue.current === unit || queue.units.includes(unit));
  }

  private get now(): number {
    return this.parts.lane.clock.now;
  }

  private stateOf(unit: SchedUnit): Runstate {
    return this.runsOn(unit) === undefined ? unit.idleState : "running";
  }

  private wake(unit: SchedUnit): void {
    this.parts.pools.get(unit.domain.pool)?.policy.wake(unit);
    this.place(unit, "it wakes");
  }

  private sleep(unit: SchedUnit): void {
    const queue = this.parts.queues.get(unit.cpu);
    if (queue?.current === unit) {
      this.stop(queue);
      this.decide(queue);
    } else queue?.remove(unit);
    unit.account.enter(unit.idleState, this.now);
  }

  /** Finds a CPU for a unit that is nowhere, and lets it wait or run there. */
  place(unit: SchedUnit, reason: string): void {
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

  /** CPUs that a unit may run on. */
  allowed(unit: SchedUnit): readonly RunQueue[] {
    return allowedQueues(unit, this.parts.pools.get(unit.domain.pool), this.parts.queues);
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
  rehome(unit: SchedUnit): void {
    const [first] = this.allowed(unit);
    if (first !== undefined && !this.allowed(unit).some(({ cpu }) => cpu === unit.cpu)) unit.cpu = first.cpu;
  }

  /** Takes the current unit off a CPU. It goes nowhere. */
  stop(queue: RunQueue): SchedUnit | undefined {
    const unit = queue.current;
    if (unit === undefined) return undefined;
    this.charging.burn(queue);
    queue.current = undefined;
    queue.idleSince = this.now;
    return unit;
  }

  /** Chooses what runs on a CPU now: the best of its own queue and of what may be taken from others. */
  decide(queue: RunQueue): void {
    if (this.parts.pools.free.has(queue.cpu)) return;
    const before = this.stop(queue);
    if (before?.isRunnable === true) queue.insert(before);
    const next = this.next(queue);
    if (next !== undefined && this.charging.refill(queue, next) && this.parts.tracesSwitches) {
      traceHypervisor(this.parts.lane, "sched/refill", { pool: queue.pool, scheduler: queue.policy.name });
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
    if (this.parts.tracesSwitches && before !== next) {
      traceHypervisor(this.parts.lane, "sched/switch", {
        pcpu: queue.cpu,
        from: before?.name ?? "idle",
        to: next.name,
      });
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
    const at = queue.startedAt + (this.parts.pools.get(queue.pool)?.ratelimitNs ?? 0);
    if (at <= this.now) this.decide(queue);
    else queue.dueAt = Math.min(queue.dueAt ?? at, at);
  }

  /** Every CPU that has nothing to do looks around. */
  fillIdle(): void {
    for (const queue of this.parts.queues.values()) if (queue.current === undefined) this.decide(queue);
  }

  /** A unit that may not be where it is any longer goes elsewhere. */
  moveIfMisplaced(unit: SchedUnit): void {
    const isAllowed = this.allowed(unit).some(({ cpu }) => cpu === unit.cpu);
    const queue = this.parts.queues.get(unit.cpu);
    if (isAllowed || queue === undefined) return;
    const wasRunning = queue.current === unit;
    if (wasRunning) this.stop(queue);
    const wasHere = queue.remove(unit) || wasRunning;
    if (wasHere) this.place(unit, "affinity");
    else this.rehome(unit);
    if (wasRunning) this.decide(queue);
  }

  private onTimer(): void {
    if (this.parts.ticks.at !== undefined && this.parts.ticks.at <= this.now) this.onTick();
    for (const queue of this.parts.queues.values()) {
      if (queue.dueAt !== undefined && queue.dueAt <= this.now) this.decide(queue);
    }
    this.plan();
  }

  private onTick(): void {
    this.parts.ticks.at = undefined;
    this.parts.ticks.count += 1;
    const ticking = [...this.parts.queues.values()].filter(({ policy }) => policy.ticks !== undefined);
    for (const queue of ticking) {
      this.charging.burn(queue);
      if (queue.current !== undefined) queue.policy.ticks?.onTick(queue.current);
    }
    for (const pool of this.parts.pools.all) this.accountFor(pool);
    for (const queue of ticking) {
      queue.sort();
      const { head, current, policy } = queue;
      const isBetter = head !== undefined && current !== undefined && policy.isBefore(head, current);
      if (isBetter || current === undefined) this.decide(queue);
    }
  }

  private accountFor(pool: CpuPool): void {
    const { ticks } = pool.policy;
    if (ticks === undefined || this.parts.ticks.count % ticks.perAccounting !== 0) return;
    for (const { unit, isParked } of ticks.account(this.charging.domainsOf(pool), pool.cpus.size)) {
      if (isParked === unit.isParked) continue;
      this.change(unit, (each) => {
        each.isParked = isParked;
      });
    }
  }

  /** Ticks run while somebody waits or has a cap; runs end only where somebody waits. */
  plan(): void {
    for (const pool of this.parts.pools.all) this.charging.noteContention(pool);
    for (const queue of this.parts.queues.values()) {
      const { current } = queue;
      const rivals = current === undefined ? [] : this.rivalsOf(queue);
      const pool = this.parts.pools.get(queue.pool);
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
    if (periodNs === undefined) this.parts.ticks.at = undefined;
    else if (this.parts.ticks.at === undefined) {
      // What ran alone before now owes nothing.
      const start = this.charging.lastTick(periodNs);
      for (const queue of this.parts.queues.values()) {
        if (queue.policy.ticks !== undefined) queue.burnedAt = Math.max(queue.burnedAt, start);
      }
      this.parts.ticks.at = start + periodNs;
    }
    const times = [...this.parts.queues.values()].map(({ dueAt }) => dueAt).filter((at) => at !== undefined);
    const next = Math.min(this.parts.ticks.at ?? Number.POSITIVE_INFINITY, ...times);
    if (Number.isFinite(next)) this.timer.arm(Math.max(0, next - this.now));
    else this.timer.cancel();
  }

  private traceMove(unit: SchedUnit, to: number, reason: string): void {
    traceHypervisor(this.parts.lane, "sched/migrate", { unit: unit.name, from: unit.cpu, to, reason });
  }
}
