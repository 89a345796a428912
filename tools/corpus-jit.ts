/**
 * Loads every machine below some folders twice, interpreted and with every method compiled, calls each method and reads
 * each object on both, and compares values, faults and their places, and events. One loads tables straight from their
 * bytes, the other lowers them first, so these ways are compared as well. Prints the share of methods that are compiled,
 * here and with the JIT's own options, why others are not, and what differs.
 *
 *   npm run corpus:jit                          every machine of the corpus
 *   npm run corpus:jit -- DIR…                  every machine below these: a folder with AML tables
 *   npm run corpus:jit -- --every 5             each fifth machine
 *   npm run corpus:jit -- --fill 255            regions hold 0xFF where nobody has written (default 0)
 *   npm run corpus:jit -- --largest 150         leave larger bodies alone, as the JIT does by itself
 *
 * Regions behave like RAM. Arguments are 0. A call that goes on for too long is ended after the same number of
 * instructions on both engines. Exit status 1 if anything differs or less than 95 % of the methods are compiled.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { type Diagnostic, defineDiagnostics } from "../src/base/diagnostic.ts";
import { InternalError } from "../src/base/invariant.ts";
import type { ByteSource } from "../src/base/span.ts";
import { VirtualClock } from "../src/base/virtual-clock.ts";
import {
  type Accelerator,
  type AmlTask,
  createInterpreter,
  createMemoryRegion,
  type Interpreter,
  type MemoryRegion,
  regionSpace,
} from "../src/interpreter/index.ts";
import { createJit, defaultLargest } from "../src/jit/index.ts";
import { type AcpiObject, createNamespace, type Namespace, NamespaceNode } from "../src/namespace/index.ts";
import { unpackCorpus } from "./corpus-exec/machines.ts";

const amlSignatures = ["DSDT", "SSDT", "PSDT"];
const limits = { loopIterations: 1000, loopTime: 1_000_000_000, callDepth: 100 };
const stepBudget = 50_000;
const mostSteps = 10;
const shownDifferences = 20;

const { diagnose } = defineDiagnostics("corpus-jit", {
  ended: { severity: "error", message: "the call went on for too long" },
});

interface Session {
  readonly namespace: Namespace;
  readonly interpreter: Interpreter;
  readonly clock: VirtualClock;
  /** Events since they were last taken. */
  readonly events: string[];
}

interface Totals {
  machines: number;
  /** Methods that were to be compiled, by their number of instructions. */
  readonly sizes: number[];
  tooLarge: number;
  calls: number;
  values: number;
  events: number;
  ended: number;
  differences: number;
}

function createSession(
  options: { readonly accelerator?: Accelerator; readonly tableCode: "scanned" | "lowered" },
  fill: number,
): Session {
  const clock = new VirtualClock();
  const namespace = createNamespace();
  const spaces = new Map<number, MemoryRegion>();
  const events: string[] = [];
  const region = (space: number): MemoryRegion | undefined => {
    if (regionSpace(space).protocol === "buffer") return undefined;
    const known = spaces.get(space) ?? createMemoryRegion({ fill });
    spaces.set(space, known);
    return known;
  };
  const interpreter = createInterpreter(
    namespace,
    {
      region,
      notify: () => undefined,
      findTable: () => undefined,
      clock,
      trace: { emit: ({ at, kind, data }) => events.push(`${at} ${kind} ${Object.values(data).join(" ")}`) },
    },
    { limits, ...options, onFatal: "continue" },
  );
  return { namespace, interpreter, clock, events };
}

/** Runs a task to its end or its limit. @returns everything that can be seen of it */
function observe({ clock, events }: Session, task: AmlTask, totals: Totals): readonly string[] {
  let end = "still running";
  for (let i = 0; i < mostSteps; i++) {
    const state = task.step(stepBudget);
    if (state.kind === "returned") end = text(state.object);
    else if (state.kind === "aborted") end = textOfDiagnostic(state.reason);
    else if (state.kind === "blocked") {
      if (state.wakeAt !== undefined) {
        clock.advanceTo(state.wakeAt);
        continue;
      }
      end = "blocked";
    } else continue;
    break;
  }
  if (end === "still running" || end === "blocked") {
    totals.ended++;
    const places = task.backtrace().map(({ method, offset }) => `${method} ${offset}`);
    end += ` ${places.join(" < ")}`;
    task.cancel(diagnose("ended", undefined, {}));
  }
  // The decoder speaks of a table at once or when it gets there.
  return [end, ...task.diagnostics.map(textOfDiagnostic).sort(), ...events.splice(0)];
}

function textOfDiagnostic({ code, message, span, related }: Diagnostic): string {
  const places = [span, ...related.map((each) => each.span)].map((at) => `${at?.start ?? "-"}`);
  return `${code} ${message} ${places.join(" ")}`;
}

function text(object: AcpiObject | undefined): string {
  return (
    JSON.stringify(object, (_key, value: unknown) => {
      if (typeof value === "bigint") return `0x${value.toString(16)}`;
      if (value instanceof NamespaceNode) return value.path;
      return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
    }) ?? "nothing"
  );
}

interface Options {
  readonly fill: number;
  /** Instructions of the largest body that is compiled. */
  readonly largest: number;
}

