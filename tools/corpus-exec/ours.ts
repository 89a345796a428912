/** Our engine on a machine of the corpus, with the hardware that acpiexec simulates. */
import { performance } from "node:perf_hooks";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { ByteSource } from "../../src/base/span.ts";
import { silentTrace } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import {
  type AmlTask,
  aeCodeOf,
  createInterpreter,
  createMemoryRegion,
  type Interpreter,
  type RegionContext,
  type RegionHandler,
  type RegionTransfer,
} from "../../src/interpreter/index.ts";
import {
  type AcpiObject,
  type AcpiObjectType,
  createNamespace,
  type Namespace,
  type NamespaceNode,
} from "../../src/namespace/index.ts";
import type { HostEvaluations } from "./acpiexec.ts";
import { printObject } from "./notation.ts";

/** A name that can be evaluated. */
export interface Evaluable {
  readonly path: string;
  readonly type: AcpiObjectType;
}

export interface OurSession {
  readonly namespace: Namespace;
  /** Codes of what went wrong while loading and initialising, with the table or "initialize". */
  readonly loadProblems: readonly string[];
  /** Tables and initialisation that did not come to their end. */
  readonly failures: readonly string[];
  readonly loadMs: number;
  evaluate(path: string): string;
}

/** One evaluation may take so many seconds of the processor before it counts as a hang. */
const patienceSeconds = 20;
const budget = 100_000;

/** RegionSpaces, §19.6.101: SMBus, IPMI, and the first that acpiexec has no handler for. */
const smbus = 4;
const ipmi = 7;
const firstWithoutHandler = 0x82;

/** Values that are evaluated; what is left out of the comparison is counted by its type. */
const valueTypes: ReadonlySet<AcpiObjectType> = new Set([
  "Integer",
  "String",
  "Buffer",
  "Package",
  "FieldUnit",
  "BufferField",
]);

/** What a session has in common with acpiexec's. */
export interface SessionSetup {
  readonly tables: readonly ByteSource[];
  /** Strings to which `_OSI` answers yes once acpiexec waits for commands. */
  readonly interfaces: readonly string[];
  readonly hostEvaluations: HostEvaluations;
  /** Leave out the `_REG` that acpiexec does not run as a rule, or all of PCI_Config and embedded controllers. */
  readonly withoutRegs?: "rule" | "all";
  /** Give each range of addresses that a region names memory of its own: acpiexec does where some ranges overlap. */
  readonly hasMemoryByRange?: boolean;
}

/** acpiexec tests its own interface between initialisation and the first command: what it takes out and puts in. */
const interfaceTests = { removed: "Windows 2006", added: "AnotherTestString" } as const;

