/** The statement at a byte of a table. */
import { expect, test } from "vitest";
import { decodeTable } from "../../src/aml/index.ts";
import { excerptAt } from "../../src/disassembler/index.ts";
import { ssdtOf } from "./support.ts";

const table = ssdtOf(`Device (DEV0) { Name (_UID, 1) Method (MAIN, 1) { If (Arg0 == 7) { Sleep (9) } Return (5) } }
  Name (LONG, Package () { "a long element", "another long element", "and one more of them, to be sure" })`);

const { terms } = decodeTable({ name: "test", bytes: table }).value;

/** Characters of the table, and the statement whose first byte of them is meant. */
test.each([
  ["DEV0", ["Device (DEV0)"]],
  ["_UID", ["Name (_UID, One) // _UID: Unique ID"]],
  ["MAIN", ["Method (MAIN, 1, NotSerialized)"]],
  ["\x68\x0a\x07", ["If (Arg0 == 0x07)"]],
  ["\x0a\x09", ["Sleep (0x09)"]],
  ["\x0a\x05", ["Return (0x05)"]],
] as const)("of %j is its statement, without what is in its braces", (characters, lines) => {
  const offset = String.fromCharCode(...table).indexOf(characters, 36);
  expect(excerptAt(terms, offset)).toEqual(lines);
});

test("an object of several lines has them all", () => {
  const offset = String.fromCharCode(...table).indexOf("another");
  expect(excerptAt(terms, offset)?.length).toBeGreaterThan(3);
});

test.each([0, 9, 35, table.length])("of byte %i is nothing", (offset) => {
  expect(excerptAt(terms, offset)).toBeUndefined();
});
