import { expect, test } from "vitest";
import { type AmlNode, decodeTable, decodeTermList, encodeTable, encodeTerms, walkTerms } from "../../src/aml/index.ts";
import { bytesFromHex } from "../../src/base/hex.ts";
import { decodeHex, sketchAll, sourceOf } from "./support.ts";

test.each([
  { what: "an unknown opcode", hex: "A3 16 A3", tree: "Noop; RawBytes([16]); Noop", codes: ["aml/unknown-opcode"] },
  {
    what: "a run of unknown bytes, in one node",
    hex: "16 17 18 A3",
    tree: "RawBytes([161718]); Noop",
    codes: ["aml/unknown-opcode"],
  },
  { what: "a lone ExtOpPrefix", hex: "A3 5B", tree: "Noop; RawBytes([5b])", codes: ["aml/unknown-opcode"] },
  {
    what: "an unknown extended opcode",
    hex: "5B FE A3",
    tree: "RawBytes([5bfe]); Noop",
    codes: ["aml/unknown-opcode"],
  },
  { what: "a bad operand", hex: "70 16 60 A3", tree: "RawBytes([7016]); Local0; Noop", codes: ["aml/unknown-opcode"] },
  { what: "a string without an end", hex: "A3 0D 41 42", tree: "Noop; RawBytes([0d4142])", codes: ["aml/truncated"] },
  { what: "missing operands", hex: "72 60", tree: "RawBytes([7260])", codes: ["aml/truncated"] },
  { what: "a cut name", hex: "41 42 43", tree: "RawBytes([414243])", codes: ["aml/truncated"] },
  { what: "a cut PkgLength", hex: "A0 C0 01", tree: "RawBytes([a0c001])", codes: ["aml/truncated"] },
  {
    what: "a PkgLength of nothing",
    hex: "A0 00 A3",
    tree: "RawBytes([a000]); Noop",
    codes: ["aml/short-pkg-length"],
  },
  {
    what: "a package too short for its operands",
    hex: "14 04 4D 54 48 A3",
    tree: "RawBytes([14044d5448]); Noop",
    codes: ["aml/truncated"],
  },
  {
    what: "a broken buffer inside a name",
    hex: "08 42 55 46 30 11 02 0A A3",
    tree: "Name(BUF0, RawBytes([11020a])); Noop",
    codes: ["aml/truncated"],
  },
  {
    what: "a call without its arguments",
    hex: "14 06 4D 54 48 30 02 4D 54 48 30 01",
    tree: "Method(MTH0, 2, {}); MethodInvocation(MTH0, {One})",
    codes: ["aml/missing-arguments"],
  },
  {
    what: "a field list that ends in the middle",
    hex: "5B 81 0C 52 45 47 30 00 46 4C 44 30 08 46",
    tree: "Field(REG0, 0, {NamedField(FLD0, 8); RawBytes([46])})",
    codes: ["aml/truncated"],
  },
  {
    what: "a Connection to nothing known",
    hex: "5B 81 08 52 45 47 30 00 02 16",
    tree: "Field(REG0, 0, {RawBytes([0216])})",
    codes: ["aml/unknown-opcode"],
  },
  {
    what: "a name of strange characters",
    hex: "08 FF 42 43 44 00",
    tree: "Name(\u00ffBCD, Zero)",
    codes: ["aml/malformed-name"],
  },
  {
    what: "reserved bits in a PkgLength",
    hex: "A1 73 00 A3",
    tree: "Else({Noop})",
    codes: ["aml/reserved-pkg-length-bits"],
  },
])("keeps the bytes of $what and says so", ({ hex, tree, codes }) => {
  const { value, diagnostics } = decodeHex(hex);
  expect(sketchAll(value)).toBe(tree);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(encodeTerms(value)).toEqual(bytesFromHex(hex));
});

test("a PkgLength past the end is told with its place and what is there is decoded", () => {
  const hex = "5B 82 46 04 44 45 56 30 08 41 42 43 44 01";
  const { value, diagnostics } = decodeHex(hex);
  expect(sketchAll(value)).toBe("Device(DEV0, {Name(ABCD, One)})");
  expect(value[0]).toMatchObject({ pkgLengthWidth: 2, statedPkgLength: 0x46 });
  expect(diagnostics).toMatchObject([
    {
      code: "aml/bad-pkg-length",
      message: "PkgLength 0x0046 of Device (DEV0) runs 58 bytes past the end of the terms",
      span: { start: 0, end: 4 },
      hint: expect.stringContaining("truncated"),
    },
  ]);
  expect(encodeTerms(value)).toEqual(bytesFromHex(hex));
});

