import { expect, test } from "vitest";
import { amlOf, block, compileText } from "./compile-text.ts";

const name = "08 56 41 4C 30 ";

test.each([
  ["Add (0xFFFFFFFFFFFFFFFF, 2)", "01"],
  ["2 - 3", "FF"],
  ["1 << 64", "00"],
  ["1 << 63", "0E 00 00 00 00 00 00 00 80"],
  ["0x8000000000000000 >> 63", "01"],
  ["Divide (9, 2)", "0A 04"],
  ["9 % 4", "01"],
  ["NAnd (0xFF, 0xFF)", "0E 00 FF FF FF FF FF FF FF"],
  ["FindSetLeftBit (0)", "00"],
  ["FindSetRightBit (0x10)", "0A 05"],
  ["ToBCD (99)", "0A 99"],
  ["FromBCD (0x99)", "0A 63"],
  ['"12" + 1', "0A 13"],
  ['"0x12" + 1', "0A 13"],
  ["LNotEqual (1, 2)", "FF"],
  ["LNot (0)", "FF"],
  ["ToInteger (12)", "0A 0C"],
  ["ToDecimalString (255)", "0D 32 35 35 00"],
  ['Concatenate ("a", "b")', "0D 61 62 00"],
  ['Mid ("abcdef", 2, 3)', "0D 63 64 65 00"],
])("%s is %s", (expression, bytes) => {
  expect(amlOf(`Name (VAL0, ${expression})`)).toBe(name + bytes);
});

test("integers of tables before revision 2 have 32 bits", () => {
  const of = (expression: string): string => compileText(block(`Name (VAL0, ${expression})`, "SSDT", 1)).aml;
  expect(of("~5")).toBe(`${name}0C FA FF FF FF`);
  expect(of("0xFFFFFFFF + 2")).toBe(`${name}01`);
  expect(of("1 << 40")).toBe(`${name}00`);
  expect(of("0xFFFFFFFF")).toBe(`${name}FF`);
});

test.each([
  ["1 != 2", "92 93 01 0A 02"],
  ["1 <= 2", "92 94 01 0A 02"],
  ["2 >= 1", "92 95 0A 02 01"],
])("%s is left as iasl leaves it, unlike its word", (expression, bytes) => {
  expect(amlOf(`Method (TST1) { Return (${expression}) }`)).toContain(`A4 ${bytes}`);
});

test.each(["Return (5 % 0)", "Return (5 / 0)", "Local0 = 5 % 0 Return (Local0)"])(
  "%s divides constants by zero, which is an error",
  (statements) => {
    const { errors } = compileText(block(`Method (TST1) { ${statements} }`));
    expect(errors).toEqual(["asl-check/division-by-zero"]);
  },
);

test("a division by zero of what is no constant is left to run time", () => {
  expect(compileText(block("Method (TST1, 1) { Return (Arg0 % 0) }")).aml).toContain("85 68 00 00");
});
