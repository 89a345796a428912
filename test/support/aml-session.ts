/** An AML engine with everything around it that a test needs: RAM for regions, a clock, lists of what happened. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { ByteSource } from "../../src/base/span.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import {
  type AmlHost,
  type AmlTask,
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  type FinalState,
  type Interpreter,
  type InterpreterOptions,
  type MemoryRegion,
  type RegionHandler,
  runToCompletion,
  type Scheduler,
} from "../../src/interpreter/index.ts";
import { type AcpiObject, createNamespace, type Namespace, type NamespaceNode } from "../../src/namespace/index.ts";

export interface AmlSession {
  readonly clock: VirtualClock;
  readonly namespace: Namespace;
  readonly interpreter: Interpreter;
  readonly scheduler: Scheduler;
  /** RAM of each space that no handler was given for. */
  memory(space: number): MemoryRegion;
  readonly notifications: { readonly node: NamespaceNode; readonly value: number }[];
  readonly debugged: AcpiObject[];
  readonly trace: TraceEvent[];
  /** Loads a table; problems that did not stop it are in `diagnostics`. */
  load(image: ByteSource): FinalState;
  initialize(): FinalState;
  evaluate(path: string, ...args: readonly AcpiObject[]): FinalState;
  run(task: AmlTask): FinalState;
  readonly diagnostics: Diagnostic[];
}

export interface AmlSessionOptions extends InterpreterOptions {
  readonly regions?: { readonly [space: number]: RegionHandler };
  readonly tables?: readonly ByteSource[];
  readonly host?: Partial<AmlHost>;
}

export function createAmlSession(options: AmlSessionOptions = {}): AmlSession {
  const clock = new VirtualClock();
  const namespace = createNamespace();
  const memories = new Map<number, MemoryRegion>();
  const memory = (space: number): MemoryRegion => {
    const known = memories.get(space) ?? createMemoryRegion();
    memories.set(space, known);
    return known;
  };
  const notifications: { node: NamespaceNode; value: number }[] = [];
  const debugged: AcpiObject[] = [];
  const trace: TraceEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  const interpreter = createInterpreter(
    namespace,
    {
      region: (space) => options.regions?.[space] ?? memory(space),
      notify: (node, value) => notifications.push({ node, value }),
      findTable: (signature, oemId, oemTableId) =>
        options.tables?.find(({ bytes }) => {
          const text = (from: number, to: number): string =>
            String.fromCharCode(...bytes.subarray(from, to)).replace(/\0+$/, "");
          const isWanted = (wanted: string, from: number, to: number): boolean =>
            wanted === "" || text(from, to) === wanted;
          return isWanted(signature, 0, 4) && isWanted(oemId, 10, 16) && isWanted(oemTableId, 16, 24);
        }),
      debug: (object) => debugged.push(object),
      clock,
      trace: { emit: (event) => trace.push(event) },
      ...options.host,
    },
    options,
  );
  const scheduler = createScheduler(clock);
  const run = (task: AmlTask): FinalState => {
    const state = runToCompletion(scheduler, task, clock);
    diagnostics.push(...task.diagnostics);
    return state;
  };
  return {
    clock,
    namespace,
    interpreter,
    scheduler,
    memory,
    notifications,
    debugged,
    trace,
    diagnostics,
    run,
    load: (image) => run(interpreter.loadTable(image)),
    initialize: () => run(interpreter.initialize()),
    evaluate(path, ...args) {
      const node = namespace.find(path);
      if (node === undefined) throw new Error(`the table has no ${path}`);
      return run(interpreter.start(node, args));
    },
  };
}
