/**
 * Every AML table there is keeps its bytes: our own golden tables always, and real ones if `corpus/` has been filled
 * (`npm run corpus:tables`).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { decodeTable, encodeTable, outlineTable, walkTerms } from "../../src/aml/index.ts";
import { sameBytes } from "../../src/base/byte-order.ts";
import type { ByteSource } from "../../src/base/span.ts";
import { splitTables } from "../../src/tables/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const amlSignatures = ["DSDT", "SSDT", "PSDT"];

/** A source with several DefinitionBlocks gives one file with a table for each; a table that is cut off stays whole. */
function eachTable(file: ByteSource): readonly ByteSource[] {
  const { value } = splitTables(file);
  return value.length < 2 ? [file] : value.map(({ source }) => source);
}

function tablesBelow(folder: string): readonly ByteSource[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(root, path), bytes: new Uint8Array(readFileSync(path)) }))
    .flatMap(eachTable)
    .filter(({ bytes }) => amlSignatures.includes(String.fromCharCode(...bytes.subarray(0, 4))));
}

const tables = [...tablesBelow("aml-fixtures"), ...tablesBelow("corpus")];

test("there are golden tables", () => {
  expect(tables.length).toBeGreaterThan(0);
});

test.each(tables)("$name keeps its bytes", (source) => {
  const { value } = decodeTable(source);
  expect(sameBytes(encodeTable(value), source.bytes)).toBe(true);
  const raw = decodeTable(source, { methodBodies: "raw" });
  expect(sameBytes(encodeTable(raw.value), source.bytes)).toBe(true);
});

/** iasl leaves out the operands that a Processor leaves out, which no reader of AML can know; so do we, byte for byte. */
const writtenBroken = /^aml-fixtures\/cases\/declarations\/processor-forms/;

// A table cut off by whoever dumped it says so in its header.
const whole = tables.filter(
  ({ name, bytes }) =>
    !writtenBroken.test(name) && bytes.length >= new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true),
);

test("tables that iasl writes broken are told as such", () => {
  const broken = tables.filter(({ name }) => writtenBroken.test(name));
  expect(broken.map((source) => decodeTable(source).diagnostics[0]?.code)).toEqual(["aml/truncated", "aml/truncated"]);
});

test.each(whole)("$name is AML throughout", (source) => {
  const { value, diagnostics } = decodeTable(source);
  expect(diagnostics).toEqual([]);
  const ops = new Set<string>();
  walkTerms(value.terms, ({ op }) => {
    ops.add(op);
    return undefined;
  });
  expect(ops.has("RawBytes")).toBe(false);
  expect(value.trailing).toHaveLength(0);
  expect(outlineTable(source).value.objects.every(({ path }) => path.absolute)).toBe(true);
});
