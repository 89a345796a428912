/**
 * Disassembles every table of the corpus of real machines, compiles the text and compares: AML readable and lossless,
 * data tables as table source, and beside it `iasl -d` and `iasl` on the same tables.
 *
 *   npm run corpus:roundtrip                     ../shared/corpus/machines.tar.xz, on all cores
 *   npm run corpus:roundtrip -- --from DIR       tables below a folder; those in one folder are one machine
 *   npm run corpus:roundtrip -- --only TEXT      machines whose name has TEXT in it
 *   npm run corpus:roundtrip -- --no-iasl        ours only: minutes instead of an hour when nothing is kept yet
 *   npm run corpus:roundtrip -- --jobs 1 --limit 10
 *
 * What iasl answers is kept in `.corpus/` (which git ignores), so a run that was stopped goes on where it was.
 * `.corpus/roundtrip/report.json` has every table. At the end a constant of one method of the largest DSDTs is changed.
 * Exit status 1 if a lossless table comes back with other bytes, or an edit is not local.
 */
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type CorpusTable, machineTables, unpackMachines } from "./compile-corpus/tables.ts";
import { editOneMethod, isLocal } from "./corpus-roundtrip/edit-one-method.ts";
import type { MachineFiles, Settings, TableResult } from "./corpus-roundtrip/examine.ts";
import { type MachineResult, rowsOf, summaryText } from "./corpus-roundtrip/summary.ts";
import type { Job } from "./corpus-roundtrip/worker.ts";

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const work = folderOf("../.corpus/roundtrip");
const compileWork = folderOf("../.corpus/compile");
const archive = folderOf("../../shared/corpus/machines.tar.xz");
const workerPath = folderOf("./corpus-roundtrip/worker.ts");

/** A table at least: a whole header whose signature is text. */
const isTable = (bytes: Uint8Array): boolean =>
  bytes.length >= 8 && bytes.subarray(0, 4).every((byte) => byte >= 0x20 && byte < 0x7f);

function machinesBelow(root: string): readonly MachineFiles[] {
  const aml = machineTables(root);
  const known = new Set([...aml.values()].flat().map(({ path }) => path));
  const data = new Map<string, string[]>();
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(?:dat|bin|aml)$/.test(path) || known.has(path)) continue;
    if (isTable(readFileSync(path))) data.set(entry.parentPath, [...(data.get(entry.parentPath) ?? []), path]);
  }
  const folders = [...new Set([...aml.keys(), ...data.keys()])].sort();
  return folders.map((folder) => ({
    name: basename(folder),
    aml: aml.get(folder) ?? [],
    data: (data.get(folder) ?? []).sort(),
  }));
}

async function examineAll(machines: readonly MachineFiles[], settings: Settings, jobs: number) {
  const results: MachineResult[] = [];
  let next = 0;
  let done = 0;
  const isWatched = process.stderr.isTTY;
  const runWorker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(workerPath);
      const give = (): void => {
        const machine = machines[next];
        if (machine === undefined) worker.disconnect();
        else worker.send({ index: next++, machine, settings } satisfies Job);
      };
      worker.on("message", ({ index, tables }: { readonly index: number; readonly tables: readonly TableResult[] }) => {
        results[index] = { name: machines[index]?.name ?? "", tables };
        done++;
        if (isWatched) process.stderr.write(`\r${done} of ${machines.length} machines`);
        give();
      });
      worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with status ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: jobs }, runWorker));
  if (isWatched) process.stderr.write("\n");
  return results;
}

/** DSDTs of which one constant is changed, in its width and in a larger one. */
const editedTables = 5;

function tryEdits(tables: readonly CorpusTable[]): boolean {
  const largest = tables
    .filter(({ signature }) => signature === "DSDT")
    .map(({ path, name }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }))
    .sort((a, b) => b.bytes.length - a.bytes.length)
    .slice(0, editedTables);
  let isGood = true;
  for (const { name, bytes } of largest) {
    for (const digits of ["A5", "A5A5A5A5"]) {
      const result = editOneMethod(bytes, digits);
      const isRight = result !== undefined && isLocal(result);
      isGood &&= isRight;
      const what =
        result === undefined ? "nothing to edit" : `${result.methods.join(" ")}, ${result.growth} bytes more`;
      console.log(`edit of ${name} (${bytes.length} bytes): ${isRight ? "local" : "NOT LOCAL"}: ${what}`);
    }
  }
  return isGood;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      only: { type: "string", default: "" },
      "no-iasl": { type: "boolean", default: false },
      jobs: { type: "string", default: `${availableParallelism()}` },
      limit: { type: "string", default: "1000000" },
    },
  });
  mkdirSync(work, { recursive: true });
  mkdirSync(compileWork, { recursive: true });
  const machines = machinesBelow(values.from ?? unpackMachines(archive, compileWork))
    .filter(({ name }) => name.includes(values.only))
    .slice(0, Number(values.limit));
  const settings = {
    asksIasl: !values["no-iasl"],
    cache: join(work, "iasl"),
    compileCache: join(compileWork, "iasl"),
  };
  const results = await examineAll(machines, settings, Math.max(1, Number(values.jobs)));
  const report = join(work, "report.json");
  writeFileSync(report, JSON.stringify(results, undefined, 1));
  console.log(summaryText(results));
  const areEditsLocal = tryEdits(machines.flatMap(({ aml }) => aml));
  console.log(`every table: ${report}`);
  const isExact = rowsOf(results).every((row) => row.way !== "lossless" || row.identical === row.tables);
  return isExact && areEditsLocal ? 0 : 1;
}

process.exitCode = await main();
