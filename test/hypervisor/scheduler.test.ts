/** When the schedulers switch, to the nanosecond (facts E.2). */
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import {
  credit,
  credit2,
  type PolicyName,
  policies,
  policyById,
  Scheduler,
} from "../../src/hypervisor/scheduler/index.ts";
import { MachineTimers } from "../../src/machine/index.ts";

const MS = 1_000_000;

/** One CPU, and a domain with one vCPU for each weight. */
function start(policy: PolicyName, weights: readonly number[], cpus = 1) {
  const clock = new VirtualClock();
  const switches: string[] = [];
  const trace = {
    emit: ({ at, kind, data }: TraceEvent) => {
      if (kind === "sched/switch") switches.push(`${at / MS} ${String(data["to"])}`);
    },
  };
  const scheduler = new Scheduler({
    lane: { clock, trace },
    timers: new MachineTimers(clock),
    policy,
    tracesSwitches: true,
  });
  for (let cpu = 0; cpu < cpus; cpu++) scheduler.addCpu(cpu);
  for (const [id, weight] of weights.entries()) {
    scheduler.addDomain(id, 1);
    scheduler.setShares(scheduler.domain(id)!, { weight });
  }
  const set = (id: number, isUp: boolean): void => {
    scheduler.change(scheduler.unit(id, 0)!, (unit) => {
      unit.isDown = false;
      unit.isBlocked = !isUp;
    });
  };
  return { clock, scheduler, switches, set };
}

test("the numbers of the credit scheduler", () => {
  expect(credit).toMatchObject({ perMs: 10, tickNs: 10 * MS, ticksPerSlice: 3, ratelimitNs: MS, defaultWeight: 256 });
});

test("the numbers of Credit2", () => {
  expect(credit2).toMatchObject({
    startCredits: 10 * MS,
    carryOver: 500_000,
    shortestRunNs: 500_000,
    longestRunNs: 10 * MS,
  });
});

test.each([
  { id: 5, name: "credit" },
  { id: 6, name: "credit2" },
  { id: 7, name: undefined },
])("scheduler $id is $name", ({ id, name }) => {
  expect(policyById(id)?.name).toBe(name);
});

test("credit: a boost lasts until the first tick, and who has used up more than its share stops at the accounting", () => {
  const { clock, switches, set } = start("credit", [256, 256]);
  set(0, true);
  set(1, true);
  clock.advanceTo(100 * MS);
  expect(switches).toEqual(["0 d0v0", "10 d1v0", "30 d0v0", "60 d1v0", "90 d0v0"]);
});

test("credit: who wakes goes first, but not before the other one has run for a millisecond", () => {
  const { clock, switches, set } = start("credit", [256, 256]);
  set(0, true);
  // It ran alone, so no tick was needed, and yet its boost ended with the one at 10 ms.
  clock.advanceTo(17 * MS);
  set(1, true);
  clock.advanceTo(17 * MS + 300_000);
  set(1, false);
  clock.advanceTo(17 * MS + 400_000);
  set(1, true);
  clock.advanceTo(19 * MS);
  expect(switches).toEqual(["0 d0v0", "17 d1v0", "17.3 d0v0", "18.3 d1v0"]);
});

test("credit: within its first tick who woke is boosted as well, and does not give way", () => {
  const { clock, switches, set } = start("credit", [256, 256]);
  set(0, true);
  clock.advanceTo(7 * MS);
  set(1, true);
  clock.advanceTo(9 * MS);
  expect(switches).toEqual(["0 d0v0"]);
});

test("credit2: one weight, so turns of half a millisecond", () => {
  const { clock, switches, set } = start("credit2", [256, 256]);
  set(0, true);
  set(1, true);
  clock.advanceTo(2 * MS);
  expect(switches).toEqual(["0 d0v0", "0.5 d1v0", "1 d0v0", "1.5 d1v0", "2 d0v0"]);
});

test("credit2: three quarters and one quarter, by the burning of credits", () => {
  const { clock, scheduler, set } = start("credit2", [768, 256]);
  set(0, true);
  set(1, true);
  clock.advanceTo(400 * MS);
  const ran = [0, 1].map((id) => (scheduler.unit(id, 0)!.account.read(clock.now).times[0] ?? 0) / MS);
  expect(Math.abs(ran[0]! - 300)).toBeLessThan(0.51);
  expect(ran[0]! + ran[1]!).toBe(400);
});

test("credit2: what ran before a weight changes is charged by the old one", () => {
  const { clock, scheduler, set } = start("credit2", [256, 256]);
  set(0, true);
  set(1, true);
  clock.advanceTo(300_000);
  scheduler.setShares(scheduler.domain(0)!, { weight: 128 });
  expect(scheduler.unit(0, 0)!.credits).toBe(credit2.startCredits - 300_000);
  clock.advanceTo(400_000);
  scheduler.setShares(scheduler.domain(0)!, { weight: 256 });
  expect(scheduler.unit(0, 0)!.credits).toBe(credit2.startCredits - 500_000);
});

test("credit2: who wakes with more credits runs after the rate limit, and what ran alone costs nothing", () => {
  const { clock, scheduler, switches, set } = start("credit2", [256, 256]);
  set(0, true);
  clock.advanceTo(50 * MS);
  expect(scheduler.unit(0, 0)!.credits).toBe(credit2.startCredits);
  set(1, true);
  clock.advanceTo(50 * MS + 600_000);
  set(0, false);
  clock.advanceTo(51 * MS);
  set(0, true);
  clock.advanceTo(53 * MS);
  expect(switches.slice(0, 2)).toEqual(["0 d0v0", "50.5 d1v0"]);
  expect(scheduler.unit(0, 0)!.credits).toBeLessThan(credit2.startCredits);
});

test("credit2: a long sleep earns no more than half a millisecond beside the credits of a round", () => {
  const { clock, scheduler, set } = start("credit2", [256, 256, 256]);
  for (const id of [0, 1]) set(id, true);
  clock.advanceTo(300 * MS);
  expect(scheduler.unit(2, 0)!.credits).toBe(credit2.startCredits + credit2.carryOver);
});

test("credit2: a CPU takes nothing from another one for less than the migration resistance", () => {
  const own = { credits: 1_000_000, hasYielded: false };
  const other = (credits: number) => policies.credit2.mayTake({ ...own, credits } as never, own as never);
  expect([other(1_500_000), other(1_500_001)]).toEqual([false, true]);
});

test.each<PolicyName>(["credit", "credit2"])("%s: who yields lets the other one run at once", (policy) => {
  const { clock, scheduler, switches, set } = start(policy, [256, 256]);
  set(0, true);
  set(1, true);
  clock.advanceTo(200_000);
  scheduler.yield(scheduler.unit(0, 0)!);
  expect(switches).toEqual(["0 d0v0", "0.2 d1v0"]);
});

test("a domain that comes from a pool with caps leaves its debts and its parking there", () => {
  const { clock, scheduler, set } = start("credit", [256], 2);
  scheduler.setShares(scheduler.domain(0)!, { cap: 10 });
  set(0, true);
  clock.advanceTo(100 * MS);
  const unit = scheduler.unit(0, 0)!;
  while (!unit.isParked) clock.advanceTo(clock.now + 10 * MS);
  const pool = scheduler.pools.create("credit2")!;
  scheduler.unassign(1);
  scheduler.assign(1, pool.id);
  scheduler.moveDomain(scheduler.domain(0)!, pool);
  expect([unit.isParked, unit.credits, scheduler.runsOn(unit)]).toEqual([false, credit2.startCredits, 1]);
});
