import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import { bytesFromHex, hexBytes } from "../../src/base/hex.ts";
import { decode, encode } from "../../src/schema/index.ts";
import { counted, excluded, listed, parted, scalars, tailed } from "./sample-layouts.ts";

const source = (hex: string) => ({ name: "test", bytes: bytesFromHex(hex) });

const scalarBytes =
  "01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 05 04 01 71 80 41 42 20 00 AA BB CC 00 00";

const scalarValue = {
  a: 1,
  b: 0x0302,
  c: 0x060504,
  d: 0x0a090807,
  e: 0x100f0e0d0c0b,
  f: 0x1817161514131211n,
  id: apicId(5),
  level: 4,
  state: "On",
  mode: { ready: true, speed: 7, top: true },
  name: "AB \0",
  blob: Uint8Array.of(0xaa, 0xbb, 0xcc),
} as const;

test("scalars are little-endian, names are names, zero reserved bytes are not part of the value", () => {
  expect(decode(scalars, source(scalarBytes))).toEqual({
    value: { complete: true, value: scalarValue },
    diagnostics: [],
  });
  expect(hexBytes(encode(scalars, scalarValue))).toBe(scalarBytes);
});

test("bits without a name and values without a name are kept", () => {
  const bytes = `${scalarBytes.slice(0, 26 * 3)}09 0E 00 ${scalarBytes.slice(29 * 3, -5)}01 00`;
  const { value } = decode(scalars, source(bytes));
  expect(value).toMatchObject({
    value: { state: 9, mode: { ready: false, speed: 0, top: false, reserved: 14n }, gap: Uint8Array.of(1, 0) },
  });
  expect(value.complete && hexBytes(encode(scalars, value.value))).toBe(bytes);
});

test("constants and the own length are written by the layout", () => {
  const value = {
    count: 2,
    items: [1, 2],
    text: "hi",
    size: 1,
    data: Uint8Array.of(9),
    square: Uint8Array.of(1, 2, 3, 4),
  };
  const bytes = "EF BE 12 00 02 01 00 02 00 68 69 00 01 09 01 02 03 04";
  expect(hexBytes(encode(counted, value))).toBe(bytes);
  expect(decode(counted, source(bytes)).value).toEqual({ complete: true, value });
});

test.each([
  { name: "another constant", bytes: "EE BE 02 00", code: "schema/constant-differs", fields: {} },
  { name: "another length", bytes: "EF BE 05 00", code: "schema/constant-differs", fields: {} },
  {
    name: "a count beyond the end",
    bytes: "EF BE 07 00 03 01 00",
    code: "schema/truncated",
    fields: { count: 3 },
  },
  {
    name: "no NUL",
    bytes: "EF BE 07 00 00 41 42",
    code: "schema/unterminated-string",
    fields: { count: 0, items: [] },
  },
])("$name ends decoding with the fields before it and all bytes", ({ bytes, code, fields }) => {
  const { value, diagnostics } = decode(counted, source(bytes));
  expect(value).toEqual({ complete: false, fields, bytes: bytesFromHex(bytes) });
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(diagnostics[0]?.message).toContain("Counted");
});

test("a truncated structure says which field is cut, where, and by how much", () => {
  const { diagnostics } = decode(scalars, source("01 02 03 04 05"));
  expect(diagnostics).toMatchObject([
    {
      code: "schema/truncated",
      message: "Scalars ends inside C: 3 bytes needed at offset 0x0003, 2 are left",
      span: { start: 3, end: 5 },
    },
  ]);
});

test.each([
  { bytes: "01 02 03 04", value: { first: 1, inner: { x: 2, y: 0x0403 } } },
  { bytes: "01 02 03 04 05 06", value: { first: 1, inner: { x: 2, y: 0x0403 }, second: 0x0605 } },
  {
    bytes: "01 02 03 04 05 06 00",
    value: { first: 1, inner: { x: 2, y: 0x0403 }, second: 0x0605, third: Uint8Array.of(0) },
  },
  { bytes: "01 02 03 04 05", value: { first: 1, inner: { x: 2, y: 0x0403 }, rest: Uint8Array.of(5) } },
])("optional fields are there as far as the bytes go: $bytes", ({ bytes, value }) => {
  const decoded = decode(tailed, source(bytes));
  expect(decoded.value).toEqual({ complete: true, value });
  expect(hexBytes(encode(tailed, value))).toBe(bytes);
});

