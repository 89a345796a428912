import { expect, test } from "vitest";
import { type AmlNode, amlName, buildNode, encodeDefinitionBlock, parseNamePath } from "../../src/aml/index.ts";
import { hasErrors } from "../../src/base/diagnostic.ts";
import type { ByteSource } from "../../src/base/span.ts";
import { printState } from "../support/aml-case.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

function name(text: string): ReturnType<typeof amlName> {
  const path = parseNamePath(text);
  if (path === undefined) throw new Error(`"${text}" is no path`);
  return amlName(path);
}

const byte = (value: number): AmlNode => buildNode("ByteConst", [value]);
const integer = (path: string, value: number): AmlNode => buildNode("Name", [name(path), byte(value)]);
const device = (path: string, ...terms: readonly AmlNode[]): AmlNode => buildNode("Device", [name(path), terms]);

function table(signature: string, ...terms: readonly AmlNode[]): ByteSource {
  const header = {
    signature,
    revision: 2,
    oemId: "ACPIKT",
    oemTableId: "TEST",
    oemRevision: 1,
    creatorId: "ACPK",
    creatorRevision: 1,
  };
  return { name: signature, bytes: encodeDefinitionBlock(header, terms) };
}

const withBytes = (image: ByteSource, change: (bytes: Uint8Array) => Uint8Array): ByteSource => ({
  name: image.name,
  bytes: change(image.bytes.slice()),
});

test("a name declared twice is reported with both places, its body skipped, and the rest loads", () => {
  const session = createAmlSession();
  const image = table(
    "DSDT",
    device("\\_SB.DEV0", integer("AAAA", 1)),
    device("\\_SB.DEV0", integer("BBBB", 2)),
    integer("\\REST", 3),
  );
  expect(session.load(image).kind).toBe("returned");
  expect(session.diagnostics).toMatchObject([{ code: "namespace/ae-already-exists", related: [{ span: {} }] }]);
  expect(session.namespace.find("\\_SB.DEV0.AAAA")).toBeDefined();
  expect(session.namespace.find("\\_SB.DEV0.BBBB")).toBeUndefined();
  expect(session.namespace.find("\\BBBB")).toBeUndefined();
  expect(session.namespace.find("\\REST")).toBeDefined();
});

test("a second table adds to the first, and unloading it leaves the first alone", () => {
  const session = createAmlSession();
  session.load(table("DSDT", device("\\_SB.DEV0", integer("AAAA", 1))));
  const scope = buildNode("Scope", [name("\\_SB.DEV0"), [integer("CCCC", 3)]]);
  const handle = session.load(table("SSDT", scope, device("\\_SB.DEV1")));
  expect(session.diagnostics).toEqual([]);
  expect(printState(session.evaluate("\\_SB.DEV0.CCCC"))).toBe("Integer 0x3");
  if (handle.kind !== "returned" || handle.object === undefined) throw new Error("no handle");
  session.interpreter.unloadTable(handle.object);
  expect(session.namespace.find("\\_SB.DEV0.CCCC")).toBeUndefined();
  expect(session.namespace.find("\\_SB.DEV1")).toBeUndefined();
  expect(printState(session.evaluate("\\_SB.DEV0.AAAA"))).toBe("Integer 0x1");
});

test("a method decoded before a callee existed is decoded again when it does", () => {
  const session = createAmlSession();
  const call = buildNode("MethodInvocation", [name("\\LATE"), [byte(5)]]);
  session.load(table("DSDT", buildNode("Method", [name("\\MAIN"), 0, [buildNode("Return", [call])]])));
  expect(printState(session.evaluate("\\MAIN"))).toBe("AE_NOT_FOUND");
  const sum = buildNode("Add", [buildNode("Arg0"), byte(2), buildNode("NullTarget")]);
  session.load(table("SSDT", buildNode("Method", [name("\\LATE"), 1, [buildNode("Return", [sum])]])));
  expect(printState(session.evaluate("\\MAIN"))).toBe("Integer 0x7");
});

test("a region whose operands need a later table is evaluated when the name space is initialised", () => {
  const session = createAmlSession();
  const region = buildNode("OpRegion", [
    name("\\REG0"),
    0,
    buildNode("NameReference", [name("\\ADDR")]),
    buildNode("ByteConst", [4]),
  ]);
  const fields = [buildNode("NamedField", [name("FLD0"), 8])];
  session.load(table("DSDT", region, buildNode("Field", [name("\\REG0"), 1, fields])));
  expect(session.diagnostics).toMatchObject([{ code: "interpreter/ae-not-found" }]);
  expect(printState(session.evaluate("\\FLD0"))).toBe("AE_NOT_FOUND");
  session.load(table("SSDT", integer("\\ADDR", 0x40)));
  session.initialize();
  session.memory(0).load(0x40n, Uint8Array.of(0x99));
  expect(printState(session.evaluate("\\FLD0"))).toBe("Integer 0x99");
});

test("names in a package may be declared behind it; one that never is has no value", () => {
  const session = createAmlSession();
  const reference = (path: string): AmlNode => buildNode("NameReference", [name(path)]);
  const elements = [reference("\\LATE"), reference("\\NONE"), reference("\\_SB")];
  session.load(
    table("DSDT", buildNode("Name", [name("\\PKG0"), buildNode("Package", [3, elements])]), integer("\\LATE", 9)),
  );
  expect(session.diagnostics).toMatchObject([{ code: "interpreter/unresolved-element", severity: "warning" }]);
  expect(printState(session.evaluate("\\PKG0"))).toBe("Package [Integer 0x9, Nothing, Reference _SB]");
});

