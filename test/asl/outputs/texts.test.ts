import { expect, test } from "vitest";
import {
  compile,
  createEmissionLog,
  crossReferenceText,
  dependencyRule,
  type EmissionLog,
  hardwareMapText,
  hexText,
  listingText,
  namedArraysText,
  offsetEntries,
  referencesOf,
} from "../../../src/asl/index.ts";
import { createSourceFile } from "../../../src/base/span.ts";

const origin = { producer: "test 1", iaslVersion: "20260408", sourcePath: "x.asl" } as const;

function log(body: string): EmissionLog {
  const recorder = createEmissionLog();
  const text = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "TEXTS", 1)\n{\n${body}\n}\n`;
  const { diagnostics } = compile(createSourceFile("x.asl", text), { recorder }, { readText: () => undefined });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return recorder;
}

/** All bytes of the hex digits a text has in its rows. */
const bytesIn = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => Number.parseInt(match[1] ?? "", 16));

const body = `Name (FOO, "/* no remark */")
  OperationRegion (REG0, SystemIO, 0xAF00, 0x10)
  Method (M000, 2) { If (Arg0 != 5) { Return (FOO) } ElseIf (Arg1) { M001 () } Else { Return (2) } Return (3) }
  Method (M001) { Switch (ToInteger (FOO)) { Case (1) { Return (1) } Default { Return (2) } } Return (0) }
  Name (CRS0, ResourceTemplate () { IO (Decode16, 1, 1, 1, 1, IO01) IRQ (Edge, ActiveHigh, Exclusive) { 3 } })`;

test("writes every byte of the table into the C array, the assembler text and the ASL Buffer", () => {
  const [table] = log(body).tables;
  const bytes = table?.table.bytes ?? new Uint8Array();
  const hex = (language: "c" | "asm" | "asl"): string => hexText(bytes, { ...origin, language, path: "out/x.y.hex" });
  const rows = (text: string): string => text.replace(/(\/\*|;).*$/gm, "");
  expect(bytesIn(rows(hex("c")), /0x([0-9A-F]{2})(?=,| {2}|$)/gm)).toEqual([...bytes]);
  expect(bytesIn(rows(hex("asl")), /0x([0-9A-F]{2})(?=,| {2}|$)/gm)).toEqual([...bytes]);
  expect(bytesIn(rows(hex("asm")), /\b0([0-9A-F]{2})h/g)).toEqual([...bytes]);
});

test("names the array after the file up to its first dot", () => {
  expect(hexText(Uint8Array.of(1), { ...origin, language: "c", path: "out.dir/ssdt_s3.tmp.hex" })).toContain(
    "unsigned char ssdt_s3_aml_code[] =",
  );
});

test("closes no remark of C with what is in the table", () => {
  const { tables } = log(body);
  const text = namedArraysText(tables, "c", origin);
  const remarks = text.match(/\/\*[\s\S]*?\*\//g) ?? [];
  expect(remarks.filter((remark) => remark.slice(2, -2).includes("/*"))).toEqual([]);
  expect(text.replace(/\/\*[\s\S]*?\*\//g, "")).not.toMatch(/\*\//);
});

test("lists every byte once and in order, and every line that is not empty", () => {
  const { tables } = log(body);
  const text = listingText(tables, origin).replace(/Summary of errors[\s\S]*/, "");
  const rows = [...text.matchAll(/^([0-9A-F]{8}): {2}((?:[0-9A-F]{2} )+)/gm)];
  const listed = rows.flatMap((row) =>
    (row[2] ?? "")
      .trim()
      .split(" ")
      .map((byte) => Number.parseInt(byte, 16)),
  );
  expect(listed).toEqual([...(tables[0]?.table.bytes ?? [])]);
  const numbers = [...text.matchAll(/^ +(\d+): {2}/gm)].map((match) => Number(match[1]));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("gives offsets at which the values really are", () => {
  const [table] = log(
    `Name (AAAA, 0x12345678)\n${body}\nDevice (DEV0) { Name (BBBB, 0x55) Method (CCCC, 3) {} }`,
  ).tables;
  if (table === undefined) throw new Error("no table");
  const { bytes } = table.table;
  const rows = new Map(offsetEntries(table).map((entry) => [entry.path, entry]));
  const at = (path: string): number => rows.get(path)?.offset ?? 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint32(at("AAAA"), true)).toBe(0x12345678);
  expect(bytes[at("DEV0.BBBB")]).toBe(0x55);
  expect((bytes[at("DEV0.CCCC")] ?? 0) & 7).toBe(3);
  expect(view.getUint16(at("REG0"), true)).toBe(0xaf00);
  expect(bytes[at("IO01")]).toBe(0x47);
  for (const entry of rows.values()) {
    if (entry.nameSegOffset === 0) continue;
    const name = Buffer.from(bytes.subarray(entry.nameSegOffset, entry.nameSegOffset + 4)).toString("latin1");
    expect(entry.path.endsWith(name)).toBe(true);
  }
});

test("tells who uses what", () => {
  const { tables } = log(body);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  const uses = referencesOf(table).map(({ symbol, user, line }) => `${user?.path ?? "-"} ${symbol.path} ${line}`);
  expect(uses).toContain("\\M000 \\FOO 5");
  expect(uses).toContain("\\M000 \\M001 5");
  expect(uses).toContain("\\M001 \\FOO 6");
  expect(crossReferenceText(tables, origin)).toContain("1 invocations of this method in this module");
});

test.each([
  { what: "nothing", body: "", expected: ["No GPIO devices found", "No Serial devices found (I2C/SPI/UART)"] },
  {
    what: "a pin",
    body: 'Device (DEV0) { Name (_ADR, 1) Name (_CRS, ResourceTemplate () { GpioInt (Edge, ActiveHigh, Exclusive, PullDefault, 0, "\\\\_SB.GPI0") { 17 } }) }',
    expected: ["GPIO devices", "\\DEV0._CRS", "GpioInt", "0x0011", "No Serial devices found (I2C/SPI/UART)"],
  },
])("maps the hardware of $what", ({ body: text, expected }) => {
  const map = hardwareMapText(log(text).tables, origin);
  for (const word of expected) expect(map).toContain(word);
});

test.each([
  { targets: ["a.aml"], sources: ["a.asl"], rule: "a.aml: a.asl\n" },
  { targets: ["a.aml"], sources: ["a.asl", "b.asl", "a.asl"], rule: "a.aml: a.asl \\\n  b.asl\n" },
  { targets: ["my table.aml"], sources: ["x$y#z.asl"], rule: "my\\ table.aml: x$$y\\#z.asl\n" },
])("writes the rule $rule", ({ targets, sources, rule }) => {
  expect(dependencyRule(targets, sources)).toBe(rule);
});
