import fc from "fast-check";
import { expect, test } from "vitest";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { maskOf, type SchedUnit, Scheduler } from "../../src/hypervisor/scheduler/index.ts";
import { MachineTimers } from "../../src/machine/index.ts";

const SECOND = 1_000_000_000;

interface World {
  readonly clock: VirtualClock;
  readonly scheduler: Scheduler;
  readonly units: readonly SchedUnit[];
  readonly timers: MachineTimers;
}

/** @param sizes - vCPUs of each domain */
function world(cpus: number, sizes: readonly number[]): World {
  const clock = new VirtualClock();
  const timers = new MachineTimers(clock);
  const scheduler = new Scheduler({ lane: { clock, trace: { emit: () => undefined } }, timers });
  for (let cpu = 0; cpu < cpus; cpu++) scheduler.addCpu(cpu);
  for (const [id, count] of sizes.entries()) scheduler.addDomain(id, count);
  const units = sizes.flatMap((count, id) =>
    Array.from({ length: count }, (_, vcpu) => scheduler.unit(id, vcpu)).filter((unit) => unit !== undefined),
  );
  return { clock, scheduler, units, timers };
}

const up = ({ scheduler }: World, unit: SchedUnit): void =>
  scheduler.change(unit, (each) => {
    each.isDown = false;
  });
const pass = ({ clock }: World, nanoseconds: number): void => clock.advanceTo(clock.now + nanoseconds);
const ran = ({ clock }: World, unit: SchedUnit): number => unit.account.read(clock.now).times[0] ?? 0;

/** What must hold at every moment. */
function expectSound({ scheduler, units, clock }: World): void {
  const online = scheduler.cpus;
  const running = new Map(online.map(({ cpu, current }) => [cpu, current]));
  expect(new Set([...running.values()].filter((name) => name !== "idle")).size).toBe(
    [...running.values()].filter((name) => name !== "idle").length,
  );
  for (const unit of units) {
    const cpu = scheduler.runsOn(unit);
    const { state, times } = unit.account.read(clock.now);
    // No vCPU runs on an offline CPU, outside its pool or its hard affinity, or while it is not runnable.
    if (cpu !== undefined) {
      expect(running.get(cpu)).toBe(unit.name);
      expect(scheduler.pools.get(unit.domain.pool)?.cpus.has(cpu)).toBe(true);
      expect((unit.hard >> BigInt(cpu)) & 1n).toBe(1n);
      expect(unit.isRunnable).toBe(true);
    }
    expect(state).toBe(cpu === undefined ? unit.idleState : "running");
    expect(times.reduce((sum, time) => sum + time, 0)).toBe(clock.now);
    // Work conserving: nobody waits while a CPU it may use is idle.
    if (state === "runnable") {
      const idle = online.filter(
        (each) =>
          each.current === "idle" && each.pool === unit.domain.pool && ((unit.hard >> BigInt(each.cpu)) & 1n) === 1n,
      );
      expect(idle).toEqual([]);
    }
  }
}

type Command =
  | { readonly do: "wake" | "block" | "down" | "pause" | "unpause" | "yield"; readonly unit: number }
  | { readonly do: "pin"; readonly unit: number; readonly cpus: readonly number[] }
  | { readonly do: "offline" | "online"; readonly cpu: number }
  | { readonly do: "pool"; readonly cpu: number; readonly domain: number }
  | { readonly do: "cap"; readonly domain: number; readonly cap: number }
  | { readonly do: "pass"; readonly ms: number };

const number = fc.nat({ max: 7 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constantFrom("wake", "block", "down", "pause", "unpause", "yield"),
    unit: number,
  }),
  fc.record({ do: fc.constant("pin"), unit: number, cpus: fc.uniqueArray(number, { minLength: 1, maxLength: 4 }) }),
  fc.record({ do: fc.constantFrom("offline", "online"), cpu: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant("pool"), cpu: fc.nat({ max: 3 }), domain: fc.nat({ max: 2 }) }),
  fc.record({ do: fc.constant("cap"), domain: fc.nat({ max: 2 }), cap: fc.constantFrom(0, 25, 50, 100) }),
  fc.record({ do: fc.constant("pass"), ms: fc.nat({ max: 60 }) }),
) as fc.Arbitrary<Command>;

