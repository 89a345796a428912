import { expect, test } from "vitest";
import { defineDiagnostics } from "../../src/base/diagnostic.ts";
import { bytesFromHex, hex } from "../../src/base/hex.ts";
import { decode, diff, dump, encode, type ValueOf, verify, withRules } from "../../src/schema/index.ts";
import { counted, inner, listed, parted, scalars, tailed } from "./sample-layouts.ts";

const source = (text: string) => ({ name: "test", bytes: bytesFromHex(text) });

const good: ValueOf<typeof scalars> = {
  a: 1,
  b: 2,
  c: 3,
  d: 4,
  e: 5,
  f: 6n,
  id: 7 as ValueOf<typeof scalars>["id"],
  level: 4,
  state: "On",
  mode: { ready: true, speed: 7, top: false },
  name: 'A"\n\\',
  blob: new Uint8Array(3),
};

test("a dump has a row for each field and each named bit", () => {
  const rows = dump(scalars, { name: "test", bytes: encode(scalars, good) }).value;
  const summary = rows.map((row) => [row.depth, row.path, row.offset, row.length, row.text, row.comment]);
  expect(summary).toEqual([
    [0, "", 0, 38, "", undefined],
    [1, "a", 0, 1, "0x01", undefined],
    [1, "b", 1, 2, "0x0002", undefined],
    [1, "c", 3, 3, "0x000003", undefined],
    [1, "d", 6, 4, "0x00000004", undefined],
    [1, "e", 10, 6, "0x000000000005", undefined],
    [1, "f", 16, 8, "0x0000000000000006", undefined],
    [1, "id", 24, 1, "0x07", undefined],
    [1, "level", 25, 1, "0x04", undefined],
    [1, "state", 26, 1, "0x01", "On"],
    [1, "mode", 27, 2, "0x0071", undefined],
    [2, "mode.ready", 27, 2, "1", undefined],
    [2, "mode.speed", 27, 2, "7", "fast"],
    [2, "mode.top", 27, 2, "0", undefined],
    [1, "name", 29, 4, '"A\\"\\x0A\\\\"', undefined],
    [1, "blob", 33, 3, "00 00 00", undefined],
    [1, "gap", 36, 2, "00 00", undefined],
  ]);
  expect(rows.find(({ path }) => path === "mode.speed")?.bits).toEqual({ offset: 4, width: 3 });
  expect(rows.map(({ label }) => label).slice(0, 3)).toEqual(["Scalars", "A", "B"]);
});

test("a dump shows constants, own lengths, labels and remarks", () => {
  const rows = dump(counted, source("EF BE 09 00 00 00 00")).value;
  // Its length is not that of the structure: what is left is shown as it is.
  expect(rows.slice(1, 4).map(({ path, text }) => [path, text])).toEqual([
    ["magic", "0xBEEF"],
    ["rest", "09 00 00 00 00"],
  ]);
  const nested = dump(tailed, source("01 02 03 04")).value;
  expect(nested.at(-1)).toMatchObject({ depth: 2, path: "inner.y", label: "Why", comment: "a remark" });
});

test("a dump of tagged structures names the variant, and shows raw bytes where there is none", () => {
  const rows = dump(listed, source("07 01 03 2A 09 04 AA BB")).value;
  expect(rows.filter(({ depth }) => depth === 2).map(({ label, kind, text }) => [label, kind, text])).toEqual([
    ["Short", "struct", ""],
    ["Entry", "struct", ""],
  ]);
  expect(rows.slice(-3).map(({ label, kind, text }) => [label, kind, text])).toEqual([
    ["Type", "uint", "0x09"],
    ["Length", "uint", "0x04"],
    ["Raw bytes", "raw", "AA BB"],
  ]);
});

test.each([
  [
    "beside parts",
    "0E 00 02 00 0A 00 01 00 FF FF 04 03 02 01 61 00 62",
    [
      [8, "FF FF"],
      [16, "62"],
    ],
  ],
  [
    "between parts and the place where reading breaks off",
    "0E 00 02 00 99 00 01 00 FF FF 61 00 62 00",
    [[8, "FF FF 61 00 62 00"]],
  ],
] as const)("a dump shows the bytes %s", (_, bytes, left) => {
  const rows = dump(parted, source(bytes)).value.filter(({ path }) => path === "rest");
  expect(rows.map(({ offset, text }) => [offset, text])).toEqual(left);
});

