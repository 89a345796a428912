/** eval --semantics: one tradition, the other, or both beside each other. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { repositoryRoot } from "../support/repository.ts";

const table = join(repositoryRoot, "aml-fixtures/cases/interpreter/semantics.aml");

test.each([
  { semantics: "acpica", text: 'String "000000000000000F"\n' },
  { semantics: "nt", text: 'String "0xf"\n' },
])("--semantics $semantics follows that tradition", async ({ semantics, text }) => {
  const run = await acpikit(["eval", "\\HEXI", table, "--arg", "15", "--semantics", semantics]);
  expect(run.status).toBe(0);
  expect(run.stdout).toBe(text);
});

test("--semantics both prints both results and where they part, and fails", async () => {
  const run = await acpikit(["eval", "\\CAST", table, "--semantics", "both"]);
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('acpica String "00000000004F4F46"\nnt     String "FOO"\n');
  expect(run.stderr).toContain('they part at "Store (0x4F4F46, BAR)" in \\CAST');
});

test("--semantics both is content if nothing differs", async () => {
  const other = join(repositoryRoot, "aml-fixtures/cases/interpreter/semantics-effects.aml");
  const run = await acpikit(["eval", "\\MAIN", other, "--semantics", "both", "--json"]);
  expect(run.status).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ differences: [{ differences: [{ subject: "effect 5" }] }] });
  const same = await acpikit(["eval", "\\FLD0", other, "--semantics", "both", "--no-init"]);
  expect({ status: same.status, stdout: same.stdout }).toEqual({
    status: 0,
    stdout: "both   Integer 0x0000000000000000 (0)\n",
  });
});

test("--semantics both in JSON names statement, offset and values", async () => {
  const run = await acpikit(["eval", "\\REBD", table, "--semantics", "both", "--json"]);
  expect(run.status).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    same: false,
    results: [{ path: "\\REBD", same: false, acpica: { status: "ok" }, nt: { status: "ok" } }],
    differences: [
      { during: expect.stringContaining("load "), differences: [{ subject: "\\TLEV", acpica: "0x00", nt: "0x01" }] },
      {
        during: "\\REBD",
        differences: [{ subject: "result", acpica: "0x7B", nt: "0x141" }],
        parting: { method: "\\REBD", subject: "Local0", text: "Store (0x141, Local1)" },
      },
    ],
  });
});

test("--semantics both does not go with options about one run", async () => {
  const run = await acpikit(["eval", "\\REBD", table, "--semantics", "both", "--trace"]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("cli/one-tradition");
});
