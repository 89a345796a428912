import fc from "fast-check";
import { expect, test } from "vitest";
import { operators } from "../../src/asl/operator-table.ts";
import { binaryOperators } from "../../src/asl/symbol-operators.ts";
import { amlOf, block, compileText } from "./compile-text.ts";

const pieces = [
  ...operators.map(({ spelling }) => spelling),
  ...binaryOperators.map(({ symbol }) => symbol),
  ...[
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ",",
    ";",
    "!",
    "~",
    "++",
    "--",
    '"text"',
    "0x12",
    "07",
    "\\_SB",
    "^VAL0",
    "VAL0",
    "Arg0",
  ],
];

test("any sequence of ASL's words and symbols is compiled or reported, never thrown about", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
      const { bytes, errors } = compileText(block(words.join(" ")));
      expect(bytes === undefined).toBe(errors.length > 0);
    }),
    { numRuns: 300, examples: [[["}", "{"]]] },
  );
});

test("any characters are compiled or reported", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      expect(() => compileText(block(text))).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

const sample = block(
  `Scope (\\_SB) { Device (DEV0) { Name (_ADR, Zero) Method (TST1, 2) { If (Arg0 == 1) { Return (Arg1 [2]) } Else { Local0 = Package () { 1, "a" } } } } }
   OperationRegion (REG0, SystemIO, 0x10, 4) Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8, Offset (2), FLD1, 8 }`,
);

test("a table cut off anywhere, or with a character changed, is compiled or reported", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: sample.length - 1 }),
      fc.string({ unit: "binary-ascii", maxLength: 2 }),
      (at, inserted) => {
        expect(() => compileText(sample.slice(0, at))).not.toThrow();
        expect(() => compileText(sample.slice(0, at) + inserted + sample.slice(at + 1))).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});

test("an integer has the encoding of its size, whatever its base", () => {
  const hex = (value: bigint, width: number): string =>
    Array.from({ length: width }, (_, i) =>
      ((value >> BigInt(8 * i)) & 0xffn).toString(16).toUpperCase().padStart(2, "0"),
    ).join(" ");
  fc.assert(
    fc.property(fc.bigInt({ min: 2n, max: 0xffff_ffff_ffff_fffen }), (value) => {
      const [prefix, width] =
        value <= 0xffn ? ["0A", 1] : value <= 0xffffn ? ["0B", 2] : value <= 0xffff_ffffn ? ["0C", 4] : ["0E", 8];
      const expected = `08 56 41 4C 30 ${prefix} ${hex(value, Number(width))}`;
      for (const text of [value.toString(), `0x${value.toString(16)}`, `0${value.toString(8)}`]) {
        expect(amlOf(`Name (VAL0, ${text})`)).toBe(expected);
      }
    }),
  );
});
