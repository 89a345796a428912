import { expect, test } from "vitest";
import { readUint, sameBytes, writeUint } from "../../src/base/byte-order.ts";
import { ByteReader, ReadPastEnd } from "../../src/base/byte-reader.ts";
import { ByteWriter } from "../../src/base/byte-writer.ts";
import { bytesFromHex, hex, hexBytes } from "../../src/base/hex.ts";

const source = (bytes: readonly number[]) => ({ name: "bytes", bytes: Uint8Array.from(bytes) });

test("a reader takes integers low byte first", () => {
  const reader = new ByteReader(source([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0xff, 0xfe, 0xfd]));
  expect([reader.u8(), reader.u16(), reader.u32(), reader.u64(), reader.uint(3)]).toEqual([
    0x01,
    0x0302,
    0x07060504,
    0x0f0e0d0c0b0a0908n,
    0xfdfeff,
  ]);
  expect(reader.remaining).toBe(0);
});

test.each([
  { how: "one byte", read: (reader: ByteReader) => reader.u8() },
  { how: "an integer that is cut", read: (reader: ByteReader) => reader.u32() },
  { how: "a run", read: (reader: ByteReader) => reader.bytes(3) },
  { how: "a view", read: (reader: ByteReader) => reader.view8(3) },
  { how: "a window", read: (reader: ByteReader) => reader.window(3) },
  { how: "a negative count", read: (reader: ByteReader) => reader.bytes(-1) },
])("$how past the end throws with the place, and the reader stays where it was", ({ read }) => {
  const reader = new ByteReader(source([9, 8, 7]), 1, 1 + 2);
  if (read === undefined) throw new Error("no case");
  reader.position = 3;
  expect(() => read(reader)).toThrow(ReadPastEnd);
  expect(reader.position).toBe(3);
});

test("a window cannot be left", () => {
  const reader = new ByteReader(source([1, 2, 3, 4]));
  const window = reader.window(2);
  expect(window.u16()).toBe(0x0201);
  expect(() => window.u8()).toThrow(ReadPastEnd);
  expect(reader.u8()).toBe(3);
});

test("bytes are a copy, a view is not", () => {
  const input = source([1, 2]);
  const copy = new ByteReader(input).bytes(2);
  const view = new ByteReader(input).view8(2);
  input.bytes[0] = 9;
  expect([copy[0], view[0]]).toEqual([1, 9]);
});

test("a writer overwrites, truncates and hands out copies", () => {
  const writer = new ByteWriter();
  writer.u64(0x1122_3344_5566_7788n);
  writer.setU8(0, 0xaa);
  writer.setU32(4, 0xdeadbeef);
  expect(hexBytes(writer.toBytes())).toBe("AA 77 66 55 EF BE AD DE");
  writer.truncate(1);
  writer.zeros(2);
  expect(hexBytes(writer.toBytes())).toBe("AA 00 00");
  expect(() => writer.setU8(3, 0)).toThrow("past the end");
});

test("an integer of six bytes is exact", () => {
  const bytes = new Uint8Array(6);
  writeUint(bytes, 0, 6, 0xffff_ffff_fffe);
  expect(readUint(bytes, 0, 6)).toBe(0xffff_ffff_fffe);
});

test("hexadecimal text has its width and reads back", () => {
  expect([hex(10), hex(255n, 4), hex(0x12345, 4)]).toEqual(["0x0A", "0x00FF", "0x12345"]);
  expect(sameBytes(bytesFromHex("0a 0B,fF"), Uint8Array.of(10, 11, 255))).toBe(true);
  expect(sameBytes(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false);
});
