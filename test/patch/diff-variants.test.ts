import { expect, test } from "vitest";
import { diffVariants } from "../../src/patch/index.ts";
import { codes, table, variants } from "./variants.ts";

const addresses = [{ address: 0x1000_0000 }, { address: 0x2000_0000 }] as const;

test.each([
  { what: "a DWord constant", terms: "Name (A, $address)", kind: "integer", width: 4 },
  { what: "the base of a region", terms: "OperationRegion (R, SystemMemory, $address, 8)", kind: "integer", width: 4 },
  {
    what: "the base of Memory32Fixed",
    terms: "Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, $address, 4) })",
    kind: "resource",
    width: 4,
  },
  {
    what: "a number of an Interrupt",
    terms:
      "Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveHigh, Shared) { 5, $address } })",
    kind: "resource",
    width: 4,
  },
  { what: "the PBLK of a Processor", terms: "Processor (CPU0, 1, $address, 6) {}", kind: "operand", width: 4 },
])("finds $what", ({ terms, kind, width }) => {
  const images = variants(terms, ...addresses);
  const { value, diagnostics } = diffVariants(images, addresses);
  expect(diagnostics).toEqual([]);
  expect(value?.slots).toEqual([{ name: "address", offset: expect.any(Number), width, kind, original: "0x10000000" }]);
  const offset = value?.slots[0]?.offset ?? 0;
  expect([...(images[0]?.bytes.subarray(offset, offset + 4) ?? [])]).toEqual([0, 0, 0, 0x10]);
});

test("finds 64-bit values, also those that differ in one byte only", () => {
  const sets = [{ wide: 0x1_0000_0000n }, { wide: 0x1_0000_0001n }];
  const { value } = diffVariants(variants("Name (A, $wide)", ...sets), sets);
  expect(value?.slots).toMatchObject([{ name: "wide", width: 8, kind: "integer", original: "0x0000000100000000" }]);
});

test("gives a slot used twice two places", () => {
  const terms = "Name (A, $address) Name (B, 0) Name (C, $address)";
  const { value } = diffVariants(variants(terms, ...addresses), addresses);
  expect(value?.slots.map(({ name }) => name)).toEqual(["address", "address"]);
});

test("tells slots apart by their values in all of three variants", () => {
  const sets = [
    { a: 0x10_0000, b: 0x10_0001 },
    { a: 0x20_0000, b: 0x20_0001 },
    { a: 0x20_0000, b: 0x30_0000 },
  ];
  const { value, diagnostics } = diffVariants(variants("Name (A, $b) Name (B, $a)", ...sets), sets);
  expect(diagnostics).toEqual([]);
  expect(value?.slots.map(({ name }) => name)).toEqual(["b", "a"]);
});

test("says which table a map belongs to", () => {
  const { value } = diffVariants(variants("Name (A, $address)", ...addresses), addresses);
  expect(value?.table).toEqual({ signature: "SSDT", length: 46, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

// EXP9: the document's own numbering. One, BytePrefix, WordPrefix and DWordPrefix take different numbers of bytes.
test("refuses integers encoded by magnitude, with place and remedy", () => {
  const terms = "Scope (\\_SB) { Processor (VP00, 0, 0, 0) { Name (_UID, $uid) } }";
  const sets = [{ uid: 1 }, { uid: 0x1234 }];
  const { value, diagnostics } = diffVariants(variants(terms, ...sets), sets);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual(["patch/length-differs", "patch/encoding-differs"]);
  expect(diagnostics[1]?.message).toContain("Name (_UID) in Processor (VP00) in Scope (\\_SB): One");
  expect(diagnostics[1]?.message).toContain("WordConst 0x1234");
  expect(diagnostics[1]?.hint).toContain("≥ 0x10000");
});

test.each([
  { what: "a name", first: "Name (AAAA, 1)", second: "Name (BBBB, 1)", code: "structure-differs" },
  { what: "a string", first: 'Name (A, "x")', second: 'Name (A, "y")', code: "structure-differs" },
  { what: "an opcode", first: "Name (A, Zero)", second: "Name (A, Ones)", code: "encoding-differs" },
  { what: "a flag", first: "Mutex (A, 0)", second: "Mutex (A, 1)", code: "structure-differs" },
  {
    what: "a term more",
    first: "Name (A, 0x11111111)",
    second: "Name (A, 1) Name (B, 1)",
    code: "structure-differs",
  },
  {
    what: "bytes of a Buffer without layout",
    first: "Name (A, Buffer () { 1, 2, 3 })",
    second: "Name (A, Buffer () { 1, 9, 3 })",
    code: "unknown-layout",
  },
  { what: "a value of no slot", first: "Name (A, 0x10000)", second: "Name (A, 0x10001)", code: "unexplained-value" },
  { what: "a field width", first: fieldOf(8), second: fieldOf(9), code: "structure-differs" },
])("refuses tables that differ in $what", ({ first, second, code }) => {
  const slot = "Name (SLOT, $address)";
  const images = [
    table("a", first + slot.replace("$address", "0x10000000")),
    table("b", second + slot.replace("$address", "0x20000000")),
  ];
  const { value, diagnostics } = diffVariants(images, addresses);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toContain(`patch/${code}`);
});

function fieldOf(width: number): string {
  return `OperationRegion (R, SystemIO, 0, 8) Field (R, ByteAcc, NoLock, Preserve) { F, ${width} }`;
}

test.each([
  { what: "one variant", images: 1, values: [{ address: 1 }], code: "too-few-variants" },
  { what: "values of one variant only", images: 2, values: [{ address: 1 }], code: "too-few-variants" },
  { what: "a value missing", images: 2, values: [{ address: 0x1000_0000 }, {}], code: "values-do-not-match" },
  { what: "a negative value", images: 2, values: [{ address: -1 }, { address: 1 }], code: "bad-value" },
  { what: "a fraction", images: 2, values: [{ address: 0.5 }, { address: 1 }], code: "bad-value" },
  { what: "one value for both", images: 2, values: [{ address: 7 }, { address: 7 }], code: "slot-does-not-vary" },
  {
    what: "two slots alike",
    images: 2,
    values: [
      { address: 0x1000_0000, twin: 0x1000_0000 },
      { address: 0x2000_0000, twin: 0x2000_0000 },
    ],
    code: "ambiguous-slots",
  },
  {
    what: "a slot the source does not use",
    images: 2,
    values: [
      { address: 0x1000_0000, other: 1 },
      { address: 0x2000_0000, other: 2 },
    ],
    code: "slot-not-found",
  },
])("refuses $what", ({ images, values, code }) => {
  const both = variants("Name (A, $address)", ...addresses);
  const { value, diagnostics } = diffVariants(both.slice(0, images), values as never);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual([`patch/${code}`]);
});

test.each([
  { what: "no bytes", length: 0 },
  { what: "a piece of header", length: 20 },
  { what: "a truncated table", length: 40 },
])("refuses $what", ({ length }) => {
  const [first, second] = variants("Name (A, $address)", ...addresses);
  const images = [{ name: "cut", bytes: first!.bytes.subarray(0, length) }, second!];
  const { value, diagnostics } = diffVariants(images, addresses);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual(["patch/not-a-table"]);
});

test("refuses another header", () => {
  const [first, second] = variants("Name (A, $address)", ...addresses);
  const bytes = second!.bytes.slice();
  bytes[8] = 1;
  const { diagnostics } = diffVariants([first!, { name: "b", bytes }], addresses);
  expect(codes(diagnostics)).toEqual(["patch/header-differs"]);
});
