import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const text = '#define TWICE(x) x x\n#include "part.asi"\n#include <lib.asi>\nTWICE (CPUS)\n';

function project(): (name: string) => string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "include"));
  writeFileSync(join(folder, "main.asl"), text);
  writeFileSync(join(folder, "part.asi"), "part\n");
  writeFileSync(join(folder, "include/lib.asi"), "lib\n");
  return (name) => join(folder, name);
}

test("--preprocess-only writes the text behind the preprocessor, with -D and -I", async () => {
  const path = project();
  const argv = ["compile", "--preprocess-only", "-D", "CPUS=8", "-I", path("include"), path("main.asl")];
  expect(await acpikit(argv)).toEqual({ status: 0, stdout: "part\nlib\n8 8\n", stderr: "" });
  expect((await acpikit([...argv, "-o", `${path("include")}/`])).status).toBe(0);
  expect(readFileSync(path("include/main.i"), "utf8")).toBe("part\nlib\n8 8\n");
});

test("a file that is not there is told with its place, and nothing is written", async () => {
  const path = project();
  const { status, stdout, stderr } = await acpikit(["compile", "--preprocess-only", path("main.asl")]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("main.asl:3:10: error[preprocessor/include-missing]");
});
