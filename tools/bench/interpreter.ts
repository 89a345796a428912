/**
 * The interpreter and the JIT beside acpiexec, in CPU time per iteration of a loop. acpiexec waits idly at its end, so
 * its elapsed time says nothing. Compiled methods are measured cold (first run of a session) and warm (median of the
 * runs after it).
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../dist/asl/index.js";
import { createSourceFile } from "../../dist/base/span.js";
import { silentTrace } from "../../dist/base/trace.js";
import { VirtualClock } from "../../dist/base/virtual-clock.js";
import {
  type Accelerator,
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  runToCompletion,
} from "../../dist/interpreter/index.js";
import { createJit } from "../../dist/jit/index.js";
import { createNamespace } from "../../dist/namespace/index.js";
import { cpuMsOf } from "./cpu-time.ts";
import { type LoopBenchmark, loops, program } from "./interpreter-program.ts";
import { formatTable } from "./measure.ts";

const WARM_RUNS = 5;

/** Value and CPU nanoseconds of one run. */
interface Run {
  readonly value: string;
  readonly cpuNs: number;
}

type Engine = (loop: LoopBenchmark, iterations: number) => Run;

/** Prints a table. */
export function interpreterSpeed(): void {
  const folder = mkdtempSync(join(tmpdir(), "acpikit-bench-"));
  try {
    const { value } = compile(createSourceFile("bench.asl", program), {}, { readText: () => undefined });
    const bytes = value[0]?.bytes;
    if (bytes === undefined) throw new Error("the benchmarks do not compile");
    const path = join(folder, "bench.aml");
    writeFileSync(path, bytes);
    const theirs = acpiexec(path);
    const rows = loops.map((loop) => row(loop, bytes, theirs));
    const head = ["CPU ns per iteration", "interpreter", "jit, cold", "jit, warm", "acpiexec", "cold", "warm"];
    console.log(formatTable([head, ...rows]));
    console.log("the last two columns: how many times acpiexec's speed the JIT has\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(loop: LoopBenchmark, bytes: Uint8Array, theirs: Engine | undefined): readonly string[] {
  const interpreted = repeat(ours(bytes, undefined), loop);
  const compiled = repeat(ours(bytes, createJit()), loop);
  const numbers = [interpreted.warmNs, compiled.coldNs, compiled.warmNs];
  const shown = [loop.title, ...numbers.map((ns) => ns.toFixed(1))];
  if (theirs === undefined) return [...shown, "not installed", "", ""];
  const other = theirs(loop, loop.theirIterations);
  const check = ours(bytes, createJit())(loop, loop.theirIterations);
  if (other.value !== check.value) throw new Error(`${loop.method}: acpiexec has ${other.value}, we ${check.value}`);
  const otherNs = other.cpuNs / loop.theirIterations;
  const ratio = (ns: number): string => `${(otherNs / ns).toFixed(0)}x`;
  return [...shown, otherNs.toFixed(0), ratio(compiled.coldNs), ratio(compiled.warmNs)];
}

/** The first run, and the median of those after it. */
function repeat(engine: Engine, loop: LoopBenchmark): { readonly coldNs: number; readonly warmNs: number } {
  const runs = Array.from({ length: 1 + WARM_RUNS }, () => engine(loop, loop.iterations).cpuNs / loop.iterations);
  const [cold = 0, ...warm] = runs;
  warm.sort((a, b) => a - b);
  return { coldNs: cold, warmNs: warm[warm.length >> 1] ?? cold };
}

/** An engine of ours with the table loaded; CPU time is the process's, so the host's own compiler counts. */
function ours(bytes: Uint8Array, accelerator: Accelerator | undefined): Engine {
  const clock = new VirtualClock();
  const memory = createMemoryRegion();
  const namespace = createNamespace();
  const host = { region: () => memory, notify: () => undefined, findTable: () => undefined, clock, trace: silentTrace };
  const interpreter = createInterpreter(namespace, host, { accelerator });
  const scheduler = createScheduler(clock);
  runToCompletion(scheduler, interpreter.loadTable({ name: "bench", bytes }), clock);
  return ({ method }, iterations) => {
    const node = namespace.find(`\\${method}`);
    if (node === undefined) throw new Error(`the table has no ${method}`);
    const began = process.cpuUsage();
    const task = interpreter.start(node, [{ type: "Integer", value: BigInt(iterations) }]);
    const state = runToCompletion(scheduler, task, clock);
    const { user, system } = process.cpuUsage(began);
    if (state.kind === "aborted") throw new Error(state.reason.message);
    return { value: state.object?.type === "Integer" ? hex(state.object.value) : "", cpuNs: (user + system) * 1000 };
  };
}

const hex = (value: bigint): string => value.toString(16).toUpperCase().padStart(16, "0");

/** acpiexec as a process; starting it and loading take 3 ms of it. */
function acpiexec(path: string): Engine | undefined {
  if (cpuMsOf("acpiexec", ["-v"]) === undefined) return undefined;
  return ({ method }, iterations) => {
    const run = cpuMsOf("acpiexec", ["-to", "3600", "-b", `execute \\${method} ${iterations}`, path]);
    const value = /\[Integer\] = ([0-9A-F]{16})/.exec(run?.stdout ?? "")?.[1] ?? "no value";
    return { value, cpuNs: (run?.ms ?? 0) * 1e6 };
  };
}
