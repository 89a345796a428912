/** Tables loaded into an engine of their own: what namespace and eval work on. */
import { regionSpaces } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { silentTrace, type TraceSink } from "../base/trace.ts";
import { VirtualClock } from "../base/virtual-clock.ts";
import {
  type AmlTask,
  createInterpreter,
  createMemoryRegion,
  createScheduler,
  type FinalState,
  type Interpreter,
  type InterpreterOptions,
  type RegionHandler,
  runToCompletion,
} from "../interpreter/index.ts";
import { type AcpiObject, createNamespace, type Namespace } from "../namespace/index.ts";
import type { TableInput } from "../node/index.ts";
import { decodeTable } from "../tables/index.ts";
import { holdsAml } from "./checked-tables.ts";

export interface AmlSessionOptions {
  /** Value of every byte of a region that was never written. */
  readonly fill?: number | undefined;
  readonly interpreter?: InterpreterOptions;
  readonly trace?: TraceSink;
  /** Told about every store to the Debug object. */
  readonly onDebug?: (object: AcpiObject) => void;
  /** Tables that LoadTable can find besides those that are loaded. */
  readonly installed?: readonly TableInput[];
}

export interface AmlSession {
  readonly namespace: Namespace;
  readonly interpreter: Interpreter;
  /** Runs a task to its end in virtual time. */
  run(task: AmlTask): FinalState;
}

/** Address spaces that behave like RAM when there is no hardware behind them. */
const RAM_SPACES = [
  regionSpaces.SystemMemory,
  regionSpaces.SystemIO,
  regionSpaces.PCI_Config,
  regionSpaces.EmbeddedControl,
  regionSpaces.SystemCMOS,
  regionSpaces.PciBarTarget,
];

/** An engine with an empty name space, on a clock of its own. Notifications go nowhere. */
export function createAmlSession(options: AmlSessionOptions): AmlSession {
  const clock = new VirtualClock();
  const namespace = createNamespace();
  const fill = options.fill ?? 0;
  const spaces = new Map<number, RegionHandler>(RAM_SPACES.map(({ number }) => [number, createMemoryRegion({ fill })]));
  const { onDebug } = options;
  const interpreter = createInterpreter(
    namespace,
    {
      region: (space) => spaces.get(space),
      notify: () => undefined,
      findTable: (signature, oemId, oemTableId) => findTable(options.installed ?? [], [signature, oemId, oemTableId]),
      ...(onDebug === undefined ? {} : { debug: onDebug }),
      clock,
      trace: options.trace ?? silentTrace,
    },
    options.interpreter ?? {},
  );
  const scheduler = createScheduler(clock);
  return { namespace, interpreter, run: (task) => runToCompletion(scheduler, task, clock) };
}

/** The order in which tables are loaded: the DSDT (or else the first table), then the others as they were given. */
export function loadOrder(tables: readonly TableInput[]): readonly TableInput[] {
  const aml = tables.filter(holdsAml);
  const dsdt = aml.find(({ signature }) => signature === "DSDT");
  return dsdt === undefined ? aml : [dsdt, ...aml.filter((table) => table !== dsdt)];
}

/** Loads tables one after another. @returns what was wrong with each; a table that fails does not keep the rest out */
export function loadTables({ interpreter, run }: AmlSession, tables: readonly TableInput[]): readonly Diagnostic[] {
  return tables.flatMap(({ source }) => {
    const task = interpreter.loadTable(source);
    const state = run(task);
    const problems = state.kind === "aborted" ? [...task.diagnostics, state.reason] : task.diagnostics;
    // The command has looked at the checksum already, and weighs it.
    return problems.filter(({ code }) => code !== "interpreter/bad-checksum");
  });
}

/** The first table with a signature and OEM identity; an empty text fits every table. */
function findTable(
  tables: readonly TableInput[],
  wanted: readonly [signature: string, oemId: string, oemTableId: string],
): TableInput["source"] | undefined {
  const isWanted = ({ source }: TableInput): boolean => {
    const { value } = decodeTable(source);
    if (value.kind === "incomplete" || !("header" in value)) return false;
    const { signature, oemId, oemTableId } = value.header;
    return [signature, oemId, oemTableId].every((actual, index) => {
      const text = unpadded(wanted[index] ?? "");
      return text === "" || unpadded(actual) === text;
    });
  };
  return tables.find(isWanted)?.source;
}

/** Identities are padded with spaces by some compilers and with zeros by others. */
function unpadded(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\0")) end--;
  return text.slice(0, end);
}
