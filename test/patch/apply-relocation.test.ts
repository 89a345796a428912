import { expect, test } from "vitest";
import { applyRelocation, diffVariants, readRelocationMap, verifyRelocation } from "../../src/patch/index.ts";
import { identify } from "../../src/patch/relocation-map.ts";
import { checksumOf } from "../../src/tables/index.ts";
import { codes, variants } from "./variants.ts";

const terms = `
  OperationRegion (R, SystemMemory, $base, 8)
  Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, $base, 4) })
  Name (WIDE, $wide)`;
const sets = [
  { base: 0x1000_0000, wide: 0x1_0000_0000n },
  { base: 0x2000_0000, wide: 0x2_0000_0000n },
];
const images = variants(terms, ...sets);
const original = images[0]!;
const map = diffVariants(images, sets).value!;

test("gives the bytes that the compiler gives for the values", () => {
  const values = { base: 0xfedf_1000, wide: 0xdead_beef_0000_0001n };
  const { value, diagnostics } = applyRelocation(original, map, values);
  expect(diagnostics).toEqual([]);
  expect(value).toEqual(variants(terms, values)[0]?.bytes);
});

test("keeps widths, so that small values stay in place", () => {
  const { value } = applyRelocation(original, map, { base: 1, wide: 0 });
  expect(value?.length).toBe(original.bytes.length);
  expect(checksumOf(value ?? new Uint8Array(1).fill(1))).toBe(0);
});

test("relocates a relocated table again", () => {
  const once = applyRelocation(original, map, { base: 0x3000_0000, wide: 7 }).value!;
  const again = applyRelocation({ name: "once", bytes: once }, map, sets[0]!).value;
  expect(again).toEqual(original.bytes);
});

test.each([
  { what: "a value too large", values: { base: 0x1_0000_0000, wide: 0 }, code: "value-too-large" },
  { what: "a negative value", values: { base: -1, wide: 0 }, code: "bad-value" },
  { what: "a missing value", values: { base: 1 }, code: "missing-value" },
  { what: "a value too many", values: { base: 1, wide: 0, more: 1 }, code: "unknown-slot" },
])("refuses $what and touches nothing", ({ values, code }) => {
  const before = original.bytes.slice();
  const { value, diagnostics } = applyRelocation(original, map, values as never);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toContain(`patch/${code}`);
  expect(original.bytes).toEqual(before);
});

test.each([
  { what: "another length", change: (bytes: Uint8Array) => bytes.subarray(0, -1), code: "wrong-length" },
  { what: "another signature", change: withByte(0, 0x44), code: "wrong-table" },
  { what: "another revision", change: withByte(8, 1), code: "wrong-contents" },
  { what: "another term", change: withByte(36, 0xa3), code: "wrong-contents" },
])("refuses a table with $what", ({ change, code }) => {
  const { value, diagnostics } = applyRelocation({ name: "x", bytes: change(original.bytes) }, map, sets[1]!);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual([`patch/${code}`]);
});

function withByte(offset: number, byte: number) {
  return (bytes: Uint8Array): Uint8Array => {
    const copy = bytes.slice();
    copy[offset] = byte;
    return copy;
  };
}

test("refuses a map whose slots change the structure", () => {
  // A hand-made map over the opcode of the first term: identity and range are right, the result is other AML.
  const slots = [{ name: "base", offset: 36, width: 1, kind: "integer", original: "0x5B" } as const];
  const forged = { version: 1, table: identify(original.bytes, slots), slots } as const;
  const { value, diagnostics } = applyRelocation(original, forged, { base: 0xa3 });
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toContain("patch/structure-differs");
});

test("verifies what it made, and notices what is wrong with it", () => {
  const bytes = applyRelocation(original, map, { base: 0x3000_0000, wide: 7 }).value!;
  const source = { name: "relocated", bytes };
  expect(verifyRelocation(source, map, { base: 0x3000_0000, wide: 7 })).toEqual([]);
  expect(codes(verifyRelocation(source, map, { base: 0x3000_0001, wide: 7 }))).toEqual([
    "patch/slot-value-differs",
    "patch/slot-value-differs",
  ]);
  bytes[9] = (bytes[9] ?? 0) ^ 1;
  expect(codes(verifyRelocation(source, map))).toEqual(["patch/bad-checksum"]);
});

test("reads a map back from JSON", () => {
  const { value, diagnostics } = readRelocationMap(JSON.parse(JSON.stringify(map)));
  expect(diagnostics).toEqual([]);
  expect(value).toEqual(map);
});

test.each([
  { what: "text", data: "map" },
  { what: "nothing", data: null },
  { what: "another version", data: { ...map, version: 2 } },
  { what: "no table", data: { version: 1, slots: [] } },
  { what: "half a table", data: { ...map, table: { signature: "SSDT" } } },
  { what: "no slots", data: { ...map, slots: {} } },
  { what: "an unnamed slot", data: { ...map, slots: [{ offset: 40, width: 4, kind: "integer", original: "0x0" }] } },
  { what: "a slot of no kind", data: { ...map, slots: [{ ...map.slots[0], kind: "magic" }] } },
  { what: "a slot of 3 bytes", data: { ...map, slots: [{ ...map.slots[0], width: 3 }] } },
  { what: "a slot in the header", data: { ...map, slots: [{ ...map.slots[0], offset: 4 }] } },
  { what: "overlapping slots", data: { ...map, slots: [map.slots[0], map.slots[0]] } },
  { what: "a slot behind the end", data: { ...map, slots: [{ ...map.slots[0], offset: 1e6 }] } },
])("refuses $what in place of a map", ({ data }) => {
  const { value, diagnostics } = readRelocationMap(data);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual(["patch/bad-map"]);
});
