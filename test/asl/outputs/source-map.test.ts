import { expect, test } from "vitest";
import { compile, createEmissionLog, type EmittedTable, mappingAt, sourceMapOf } from "../../../src/asl/index.ts";
import { createSourceFile } from "../../../src/base/span.ts";

/** Compiles text with an include, and gives the only table. */
function emit(text: string, included = ""): EmittedTable {
  const recorder = createEmissionLog();
  const host = { readText: (path: string) => (path === "inner.asl" ? { path, text: included } : undefined) };
  const { diagnostics } = compile(createSourceFile("outer.asl", text), { recorder }, host);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [table] = recorder.tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

const block = (body: string): string => `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "MAP", 1)\n{\n${body}\n}\n`;

/** Offset of a run of characters in the bytes. */
function offsetOf({ table }: EmittedTable, text: string): number {
  return Buffer.from(table.bytes).indexOf(text, 0, "latin1");
}

test.each([
  { what: "a name's declaration", body: "\n  Name (ABCD, 5)", bytes: "ABCD", line: 4, column: 3 },
  {
    what: "a statement in a method in a device",
    body: "Device (DEV0) {\n Method (MTH0) {\n   ABCD = 5 } }\nName (ABCD, 1)",
    bytes: "\x70\x0a\x05ABCD",
    line: 5,
    column: 4,
  },
  {
    what: "an element of a package whose PkgLength has grown",
    body: `Name (PKG0, Package () {\n  "${"x".repeat(80)}",\n  "wxyz" })`,
    bytes: "\x0dwxyz",
    line: 5,
    column: 3,
  },
  {
    what: "a statement behind a package that has grown",
    body: `Method (M000) {\n  Local0 = "${"x".repeat(80)}"\n  Local1 = "wxyz" }`,
    bytes: "\x0dwxyz",
    line: 5,
    column: 12,
  },
  {
    what: "the condition of ElseIf",
    body: "Method (M000, 1) { If (Arg0) { }\n ElseIf (Arg0 == 77) { } }",
    bytes: "\x93\x68\x0a\x4d",
    line: 4,
    column: 10,
  },
  {
    what: "a Case of a Switch",
    body: "Method (M000, 1) { Switch (ToInteger (Arg0)) {\n Case (77) { Return (1) } } }",
    bytes: "\xa0\x0a\x93",
    line: 4,
    column: 2,
  },
])("maps the bytes of $what to their place", ({ body, bytes, line, column }) => {
  const table = emit(block(body));
  const offset = offsetOf(table, bytes);
  expect(offset).toBeGreaterThan(36);
  expect(mappingAt(sourceMapOf(table), offset)).toMatchObject({ line, column });
});

test("maps included text to its own file", () => {
  const table = emit(block('Include ("inner.asl")'), "\nName (ABCD, 5)\n");
  const map = sourceMapOf(table);
  const mapping = mappingAt(map, offsetOf(table, "ABCD"));
  expect(map.sources[mapping?.source ?? -1]).toBe("inner.asl");
  expect(mapping).toMatchObject({ line: 2, column: 1 });
});

test("has no mapping for the header and what External makes", () => {
  const table = emit(block("External (\\XYZW, MethodObj)\nMethod (M000) { XYZW (1) }"));
  const map = sourceMapOf(table);
  expect(mappingAt(map, 0)).toBeUndefined();
  expect(mappingAt(map, 35)).toBeUndefined();
  expect(mappingAt(map, offsetOf(table, "XYZW"))).toBeUndefined();
});

test("keeps the mappings inside the table, each inside the one around it", () => {
  const table = emit(
    block(
      `Scope (\\_SB) {\n${Array.from({ length: 40 }, (_, i) => `Name (N${String(i).padStart(3, "0")}, Package () { ${i}, "abc" })`).join("\n")}\n}`,
    ),
  );
  const { mappings, length } = sourceMapOf(table);
  expect(mappings.length).toBeGreaterThan(100);
  let end = length;
  const open: number[] = [];
  for (const mapping of mappings) {
    while (open.length > 0 && (open.at(-1) ?? 0) <= mapping.start) open.pop();
    end = open.at(-1) ?? length;
    expect(mapping.end).toBeLessThanOrEqual(end);
    open.push(mapping.end);
  }
});
