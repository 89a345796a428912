/** Bus cycles, their trace, and the handlers behind them. */
import { expect, test } from "vitest";
import { type AmlNode, amlName, buildNode, encodeDefinitionBlock, parseNamePath } from "../../src/aml/index.ts";
import { createMemoryRegion, type RegionHandler, type RegionTransfer } from "../../src/interpreter/index.ts";
import type { AcpiObject } from "../../src/namespace/index.ts";
import { printState } from "../support/aml-case.ts";
import { type AmlSession, createAmlSession } from "../support/aml-session.ts";

function name(text: string): ReturnType<typeof amlName> {
  const path = parseNamePath(text);
  if (path === undefined) throw new Error(`"${text}" is no path`);
  return amlName(path);
}

/** A region of 16 bytes at 0x100 with one list of fields, and methods that read and write field FLD0. */
function session(space: number, flags: number, fields: readonly AmlNode[], handler?: RegionHandler): AmlSession {
  const region = buildNode("OpRegion", [
    name("\\REG0"),
    space,
    buildNode("WordConst", [0x100]),
    buildNode("ByteConst", [16]),
  ]);
  const store = buildNode("Store", [buildNode("Arg0"), buildNode("NameReference", [name("FLD0")])]);
  const header = {
    signature: "DSDT",
    revision: 2,
    oemId: "ACPIKT",
    oemTableId: "TEST",
    oemRevision: 1,
    creatorId: "ACPK",
    creatorRevision: 1,
  };
  const bytes = encodeDefinitionBlock(header, [
    region,
    buildNode("Field", [name("\\REG0"), flags, fields]),
    buildNode("Method", [name("\\WRIT"), 1, [store]]),
  ]);
  const result = createAmlSession(handler === undefined ? {} : { regions: { [space]: handler } });
  result.load({ name: "test", bytes });
  expect(result.diagnostics).toEqual([]);
  result.trace.length = 0;
  return result;
}

const field = (text: string, bits: number): AmlNode => buildNode("NamedField", [name(text), bits]);
const skip = (bits: number): AmlNode => buildNode("ReservedField", [bits]);
const integer = (value: bigint): AcpiObject => ({ type: "Integer", value });

const cycles = (from: AmlSession): readonly string[] =>
  from.trace
    .filter(({ kind }) => kind.startsWith("region/"))
    .map(({ kind, data }) => {
      const { address, width, value } = data;
      return `${kind === "region/read" ? "in" : "out"} ${Number(address).toString(16)}/${width} ${value}`;
    });

const lists = {
  any: 0x00,
  byte: 0x01,
  word: 0x02,
  dword: 0x03,
  qword: 0x04,
  ones: 0x20,
  zeros: 0x40,
};

test.each([
  { flags: lists.any, fields: [field("FLD0", 16)], expected: ["in 100/1 17", "in 101/1 34"] },
  { flags: lists.byte, fields: [field("FLD0", 16)], expected: ["in 100/1 17", "in 101/1 34"] },
  { flags: lists.word, fields: [field("FLD0", 8)], expected: ["in 100/2 8721"] },
  { flags: lists.word, fields: [skip(8), field("FLD0", 16)], expected: ["in 100/2 8721", "in 102/2 17459"] },
  { flags: lists.dword, fields: [skip(40), field("FLD0", 3)], expected: ["in 104/4 2289526357"] },
  { flags: lists.qword, fields: [field("FLD0", 64)], expected: ["in 100/8 0x8877665544332211"] },
])("reads in the width of the access type: $expected", ({ flags, fields, expected }) => {
  const memory = createMemoryRegion();
  memory.load(0x100n, Uint8Array.of(0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88));
  const from = session(0, flags, fields, memory);
  from.evaluate("\\FLD0");
  expect(cycles(from)).toEqual(expected);
});

test.each([
  { flags: lists.byte, fields: [field("FLD0", 8)], expected: ["out 100/1 255"], what: "a whole datum" },
  {
    flags: lists.byte,
    fields: [skip(2), field("FLD0", 3)],
    expected: ["in 100/1 85", "out 100/1 93"],
    what: "a part of one, the rest preserved",
  },
  {
    flags: lists.byte | lists.ones,
    fields: [skip(2), field("FLD0", 3)],
    expected: ["out 100/1 255"],
    what: "a part of one, the rest as ones",
  },
  {
    flags: lists.byte | lists.zeros,
    fields: [skip(2), field("FLD0", 3)],
    expected: ["out 100/1 28"],
    what: "a part of one, the rest as zeros",
  },
  {
    flags: lists.byte,
    fields: [skip(4), field("FLD0", 16)],
    expected: ["in 100/1 85", "out 100/1 245", "out 101/1 15", "in 102/1 85", "out 102/1 80"],
    what: "three data, the middle one without reading it",
  },
  {
    flags: lists.dword,
    fields: [skip(8), field("FLD0", 8)],
    expected: ["in 100/4 1431655765", "out 100/4 1431699285"],
    what: "a byte of a double word",
  },
])("writes $what", ({ flags, fields, expected }) => {
  const memory = createMemoryRegion({ fill: 0x55 });
  const to = session(1, flags, fields, memory);
  to.evaluate("\\WRIT", integer(0xffn));
  expect(cycles(to)).toEqual(expected);
});

