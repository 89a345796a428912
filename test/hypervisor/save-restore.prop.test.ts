import fc from "fast-check";
import { expect, test } from "vitest";
import { apicId, vcpuId } from "../../src/base/brand.ts";
import { xcpuFields } from "../../src/firmware/index.ts";
import { cpuUpChain } from "../../src/hypervisor/index.ts";
import { BLOCK, boot, correctedTables, draftCTables, enableSci, eoi, GPE, PAGE, type Running } from "./fixture.ts";

type Action = (running: Running) => void;

/** Times at which cpu_up is in the middle of each of its steps. */
const chainMiddles = cpuUpChain.map(({ takesNs }, i) => {
  const before = cpuUpChain.slice(0, i).reduce((total, step) => total + step.takesNs, 0);
  return before + Math.floor(takesNs / 2);
});

/** platform_op with one or more words behind the header. */
function platformOp({ machine, domain }: Running, command: number, words: readonly number[]): void {
  [command, 0x0300_0001, ...words].forEach((word, i) => {
    machine.ram.writeUint(PAGE + 4 * i, 4, word);
  });
  domain.hypercall(7, [BigInt(PAGE)]);
}

const vcpu = fc.nat(3);

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.array(fc.tuple(vcpu, fc.boolean()), { minLength: 1, maxLength: 3 }).map(
    (requests): Action =>
      ({ domain }) => {
        domain.setVcpusOnline(requests.map(([index, online]) => ({ vcpu: vcpuId(index), online })));
      },
  ),
  fc.tuple(vcpu, fc.constantFrom("init", "park", "halt", "down", "up")).map(
    ([index, event]): Action =>
      ({ machine }) => {
        machine.applyCpuEvent(apicId(2 * index), event as "init");
      },
  ),
  vcpu.map(
    (index): Action =>
      ({ machine }) =>
        void machine.startProcessor(apicId(2 * index), 8),
  ),
  fc.tuple(fc.nat(12), fc.nat(4), fc.constantFrom(0, PAGE)).map(
    ([command, index, address]): Action =>
      ({ domain }) =>
        void domain.hypercall(24, [BigInt(command), BigInt(index), BigInt(address)]),
  ),
  fc.tuple(fc.constantFrom(55, 56, 57, 0x8000_0001), fc.nat(4)).map(
    ([command, cpu]): Action =>
      (running) =>
        platformOp(running, command, [cpu]),
  ),
  fc.tuple(fc.nat(12), fc.nat(40), fc.nat(2)).map(
    (words): Action =>
      (running) =>
        platformOp(running, 58, words),
  ),
  fc.tuple(fc.nat(4), fc.constantFrom(1, 3), fc.constantFrom(0, 0x82, 0x84)).map(
    ([index, event, status]): Action =>
      ({ machine }) => {
        machine.memory.write(BLOCK + xcpuFields.select, 4, index);
        machine.memory.write(BLOCK + xcpuFields.ostEvent, 4, event);
        machine.memory.write(BLOCK + xcpuFields.ostStatus, 4, status);
        machine.memory.write(BLOCK + xcpuFields.ejectCommand, 4, status === 0 ? 1 : 0);
      },
  ),
  fc.tuple(fc.nat(3), fc.nat(255)).map(
    ([offset, value]): Action =>
      ({ machine }) =>
        machine.memory.write(GPE + offset, 1, value),
  ),
  fc.oneof(fc.integer({ min: 0, max: 20_000_000 }), fc.integer({ min: 0, max: 600_000_000 })).map(
    (time): Action =>
      ({ clock }) => {
        // In steps: a level line that nobody clears interrupts for ever.
        const end = clock.now + time;
        for (let i = 0; i < 40 && (clock.nextAt ?? end) < end; i++) clock.runNext();
        if ((clock.nextAt ?? end) >= end) clock.advanceTo(end);
      },
  ),
);

const tableSets = { corrected: correctedTables, "draft-c": draftCTables } as const;

function start(kind: keyof typeof tableSets): Running {
  const running = boot(tableSets[kind]());
  running.machine.onInterrupt(running.machine.bootProcessor, () => eoi(running.machine));
  return running;
}

test.each(["corrected", "draft-c"] as const)("a restored hypervisor behaves like the saved one, %s", (kind) => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), fc.array(action, { maxLength: 12 }), (before, after) => {
      const first = start(kind);
      enableSci(first.machine);
      for (const act of before) act(first);
      const saved = JSON.parse(JSON.stringify(first.hypervisor.save()));

      const second = start(kind);
      expect(second.hypervisor.restore(saved)).toEqual([]);
      expect(second.hypervisor.save()).toEqual(saved);

      const seen = first.events.length;
      second.events.length = 0;
      for (const act of after) {
        act(first);
        act(second);
      }
      expect(second.events).toEqual(first.events.slice(seen));
      expect(second.hypervisor.save()).toEqual(first.hypervisor.save());
    }),
    { numRuns: 100 },
  );
});

test("whatever happens, the MADT sums to zero as long as nobody but the hypervisor writes it", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const running = start("corrected");
      for (const act of actions) act(running);
      const madt = running.machine.ram.read(running.domain.tables.madt.address, 140);
      expect(madt.reduce((sum, byte) => (sum + byte) & 0xff, 0)).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test.each(chainMiddles)("a bring-up saved after %i ns goes on where it was", (middle) => {
  const first = start("corrected");
  platformOp(first, 58, [8, 0x20, 0]);
  platformOp(first, 56, [2]);
  first.clock.advanceTo(middle);
  const second = start("corrected");
  second.hypervisor.restore(JSON.parse(JSON.stringify(first.hypervisor.save())));
  const seen = first.events.length;
  second.events.length = 0;
  first.clock.advanceTo(1_000_000_000);
  second.clock.advanceTo(1_000_000_000);
  expect(second.events).toEqual(first.events.slice(seen));
  expect(second.hypervisor.pcpus[2]?.state).toBe("online");
});

test("corruption that was reported before saving is not reported again after restoring", () => {
  const first = start("corrected");
  first.machine.ram.writeUint(first.domain.tables.madt.firstVcpuEntryAddress + 16 + 4, 1, 0x55);
  first.domain.setVcpuOnline(vcpuId(2), true);
  first.clock.advanceTo(1_000_000_000);
  expect(first.events.filter((event) => event.kind === "madt/corrupted")).toHaveLength(1);
  const second = start("corrected");
  second.hypervisor.restore(JSON.parse(JSON.stringify(first.hypervisor.save())));
  second.domain.setVcpuOnline(vcpuId(3), true);
  second.clock.advanceTo(2_000_000_000);
  expect(second.events.filter((event) => event.kind === "madt/corrupted")).toEqual([]);
});

type State = Record<string, unknown>;

test.each([
  { what: "not an object", damage: () => "state" },
  { what: "another version", damage: (state: State) => ({ ...state, version: 0 }) },
  { what: "another number of domains", damage: (state: State) => ({ ...state, domains: [] }) },
  { what: "a domain without machine", damage: (state: State) => ({ ...state, domains: [{}] }) },
  {
    what: "physical CPUs out of bounds",
    damage: (state: State) => ({ ...state, pcpus: { nodes: [], cpus: [{ pcpu: 9999 }] } }),
  },
])("a saved state with $what is refused with a diagnostic", ({ damage }) => {
  const saved = JSON.parse(JSON.stringify(start("corrected").hypervisor.save()));
  const codes = start("corrected")
    .hypervisor.restore(damage(saved))
    .map((diagnostic) => diagnostic.code);
  expect(codes).toEqual(["hypervisor/bad-saved-state"]);
});
