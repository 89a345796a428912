/** Tables executed straight from their bytes leave the same names, values and messages as those lowered first. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type AmlName,
  type AmlNode,
  amlName,
  buildNode,
  encodeDefinitionBlock,
  nullName,
  parseNamePath,
} from "../../src/aml/index.ts";
import { compile } from "../../src/asl/index.ts";
import { type ByteSource, createSourceFile } from "../../src/base/span.ts";
import { NamespaceNode } from "../../src/namespace/index.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

const names = readdirSync(new URL("../../aml-fixtures/cases/interpreter", import.meta.url))
  .filter((file) => file.endsWith(".aml"))
  .map((file) => file.slice(0, -".aml".length));

const limits = { loopIterations: 200, callDepth: 30, objectSize: 0x1_0000, loopTime: 1_000_000_000, names: 20_000 };

function printValue(_key: string, value: unknown): unknown {
  if (value instanceof NamespaceNode) return value.path;
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;
}

/** Everything that can be seen of loading a table and initialising. */
function outcomeOf(image: ByteSource, tableCode: "scanned" | "lowered"): readonly string[] {
  const session = createAmlSession({ tableCode, limits, onFatal: "continue" });
  const seen: string[] = [session.load(image).kind];
  const diagnostics = session.diagnostics.map(
    ({ code, message, span, related }) => `${code} ${message} ${span?.start} ${related.map((each) => each.span.start)}`,
  );
  seen.push(...diagnostics.sort());
  session.initialize();
  session.namespace.walk((node) => {
    const { path, place, owner, aliasOf, object } = node;
    seen.push(`${path} ${owner} ${place?.start}-${place?.end} ${aliasOf?.path} ${JSON.stringify(object, printValue)}`);
  });
  seen.push(...session.trace.map((event) => JSON.stringify(event)));
  return seen;
}

test.each(names)("%s loads the same way scanned and lowered", (name) => {
  const image = goldenImage(name);
  expect(outcomeOf(image, "scanned")).toEqual(outcomeOf(image, "lowered"));
});

/** Code outside methods of every kind that is not a mere declaration, and declarations that fail. */
const program = `
DefinitionBlock ("", "DSDT", 2, "ACPIKT", "TABLE", 1)
{
    External (\\NONE.METH, MethodObj)
    Name (NULL, 0)
    Name (FLAG, 5)
    Name (BIGV, 0x123456789ABCDEF0)
    Name (ALLS, Ones)
    Name (TEXT, "text")
    Name (BUF0, Buffer (8) { 1, 2, 3 })
    Name (PKG0, Package (4) { 1, "two", FLAG, LATE })
    Name (PKG1, Package () { Package () { \\_SB.DEV0}, Buffer () { 1 }, PKG1, REGV })
    Name (LATE, 7)
    Method (CMTH, 1) { Return (Arg0 * 3) }
    OperationRegion (REG0, SystemMemory, 0x1000, 0x100)
    OperationRegion (REG1, SystemMemory, FLAG + 0x2000, 0x100)
    OperationRegion (REG2, SystemMemory, LATV, 0x100)
    Field (REG0, DWordAcc, Lock, WriteAsOnes) { REGV, 8, , 4, REGB, 20, Offset (0x10), AccessAs (ByteAcc, 3), REGC, 8 }
    Field (REG0, ByteAcc, NoLock, Preserve) { REGD, 8, REGE, 8 }
    IndexField (REGD, REGE, ByteAcc, NoLock, Preserve) { IDX0, 8, IDX1, 8 }
    BankField (REG0, REGD, 2, ByteAcc, NoLock, Preserve) { BNK0, 8 }
    BankField (REG0, REGD, FLAG, ByteAcc, NoLock, Preserve) { BNK1, 8 }
    Field (REG1, ByteAcc, NoLock, Preserve) { REGF, 8 }
    CreateDWordField (BUF0, 0, BFLD)
    Mutex (MTX0, 3)
    Event (EVT0)
    Alias (FLAG, ALIA)
    If (FLAG == 5)
    {
        Device (\\_SB.DEV0) { Name (_ADR, 1) If (NULL) { Name (BAD0, 1) } Else { Name (GOOD, 1) } Method (_INI) { FLAG = 9 } }
    }
    Else { Device (\\_SB.DEV1) { Name (_ADR, 2) } }
    If (NULL) { Name (BAD1, 1) } ElseIf (FLAG) { Name (GOO1, 1) } Else { Name (BAD2, 1) }
    If (NULL) { Name (BAD3, 1) }
    If (\\NONE.METH ()) { Name (BAD4, 1) } Else { Name (BAD5, 1) }
    While (NULL < 3) { NULL++ }
    FLAG += 2
    CMTH (4)
    Processor (CPU0, 1, 0x410, 6) { Name (_UID, 0) }
    PowerResource (PWR0, 1, 2) { Method (_STA) { Return (1) } }
    ThermalZone (THR0) { Name (_TSP, 10) }
    Name (LATV, 0x3000)
    Name (LOCL, 0)
    Local0 = 17
    LOCL = Local0
    DataTableRegion (DTR0, "NONE", "", "")
}`;

