import { expect, test } from "vitest";
import { printNamePath, TermScanner } from "../../src/aml/index.ts";

const scannerAt = (...bytes: readonly number[]): TermScanner => new TermScanner(Uint8Array.from(bytes));

test.each([
  { bytes: [0x5b, 0x82, 0x00], op: "Device", at: 2 },
  { bytes: [0x14, 0x00], op: "Method", at: 1 },
  { bytes: [0x5c, 0x00], op: undefined, at: 0 },
  { bytes: [0x41, 0x42], op: undefined, at: 0 },
])("reads the opcode of $bytes as $op", ({ bytes, op, at }) => {
  const scanner = scannerAt(...bytes);
  expect(scanner.opcode(bytes.length)?.op).toBe(op);
  expect(scanner.at).toBe(at);
});

test.each([
  { title: "of one byte", bytes: [0x03, 0, 0], packageEnd: 3 },
  { title: "of two bytes", bytes: [0x43, 0x00, 0], packageEnd: 3 },
  { title: "behind the end", bytes: [0x04, 0, 0], packageEnd: -1 },
  { title: "shorter than itself", bytes: [0x41, 0x00, 0], packageEnd: -1 },
  { title: "with reserved bits", bytes: [0x53, 0x00, 0], packageEnd: -1 },
  { title: "cut short", bytes: [0xc3, 0x00, 0x00], packageEnd: -1 },
])("takes a PkgLength $title as package end $packageEnd and stays there if it is none", ({ bytes, packageEnd }) => {
  const scanner = scannerAt(...bytes);
  expect(scanner.packageEnd(bytes.length)).toBe(packageEnd);
  if (packageEnd < 0) expect(scanner.at).toBe(0);
});

test("reads names, numbers and strings one behind the other", () => {
  const scanner = scannerAt(0x5e, 0x41, 0x42, 0x43, 0x5f, 0x34, 0x12, 0x68, 0x69, 0x00, 1, 2, 3, 4, 5, 6, 7, 8);
  const path = scanner.name(18);
  expect(path === undefined ? undefined : printNamePath(path)).toBe("^ABC");
  expect(scanner.number(2, 18)).toBe(0x1234);
  expect(scanner.asciiZ(18)).toBe("hi");
  expect(scanner.qword(18)).toBe(0x0807060504030201n);
  expect(scanner.at).toBe(18);
});

test("refuses what is cut short or has characters no name has", () => {
  const scanner = scannerAt(0x61, 0x42, 0x43, 0x44, 0x31, 0x32);
  expect(scanner.name(6)).toBeUndefined();
  expect(scanner.nameSeg(6)).toBeUndefined();
  expect(scanner.nameSeg(3)).toBeUndefined();
  expect(scanner.number(4, 3)).toBe(-1);
  expect(scanner.qword(6)).toBeUndefined();
  expect(scanner.asciiZ(6)).toBeUndefined();
  expect(scanner.at).toBe(0);
});
