/** What the drop-in does that needs no comparison: gaps, its own options, places in messages. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { amlPath, sidePath } from "../../../src/cli/iasl/output-paths.ts";
import { oneLineMessage, twoLineMessage } from "../../../src/cli/iasl/render-messages.ts";
import { acpikit, type CliRunOptions } from "../../support/cli-host.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { sources } from "./sources.ts";

/** Runs the drop-in on a source in a folder of its own. */
async function iasl(words: readonly string[], options: CliRunOptions = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "plain.asl"), sources["plain.asl"] ?? "");
  writeFileSync(join(folder, "options"), "-vs\n-oa\n");
  const run = await acpikit(["iasl", ...words.map((word) => word.replace("@/", `${folder}/`))], options);
  return { ...run, aml: () => readFileSync(join(folder, "plain.aml")) };
}

const creatorRevision = 32;

test.each([
  { what: "by default", words: [], environment: {}, version: 0x20260408 },
  { what: "by the environment", words: [], environment: { ACPIKIT_IASL_VERSION: "20200925" }, version: 0x20200925 },
  { what: "by the option", words: ["--iasl-version", "20200925"], environment: {}, version: 0x20200925 },
  { what: "by the option, glued", words: ["--iasl-version=20200925"], environment: {}, version: 0x20200925 },
  {
    what: "by the option, whatever the environment",
    words: ["--iasl-version=20260408"],
    environment: { ACPIKIT_IASL_VERSION: "20200925" },
    version: 0x20260408,
  },
])("writes the compiler's version $what", async ({ words, environment, version }) => {
  const run = await iasl([...words, "@/plain.asl"], { environment });
  expect(run.status).toBe(0);
  expect(run.aml().readUInt32LE(creatorRevision)).toBe(version);
});

test("says the version in the one line that build systems read", async () => {
  const { stdout, status } = await iasl(["-v"]);
  expect(status).toBe(0);
  expect(stdout.split("\n").filter((line) => line.includes("version"))).toEqual([
    "ASL+ Optimizing Compiler/Disassembler version 20260408",
  ]);
});

test("reads options from a file", async () => {
  const run = await iasl(["-@", "@/options", "@/plain.asl"]);
  expect(run).toMatchObject({ status: 0 });
  expect(run.stdout).toMatch(/^ASL Input:/);
  expect(run.aml().length).toBe(55);
});

test.each([
  { words: ["-fe", "refs.txt", "-d", "x.aml"], option: "-fe" },
  { words: ["-G", "x.asl"], option: "-G" },
  { words: ["-ca", "x.asl"], option: "-ca" },
])("says that it has no $option, and ends with 1", async ({ words, option }) => {
  const { status, stderr } = await iasl(words);
  expect(status).toBe(1);
  expect(stderr).toContain(`acpikit iasl: ${option} is not part of this drop-in`);
});

test.each(["-h", "-hc", "-hd", "-hf", "-hr", "-ht"])("helps with %s", async (word) => {
  const { status, stdout } = await iasl([word]);
  expect(status).toBe(0);
  expect(stdout.split("\n").length).toBeGreaterThan(5);
});

test.each([
  { source: "a.asl", prefix: undefined, declared: "", path: "a.aml" },
  { source: "a.b.asl", prefix: undefined, declared: "", path: "a.b.aml" },
  { source: "noext", prefix: undefined, declared: "", path: "noext.aml" },
  { source: "dir.x/noext", prefix: undefined, declared: "", path: "dir.x/noext.aml" },
  { source: "dir/a.asl", prefix: undefined, declared: "inner.aml", path: "dir/inner.aml" },
  { source: "a.asl", prefix: undefined, declared: "x.y.z", path: "x.y.aml" },
  { source: "a.asl", prefix: "out.tmp", declared: "inner.aml", path: "out.aml" },
  { source: "a.asl", prefix: "dir.x/out", declared: "", path: "dir.x/out.aml" },
  { source: "a.asl", prefix: "dir.x", declared: "", path: "dir.aml" },
  { source: "a.asl", prefix: "dir.x/", declared: "", path: "dir.x/.aml" },
])("the AML of $source with -p $prefix goes to $path", ({ source, prefix, declared, path }) => {
  expect(amlPath(source, prefix, declared)).toBe(path);
});

test("other outputs are named by the source, not by the DefinitionBlock", () => {
  expect(sidePath("dir/a.asl", undefined, ".hex")).toBe("dir/a.hex");
  expect(sidePath("dir/a.asl", "out/b.tmp", ".offset.h")).toBe("out/b.offset.h");
});

const message = {
  level: "Error",
  number: "6084",
  text: "Object does not exist",
  detail: "UNDF",
  related: [],
} as const;

test.each([
  {
    what: "behind the mark where there is no room before it",
    place: { path: "x.asl", line: 5, column: 11, text: "   Return (Foo)" },
    lines: ["x.asl         5:    Return (Foo)", `Error    6084 -${" ".repeat(13)}^ Object does not exist (UNDF)`],
  },
  {
    what: "before the mark where there is",
    place: { path: "x.asl", line: 5, column: 27, text: "Method (M000, 1) { Return (UNDF) }" },
    lines: [
      "x.asl         5: Method (M000, 1) { Return (UNDF) }",
      "Error    6084 -       Object does not exist ^  (UNDF)",
    ],
  },
  {
    what: "under a long name",
    place: { path: "folder/long.asl", line: 123456, column: 4, text: "    UNDF" },
    lines: [`folder/long.asl 123456:     UNDF`, `Error    6084 -${" ".repeat(15)}^ Object does not exist (UNDF)`],
  },
])("the words stand $what", ({ place, lines }) => {
  expect(twoLineMessage({ ...message, place })).toBe(`${lines.join("\n")}\n\n`);
});

test("one line says file, line, level, number and words", () => {
  const place = { path: "x.asl", line: 5, column: 11, text: "" };
  expect(oneLineMessage({ ...message, place })).toBe("x.asl(5) : error    6084 - Object does not exist (UNDF)\n");
  expect(oneLineMessage({ ...message, level: "Remark", number: "2146", place })).toBe(
    "x.asl(5) : remark   2146 - Object does not exist (UNDF)\n",
  );
});
