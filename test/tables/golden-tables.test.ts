/** A table of each layout with a value of its own in every field, made by `npx tsx tools/table-goldens.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createSourceFile } from "../../src/base/span.ts";
import {
  compileTableSource,
  decodeTable,
  dumpTable,
  encodeTable,
  tableRows,
  tableToSource,
} from "../../src/tables/index.ts";

const folder = fileURLToPath(new URL("../../aml-fixtures/data-tables", import.meta.url));
const kinds = readdirSync(folder).flatMap((name) => (name.endsWith(".asl") ? [basename(name, ".asl")] : []));

test("every layout but those of AML and of unknown tables has a golden table", () => {
  const laidOut = tableRows.map(([kind]) => kind).filter((kind) => kind !== "definitionBlock" && kind !== "other");
  expect([...kinds].sort()).toEqual([...laidOut].sort());
});

test.each(kinds)("%s: source and table are made of each other", (kind) => {
  const text = readFileSync(join(folder, `${kind}.asl`), "utf8");
  const bytes = new Uint8Array(readFileSync(join(folder, `${kind}.dat`)));
  const compiled = compileTableSource(createSourceFile(kind, text));
  expect(compiled.diagnostics).toEqual([]);
  expect(compiled.value.bytes).toEqual(bytes);
  const source = { name: kind, bytes };
  expect(tableToSource(source)).toEqual({ value: text, diagnostics: [] });
  const { value, diagnostics } = decodeTable(source);
  expect(diagnostics).toEqual([]);
  expect(value.kind).toBe(kind);
  expect(encodeTable(value)).toEqual(bytes);
  // Every byte is in a line that has a value, and in no two of one depth.
  const shown = dumpTable(source).value.filter(({ text: shownText, bits }) => shownText !== "" && bits === undefined);
  const covered = new Set(shown.flatMap(({ offset, length }) => Array.from({ length }, (_, i) => offset + i)));
  expect(covered.size).toBe(bytes.length);
});
