import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const messy = 'DefinitionBlock("","SSDT",2,"A","B",1){Name(AAA0,1)}';
const tidy = 'DefinitionBlock ("", "SSDT", 2, "A", "B", 1)\n{\n    Name (AAA0, 1)\n}\n';

function folderWith(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { path: (name: string) => join(folder, name), list: () => readdirSync(folder) };
}

test("files are formatted in place, and only those that change are written", async () => {
  const { path, list } = folderWith({ "a.asl": messy, "b.asl": tidy });
  const { status, stdout, stderr } = await acpikit(["fmt", path("a.asl"), path("b.asl")]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: `${path("a.asl")}: formatted\n` });
  expect(readFileSync(path("a.asl"), "utf8")).toBe(tidy);
  expect(list()).toEqual(["a.asl", "b.asl"]);
});

test("--check changes nothing, names what would change and fails", async () => {
  const { path } = folderWith({ "a.asl": messy, "b.asl": tidy });
  expect(await acpikit(["fmt", "--check", path("a.asl"), path("b.asl")])).toEqual({
    status: 1,
    stdout: "",
    stderr: `${path("a.asl")}: would change\n`,
  });
  expect(readFileSync(path("a.asl"), "utf8")).toBe(messy);
  expect((await acpikit(["fmt", "--check", path("b.asl")])).status).toBe(0);
});

test("--stdout and standard input write to standard output", async () => {
  const { path } = folderWith({ "a.asl": messy });
  expect((await acpikit(["fmt", "--stdout", path("a.asl")])).stdout).toBe(tidy);
  expect((await acpikit(["fmt", "-"], { stdin: messy })).stdout).toBe(tidy);
  expect(readFileSync(path("a.asl"), "utf8")).toBe(messy);
});

test("a file with syntax errors is told and stays, and then no other is written", async () => {
  const { path } = folderWith({ "a.asl": messy, "broken.asl": "DefinitionBlock (" });
  const { status, stderr } = await acpikit(["fmt", path("a.asl"), path("broken.asl")]);
  expect(status).toBe(1);
  expect(stderr).toContain("broken.asl:1:");
  expect(readFileSync(path("a.asl"), "utf8")).toBe(messy);
});
