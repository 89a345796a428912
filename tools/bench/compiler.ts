/** The compiler beside iasl: large tables, a small one, many processors, growth with the number of lines. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "../../dist/asl/index.js";
import { createSourceFile } from "../../dist/base/span.js";
import { linesOf, vcpusOf } from "./compiler-sources.ts";
import { formatMs, formatTable } from "./measure.ts";

const RUNS = 5;
/** Of work that takes seconds. */
const RUNS_OF_MANY = 3;
const LARGEST = 20;
const VCPUS = 8192;
const LINES = [1000, 10_000, 100_000] as const;

/** Our program as it is installed: built, not through tsx. */
const program = fileURLToPath(new URL("../../dist/bin/acpikit-iasl.cjs", import.meta.url));
/** Where `npm run corpus:compile` leaves what iasl disassembled. */
const corpus = fileURLToPath(new URL("../../.corpus/compile/iasl", import.meta.url));

interface Medians {
  readonly inProcess: number;
  readonly process: number | undefined;
  readonly iasl: number | undefined;
}

/** Prints medians of five runs each (three of the corpus), and iasl's time as a multiple of ours. */
export function compilerSpeed(): void {
  const folder = mkdtempSync(join(tmpdir(), "acpikit-bench-"));
  try {
    const growing = LINES.map(
      (lines) => [`${lines} lines`, [writeSource(folder, `lines-${lines}`, linesOf(lines))]] as const,
    );
    const works: readonly (readonly [string, readonly string[]])[] = [
      ["100 lines", [writeSource(folder, "small", linesOf(100))]],
      [`${VCPUS} vCPUs`, [writeSource(folder, "vcpus", vcpusOf(VCPUS))]],
      ...growing,
      [`${LARGEST} largest of the corpus`, largestSources(folder)],
    ];
    const rows = works.map(([name, paths]) => [name, paths, measureWork(paths, folder)] as const);
    const heads = ["work", "MB", "in process", "process", "iasl, process", "iasl/in process", "iasl/process"];
    console.log(formatTable([heads, ...rows.map(([name, paths, medians]) => row(name, paths, medians))]));
    const [, from, to] = rows.slice(-LINES.length - 1, -1);
    const exponent = (of: (medians: Medians) => number | undefined): string =>
      Math.log10((of(to?.[2] ?? none) ?? 0) / (of(from?.[2] ?? none) ?? 1)).toFixed(2);
    console.log(
      `growth from 10,000 to 100,000 lines (1.00 is linear): in process ${exponent((one) => one.inProcess)}, iasl ${exponent((one) => one.iasl)}`,
    );
    console.log(`node alone: ${formatMs(median(() => spawnSync(process.execPath, ["-e", "0"]), RUNS))}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const none: Medians = { inProcess: 0, process: undefined, iasl: undefined };

function row(name: string, paths: readonly string[], medians: Medians): readonly string[] {
  if (paths.length === 0) return [name, "run corpus:compile first", "", "", "", "", ""];
  const { inProcess, process: ours, iasl } = medians;
  const ratio = (time: number | undefined): string =>
    iasl === undefined || time === undefined ? "" : (iasl / time).toFixed(2);
  const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  return [
    name,
    megabytes.toFixed(2),
    formatMs(inProcess),
    ours === undefined ? "not built" : formatMs(ours),
    iasl === undefined ? "not installed" : formatMs(iasl),
    ratio(inProcess),
    ratio(ours),
  ];
}

function median(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** All paths in one batch: by a library that has been used before, and by whole processes. */
function measureWork(paths: readonly string[], folder: string): Medians {
  if (paths.length === 0) return none;
  const texts = paths.map((path) => readFileSync(path, "utf8"));
  const run = (file: string, args: readonly string[]) => () => spawnSync(file, args, { cwd: folder, stdio: "ignore" });
  const runs = paths.length > 1 ? RUNS_OF_MANY : RUNS;
  const hasIasl = spawnSync("iasl", ["-v"]).error === undefined;
  return {
    inProcess: median(() => texts.forEach(compileText), runs),
    process: existsSync(program) ? median(run(process.execPath, [program, ...paths]), runs) : undefined,
    iasl: hasIasl ? median(run("iasl", paths), runs) : undefined,
  };
}

function compileText(text: string): void {
  const { value } = compile(createSourceFile("bench.asl", text), {}, { readText: () => undefined });
  if (value.length !== 1) throw new Error("a text of the benchmark does not compile");
}

function writeSource(folder: string, name: string, text: string): string {
  const path = join(folder, `${name}.asl`);
  writeFileSync(path, text);
  return path;
}

/** Copies of the largest texts that iasl disassembled and compiles, in one folder. */
function largestSources(folder: string): readonly string[] {
  if (!existsSync(corpus)) return [];
  const texts = readdirSync(corpus).flatMap((key) => {
    const record = join(corpus, key, "result.json");
    if (!existsSync(record)) return [];
    // A cast: corpus:compile writes these files.
    const { dslPath, amlPath } = JSON.parse(readFileSync(record, "utf8")) as { dslPath?: string; amlPath?: string };
    return dslPath === undefined || amlPath === undefined ? [] : [{ dslPath, size: statSync(dslPath).size }];
  });
  texts.sort((a, b) => b.size - a.size);
  return texts.slice(0, LARGEST).map(({ dslPath }, i) => {
    const path = join(folder, `table${String(i).padStart(2, "0")}.dsl`);
    copyFileSync(dslPath, path);
    return path;
  });
}
