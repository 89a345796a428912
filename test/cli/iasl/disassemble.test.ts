/** `-d`, `-da`, `-e`, binary input and sources of data tables, beside iasl where it is installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runIasl } from "../../../src/cli/iasl/index.ts";
import { templateFiles } from "../../../src/cli/iasl/table-templates.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const dsdt = `DefinitionBlock ("", "DSDT", 2, "ACPIKT", "CASE", 1)
{
    Device (\\_SB.PCI0) { Name (_ADR, 0) Method (SUM, 2) { Return (Arg0 + Arg1) } }
}
`;
const ssdt = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "TWO", 1)
{
    External (\\_SB.PCI0.SUM, MethodObj)
    Method (TEST) { Return (\\_SB.PCI0.SUM (1, 2)) }
}
`;
const table = `[0004] Signature : "BOOT"
[0004] Table Length : 00000000
[0001] Revision : 01
[0001] Checksum : 00
[0006] Oem ID : "ACPIKT"
[0008] Oem Table ID : "TABLE"
[0004] Oem Revision : 00000001
[0004] Asl Compiler ID : "INTL"
[0004] Asl Compiler Revision : 20200925

[0001] Boot Register Index : 12
[0003] Reserved : 000000
`;

/** Runs the drop-in with file names relative to the folder, which it writes in full. */
async function ours(folder: string, words: readonly string[]) {
  let stdout = "";
  let stderr = "";
  const collect = (take: (text: string) => void) => ({
    write: (text: string) => {
      take(text.replaceAll(`${folder}/`, ""));
      return true;
    },
  });
  const placed = words.map((word) => (/^[a-z]+(?:\.[a-z]+)?$/.test(word) ? join(folder, word) : word));
  const streams = {
    stdout: collect((text) => {
      stdout += text;
    }),
    stderr: collect((text) => {
      stderr += text;
    }),
  };
  // Nothing else of the host is asked for.
  const status = await runIasl(["--iasl-version", "20200925", ...placed], { ...streams, environment: {} } as never);
  return { status, stdout, stderr };
}

async function tables(): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "dsdt.asl"), dsdt);
  writeFileSync(join(folder, "ssdt.asl"), ssdt);
  writeFileSync(join(folder, "boot.asl"), table);
  await ours(folder, ["-va", "dsdt.asl"]);
  await ours(folder, ["-va", "ssdt.asl"]);
  await ours(folder, ["-va", "boot.asl"]);
  return folder;
}

test.each([
  { words: ["-d", "ssdt.aml"], files: ["ssdt.dsl"] },
  { words: ["ssdt.aml"], files: ["ssdt.dsl"] },
  { words: ["-d", "dsdt.aml", "ssdt.aml"], files: ["dsdt.dsl", "ssdt.dsl"] },
  { words: ["-da", "dsdt.aml", "ssdt.aml"], files: ["dsdt.dsl", "ssdt.dsl"] },
  { words: ["-p", "other", "-d", "ssdt.aml"], files: ["other.dsl"] },
  { words: ["-d", "boot.aml"], files: ["boot.dsl"] },
])("$words writes $files", async ({ words, files }) => {
  const folder = await tables();
  const { status, stderr } = await ours(folder, words);
  expect(status).toBe(0);
  for (const file of files) {
    expect(existsSync(join(folder, file))).toBe(true);
    expect(stderr).toContain(`${file} - ${readFileSync(join(folder, file)).length} bytes`);
  }
});

test("-dl writes operators as words", async () => {
  const folder = await tables();
  await ours(folder, ["-dl", "dsdt.aml"]);
  expect(readFileSync(join(folder, "dsdt.dsl"), "latin1")).toContain("Add (Arg0, Arg1)");
});

test("a disassembled table compiles again", async () => {
  const folder = await tables();
  const before = readFileSync(join(folder, "dsdt.aml"));
  await ours(folder, ["-d", "dsdt.aml"]);
  const { status } = await ours(folder, ["-p", "again", "dsdt.dsl"]);
  expect(status).toBe(0);
  expect(readFileSync(join(folder, "again.aml"))).toEqual(before);
});

test("a name of -e that is no table ends with 255", async () => {
  const folder = await tables();
  expect(await ours(folder, ["-e", "none.aml", "-d", "ssdt.aml"])).toMatchObject({
    status: 255,
    stderr: "Could not open input file: none.aml\n",
  });
  expect(await ours(folder, ["-e", "ssdt.asl", "-d", "ssdt.aml"])).toMatchObject({ status: 255 });
});

test.each(["FACP", "facp", "MADT", "DSDT"])("the template of %s compiles", async (signature) => {
  const files = templateFiles(signature);
  expect(files).toHaveLength(1);
  const [file] = typeof files === "string" ? [] : files;
  const folder = temporaryFolder();
  writeFileSync(join(folder, file?.path ?? ""), file?.content ?? "");
  expect(await ours(folder, [file?.path ?? ""])).toMatchObject({ status: 0 });
});

test("templates of all tables there are, and of no others", () => {
  const all = templateFiles("ALL");
  const paths = typeof all === "string" ? [] : all.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(60);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain("rsdp.asl");
  expect(templateFiles("rsdp")).toMatchObject([{ signature: "RSDP", path: "rsdp.asl" }]);
  expect(templateFiles("XXXX")).toBe("XXXX: Unrecognized ACPI table signature");
  expect(templateFiles("FACP,APIC")).toBe("FACP,APIC: Invalid ACPI table signature (length must be 4 characters)");
});

test("a source of a data table becomes the table", async () => {
  const folder = await tables();
  const bytes = readFileSync(join(folder, "boot.aml"));
  expect(bytes.toString("latin1", 0, 4)).toBe("BOOT");
  expect(bytes.length).toBe(40);
  expect(bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0)).toBe(0);
});

describe.runIf(spawnSync("iasl", ["-v"]).error === undefined)("with iasl at hand", () => {
  /** What both say, but for the size of a text. */
  const said = (text: string): string => text.replaceAll(/(\.dsl) - \d+ bytes/g, "$1");

  test.each([
    ["-d", "ssdt.aml"],
    ["-vs", "-d", "dsdt.aml", "ssdt.aml"],
    ["-e", "dsdt.aml", "-d", "ssdt.aml"],
    ["ssdt.aml"],
    ["-d", "none.aml"],
    ["-d", "boot.aml"],
    ["boot.asl"],
    ["-e", "dsdt.aml", "ssdt.aml"],
  ])("says what iasl says: %s %s %s %s", async (...words) => {
    const folder = await tables();
    const given = words.filter((word) => word !== undefined);
    const run = await ours(folder, given);
    const theirs = spawnSync("iasl", given, { cwd: folder, encoding: "latin1" });
    // Behind the sign-on, which is of five lines there and of four here.
    const behind = (text: string): string =>
      text
        .replaceAll(/(resolution file) +/g, "$1 ")
        .split(/version \d+\n(?:Copyright.*\n)?\n/)
        .at(-1) ?? "";
    expect(run.status).toBe(theirs.status);
    expect(said(run.stderr)).toBe(said(theirs.stderr));
    expect(behind(run.stdout)).toBe(behind(theirs.stdout));
  });
});