test("an optional field left out before one that is given becomes zero", () => {
  const value = { first: 1, inner: { x: 2, y: 3 }, fifth: "a" };
  expect(hexBytes(encode(tailed, value))).toBe("01 02 03 00 00 00 00 00 00 00 61 00");
});

test("parts are found through offsets, in any order, and bytes beside them are kept", () => {
  const bytes = "0E 00 02 00 0A 00 01 00 FF FF 04 03 02 01 61 00 62";
  const { value, diagnostics } = decode(parted, source(bytes));
  expect(value).toMatchObject({ complete: true, value: { one: ["a"], two: [0x01020304] } });
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/bytes-left"]);
  expect(value.complete && hexBytes(encode(parted, value.value))).toBe(bytes);
});

test.each([
  ["00 00 00", "schema/padding"],
  ["00 00 01", "schema/bytes-left"],
])("%s behind the last part is %s", (rest, code) => {
  const bytes = `0C 00 02 00 08 00 01 00 04 03 02 01 61 00 ${rest}`;
  const { value, diagnostics } = decode(parted, source(bytes));
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
  expect(value.complete && hexBytes(encode(parted, value.value))).toBe(bytes);
});

test("zeros between parts need not be kept", () => {
  const value = { oneAt: 8, oneLength: 2, twoAt: 12, twoCount: 1, one: ["a"], two: [1] };
  const bytes = "08 00 02 00 0C 00 01 00 61 00 00 00 01 00 00 00";
  expect(hexBytes(encode(parted, value))).toBe(bytes);
  expect(decode(parted, source(bytes))).toEqual({ value: { complete: true, value }, diagnostics: [] });
});

test.each([
  { name: "inside the fields", bytes: "04 00 02 00 08 00 00 00 61 00" },
  { name: "behind the end", bytes: "09 00 02 00 08 00 00 00 61 00" },
  { name: "too many elements", bytes: "08 00 02 00 08 00 FF FF 61 00" },
])("a part $name makes the structure incomplete", ({ bytes }) => {
  expect(decode(parted, source(bytes)).value).toMatchObject({ complete: false, bytes: bytesFromHex(bytes) });
});

test("tagged structures keep what is unknown, misshapen, longer or cut", () => {
  const bytes = "07 01 03 2A 09 04 AA BB 02 03 41 01 05 2B 01 02 02 04 41 00 01 09 00";
  const { value, diagnostics } = decode(listed, source(bytes));
  expect(value).toEqual({
    complete: true,
    value: {
      head: 7,
      entries: [
        { kind: "short", value: 0x2a },
        { kind: "raw", bytes: bytesFromHex("09 04 AA BB") },
        { kind: "raw", bytes: bytesFromHex("02 03 41") },
        { kind: "short", value: 0x2b, rest: Uint8Array.of(1, 2) },
        { kind: "long", text: "A" },
        { kind: "raw", bytes: bytesFromHex("01 09 00") },
      ],
    },
  });
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "schema/unknown-type",
    "schema/structure-misshapen",
    "schema/bytes-left",
    "schema/bad-length",
  ]);
  expect(diagnostics[1]?.related[0]?.message).toContain("NUL");
  expect(value.complete && hexBytes(encode(listed, value.value))).toBe(bytes);
});

test("a length that does not count the header is written and read as such", () => {
  const value = { entries: [{ kind: "large", value: 1 } as const] };
  expect(hexBytes(encode(excluded, value))).toBe("85 04 00 01 00 00 00");
  expect(decode(excluded, source("85 04 00 01 00 00 00")).value).toEqual({ complete: true, value });
});

test("a window selects part of a source, and spans count from its start", () => {
  const { value, diagnostics } = decode(tailed, source("FF FF 01 02 03"), { start: 2, end: 5 });
  expect(value.complete).toBe(false);
  expect(diagnostics[0]?.span).toMatchObject({ start: 4, end: 5 });
});

test.each([
  { name: "a number too large", value: { ...scalarValue, a: 256 } },
  { name: "a negative number", value: { ...scalarValue, b: -1 } },
  { name: "a fraction", value: { ...scalarValue, b: 1.5 } },
  { name: "a bigint too large", value: { ...scalarValue, f: 2n ** 64n } },
  { name: "a text too long", value: { ...scalarValue, name: "ABCDE" } },
  { name: "a character above 0xFF", value: { ...scalarValue, name: "€" } },
  { name: "bytes of another length", value: { ...scalarValue, blob: new Uint8Array(2) } },
])("encoding refuses $name instead of cutting it", ({ value }) => {
  expect(() => encode(scalars, value)).toThrow(/Scalars|characters/);
});