function examine(folder: string, tables: readonly ByteSource[], options: Options, totals: Totals): void {
  const { fill } = options;
  const jit = createJit({
    threshold: 0,
    largest: options.largest,
    onDecision({ instructions, result }) {
      totals.sizes.push(instructions);
      if (result === "too-large") totals.tooLarge++;
    },
  });
  const interpreted = createSession({ tableCode: "lowered" }, fill);
  const compiled = createSession({ accelerator: jit, tableCode: "scanned" }, fill);
  const compare = (what: string, start: (session: Session) => AmlTask | undefined): void => {
    const [expected, actual] = [interpreted, compiled].map((session) => {
      try {
        const task = start(session);
        return task === undefined ? [] : observe(session, task, totals);
      } catch (bug) {
        if (!(bug instanceof InternalError) && !(bug instanceof RangeError)) throw bug;
        return [`bug: ${bug.message}`];
      }
    });
    totals.events += expected?.length ?? 0;
    const at = (expected ?? []).findIndex((line, index) => line !== actual?.[index]);
    if (at < 0 && expected?.length === actual?.length) return;
    if (totals.differences++ >= shownDifferences) return;
    console.log(`${basename(folder)}: ${what}\n  interpreter: ${expected?.[at]}\n  jit:         ${actual?.[at]}`);
  };
  for (const table of tables) compare(`load ${table.name}`, ({ interpreter }) => interpreter.loadTable(table));
  compare("initialize", ({ interpreter }) => interpreter.initialize());
  const nodes: string[] = [];
  interpreted.namespace.walk((node) => {
    if (node.object !== undefined && node.aliasOf === undefined) nodes.push(node.path);
  });
  totals.machines++;
  for (const path of nodes) {
    const node = interpreted.namespace.find(path);
    if (node?.object === undefined) continue;
    const { object } = node;
    const isMethod = object.type === "Method" && object.body.kind === "aml";
    if (isMethod) totals.calls++;
    else totals.values++;
    const zeros = Array.from({ length: object.type === "Method" ? object.argumentCount : 0 }, () => ({
      type: "Integer" as const,
      value: 0n,
    }));
    compare(path, ({ namespace, interpreter }) => {
      const own = namespace.find(path);
      return own === undefined ? undefined : interpreter.start(own, zeros);
    });
  }
}

/** Methods by their size, and whether the JIT compiles them when nobody tells it to. */
function printSizes(sizes: readonly number[]): void {
  const share = (count: number): string => `${((100 * count) / sizes.length).toFixed(2)} %`;
  console.log("instructions   methods   share     the JIT by itself");
  let below = 0;
  for (const bound of [10, 50, defaultLargest, 300, 600, 1200, Number.POSITIVE_INFINITY]) {
    const count = sizes.filter((size) => size > below && size <= bound).length;
    const range = bound === Number.POSITIVE_INFINITY ? `over ${below}` : `${below + 1} to ${bound}`;
    const verdict = bound <= defaultLargest ? "compiles" : "too large: V8 optimises them too late";
    console.log(`${range.padEnd(12)}${String(count).padStart(10)}${share(count).padStart(9)}   ${verdict}`);
    below = bound;
  }
  const small = sizes.filter((size) => size <= defaultLargest).length;
  console.log(`compiled by the JIT by itself: ${share(small)} of ${sizes.length} methods that were called`);
}

/** The AML tables of each machine below a folder, the DSDT first and SSDTs by their number. */
function machinesBelow(folder: string): ReadonlyMap<string, readonly ByteSource[]> {
  const machines = new Map<string, ByteSource[]>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const bytes = new Uint8Array(readFileSync(join(entry.parentPath, entry.name)));
    if (!amlSignatures.includes(String.fromCharCode(...bytes.subarray(0, 4)))) continue;
    const machine = machines.get(entry.parentPath) ?? [];
    machine.push({ name: entry.name, bytes });
    machines.set(entry.parentPath, machine);
  }
  for (const tables of machines.values()) {
    tables.sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  }
  return new Map([...machines].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      every: { type: "string", default: "1" },
      fill: { type: "string", default: "0" },
      largest: { type: "string", default: "6000" },
    },
  });
  const totals: Totals = {
    machines: 0,
    sizes: [],
    tooLarge: 0,
    calls: 0,
    values: 0,
    events: 0,
    ended: 0,
    differences: 0,
  };
  const options = { fill: Number(values.fill), largest: Number(values.largest) };
  const began = process.cpuUsage();
  for (const folder of positionals.length > 0 ? positionals : [unpackCorpus()]) {
    for (const [index, [path, tables]] of [...machinesBelow(folder)].entries()) {
      if (index % Number(values.every) === 0) examine(path, tables, options, totals);
    }
  }
  const { user, system } = process.cpuUsage(began);
  const share = (100 * (totals.sizes.length - totals.tooLarge)) / totals.sizes.length;
  console.log(`machines            ${totals.machines}`);
  console.log(`methods called      ${totals.calls}, on both engines`);
  console.log(`objects read        ${totals.values}`);
  console.log(`results and events  ${totals.events}`);
  console.log(`ended for length    ${totals.ended / 2}`);
  console.log(`bodies compiled     ${totals.sizes.length - totals.tooLarge}`);
  console.log(`too large           ${totals.tooLarge}`);
  console.log(`share compiled      ${share.toFixed(2)} %`);
  console.log(`differences         ${totals.differences}`);
  printSizes(totals.sizes);
  console.log(`CPU time            ${((user + system) / 1e6).toFixed(1)} s`);
  return totals.machines === 0 || totals.differences > 0 || share < 95 ? 1 : 0;
}

process.exitCode = main();
