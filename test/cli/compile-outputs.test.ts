import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sarifDocument } from "../../src/cli/render/sarif.ts";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const good = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "OUT", 1)
{
    Name (FOO, 0x1234)
}
`;
const wrong = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "OUT", 1)
{
    Method (M000, 0) { Return (UNDF) }
}
`;
const broken = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "OUT", 1)
{
    Name (FOO 1)
}
`;

/** Compiles `x.asl` in a folder of its own. */
async function compileIn(text: string, words: readonly string[]) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "x.asl"), text);
  const run = await acpikit(["compile", join(folder, "x.asl"), ...words.map((word) => word.replace("@", folder))]);
  const read = (name: string): string => readFileSync(join(folder, name), "latin1");
  return { ...run, read, files: readdirSync(folder).sort() };
}

test.each([
  { words: [], files: ["x.aml", "x.asl"] },
  { words: ["--listing"], files: ["x.aml", "x.asl", "x.lst"] },
  { words: ["--depfile"], files: ["x.aml", "x.asl", "x.d"] },
  { words: ["--depfile", "@/deps"], files: ["deps", "x.aml", "x.asl"] },
  { words: ["--source-map"], files: ["x.aml", "x.asl", "x.map.json"] },
  { words: ["--format", "c"], files: ["x.asl", "x.c"] },
  { words: ["--format", "asm"], files: ["x.asl", "x.asm"] },
  { words: ["--format", "asl"], files: ["x.asl", "x.hex.asl"] },
  { words: ["--format", "json"], files: ["x.asl", "x.json"] },
  { words: ["--sarif", "@/x.sarif"], files: ["x.aml", "x.asl", "x.sarif"] },
])("$words writes $files", async ({ words, files }) => {
  const run = await compileIn(good, words);
  expect(run.status).toBe(0);
  expect(run.files).toEqual(files);
});

test("the JSON format holds the table's bytes", async () => {
  const { read } = await compileIn(good, ["--format", "json"]);
  const aml = await compileIn(good, []);
  const document: unknown = JSON.parse(read("x.json"));
  const bytes = [...Buffer.from(aml.read("x.aml"), "latin1")];
  const hex = bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
  expect(document).toEqual({ schemaVersion: 1, signature: "SSDT", length: bytes.length, bytes: hex });
});

test("the dependency rule names the table and its sources", async () => {
  const { read } = await compileIn(good, ["--depfile"]);
  expect(read("x.d")).toMatch(/x\.aml: .*x\.asl\n$/);
});

test.each([
  { what: "by code", words: ["--disable", "asl/unresolved-name", "--disable", "duplicate-name"] },
  { what: "by iasl's number", words: ["--disable", "6084"] },
])("a disabled error ($what) lets the table be written", async ({ words }) => {
  const run = await compileIn(wrong, words);
  expect(run).toMatchObject({ status: 0, files: ["x.aml", "x.asl"] });
  expect(run.stderr).not.toContain("UNDF");
});

test.each(["nosuch", "asl/nosuch", "99999"])("to disable %s is wrong usage", async (name) => {
  const run = await compileIn(good, ["--disable", name]);
  expect(run).toMatchObject({ status: 2, files: ["x.asl"] });
  expect(run.stderr).toContain("No diagnostic has this code");
});

test.each([
  { what: "a name that is not there", text: wrong, told: "UNDF" },
  { what: "a rule that is broken", text: good.replace("FOO, 0x1234", '_ADR, "x"'), told: "_ADR must be Integer" },
])("--force writes a table with errors ($what) and still tells them", async ({ text, told }) => {
  const run = await compileIn(text, ["--force"]);
  expect(run).toMatchObject({ status: 0, files: ["x.aml", "x.asl"] });
  expect(run.stderr).toContain(told);
});

test("--force writes nothing of a text that cannot be parsed", async () => {
  expect(await compileIn(broken, ["--force"])).toMatchObject({ status: 1, files: ["x.asl"] });
});

test("an error leaves no table, but the SARIF report", async () => {
  const run = await compileIn(wrong, ["--sarif", "@/report.sarif"]);
  expect(run).toMatchObject({ status: 1, files: ["report.sarif", "x.asl"] });
  const report: unknown = JSON.parse(run.read("report.sarif"));
  expect(report).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "acpikit" } },
        results: [
          {
            level: "error",
            locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 32, endLine: 3, endColumn: 36 } } }],
          },
        ],
      },
    ],
  });
});

test("a macro given on the command line is defined", async () => {
  const text = good.replace("0x1234", "WIDTH");
  const run = await compileIn(text, ["-D", "WIDTH=0x77"]);
  expect(run.status).toBe(0);
  expect(Buffer.from(run.read("x.aml"), "latin1").at(-1)).toBe(0x77);
});

test("an unknown format is wrong usage", async () => {
  expect(await compileIn(good, ["--format", "pdf"])).toMatchObject({ status: 2, files: ["x.asl"] });
});

test("SARIF escapes paths, counts bytes of binary inputs and names each rule once", () => {
  const source = { name: "a b/t#1.aml", bytes: Uint8Array.of(1, 2, 3) };
  const one = {
    code: "aml/truncated",
    severity: "remark",
    message: "cut",
    span: { source, start: 1, end: 3 },
    hint: "look",
    related: [{ message: "here", span: { source, start: 0, end: 1 } }],
    iasl: undefined,
  } as const;
  const document: unknown = JSON.parse(sarifDocument([one, { ...one, span: undefined }]));
  expect(document).toMatchObject({
    runs: [
      {
        tool: { driver: { rules: [{ id: "aml/truncated" }] } },
        results: [
          {
            ruleIndex: 0,
            level: "note",
            message: { text: "cut\nlook" },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "a%20b/t%231.aml" },
                  region: { byteOffset: 1, byteLength: 2 },
                },
              },
            ],
            relatedLocations: [{ id: 0, message: { text: "here" } }],
          },
          { ruleIndex: 0 },
        ],
      },
    ],
  });
});

test("places are those #line states, in JSON, SARIF and source maps", async () => {
  const text = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "OUT", 1)
{
#line 100 "generator.txt"
    Name (FOO, 0x1234)
    Method (M000, 0) { Local0 = 1 }
}
`;
  const { stdout, read } = await compileIn(text, ["--json", "--sarif", "@/x.sarif", "--source-map"]);
  const { diagnostics } = JSON.parse(stdout);
  expect(diagnostics[0].location).toMatchObject({ file: "generator.txt", start: { line: 101, column: 24 } });
  expect(diagnostics[0].location.readFrom).toMatch(/x\.asl$/);
  const [{ results }] = JSON.parse(read("x.sarif")).runs;
  expect(results[0].locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: "generator.txt" },
    region: { startLine: 101 },
  });
  const map = JSON.parse(read("x.map.json"));
  expect(map.sources).toContain("generator.txt");
  expect(map.mappings).toContainEqual(expect.objectContaining({ line: 100, column: 5 }));
});
