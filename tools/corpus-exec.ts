/**
 * Every machine of the corpus under our interpreter and under Debian's acpiexec: load all tables, initialise, evaluate
 * every method without arguments and every data object, compare the values.
 *
 *   npm run corpus:exec                     all machines; what was done before with the same sources is not done again
 *   npm run corpus:exec -- --again          all machines, from the start
 *   npm run corpus:exec -- --only TEXT      machines whose name contains TEXT
 *   npm run corpus:exec -- --jobs N         processes side by side; the number of cores by default
 *
 * Evaluations change state, so both engines evaluate the same objects in the same order in one session, the order of
 * the name space. Where acpiexec dies or falls silent at an object, a new session starts behind it in both; these
 * objects are counted apart, not compared. What differs is evaluated again in sessions of its own: if the engines agree
 * there, an earlier evaluation made the difference ("inherited"). All address spaces are memory, filled with zeros.
 * acpiexec's answers are kept in .corpus/exec/acpiexec; the results are in .corpus/exec/report.json.
 *
 * Exit status 1 if a machine does not load, if there is a crash or a hang, or if less than 99 % of the values are equal.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hasAcpiexec } from "./corpus-exec/acpiexec.ts";
import { examine, type MachineReport } from "./corpus-exec/examine.ts";
import { type CorpusMachine, machinesIn, unpackCorpus, workFolder } from "./corpus-exec/machines.ts";
import { printSummary, summarize } from "./corpus-exec/summary.ts";

const script = fileURLToPath(import.meta.url);
const results = join(workFolder, "exec/results");
/** Longer than any machine needs: acpiexec sleeps in real time. */
const patienceMs = 1_800_000;

/** A text that changes with the sources of the engine and of this tool. */
function digestOfSources(): string {
  const hash = createHash("sha256");
  for (const folder of ["../src/base", "../src/aml", "../src/namespace", "../src/interpreter", "corpus-exec"]) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    for (const file of readdirSync(path)
      .filter((name) => name.endsWith(".ts"))
      .sort()) {
      hash.update(readFileSync(join(path, file)));
    }
  }
  return hash.digest("hex");
}

interface StoredReport {
  readonly digest: string;
  readonly report: MachineReport;
}

function stored(machine: string, digest: string): MachineReport | undefined {
  const path = join(results, `${machine}.json`);
  if (!existsSync(path)) return undefined;
  // Written by a worker of this tool.
  const known = JSON.parse(readFileSync(path, "utf8")) as StoredReport;
  return known.digest === digest ? known.report : undefined;
}

/** A process for each machine: one that dies is a finding, not the end. */
function examineInProcess(machine: CorpusMachine, digest: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const argv = [...process.execArgv, script, "--worker", machine.name, "--digest", digest];
    const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "pipe"], timeout: patienceMs });
    let errors = "";
    child.stderr.on("data", (text: Buffer) => {
      errors += text.toString();
    });
    child.on("close", (code, signal) => {
      resolve(code === 0 ? undefined : `${machine.name}: ended with ${code ?? signal}\n${errors}`);
    });
  });
}

async function examineAll(
  machines: readonly CorpusMachine[],
  digest: string,
  jobs: number,
): Promise<readonly string[]> {
  const waiting = [...machines];
  const failures: string[] = [];
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let machine = waiting.shift(); machine !== undefined; machine = waiting.shift()) {
      const failure = await examineInProcess(machine, digest);
      if (failure !== undefined) failures.push(failure);
      done++;
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${machines.length} machines\x1b[K`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return failures;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      again: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      jobs: { type: "string", default: String(availableParallelism()) },
      worker: { type: "string" },
      digest: { type: "string", default: "" },
    },
  });
  if (!hasAcpiexec) {
    console.error("acpiexec is not installed (Debian: acpica-tools)");
    return 2;
  }
  const machines = machinesIn(unpackCorpus()).filter(({ name }) => name.includes(values.only));
  mkdirSync(results, { recursive: true });
  if (values.worker !== undefined) {
    const machine = machines.find(({ name }) => name === values.worker);
    if (machine === undefined) return 2;
    const report: StoredReport = { digest: values.digest, report: await examine(machine) };
    writeFileSync(join(results, `${machine.name}.json`), JSON.stringify(report));
    return 0;
  }
  const digest = digestOfSources();
  const left = machines.filter(({ name }) => values.again || stored(name, digest) === undefined);
  const failures = await examineAll(left, digest, Number(values.jobs));
  const reports = machines.flatMap(({ name }) => stored(name, digest) ?? []);
  const summary = summarize(reports, failures);
  writeFileSync(join(workFolder, "exec/report.json"), `${JSON.stringify(summary, undefined, 1)}\n`);
  console.log(printSummary(summary));
  return summary.isGood ? 0 : 1;
}

process.exitCode = await main();
