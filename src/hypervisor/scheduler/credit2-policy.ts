/**
 * Credit2 as a policy (facts E.2). A credit is a nanosecond of the heaviest domain's time; a lighter one burns it faster.
 * Who has most runs; when the best has none left, everybody in the queue gets the same again.
 */
import type { SchedPolicy } from "./sched-policy.ts";

export const credit2 = {
  /** 10 ms worth, at the start and at every reset. */
  startCredits: 10_000_000,
  /** What is left of earlier rounds at a reset, at most. */
  carryOver: 500_000,
  /** Bounds of one run against a rival. */
  shortestRunNs: 500_000,
  longestRunNs: 10_000_000,
  /** A unit that waits for another CPU must have so many credits more to be taken. */
  migrationResistance: 500_000,
} as const;

export const credit2Policy: SchedPolicy = {
  name: "credit2",
  queue: "pool",
  // Xen has them; the facts do not say how.
  hasCaps: false,
  chargesAlone: false,
  ticks: undefined,
  enter(unit) {
    unit.credits = credit2.startCredits;
    unit.priority = "under";
  },
  wake() {},
  yield(unit) {
    unit.hasYielded = true;
  },
  endYield(unit) {
    unit.hasYielded = false;
  },
  isBefore(unit, other) {
    if (unit.hasYielded !== other.hasYielded) return other.hasYielded;
    return unit.credits > other.credits;
  },
  charge(unit, { ranNs, heaviest }) {
    unit.credits -= (ranNs * heaviest) / unit.domain.weight;
  },
  looksAround: () => true,
  mayTake: (unit, own) =>
    own === undefined || own.hasYielded || unit.credits > own.credits + credit2.migrationResistance,
  // Behind whom with the fewest credits one comes to run first.
  busyRank: (running) => 4 * (1_000_000_000 + running.credits),
  remainingNs({ current, rival, isElsewhere, heaviest }) {
    const level = Math.max(0, rival.credits - (isElsewhere ? credit2.migrationResistance : 0));
    const untilLevel = ((current.credits - level) * current.domain.weight) / heaviest;
    return Math.ceil(Math.min(credit2.longestRunNs, Math.max(credit2.shortestRunNs, untilLevel)));
  },
  isSpent: (next) => next.credits <= 0,
  refill(units, next) {
    // As often as the best one needs to have any.
    const times = Math.floor(-next.credits / credit2.startCredits) + 1;
    for (const unit of units) {
      unit.credits = Math.min(unit.credits, credit2.carryOver) + times * credit2.startCredits;
    }
  },
};
