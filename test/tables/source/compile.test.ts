/** Table source that people write: forms, expressions, what is computed, what is refused. */
import { expect, test } from "vitest";
import { hexBytes } from "../../../src/base/hex.ts";
import { createSourceFile } from "../../../src/base/span.ts";
import {
  buildMadt,
  checksumOf,
  compileTableSource,
  decodeTable,
  dumpTable,
  tableTemplate,
  tableToSource,
} from "../../../src/tables/index.ts";

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

test("structures that begin alike are told by their second line, as the groups and descriptors of CSRT", () => {
  const group = (vendor: string): string => `
[0004] Length : 00000024
[0004] Vendor ID : ${vendor}
[0004] Subvendor ID : 0
[0002] Device ID : 9C60
[0002] Subdevice ID : 0
[0002] Revision : 2
[0002] Reserved : 0
[0004] Shared Info Length : 0
[0004] Length : 0000000C
[0002] Type : 3
[0002] Subtype : 1
[0004] UID : 20495053
`;
  const { value, diagnostics } = compileTableSource(
    createSourceFile("csrt", `${tableHead("CSRT", 0)}${group("4C544E49")}${group("31424142")}`),
  );
  expect(diagnostics).toEqual([]);
  expect(decodeTable({ name: "csrt", bytes: value.bytes }).value).toMatchObject({
    groups: [
      { vendorId: 0x4c544e49, descriptors: [{ uid: 0x20495053 }] },
      { vendorId: 0x31424142, descriptors: [{ type: 3 }] },
    ],
  });
});

test.each([
  { platformClass: 0, kind: "client" },
  { platformClass: 1, kind: "server" },
])("a TCPA of class $platformClass has the fields of a $kind", ({ platformClass, kind }) => {
  const bytes = Uint8Array.from({ length: 100 }, (_, at) => (at === 36 ? platformClass : at === 4 ? 100 : 0));
  const rows = dumpTable({ name: "TCPA", bytes }, "TCPA").value;
  expect(rows.some(({ label }) => label === "Specification Revision")).toBe(kind === "server");
});

test("an integer of seven bytes is one number", () => {
  const text = tableTemplate("DRTM") ?? "";
  const changed = text.replace(/(Size : )0{14}\n/, "$1112233445566AA\n");
  expect(changed).not.toBe(text);
  const { bytes } = compileTableSource(createSourceFile("drtm", changed)).value;
  expect(tableToSource({ name: "drtm", bytes }).value).toContain("Size : 112233445566AA");
  expect(dumpTable({ name: "drtm", bytes }).value.find(({ label }) => label === "Size")?.text).toBe("0x112233445566AA");
});

/** The lines of a header; length and checksum are computed. */
function tableHead(signature: string, revision: number): string {
  return `[0004] Signature : "${signature}"
[0004] Table Length : 0
[0001] Revision : ${revision}
[0001] Checksum : 0
[0006] Oem ID : "ACPIKT"
[0008] Oem Table ID : "CASE"
[0004] Oem Revision : 1
[0004] Asl Compiler ID : "AKIT"
[0004] Asl Compiler Revision : 1
`;
}
