/** Whether evaluations that run side by side always end as if they had run one after the other. */
import type { ByteSource } from "../base/span.ts";
import type { AcpiObject } from "../namespace/index.ts";
import {
  exploreInterleavings,
  type InterleavingOptions,
  type InterleavingReport,
  type InterleavingRun,
  replayInterleaving,
} from "./interleavings.ts";
import { heldByNames, outcomeText } from "./outcome-text.ts";
import type { FinalState } from "./scheduler.ts";
import { createSession, type Session, type SessionOptions } from "./session.ts";

export interface SerializabilityOptions extends Omit<InterleavingOptions, "start"> {
  /** Tables in their order; loaded anew for every schedule. */
  readonly tables: readonly ByteSource[];
  readonly session?: SessionOptions;
  readonly initializes?: boolean;
  /** What runs side by side: methods of the tables. */
  readonly entries: readonly { readonly path: string; readonly args?: readonly AcpiObject[] }[];
}

export interface SerializabilityReport extends InterleavingReport {
  /** How the evaluations can end one after the other, in text: results, names and memory. */
  readonly serial: readonly string[];
  /** Entries that are not in the name space: nothing was run then. */
  readonly missing: readonly string[];
}

/** Orders of more evaluations than this are not all tried. */
const mostSerial = 720;

/** Looks for a schedule whose end no order one after the other has: a race. */
export function findRace(options: SerializabilityOptions): SerializabilityReport {
  const make = (): {
    readonly session: Session;
    readonly run: InterleavingRun;
    readonly end: (states: readonly FinalState[]) => string;
  } => {
    const written = new Map<string, string>();
    const session = createSession({
      ...options.session,
      trace: {
        emit: ({ kind, data }) => {
          if (kind === "region/write") written.set(`${data["space"]} ${data["address"]}`, `${data["value"]}`);
        },
      },
    });
    for (const table of options.tables) session.load(table);
    if (options.initializes !== false) session.initialize();
    written.clear();
    const before = heldByNames(session);
    const tasks = options.entries.flatMap(({ path, args = [] }) => {
      const node = session.namespace.find(path);
      return node === undefined ? [] : [session.interpreter.start(node, args)];
    });
    const end = (states: readonly FinalState[]): string => outcomeText(session, states, before, written);
    return { session, end, run: { clock: session.clock, tasks, judge: () => undefined } };
  };
  const probe = make();
  const missing = options.entries
    .map(({ path }) => path)
    .filter((path) => probe.session.namespace.find(path) === undefined);
  if (missing.length > 0) return { serial: [], missing, failure: undefined, runs: 0, isExhausted: false };
  const serial = new Set<string>();
  for (const order of permutations(options.entries.map((_, index) => index))) {
    if (serial.size >= mostSerial) break;
    const { run, end } = make();
    serial.add(inOrder(run, order, end));
  }
  const report = exploreInterleavings({
    ...options,
    start() {
      const { run, end } = make();
      return {
        ...run,
        judge(states) {
          const text = end(states);
          return serial.has(text) ? undefined : `no order one after the other ends so: ${text}`;
        },
      };
    },
  });
  return { ...report, serial: [...serial], missing };
}

/** Runs the tasks one after another. */
function inOrder(
  run: InterleavingRun,
  order: readonly number[],
  end: (states: readonly FinalState[]) => string,
): string {
  const states: FinalState[] = [];
  for (const index of order) {
    const task = run.tasks[index];
    if (task === undefined) continue;
    const [state] = replayInterleaving({ ...run, tasks: [task] }, []).ends;
    if (state !== undefined) states[index] = state;
  }
  return end(states);
}

function* permutations(items: readonly number[]): Iterable<readonly number[]> {
  if (items.length < 2) yield items;
  for (const [index, item] of items.entries()) {
    if (items.length < 2) return;
    const rest = items.filter((_, i) => i !== index);
    for (const order of permutations(rest)) yield [item, ...order];
  }
}