test("a cycle names space, region and the field it is for", () => {
  const seen: string[] = [];
  const handler: RegionHandler = {
    read: (address, width, context) => {
      seen.push(`${address} ${width} ${context?.region.node.path} ${context?.unit.bitCount}`);
      return 0n;
    },
    write: () => undefined,
  };
  const from = session(2, lists.byte, [skip(8), field("FLD0", 4)], handler);
  from.evaluate("\\FLD0");
  expect(seen).toEqual(["257 1 \\REG0 4"]);
  expect(from.trace.find(({ kind }) => kind === "region/read")?.data).toEqual({
    space: "PCI_Config",
    region: "\\REG0",
    address: 0x101,
    width: 1,
    value: 0,
  });
});

test("a field past the end of its region is not touched", () => {
  const from = session(0, lists.dword, [skip(8 * 16), field("FLD0", 32)]);
  expect(printState(from.evaluate("\\FLD0"))).toBe("AE_AML_REGION_LIMIT");
  expect(printState(from.evaluate("\\WRIT", integer(1n)))).toBe("AE_AML_REGION_LIMIT");
  expect(cycles(from)).toEqual([]);
});

test("a space without handler is a fault", () => {
  const from = session(0x85, lists.byte, [field("FLD0", 8)]);
  const bare = createAmlSession({ host: { region: () => undefined } });
  expect(printState(from.evaluate("\\FLD0"))).toBe("Integer 0x0");
  const region = buildNode("OpRegion", [name("\\REG0"), 0x85, buildNode("Zero"), buildNode("ByteConst", [4])]);
  const list = buildNode("Field", [name("\\REG0"), lists.byte, [field("FLD0", 8)]]);
  const header = {
    signature: "DSDT",
    revision: 2,
    oemId: "",
    oemTableId: "",
    oemRevision: 1,
    creatorId: "",
    creatorRevision: 1,
  };
  bare.load({ name: "bare", bytes: encodeDefinitionBlock(header, [region, list]) });
  expect(printState(bare.evaluate("\\FLD0"))).toBe("AE_NOT_EXIST");
});

test("spaces with a buffer protocol transfer whole buffers, with attribute, length and connection", () => {
  const transfers: Omit<RegionTransfer, "region">[] = [];
  const handler: RegionHandler = {
    read: () => 0n,
    write: () => undefined,
    transfer({ unit, direction, offset, data }) {
      transfers.push({ unit, direction, offset, data });
      return Uint8Array.of(0, 2, 0xaa, 0xbb);
    },
  };
  const connection = buildNode("Buffer", [buildNode("ByteConst", [2]), Uint8Array.of(0x8e, 0x01)]);
  const fields = [
    buildNode("ConnectField", [connection]),
    buildNode("ExtendedAccessField", [0x05, 0x0b, 0x10]),
    skip(8 * 3),
    field("FLD0", 8),
  ];
  const from = session(9, 0x05, fields, handler);
  expect(printState(from.evaluate("\\FLD0"))).toBe("Buffer (00 02 AA BB)");
  from.evaluate("\\WRIT", { type: "Buffer", bytes: Uint8Array.of(1, 2, 3) });
  expect(transfers).toMatchObject([
    { direction: "read", offset: 3, data: new Uint8Array(0) },
    { direction: "write", offset: 3, data: Uint8Array.of(1, 2, 3) },
  ]);
  expect(transfers[0]?.unit).toMatchObject({
    accessAttribute: 0x0b,
    accessLength: 0x10,
    connection: Uint8Array.of(0x8e, 0x01),
  });
});

test("calls, notifications and loads are traced in the lane aml", () => {
  const from = session(0, lists.byte, [field("FLD0", 8)]);
  from.evaluate("\\WRIT", integer(1n));
  expect(from.trace.map(({ source, kind, data }) => [source, kind, data["method"]])).toEqual([
    ["aml", "method/enter", "\\WRIT"],
    ["aml", "region/write", undefined],
    ["aml", "method/exit", "\\WRIT"],
  ]);
});
