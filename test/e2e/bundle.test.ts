/** The bundled programs: the same as what they were made of, with a code cache or without. */
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const source = `DefinitionBlock ("", "SSDT", 2, "TEST", "BUNDLE", 1) { Name (NAM0, Package () { 1, "two", Buffer () { 3 } }) }\n`;

/** Compiles the source in a folder of its own. */
function compiled(argv: readonly string[]): { readonly status: number | null; readonly table: Uint8Array } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "x.asl"), source);
  const { status } = spawnSync(process.execPath, [...argv, "x.asl"], { cwd: folder });
  return { status, table: readFileSync(join(folder, "x.aml")) };
}

/** The installed package as far as the programs need it. */
function installed(): string {
  const folder = temporaryFolder();
  copyFileSync(join(repositoryRoot, "package.json"), join(folder, "package.json"));
  mkdirSync(join(folder, "dist"));
  cpSync(join(repositoryRoot, "dist/bin"), join(folder, "dist/bin"), { recursive: true });
  return folder;
}

const cachesIn = (bin: string): readonly string[] => readdirSync(bin).filter((file) => file.endsWith(".cache"));

test.each([
  { name: "acpikit iasl", argv: ["dist/bin/acpikit.cjs", "iasl"] },
  { name: "acpikit-iasl", argv: ["dist/bin/acpikit-iasl.cjs"] },
  { name: "acpikit compile", argv: ["dist/bin/acpikit.cjs", "compile"] },
])("$name makes the table that the modules make", ({ argv: [program = "", ...words] }) => {
  const expected = compiled([join(repositoryRoot, "dist/cli/main.js"), "compile"]);
  expect(compiled([join(repositoryRoot, program), ...words])).toEqual(expected);
});

test("the bundle needs nothing beside package.json", () => {
  const folder = installed();
  const { status, stdout } = spawnSync(process.execPath, [join(folder, "dist/bin/acpikit.cjs"), "--version"]);
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: "0.1.0\n" });
});

test.each<{ readonly state: string; readonly change: (path: string, content: Uint8Array) => void }>([
  { state: "missing", change: (path) => rmSync(path) },
  { state: "empty", change: (path) => writeFileSync(path, "") },
  { state: "cut off", change: (path, content) => writeFileSync(path, content.subarray(0, content.length >> 1)) },
  { state: "of something else", change: (path, content) => writeFileSync(path, content.fill(1)) },
])("a code cache that is $state changes nothing", ({ change }) => {
  const folder = installed();
  const bin = join(folder, "dist/bin");
  const [cache = ""] = cachesIn(bin);
  const path = join(bin, cache);
  const content = readFileSync(path);
  change(path, content);
  const expected = compiled([join(repositoryRoot, "dist/cli/main.js"), "compile"]);
  expect(compiled([join(bin, "acpikit-iasl.cjs")])).toEqual(expected);
});
