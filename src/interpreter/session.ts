/**
 * An engine with everything around it that evaluation without hardware needs: regions that behave like RAM, a virtual
 * clock, a scheduler, tables that LoadTable finds, and a list of notifications.
 */
import { regionSpaces } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import { silentTrace, type TraceSink } from "../base/trace.ts";
import { VirtualClock } from "../base/virtual-clock.ts";
import { type AcpiObject, createNamespace, type Namespace, type NamespaceNode } from "../namespace/index.ts";
import type { AmlTask, Interpreter, RegionHandler } from "./engine.ts";
import { createInterpreter } from "./interpreter.ts";
import { createMemoryRegion, type MemoryRegion } from "./memory-region.ts";
import { verifyBodies } from "./methods.ts";
import type { InterpreterOptions } from "./options.ts";
import { createPciConfig } from "./pci-config.ts";
import type { RegionContents } from "./region-text.ts";
import type { RegionWrapper } from "./region-traffic.ts";
import { createScheduler, type FinalState, runToCompletion, type Scheduler } from "./scheduler.ts";

export interface SessionOptions {
  /** Value of every byte of a region that was never written; 0 by default. */
  readonly fill?: number | undefined;
  /** What regions hold at the beginning. */
  readonly contents?: readonly RegionContents[] | undefined;
  /** Around the handlers, the first innermost: recording, replay, watching. */
  readonly wrappers?: readonly RegionWrapper[] | undefined;
  /** Tables that LoadTable can find. */
  readonly installed?: readonly ByteSource[] | undefined;
  readonly interpreter?: InterpreterOptions | undefined;
  readonly trace?: TraceSink | undefined;
  /** Told about every store to the Debug object. */
  readonly onDebug?: ((object: AcpiObject) => void) | undefined;
}

/** A Notify that was executed. */
export interface Notification {
  /** Path of the object. */
  readonly object: string;
  readonly value: number;
  /** Virtual nanoseconds. */
  readonly at: number;
}

export interface Session {
  readonly namespace: Namespace;
  readonly interpreter: Interpreter;
  readonly scheduler: Scheduler;
  readonly clock: VirtualClock;
  /** What AML has notified, oldest first; only the latest {@link notificationLimit} are kept. */
  readonly notifications: readonly Notification[];
  /** Adds a notification that comes from elsewhere. */
  notify(node: NamespaceNode, value: number): void;
  /** RAM of a space; undefined for one with a buffer protocol, which has none. */
  memory(space: number): MemoryRegion | undefined;
  /** Runs a task to its end in virtual time. */
  run(task: AmlTask): FinalState;
  /** Loads a table and runs its code outside methods. @returns what was wrong; a fault keeps nothing else out */
  load(table: ByteSource): readonly Diagnostic[];
  /**
   * Decodes the bodies of all methods, which otherwise happens when one is first called: to be asked for when all tables
   * are loaded. @returns what is wrong with them; methods that are in order can be evaluated all the same
   */
  verifyBodies(): readonly Diagnostic[];
  /** Runs `_REG`, `_STA` and `_INI`. @returns what was wrong */
  initialize(): readonly Diagnostic[];
}

/** Notifications kept: a loop can send any number. */
export const notificationLimit = 10_000;

/** Bytes of one address space that AML can write: a loop that writes everywhere ends there. Less if all objects have less. */
const memoryLimit = 0x1000_0000;

/** Spaces that behave like RAM when there is no hardware behind them. */
const ramSpaces: readonly number[] = [
  regionSpaces.SystemMemory,
  regionSpaces.SystemIO,
  regionSpaces.PCI_Config,
  regionSpaces.EmbeddedControl,
  regionSpaces.SystemCMOS,
  regionSpaces.PciBarTarget,
  regionSpaces.GeneralPurposeIo,
  regionSpaces.PCC,
  regionSpaces.FFixedHW,
].map(({ number }) => number);

/** A session with an empty name space. Load the DSDT first, then the others, then initialise. */
export function createSession(options: SessionOptions = {}): Session {
  const clock = new VirtualClock();
  const namespace = createNamespace();
  const fill = options.fill ?? 0;
  const limit = Math.min(memoryLimit, options.interpreter?.limits?.memory ?? memoryLimit);
  const memories = new Map<number, MemoryRegion>(
    ramSpaces.map((space) => [space, createMemoryRegion({ fill, limit })]),
  );
  for (const { space, address, bytes } of options.contents ?? []) memories.get(space)?.load(address, bytes);
  const handlers = new Map<number, RegionHandler>();
  for (const [space, memory] of memories) {
    const isConfig = space === regionSpaces.PCI_Config.number;
    let handler: RegionHandler = isConfig ? createPciConfig(() => interpreter, memory) : memory;
    for (const wrap of options.wrappers ?? []) handler = wrap(space, handler);
    handlers.set(space, handler);
  }
  const notifications: Notification[] = [];
  const notify = (node: NamespaceNode, value: number): void => {
    if (notifications.length >= notificationLimit) notifications.shift();
    notifications.push({ object: node.path, value, at: clock.now });
  };
  const { onDebug } = options;
  const interpreter = createInterpreter(
    namespace,
    {
      region: (space) => handlers.get(space),
      notify,
      findTable: (...identity) => options.installed?.find((table) => hasIdentity(table, identity)),
      ...(onDebug === undefined ? {} : { debug: onDebug }),
      clock,
      trace: options.trace ?? silentTrace,
    },
    options.interpreter ?? {},
  );
  const scheduler = createScheduler(clock);
  const run = (task: AmlTask): FinalState => runToCompletion(scheduler, task, clock);
  const problemsOf = (task: AmlTask): readonly Diagnostic[] => {
    const state = run(task);
    return state.kind === "aborted" ? [...task.diagnostics, state.reason] : task.diagnostics;
  };
  return {
    namespace,
    interpreter,
    scheduler,
    clock,
    notifications,
    notify,
    memory: (space) => memories.get(space),
    run,
    load: (table) => problemsOf(interpreter.loadTable(table)),
    verifyBodies: () => verifyBodies(namespace),
    initialize: () => problemsOf(interpreter.initialize()),
  };
}

/** Where a table header has signature, OEM ID and OEM table ID, §5.2.6. */
const identityFields = [
  { start: 0, end: 4 },
  { start: 10, end: 16 },
  { start: 16, end: 24 },
] as const;

/** An empty text fits every table; identities are padded with spaces by some compilers and with zeros by others. */
function hasIdentity({ bytes }: ByteSource, wanted: readonly string[]): boolean {
  return identityFields.every(({ start, end }, index) => {
    const text = unpadded(wanted[index] ?? "");
    return text === "" || unpadded(String.fromCharCode(...bytes.subarray(start, end))) === text;
  });
}

function unpadded(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\0")) end--;
  return text.slice(0, end);
}
