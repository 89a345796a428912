/** A traced board and the few sequences of software that several tests need. */
import { apicId } from "../../src/base/brand.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { type BoardLayout, createMachine, type Machine } from "../../src/machine/index.ts";

export const LAPIC = 0xfee0_0000;
export const IOAPIC = 0xfec0_0000;
export const bsp = apicId(0);

export interface TracedMachine {
  readonly machine: Machine;
  readonly events: TraceEvent[];
}

export function createTraced(layout: BoardLayout): TracedMachine {
  const events: TraceEvent[] = [];
  return { machine: createMachine(layout, { trace: { emit: (event) => events.push(event) } }), events };
}

/** Events of one kind, their data only. */
export function dataOf(events: readonly TraceEvent[], kind: string): readonly unknown[] {
  return events.filter((event) => event.kind === kind).map((event) => event.data);
}

export function enableLapic(machine: Machine, id = bsp): void {
  machine.runAs(id, () => machine.memory.write(LAPIC + 0xf0, 4, 0x1ff));
}

export function eoi(machine: Machine): void {
  machine.memory.write(LAPIC + 0xb0, 4, 0);
}

/** Programs the low and high half of a redirection entry, high half first. */
export function route(machine: Machine, pin: number, low: number, destination = 0): void {
  machine.memory.write(IOAPIC, 4, 0x11 + 2 * pin);
  machine.memory.write(IOAPIC + 0x10, 4, (destination << 24) >>> 0);
  machine.memory.write(IOAPIC, 4, 0x10 + 2 * pin);
  machine.memory.write(IOAPIC + 0x10, 4, low);
}

export function readRedirection(machine: Machine, pin: number): number {
  machine.memory.write(IOAPIC, 4, 0x10 + 2 * pin);
  return machine.memory.read(IOAPIC + 0x10, 4);
}

/** Level, active high, vector 0x30. */
export const LEVEL_HIGH_30 = 0x8030;
export const LEVEL_LOW_30 = 0xa030;
export const REMOTE_IRR = 0x4000;

/** Writes the 32-bit ICR of the asking processor. */
export function sendIpi(machine: Machine, low: number, destination = 0): void {
  machine.memory.write(LAPIC + 0x310, 4, (destination << 24) >>> 0);
  machine.memory.write(LAPIC + 0x300, 4, low);
}

/** Lets everything happen that is due within `nanoseconds`. */
export function settle(machine: Machine, nanoseconds = 1_000_000): void {
  machine.clock.advanceTo(machine.clock.now + nanoseconds);
}
