import { expect, test } from "vitest";
import {
  maximumPkgLength,
  minimalPkgLengthWidth,
  minimalWidthOfValue,
  pkgLengthBytes,
  readPkgLength,
  writePackage,
  writePkgLength,
} from "../../src/aml/index.ts";
import { ByteReader, ReadPastEnd } from "../../src/base/byte-reader.ts";
import { ByteWriter } from "../../src/base/byte-writer.ts";
import { bytesFromHex, hexBytes } from "../../src/base/hex.ts";
import { sourceOf } from "./support.ts";

test.each([
  { value: 0, width: 1, bytes: "00" },
  { value: 0x3f, width: 1, bytes: "3F" },
  { value: 0, width: 2, bytes: "40 00" },
  { value: 0x3f, width: 2, bytes: "4F 03" },
  { value: 0x40, width: 2, bytes: "40 04" },
  { value: 0xfff, width: 2, bytes: "4F FF" },
  { value: 0x1000, width: 3, bytes: "80 00 01" },
  { value: 5, width: 3, bytes: "85 00 00" },
  { value: 0xf_ffff, width: 3, bytes: "8F FF FF" },
  { value: 0x10_0000, width: 4, bytes: "C0 00 00 01" },
  { value: 0x123_4567, width: 4, bytes: "C7 56 34 12" },
  { value: maximumPkgLength, width: 4, bytes: "CF FF FF FF" },
])("$value in $width bytes is $bytes", ({ value, width, bytes }) => {
  const writer = new ByteWriter();
  writePkgLength(writer, value, width);
  expect(hexBytes(writer.toBytes())).toBe(bytes);
  const reader = new ByteReader(sourceOf(bytesFromHex(`${bytes} FF`)));
  expect(readPkgLength(reader)).toEqual({ value, width, reservedBits: 0 });
  expect(reader.position).toBe(width);
});

test("reserved bits of the lead byte are kept apart from the value", () => {
  const reader = new ByteReader(sourceOf(bytesFromHex("75 01")));
  expect(readPkgLength(reader)).toEqual({ value: 0x15, width: 2, reservedBits: 3 });
  expect(hexBytes(Uint8Array.from(pkgLengthBytes(0x15, 2, 3)))).toBe("75 01");
});

test.each(["", "40", "80 00", "C0 00 00"])("reading the cut PkgLength [%s] runs past the end", (bytes) => {
  expect(() => readPkgLength(new ByteReader(sourceOf(bytesFromHex(bytes))))).toThrow(ReadPastEnd);
});

test.each([
  { content: 0, width: 1 },
  { content: 0x3e, width: 1 },
  { content: 0x3f, width: 2 },
  { content: 0xffd, width: 2 },
  { content: 0xffe, width: 3 },
  { content: 0xf_fffc, width: 3 },
  { content: 0xf_fffd, width: 4 },
])("$content bytes of content need a PkgLength of $width bytes, which counts itself", ({ content, width }) => {
  expect(minimalPkgLengthWidth(content)).toBe(width);
});

test.each([
  { value: 0x3f, width: 1 },
  { value: 0x40, width: 2 },
  { value: 0xfff, width: 2 },
  { value: 0x1000, width: 3 },
  { value: 0x10_0000, width: 4 },
])("a count of $value needs $width bytes", ({ value, width }) => {
  expect(minimalWidthOfValue(value)).toBe(width);
});

test("what does not fit is a bug of the caller", () => {
  expect(() => pkgLengthBytes(0x40, 1)).toThrow("does not fit");
  expect(() => pkgLengthBytes(0, 5)).toThrow("1 to 4");
  expect(() => minimalWidthOfValue(maximumPkgLength + 1)).toThrow("does not fit");
  expect(() => minimalPkgLengthWidth(maximumPkgLength)).toThrow("too long");
});

test("a package written by scope has the length of its content", () => {
  const writer = new ByteWriter();
  writePackage(writer, (inner) => writePackage(inner, (content) => content.zeros(2)));
  writePackage(writer, (inner) => inner.u8(7), 3);
  expect(hexBytes(writer.toBytes())).toBe("04 03 00 00 84 00 00 07");
});
