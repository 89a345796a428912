/** The credit scheduler as a policy: priorities, ticks, slices of 30 ms, caps (facts E.2). */
import { burned, type CreditShare, credit, isBefore, parkLimit, shareOut } from "./credit.ts";
import type { Parking, SchedPolicy } from "./sched-policy.ts";
import type { SchedDomain, SchedUnit } from "./sched-unit.ts";

/** Debts beyond this are forgiven. */
const deepestDebt = -2 * credit.perSlice;

export const creditPolicy: SchedPolicy = {
  name: "credit",
  queue: "cpu",
  hasCaps: true,
  chargesAlone: true,
  ticks: {
    periodNs: credit.tickNs,
    perAccounting: credit.ticksPerSlice,
    // A boost lasts until the first tick.
    onTick(running) {
      if (running.priority === "boost") running.priority = "under";
    },
    account,
  },
  enter(unit) {
    unit.credits = 0;
    unit.priority = "under";
  },
  wake(unit) {
    if (unit.priority === "under") unit.priority = "boost";
  },
  yield(unit) {
    unit.priority = "over";
  },
  endYield() {},
  isBefore: (unit, other) => isBefore(unit.priority, other.priority),
  charge(unit, { ranNs }) {
    unit.credits = Math.max(deepestDebt, unit.credits - burned(ranNs));
  },
  looksAround: (own) => own === undefined || own.priority === "over",
  mayTake: (unit, own) => own === undefined || isBefore(unit.priority, own.priority),
  busyRank: (_, waiting) => 4 * waiting,
  remainingNs: ({ pool }, ranNs) => Math.max(0, pool.sliceNs - ranNs),
  isSpent: () => false,
  refill() {},
};

/** Every 30 ms: credits by weight, then priorities, then caps. */
function account(domains: readonly SchedDomain[], cpuCount: number): readonly Parking[] {
  const isActive = (unit: SchedUnit): boolean => unit.isRunnable || unit.isParked;
  const shares: readonly CreditShare[] = domains.map(({ weight, cap, units }) => ({
    weight,
    cap,
    active: units.filter(isActive).length,
  }));
  const credits = shareOut(shares, cpuCount);
  return domains.flatMap((domain, index) => {
    const share = shares[index];
    if (share === undefined) return [];
    return domain.units.filter(isActive).map((unit) => {
      unit.credits = Math.min(credit.perSlice, unit.credits + (credits[index] ?? 0));
      unit.priority = unit.credits < 0 ? "over" : "under";
      const isParked = domain.cap > 0 && (unit.isParked ? unit.credits < 0 : unit.credits < parkLimit(share));
      return { unit, isParked };
    });
  });
}