function perform(state: World, step: Command): void {
  const { scheduler, units } = state;
  const unitOf = (index: number): SchedUnit => units[index % units.length]!;
  switch (step.do) {
    case "wake":
    case "block":
    case "down":
    case "pause":
    case "unpause":
      scheduler.change(unitOf(step.unit), (unit) => {
        if (step.do === "wake") unit.isDown = false;
        if (step.do === "wake" || step.do === "block") unit.isBlocked = step.do === "block";
        if (step.do === "down") unit.isDown = true;
        if (step.do === "pause") unit.pauseCount += 1;
        if (step.do === "unpause") unit.pauseCount = Math.max(0, unit.pauseCount - 1);
      });
      return;
    case "yield":
      scheduler.yield(unitOf(step.unit));
      return;
    case "pin":
      scheduler.setAffinity(unitOf(step.unit), { hard: maskOf(step.cpus) });
      return;
    case "offline":
      if (step.cpu !== 0 && !scheduler.isLastOfPool(step.cpu)) scheduler.removeCpu(step.cpu);
      return;
    case "online":
      scheduler.addCpu(step.cpu);
      return;
    case "pool": {
      const target = scheduler.pools.get(1) ?? scheduler.pools.create(1);
      const domain = scheduler.domain(step.domain);
      if (step.cpu !== 0 && !scheduler.isLastOfPool(step.cpu)) {
        scheduler.unassign(step.cpu);
        scheduler.assign(step.cpu, 1);
      }
      if (target !== undefined && domain !== undefined && target.cpus.size > 0) scheduler.moveDomain(domain, target);
      return;
    }
    case "cap": {
      const domain = scheduler.domain(step.domain);
      if (domain !== undefined) scheduler.setShares(domain, { cap: step.cap });
      return;
    }
    case "pass":
      pass(state, step.ms * 1_000_000);
      return;
    default:
      step satisfies never;
  }
}

test("no vCPU runs where it may not, and none waits while a CPU it may use is idle", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const state = world(4, [3, 3, 2]);
      for (const step of commands) {
        perform(state, step);
        expectSound(state);
      }
    }),
    { numRuns: 150 },
  );
});

test("a scheduler that is saved and restored in the middle goes on as the one that was not", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), fc.array(command, { maxLength: 25 }), (before, after) => {
      const first = world(4, [3, 3, 2]);
      for (const step of before) perform(first, step);
      const second = world(4, [3, 3, 2]);
      const saved = JSON.parse(JSON.stringify({ s: first.scheduler.save(), t: first.timers.save() }));
      second.timers.clear();
      second.clock.restore(first.clock.now);
      second.scheduler.restore(saved.s);
      second.timers.restore(saved.t);
      for (const step of after) {
        perform(first, step);
        perform(second, step);
      }
      expect(second.scheduler.save()).toEqual(first.scheduler.save());
    }),
    { numRuns: 60 },
  );
});

test("every runnable vCPU runs, whatever the weights and however few CPUs", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.integer({ min: 64, max: 2048 }), { minLength: 2, maxLength: 6 }),
      (cpus, weights) => {
        const state = world(
          cpus,
          weights.map(() => 1),
        );
        for (const [id, weight] of weights.entries()) {
          state.scheduler.setShares(state.scheduler.domain(id)!, { weight });
        }
        for (const unit of state.units) up(state, unit);
        pass(state, 5 * SECOND);
        for (const unit of state.units) expect(ran(state, unit)).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60 },
  );
});

test("CPU time goes by weight", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 128, max: 1024 }), { minLength: 2, maxLength: 5 }), (weights) => {
      const state = world(
        1,
        weights.map(() => 1),
      );
      for (const [id, weight] of weights.entries()) {
        state.scheduler.setShares(state.scheduler.domain(id)!, { weight });
      }
      for (const unit of state.units) up(state, unit);
      pass(state, 20 * SECOND);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const fair = weights.map((weight) => weight / total);
      const gains = state.units.map((unit, index) => ran(state, unit) / (20 * SECOND) - fair[index]!);
      // One slice is all that a unit can save, as in Xen. What earns most of a slice while one other runs loses what it
      // earns while two run, so only such a unit may miss its share, and all that the others can do is gain by that.
      const isClipped = fair.some((share) => share >= 0.4);
      gains.forEach((gain, index) => {
        expect(gain).toBeGreaterThan(fair[index]! >= 0.4 ? -0.1 : -0.01);
        if (!isClipped || fair[index]! >= 0.4) expect(gain).toBeLessThan(0.01);
      });
    }),
    { numRuns: 40, examples: [[[559, 128, 171]], [[876, 128, 200]], [[1008, 135, 229]]] },
  );
});

test.each([10, 25, 50])("a domain with a cap of %i percent gets no more of an idle machine", (cap) => {
  const state = world(2, [1]);
  state.scheduler.setShares(state.scheduler.domain(0)!, { cap });
  up(state, state.units[0]!);
  pass(state, 20 * SECOND);
  expect(ran(state, state.units[0]!) / (20 * SECOND)).toBeCloseTo(cap / 100, 1);
});