test("a dump follows offsets", () => {
  const rows = dump(parted, source("0C 00 02 00 08 00 01 00 04 03 02 01 61 00")).value;
  expect(rows.find(({ path }) => path === "one.0")).toMatchObject({ offset: 12, length: 2, text: '"a"' });
  expect(rows.find(({ path }) => path === "two.0")).toMatchObject({ offset: 8, text: "0x01020304" });
});

test("long runs of bytes are cut in a dump", () => {
  const rows = dump(tailed, { name: "x", bytes: new Uint8Array(4).fill(1) }).value;
  expect(rows.length).toBeGreaterThan(0);
  const rest = dump(inner, { name: "x", bytes: new Uint8Array(100) }).value.at(-1);
  expect(rest).toMatchObject({ path: "rest", offset: 3, length: 97, text: `${"00 ".repeat(16)}… (97 bytes)` });
});

test.each([
  { name: "a number outside its limits", value: { level: 9 }, code: "schema/out-of-range", start: 25 },
  { name: "a value without a name", value: { state: 7 }, code: "schema/unknown-value", start: 26 },
  {
    name: "a bit without a name",
    value: { mode: { ready: false, speed: 0, top: false, reserved: 2n } },
    code: "schema/reserved-set",
    start: 27,
  },
  { name: "reserved bytes", value: { gap: Uint8Array.of(0, 1) }, code: "schema/reserved-set", start: 36 },
])("verify finds $name and decode does not mind", ({ value, code, start }) => {
  const bytes = { name: "test", bytes: encode(scalars, { ...good, ...value }) };
  expect(decode(scalars, bytes).diagnostics).toEqual([]);
  const found = verify(scalars, bytes);
  expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(found[0]).toMatchObject({ span: { start }, message: expect.stringContaining("Scalars") });
  expect(found[0]?.hint ?? found[0]?.message).toContain("Test 1");
});

test("verify runs the rules that stand beside a layout, with places of fields", () => {
  const { diagnose } = defineDiagnostics("test", { odd: { severity: "warning", message: "{value} is odd" } });
  const even = withRules(inner, [
    {
      check: ({ y }, { spanOf, bytes }) =>
        y % 2 === 0 || bytes.length === 0 ? [] : [diagnose("odd", spanOf("y"), { value: hex(y) })],
    },
  ]);
  expect(verify(even, source("01 02 00"))).toEqual([]);
  expect(verify(even, source("01 03 00"))).toMatchObject([
    { code: "test/odd", message: "0x03 is odd", span: { start: 1, end: 3 } },
  ]);
  // A rule sees complete values only.
  expect(verify(even, source("01")).map(({ code }) => code)).toEqual(["schema/truncated"]);
});

test("diff lists the fields and bits that differ", () => {
  const after = { ...good, a: 9, state: "Off" as const, mode: { ready: false, speed: 7, top: false } };
  expect(diff(scalars, good, good)).toEqual([]);
  expect(diff(scalars, good, { ...after, gap: Uint8Array.of(1, 0) })).toEqual([
    { path: "a", label: "A", before: "0x01", after: "0x09" },
    { path: "state", label: "State", before: "0x01", after: "0x00" },
    { path: "mode.ready", label: "Ready", before: "1", after: "0" },
    { path: "gap", label: "Gap", before: undefined, after: "01 00" },
  ]);
});

test("diff finds the one element that a list has more", () => {
  const short = (value: number) => ({ kind: "short", value }) as const;
  const before = { head: 1, entries: [short(1), short(2), short(3)] };
  const after = { head: 1, entries: [short(1), short(9), short(2), short(3)] };
  expect(diff(listed, before, after)).toEqual([
    { path: "entries.1", label: "1", before: undefined, after: "Short {value=0x09}" },
  ]);
});

test("diff compares elements of one kind field by field, others as a whole", () => {
  const before = { head: 1, entries: [{ kind: "short", value: 1 } as const, { kind: "short", value: 2 } as const] };
  const after = { head: 1, entries: [{ kind: "short", value: 7 } as const, { kind: "long", text: "a" } as const] };
  expect(diff(listed, before, after)).toEqual([
    { path: "entries.0.value", label: "Value", before: "0x01", after: "0x07" },
    { path: "entries.1", label: "1", before: "Short {value=0x02}", after: 'Long {text="a"}' },
  ]);
});
