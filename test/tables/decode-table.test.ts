import { expect, test } from "vitest";
import { writeUint } from "../../src/base/byte-order.ts";
import {
  buildFacs,
  buildFadt,
  buildOther,
  buildRsdp,
  buildRsdt,
  buildStao,
  buildXsdt,
  checksumOf,
  decodeTable,
  dumpTable,
  encodeTable,
  kindOfTable,
  splitTables,
  verifyChecksum,
  verifyTable,
} from "../../src/tables/index.ts";
import { madtRevision4, staoRevision2 } from "./hotplug-vectors.ts";

const ssdt = buildOther("SSDT", 2, Uint8Array.of(0x08, 0x41, 0x42, 0x43, 0x44, 0x01));
const whole = [
  { kind: "madt", bytes: madtRevision4 },
  { kind: "staoExplicit", bytes: staoRevision2 },
  { kind: "stao", bytes: buildStao({ names: ["\\_SB"] }) },
  { kind: "fadt", bytes: buildFadt({ flags: { hwReducedAcpi: true } }) },
  { kind: "facs", bytes: buildFacs() },
  { kind: "xsdt", bytes: buildXsdt([0x1000, 0x2000]) },
  { kind: "rsdt", bytes: buildRsdt([0x1000]) },
  { kind: "rsdp", bytes: buildRsdp({ xsdtAddress: 0x1000 }) },
  { kind: "rsdp", bytes: buildRsdp({ revision: 0, rsdtAddress: 0x1000 }) },
  { kind: "definitionBlock", bytes: ssdt },
  { kind: "other", bytes: buildOther("OEMX", 1, new Uint8Array(7)) },
];

test.each(whole)("reads a whole $kind without a diagnostic and returns its bytes", ({ kind, bytes }) => {
  const { value, diagnostics } = decodeTable({ name: kind, bytes });
  expect(value.kind).toBe(kind);
  expect(diagnostics).toEqual([]);
  expect(verifyTable({ name: kind, bytes })).toEqual([]);
  expect(encodeTable(value)).toEqual(bytes);
});

test.each(whole)("a $kind cut at any byte gives one error, no exception, and its bytes back", ({ kind, bytes }) => {
  for (let end = 0; end < bytes.length; end++) {
    const cut = bytes.slice(0, end);
    const source = { name: kind, bytes: cut };
    const { value, diagnostics } = decodeTable(source);
    expect(encodeTable(value)).toEqual(cut);
    expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
    const rows = dumpTable(source).value;
    expect(rows.every((row) => row.offset + row.length <= end)).toBe(true);
    expect(() => verifyTable(source)).not.toThrow();
    expect(() => splitTables(source)).not.toThrow();
  }
});

test("the first checksum of an RSDP covers 20 bytes, the second all", () => {
  const bytes = buildRsdp({ xsdtAddress: 0x12345678, rsdtAddress: 0x1000, oemId: "XEN" });
  expect(bytes.length).toBe(36);
  expect([checksumOf(bytes, 0, 20), checksumOf(bytes)]).toEqual([0, 0]);
  const wrong = bytes.slice();
  wrong[24] = 0;
  expect(decodeTable({ name: "rsdp", bytes: wrong }).diagnostics.map(({ message }) => message)).toEqual([
    "RSDP (extendedChecksum) has checksum 0xC8, its 36 bytes need 0x40",
  ]);
});

test("a dump names each field with offset, length, value and meaning", () => {
  const rows = dumpTable({ name: "madt", bytes: madtRevision4 }).value;
  const row = (path: string) => rows.find((candidate) => candidate.path === path);
  expect(row("header.oemId")).toMatchObject({ depth: 2, offset: 10, length: 6, label: "OEM ID", text: '"XEN   "' });
  expect(row("entries.1")).toMatchObject({ offset: 52, length: 8, label: "Processor Local APIC" });
  expect(row("entries.1.type")).toMatchObject({ offset: 52, length: 1, text: "0x00" });
  expect(row("entries.0.flags.enabled")).toMatchObject({ offset: 48, bits: { offset: 0, width: 1 }, text: "1" });
});

test("a dump of a cut table shows the fields up to the cut", () => {
  const rows = dumpTable({ name: "fadt", bytes: buildFadt({}).slice(0, 60) }).value;
  expect(rows.at(-1)).toMatchObject({ path: "pm1aEvtBlk", offset: 56, length: 4 });
});

const text = (value: string) => new TextEncoder().encode(value);
const withLength = (length: number) => {
  const bytes = madtRevision4.slice();
  writeUint(bytes, 4, 4, length);
  return bytes;
};

test.each([
  { name: "an empty file", bytes: new Uint8Array(), codes: ["tables/empty"] },
  { name: "ASL", bytes: text('DefinitionBlock ("", "SSDT", 2)'), codes: ["tables/text-not-table"], hint: /ASL source/ },
  {
    name: "an acpidump",
    bytes: text("DSDT @ 0x0\n    0000: 44\n"),
    codes: ["tables/text-not-table"],
    hint: /acpidump/,
  },
  { name: "other text", bytes: text("Größe: 7\n"), codes: ["tables/text-not-table"], hint: /binary/ },
  { name: "no signature", bytes: new Uint8Array(64), codes: ["tables/unknown-signature"] },
  { name: "20 bytes", bytes: madtRevision4.slice(0, 20), codes: ["tables/truncated-header"] },
  { name: "a Length behind the end", bytes: withLength(0x100), codes: ["tables/length-past-end"] },
  { name: "a Length in the header", bytes: withLength(0x10), codes: ["tables/length-too-small"] },
  { name: "bytes behind it", bytes: Uint8Array.of(...madtRevision4, 1), codes: ["tables/bytes-after-table"] },
])("$name is told by one diagnostic", ({ name, bytes, codes, hint }) => {
  const { value, diagnostics } = decodeTable({ name, bytes });
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(diagnostics[0]?.span).toBeDefined();
  if (hint !== undefined) expect(diagnostics[0]?.hint).toMatch(hint);
  const expected = codes[0] === "tables/bytes-after-table" ? bytes.slice(0, -1) : bytes;
  expect(encodeTable(value)).toEqual(expected);
});

test("a wrong checksum is an error with the value it needs, and the table is read all the same", () => {
  const bytes = madtRevision4.slice();
  bytes[9] = 0;
  const { value, diagnostics } = decodeTable({ name: "madt", bytes });
  expect(value.kind).toBe("madt");
  expect(diagnostics).toMatchObject([
    {
      code: "tables/wrong-checksum",
      severity: "error",
      message: "APIC has checksum 0x00, its 60 bytes need 0xF5",
      span: { start: 9, end: 10 },
    },
  ]);
  expect(verifyChecksum({ name: "madt", bytes })).toEqual(diagnostics);
  expect(verifyTable({ name: "madt", bytes }).map(({ code }) => code)).toEqual(["tables/wrong-checksum"]);
  expect(encodeTable(value)).toEqual(bytes);
});

test.each([
  ["APIC", 5, "madt"],
  ["STAO", 1, "stao"],
  ["STAO", 2, "staoExplicit"],
  ["STAO", 9, "staoExplicit"],
  ["ASPT", 1, "aspt"],
  ["ASPT", 2, "asptRevision2"],
  ["ASPT", 7, "asptRanges"],
  ["PSDT", 1, "definitionBlock"],
  ["ZZZZ", 1, "other"],
])("%s of revision %i is read as %s", (signature, revision, kind) => {
  expect(kindOfTable(signature, revision)).toBe(kind);
});
