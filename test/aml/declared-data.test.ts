import { expect, test } from "vitest";
import {
  amlDiagnostics,
  decodeMethodFlags,
  decodeTable,
  encodeDefinitionBlock,
  encodeMethodFlags,
  encodeTable,
  flagBits,
  flagBytes,
  flagValue,
  integerNode,
  isWellFormedNameSeg,
  nameSeg,
  objectTypeName,
  objectTypes,
  predefinedName,
  predefinedNames,
  regionSpaceName,
  regionSpaces,
} from "../../src/aml/index.ts";
import { sketchAll, sourceOf } from "./support.ts";

test.each([
  { byte: 0x00, flags: { argumentCount: 0, isSerialized: false, syncLevel: 0 } },
  { byte: 0x07, flags: { argumentCount: 7, isSerialized: false, syncLevel: 0 } },
  { byte: 0xfa, flags: { argumentCount: 2, isSerialized: true, syncLevel: 15 } },
])("method flags $byte say what they say", ({ byte, flags }) => {
  expect(decodeMethodFlags(byte)).toEqual(flags);
  expect(encodeMethodFlags(flags)).toBe(byte);
});

test("field flags have access, lock and update rule", () => {
  const byte =
    flagBits(flagBytes.Field.accessType, 3) |
    flagBits(flagBytes.Field.lockRule, 1) |
    flagBits(flagBytes.Field.updateRule, 2);
  expect(byte).toBe(0x53);
  expect(flagValue(byte, flagBytes.Field.updateRule)).toBe(2);
});

test("region spaces have distinct numbers and names", () => {
  const numbers = Object.values(regionSpaces).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect([0, 1, 0x0b, 0x7f, 0x85].map(regionSpaceName)).toEqual([
    "SystemMemory",
    "SystemIO",
    "PlatformRtMechanism",
    "FFixedHW",
    "0x85",
  ]);
});

test("object types are numbered without a gap", () => {
  expect(Object.values(objectTypes).map(({ number }) => number)).toEqual([...Array(17).keys()]);
  expect([objectTypeName(8), objectTypeName(17)]).toEqual(["Method", undefined]);
});

test.each([
  { name: "_STA", argumentTypes: [], returns: ["Integer"] },
  { name: "_OST", argumentTypes: ["Integer", "Integer", "Buffer"], returns: [] },
  { name: "_MAT", argumentTypes: [], returns: ["Buffer"] },
  { name: "_EJ0", argumentTypes: ["Integer"], returns: [] },
  { name: "_E02", argumentTypes: [], returns: [] },
  { name: "_OSI", argumentTypes: ["String"], returns: ["Integer"] },
])("$name takes and returns what the specification says", ({ name, argumentTypes, returns }) => {
  const found = predefinedName(nameSeg(name));
  expect([found?.arguments, found?.returns]).toEqual([argumentTypes, returns]);
});

test.each(["ABCD", "_E0G", "_XYZ", "toString"])("%s is not predefined", (name) => {
  expect(predefinedName(nameSeg(name.slice(0, 4)))).toBeUndefined();
});

test("every predefined name is a NameSeg with a section and no more than seven arguments", () => {
  for (const [segment, { arguments: types, minimumArguments, section }] of Object.entries(predefinedNames)) {
    expect(isWellFormedNameSeg(segment), segment).toBe(true);
    expect(section, segment).toMatch(/\S/);
    expect(minimumArguments, segment).toBeLessThanOrEqual(types.length);
    expect(types.length, segment).toBeLessThanOrEqual(7);
  }
});

test("every diagnostic that is an error has a hint or names its place", () => {
  for (const [name, declaration] of Object.entries(amlDiagnostics))
    expect("hint" in declaration || declaration.message.includes("{"), name).toBe(true);
});

test("a definition block is a table with right Length and Checksum", () => {
  const bytes = encodeDefinitionBlock(
    {
      signature: "SSDT",
      revision: 2,
      oemId: "ACPI",
      oemTableId: "TEST",
      oemRevision: 0x01020304,
      creatorId: "AKIT",
      creatorRevision: 0x20261121,
    },
    [integerNode(300n)],
  );
  expect(Buffer.from(bytes).toString("hex")).toBe(
    "535344542700000002" + "59" + "414350490000" + "5445535400000000" + "04030201" + "414b4954" + "21112620" + "0b2c01",
  );
  expect(bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0)).toBe(0);
  expect(sketchAll(decodeTable(sourceOf(bytes)).value.terms)).toBe("WordConst(300)");
});

test("a changed table can be given the right Length and Checksum", () => {
  const { value } = decodeTable(sourceOf(Uint8Array.of(...new Array<number>(36).fill(0x41), 0xa3)));
  const changed = { ...value, terms: [...value.terms, integerNode(5n)] };
  const updated = encodeTable(changed, { header: "updated" });
  expect([...updated.subarray(4, 8)]).toEqual([39, 0, 0, 0]);
  expect(updated.reduce((sum, byte) => (sum + byte) & 0xff, 0)).toBe(0);
  expect([...encodeTable(changed).subarray(0, 36)]).toEqual([...value.header]);
});
