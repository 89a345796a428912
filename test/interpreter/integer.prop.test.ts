/** Integer arithmetic against plain bigint, and runs of bits against the integers they are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryRegion } from "../../src/interpreter/index.ts";
import { printState } from "../support/aml-case.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

const wide = createAmlSession();
wide.load(goldenImage("arithmetic"));
const wideBits = createAmlSession();
wideBits.load(goldenImage("bits"));
const narrow = createAmlSession();
narrow.load(goldenImage("arithmetic-32-bit"));
const logic = createAmlSession();
logic.load(goldenImage("logic"));

/** Values around the places where the engine changes its representation. */
const operand = (bits: 32 | 64): fc.Arbitrary<bigint> =>
  fc.oneof(
    fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n }),
    fc
      .tuple(fc.constantFrom(0n, 1n << 31n, 1n << 32n, 1n << 53n, 1n << 63n), fc.integer({ min: -2, max: 2 }))
      .map(([near, offset]) => BigInt.asUintN(bits, near + BigInt(offset))),
  );

const bool = (value: boolean): bigint => (value ? (1n << 64n) - 1n : 0n);

test.each([
  { method: "\\ADDI", session: wide, model: (a: bigint, b: bigint) => a + b },
  { method: "\\SUBI", session: wide, model: (a: bigint, b: bigint) => a - b },
  { method: "\\MULI", session: wide, model: (a: bigint, b: bigint) => a * b },
  { method: "\\ANDI", session: wideBits, model: (a: bigint, b: bigint) => a & b },
  { method: "\\ORIN", session: wideBits, model: (a: bigint, b: bigint) => a | b },
  { method: "\\XORI", session: wideBits, model: (a: bigint, b: bigint) => a ^ b },
  { method: "\\NNDI", session: wideBits, model: (a: bigint, b: bigint) => ~(a & b) },
  { method: "\\NORI", session: wideBits, model: (a: bigint, b: bigint) => ~(a | b) },
  { method: "\\SHLI", session: wideBits, model: (a: bigint, b: bigint) => (b > 63n ? 0n : a << b) },
  { method: "\\SHRI", session: wideBits, model: (a: bigint, b: bigint) => (b > 63n ? 0n : a >> b) },
  { method: "\\EQU", session: logic, model: (a: bigint, b: bigint) => bool(a === b) },
  { method: "\\GRT", session: logic, model: (a: bigint, b: bigint) => bool(a > b) },
  { method: "\\LEQ", session: logic, model: (a: bigint, b: bigint) => bool(a <= b) },
])("$method is arithmetic modulo 2^64", ({ method, session, model }) => {
  const second = method.startsWith("\\SH") ? fc.bigInt({ min: 0n, max: 70n }) : operand(64);
  fc.assert(
    fc.property(operand(64), second, (a, b) => {
      const state = session.evaluate(method, { type: "Integer", value: a }, { type: "Integer", value: b });
      expect(printState(state)).toBe(`Integer 0x${BigInt.asUintN(64, model(a, b)).toString(16).toUpperCase()}`);
    }),
    { numRuns: 150 },
  );
});

test.each([
  { method: "\\ADDI", model: (a: bigint, b: bigint) => a + b },
  { method: "\\SUBI", model: (a: bigint, b: bigint) => a - b },
  { method: "\\MULI", model: (a: bigint, b: bigint) => a * b },
])("$method is arithmetic modulo 2^32 in a table of revision 1", ({ method, model }) => {
  fc.assert(
    fc.property(operand(32), operand(32), (a, b) => {
      const state = narrow.evaluate(method, { type: "Integer", value: a }, { type: "Integer", value: b });
      expect(printState(state)).toBe(`Integer 0x${BigInt.asUintN(32, model(a, b)).toString(16).toUpperCase()}`);
    }),
    { numRuns: 150 },
  );
});

test("what was written to a memory region is read back, across pages and in any width", () => {
  const width = fc.constantFrom(1 as const, 2 as const, 4 as const, 8 as const);
  const address = fc.oneof(
    fc.bigInt({ min: 0xff0n, max: 0x1010n }),
    fc.bigInt({ min: 0xffff_ffff_ffff_ff00n, max: 0xffff_ffff_ffff_fff0n }),
  );
  fc.assert(
    fc.property(address, width, fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (at, size, value) => {
      const memory = createMemoryRegion({ fill: 0xa5 });
      memory.write(at, size, value);
      expect(memory.read(at, size)).toBe(BigInt.asUintN(8 * size, value));
      expect(memory.read(at - 1n, 1)).toBe(0xa5n);
      expect([...memory.dump(at + BigInt(size), 1)]).toEqual([0xa5]);
    }),
  );
});
