import { expect, test } from "vitest";
import { bytesFromHex } from "../../src/base/hex.ts";
import {
  draftCBlockLength,
  draftCFields,
  draftCName,
  draftCSsdtAsl,
  encodeDraftCBlock,
} from "../../src/firmware/index.ts";
import { diffVariants } from "../../src/patch/index.ts";
import { body, compiled, contains, decodingProblems, golden, wideUids } from "./compiled.ts";

const printed = { blockAddress: 0x7f00_0000, gpeAddress: 0x7f00_1000, uids: [1, 2] };
const draftC = compiled(draftCSsdtAsl(printed));

test("gives the 869 bytes of the document for its two vCPUs", () => {
  expect(draftC.length).toBe(869);
  expect(body(draftC)).toEqual(body(golden("draft-c")));
});

test.each([
  { what: "region", hex: "5B 80 58 45 4E 5F 00 0C 00 00 00 7F 0A 29" },
  { what: "field list", hex: "5B 81 1A 58 45 4E 5F 01 50 52 53 5F 02 4E 43 50 55 10 4D 53 55 41 20 4D 41 50 41 20" },
  { what: "first processor", hex: "56 50 30 30 00 10 B0 00 00 06" },
  { what: "second processor", hex: "56 50 30 31 01 10 B0 00 00 06" },
  { what: "first _UID", hex: "08 5F 55 49 44 01" },
  { what: "second _UID", hex: "08 5F 55 49 44 0A 02" },
  { what: "fixed memory of the GPE block", hex: "86 09 00 01 00 10 00 7F 04 00 00 00 79 00" },
  { what: "fallback of PMAT", hex: "00 08 FF FF 00 00 00 00" },
])("encodes the $what as the document's text compiles", ({ hex }) => {
  expect(contains(draftC, hex)).toBe(true);
});

// EXP9: the numbers alone change the length, so the document's own way of patching breaks on its own sample.
test("grows to 874 bytes when only the UIDs become others, which a difference refuses", () => {
  const other = compiled(draftCSsdtAsl({ ...printed, uids: [0x1234, 0x1234_5678] }));
  expect(other.length).toBe(874);
  const values = [
    { "uid-0": 1, "uid-1": 2 },
    { "uid-0": 0x1234, "uid-1": 0x1234_5678 },
  ];
  const images = [draftC, other].map((bytes, index) => ({ name: `variant ${index + 1}`, bytes }));
  const { value, diagnostics } = diffVariants(images, values);
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.message).toContain("869");
  expect(diagnostics[0]?.message).toContain("874");
  const places = diagnostics.filter(({ code }) => code === "patch/encoding-differs").map(({ message }) => message);
  expect(places).toHaveLength(2);
  expect(places[0]).toContain("VP00");
  expect(places[1]).toContain("VP01");
  expect(diagnostics.every(({ hint }) => hint?.includes("≥ 0x10000"))).toBe(true);
});

test("packs the fields without padding", () => {
  expect(draftCFields(2)).toMatchObject({
    PRS: { bitOffset: 0 },
    NCPU: { bitOffset: 2 },
    MSUA: { bitOffset: 18 },
    MAPA: { bitOffset: 50 },
  });
});

test.each([
  {
    block: {
      present: [true, true],
      vcpuCount: 0x1234,
      madtChecksumAddress: 0xdead_beef,
      firstEntryAddress: 0xcafe_babe,
    },
    hex: "D3 48 BC FB B6 7A FB EA FA 2B 03",
  },
  {
    block: { present: [true, false], vcpuCount: 2, madtChecksumAddress: 0x7fff_0009, firstEntryAddress: 0x7fff_002c },
    hex: "09 00 24 00 FC FF B1 00 FC FF 01",
  },
])("writes the XEN block $hex", ({ block, hex }) => {
  const expected = new Uint8Array(41);
  expected.set(bytesFromHex(hex));
  expect(encodeDraftCBlock(block)).toEqual(expected);
});

test.each([
  { count: 1, length: 41 },
  { count: 248, length: 41 },
  { count: 249, length: 42 },
  { count: 4096, length: 522 },
])("reserves $length bytes for the block of $count vCPUs", ({ count, length }) => {
  expect(draftCBlockLength(count)).toBe(length);
});

test("names all of 4,096 vCPUs differently", () => {
  const names = Array.from({ length: 4096 }, (_, index) => draftCName(index));
  expect(new Set(names).size).toBe(4096);
  expect([names[0], names[255], names[256], names[4095]]).toEqual(["VP00", "VPFF", "V100", "VFFF"]);
});

test("reads the next byte of the bitmap for every eighth vCPU", () => {
  const asl = draftCSsdtAsl({ ...printed, uids: wideUids(17) });
  expect(asl.match(/DerefOf \(Index \(Local0, 0x\w+\)\)/g)).toEqual(
    ["00", "01", "02"].map((byte) => `DerefOf (Index (Local0, 0x${byte}))`),
  );
  expect(asl.match(/ShiftRight/g)).toHaveLength(14);
});

// 3 + 8 + 4: the DWord UIDs; the rest is what a vCPU takes.
test.each([1, 8, 9, 64, 65, 256, 1000, 4096])("compiles for %i vCPUs", (count) => {
  const bytes = compiled(draftCSsdtAsl({ ...printed, uids: wideUids(count) }));
  expect(decodingProblems(bytes)).toBe(0);
  expect(bytes.length).toBeLessThan(600 + 310 * count);
});
