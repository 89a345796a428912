import { expect, test } from "vitest";
import { bit, bitRange, bits, bytes, RegisterFile, registers, reserved } from "../../src/machine/index.ts";

const block = registers("TEST", "none", {
  w1c: bytes(1, "w1c"),
  rw: bytes(1, "rw"),
  ro: bytes(1, "ro"),
  wo: bytes(1, "wo"),
  gap: reserved(1),
  mixed: bits(2, { flag: bit(0, "ro"), type: bitRange(10, 12, "rw"), go: bit(13, "wo"), event: bit(15, "w1c") }),
});

test.each([
  { register: "w1c", before: 0b1100, written: 0b1010, after: 0b0100, read: 0b0100 },
  { register: "w1c", before: 0xff, written: 0x00, after: 0xff, read: 0xff },
  { register: "w1c", before: 0x00, written: 0xff, after: 0x00, read: 0x00 },
  { register: "rw", before: 0b1100, written: 0b1010, after: 0b1010, read: 0b1010 },
  { register: "ro", before: 0b1100, written: 0b1010, after: 0b1100, read: 0b1100 },
  { register: "wo", before: 0b0000, written: 0b1010, after: 0b0000, read: 0b0000 },
  { register: "gap", before: 0b0000, written: 0xff, after: 0b0000, read: 0b0000 },
  { register: "mixed", before: 0x8001, written: 0x3400, after: 0x9401, read: 0x9401 },
  { register: "mixed", before: 0x9401, written: 0x8000, after: 0x0001, read: 0x0001 },
] as const)("writing $written to a $register register holding $before leaves $after", (row) => {
  const file = new RegisterFile(block);
  file.set(row.register, row.before);
  const { offset, width } = block.fields[row.register];
  file.write(offset, width, row.written);
  expect(file.get(row.register)).toBe(row.after);
  expect(file.read(offset, width)).toBe(row.read);
});

test("a cycle over two registers treats each byte by its own access kind", () => {
  const file = new RegisterFile(block);
  file.set("w1c", 0xf0);
  file.write(0, 2, 0x5530);
  expect([file.get("w1c"), file.get("rw")]).toEqual([0xc0, 0x55]);
  expect(file.read(0, 4)).toBe(0x0000_55c0);
});

test("places registers one after the other", () => {
  expect(block.length).toBe(7);
  expect(block.fields.mixed.offset).toBe(5);
});
