/**
 * The cases of asl/cases/interpreter/matrix-*.asl: every kind of value on its way to every kind of target and through
 * every operator. Written by this tool, their expectations recorded from Debian's acpiexec.
 *
 *   npx tsx tools/conversion-cases.ts           writes the sources and their golden AML
 *   npx tsx tools/conversion-cases.ts --check   changes nothing; exit status 1 if anything would change
 *
 * What Windows does is recorded from our own engine: the reason stands behind each value, and the values are reviewed
 * like code. Where acpiexec answers otherwise than we do on purpose, `deviations` says why.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acpicaSemantics, ntSemantics, type Semantics } from "../src/interpreter/index.ts";
import { askAcpiexec } from "../test/support/acpiexec.ts";
import { amlCalls, printState } from "../test/support/aml-case.ts";
import { createAmlSession } from "../test/support/aml-session.ts";
import { type MatrixCall, type MatrixFile, matrixFiles, preamble } from "./conversion-matrix.ts";

const folder = new URL("../asl/cases/interpreter/", import.meta.url).pathname;
const goldens = new URL("../aml-fixtures/cases/interpreter/", import.meta.url).pathname;

function compile(text: string): Uint8Array {
  const scratch = mkdtempSync(join(tmpdir(), "matrix-"));
  try {
    const source = join(scratch, "matrix.asl");
    writeFileSync(source, text);
    execFileSync("iasl", ["-vs", "-va", source], { stdio: ["ignore", "pipe", "pipe"], encoding: "latin1" });
    return new Uint8Array(readFileSync(join(scratch, "matrix.aml")));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function sourceText(file: MatrixFile, head: readonly string[]): string {
  const body = file.calls.map(({ name, body: lines }) => `    Method (${name}, 0, Serialized) { ${lines} }`);
  return `// Title: ${file.title}
// Written by tools/conversion-cases.ts
${head.join("\n")}
DefinitionBlock ("", "DSDT", ${file.revision}, "ACPKIT", "MATRIX", 1)
{
${preamble}
${body.join("\n")}
}
`;
}

/** The answers of one of our engines, each in a session of its own: a call may leave types changed. */
function ours(aml: Uint8Array, calls: readonly MatrixCall[], semantics: Semantics): readonly string[] {
  const session = createAmlSession({ onFatal: "continue", semantics });
  session.load({ name: "matrix", bytes: aml });
  session.initialize();
  return calls.map(({ name }) => printState(session.evaluate(`\\${name}`)));
}

/** acpiexec's answers; it is started again behind a call that it dies of. */
async function recorded(aml: Uint8Array, calls: readonly MatrixCall[]): Promise<readonly (string | undefined)[]> {
  const scratch = mkdtempSync(join(tmpdir(), "matrix-"));
  try {
    const table = join(scratch, "matrix.aml");
    writeFileSync(table, aml);
    const answers: (string | undefined)[] = [];
    while (answers.length < calls.length) {
      const rest = calls.slice(answers.length).map(({ name }) => ({ path: `\\${name}`, args: [] }));
      const got = await askAcpiexec(table, rest);
      const died = got.length < rest.length || got.at(-1) === "no answer";
      answers.push(...(died ? [...got.slice(0, -1), undefined] : got));
      if (died && got.length === 0) throw new Error("acpiexec does not load the table");
    }
    return answers;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function headOf(
  file: MatrixFile,
  aml: Uint8Array,
): Promise<{ readonly head: readonly string[]; readonly notes: readonly string[] }> {
  const acpica = ours(aml, file.calls, acpicaSemantics);
  const nt = ours(aml, file.calls, ntSemantics);
  const acpiexec = await recorded(aml, file.calls);
  const head: string[] = [];
  const notes: string[] = [];
  for (const [index, call] of file.calls.entries()) {
    const expected = acpica[index] ?? "";
    const seen = acpiexec[index];
    head.push(`// Call: \\${call.name}`, `// Expect: ${expected}`);
    if (seen === undefined) head.push("// Acpiexec: - it crashes");
    else if (seen !== expected) {
      const why = call.deviation;
      if (why === undefined) notes.push(`${call.name} ${call.body}\n    acpiexec ${seen}\n    we       ${expected}`);
      head.push(`// Acpiexec: ${seen} - ${why ?? "?"}`);
    }
    if (nt[index] !== expected) {
      const difference = call.difference(expected, nt[index] ?? "");
      if (difference === undefined)
        notes.push(`${call.name} ${call.body}\n    nt ${nt[index]}\n    acpica ${expected}`);
      head.push(`// Nt: ${nt[index]} - ${difference ?? "unknown"}`);
    }
  }
  return { head, notes };
}

async function main(): Promise<number> {
  const isCheck = process.argv.includes("--check");
  let changed = 0;
  let problems = 0;
  for (const file of matrixFiles) {
    const aml = compile(sourceText(file, []));
    const { head, notes } = await headOf(file, aml);
    for (const note of notes) console.log(`${file.name}: ${note}`);
    problems += notes.length;
    const text = sourceText(file, head);
    const path = join(folder, `${file.name}.asl`);
    const golden = join(goldens, `${file.name}.aml`);
    const isSame = existsSync(path) && readFileSync(path, "latin1") === text && existsSync(golden);
    console.log(`${file.name}: ${amlCalls(text).length} calls${isSame ? "" : ", changed"}`);
    if (isSame) continue;
    changed++;
    if (isCheck) continue;
    writeFileSync(path, text, "latin1");
    writeFileSync(golden, aml);
  }
  return problems > 0 || (isCheck && changed > 0) ? 1 : 0;
}

process.exitCode = await main();
