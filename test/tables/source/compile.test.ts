/** Table source that people write: forms, expressions, what is computed, what is refused. */
import { expect, test } from "vitest";
import { hexBytes } from "../../../src/base/hex.ts";
import { createSourceFile } from "../../../src/base/span.ts";
import { buildMadt, checksumOf, compileTableSource, tableTemplate, tableToSource } from "../../../src/tables/index.ts";

const header = `Signature : "OEM1"
Table Length : 0
Revision : 01
Checksum : 00
Oem ID : "ME"
Oem Table ID : "MINE"
Oem Revision : 1
Asl Compiler ID : "IN"
Asl Compiler Revision : 20190108
`;

const compile = (text: string) => compileTableSource(createSourceFile("test.asl", text));

/** Bytes as Debian's iasl 20200925 makes them of the same lines. */
test.each([
  ["UINT32 : 10+10", "20 00 00 00"],
  ["UINT32 : (1 << 4) | 3", "13 00 00 00"],
  ["UINT8 : !1", "00"],
  ["UINT24 : 010203", "03 02 01"],
  ["UINT56 : 01020304050607", "07 06 05 04 03 02 01"],
  ["UINT32 : 017", "17 00 00 00"],
  ["UINT32 : 10 * 2 % 7", "04 00 00 00"],
  ["UINT32 : 5 >= 5", "01 00 00 00"],
  ["UINT32 : 1 ^ 3", "02 00 00 00"],
  ['String : "abc"', "61 62 63 00"],
  ["String : abc", "61 62 63 00"],
  ['Unicode : "ab"', "61 00 62 00 00 00"],
  ["Buffer : 01 02 03 \\\n   04 05 // five", "01 02 03 04 05"],
  ["GUID : 12345678-1234-1234-1234-123456789abc", "78 56 34 12 34 12 34 12 12 34 12 34 56 78 9A BC"],
  ["UINT16 : $here\nLabel : here", "26 00"],
  ["[0001] UINT8 : /* before */ 5 [a note]", "05"],
])("%s becomes %s", (line, expected) => {
  const { value, diagnostics } = compile(header + line);
  expect(diagnostics).toEqual([]);
  expect(hexBytes(value.bytes.subarray(36))).toBe(expected);
  expect([value.bytes[4], checksumOf(value.bytes)]).toEqual([value.bytes.length, 0]);
});

test.each([
  ["UINT8 : 300", "tables/source-too-large"],
  ["UINT8 : one", "tables/source-not-a-value"],
  ["UINT8 : 1/0", "tables/source-not-a-value"],
  ["UINT16 : $nowhere", "tables/source-unknown-label"],
  ["GUID : 1234", "tables/source-not-a-value"],
  ["Foo : 1", "tables/source-left-over"],
  ["no field", "tables/source-odd-line"],
  ["Label : a\nLabel : a", "tables/source-label-twice"],
])("%s is %s", (line, code) => {
  const { diagnostics } = compile(header + line);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(diagnostics[0]?.span).toBeDefined();
});

test("lengths, checksum and bits follow from what is written", () => {
  const text = (tableTemplate("APIC") ?? "")
    .replace("Processor Enabled : 0", "Processor Enabled : 1")
    .replace(/Length : 08/, "Length : 55");
  const { value, diagnostics } = compile(text);
  expect(diagnostics).toEqual([]);
  expect([...value.bytes.subarray(44, 52)]).toEqual([0, 8, 0, 0, 1, 0, 0, 0]);
  expect(checksumOf(value.bytes)).toBe(0);
});

test("exact keeps a value that would be computed", () => {
  const { value } = compile(`${header.replace("Checksum : 00", "Checksum : 5A /* exact */")}UINT8 : 1`);
  expect(value.bytes[9]).toBe(0x5a);
});

test("structures of unknown type, broken lengths and cut tables say so in the text and come back", () => {
  const madt = buildMadt({
    entries: [
      { kind: "raw", bytes: Uint8Array.of(0x7f, 4, 1, 2) },
      { kind: "raw", bytes: Uint8Array.of(0, 0, 9, 9) },
    ],
  });
  for (const bytes of [madt, madt.slice(0, 43), madt.slice(0, 40)]) {
    const text = tableToSource({ name: "apic", bytes }).value;
    expect(text).toMatch(/\/\* (schema|tables)\//);
    expect(compile(text).value.bytes).toEqual(bytes);
  }
});

test("a field under another name is taken if its width says so, and refused otherwise", () => {
  const text = tableTemplate("BOOT") ?? "";
  const other = text.replace("Boot Register Index", "Register of CMOS   ");
  expect(compile(other).diagnostics.map(({ code }) => code)).toEqual(["tables/source-other-label"]);
  const bare = other.replace(/^\[.*?\]/gm, "");
  expect(compile(bare).diagnostics.map(({ code }) => code)).toContain("tables/source-wrong-label");
});
