import { expect, test } from "vitest";
import { type AmlNode, decodeTermList, encodeTerms, type NamePath, printNamePath } from "../../src/aml/index.ts";
import { bytesFromHex } from "../../src/base/hex.ts";
import { decodeHex, sketchAll, sourceOf } from "./support.ts";

test.each([
  { what: "an expression with targets", hex: "72 60 01 00", tree: "Add(Local0, One, NullTarget)" },
  { what: "a target that is a name", hex: "7D 0A 0C 68 52 53 4C 54", tree: "Or(ByteConst(12), Arg0, RSLT)" },
  { what: "a compound comparison", hex: "92 93 60 61", tree: "LNotEqual(Local0, Local1)" },
  { what: "a plain negation", hex: "92 60", tree: "LNot(Local0)" },
  { what: "a negation at the very end", hex: "92 92 00", tree: "LNot(LNot(Zero))" },
  { what: "a string", hex: "08 41 42 43 44 0D 68 69 FF 00", tree: 'Name(ABCD, String("hi\u00ff"))' },
  { what: "the largest integer", hex: "0E FF FF FF FF FF FF FF FF", tree: "QWordConst(18446744073709551615)" },
  { what: "a name in a package", hex: "12 0A 02 5C 46 4F 4F 5F 12 02 00", tree: "Package(2, {\\FOO; Package(0, {})})" },
  { what: "a buffer larger than its bytes", hex: "11 06 0A 10 01 02 03", tree: "Buffer(ByteConst(16), [010203])" },
  { what: "a buffer of nothing", hex: "11 02 00", tree: "Buffer(Zero, [])" },
  {
    what: "if and else",
    hex: "A0 05 93 68 01 A3 A1 03 A4 00",
    tree: "If(LEqual(Arg0, One), {Noop}); Else({Return(Zero)})",
  },
  { what: "else without if", hex: "A1 02 A3", tree: "Else({Noop})" },
  { what: "an empty scope of the root", hex: "10 03 5C 00", tree: "Scope(\\, {})" },
  { what: "constants as statements", hex: "00 01 FF A3", tree: "Zero; One; Ones; Noop" },
])("decodes $what", ({ hex, tree }) => {
  const { value, diagnostics } = decodeHex(hex);
  expect(diagnostics).toEqual([]);
  expect(sketchAll(value)).toBe(tree);
  expect(encodeTerms(value)).toEqual(bytesFromHex(hex));
});

test("every kind of field element decodes", () => {
  const hex = `5B 81 28 52 45 47 30 01
    46 4C 44 30 08  00 48 04  01 05 0B  03 05 0E 10
    02 5C 43 4F 4E 30  02 11 05 0A 02 79 00  46 4C 44 31 41 01`;
  const { value, diagnostics } = decodeHex(hex);
  expect(diagnostics).toEqual([]);
  expect(sketchAll(value)).toBe(
    "Field(REG0, 1, {NamedField(FLD0, 8); ReservedField(72); AccessField(5, 11); ExtendedAccessField(5, 14, 16); " +
      "ConnectField(\\CON0); ConnectField(Buffer(ByteConst(2), [7900])); NamedField(FLD1, 17)})",
  );
  expect(encodeTerms(value)).toEqual(bytesFromHex(hex));
});

test("nodes know their place", () => {
  const { value } = decodeHex("A3 14 0B 4D 54 48 30 00 70 01 60");
  const method = value[1];
  expect([method?.start, method?.end, method?.pkgLengthWidth]).toEqual([1, 11, 1]);
  const body = method?.operands[2] as readonly AmlNode[];
  expect(body.map(({ op, start, end }) => [op, start, end])).toEqual([["Store", 8, 11]]);
});

test("bytes before and behind the terms asked for are not touched", () => {
  const bytes = bytesFromHex("5B 5B A3 A4 01 5B");
  const { value, diagnostics } = decodeTermList(sourceOf(bytes), 2, 5);
  expect(sketchAll(value)).toBe("Noop; Return(One)");
  expect(diagnostics).toEqual([]);
});

// Method (MTH0, 2) {}
const method2 = "14 06 4D 54 48 30 02";

