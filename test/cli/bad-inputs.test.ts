/** Bad input to every command: one clear diagnostic, exit status 1, nothing written. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** `Name (ADDR, 0x11223344)` behind the header: the table that all commands take. */
const body = (address: readonly number[]): readonly number[] => [0x08, 0x41, 0x44, 0x44, 0x52, 0x0c, ...address];
const good = tableBytes("SSDT", body([0x44, 0x33, 0x22, 0x11]));
const variant = tableBytes("SSDT", body([0x88, 0x77, 0x66, 0x55]));
const SLOT = ["--slot", "ADDR=0x11223344,0x55667788"];

const damaged = good.slice();
damaged[9] = (damaged[9] ?? 0) ^ 0x55;

interface BadInput {
  readonly what: string;
  /** Makes the input at a path; none for one that is missing. */
  readonly make?: (path: string) => void;
  readonly content?: Uint8Array | string;
  /** Commands for which this is no bad input, or a bad one of another kind. */
  readonly except?: readonly string[];
}

const binaryInputs: readonly BadInput[] = [
  { what: "a missing file", make: () => undefined },
  { what: "an empty file", content: "" },
  { what: "a path through a file", make: (path) => writeFileSync(path.replace(/\/input$/, ""), "") },
  { what: "an empty folder", make: (path) => mkdirSync(path) },
  { what: "a truncated table", content: good.subarray(0, 40) },
  { what: "half a header", content: good.subarray(0, 20) },
  { what: "a wrong checksum", content: damaged },
  {
    what: "a PkgLength past the end",
    content: tableBytes("SSDT", [0x10, 0x3f, 0x5c, 0x00, 0x08, 0x41, 0x42, 0x43, 0x44, 0x01]),
  },
  { what: "a Length below the header's", content: Uint8Array.from(good, (byte, at) => (at === 4 ? 8 : byte)) },
  { what: "ASL text in place of AML", content: 'DefinitionBlock ("", "SSDT", 2, "A", "B", 1) { Name (ADDR, 1) }\n' },
  { what: "other text", content: "hello, world\n" },
  { what: "a program", content: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0) },
];

const textInputs: readonly BadInput[] = [
  ...binaryInputs.filter(({ what }) => !/text/.test(what)),
  { what: "text that is no ASL", content: "hello, world\n" },
  { what: "an unclosed block", content: 'DefinitionBlock ("", "SSDT", 2, "A", "B", 1) {\n' },
  { what: "white space only", content: "\n\n" },
];

const mapInputs: readonly BadInput[] = [
  ...binaryInputs.filter(({ what }) => /missing|empty|path|program/.test(what)),
  { what: "text that is no JSON", content: "hello" },
  { what: "JSON that is no map", content: "{}" },
  { what: "a table in place of the map", content: good },
];

const traceInputs: readonly BadInput[] = [
  ...binaryInputs.filter(({ what }) => /missing|empty|path|program/.test(what)),
  { what: "text that is no log", content: "hello\n" },
  { what: "JSON that is no trace", content: "{}" },
  { what: "JSON that does not end", content: '[{"at": 0' },
  { what: "an event without a time", content: '[{"source": "ospm", "kind": "sci", "data": {}}]' },
  {
    what: "an event that goes back in time",
    content: '[{"at":5,"source":"a","kind":"b","data":{}},{"at":4,"source":"a","kind":"b","data":{}}]',
  },
  { what: "an event with a list in it", content: '[{"at":5,"source":"a","kind":"b","data":{"x":[]}}]' },
];

/** Every command that reads something, with INPUT for the bad file. */
const commands: readonly {
  readonly line: string;
  readonly argv: readonly string[];
  readonly inputs: readonly BadInput[];
}[] = [
  { line: "compile", argv: ["compile", "INPUT", "-o", "OUT"], inputs: textInputs },
  { line: "dump", argv: ["dump", "INPUT"], inputs: binaryInputs },
  { line: "namespace", argv: ["namespace", "INPUT"], inputs: binaryInputs },
  {
    line: "diff",
    argv: ["diff", "GOOD", "INPUT"],
    inputs: binaryInputs.filter(({ what }) => !/PkgLength|checksum/.test(what)),
  },
  { line: "lint", argv: ["lint", "INPUT"], inputs: binaryInputs },
  { line: "hotplug judge", argv: ["hotplug", "judge", "INPUT"], inputs: traceInputs },
  { line: "eval", argv: ["eval", "\\ADDR", "INPUT"], inputs: binaryInputs },
  { line: "relocate diff", argv: ["relocate", "diff", "GOOD", "INPUT", ...SLOT, "-o", "OUT"], inputs: binaryInputs },
  {
    line: "relocate apply",
    argv: ["relocate", "apply", "INPUT", "MAP", "--set", "ADDR=1", "-o", "OUT"],
    inputs: binaryInputs,
  },
  {
    line: "relocate apply (map)",
    argv: ["relocate", "apply", "GOOD", "INPUT", "--set", "ADDR=1", "-o", "OUT"],
    inputs: mapInputs,
  },
  { line: "relocate verify", argv: ["relocate", "verify", "INPUT", "MAP"], inputs: binaryInputs },
  { line: "relocate verify (map)", argv: ["relocate", "verify", "GOOD", "INPUT"], inputs: mapInputs },
];