/** Loads and initialises all tables. */
export function openSession(setup: SessionSetup): OurSession {
  const { tables, interfaces, hostEvaluations, withoutRegs } = setup;
  const { removed, added } = interfaceTests;
  // The engine looks at the list whenever it is asked.
  const liveInterfaces = interfaces.filter((name) => name !== added);
  if (!liveInterfaces.includes(removed)) liveInterfaces.push(removed);
  const clock = new VirtualClock();
  const namespace = createNamespace();
  const spaces = new Map<number, RegionHandler>();
  const region = (space: number): RegionHandler | undefined => {
    if (space >= firstWithoutHandler) return undefined;
    const memory = setup.hasMemoryByRange === true ? memoryByRange() : createMemoryRegion();
    const known = spaces.get(space) ?? { ...memory, transfer };
    spaces.set(space, known);
    return known;
  };
  const interpreter: Interpreter = createInterpreter(
    namespace,
    {
      region,
      notify: () => undefined,
      findTable: (...wanted) => tables.find(({ bytes }) => isTable(bytes, wanted)),
      clock,
      trace: silentTrace,
    },
    // A loop of acpiexec gets 1 second; a fast machine turns it so often in that time.
    { interfaces: liveInterfaces, onFatal: "continue", limits: { loopIterations: 400_000, loopTime: 1_000_000_000 } },
  );
  const loadProblems: string[] = [];
  const failures: string[] = [];
  const before = performance.now();
  const load = (task: AmlTask): void => {
    const end = finish(task, clock);
    const name = task.name.split("/").at(-1) ?? task.name;
    if (end.startsWith("AE_") || end === "hang" || end.startsWith("crash")) failures.push(`${name}: ${end}`);
    for (const { code, message } of task.diagnostics) loadProblems.push(`${name}: ${code}: ${message}`);
  };
  for (const table of tables) load(interpreter.loadTable(table));
  const evaluate = (path: string): string => {
    const node = namespace.find(path);
    return node === undefined ? "no such name" : finish(interpreter.start(node, []), clock);
  };
  for (const path of hostEvaluations.before) evaluate(path);
  if (withoutRegs !== undefined) removeRegs(namespace, withoutRegs === "all" ? undefined : evaluate);
  load(interpreter.initialize());
  liveInterfaces.splice(0, liveInterfaces.length, ...interfaces);
  const loadMs = performance.now() - before;
  for (const path of hostEvaluations.after) evaluate(path);
  return { namespace, loadProblems, failures, loadMs, evaluate };
}

/** Memory of its own for each range of addresses that a region names. */
function memoryByRange(): RegionHandler {
  const ranges = new Map<string, RegionHandler>();
  const memoryOf = (context: RegionContext | undefined): RegionHandler => {
    const range = context === undefined ? "" : `${context.region.offset} ${context.region.length}`;
    const known = ranges.get(range) ?? createMemoryRegion();
    ranges.set(range, known);
    return known;
  };
  return {
    read: (address, width, context) => memoryOf(context).read(address, width, context),
    write: (address, width, value, context) => memoryOf(context).write(address, width, value, context),
  };
}

/** SystemMemory and SystemIO, which need no `_REG`, are numbered up to here. */
const systemIo = 1;
const pciConfig = 2;
const embeddedControl = 3;

/**
 * Takes out the `_REG` that acpiexec never runs: those of PCI_Config, whose handler it installs before there are tables,
 * and those of embedded controllers that are not present or do not call themselves so.
 */
function removeRegs(namespace: Namespace, evaluate: ((path: string) => string) | undefined): void {
  const regs: NamespaceNode[] = [];
  namespace.walk((node) => {
    if (node.nameSeg === "_REG" && node.parent !== undefined && isLeftOut(node.parent, evaluate)) regs.push(node);
  });
  for (const node of regs) namespace.remove(node);
}

function isLeftOut(device: NamespaceNode, evaluate: ((path: string) => string) | undefined): boolean {
  const objects = [...device.children.values()].map(({ object }) => object);
  const spaces = objects.flatMap((object) => (object?.type === "OperationRegion" ? [object.space] : []));
  if (spaces.some((space) => space > systemIo && space !== pciConfig && space !== embeddedControl)) return false;
  if (evaluate === undefined) return true;
  const value = (name: string): string => evaluate(`${device.path}.${name}`);
  const isController = ["Integer 0x90CD041", 'String "PNP0C09"'].includes(value("_HID"));
  const status = /^Integer 0x([0-9A-F]+)$/.exec(value("_STA"))?.[1];
  return !isController || (status !== undefined && (Number.parseInt(status, 16) & 1) === 0);
}

/** Every name of a session by its path, and why some are no values: counted by reason. */
export function evaluables(namespace: Namespace): {
  readonly evaluables: readonly Evaluable[];
  readonly excluded: ReadonlyMap<string, number>;
  readonly names: readonly string[];
} {
  const found: Evaluable[] = [];
  const excluded = new Map<string, number>();
  const names: string[] = [];
  namespace.walk((node) => {
    if (node.parent === undefined) return;
    names.push(node.path);
    const reason = exclusion(node);
    if (reason === undefined) found.push({ path: node.path, type: typeOf(node) });
    else excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
  });
  return { evaluables: found, excluded, names };
}

