/** Operands and options as people mix them: what stands where, what is missing, what goes into which folder. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildMadt } from "../../src/tables/index.ts";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const source = `DefinitionBlock ("", "SSDT", 2, "ME", "SAMPLE", 1) { Method (TWIC, 1) { Return (Arg0 * 2) } }`;

/** A folder with a MADT and an SSDT, and their paths. */
async function machine() {
  const folder = temporaryFolder();
  const paths = {
    folder,
    asl: join(folder, "ssdt.asl"),
    aml: join(folder, "ssdt.aml"),
    madt: join(folder, "apic.dat"),
  };
  writeFileSync(paths.asl, source);
  writeFileSync(paths.madt, buildMadt({ entries: [] }));
  await acpikit(["compile", paths.asl]);
  return paths;
}

test.each([
  { line: ["lint"], problem: "missing the tables" },
  { line: ["eval", "TWIC"], problem: "missing the tables" },
  { line: ["lint", "x.aml", "--only", "no-such-rule"], problem: "no such rule" },
  { line: ["nonsense", "--help"], problem: "unknown command 'nonsense'" },
])("$line is wrong usage, and says why", async ({ line, problem }) => {
  expect(await acpikit(line)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(problem) });
  const { status, stdout } = await acpikit([...line, "--json"]);
  expect({ status, text: stdout }).toEqual({ status: 2, text: expect.stringContaining(problem) });
});

test("an option with a value may stand before the operands", async () => {
  const { madt, folder } = await machine();
  expect((await acpikit(["dump", "--table", "APIC", madt])).stdout).toMatch(/^APIC /);
  const { status, stderr } = await acpikit(["build", "--host", join(folder, "nowhere"), "pvh-dom0"]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("does not exist") });
});

test("a machine is disassembled into a new folder and compiled from there, AML and data tables together", async () => {
  const { folder, aml, madt } = await machine();
  const [text, made] = [join(folder, "text"), join(folder, "made/")];
  expect((await acpikit(["disassemble", aml, madt, "-o", text])).status).toBe(0);
  const sources = readdirSync(text).map((name) => join(text, name));
  expect((await acpikit(["compile", ...sources, "-o", made])).status).toBe(0);
  expect(readdirSync(made).sort()).toEqual(["apic.aml", "ssdt.aml"]);
  expect((await acpikit(["diff", folder, made, "--exit-code"])).status).toBe(0);
});

test("templates of several tables are files of a folder, each of which builds", async () => {
  const folder = join(temporaryFolder(), "sources");
  expect((await acpikit(["table", "template", "SRAT", "APIC", "-o", folder])).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["apic.asl", "srat.asl"]);
  const paths = readdirSync(folder).map((name) => join(folder, name));
  expect((await acpikit(["table", "build", ...paths])).status).toBe(0);
});

test("with --json a table for standard output stands in the document", async () => {
  const { asl } = await machine();
  const { tables } = JSON.parse((await acpikit(["compile", asl, "-o", "-", "--json"])).stdout) as {
    readonly tables: readonly { readonly bytes: string; readonly length: number }[];
  };
  expect(tables.map(({ bytes, length }) => bytes.split(" ").length === length)).toEqual([true]);
  expect(tables[0]?.bytes).toMatch(/^53 53 44 54 /);
});

test("namespace says when no path fits the pattern", async () => {
  const { aml } = await machine();
  const { status, stderr } = await acpikit(["namespace", aml, "--path", "\\NOPE"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("\\NOPE") });
});
