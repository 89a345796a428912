/**
 * The arithmetic of the credit scheduler (facts E.2): credits burn while a unit runs and come back every 30 ms by
 * weight. Pure functions; who runs where is the scheduler's.
 */

export const credit = {
  perMs: 10,
  tickNs: 10_000_000,
  ticksPerSlice: 3,
  /** Credits of one CPU in one time slice. */
  perSlice: 300,
  ratelimitNs: 1_000_000,
  defaultWeight: 256,
  maximumWeight: 65_535,
  /** A CPU's worth, in percent. */
  capUnit: 100,
} as const;

/** `boost`: just woken. `under`: credits left. `over`: used up. `idle`: nothing else is there. Xen's numbers. */
export const priorities = { boost: 0, under: -1, over: -2, idle: -64 } as const;
/** What a unit of a domain can have. */
export type Priority = Exclude<keyof typeof priorities, "idle">;

/** True if `a` runs before `b`. */
export function isBefore(a: Priority, b: Priority): boolean {
  return priorities[a] > priorities[b];
}

/** Credits that so much running costs. */
export function burned(nanoseconds: number): number {
  return (nanoseconds * credit.perMs) / 1_000_000;
}

/** What an accounting needs to know of one domain. */
export interface CreditShare {
  readonly weight: number;
  /** Percent of one CPU that all its units together may use; 0: no limit. */
  readonly cap: number;
  /** Units that ran or wanted to. */
  readonly active: number;
}

/**
 * Credits of each unit of each domain for one slice: weights are per unit, nobody gets more than a whole CPU per unit
 * or its cap, and what is left by those limits goes to the others.
 */
export function shareOut(domains: readonly CreditShare[], cpuCount: number): readonly number[] {
  const shares = domains.map(() => 0);
  let total = cpuCount * credit.perSlice;
  let open = domains.map((domain, index) => ({ index, ...domain })).filter(({ active }) => active > 0);
  // Each round either ends or settles a domain at its limit.
  while (open.length > 0 && total > 0) {
    const weights = open.reduce((sum, { weight, active }) => sum + weight * active, 0);
    const limited = open.filter((domain) => (total * domain.weight * domain.active) / weights > peakOf(domain));
    for (const domain of limited.length > 0 ? limited : open) {
      const peak = peakOf(domain);
      const fair = (total * domain.weight * domain.active) / weights;
      shares[domain.index] = Math.min(peak, fair) / domain.active;
    }
    if (limited.length === 0) break;
    total -= limited.reduce((sum, domain) => sum + peakOf(domain), 0);
    open = open.filter((domain) => !limited.includes(domain));
  }
  return shares;
}

/** The most credits that a domain can use in one slice. */
function peakOf({ active, cap }: CreditShare): number {
  const whole = active * credit.perSlice;
  return cap === 0 ? whole : Math.min(whole, (cap * credit.perSlice) / credit.capUnit);
}

/** Credits below which a capped unit is parked. */
export function parkLimit({ cap, active }: CreditShare): number {
  return active === 0 ? 0 : -(cap * credit.perSlice) / credit.capUnit / active;
}
