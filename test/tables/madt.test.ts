import { expect, test } from "vitest";
import { apicId, processorUid } from "../../src/base/brand.ts";
import { readUint, writeUint } from "../../src/base/byte-order.ts";
import { bytesFromHex } from "../../src/base/hex.ts";
import { flagsToNumber, offsetOf, type StructNode, sizeOf } from "../../src/schema/index.ts";
import {
  buildMadt,
  checksumOf,
  checksumOffset,
  decodeTable,
  diffTables,
  encodeMadtEntry,
  encodeTable,
  localApicFlags,
  type MadtEntry,
  madtEntry,
  madtEntryOffsets,
  processorLocalApic,
  processorLocalX2Apic,
  setChecksum,
  verifyTable,
} from "../../src/tables/index.ts";
import { identity, madtRevision4, madtRevision5 } from "./hotplug-vectors.ts";

const present = { enabled: true, onlineCapable: false };
const absent = { enabled: false, onlineCapable: false };
const possible = { enabled: false, onlineCapable: true };

const local = (uid: number, id: number, flags: typeof present): MadtEntry => ({
  kind: "processorLocalApic",
  processorUid: processorUid(uid),
  apicId: apicId(id),
  flags,
});

const x2Apic = (uid: number, id: number, flags: typeof present): MadtEntry => ({
  kind: "processorLocalX2Apic",
  processorUid: processorUid(uid),
  apicId: apicId(id),
  flags,
});

const entriesRevision5: readonly MadtEntry[] = [
  { kind: "ioApic", ioApicId: 0, address: 0xfec00000, gsiBase: 0 },
  { kind: "interruptSourceOverride", bus: 0, source: 0, gsi: 2, flags: { polarity: 0, triggerMode: 0 } },
  { kind: "interruptSourceOverride", bus: 0, source: 9, gsi: 9, flags: { polarity: 1, triggerMode: 3 } },
  x2Apic(0x10000, 0, present),
  x2Apic(0x10001, 2, present),
  x2Apic(0x10002, 4, possible),
  x2Apic(0x10003, 6, possible),
];

test("builds and reads the MADT of revision 4", () => {
  const entries = [local(1, 0, present), local(2, 2, absent)];
  expect(buildMadt({ revision: 4, pcatCompat: true, entries, identity })).toEqual(madtRevision4);
  const { value, diagnostics } = decodeTable({ name: "madt", bytes: madtRevision4 });
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ kind: "madt", localApicAddress: 0xfee00000, flags: { pcatCompat: true }, entries });
  expect(encodeTable(value)).toEqual(madtRevision4);
});

test("builds and reads the MADT of revision 5", () => {
  expect(buildMadt({ entries: entriesRevision5, identity })).toEqual(madtRevision5);
  const { value, diagnostics } = decodeTable({ name: "madt", bytes: madtRevision5 });
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ kind: "madt", entries: entriesRevision5 });
});

test("tells where each entry of a table will lie", () => {
  expect(madtEntryOffsets(entriesRevision5)).toEqual([44, 56, 66, 76, 92, 108, 124]);
  expect(madtEntryOffsets([{ kind: "raw", bytes: new Uint8Array(5) }, local(0, 0, present)])).toEqual([44, 49]);
});

test.each([
  { name: "type 0", entry: local(2, 2, present), bytes: "00 08 02 02 01 00 00 00" },
  { name: "type 9", entry: x2Apic(0x10002, 4, possible), bytes: "09 10 00 00 04 00 00 00 02 00 00 00 02 00 01 00" },
])("encodes an entry of $name alone, as _MAT returns it", ({ entry, bytes }) => {
  expect(encodeMadtEntry(entry)).toEqual(bytesFromHex(bytes));
});

test.each([
  // The sum rises by one when Enabled alone is set, so the checksum falls; 2 → 1 is the other way round.
  { name: "0 → 1", madt: madtRevision4, entry: 52, layout: processorLocalApic, flags: present, checksum: 0xf4 },
  { name: "2 → 1", madt: madtRevision5, entry: 108, layout: processorLocalX2Apic, flags: present, checksum: 0x38 },
])("adding a CPU by flags $name moves the checksum to $checksum, removing it moves it back", (row) => {
  const { madt, entry, layout, flags, checksum } = row;
  const live = madt.slice();
  const at = entry + offsetOf(layout, "flags");
  const before = readUint(live, at, 4);
  writeUint(live, at, 4, flagsToNumber(localApicFlags, flags));
  setChecksum(live);
  expect(live[checksumOffset]).toBe(checksum);
  expect(checksumOf(live)).toBe(0);
  writeUint(live, at, 4, before);
  setChecksum(live);
  expect(live).toEqual(madt);
});

test("the difference of two tables is one flag and one checksum", () => {
  const after = madtRevision4.slice();
  after[0x38] = 1;
  after[9] = 0xf4;
  const [left, right] = [madtRevision4, after].map((bytes) => decodeTable({ name: "madt", bytes }).value);
  expect(left && right && diffTables(left, right)).toEqual([
    { path: "header.checksum", label: "Checksum", before: "0xF5", after: "0xF4" },
    { path: "entries.1.flags.enabled", label: "Enabled", before: "0", after: "1" },
  ]);
});

