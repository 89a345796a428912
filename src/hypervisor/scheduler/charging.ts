/** Charging units for what they ran, and giving out anew: when, and against whom. How much is the policy's. */
import type { Clock } from "../../base/clock.ts";
import type { CpuPool, CpuPools } from "./cpupools.ts";
import type { RunQueue } from "./run-queue.ts";
import type { SchedDomain, SchedUnit } from "./sched-unit.ts";

export interface ChargingParts {
  readonly clock: Clock;
  readonly pools: CpuPools;
  readonly domains: ReadonlyMap<number, SchedDomain>;
  readonly queues: ReadonlyMap<number, RunQueue>;
}

export class Charging {
  private readonly parts: ChargingParts;

  constructor(parts: ChargingParts) {
    this.parts = parts;
  }

  /** CPUs of a pool that are scheduled. */
  peers(pool: number): readonly RunQueue[] {
    const { queues, pools } = this.parts;
    return [...queues.values()].filter((queue) => queue.pool === pool && !pools.free.has(queue.cpu));
  }

  /** Domains of a pool. */
  domainsOf(pool: CpuPool): readonly SchedDomain[] {
    return [...pool.domains].map((id) => this.parts.domains.get(id)).filter((domain) => domain !== undefined);
  }

  /** The largest weight in a pool. */
  heaviest(pool: CpuPool | undefined): number {
    const weights = pool === undefined ? [] : this.domainsOf(pool).map(({ weight }) => weight);
    return Math.max(1, ...weights);
  }

  /** Charges the current unit for what it ran since the last time. */
  burn(queue: RunQueue): void {
    const { current, policy } = queue;
    if (current === undefined) return;
    const { now } = this.parts.clock;
    const pool = this.parts.pools.get(queue.pool);
    if (policy.chargesAlone || pool?.isContended === true) {
      policy.charge(current, { ranNs: now - queue.burnedAt, heaviest: this.heaviest(pool) });
    }
    queue.burnedAt = now;
  }

  /** What a unit on a CPU is worth now, before it is compared with another one: as if ticks had run all the time. */
  refresh(queue: RunQueue): void {
    const { current, startedAt, policy } = queue;
    if (current === undefined) return;
    if (policy.ticks === undefined) this.burn(queue);
    else if (startedAt < this.lastTick(policy.ticks.periodNs)) policy.ticks.onTick(current);
  }

  /** When the last tick was, or would have been. */
  lastTick(periodNs: number): number {
    return Math.floor(this.parts.clock.now / periodNs) * periodNs;
  }

  /** Everybody in a pool gets credits, running or not, if the one that is to run has none. @returns true if it was so */
  refill({ pool, policy }: RunQueue, next: SchedUnit): boolean {
    const found = this.parts.pools.get(pool);
    if (found === undefined || !policy.isSpent(next)) return false;
    const peers = this.peers(pool);
    for (const peer of peers) this.burn(peer);
    policy.refill(
      this.domainsOf(found).flatMap(({ units }) => units),
      next,
    );
    for (const peer of peers) peer.sort();
    return true;
  }

  /** Where running alone costs nothing, charging begins and ends with somebody who waits. */
  noteContention(pool: CpuPool): void {
    const peers = this.peers(pool.id);
    const isContended = peers.some(({ head }) => head !== undefined);
    if (isContended === pool.isContended) return;
    for (const peer of peers) this.refresh(peer);
    pool.isContended = isContended;
  }

  /** The shortest period of the pools in which somebody waits or has a cap; undefined: nobody needs ticks. */
  get tickPeriodNs(): number | undefined {
    let shortest: number | undefined;
    for (const pool of this.parts.pools.all) {
      const { ticks } = pool.policy;
      if (ticks === undefined) continue;
      const isNeeded = pool.isContended || this.domainsOf(pool).some(hasCappedWork);
      if (isNeeded) shortest = Math.min(shortest ?? ticks.periodNs, ticks.periodNs);
    }
    return shortest;
  }
}

function hasCappedWork({ cap, units }: SchedDomain): boolean {
  return cap > 0 && units.some((unit) => unit.isRunnable || unit.isParked);
}
