import { expect, test } from "vitest";
import {
  bytes,
  fixedSize,
  flags,
  flagsFromNumber,
  flagsToNumber,
  labelOfKey,
  list,
  offsetOf,
  sizeOf,
  struct,
  u8,
  u32,
  widthOf,
} from "../../src/schema/index.ts";
import { counted, listed, scalars, tailed } from "./sample-layouts.ts";

test("offsets and widths come from the layout", () => {
  expect(offsetOf(scalars, "a")).toBe(0);
  expect(offsetOf(scalars, "mode")).toBe(27);
  expect(widthOf(scalars, "mode")).toBe(2);
  expect(offsetOf(tailed, "inner.y")).toBe(2);
  expect(offsetOf(tailed, "fourth")).toBe(7);
  expect(offsetOf(listed, "entries")).toBe(1);
  expect(sizeOf(scalars)).toBe(38);
});

test("what depends on its content has no size", () => {
  expect(fixedSize(counted)).toBeUndefined();
  expect(() => sizeOf(counted)).toThrow("depends on its content");
  expect(() => offsetOf(counted, "text")).toThrow("depends on its content");
});

const sample = flags(4, { low: 0, run: [4, 8], high: 31 });

test("named bits make a number and a number named bits", () => {
  expect(flagsToNumber(sample, { low: true, run: 0xff, high: true })).toBe(0x80000ff1);
  expect(flagsToNumber(sample, { high: true })).toBe(0x80000000);
  expect(flagsFromNumber(sample, 0x80000ff3)).toEqual({ low: true, run: 0xff, high: true, reserved: 2n });
});

test.each([
  ["the same bit twice", () => flags(1, { a: 0, b: [0, 2] })],
  ["a bit beyond the width", () => flags(1, { a: 8 })],
  ["a field behind a list", () => struct("S", "1", { all: list(u8), more: u8 })],
  ["a field behind all bytes", () => struct("S", "1", { all: bytes(), more: u32 })],
  ["a field of a reserved name", () => struct("S", "1", { rest: u8 })],
])("a layout with %s cannot be declared", (_name, declare) => {
  expect(declare).toThrow();
});

test.each([
  ["processorUid", "Processor UID"],
  ["localX2ApicId", "Local x2APIC ID"],
  ["gsiBase", "GSI base"],
  ["oemRevision", "OEM revision"],
])("the key %s reads %s", (key, label) => {
  expect(labelOfKey(key)).toBe(label);
});
