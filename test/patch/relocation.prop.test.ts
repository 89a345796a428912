import fc from "fast-check";
import { expect, test } from "vitest";
import { applyRelocation, diffVariants } from "../../src/patch/index.ts";
import { codes, variants } from "./variants.ts";

const terms = `
  Device (\\_SB.DEV0) {
    Name (_UID, $uid)
    OperationRegion (R, SystemMemory, $base, 8)
    Method (_CRS) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, $base, 4) }) }
    Method (CALC, 1) { Return (Add ($wide, Arg0)) }
  }`;
const dword = fc.integer({ min: 0x1_0000, max: 0xffff_fffe });
const qword = fc.bigInt({ min: 0x1_0000_0000n, max: 0xffff_ffff_ffff_fffen });
const values = fc.record({ uid: dword, base: dword, wide: qword });

test("relocating equals compiling, whatever the values", () => {
  fc.assert(
    fc.property(values, values, values, (a, b, wanted) => {
      fc.pre(a.uid !== b.uid && a.base !== b.base && a.wide !== b.wide);
      fc.pre(a.uid !== a.base || b.uid !== b.base);
      const images = variants(terms, a, b);
      const { value: map, diagnostics } = diffVariants(images, [a, b]);
      expect(codes(diagnostics)).toEqual([]);
      expect(applyRelocation(images[0]!, map!, wanted).value).toEqual(variants(terms, wanted)[0]!.bytes);
    }),
    { numRuns: 50 },
  );
});

test("any other byte changed after the difference is noticed", () => {
  const sets = [
    { uid: 0x1_0000, base: 0x10_0000, wide: 0x1_0000_0000n },
    { uid: 0x2_0000, base: 0x20_0000, wide: 0x2_0000_0000n },
  ];
  const images = variants(terms, ...sets);
  const map = diffVariants(images, sets).value!;
  const slotBytes = new Set(
    map.slots.flatMap(({ offset, width }) => Array.from({ length: width }, (_, i) => offset + i)),
  );
  const length = images[0]!.bytes.length;
  fc.assert(
    fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }), (offset, flip) => {
      fc.pre(offset !== 9 && !slotBytes.has(offset));
      const bytes = images[0]!.bytes.slice();
      bytes[offset] = (bytes[offset] ?? 0) ^ flip;
      expect(applyRelocation({ name: "changed", bytes }, map, sets[1]!).value).toBeUndefined();
    }),
  );
});

test("arbitrary bytes in place of a variant give diagnostics, never a map", () => {
  const sets = [{ a: 0x1_0000 }, { a: 0x2_0000 }];
  const [first] = variants("Name (A, $a)", ...sets);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { value, diagnostics } = diffVariants([first!, { name: "noise", bytes }], sets);
      expect(value).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    }),
  );
});
