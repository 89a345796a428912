/**
 * Compiles what iasl disassembles: every AML table of the corpus of real machines goes through `iasl -d`, and the text
 * through both compilers; how many are the same to the byte, header included, and why not the others?
 *
 *   npm run corpus:compile                      ../shared/corpus/machines.tar.xz, on all cores
 *   npm run corpus:compile -- --from DIR        tables below a folder; those in one folder are one machine
 *   npm run corpus:compile -- --mode=-oa        another mode: -oa, -of, -oi, -on
 *   npm run corpus:compile -- --only TEXT       tables whose name has TEXT in it
 *   npm run corpus:compile -- --jobs 1 --limit 100
 *
 * Everything lies in `.corpus/compile/` (which git ignores). What iasl made is kept there: a run that was stopped goes
 * on where it was, and later ones only compile with our compiler. `report.json` there has the categories with examples.
 * Exit status 1 if iasl compiles something to other bytes than we do.
 */
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { modes, type Verdict } from "./compile-corpus/judge.ts";
import { summarize, summaryText } from "./compile-corpus/summary.ts";
import { type CorpusTable, corpusTables, unpackMachines } from "./compile-corpus/tables.ts";
import type { Job } from "./compile-corpus/worker.ts";

const work = fileURLToPath(new URL("../.corpus/compile", import.meta.url));
const archive = fileURLToPath(new URL("../../shared/corpus/machines.tar.xz", import.meta.url));
const workerPath = fileURLToPath(new URL("./compile-corpus/worker.ts", import.meta.url));

/** Judges all tables in `jobs` processes; the largest sources first would need them read, so in order. */
async function judgeAll(tables: readonly CorpusTable[], flag: string, jobs: number): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  let next = 0;
  const isWatched = process.stderr.isTTY;
  const runWorker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(workerPath);
      const give = (): void => {
        const table = tables[next];
        if (table === undefined) {
          worker.disconnect();
          return;
        }
        const job: Job = { index: next++, table, flag, cache: join(work, "iasl") };
        worker.send(job);
      };
      worker.on("message", ({ index, verdict }: { readonly index: number; readonly verdict: Verdict }) => {
        verdicts[index] = verdict;
        if (isWatched) process.stderr.write(`\r${next} of ${tables.length} tables`);
        give();
      });
      worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with status ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: jobs }, runWorker));
  if (isWatched) process.stderr.write("\n");
  return verdicts;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      mode: { type: "string", default: "" },
      only: { type: "string", default: "" },
      jobs: { type: "string", default: `${availableParallelism()}` },
      limit: { type: "string", default: "1000000" },
    },
  });
  if (modes[values.mode] === undefined) {
    console.error(`--mode is one of ${Object.keys(modes).join(" ").trim()}`);
    return 2;
  }
  mkdirSync(work, { recursive: true });
  const tables = corpusTables(values.from ?? unpackMachines(archive, work))
    .filter(({ name }) => name.includes(values.only))
    .slice(0, Number(values.limit));
  const verdicts = await judgeAll(tables, values.mode, Math.max(1, Number(values.jobs)));
  const summary = summarize(verdicts);
  const report = join(work, `report${values.mode}.json`);
  writeFileSync(report, `${JSON.stringify(summary, undefined, 1)}\n`);
  process.stdout.write(summaryText(summary));
  console.log(`categories with examples: ${report}`);
  return summary.compiledByIasl > 0 && summary.identical === summary.compiledByIasl ? 0 : 1;
}

process.exitCode = await main();
