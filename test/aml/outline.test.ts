import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  decodeTable,
  integerNode,
  integerValue,
  outlineTable,
  parseNamePath,
  printAmlTree,
  printNamePath,
  rootPath,
  walkTerms,
} from "../../src/aml/index.ts";
import { decodeHex, sourceOf } from "./support.ts";

const fixture = (name: string) =>
  sourceOf(new Uint8Array(readFileSync(new URL(`../../aml-fixtures/cases/aml/${name}.aml`, import.meta.url))));

const path = (text: string) => parseNamePath(text) ?? rootPath;

test("an outline has every object with its full path and the argument counts of methods", () => {
  const { value, diagnostics } = outlineTable(fixture("calls"));
  expect(diagnostics).toEqual([]);
  const shown = value.objects.map(
    ({ op, path: place, argumentCount }) =>
      `${op} ${printNamePath(place)}${argumentCount === undefined ? "" : `/${argumentCount}`}`,
  );
  expect(shown).toEqual([
    "Device \\_SB.DEV0",
    "Method \\_SB.DEV0.INNR/0",
    "Method \\_SB.DEV0.TWOA/2",
    "Alias \\ALSD/1",
    "Method \\OUTR/1",
    "Method \\LATE/2",
    "Method \\HIDE/0",
  ]);
});

test("an outline tells fields from the region they lie in", () => {
  const { value } = outlineTable(fixture("fields"));
  expect(value.objects.filter(({ op }) => op === "OpRegion").map(({ path: place }) => printNamePath(place))).toEqual([
    "\\REGA",
  ]);
  expect(value.objects.filter(({ op }) => op === "NamedField").map(({ path: place }) => printNamePath(place))).toEqual(
    ["FLDA", "FLDB", "FLDC", "FLDD", "BNKS", "INDX", "DATA", "BNK0", "BNK1", "IDX0", "IDX1"].map((name) => `\\${name}`),
  );
});

test("an outline resolves names as calls do", () => {
  const { value } = outlineTable(fixture("calls"));
  const count = (name: string, scope: string) => value.argumentCount(path(name), path(scope));
  expect(count("TWOA", "\\_SB.DEV0.INNR")).toBe(2);
  expect(count("TWOA", "\\")).toBeUndefined();
  expect(count("ALSD", "\\_SB.DEV0")).toBe(1);
  expect(count("DEV0", "\\_SB")).toBeUndefined();
  expect(count("^TWOA", "\\_SB.DEV0.INNR")).toBe(2);
  expect(count("NONE", "\\")).toBeUndefined();
});

test("an outline lists externals apart", () => {
  const { value } = outlineTable(sourceOf(decodeTable(fixture("calls")).value.source.bytes));
  const externals = outlineTable(
    sourceOf(Uint8Array.of(...value.table.header, 0x15, 0x45, 0x58, 0x54, 0x30, 8, 3), "external"),
  );
  expect(
    externals.value.externals.map(({ path: place, argumentCount }) => [printNamePath(place), argumentCount]),
  ).toEqual([["\\EXT0", 3]]);
  expect(externals.value.objects).toEqual([]);
});

test("the walk visits in the order of the bytes, with scope and operand", () => {
  const { value } = decodeHex("5B 82 14 44 45 56 30 14 0E 4D 54 48 30 00 70 72 01 0A 02 60 61 A3 A3");
  const seen: string[] = [];
  walkTerms(value, (node, { scope, depth, operand }) => {
    seen.push(`${depth} ${operand ?? "-"} ${node.op} in ${printNamePath(scope)}`);
    return node.op === "Add" ? "skip" : undefined;
  });
  expect(seen).toEqual([
    "0 - Device in \\",
    "1 terms Method in \\DEV0",
    "2 terms Store in \\DEV0.MTH0",
    "3 source Add in \\DEV0.MTH0",
    "3 target Local1 in \\DEV0.MTH0",
    "2 terms Noop in \\DEV0.MTH0",
    "0 - Noop in \\",
  ]);
});

test("a tree prints one node a line, with offset, operand and values", () => {
  const { value } = decodeHex("5B 82 4F 01 44 45 56 30 08 5F 48 49 44 0D 41 22 01 00 08 42 55 46 30 11 05 0A 02 FF 16");
  expect(printAmlTree(value).split("\n")).toEqual([
    "0000 Device name=DEV0 (PkgLength says 0x1F)",
    "0008   terms: Name name=_HID",
    '000D     object: String value="A\\"\\x01"',
    "0012   terms: Name name=BUF0",
    "0017     object: Buffer bytes=[FF 16]",
    "0019       size: ByteConst value=0x02",
    "",
  ]);
});

test.each([
  { value: 0n, bits: 64 as const, op: "Zero" },
  { value: 1n, bits: 64 as const, op: "One" },
  { value: 2n, bits: 64 as const, op: "ByteConst" },
  { value: 0xffn, bits: 64 as const, op: "ByteConst" },
  { value: 0x100n, bits: 64 as const, op: "WordConst" },
  { value: 0x1_0000n, bits: 64 as const, op: "DWordConst" },
  { value: 0xffff_ffffn, bits: 64 as const, op: "DWordConst" },
  { value: 0xffff_ffffn, bits: 32 as const, op: "Ones" },
  { value: 0x1_0000_0000n, bits: 64 as const, op: "QWordConst" },
  { value: 0xffff_ffff_ffff_ffffn, bits: 64 as const, op: "Ones" },
])("the shortest form of $value in $bits bits is $op", ({ value, bits, op }) => {
  const node = integerNode(value, { integerBits: bits, hasConstants: true });
  expect(node.op).toBe(op);
  expect(integerValue(node, bits)).toBe(value);
});

test("without constants small values are bytes", () => {
  expect(integerNode(1n, { integerBits: 64, hasConstants: false }).op).toBe("ByteConst");
  expect(integerValue(decodeHex("60").value[0] ?? integerNode(0n))).toBeUndefined();
});
