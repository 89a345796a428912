import fc from "fast-check";
import { expect, test } from "vitest";
import { readBigUint, readUint, writeBigUint } from "../../src/base/byte-order.ts";
import { ByteReader } from "../../src/base/byte-reader.ts";
import { ByteWriter } from "../../src/base/byte-writer.ts";

test("what is written is read back, whatever the width", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 0xffff_ffff }), fc.integer({ min: 1, max: 6 })), { maxLength: 200 }),
      (items) => {
        const writer = new ByteWriter(16);
        for (const [value, width] of items) writer.uint(value % 2 ** (8 * width), width);
        const reader = new ByteReader({ name: "written", bytes: writer.toBytes() });
        for (const [value, width] of items) expect(reader.uint(width)).toBe(value % 2 ** (8 * width));
        expect(reader.remaining).toBe(0);
      },
    ),
  );
});

test("integers in arrays keep their low bytes", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.integer({ min: 1, max: 8 }), (value, width) => {
      const bytes = new Uint8Array(10).fill(0x55);
      writeBigUint(bytes, 1, width, value);
      expect(readBigUint(bytes, 1, width)).toBe(BigInt.asUintN(8 * width, value));
      expect([bytes[0], bytes[1 + width]]).toEqual([0x55, 0x55]);
      if (width <= 6) expect(readUint(bytes, 1, width)).toBe(Number(BigInt.asUintN(8 * width, value)));
    }),
  );
});