function typeOf(node: NamespaceNode): AcpiObjectType {
  return (node.aliasOf ?? node).object?.type ?? "Uninitialized";
}

function exclusion(node: NamespaceNode): string | undefined {
  const { object } = node.aliasOf ?? node;
  if (object === undefined) return "Scope";
  if (object.type === "Method") return object.argumentCount === 0 ? undefined : "Method with arguments";
  return valueTypes.has(object.type) ? undefined : object.type;
}

/** Ends a task: what it holds must not stop the next one. */
function giveUp(task: AmlTask, result: string): string {
  const reason: Diagnostic = {
    code: "corpus-exec/given-up",
    severity: "error",
    message: result,
    span: undefined,
    related: [],
    hint: undefined,
    iasl: undefined,
  };
  task.cancel(reason);
  return result;
}

/** Runs a task to its end in virtual time. */
function finish(task: AmlTask, clock: VirtualClock): string {
  const start = process.cpuUsage();
  try {
    for (;;) {
      const state = task.step(budget);
      switch (state.kind) {
        case "running":
          break;
        case "blocked":
          // Nobody else is there to end a wait without a time.
          if (state.wakeAt === undefined) return giveUp(task, "waits for ever");
          clock.advanceTo(state.wakeAt);
          break;
        case "returned":
          return printResult(state.object);
        case "aborted":
          return aeCodeOf(state.reason) ?? state.reason.code;
        default:
          return state satisfies never;
      }
      const { user, system } = process.cpuUsage(start);
      if (user + system > patienceSeconds * 1_000_000) return giveUp(task, "hang");
    }
  } catch (error) {
    return `crash: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** Data bytes that acpiexec's serial buses give by access attribute: quick, byte, word, block, calls (§5.5.2.4.6.2). */
const dataLengths: Readonly<Record<number, number>> = { 2: 0, 4: 1, 6: 1, 8: 2, 10: 32, 12: 2, 13: 32 };
const longest = 32;

/** acpiexec's interface shows a Processor that is a whole result by its type, not by its name. */
function printResult(object: AcpiObject | undefined): string {
  const isProcessor = object?.type === "Reference" && object.node.object?.type === "Processor";
  return isProcessor ? "Processor" : printObject(object);
}

/** Serial buses answer as acpiexec's do, to a write as to a read: status 0, a length, then the bytes A0, A1, … */
function transfer({ data, region, unit }: RegionTransfer): Uint8Array {
  // A message of 64 bytes, each its own number behind two completion bytes.
  if (region.space === ipmi) return Uint8Array.from({ length: 66 }, (_, i) => (i === 1 ? 64 : i < 4 ? 0 : i));
  const isSmbus = region.space === smbus;
  const length = dataLengths[unit.accessAttribute] ?? (isSmbus ? 0 : longest);
  // SMBus has one size of buffer; GenericSerialBus has as much as the attribute gives, or all of it.
  const isWhole = length === longest;
  const answer = new Uint8Array(isSmbus ? 34 : isWhole ? 257 : 2 + length);
  if (isSmbus) answer.set(data.subarray(0, answer.length));
  answer[0] = 0;
  answer[1] = length;
  const filled = !isSmbus && isWhole ? 255 : length;
  for (let i = 0; i < filled; i++) answer[2 + i] = 0xa0 + i;
  return answer;
}

function isTable(bytes: Uint8Array, [signature, oemId, oemTableId]: readonly string[]): boolean {
  const text = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(from, to)).replace(/\0+$/, "");
  const is = (wanted: string | undefined, from: number, to: number): boolean =>
    wanted === undefined || wanted === "" || text(from, to) === wanted;
  return is(signature, 0, 4) && is(oemId, 10, 16) && is(oemTableId, 16, 24);
}
