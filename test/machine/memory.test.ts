import { expect, test } from "vitest";
import { createMachine, type MemoryRange, PhysicalMemory, pcBoard } from "../../src/machine/index.ts";
import { createTraced, dataOf } from "./board.ts";

const ranges: readonly MemoryRange[] = [
  { start: 0x0, length: 0x2000, type: "ram" },
  { start: 0x2000, length: 0x1000, type: "acpi" },
  { start: 0x8000, length: 0x1000, type: "ram" },
];

test("bytes written across pages and ranges read back; holes read all ones and lose writes", () => {
  const memory = new PhysicalMemory(ranges);
  memory.write(0x0ffe, Uint8Array.from([1, 2, 3, 4]));
  memory.write(0x2ffe, Uint8Array.from([5, 6, 7, 8]));
  expect([...memory.read(0x0ffd, 6)]).toEqual([0, 1, 2, 3, 4, 0]);
  expect([...memory.read(0x2ffd, 5)]).toEqual([0, 5, 6, 0xff, 0xff]);
  expect([...memory.read(0x7ffe, 4)]).toEqual([0xff, 0xff, 0, 0]);
});

test.each([1, 2, 4])("integers of %i bytes are little-endian, also across a page border", (width) => {
  const memory = new PhysicalMemory(ranges);
  memory.writeUint(0x0fff, width, 0x8421_4321);
  expect(memory.readUint(0x0fff, width)).toBe(width === 4 ? 0x8421_4321 : 0x8421_4321 % 2 ** (8 * width));
});

test("changing the type of a run splits ranges and shows in the E820 map", () => {
  const memory = new PhysicalMemory(ranges);
  memory.setType(0x1800, 0x1000, "nvs");
  expect(memory.e820()).toEqual([
    { start: 0x0, length: 0x1800, type: 1 },
    { start: 0x1800, length: 0x1000, type: 4 },
    { start: 0x2800, length: 0x800, type: 3 },
    { start: 0x8000, length: 0x1000, type: 1 },
  ]);
  memory.setType(0x1800, 0x800, "ram");
  expect(memory.e820()[0]).toEqual({ start: 0, length: 0x2000, type: 1 });
  expect([memory.typeAt(0x17ff), memory.typeAt(0x2000), memory.typeAt(0x3000)]).toEqual(["ram", "nvs", undefined]);
});

test("contents survive a change of type", () => {
  const memory = new PhysicalMemory(ranges);
  memory.writeUint(0x1800, 4, 0x1234_5678);
  memory.setType(0x1800, 4, "reserved");
  expect(memory.readUint(0x1800, 4)).toBe(0x1234_5678);
});

test.each([1, 2, 4, 8] as const)(
  "the address space of software reads and writes %i bytes of RAM and devices",
  (width) => {
    const machine = createMachine(pcBoard());
    const value = BigInt.asUintN(8 * width, 0x8877_6655_4433_2211n);
    machine.memorySpace.write(0x20_0003n, width, value);
    expect(machine.memorySpace.read(0x20_0003n, width)).toBe(value);
    const allOnes = (1n << BigInt(8 * width)) - 1n;
    expect(machine.memorySpace.read(0xf000_0000n, width)).toBe(allOnes);
    expect(machine.memorySpace.read(0xffff_ffff_ffff_fff0n, width)).toBe(allOnes);
    machine.memorySpace.write(0xffff_ffff_ffff_fff0n, width, 0n);
  },
);

test("RAM is not traced, device cycles are, with their width and value", () => {
  const { machine, events } = createTraced(pcBoard());
  machine.memory.write(0x10_0000, 4, 1);
  machine.memory.read(0x10_0000, 4);
  expect(events).toEqual([]);
  machine.ports.write(0xafe2, 1, 4);
  machine.ports.read(0xafe2, 1);
  expect(dataOf(events, "io/write")).toEqual([{ device: "GPE0", space: "port", address: 0xafe2, width: 1, value: 4 }]);
  expect(dataOf(events, "io/read")).toEqual([{ device: "GPE0", space: "port", address: 0xafe2, width: 1, value: 4 }]);
});

test("a port nobody owns reads all ones and is reported", () => {
  const { machine, events } = createTraced(pcBoard());
  expect([machine.ports.read(0xaf00, 1), machine.ports.read(0xaf00, 2), machine.ports.read(0xaf00, 4)]).toEqual([
    0xff, 0xffff, 0xffff_ffff,
  ]);
  machine.ports.write(0xaf00, 1, 0);
  expect(dataOf(events, "io/unclaimed")).toHaveLength(4);
});

test("memory that is not there reads all ones and is reported", () => {
  const { machine, events } = createTraced(pcBoard());
  expect(machine.memory.read(0xf000_0000, 4)).toBe(0xffff_ffff);
  machine.memory.write(0xf000_0000, 1, 0);
  expect(dataOf(events, "io/unclaimed")).toEqual([
    { device: "none", space: "memory", address: 0xf000_0000, width: 4, direction: "read" },
    { device: "none", space: "memory", address: 0xf000_0000, width: 1, direction: "write" },
  ]);
});

test("a cycle that runs over the end of a device reaches nobody", () => {
  const machine = createMachine(pcBoard());
  machine.acpi.pm1Event.setStatus(8);
  expect(machine.ports.read(0x602, 4)).toBe(0xffff_ffff);
  expect(machine.ports.read(0x600, 4)).toBe(0x0100);
});

test("a detached device leaves its addresses unowned", () => {
  const { machine } = createTraced(pcBoard());
  const device = {
    name: "probe",
    read: () => 0x5a,
    write: () => undefined,
    reset: () => undefined,
    save: () => ({}),
    restore: () => undefined,
  };
  machine.ports.attach(device, 0x1000, 1);
  expect(machine.ports.read(0x1000, 1)).toBe(0x5a);
  machine.ports.detach(device);
  expect(machine.ports.read(0x1000, 1)).toBe(0xff);
});

test("the interrupt edge/level registers keep the fixed edge interrupts at edge", () => {
  const machine = createMachine(pcBoard());
  machine.ports.write(0x4d0, 1, 0xff);
  machine.ports.write(0x4d1, 1, 0xff);
  expect([machine.ports.read(0x4d0, 1), machine.ports.read(0x4d1, 1)]).toEqual([0xf8, 0xde]);
});
