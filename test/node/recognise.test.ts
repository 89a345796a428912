import { expect, test } from "vitest";
import { recogniseInputs } from "../../src/node/index.ts";
import { acpidumpText, tableBytes } from "../support/table-bytes.ts";

const dsdt = tableBytes("DSDT", [0x08, 0x41, 0x42, 0x43, 0x44, 0x0a, 0x05]);
const ssdt = tableBytes("SSDT");
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const utf16 = (value: string): Uint8Array =>
  Uint8Array.from([...`\ufeff${value}`].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]));
/** A header and a Device Scoped Initiator Structure; `off` is what its bytes sum to. */
const cdat = (off: number): Uint8Array =>
  Uint8Array.of(24, 0, 0, 0, 1, off + 0x100 - 24 - 1 - 3 - 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 8, 0, 0, 0, 0, 0);

const recognise = (bytes: Uint8Array) => {
  const { value, diagnostics } = recogniseInputs({ name: "file", bytes });
  return {
    found: value.map((input) => (input.kind === "table" ? input.signature : input.kind)),
    names: value.map((input) => (input.kind === "table" ? input.source.name : input.source.path)),
    codes: diagnostics.map(({ code }) => code),
    value,
  };
};

test.each([
  { what: "one table", bytes: dsdt, found: ["DSDT"], codes: [] },
  { what: "tables one after another", bytes: joined(dsdt, ssdt, ssdt), found: ["DSDT", "SSDT", "SSDT"], codes: [] },
  { what: "a table with padding of zeros", bytes: joined(dsdt, new Uint8Array(64)), found: ["DSDT"], codes: [] },
  {
    what: "a table with something after it",
    bytes: joined(dsdt, Uint8Array.of(1, 2, 3)),
    found: ["DSDT"],
    codes: ["tables/bytes-after-table"],
  },
  { what: "a truncated table", bytes: dsdt.subarray(0, 40), found: [], codes: ["tables/length-past-end"] },
  {
    what: "a truncated second table",
    bytes: joined(dsdt, ssdt.subarray(0, 20)),
    found: ["DSDT"],
    codes: ["tables/bytes-after-table"],
  },
  { what: "acpidump text", bytes: text(acpidumpText([dsdt, ssdt])), found: ["DSDT", "SSDT"], codes: [] },
  {
    what: "acpidump text in UTF-16, as PowerShell redirects it",
    bytes: utf16(acpidumpText([dsdt, ssdt])),
    found: ["DSDT", "SSDT"],
    codes: [],
  },
  { what: "a CDAT, which has no signature", bytes: cdat(0), found: ["CDAT"], codes: [] },
  { what: "a CDAT with a wrong checksum", bytes: cdat(1), found: ["CDAT"], codes: [] },
  { what: "a CDAT in front of another", bytes: joined(cdat(0), cdat(0)), found: ["CDAT", "CDAT"], codes: [] },
  {
    what: "bytes that are almost a CDAT",
    bytes: cdat(0)
      .with(6, 1)
      .with(5, (cdat(0)[5] ?? 0) - 1),
    found: [],
    codes: ["file/not-acpi"],
  },
  { what: "ASL source", bytes: text('DefinitionBlock ("", "DSDT", 2, "A", "B", 1) {}\n'), found: ["asl"], codes: [] },
  {
    what: "ASL source with a Latin-1 comment",
    bytes: joined(text("// K"), Uint8Array.of(0xf6), text("ln\n")),
    found: ["asl"],
    codes: ["file/not-utf8"],
  },
  { what: "table source", bytes: text('[0004]  Signature : "APIC"\n'), found: ["table-source"], codes: [] },
  {
    what: "table source as iasl writes it",
    bytes: text('[000h 0000   4]  Signature : "APIC"\n'),
    found: ["table-source"],
    codes: [],
  },
  {
    what: "a program",
    bytes: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0),
    found: [],
    codes: ["file/not-acpi"],
  },
])("recognises $what", ({ bytes, found, codes }) => {
  expect(recognise(bytes)).toMatchObject({ found, codes });
});

test("tables of one file have names that tell them apart", () => {
  expect(recognise(joined(dsdt, ssdt, ssdt)).names).toEqual(["file:DSDT", "file:SSDT", "file:SSDT#2"]);
  expect(recognise(text(acpidumpText([dsdt, ssdt, ssdt]))).names).toEqual(["file:DSDT", "file:SSDT", "file:SSDT#2"]);
});

test("acpidump text gives the bytes and addresses of its tables", () => {
  const { value } = recognise(text(acpidumpText([dsdt, ssdt])));
  expect(value).toMatchObject([
    { source: { bytes: dsdt }, address: 0x1000 },
    { source: { bytes: ssdt }, address: 0x2000 },
  ]);
});

test("a lost row of acpidump text is one diagnostic with its line", () => {
  const rows = acpidumpText([dsdt]).split("\n");
  const { codes, value } = recognise(text([rows[0], rows[1], rows[3], ""].join("\n")));
  expect(codes).toEqual(["tables/dump-gap"]);
  expect(value).toEqual([]);
});

test("an RSDP of either revision is a table", () => {
  const rsdp = joined(text("RSD PTR "), Uint8Array.of(0), text("ACPKIT"), Uint8Array.of(0, 0, 0, 0, 0));
  expect(recognise(rsdp)).toMatchObject({ found: ["RSD PTR "], codes: [] });
  const second = new Uint8Array(36);
  second.set(rsdp);
  second[15] = 2;
  second[20] = 36;
  expect(recognise(second)).toMatchObject({ found: ["RSD PTR "], codes: [] });
});

test("what a person says bytes are counts more than what they say, and a cut table is given then", () => {
  const { value, diagnostics } = recogniseInputs({ name: "file", bytes: cdat(0).subarray(0, 18) }, { as: "CDAT" });
  expect(value).toMatchObject([{ kind: "table", signature: "CDAT" }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["tables/length-past-end"]);
  const { value: foreign } = recogniseInputs({ name: "file", bytes: tableBytes("XXXX") }, { as: "APIC" });
  expect(foreign).toMatchObject([{ kind: "table", signature: "APIC" }]);
});

test("a cut table is given to those who ask for it", () => {
  const cut = { name: "file", bytes: dsdt.subarray(0, 40) };
  expect(recogniseInputs(cut, { keepsCut: true }).value).toMatchObject([{ signature: "DSDT" }]);
});