test("a message names the package around the problem", () => {
  const { diagnostics } = decodeHex("5B 82 08 44 45 56 30 72 60 60");
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "Add runs past the end of Device (DEV0) at offset 0x000A",
  ]);
});

function nested(depth: number, opcode: readonly number[], head: readonly number[]): Uint8Array {
  // Every PkgLength in four bytes, from the inside out.
  const overhead = opcode.length + 4 + head.length;
  const bytes = new Uint8Array(depth * overhead);
  for (let level = 0; level < depth; level++) {
    const at = level * overhead;
    const length = bytes.length - at - opcode.length;
    const pkgLength = [0xc0 | (length & 15), (length >> 4) & 255, (length >> 12) & 255, (length >> 20) & 255];
    bytes.set([...opcode, ...pkgLength, ...head], at);
  }
  return bytes;
}

test.each([
  { what: "If", opcode: [0xa0], head: [0x01] },
  { what: "Else", opcode: [0xa1], head: [] },
  { what: "Package", opcode: [0x12], head: [0x01] },
  { what: "Device", opcode: [0x5b, 0x82], head: [0x41, 0x42, 0x43, 0x44] },
])("20,000 nested $what decode, walk and encode", ({ opcode, head }) => {
  const depth = 20_000;
  const bytes = nested(depth, opcode, head);
  const { value, diagnostics } = decodeTermList(sourceOf(bytes), 0, bytes.length);
  expect(diagnostics).toEqual([]);
  let deepest = 0;
  walkTerms(value, (_, place) => {
    deepest = Math.max(deepest, place.depth);
    return undefined;
  });
  expect(deepest).toBeGreaterThanOrEqual(depth - 1);
  expect(encodeTerms(value)).toEqual(bytes);
});

test.each([
  { what: "negations", byte: 0x92 },
  { what: "additions", byte: 0x72 },
  { what: "references", byte: 0x83 },
])("20,000 nested $what become raw bytes at the depth limit", ({ byte }) => {
  const bytes = new Uint8Array(20_000).fill(byte);
  const { value, diagnostics } = decodeTermList(sourceOf(bytes), 0, bytes.length);
  expect(diagnostics[0]?.code).toBe("aml/nested-too-deep");
  expect(encodeTerms(value)).toEqual(bytes);
});

test("garbage fills no more than 200 messages", () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i % 2 === 0 ? 0x16 : 0xa3));
  const { value, diagnostics } = decodeTermList(sourceOf(bytes), 0, bytes.length);
  expect(diagnostics).toHaveLength(201);
  expect(diagnostics.at(-1)?.message).toBe("1800 more problems are not listed");
  expect(encodeTerms(value)).toEqual(bytes);
});

const header = (length: number): number[] => [
  ...[..."DSDT"].map((c) => c.charCodeAt(0)),
  length & 255,
  length >> 8,
  0,
  0,
  2,
  ...new Array<number>(27).fill(0x20),
];

function terms(nodes: readonly AmlNode[]): string {
  return sketchAll(nodes);
}

test.each([
  { what: "an empty file", bytes: [], tree: "", codes: ["aml/truncated-header"] },
  { what: "half a header", bytes: header(36).slice(0, 20), tree: "", codes: ["aml/truncated-header"] },
  { what: "a header alone", bytes: header(36), tree: "", codes: [] },
  { what: "a Length past the end", bytes: [...header(99), 0xa3], tree: "Noop", codes: ["aml/truncated-table"] },
  { what: "a Length of nothing", bytes: [...header(0), 0xa3], tree: "Noop", codes: ["aml/short-table-length"] },
  { what: "bytes behind the Length", bytes: [...header(37), 0xa3, 0x16, 0x16], tree: "Noop", codes: [] },
  { what: "padding", bytes: [...header(40), 0xa3, 0, 0, 0], tree: "Noop", codes: [] },
  {
    what: "a last term that ends in zeros, then padding",
    bytes: [...header(46), 0x08, 0x41, 0x42, 0x43, 0x44, 0x0c, 1, 0, 0, 0],
    tree: "Name(ABCD, DWordConst(1))",
    codes: [],
  },
])("a table with $what decodes as far as it goes", ({ bytes, tree, codes }) => {
  const source = sourceOf(Uint8Array.from(bytes));
  const { value, diagnostics } = decodeTable(source);
  expect(terms(value.terms)).toBe(tree);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(encodeTable(value)).toEqual(source.bytes);
});
