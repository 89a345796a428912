import { expect, test } from "vitest";
import { createSourceFile } from "../../src/base/span.ts";
import { offsetOf } from "../../src/schema/index.ts";
import {
  buildFadt,
  compileTableSource,
  decodeTable,
  encodeTable,
  type FadtOptions,
  fadtLayout,
  finishTable,
  tableToSource,
  verifyTable,
} from "../../src/tables/index.ts";

const board: FadtOptions = {
  dsdt: 0x7fff1000,
  firmwareCtrl: 0x7fff0000,
  sciInt: 9,
  pm1aEvtBlk: 0x600,
  pm1aCntBlk: 0x604,
  pmTmrBlk: 0x608,
  gpe0Blk: 0xafe0,
  pm1EvtLen: 4,
  pm1CntLen: 2,
  pmTmrLen: 4,
  gpe0BlkLen: 4,
  flags: { wbinvd: true, pwrButton: true },
  iapcBootArch: { legacyDevices: true },
};

test.each([
  { revision: 1, length: 116 },
  { revision: 2, length: 132 },
  { revision: 3, length: 244 },
  { revision: 4, length: 244 },
  { revision: 5, length: 268 },
  { revision: 6, length: 276 },
])("a FADT of revision $revision has $length bytes and round-trips", ({ revision, length }) => {
  const bytes = buildFadt({ ...board, revision });
  expect(bytes.length).toBe(length);
  const { value, diagnostics } = decodeTable({ name: "fadt", bytes });
  expect(diagnostics).toEqual([]);
  expect(verifyTable({ name: "fadt", bytes })).toEqual([]);
  expect(value).toMatchObject({ kind: "fadt", dsdt: 0x7fff1000, sciInt: 9, flags: { wbinvd: true, procC1: false } });
  expect(encodeTable(value)).toEqual(bytes);
});

test.each([129, 130, 140, 245, 275])("a FADT that ends at byte %i keeps all its bytes", (length) => {
  const bytes = finishTable(buildFadt(board).slice(0, length));
  const { value } = decodeTable({ name: "fadt", bytes });
  expect(value.kind).toBe("fadt");
  expect(encodeTable(value)).toEqual(bytes);
});

test.each([
  ["firmwareCtrl", 36],
  ["intModel", 44],
  ["sciInt", 46],
  ["smiCmd", 48],
  ["pm1aEvtBlk", 56],
  ["pmTmrBlk", 76],
  ["gpe0Blk", 80],
  ["gpe1Base", 94],
  ["century", 108],
  ["iapcBootArch", 109],
  ["flags", 112],
  ["resetReg", 116],
  ["resetValue", 128],
  ["armBootArch", 129],
  ["minorVersion", 131],
  ["xFirmwareCtrl", 132],
  ["xDsdt", 140],
  ["xPm1aEvtBlk", 148],
  ["xGpe0Blk", 220],
  ["xGpe1Blk", 232],
  ["sleepControlReg", 244],
  ["sleepStatusReg", 256],
  ["hypervisorVendorIdentity", 268],
] as const)("%s stands at offset %i", (field, offset) => {
  expect(offsetOf(fadtLayout, field)).toBe(offset);
});

test("the 64-bit fields follow from the 32-bit ones, unless they are given", () => {
  const decoded = decodeTable({ name: "fadt", bytes: buildFadt(board) }).value;
  expect(decoded).toMatchObject({
    xDsdt: 0x7fff1000n,
    xFirmwareCtrl: 0n,
    xPm1aEvtBlk: { space: "SystemIO", bitWidth: 32, accessSize: "Word", address: 0x600n },
    xGpe0Blk: { space: "SystemIO", bitWidth: 32, accessSize: "Byte", address: 0xafe0n },
    xGpe1Blk: { space: "SystemMemory", bitWidth: 0, address: 0n },
  });
  expect(decodeTable({ name: "fadt", bytes: buildFadt({ ...board, xDsdt: 5n }) }).value).toMatchObject({ xDsdt: 5n });
});

test.each([
  {
    name: "a length that is not the revision's",
    bytes: finishTable(buildFadt({ revision: 6 }).slice(0, 268)),
    code: "fadt-length",
  },
  { name: "two different DSDTs", bytes: buildFadt({ ...board, xDsdt: 5n }), code: "fadt-address-differs" },
  { name: "a PM1 event block of 2 bytes", bytes: buildFadt({ ...board, pm1EvtLen: 2 }), code: "fadt-block-length" },
])("verify finds $name", ({ bytes, code }) => {
  expect(verifyTable({ name: "fadt", bytes }).map((diagnostic) => diagnostic.code)).toContain(`tables/${code}`);
});

test("the ARM flags are reserved in revision 2, as iasl has it; a text under their later name is read, too", () => {
  const bytes = buildFadt({ ...board, revision: 2 });
  const { value: text } = tableToSource({ name: "fadt", bytes });
  expect(text.match(/ Reserved : 00(00)?$/gm)).toHaveLength(3);
  expect(text).not.toContain("ARM Flags");
  const later = text
    .replace(/Reserved : 0000$/m, "ARM Flags (decoded below) : 0000\nPSCI Compliant : 0\nMust use HVC for PSCI : 0")
    .replace(/Reserved : 00\n$/, "FADT Minor Revision : 00\n");
  for (const each of [text, later]) {
    const compiled = compileTableSource(createSourceFile("fadt", each));
    expect(compiled.diagnostics).toEqual([]);
    expect(compiled.value.bytes).toEqual(bytes);
  }
  expect(tableToSource({ name: "fadt", bytes: buildFadt(board) }).value).toContain("ARM Flags");
});