test.each([
  { what: "after its declaration", hex: `${method2} 4D 54 48 30 01 FF`, tree: "MethodInvocation(MTH0, {One; Ones})" },
  {
    what: "before its declaration",
    hex: `70 4D 54 48 30 01 FF 60 ${method2}`,
    tree: "Store(MethodInvocation(MTH0, {One; Ones}), Local0)",
  },
  {
    what: "in a scope below",
    hex: `${method2} 5B 82 0B 44 45 56 30 4D 54 48 30 01 FF`,
    tree: "Device(DEV0, {MethodInvocation(MTH0, {One; Ones})})",
  },
  {
    what: "nested in its own arguments",
    hex: `${method2} 4D 54 48 30 4D 54 48 30 00 01 FF`,
    tree: "MethodInvocation(MTH0, {MethodInvocation(MTH0, {Zero; One}); Ones})",
  },
  {
    what: "through an alias",
    hex: `${method2} 06 4D 54 48 30 41 4C 53 30 41 4C 53 30 01 FF`,
    tree: "MethodInvocation(ALS0, {One; Ones})",
  },
  {
    what: "through an External",
    hex: "15 45 58 54 30 08 01 45 58 54 30 01",
    tree: "MethodInvocation(EXT0, {One})",
  },
  {
    what: "where a SuperName takes a result",
    hex: `${method2} 87 4D 54 48 30 01 FF`,
    tree: "SizeOf(MethodInvocation(MTH0, {One; Ones}))",
  },
])("a method called $what takes its arguments", ({ hex, tree }) => {
  const { value, diagnostics } = decodeHex(hex);
  expect(diagnostics).toEqual([]);
  expect(sketchAll(value)).toContain(tree);
  expect(encodeTerms(value)).toEqual(bytesFromHex(hex));
});

test.each([
  { what: "RefOf", hex: `${method2} 71 4D 54 48 30`, tree: "RefOf(MTH0)" },
  { what: "CondRefOf", hex: `${method2} 5B 12 4D 54 48 30 60`, tree: "CondRefOf(MTH0, Local0)" },
  { what: "ObjectType", hex: `${method2} 8E 4D 54 48 30`, tree: "ObjectType(MTH0)" },
  {
    what: "a package",
    hex: `${method2} 12 06 01 4D 54 48 30`,
    tree: "Package(1, {MTH0})",
  },
  { what: "a target", hex: `${method2} 72 00 00 4D 54 48 30`, tree: "Add(Zero, Zero, MTH0)" },
  { what: "an alias", hex: `${method2} 06 4D 54 48 30 41 4C 53 30`, tree: "Alias(MTH0, ALS0)" },
])("the name of a method in $what is no call", ({ hex, tree }) => {
  expect(sketchAll(decodeHex(hex).value)).toContain(tree);
});

test("a nearer object hides a method", () => {
  // Device (DEV0) { Name (MTH0, 0) Store (MTH0, Local0) }
  const { value } = decodeHex(`${method2} 5B 82 11 44 45 56 30 08 4D 54 48 30 00 70 4D 54 48 30 60`);
  expect(sketchAll(value)).toContain("Store(MTH0, Local0)");
});

test("a field unit of a method hides an external method", () => {
  const body = "5B 81 0B 52 45 47 30 00 45 58 54 30 08 70 45 58 54 30 60";
  const { value } = decodeHex(`15 45 58 54 30 08 01 14 19 4D 54 48 31 00 ${body}`);
  expect(sketchAll(value)).toContain("Store(EXT0, Local0)");
});

test("a method declared by a method takes its arguments", () => {
  // Method (OUTR) { INNR (One)  Method (INNR, 1) {} }
  const { value } = decodeHex("14 12 4F 55 54 52 00 49 4E 4E 52 01 14 06 49 4E 4E 52 01");
  expect(sketchAll(value)).toBe("Method(OUTR, 0, {MethodInvocation(INNR, {One}); Method(INNR, 1, {})})");
});

test("the caller's knowledge is asked with path and scope", () => {
  const asked: string[] = [];
  const argumentCount = (path: NamePath, scope: NamePath): number | undefined => {
    asked.push(`${printNamePath(path)} in ${printNamePath(scope)}`);
    return printNamePath(path) === "OTHR" ? 1 : undefined;
  };
  const scope = { absolute: true, parents: 0, segments: [] };
  const { value } = decodeHex("10 10 5C 5F 53 42 5F 4F 54 48 52 01 4E 4F 4E 45", { argumentCount, scope });
  expect(sketchAll(value)).toBe("Scope(\\_SB, {MethodInvocation(OTHR, {One}); NONE})");
  expect(new Set(asked)).toEqual(new Set(["OTHR in \\_SB", "NONE in \\_SB"]));
});

test("an unknown name is a reference, and what follows it stays in step", () => {
  expect(sketchAll(decodeHex("70 4E 4F 4E 45 60 01 A4 01").value)).toBe("Store(NONE, Local0); One; Return(One)");
});

test("method bodies can wait", () => {
  const bytes = bytesFromHex("14 09 4D 54 48 30 00 A3 A4 01 14 06 4D 54 48 31 00");
  const { value } = decodeTermList(sourceOf(bytes), 0, bytes.length, { methodBodies: "raw" });
  expect(sketchAll(value)).toBe("Method(MTH0, 0, {RawBytes([a3a401])}); Method(MTH1, 0, {})");
  const [raw] = (value[0]?.operands[2] ?? []) as readonly AmlNode[];
  const body = decodeTermList(sourceOf(bytes), raw?.start ?? 0, raw?.end ?? 0);
  expect(sketchAll(body.value)).toBe("Noop; Return(One)");
  expect(encodeTerms(value)).toEqual(bytes);
});
