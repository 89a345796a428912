/** The program as it is installed: what cannot be seen inside the test's own process. */
import { spawn, spawnSync } from "node:child_process";
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../support/repository.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const program = join(repositoryRoot, "dist/bin/acpikit.cjs");

const run = (argv: readonly string[], input?: Uint8Array) =>
  spawnSync(process.execPath, [program, ...argv], { encoding: "utf8", input, env: { ...process.env, NO_COLOR: "1" } });

test("the built program can be executed and names its interpreter", () => {
  accessSync(program, constants.X_OK);
  expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(spawnSync(program, ["--version"], { encoding: "utf8" })).toMatchObject({ status: 0, stdout: "0.1.0\n" });
});

test.each([
  { argv: ["--help"], status: 0 },
  { argv: ["dump", "no-such-file"], status: 1 },
  { argv: ["frobnicate"], status: 2 },
])("$argv exits $status", ({ argv, status }) => {
  expect(run(argv).status).toBe(status);
});

test("- reads a table from standard input and writes one to standard output", () => {
  const folder = temporaryFolder();
  const files = [0x11, 0x55].map((byte, index) => {
    const path = join(folder, `${index}.aml`);
    writeFileSync(path, tableBytes("SSDT", [0x08, 0x41, 0x44, 0x44, 0x52, 0x0c, byte, 0, 0, 0x80]));
    return path;
  });
  const map = join(folder, "map.json");
  expect(run(["relocate", "diff", ...files, "--slot", "ADDR=0x80000011,0x80000055", "-o", map]).status).toBe(0);
  const applied = spawnSync(
    process.execPath,
    [program, "relocate", "apply", "-", map, "--set", "ADDR=0x80000055", "-o", "-"],
    {
      input: readFileSync(files[0] ?? ""),
    },
  );
  expect(applied.status).toBe(0);
  expect(new Uint8Array(applied.stdout)).toEqual(new Uint8Array(readFileSync(files[1] ?? "")));
});

test.runIf(existsSync("/dev/full"))("an output that takes no more is said, without a stack", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [program, "table", "list"], {
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "error: standard output takes no more: ENOSPC\n" });
});

test("a reader that closes the pipe early ends the program quietly", async () => {
  const path = join(temporaryFolder(), "big.aml");
  // Enough named objects that the output is far larger than a pipe holds.
  const names = Array.from({ length: 20_000 }, (_, index) => {
    const digits = index.toString(36).toUpperCase().padStart(3, "0");
    return [0x08, 0x4e, ...[...digits].map((digit) => digit.charCodeAt(0)), 0x01];
  });
  writeFileSync(path, tableBytes("SSDT", names.flat()));
  const child = spawn(process.execPath, [program, "dump", "--aml", path], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
});