/** A folder with the good files in it, and the command line with its paths. */
async function workbench(argv: readonly string[], input: string): Promise<{ folder: string; argv: readonly string[] }> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "good.aml"), good);
  writeFileSync(join(folder, "variant.aml"), variant);
  const map = join(folder, "good.json");
  const made = await acpikit([
    "relocate",
    "diff",
    join(folder, "good.aml"),
    join(folder, "variant.aml"),
    ...SLOT,
    "-o",
    map,
  ]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  const paths: Readonly<Record<string, string>> = { INPUT: input, OUT: "out", GOOD: "good.aml", MAP: "good.json" };
  return { folder, argv: argv.map((word) => (paths[word] === undefined ? word : join(folder, paths[word]))) };
}

const listing = (folder: string): readonly string[] => readdirSync(folder, { recursive: true }).map(String).sort();

const cases = commands.flatMap(({ line, argv, inputs }) =>
  inputs.map((input) => ({ line, argv, input, what: input.what })),
);

test.each(cases)("$line of $what is one error", async ({ argv: words, input }) => {
  const name = input.what === "a path through a file" ? "file/input" : "input";
  const { folder, argv } = await workbench(words, name);
  const path = join(folder, name);
  if (input.make !== undefined) input.make(path);
  else if (input.content !== undefined) writeFileSync(path, input.content);
  const before = listing(folder);

  const { status, stdout, stderr } = await acpikit([...argv, "--json"]);
  const errors = (JSON.parse(stdout) as { diagnostics: { severity: string; message: string; code: string }[] })
    .diagnostics;
  expect(
    errors.filter(({ severity }) => severity === "error").map(({ code }) => code),
    JSON.stringify(errors),
  ).toHaveLength(1);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });

  const text = await acpikit(argv);
  expect(text.status).toBe(1);
  expect(text.stderr).toMatch(/error\[[a-z]+\/[a-z0-9-]+\]: .{10}/);
  expect(text.stderr).not.toMatch(/\n\s+at .*\.ts/);
  expect(listing(folder)).toEqual(before);
});

const writers: readonly { readonly line: string; readonly argv: readonly string[] }[] = [
  { line: "compile", argv: ["compile", "SOURCE", "-o", "OUT"] },
  { line: "relocate diff", argv: ["relocate", "diff", "GOOD", "VARIANT", ...SLOT, "-o", "OUT"] },
  { line: "relocate apply", argv: ["relocate", "apply", "GOOD", "MAP", "--set", "ADDR=1", "-o", "OUT"] },
  { line: "build", argv: ["build", "pvh-dom0", "-o", "OUT"] },
];

test.each(writers)("$line into a missing folder is one error and makes no folder", async ({ argv: words }) => {
  const { folder } = await workbench(words, "");
  writeFileSync(join(folder, "source.asl"), 'DefinitionBlock ("", "SSDT", 2, "A", "B", 1) { Name (ADDR, 1) }\n');
  const paths: Readonly<Record<string, string>> = {
    SOURCE: "source.asl",
    OUT: "no/such/out",
    GOOD: "good.aml",
    VARIANT: "variant.aml",
    MAP: "good.json",
  };
  const argv = words.map((word) => (paths[word] === undefined ? word : join(folder, paths[word])));
  const before = listing(folder);
  const { status, stdout } = await acpikit([...argv, "--json"]);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  expect({ status, codes: diagnostics.map(({ code }) => code) }).toEqual({
    status: 1,
    codes: ["file/no-output-folder"],
  });
  expect(listing(folder)).toEqual(before);
});

test.each(writers)("$line onto one of its inputs or a folder is one error", async ({ line, argv: words }) => {
  const { folder } = await workbench(words, "");
  writeFileSync(join(folder, "source.asl"), 'DefinitionBlock ("", "SSDT", 2, "A", "B", 1) { Name (ADDR, 1) }\n');
  const target = line === "compile" ? "source.asl" : "good.aml";
  const paths: Readonly<Record<string, string>> = {
    SOURCE: "source.asl",
    OUT: target,
    GOOD: "good.aml",
    VARIANT: "variant.aml",
    MAP: "good.json",
  };
  const argv = words.map((word) => (paths[word] === undefined ? word : join(folder, paths[word])));
  const before = listing(folder);
  const { status, stdout } = await acpikit([...argv, "--json"]);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { severity: string }[] };
  expect({ status, errors: diagnostics.length }).toEqual({ status: 1, errors: 1 });
  expect(listing(folder)).toEqual(before);
});
