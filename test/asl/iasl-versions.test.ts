/** The four things in which iasl 20260408 (our default) and 20200925 (Debian's) differ in bytes. */
import { describe, expect, test } from "vitest";
import { amlOf, block, compileText } from "./compile-text.ts";

const recent = { iaslVersion: "20260408" } as const;
const debian = { iaslVersion: "20200925" } as const;

const redundant = `
  OperationRegion (R0, SystemIO, 0, 0x10)
  Field (R0, ByteAcc, NoLock, Preserve) { Offset (0), A0, 8, Offset (1), A1, 8, Offset (4), A2, 8 }`;

describe("an Offset to where the field already is", () => {
  test("stays as an empty reserved field in 20260408", () => {
    expect(amlOf(redundant, recent)).toContain(
      "5B 81 1B 52 30 5F 5F 01 00 00 41 30 5F 5F 08 00 00 41 31 5F 5F 08 00 10 41 32 5F 5F 08",
    );
  });

  test("is dropped in 20200925, unless nothing is optimised", () => {
    expect(amlOf(redundant, debian)).toContain(
      "5B 81 17 52 30 5F 5F 01 41 30 5F 5F 08 41 31 5F 5F 08 00 10 41 32 5F 5F 08",
    );
    expect(amlOf(redundant, { ...debian, optimize: false })).toContain("5B 81 1B");
  });

  test("a unit of no bits without a name is dropped by both", () => {
    const terms = "OperationRegion (R0, SystemIO, 0, 1) Field (R0, ByteAcc) { A0, 4, , 0, A1, 4 }";
    expect(amlOf(terms, recent)).toBe(amlOf(terms, debian));
  });
});

test.each([
  { options: recent, text: "0x12", bytes: "0D 30 78 31 32 00" },
  { options: debian, text: "0000000000000012", bytes: `0D ${"30 ".repeat(14)}31 32 00` },
])("ToHexString (0x12) folds to $text in $options.iaslVersion", ({ options, bytes }) => {
  expect(amlOf("Name (STR0, ToHexString (0x12))", options)).toBe(`08 53 54 52 30 ${bytes}`);
});

const twice = `
  External (FOO, MethodObj) External (FOO, MethodObj) External (BAR, IntObj) External (BAR, IntObj)
  Method (TST1) { FOO () }`;

test("a repeated External is dropped in 20260408 and kept in 20200925 unless it is a method", () => {
  expect(amlOf(twice, recent)).toContain("A0 12 00 15 5C 46 4F 4F 5F 08 00 15 5C 42 41 52 5F 01 00 14");
  expect(amlOf(twice, debian)).toContain(
    "A0 1A 00 15 5C 46 4F 4F 5F 08 00 15 5C 42 41 52 5F 01 00 15 5C 42 41 52 5F 01 00 14",
  );
});

test.each([
  { options: recent, revision: [0x08, 0x04, 0x26, 0x20] },
  { options: debian, revision: [0x25, 0x09, 0x20, 0x20] },
  { options: {}, revision: [0x25, 0x09, 0x20, 0x20] },
])("the creator revision is the version reproduced", ({ options, revision }) => {
  const { bytes } = compileText(block(""), options);
  expect([...(bytes?.subarray(32, 36) ?? [])]).toEqual(revision);
  expect(String.fromCharCode(...(bytes?.subarray(28, 32) ?? []))).toBe("INTL");
});
