import { expect, test } from "vitest";
import { createMachine, fixedEvents, pcBoard, pvhBoard } from "../../src/machine/index.ts";
import { createTraced, dataOf } from "./board.ts";

/** Nanoseconds until a 24-bit counter at 3.579545 MHz has changed its top bit `times` times. */
const topBitChange = (times: number): number => Math.ceil((times * 2 ** 23 * 1e9) / 3_579_545);

test("the PC board switches to ACPI mode and back through SMI_CMD", () => {
  const { machine } = createTraced(pcBoard());
  const control = () => machine.ports.read(0x604, 2);
  expect(control()).toBe(0);
  machine.ports.write(0xb2, 1, 0xf1);
  expect(control()).toBe(1);
  machine.ports.write(0x604, 2, 0);
  expect(control()).toBe(1);
  machine.ports.write(0xb2, 1, 0xf0);
  expect(control()).toBe(0);
});

test("the APM status port keeps what is written, and the command port the last command", () => {
  const { machine } = createTraced(pcBoard());
  machine.ports.write(0xb3, 1, 1);
  machine.ports.write(0xb2, 1, 0);
  expect([machine.ports.read(0xb3, 1), machine.ports.read(0xb2, 1)]).toEqual([1, 0]);
});

test("a board without SMI_CMD is in ACPI mode from the start and stays there after a reset", () => {
  const machine = createMachine(pvhBoard());
  expect(machine.ports.read(0xb004, 2)).toBe(1);
  machine.reset();
  expect(machine.ports.read(0xb004, 2)).toBe(1);
});

test.each([
  { status: 0x0100, written: 0x0100, width: 2, offset: 0, after: 0x0000 },
  { status: 0x0120, written: 0x0020, width: 2, offset: 0, after: 0x0100 },
  { status: 0x0120, written: 0x20, width: 1, offset: 0, after: 0x0100 },
  { status: 0x0120, written: 0x01, width: 1, offset: 1, after: 0x0020 },
  { status: 0x0120, written: 0x0000, width: 2, offset: 0, after: 0x0120 },
] as const)(
  "PM1 status $status after writing $written at +$offset is $after",
  ({ status, written, width, offset, after }) => {
    const machine = createMachine(pcBoard());
    for (let event = 0; event < 16; event++) if (((status >> event) & 1) === 1) machine.acpi.pm1Event.setStatus(event);
    machine.ports.write(0x600 + offset, width, written);
    expect(machine.ports.read(0x600, 2)).toBe(after);
  },
);

test("enable bytes replace each other independently and keep reserved bits zero", () => {
  const machine = createMachine(pcBoard());
  machine.ports.write(0x602, 2, 0xffff);
  expect(machine.ports.read(0x602, 2)).toBe(0x4721);
  machine.ports.write(0x603, 1, 0);
  expect(machine.ports.read(0x602, 2)).toBe(0x0021);
});

test("SLP_EN asks for sleep with SLP_TYP and reads back as zero", () => {
  const machine = createMachine(pcBoard());
  const types: number[] = [];
  machine.onSleep((type) => types.push(type));
  machine.ports.write(0x604, 2, 0x2000 | (5 << 10));
  expect(types).toEqual([5]);
  expect(machine.ports.read(0x604, 2)).toBe(5 << 10);
});

test("the PM timer counts 3.579545 MHz of virtual time", () => {
  const machine = createMachine(pcBoard());
  machine.clock.advanceTo(1_000_000_000);
  expect(machine.ports.read(0x608, 4)).toBe(3_579_545);
  machine.clock.advanceTo(topBitChange(2) - 1);
  expect(machine.ports.read(0x608, 4)).toBe(0xff_ffff);
  machine.clock.advanceTo(topBitChange(2));
  expect(machine.ports.read(0x608, 4)).toBe(0);
});

test("TMR_STS is set when the top bit of the counter changes, whoever looks or not", () => {
  const machine = createMachine(pcBoard());
  machine.clock.advanceTo(topBitChange(1) - 1);
  expect(machine.ports.read(0x600, 2)).toBe(0);
  machine.clock.advanceTo(topBitChange(1));
  expect(machine.ports.read(0x600, 2)).toBe(1);
  machine.ports.write(0x600, 2, 1);
  expect(machine.ports.read(0x600, 2)).toBe(0);
});

test("an enabled timer raises the SCI by itself, once per change of the top bit; otherwise the clock runs empty", () => {
  const { machine, events } = createTraced(pcBoard());
  machine.ports.write(0xb2, 1, 0xf1);
  expect(machine.clock.nextAt).toBeUndefined();
  machine.ports.write(0x602, 2, 1);
  expect(machine.clock.nextAt).toBe(topBitChange(1));
  machine.clock.runNext();
  expect(machine.isSciAsserted).toBe(true);
  expect(machine.clock.nextAt).toBeUndefined();
  machine.ports.write(0x600, 2, 1);
  expect(machine.isSciAsserted).toBe(false);
  expect(machine.clock.nextAt).toBe(topBitChange(2));
  expect(dataOf(events, "pm1/status")).toEqual([
    { bit: 0, on: true },
    { bit: 0, on: false },
  ]);
});

test("disabling the timer event leaves nothing planned", () => {
  const machine = createMachine(pcBoard());
  machine.ports.write(0x602, 2, 1);
  machine.ports.write(0x602, 2, 0);
  expect(machine.clock.nextAt).toBeUndefined();
});

test("the power button raises the SCI only if enabled and in ACPI mode", () => {
  const machine = createMachine(pcBoard());
  machine.acpi.pressPowerButton();
  expect(machine.isSciAsserted).toBe(false);
  machine.ports.write(0x602, 2, 1 << fixedEvents.powerButton);
  expect(machine.isSciAsserted).toBe(false);
  machine.ports.write(0xb2, 1, 0xf1);
  expect(machine.isSciAsserted).toBe(true);
});
