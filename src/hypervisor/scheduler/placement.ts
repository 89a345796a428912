/** Where a unit may run, where it runs best, and what a CPU may take from others: questions to queues, without effect. */
import { type CpuMask, hasCpu, maskOf } from "./cpu-mask.ts";
import type { CpuPool } from "./cpupools.ts";
import type { RunQueue } from "./run-queue.ts";
import type { SchedUnit } from "./sched-unit.ts";

/** CPUs of its pool that its hard affinity has. */
export function allowedQueues(
  unit: SchedUnit,
  pool: CpuPool | undefined,
  queues: ReadonlyMap<number, RunQueue>,
): readonly RunQueue[] {
  const cpus = [...(pool?.cpus ?? [])].filter((cpu) => hasCpu(unit.hard, cpu));
  return cpus.map((cpu) => queues.get(cpu)).filter((queue) => queue !== undefined);
}

/** The best of some CPUs: idle before busy, of the soft affinity before others, the last one before others. */
export function bestPlace(unit: SchedUnit, allowed: readonly RunQueue[]): RunQueue | undefined {
  const rank = ({ cpu, current, policy, units }: RunQueue): number =>
    (current === undefined ? 0 : BUSY + policy.busyRank(current, units.length)) +
    (hasCpu(unit.soft, cpu) ? 0 : 2) +
    (cpu === unit.cpu ? 0 : 1);
  let best: RunQueue | undefined;
  for (const queue of allowed) if (best === undefined || rank(queue) < rank(best)) best = queue;
  return best;
}

/** More than affinities can make of an idle CPU. */
const BUSY = 1000;

export interface Waiting {
  readonly unit: SchedUnit;
  readonly from: RunQueue;
}

/** The best unit that waits for one of some CPUs and may run on this one. */
export function bestWaiting(
  cpu: number,
  peers: Iterable<RunQueue>,
  isWanted: (unit: SchedUnit) => boolean = () => true,
): Waiting | undefined {
  let best: Waiting | undefined;
  for (const from of peers) {
    for (const unit of from.units) {
      if (!hasCpu(unit.hard, cpu) || !isWanted(unit)) continue;
      if (best === undefined || from.policy.isBefore(unit, best.unit)) best = { unit, from };
    }
  }
  return best;
}

/**
 * A hard affinity that holds no CPU of the pool gives way to all CPUs until one of it is back.
 *
 * @returns true if it was broken now
 */
export function breakAffinity(unit: SchedUnit, pool: CpuPool, everywhere: CpuMask): boolean {
  const cpus = maskOf(pool.cpus);
  if (cpus === 0n || (unit.hard & cpus) !== 0n) return false;
  unit.savedHard ??= unit.hard;
  unit.hard = cpus | everywhere;
  return true;
}

/** The affinity as it was set, if a CPU of it is in the pool again. @returns true if it was put back now */
export function mendAffinity(unit: SchedUnit, pool: CpuPool): boolean {
  if (unit.savedHard === undefined || (unit.savedHard & maskOf(pool.cpus)) === 0n) return false;
  unit.hard = unit.savedHard;
  unit.savedHard = undefined;
  return true;
}
