/** Structures that only another field, or the first entry of the table, tells apart. */
import { expect, test } from "vitest";
import { createSourceFile } from "../../src/base/span.ts";
import {
  buildFacs,
  compileTableSource,
  decodeTable,
  encodeTable,
  tableToSource,
  verifyTable,
} from "../../src/tables/index.ts";
import { tableBytes } from "../support/table-bytes.ts";

const compatibility = [24, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0];
/** Size 28, format 1, type 5: Software SRAM of version 1, GT Waymasks of version 2. */
const five = [28, 0, 1, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0, 0, 8, 0x40, 0, 0, 0, 0, 0xf, 0, 0, 0, 0, 0, 8, 0];

test.each([
  { name: "with a Compatibility entry first", body: [...compatibility, ...five], kind: "rtct", entry: "gtWaymasks" },
  { name: "without one", body: five, kind: "rtctVersion1", entry: "softwareSram" },
])("an RTCT $name is of its own version, in both directions", ({ name, body, kind, entry }) => {
  const source = { name, bytes: tableBytes("RTCT", body) };
  const { value, diagnostics } = decodeTable(source);
  expect(diagnostics).toEqual([]);
  expect(value.kind).toBe(kind);
  expect("entries" in value ? value.entries.at(-1) : undefined).toMatchObject({ kind: entry });
  expect(encodeTable(value)).toEqual(source.bytes);
  const text = tableToSource(source);
  expect(text.value).not.toContain("Buffer");
  const compiled = compileTableSource(createSourceFile(name, text.value));
  expect(compiled.diagnostics).toEqual([]);
  expect(compiled.value.bytes).toEqual(source.bytes);
});

const head = [0, 0, 0, 0, 0, 0x40, 0x50, 0xfd, 0, 0, 0, 0];
const eight = (low: number): readonly number[] => [low, 0x80, 0x50, 0xfd, 0, 0, 0, 0];
test.each([
  { method: 2, parameters: [0, 0, 0, 0], kind: "short", label: "Method Parameters" },
  { method: 2, parameters: [...eight(0), 0, 0, 0, 0], kind: "plain", label: "Method Parameters" },
  { method: 7, parameters: [...eight(1), 0, 0, 0, 0], kind: "plain", label: "Method Parameters" },
  { method: 11, parameters: [9, 0, 0, 0, 1, 1, 0, 0, 2, 0, 0, 0xc4], kind: "smc", label: "SMC Function ID" },
  { method: 13, parameters: [...eight(0), ...eight(0x28)], kind: "pluton", label: "Reply Address" },
  { method: 15, parameters: [1, 2, 4, 0x80, 0, 0, 0, 0, 0, 0, 0, 0], kind: "ffa", label: "Partition ID" },
])("start method $method of a TPM 2.0 has parameters of its own", ({ method, parameters, kind, label }) => {
  const bytes = tableBytes("TPM2", [...head, method, 0, 0, 0, ...parameters], 4);
  const source = { name: "tpm2", bytes };
  const { value, diagnostics } = decodeTable(source);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ kind: "tpm2Revision4", parameters: { kind } });
  const text = tableToSource(source).value;
  expect(text).toContain(label);
  expect(compileTableSource(createSourceFile("tpm2", text)).value.bytes).toEqual(bytes);
});

test("parameters that are cut are what is left of the table, and come back", () => {
  const whole = tableBytes("TPM2", [...head, 13, 0, 0, 0, ...eight(0), ...eight(0x28)], 5);
  const source = { name: "tpm2", bytes: whole.slice(0, -3) };
  const { value, diagnostics } = decodeTable(source);
  expect(diagnostics.map(({ code }) => code)).toEqual(["tables/length-past-end", "schema/bytes-left"]);
  expect(value).toMatchObject({ kind: "tpm2Revision4", rest: source.bytes.slice(52) });
  expect(encodeTable(value)).toEqual(source.bytes);
});

test.each([
  { version: 0, codes: ["tables/facs-early-bytes"] },
  { version: 1, codes: ["tables/facs-early-bytes"] },
  { version: 2, codes: ["schema/reserved-set", "schema/reserved-set", "schema/reserved-set"] },
])("a FACS of version $version reserves what follows its version by its own edition", ({ version, codes }) => {
  const bytes = buildFacs().slice();
  bytes[32] = version;
  expect(verifyTable({ name: "facs", bytes })).toEqual([]);
  bytes.fill(0xa5, 33);
  expect(verifyTable({ name: "facs", bytes }).map(({ code }) => code)).toEqual(codes);
  expect(encodeTable(decodeTable({ name: "facs", bytes }).value)).toEqual(bytes);
});