/** Types and lengths as the specification prints them, apart from the layouts. */
test.each([
  [0x00, 8],
  [0x01, 12],
  [0x02, 10],
  [0x03, 8],
  [0x04, 6],
  [0x05, 12],
  [0x06, 16],
  [0x07, 17],
  [0x08, 16],
  [0x09, 16],
  [0x0a, 12],
  [0x0b, 82],
  [0x0c, 24],
  [0x0d, 24],
  [0x0e, 16],
  [0x0f, 20],
  [0x10, 16],
  [0x11, 15],
  [0x12, 23],
  [0x13, 21],
  [0x14, 13],
  [0x15, 19],
  [0x16, 17],
  [0x17, 15],
  [0x18, 36],
  [0x19, 16],
  [0x1a, 36],
  [0x1b, 36],
])("an entry of type %i and length %i is known", (type, length) => {
  const body = new Uint8Array(length);
  body[0] = type;
  body[1] = length;
  const bytes = buildMadt({ entries: [{ kind: "raw", bytes: body }] });
  const { value, diagnostics } = decodeTable({ name: "madt", bytes });
  expect(diagnostics).toEqual([]);
  expect(value.kind === "madt" && value.entries[0]?.kind).not.toBe("raw");
  expect(encodeTable(value)).toEqual(bytes);
});

test("each entry type is declared once", () => {
  const types = Object.values<StructNode>(madtEntry.variants).map(({ fields }) => fields["type"]);
  expect(new Set(types.map((type) => type?.kind === "constant" && type.expected)).size).toBe(types.length);
  expect(sizeOf(processorLocalX2Apic)).toBe(16);
});

test.each([
  { name: "an unknown type", entry: "80 06 01 02 03 04", code: "schema/unknown-type" },
  {
    name: "a known type too short for its fields",
    entry: "09 08 00 00 01 00 00 00",
    code: "schema/structure-misshapen",
  },
])("keeps $name as raw bytes and reads on", ({ entry, code }) => {
  const raw: MadtEntry = { kind: "raw", bytes: bytesFromHex(entry) };
  const entries = [raw, local(7, 7, present)];
  const bytes = buildMadt({ entries });
  const { value, diagnostics } = decodeTable({ name: "madt", bytes });
  expect(value).toMatchObject({ kind: "madt", entries });
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(encodeTable(value)).toEqual(bytes);
});

test("reads the known fields of an entry that is longer than its layout", () => {
  const longer = bytesFromHex("00 0A 07 07 01 00 00 00 AA BB");
  const bytes = buildMadt({ entries: [{ kind: "raw", bytes: longer }] });
  const { value } = decodeTable({ name: "madt", bytes });
  expect(value).toMatchObject({ entries: [{ kind: "processorLocalApic", rest: bytesFromHex("AA BB") }] });
  expect(encodeTable(value)).toEqual(bytes);
});

test.each([
  { name: "zero", length: 0 },
  { name: "one", length: 1 },
  { name: "past the end", length: 200 },
])("an entry with a length of $name ends the list, and the rest is kept", ({ length }) => {
  const bad = Uint8Array.of(0, length, 1, 2, 3, 4, 5, 6);
  const bytes = buildMadt({ entries: [local(1, 0, present), { kind: "raw", bytes: bad }] });
  const { value, diagnostics } = decodeTable({ name: "madt", bytes });
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/bad-length"]);
  expect(diagnostics[0]?.span).toMatchObject({ start: 52, end: 60 });
  expect(value).toMatchObject({ entries: [{ kind: "processorLocalApic" }, { kind: "raw", bytes: bad }] });
  expect(encodeTable(value)).toEqual(bytes);
});

test.each([
  {
    name: "Enabled with Online Capable",
    entries: [local(1, 0, { enabled: true, onlineCapable: true })],
    code: "tables/madt-online-capable",
    start: 48,
  },
  {
    name: "one UID twice",
    entries: [local(1, 0, present), local(1, 2, present)],
    code: "tables/madt-duplicate-uid",
    start: 54,
  },
  {
    name: "one APIC ID twice",
    entries: [local(1, 2, present), local(2, 2, present)],
    code: "tables/madt-duplicate-apic-id",
    start: 55,
  },
  {
    name: "type 9 below 255 beside type 0",
    entries: [local(1, 0, present), x2Apic(2, 2, present)],
    code: "tables/madt-x2apic-below-255",
    start: 56,
  },
])("verify finds $name", ({ entries, code, start }) => {
  const found = verifyTable({ name: "madt", bytes: buildMadt({ entries }) });
  expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(found[0]?.span).toMatchObject({ start });
});

test("verify accepts absent slots that share values", () => {
  const entries = [local(0, 0, present), local(0xff, 0xff, absent), local(0xff, 0xff, absent)];
  expect(verifyTable({ name: "madt", bytes: buildMadt({ entries }) })).toEqual([]);
});

test("4,096 entries take one pass", () => {
  const entries = Array.from({ length: 4096 }, (_, i) => x2Apic(0x10000 + i, 2 * i, possible));
  const bytes = buildMadt({ entries });
  expect(bytes.length).toBe(44 + 16 * 4096);
  expect(madtEntryOffsets(entries).at(-1)).toBe(44 + 16 * 4095);
  expect(decodeTable({ name: "madt", bytes }).value).toMatchObject({ kind: "madt", entries });
});
