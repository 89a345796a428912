import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const source = (body = "", fileName = ""): string =>
  `DefinitionBlock ("${fileName}", "SSDT", 2, "ACPKIT", "TEST", 1) { ${body} }\n`;

/** A folder with files in it; paths in `argv` that begin with @ are in the folder. */
function folderWith(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const run = (argv: readonly string[], stdin?: string) =>
    acpikit(
      argv.map((word) => (word.startsWith("@") ? join(folder, word.slice(1)) : word)),
      stdin === undefined ? {} : { stdin },
    );
  return { folder, run, list: () => readdirSync(folder, { recursive: true }).map(String).sort() };
}

test.each([
  { what: "beside the source", argv: ["compile", "@x.asl"], written: ["x.aml"] },
  { what: "in the file of -o", argv: ["compile", "@x.asl", "-o", "@out.bin"], written: ["out.bin"] },
  { what: "in an existing folder", argv: ["compile", "@x.asl", "-o", "@dir"], written: ["dir/x.aml"] },
  {
    what: "in the folder for two sources",
    argv: ["compile", "-o", "@dir/", "@x.asl", "@named.asl"],
    written: ["dir/table.aml", "dir/x.aml"],
  },
])("the table goes $what", async ({ argv, written }) => {
  const { run, list } = folderWith({
    "x.asl": source(),
    "named.asl": source("", "C:\\\\build\\\\table.aml"),
    "dir/keep": "",
  });
  const before = list();
  expect(await run(argv)).toMatchObject({ status: 0, stdout: "" });
  expect(list().filter((path) => !before.includes(path))).toEqual(written);
});

test("reads standard input and writes standard output as a filter", async () => {
  const { run, folder } = folderWith({ "x.asl": source("Name (A, 5)") });
  const filtered = await run(["compile", "-"], source("Name (A, 5)"));
  await run(["compile", "@x.asl"]);
  expect(filtered.status).toBe(0);
  expect(Buffer.from(filtered.stdout, "latin1").equals(readFileSync(join(folder, "x.aml")))).toBe(true);
});

test.each([
  {
    what: "two tables for one file",
    argv: ["compile", "@x.asl", "@y.asl", "-o", "@one.aml"],
    code: "cli/several-tables",
  },
  { what: "two tables of one name", argv: ["compile", "@x.asl", "@sub/x.asl", "-o", "@dir/"], code: "cli/same-output" },
])("$what are refused", async ({ argv, code }) => {
  const { run, list } = folderWith({ "x.asl": source(), "y.asl": source(), "sub/x.asl": source(), "dir/keep": "" });
  const before = list();
  const { status, stdout } = await run([...argv, "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ status: "error", diagnostics: [{ code }] });
  expect(list()).toEqual(before);
});

test("an error in one of two sources keeps both tables unwritten and is shown with its line", async () => {
  const { run, list } = folderWith({ "x.asl": source(), "y.asl": source("Name (A, NOPE ())") });
  const before = list();
  const { status, stderr } = await run(["compile", "@x.asl", "@y.asl"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/y\.asl:1:\d+: error\[asl\/[a-z-]+\]: .*NOPE/);
  expect(stderr).toContain("^^^^");
  expect(list()).toEqual(before);
});

test("includes are found beside the source and in the folders of -I", async () => {
  const { run } = folderWith({
    "x.asl": source('Include ("beside.inc") Include ("far.inc")'),
    "beside.inc": "Name (A, 1)\n",
    "inc/far.inc": "Name (B, 2)\n",
  });
  expect(await run(["compile", "@x.asl"])).toMatchObject({ status: 1 });
  expect(await run(["compile", "-I", "@inc", "@x.asl"])).toMatchObject({ status: 0 });
});

test.each([
  { argv: ["--no-optimize"], body: "Name (A, 1)", bytes: "415F5F5F0A01" },
  { argv: [], body: "Name (A, 1)", bytes: "415F5F5F01" },
  { argv: ["--no-fold"], body: "Method (M) { Return (2 + 3) }", bytes: "720A020A03" },
])("$argv reaches the compiler", async ({ argv, body, bytes }) => {
  const { run } = folderWith({ "x.asl": source(body) });
  const { stdout } = await run(["compile", ...argv, "@x.asl", "-o", "-"]);
  expect(Buffer.from(stdout, "latin1").toString("hex").toUpperCase()).toContain(bytes);
});

test("--revision sets the table's revision", async () => {
  const { run } = folderWith({ "x.asl": source() });
  const { stdout } = await run(["compile", "--revision", "7", "@x.asl", "-o", "-"]);
  expect(stdout.charCodeAt(8)).toBe(7);
});