test("LoadTable takes a table from the host, stores its parameter and refuses to load it twice", () => {
  const inner = table("OEM1", integer("\\INNR", 0x55), integer("\\PARM", 0));
  const session = createAmlSession({ tables: [inner] });
  const text = (value: string): AmlNode => buildNode("String", [value]);
  const loadTable = buildNode("LoadTable", [
    text("OEM1"),
    text("ACPIKT"),
    text("TEST"),
    text("\\"),
    text("\\PARM"),
    byte(0x33),
  ]);
  const result = buildNode("ObjectType", [buildNode("Local0")]);
  const store = buildNode("Store", [loadTable, buildNode("Local0")]);
  session.load(table("DSDT", buildNode("Method", [name("\\MAIN"), 0, [store, buildNode("Return", [result])]])));
  expect(printState(session.evaluate("\\MAIN"))).toBe("Integer 0xF");
  expect(printState(session.evaluate("\\INNR"))).toBe("Integer 0x55");
  expect(printState(session.evaluate("\\PARM"))).toBe("Integer 0x33");
});

test("a DataTableRegion shows the bytes of a table and takes no stores", () => {
  const inner = table("OEM1", integer("\\INNR", 0x55));
  const session = createAmlSession({ tables: [inner] });
  const text = (value: string): AmlNode => buildNode("String", [value]);
  const region = buildNode("DataRegion", [name("\\TREG"), text("OEM1"), text(""), text("")]);
  const fields = [buildNode("NamedField", [name("SIGN"), 32])];
  session.load(table("DSDT", region, buildNode("Field", [name("\\TREG"), 3, fields])));
  expect(session.diagnostics).toEqual([]);
  const signature = Buffer.from("OEM1").readUInt32LE().toString(16).toUpperCase();
  expect(printState(session.evaluate("\\SIGN"))).toBe(`Integer 0x${signature}`);
});

test.each([
  { what: "no bytes at all", change: () => new Uint8Array(0), code: "interpreter/no-table" },
  { what: "half a header", change: (bytes: Uint8Array) => bytes.slice(0, 20), code: "interpreter/no-table" },
  {
    what: "text",
    change: () => Uint8Array.from("this is a text and no table, whatever its name", (c) => c.charCodeAt(0)),
    code: "interpreter/no-table",
  },
  {
    what: "a length field of 8",
    change: (bytes: Uint8Array) => {
      bytes.set([8, 0, 0, 0], 4);
      return bytes;
    },
    code: "interpreter/no-table",
  },
])("$what is refused with one diagnostic", ({ change, code }) => {
  const session = createAmlSession();
  const state = session.load(withBytes(goldenImage("control"), change));
  expect(state.kind === "aborted" ? state.reason.code : state.kind).toBe(code);
  expect(session.diagnostics).toEqual([]);
});

test("a wrong checksum is a warning, and the table loads", () => {
  const session = createAmlSession();
  const image = withBytes(goldenImage("control"), (bytes) => {
    bytes[9] = (bytes[9] ?? 0) ^ 0xff;
    return bytes;
  });
  expect(session.load(image).kind).toBe("returned");
  expect(session.diagnostics.map(({ code }) => code)).toEqual(["interpreter/bad-checksum"]);
  expect(hasErrors(session.diagnostics)).toBe(false);
  expect(printState(session.evaluate("\\BARE"))).toBe("Integer 0x0");
});

test("a table that is cut short loads as far as it goes", () => {
  const session = createAmlSession();
  const image = withBytes(goldenImage("methods"), (bytes) => bytes.slice(0, bytes.length - 40));
  expect(session.load(image).kind).toBe("returned");
  expect(hasErrors(session.diagnostics)).toBe(true);
  expect(printState(session.evaluate("\\CALL"))).toBe("Integer 0x2D");
});

test.each([
  { bytes: [0xa5], what: "Break outside of a While" },
  { bytes: [0x9f], what: "Continue outside of a While" },
  { bytes: [0xa0, 0x03, 0x01, 0xa5], what: "Break in an If outside of a While" },
])("$what is a fault, in a method and at table level", ({ bytes }) => {
  const flags = 0;
  const method = [0x14, 6 + bytes.length, 0x4d, 0x41, 0x49, 0x4e, flags, ...bytes];
  const terms = [...method, ...bytes];
  const image = withBytes(table("DSDT"), (header) => {
    header[4] = 36 + terms.length;
    header[9] = 0;
    const whole = Uint8Array.from([...header, ...terms]);
    whole[9] = -whole.reduce((sum, byte) => sum + byte, 0) & 0xff;
    return whole;
  });
  const session = createAmlSession();
  expect(session.load(image).kind).toBe("returned");
  expect(session.diagnostics.map(({ code }) => code)).toEqual(["interpreter/ae-aml-no-while"]);
  expect(printState(session.evaluate("\\MAIN"))).toBe("AE_AML_NO_WHILE");
});

test("a name in a package that a later table declares has its value when the package is evaluated", () => {
  const session = createAmlSession();
  const reference = (path: string): AmlNode => buildNode("NameReference", [name(path)]);
  const inner = buildNode("Package", [1, [reference("\\LATE")]]);
  session.load(
    table("DSDT", buildNode("Name", [name("\\LIST"), buildNode("Package", [2, [reference("\\_SB.DEV0"), inner]])])),
  );
  expect(printState(session.evaluate("\\LIST"))).toBe("Package [Nothing, Package [Nothing]]");
  session.load(table("SSDT", device("\\_SB.DEV0"), integer("\\LATE", 3)));
  expect(printState(session.evaluate("\\LIST"))).toBe("Package [Reference DEV0, Package [Integer 0x3]]");
});