function compiled(): ByteSource {
  const { value, diagnostics } = compile(createSourceFile("table.asl", program), {}, { readText: () => undefined });
  const [image] = value;
  if (image === undefined)
    throw new Error(JSON.stringify(diagnostics.filter((d) => d.severity === "error").map((d) => d.code + d.message)));
  return { name: "table.aml", bytes: image.bytes };
}

const path = (text: string): AmlName => amlName(parseNamePath(text) ?? nullName);
const byte = (value: number): AmlNode => buildNode("ByteConst", [value]);

/** What compilers refuse and firmware has: expressions as values, calls before declarations, names that do not exist. */
function handmade(): ByteSource {
  const add = buildNode("Add", [byte(1), byte(2), buildNode("NullTarget")]);
  const call = buildNode("MethodInvocation", [path("CMTH"), [byte(2)]]);
  const body = buildNode("Return", [buildNode("Multiply", [buildNode("Arg0"), byte(3), buildNode("NullTarget")])]);
  const elements = [buildNode("NameReference", [path("NEVR")]), add];
  const terms = [
    buildNode("Name", [path("SUM0"), add]),
    buildNode("Name", [path("CALL"), call]),
    buildNode("Scope", [path("\\NONE.DEVX"), [buildNode("Name", [path("BAD0"), byte(1)])]]),
    buildNode("Name", [path("PKG0"), buildNode("Package", [2, elements])]),
    buildNode("Name", [path("PKG1"), buildNode("Package", [1, [...elements, byte(3)]])]),
    buildNode("If", [buildNode("NameReference", [path("NONE")]), [buildNode("Name", [path("BAD1"), byte(1)])]]),
    buildNode("Else", [[buildNode("Name", [path("BAD2"), byte(1)])]]),
    buildNode("Else", [[buildNode("Name", [path("BAD3"), byte(1)])]]),
    buildNode("Method", [path("CMTH"), 1, [body]]),
    buildNode("Device", [path("SUM0"), [buildNode("Name", [path("BAD4"), byte(1)])]]),
    buildNode("Field", [path("NONE"), 0, []]),
    buildNode("Name", [path("GOOD"), byte(1)]),
  ];
  const identity = { oemId: "ACPIKT", oemTableId: "TEST", oemRevision: 1, creatorId: "ACPK", creatorRevision: 1 };
  return { name: "dsdt", bytes: encodeDefinitionBlock({ signature: "DSDT", revision: 2, ...identity }, terms) };
}

test("code that only firmware has does the same scanned and lowered", () => {
  const seen = outcomeOf(handmade(), "scanned");
  expect(seen).toEqual(outcomeOf(handmade(), "lowered"));
  expect(seen.filter((line) => line.includes("\\BAD"))).toEqual([]);
  expect(seen).toContainEqual(expect.stringMatching(/^\\GOOD 1 .*"value":"1"/));
  expect(seen).toContainEqual(expect.stringMatching(/^\\CALL 1 .*Uninitialized/));
  expect(seen).toContainEqual(expect.stringMatching(/^\\SUM0 1 .*"value":"3"/));
});

test("code outside methods does the same scanned and lowered", () => {
  const image = compiled();
  const seen = outcomeOf(image, "scanned");
  expect(seen).toEqual(outcomeOf(image, "lowered"));
  const has = (name: string): boolean => seen.some((line) => line.includes(`${name} 1 `));
  expect(["DEV0", "GOOD", "GOO1", "BNK1", "LATV"].filter((name) => !has(name))).toEqual([]);
  expect(seen).toContainEqual(expect.stringMatching(/^\\LOCL 1 .*"value":"17"/));
  expect(["DEV1", "BAD0", "BAD1", "BAD2", "BAD3", "BAD4", "BAD5"].filter(has)).toEqual([]);
});
