/** Methods whose bodies are damaged: found when the tables are checked, and in nobody's way before they are called. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { tableBytes } from "../support/table-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const text = (value: string): number[] => Array.from(value, (character) => character.charCodeAt(0));

/** Offsets of what is wrong: a byte that begins no term in BADM, a PkgLength past the end of BADP. */
const wrong = { opcode: 0x2e, length: 0x43 };
const table = tableBytes("DSDT", [
  ...[0x14, 13, ...text("BADM"), 0, 0x70, 0x01, 0x60, 0x02, 0xa4, 0x60, 0xff],
  ...[0x14, 9, ...text("GOOD"), 0, 0xa4, 0x0a, 5],
  ...[0x14, 12, ...text("BADP"), 0, 0xa0, 0x3f, 0x01, 0xa4, 0x01, 0x00],
  ...[0x14, 11, ...text("CALL"), 0, 0xa4, ...text("BADM")],
]);

interface Answer {
  readonly value?: unknown;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly related?: readonly { readonly message: string }[];
  }[];
}

async function ask(...argv: readonly string[]): Promise<{ status: number; answer: Answer; text: string }> {
  const path = join(temporaryFolder(), "broken.aml");
  writeFileSync(path, table);
  const { status, stdout } = await acpikit([...argv, path, "--json"]);
  const shown = await acpikit([...argv, path]);
  expect(shown.status).toBe(status);
  // The command's own document.
  return { status, answer: JSON.parse(stdout) as Answer, text: shown.stderr };
}

test.each([[["namespace"]], [["eval", "--load-only"]]])("%j names every damaged body, place and hint", async (argv) => {
  const { status, answer, text: shown } = await ask(...argv);
  expect(status).toBe(1);
  expect(answer.diagnostics.map(({ code, message }) => [code, message.replace(/^.* /, "")])).toEqual([
    ["aml/unknown-opcode", "\\BADM)"],
    ["aml/bad-pkg-length", "\\BADP)"],
  ]);
  expect(answer.diagnostics.every(({ hint }) => hint !== undefined)).toBe(true);
  for (const offset of Object.values(wrong))
    expect(shown).toContain(`:0x00${offset.toString(16).toUpperCase()}: error`);
});

test("eval of another method does not mind", async () => {
  const { status, answer } = await ask("eval", "GOOD");
  expect({ status, diagnostics: answer.diagnostics }).toEqual({ status: 0, diagnostics: [] });
});

test("eval of a damaged method is one error where it is damaged, with the calls that led there", async () => {
  const direct = await ask("eval", "BADM");
  expect(direct.status).toBe(1);
  expect(direct.answer.diagnostics.map(({ code }) => code)).toEqual(["interpreter/ae-aml-bad-opcode"]);
  const called = await ask("eval", "CALL");
  expect(called.answer.diagnostics).toHaveLength(1);
  expect(called.text).toMatch(/0x002E: error[\s\S]*note: called from \\CALL at offset 0x0050/);
});

test("eval of a method that is damaged but runs to its end shows its value and the error", async () => {
  const { status, answer } = await ask("eval", "BADP");
  expect(status).toBe(1);
  expect(answer.diagnostics.map(({ code }) => code)).toEqual(["aml/bad-pkg-length"]);
  expect(answer.value).toBeDefined();
});
