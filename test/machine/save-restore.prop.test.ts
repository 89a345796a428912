import fc from "fast-check";
import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { type BoardLayout, type Machine, pcBoard } from "../../src/machine/index.ts";
import { bsp, createTraced, eoi, IOAPIC, LAPIC, route, type TracedMachine } from "./board.ts";

const layout: BoardLayout = {
  ...pcBoard({ apicIds: [0, 2, 4], presentCount: 2 }),
  gpe1: { port: 0xafe8, length: 4, base: 0x10, behaviour: "ram" },
};

type Action = (machine: Machine) => void;

const byte = fc.nat(255);
const port = fc.constantFrom(0x600, 0x601, 0x602, 0x604, 0x608, 0xb2, 0xb3, 0xafe0, 0xafe2, 0xafe9, 0xafeb, 0x4d0);
const lapicOffset = fc.constantFrom(0x80, 0xb0, 0xd0, 0xe0, 0xf0, 0x300, 0x310, 0x320, 0x380, 0x3e0);
const cpuIndex = fc.constantFrom(0, 2);

/** Anything software, hardware or the outside can do to the board. */
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(port, fc.constantFrom(1, 2, 4), fc.nat(0xffff)).map(
    ([address, width, value]): Action =>
      (machine) =>
        machine.ports.write(address, width as 1 | 2 | 4, value % 2 ** (8 * width)),
  ),
  fc.tuple(cpuIndex, lapicOffset, fc.oneof(byte, fc.integer({ min: 0, max: 0xffff_ffff }))).map(
    ([id, offset, value]): Action =>
      (machine) =>
        machine.runAs(apicId(id), () => machine.memory.write(LAPIC + offset, 4, value)),
  ),
  // An IPI to oneself with a vector that can be delivered.
  fc.tuple(cpuIndex, fc.integer({ min: 0x20, max: 0xff })).map(
    ([id, vector]): Action =>
      (machine) =>
        machine.runAs(apicId(id), () => machine.memory.write(LAPIC + 0x300, 4, 0x4_0000 | vector)),
  ),
  fc.tuple(fc.constantFrom(4, 9), fc.integer({ min: 0, max: 0x1_ffff })).map(
    ([pin, low]): Action =>
      (machine) =>
        route(machine, pin, low, 0),
  ),
  fc.tuple(fc.nat(0x1f), fc.boolean()).map(
    ([gpe, on]): Action =>
      (machine) =>
        (gpe < 16 ? machine.acpi.gpe0 : machine.acpi.gpe1)?.setStatus(gpe, on),
  ),
  fc.constantFrom(0, 5, 8, 10).map(
    (event): Action =>
      (machine) =>
        machine.acpi.pm1Event.setStatus(event),
  ),
  fc.tuple(fc.constantFrom(0, 2, 4), fc.constantFrom("plug", "unplug", "init", "halt", "park", "down", "up")).map(
    ([id, event]): Action =>
      (machine) => {
        machine.applyCpuEvent(apicId(id), event as "plug");
      },
  ),
  fc.boolean().map(
    (on): Action =>
      (machine) => {
        const line = machine.sciSource("other");
        if (on) line.raise();
        else line.lower();
      },
  ),
  fc.tuple(fc.integer({ min: 0x10_0000, max: 0x10_3000 }), byte).map(
    ([address, value]): Action =>
      (machine) =>
        machine.memory.write(address, 1, value),
  ),
  fc.integer({ min: 0, max: 3_000_000_000 }).map(
    (time): Action =>
      (machine) => {
        // In steps: a level line that nobody clears interrupts for ever, a microsecond apart.
        const end = machine.clock.now + time;
        for (let i = 0; i < 50 && (machine.clock.nextAt ?? end) < end; i++) machine.step();
        if ((machine.clock.nextAt ?? end) >= end) machine.clock.advanceTo(end);
      },
  ),
  fc.constant<Action>((machine) => {
    machine.memory.read(IOAPIC + 0x10, 4);
    machine.ports.read(0x600, 2);
    machine.runAs(bsp, () => machine.memory.read(LAPIC + 0x390, 4));
  }),
);

/** Software that ends interrupts with an even vector at once and leaves the others in service. */
function attachSoftware({ machine }: TracedMachine): void {
  for (const id of [0, 2, 4]) {
    machine.onInterrupt(apicId(id), (_, vector) => {
      if (vector % 2 === 0) eoi(machine);
    });
  }
}

function createRun(): TracedMachine {
  const run = createTraced(layout);
  attachSoftware(run);
  run.machine.runAs(bsp, () => run.machine.memory.write(LAPIC + 0xf0, 4, 0x1ff));
  route(run.machine, 9, 0x8030);
  return run;
}

test("a restored machine behaves like the saved one, event for event", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), fc.array(action, { maxLength: 15 }), (before, after) => {
      const first = createRun();
      for (const act of before) act(first.machine);
      const saved = JSON.parse(JSON.stringify(first.machine.save()));

      const second = createTraced(layout);
      attachSoftware(second);
      expect(second.machine.restore(saved)).toEqual([]);
      expect(second.machine.save()).toEqual(saved);

      const seen = first.events.length;
      for (const act of after) {
        act(first.machine);
        act(second.machine);
      }
      const later: readonly TraceEvent[] = first.events.slice(seen);
      expect(second.events).toEqual(later);
      expect(second.machine.save()).toEqual(first.machine.save());
    }),
    { numRuns: 200 },
  );
});

test.each([
  { what: "not an object", damage: () => 5 },
  { what: "another board", damage: (state: Record<string, unknown>) => ({ ...state, board: "pvh" }) },
  { what: "another version", damage: (state: Record<string, unknown>) => ({ ...state, version: 99 }) },
  { what: "a missing device", damage: (state: Record<string, unknown>) => ({ ...state, devices: {} }) },
  { what: "a page that is too short", damage: withPages([[256, "00"]]) },
  { what: "a page that is no page", damage: withPages([7]) },
  {
    what: "an unknown timer",
    damage: (state: Record<string, unknown>) => ({ ...state, timers: [{ name: "x", at: 9e9 }] }),
  },
  { what: "a processor state nobody knows", damage: withProcessor({ state: "asleep" }) },
  {
    what: "a set of vectors of the wrong size",
    damage: withProcessor({ lapic: { x2apic: false, registers: [], irr: [1] } }),
  },
])("a saved state with $what is refused with a diagnostic", ({ damage }) => {
  const saved = JSON.parse(JSON.stringify(createRun().machine.save()));
  const codes = createTraced(layout)
    .machine.restore(damage(saved))
    .map((diagnostic) => diagnostic.code);
  expect(codes).toEqual(["machine/bad-saved-state"]);
});

function withPages(pages: unknown) {
  return (state: Record<string, unknown>) => ({ ...state, memory: { ranges: [], pages } });
}

function withProcessor(change: Record<string, unknown>) {
  return (state: Record<string, unknown>) => ({
    ...state,
    processors: (state["processors"] as Record<string, unknown>[]).map((one) => ({ ...one, ...change })),
  });
}
