import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readAslSources, readInputs, readTables } from "../../src/node/index.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const nothing = { stdin: Readable.from([]) };
const dsdt = tableBytes("DSDT");

test("a folder stands for its tables in natural order, dynamic ones last", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "dynamic"));
  for (const name of ["SSDT10", "SSDT2", "DSDT", "dynamic/SSDT1"]) {
    writeFileSync(join(folder, name), tableBytes(name.includes("DSDT") ? "DSDT" : "SSDT"));
  }
  writeFileSync(join(folder, "INFO.json"), "{}");
  writeFileSync(join(folder, "empty"), "");
  const { value, diagnostics } = await readTables([folder], nothing);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ source }) => source.name.slice(folder.length + 1))).toEqual([
    "DSDT",
    "SSDT2",
    "SSDT10",
    "dynamic/SSDT1",
  ]);
});

test("- reads standard input", async () => {
  const { value } = await readInputs(["-"], { stdin: Readable.from([dsdt.slice(0, 10), dsdt.slice(10)]) });
  expect(value).toMatchObject([{ signature: "DSDT", source: { name: "(standard input)", bytes: dsdt } }]);
});

test.each([
  { what: "a missing file", make: () => undefined, code: "file/not-found" },
  { what: "an empty file", make: (path: string) => writeFileSync(path, ""), code: "file/empty" },
  { what: "ASL text", make: (path: string) => writeFileSync(path, "Name (A, 1)"), code: "file/not-aml" },
  { what: "an empty folder", make: (path: string) => mkdirSync(path), code: "file/no-tables-in-folder" },
])("$what in place of a table is one diagnostic", async ({ make, code }) => {
  const path = join(temporaryFolder(), "input");
  make(path);
  const { value, diagnostics } = await readTables([path], nothing);
  expect(value).toEqual([]);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(diagnostics[0]?.message).toContain("input");
});

test.each([
  { what: "a table", make: (path: string) => writeFileSync(path, dsdt), code: "file/not-asl" },
  { what: "a folder", make: (path: string) => mkdirSync(path), code: "file/is-folder" },
])("$what in place of ASL source is one diagnostic", async ({ make, code }) => {
  const path = join(temporaryFolder(), "input");
  make(path);
  const { value, diagnostics } = await readAslSources([path], nothing);
  expect(value).toEqual([]);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
});
