/** The compiler beside iasl: large tables, a small one, many processors, growth with the number of lines. */
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
import { medianTimes, type Times, timesHere, timesOf } from "./cpu-time.ts";
import { formatMs, formatTable } from "./measure.ts";

const RUNS = 5;
/** Of work that takes seconds. */
const RUNS_OF_MANY = 3;
/** Of what takes a fraction of one. */
const RUNS_OF_LITTLE = 15;
const LARGEST = 20;
const VCPUS = 8192;
const LINES = [1000, 10_000, 100_000] as const;

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** The drop-in as it is installed. */
const dropIn = fileOf("dist/bin/acpikit-iasl.cjs");
/** The same from the modules it is bundled of. */
const modules = fileOf("dist/cli/main.js");
/** Where `npm run corpus:compile` leaves what iasl disassembled. */
const corpus = fileOf(".corpus/compile/iasl");

/** What is compared, in the order of the columns. */
interface Medians {
  readonly inProcess: Times;
  readonly whole: Times;
  readonly iasl: Times | undefined;
}

/**
 * Prints medians in wall and in CPU time, and iasl's time as a multiple of ours: above 1.00 we are faster. Runs of both
 * take turns, so that a machine busy with something else is so for both.
 */
export function compilerSpeed(): void {
  const folder = mkdtempSync(join(tmpdir(), "acpikit-bench-"));
  try {
    const small = writeSource(folder, "small", linesOf(100));
    const works: readonly (readonly [string, readonly string[], number])[] = [
      [`(a) ${LARGEST} largest of the corpus`, largestSources(folder), RUNS_OF_MANY],
      ["(b) 100 lines", [small], RUNS_OF_LITTLE],
      [`(c) ${VCPUS} vCPUs`, [writeSource(folder, "vcpus", vcpusOf(VCPUS))], RUNS],
      ...LINES.map((lines) => {
        const path = writeSource(folder, `lines-${lines}`, linesOf(lines));
        return [`(d) ${lines} lines`, [path], lines > 10_000 ? RUNS : RUNS_OF_LITTLE] as const;
      }),
    ];
    const rows = works.map(([name, paths, runs]) => [name, paths, measureWork(paths, folder, runs)] as const);
    const heads = ["wall / CPU", "MB", "in process", "whole process", "iasl"];
    const ratios = ["iasl's time as a multiple of ours", "in process: wall", "CPU", "whole process: wall", "CPU"];
    console.log(formatTable([heads, ...rows.map(([name, paths, medians]) => timesRow(name, paths, medians))]));
    console.log(formatTable([ratios, ...rows.map(([name, , medians]) => ratiosRow(name, medians))]));
    printGrowth(rows.slice(-LINES.length).map(([, , medians]) => medians));
    printStartUp(small, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timesRow(name: string, paths: readonly string[], medians: Medians | undefined): readonly string[] {
  if (medians === undefined) return [name, "run corpus:compile first", "", "", ""];
  const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  return [name, megabytes.toFixed(2), both(medians.inProcess), both(medians.whole), both(medians.iasl)];
}

const both = (times: Times | undefined): string =>
  times === undefined ? "not installed" : `${formatMs(times.wall)} / ${formatMs(times.cpu)}`;

function ratiosRow(name: string, medians: Medians | undefined): readonly string[] {
  const { iasl, inProcess, whole } = medians ?? {};
  const ratio = (ours: Times | undefined, kind: keyof Times): string =>
    iasl === undefined || ours === undefined ? "" : (iasl[kind] / ours[kind]).toFixed(2);
  return [name, ratio(inProcess, "wall"), ratio(inProcess, "cpu"), ratio(whole, "wall"), ratio(whole, "cpu")];
}

/** From each size to the next, which has ten times as many lines. */
function printGrowth(sizes: readonly (Medians | undefined)[]): void {
  const exponents = (of: (medians: Medians) => Times | undefined): string =>
    sizes
      .slice(1)
      .map((larger, i) => {
        const [from, to] = [sizes[i], larger].map((medians) => (medians === undefined ? undefined : of(medians)?.cpu));
        return from === undefined || to === undefined ? "-" : Math.log10(to / from).toFixed(2);
      })
      .join(", ");
  console.log(
    `growth of CPU time from ${LINES.join(" to ")} lines, as an exponent (1.00 is linear): in process ${exponents((one) => one.inProcess)}; iasl ${exponents((one) => one.iasl)}\n`,
  );
}

/** What a small source waits for. */
function printStartUp(small: string, folder: string): void {
  const node = process.execPath;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["node alone", node, ["-e", "0"]],
    ["the program loaded, its version told", node, [dropIn, "-v"]],
    ["100 lines compiled", node, [dropIn, small]],
    ["the same from modules, not from the bundle", node, [modules, "iasl", small]],
    ["iasl, 100 lines compiled", "iasl", [small]],
  ];
  const runs = rows.map((): Times[] => []);
  for (let run = 0; run < RUNS_OF_LITTLE; run++) {
    rows.forEach(([, program, argv], i) => {
      const times = timesOf(program, argv, folder);
      if (times !== undefined) runs[i]?.push(times);
    });
  }
  const cells = rows.map(([name], i) => {
    const times = medianTimes(runs[i] ?? []);
    return [name, times === undefined ? "not installed" : formatMs(times.wall), formatMs(times?.cpu ?? 0)];
  });
  console.log(formatTable([["start-up", "wall", "CPU"], ...cells]));
}

/** All paths in one batch: by a library that has been used before, by a whole process, by iasl; in turns. */
function measureWork(paths: readonly string[], folder: string, runs: number): Medians | undefined {
  if (paths.length === 0) return undefined;
  const texts = paths.map((path) => readFileSync(path, "utf8"));
  texts.forEach(compileText);
  const here: Times[] = [];
  const whole: Times[] = [];
  const iasl: Times[] = [];
  const add = (list: Times[], times: Times | undefined): void => {
    if (times !== undefined) list.push(times);
  };
  for (let run = 0; run < runs; run++) {
    here.push(timesHere(() => texts.forEach(compileText)));
    add(whole, timesOf(process.execPath, [dropIn, ...paths], folder));
    add(iasl, timesOf("iasl", paths, folder));
  }
  const nothing: Times = { wall: Number.NaN, cpu: Number.NaN };
  return { inProcess: medianTimes(here) ?? nothing, whole: medianTimes(whole) ?? nothing, iasl: medianTimes(iasl) };
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
