/**
 * From tables to an initialised name space: the machine with the most AML below a folder of real machines' tables
 * (ACPIKIT_CORPUS, or `corpus/`, which git ignores), in process and by acpiexec, in CPU time.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ByteSource } from "../../dist/base/span.js";
import { silentTrace } from "../../dist/base/trace.js";
import { VirtualClock } from "../../dist/base/virtual-clock.js";
import {
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  runToCompletion,
} from "../../dist/interpreter/index.js";
import { createJit } from "../../dist/jit/index.js";
import { createNamespace } from "../../dist/namespace/index.js";
import { cpuMsOf } from "./cpu-time.ts";
import { formatMs, formatTable } from "./measure.ts";

const RUNS = 9;
const signatures: readonly string[] = ["DSDT", "SSDT", "PSDT"];

/** Prints one row per engine. */
export function startUp(): void {
  const folder = process.env["ACPIKIT_CORPUS"] ?? fileURLToPath(new URL("../../corpus", import.meta.url));
  const machine = existsSync(folder) ? largestMachine(folder) : [];
  const [first] = machine;
  if (first === undefined) {
    console.log(`no tables below ${folder}: set ACPIKIT_CORPUS\n`);
    return;
  }
  const size = machine.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`${basename(dirname(first.name))}: ${machine.length} tables, ${(size / 1000).toFixed(0)} KB of AML`);
  const times = Array.from({ length: RUNS }, () => ownMs(machine));
  const [cold = 0, ...warm] = times;
  warm.sort((a, b) => a - b);
  const warmMs = warm[warm.length >> 1] ?? cold;
  const others = cpuMsOf("acpiexec", ["-b", "quit", ...machine.map(({ name }) => name)]);
  const ratio = (ms: number): string => (others === undefined ? "" : `${(others.ms / ms).toFixed(1)}x`);
  console.log(
    formatTable([
      ["load and initialise, CPU time", "", "against acpiexec"],
      ["in process, first time", formatMs(cold), ratio(cold)],
      ["in process, median after that", formatMs(warmMs), ratio(warmMs)],
      ["acpiexec", others === undefined ? "not installed" : formatMs(others.ms), ""],
    ]),
  );
}

function ownMs(machine: readonly ByteSource[]): number {
  const began = process.cpuUsage();
  const clock = new VirtualClock();
  const memory = createMemoryRegion();
  const host = { region: () => memory, notify: () => undefined, findTable: () => undefined, clock, trace: silentTrace };
  const interpreter = createInterpreter(createNamespace(), host, { accelerator: createJit() });
  const scheduler = createScheduler(clock);
  for (const table of machine) runToCompletion(scheduler, interpreter.loadTable(table), clock);
  runToCompletion(scheduler, interpreter.initialize(), clock);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Tables of the folder with the most AML, the DSDT first, SSDTs by their number. */
function largestMachine(folder: string): readonly ByteSource[] {
  const machines = new Map<string, ByteSource[]>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const name = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(readFileSync(name));
    if (!signatures.includes(String.fromCharCode(...bytes.subarray(0, 4)))) continue;
    const machine = machines.get(entry.parentPath) ?? [];
    machine.push({ name, bytes });
    machines.set(entry.parentPath, machine);
  }
  const size = (machine: readonly ByteSource[]): number => machine.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const [largest = []] = [...machines.values()].sort((a, b) => size(b) - size(a));
  return largest.sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
}
