import { expect, test } from "vitest";
import { bytesFromHex } from "../../src/base/hex.ts";
import { correctedSsdtAsl, encodeXcpuBlock, xcpuFields, xcpuLength } from "../../src/firmware/index.ts";
import { body, compiled, contains, decodingProblems, golden, wideUids } from "./compiled.ts";

const values = {
  blockAddress: 0xfedf_1000,
  gpeAddress: 0xfedf_0000,
  gpeInterrupt: 9,
  gpePolarity: "high",
  mirrorEvent: undefined,
} as const;

test("gives the bytes of the golden table for its two vCPUs and the mirror on GPE0", () => {
  const asl = correctedSsdtAsl({ ...values, uids: wideUids(2), mirrorEvent: 3, proximityDomains: [0, 0] });
  expect(body(compiled(asl))).toEqual(body(golden("corrected")));
});

test("numbers every vCPU with a DWord", () => {
  const bytes = compiled(correctedSsdtAsl({ ...values, uids: wideUids(3) }));
  expect(contains(bytes, "08 5F 55 49 44 0C 00 00 01 00")).toBe(true);
  expect(contains(bytes, "08 5F 55 49 44 0C 02 00 01 00")).toBe(true);
});

test("describes GPE block and interrupt of the board", () => {
  const high = compiled(correctedSsdtAsl({ ...values, uids: wideUids(1) }));
  expect(contains(high, "86 09 00 01 00 00 DF FE 04 00 00 00 89 06 00 09 01 09 00 00 00 79 00")).toBe(true);
  const low = compiled(correctedSsdtAsl({ ...values, uids: wideUids(1), gpePolarity: "low", gpeInterrupt: 20 }));
  expect(contains(low, "89 06 00 0D 01 14 00 00 00 79 00")).toBe(true);
});

test("gives the boot processor no eject", () => {
  const asl = correctedSsdtAsl({ ...values, uids: wideUids(40) });
  expect(asl.match(/Method \(_EJ0/g)).toHaveLength(39);
  expect(asl.match(/Notify \(V000, 0x03\)/g)).toBeNull();
  expect(asl.match(/Notify \(V027, 0x03\)/g)).toHaveLength(1);
});

test("compares 32 vCPUs at once", () => {
  const asl = correctedSsdtAsl({ ...values, uids: wideUids(65) });
  expect(asl.match(/PR\w\w, 32,/g)).toEqual(["PR00, 32,", "PR01, 32,", "PR02, 32,"]);
  expect(asl.match(/DerefOf \(SEEN \[0x\w\w\]\)/g)).toEqual(
    ["00", "01", "02"].map((word) => `DerefOf (SEEN [0x${word}])`),
  );
});

test("mirrors its event on GPE0 only when asked to", () => {
  expect(correctedSsdtAsl({ ...values, uids: wideUids(1) })).not.toContain("\\_GPE");
  expect(correctedSsdtAsl({ ...values, uids: wideUids(1), mirrorEvent: 0x1b })).toContain("Method (_E1B, 0");
});

test.each([1, 8, 9, 64, 65, 256, 300, 1000])("compiles for %i vCPUs", (count) => {
  const bytes = compiled(correctedSsdtAsl({ ...values, uids: wideUids(count) }));
  expect(decodingProblems(bytes)).toBe(0);
  expect(bytes.length).toBeLessThan(700 + 250 * count);
});

test("writes the block as OSPM finds it at boot", () => {
  const present = Array.from({ length: 40 }, (_, index) => index === 0 || index === 31 || index === 33);
  const block = encodeXcpuBlock({
    vcpuCount: 40,
    madtChecksumAddress: 0x7fff_0009,
    firstEntryAddress: 0x7fff_004c,
    present,
  });
  const expected = new Uint8Array(xcpuLength(40));
  expected.set(bytesFromHex("58 43 50 55 01 00 00 00 28 00 00 00 10 00 00 00 09 00 FF 7F 00 00 00 00 4C 00 FF 7F"));
  expected.set(bytesFromHex("01 00 00 80 02 00 00 00"), xcpuFields.present);
  expect(block).toEqual(expected);
});
