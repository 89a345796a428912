/**
 * From tables to an initialised name space, for every machine below a folder of real machines' tables: all in one
 * process, and each by acpiexec, in CPU time. What is printed first is the first time through, when nothing of the
 * program is optimised yet; then the median of the times after it. Machines whose firmware waits in a loop for hardware
 * that never answers are listed apart, and are not given to acpiexec: their time says how long an engine is patient, not
 * how fast it is.
 */
import { existsSync } from "node:fs";
import { silentTrace } from "../../dist/base/trace.js";
import { VirtualClock } from "../../dist/base/virtual-clock.js";
import {
  type AmlTask,
  aeCodeOf,
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  runToCompletion,
} from "../../dist/interpreter/index.js";
import { createJit } from "../../dist/jit/index.js";
import { createNamespace } from "../../dist/namespace/index.js";
import { corpusArchive, machinesIn, readTable, unpackCorpus } from "../corpus-exec/machines.ts";
import { cpuMsOf } from "./cpu-time.ts";
import { formatMs, formatTable } from "./measure.ts";

const WARM_RUNS = 5;

/** Iterations after which a loop waits in vain; loops that sleep end before, after 30 virtual seconds. */
const PATIENCE = 1_000_000;

interface Machine {
  readonly name: string;
  readonly tables: readonly ReturnType<typeof readTable>[];
}

interface Times {
  readonly machine: Machine;
  readonly coldMs: number;
  readonly warmMs: number;
  readonly acpiexecMs: number | undefined;
}

/** Prints sums and medians. */
export function corpusLoad(): void {
  const folder = process.env["ACPIKIT_CORPUS"] ?? (existsSync(corpusArchive) ? unpackCorpus() : undefined);
  if (folder === undefined) {
    console.log(`no ${corpusArchive}: set ACPIKIT_CORPUS to a folder of folders with tables\n`);
    return;
  }
  const machines = machinesIn(folder).map(({ name, tablePaths }) => ({ name, tables: tablePaths.map(readTable) }));
  const first = machines.map((machine) => ({ machine, ...load(machine.tables) }));
  const ready = first.filter(({ isWaiting }) => !isWaiting);
  const others = ready.map(
    ({ machine }) => cpuMsOf("acpiexec", ["-b", "quit", ...machine.tables.map(({ name }) => name)])?.ms,
  );
  const passes = Array.from({ length: WARM_RUNS }, () => ready.map(({ machine }) => load(machine.tables).ms));
  report(
    ready.map(({ machine, ms }, i) => ({
      machine,
      coldMs: ms,
      warmMs: median(passes.map((pass) => pass[i] ?? 0)),
      acpiexecMs: others[i],
    })),
  );
  const waiting = first.filter(({ isWaiting }) => isWaiting);
  if (waiting.length === 0) return;
  const rows = waiting.map(({ machine, ms }) => [machine.name, formatMs(ms)]);
  console.log(formatTable([["machines that wait for hardware (acpiexec waits 30 seconds)", "in process"], ...rows]));
}

function report(times: readonly Times[]): void {
  const size = sum(times.flatMap(({ machine }) => machine.tables.map(({ bytes }) => bytes.length)));
  const theirs = times.flatMap(({ acpiexecMs }) => acpiexecMs ?? []);
  const isInstalled = theirs.length === times.length;
  const row = (title: string, ms: (of: Times) => number): readonly string[] => {
    const all = times.map(ms);
    const ratios = times.map((of) => (of.acpiexecMs ?? 0) / ms(of));
    return [
      title,
      formatMs(sum(all)),
      formatMs(sum(all) / times.length),
      `${(size / sum(all) / 1000).toFixed(1)} MB/s`,
      isInstalled ? `${(sum(theirs) / sum(all)).toFixed(1)}x` : "",
      isInstalled ? `${median(ratios).toFixed(1)}x` : "",
    ];
  };
  console.log(`${times.length} machines, ${(size / 1e6).toFixed(1)} MB of AML`);
  console.log(
    formatTable([
      ["load and initialise, CPU time", "sum", "a machine", "speed", "against acpiexec", "median"],
      row("in process, first time", ({ coldMs }) => coldMs),
      row("in process, median after that", ({ warmMs }) => warmMs),
      isInstalled ? row("acpiexec", ({ acpiexecMs }) => acpiexecMs ?? 0) : ["acpiexec is not installed"],
    ]),
  );
}

/** Loads and initialises one machine. It is waiting if a loop of it ends by the loop limit. */
function load(tables: Machine["tables"]): { readonly ms: number; readonly isWaiting: boolean } {
  const began = process.cpuUsage();
  const clock = new VirtualClock();
  const memory = createMemoryRegion();
  const host = { region: () => memory, notify: () => undefined, findTable: () => undefined, clock, trace: silentTrace };
  const options = { accelerator: createJit(), limits: { loopIterations: PATIENCE } };
  const interpreter = createInterpreter(createNamespace(), host, options);
  const scheduler = createScheduler(clock);
  let isWaiting = false;
  const run = (task: AmlTask): void => {
    runToCompletion(scheduler, task, clock);
    isWaiting ||= task.diagnostics.some((problem) => aeCodeOf(problem) === "AE_AML_LOOP_TIMEOUT");
  };
  for (const table of tables) run(interpreter.loadTable(table));
  run(interpreter.initialize());
  const { user, system } = process.cpuUsage(began);
  return { ms: (user + system) / 1000, isWaiting };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
