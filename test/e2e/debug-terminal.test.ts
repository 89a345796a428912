/** The debugger on a terminal, which `script` (util-linux) provides; where it is missing, the same lines by a pipe. */
import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../support/repository.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const program = join(repositoryRoot, "dist/cli/main.js");
const terminal = "/usr/bin/script";
const hasTerminal = existsSync(terminal);

/** `Method (MAIN, 1) { Return (Arg0) }` */
const main = [0x14, 0x08, 0x4d, 0x41, 0x49, 0x4e, 0x01, 0xa4, 0x68];

test("a terminal completes commands and paths, and remembers lines", async () => {
  const table = join(temporaryFolder(), "dsdt.aml");
  writeFileSync(table, tableBytes("DSDT", main));
  const child = hasTerminal
    ? spawn(terminal, ["-qec", `"${process.execPath}" "${program}" debug "${table}" --color never`, "/dev/null"])
    : spawn(process.execPath, [program, "debug", table, "--color", "never"]);
  let text = "";
  const waiting: { readonly wanted: RegExp; readonly go: () => void }[] = [];
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
    const [next] = waiting;
    if (next?.wanted.test(text) !== true) return;
    waiting.shift();
    text = "";
    next.go();
  });
  /** Types, then waits for an answer to that. */
  const type = (input: string, wanted: RegExp): Promise<void> =>
    new Promise((go) => {
      waiting.push({ wanted, go });
      child.stdin.write(input);
    });
  if (hasTerminal) {
    await type("", /\(acpikit\)/);
    await type("exe\t", /execute /);
    await type("\\MA\t", /MAIN/);
    await type(" 7\n", /\\MAIN = Integer 0x0000000000000007/);
    await type("\u001b[A", /execute \\MAIN 7/);
    await type("\n", /\\MAIN = Integer 0x0000000000000007/);
  } else await type("execute \\MAIN 7\n", /\\MAIN = Integer 0x0000000000000007/);
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.stdin.write("quit\n");
  expect(await ended).toBe(0);
});
