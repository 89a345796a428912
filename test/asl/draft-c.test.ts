import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileText } from "./compile-text.ts";

const draftC = readFileSync(new URL("../../asl/firmware/draft-c.asl", import.meta.url), "latin1");

test.each([
  { name: "by default", options: {}, length: 869 },
  { name: "without optimisation", options: { optimize: false }, length: 888 },
])("Draft C as its document prints it has $length bytes $name, as with iasl (EXP1)", ({ options, length }) => {
  const { bytes, errors } = compileText(draftC, options);
  expect(errors).toEqual([]);
  expect(bytes?.length).toBe(length);
});

test("two other processor UIDs make Draft C five bytes longer, so its places move (EXP9)", () => {
  // One becomes a WordConst (+2), a ByteConst a DWordConst (+3).
  const text = draftC.replace("Name (_UID, 1 ", "Name (_UID, 0x100 ").replace("Name (_UID, 2 ", "Name (_UID, 0x10000 ");
  expect(text).not.toBe(draftC);
  expect(compileText(text).bytes?.length).toBe(874);
});

test("Draft C's operation region and field list are encoded as pinned (EXP1)", () => {
  const { aml } = compileText(draftC);
  // The region of 41 bytes, and the list of four units behind it.
  expect(aml).toContain("5B 80 58 45 4E 5F 00 0C 00 00 00 7F 0A 29");
  expect(aml).toContain("5B 81 1A 58 45 4E 5F 01");
});
