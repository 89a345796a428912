/**
 * What one scheduler does differently from another. The mechanism owns queues, pools, affinities and runstates; a policy
 * orders units, charges them for running, and says how long one may run against another.
 */
import type { CpuPool } from "./cpupools.ts";
import type { SchedDomain, SchedUnit } from "./sched-unit.ts";

/** Schedulers by the names of their numbers in `schedulerIds`. */
export type PolicyName = "credit" | "credit2";

/** Who is charged, and against whom. */
export interface Charge {
  readonly ranNs: number;
  /** The largest weight in the pool. */
  readonly heaviest: number;
}

/** Who runs, who would run next, and the pool of both. */
export interface Rivalry {
  readonly current: SchedUnit;
  readonly rival: SchedUnit;
  /** It waits for another CPU. */
  readonly isElsewhere: boolean;
  readonly pool: CpuPool;
  readonly heaviest: number;
}

/** What a periodic accounting decides of one unit. */
export interface Parking {
  readonly unit: SchedUnit;
  readonly isParked: boolean;
}

/** Work at fixed times while somebody waits. */
export interface PolicyTicks {
  readonly periodNs: number;
  /** Ticks from one accounting to the next. */
  readonly perAccounting: number;
  onTick(running: SchedUnit): void;
  /** Gives out what the units of a pool may use until the next time. @returns who is to be parked or let go */
  account(domains: readonly SchedDomain[], cpuCount: number): readonly Parking[];
}

export interface SchedPolicy {
  readonly name: PolicyName;
  /** `cpu`: a CPU runs what waits for it, and takes of others what is better. `pool`: one queue for all of its CPUs. */
  readonly queue: "cpu" | "pool";
  /** A domain can be kept below its share though nobody else wants to run. */
  readonly hasCaps: boolean;
  /** What ran while nobody in the pool waited is charged, too. */
  readonly chargesAlone: boolean;
  /** Absent: nothing happens but at ends of slices. */
  readonly ticks: PolicyTicks | undefined;
  /** A unit comes into a pool of this policy. */
  enter(unit: SchedUnit): void;
  wake(unit: SchedUnit): void;
  /** It lets others run before it, up to {@link SchedPolicy.endYield}. */
  yield(unit: SchedUnit): void;
  endYield(unit: SchedUnit): void;
  isBefore(unit: SchedUnit, other: SchedUnit): boolean;
  charge(unit: SchedUnit, charge: Charge): void;
  /** May a CPU look into the queues of others at all? @param own - the best of its own */
  looksAround(own: SchedUnit | undefined): boolean;
  /** May it take a unit that waits for another CPU? */
  mayTake(unit: SchedUnit, own: SchedUnit | undefined): boolean;
  /** How much a busy CPU is worth as a place to wait: the least first. */
  busyRank(running: SchedUnit, waiting: number): number;
  /** Nanoseconds that the current unit may run on from now, if it has run for so long already. */
  remainingNs(rivalry: Rivalry, ranNs: number): number;
  /** True if credits of the pool have to be given out anew before this unit runs. */
  isSpent(next: SchedUnit): boolean;
  /** Gives them out. @param units - all of the pool, running or not */
  refill(units: readonly SchedUnit[], next: SchedUnit): void;
}
