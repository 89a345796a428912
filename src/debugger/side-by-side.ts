/**
 * The same evaluation in two sessions, statement by statement: what comes of it in each, and where they part.
 *
 * A parting is the first thing that is not the same, be it a Local; it explains. What counts are results and effects:
 * bus cycles, notifications, stores to Debug, sleeps, and what names hold at the end.
 */
import type { ByteSource } from "../base/span.ts";
import type { TraceEvent } from "../base/trace.ts";
import {
  type AmlTask,
  aeCodeOf,
  createSession,
  type FinalState,
  type Semantics,
  type Session,
  type SessionOptions,
} from "../interpreter/index.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import { Walk, type WalkPlace } from "./statement-walk.ts";
import { StatementIndex } from "./statements.ts";
import { valueText } from "./value-text.ts";

/** Where and in what two runs of one evaluation first differ. */
export interface Parting {
  /** The statement that did it; undefined if they differ before the first one. */
  readonly place: WalkPlace | undefined;
  /** Statements that both have executed alike before it. */
  readonly statements: number;
  /** A Local, an Arg, a name, `event`, or `next statement`. */
  readonly subject: string;
  readonly first: string;
  readonly second: string;
}

/** What came of one evaluation in both sessions. */
export interface PairOutcome {
  readonly first: FinalState;
  readonly second: FinalState;
  readonly parting: Parting | undefined;
  /** Results and effects that differ: empty if whoever is outside sees no difference. */
  readonly differences: readonly PairDifference[];
}

export interface PairDifference {
  /** `result`, `effect` N, or the path of a name. */
  readonly subject: string;
  readonly first: string;
  readonly second: string;
}

export interface SideBySideOptions {
  readonly session: SessionOptions;
  readonly first: Semantics;
  readonly second: Semantics;
}

/** Two sessions to which everything is done alike. */
export interface SideBySide {
  readonly first: Session;
  readonly second: Session;
  load(table: ByteSource): PairOutcome;
  initialize(): PairOutcome;
  /** @returns undefined if one of the two has no such name */
  evaluate(path: string, args: readonly AcpiObject[]): PairOutcome | undefined;
}

/** Events that somebody outside notices. */
const effects: ReadonlySet<string> = new Set([
  "region/read",
  "region/write",
  "region/transfer",
  "notify",
  "sleep",
  "debug",
  "table/load",
]);

/** Statements compared of one evaluation; after that only results and effects are. */
const mostStatements = 20_000;
/** The same bound for loops over large values: see {@link Walk.work}. */
const mostWork = 5_000_000;
/** Effects and names kept for comparison. */
const mostEffects = 100_000;
/** Differences reported of one evaluation. */
const mostDifferences = 20;

/** Both sessions are made alike but for their semantics; compiled methods have no statements to stop at, so there are none. */
export function createSideBySide(options: SideBySideOptions): SideBySide {
  const sides = [options.first, options.second].map((semantics) => new Side(options.session, semantics));
  const [a, b] = sides as [Side, Side];
  return {
    first: a.session,
    second: b.session,
    load: (table) => runBoth(a, b, (side) => side.session.interpreter.loadTable(table)),
    initialize: () => runBoth(a, b, (side) => side.session.interpreter.initialize()),
    evaluate(path, args) {
      const nodes = [a, b].map((side) => side.session.namespace.find(path));
      if (nodes.includes(undefined)) return undefined;
      return runBoth(a, b, (side, index) => {
        // Looked up above.
        const node = nodes[index] as NamespaceNode;
        return side.session.interpreter.start(node, args.map(fresh));
      });
    },
  };
}

/** Arguments are live objects: each session gets its own. */
function fresh(object: AcpiObject): AcpiObject {
  switch (object.type) {
    case "Buffer":
      return { type: "Buffer", bytes: object.bytes.slice() };
    case "Package":
      return { type: "Package", elements: object.elements.map(fresh) };
    default:
      return { ...object };
  }
}

/** One of the two, with what it does that is noticed outside. */
class Side {
  readonly session: Session;
  readonly statements: StatementIndex;
  readonly effects: string[] = [];
  readonly written = new Set<NamespaceNode>();

  constructor(options: SessionOptions, semantics: Semantics) {
    this.session = createSession({
      ...options,
      interpreter: { ...options.interpreter, semantics, accelerator: undefined },
      trace: {
        emit: (event) => {
          if (effects.has(event.kind) && this.effects.length < mostEffects) this.effects.push(effectText(event));
          options.trace?.emit(event);
        },
      },
    });
    this.statements = new StatementIndex(this.session.namespace);
  }

  begin(task: AmlTask): Walk {
    this.effects.length = 0;
    this.written.clear();
    return new Walk(this.session, this.statements, task, this.written);
  }
}

function effectText({ kind, data }: TraceEvent): string {
  return `${kind} ${Object.entries(data)
    .map(([name, value]) => `${name}=${typeof value === "number" ? `0x${value.toString(16)}` : value}`)
    .join(" ")}`;
}

function runBoth(a: Side, b: Side, start: (side: Side, index: number) => AmlTask): PairOutcome {
  const walkA = a.begin(start(a, 0));
  const walkB = b.begin(start(b, 1));
  let parting: Parting | undefined;
  for (let statements = 0; statements < mostStatements && parting === undefined; statements++) {
    if (walkA.work > mostWork) break;
    const { place } = walkA;
    const [endA, endB] = [walkA.advance(), walkB.advance()];
    const hasEnded = endA !== undefined || endB !== undefined;
    const difference = hasEnded
      ? (effectDifference(a, b) ?? endDifference(walkA, walkB))
      : (firstDifference(walkA, walkB) ?? effectDifference(a, b) ?? placeDifference(walkA, walkB));
    if (difference !== undefined) parting = { place, statements, ...difference };
    if (hasEnded) break;
  }
  const first = walkA.finish();
  const second = walkB.finish();
  return { first, second, parting, differences: differencesOf(a, b, first, second) };
}

type Difference = Pick<Parting, "subject" | "first" | "second">;

function firstDifference(a: Walk, b: Walk): Difference | undefined {
  if (a.depth !== b.depth) return undefined;
  for (const subject of new Set([...a.values.keys(), ...b.values.keys()])) {
    const first = a.values.get(subject) ?? "nothing";
    const second = b.values.get(subject) ?? "nothing";
    if (first !== second) return { subject, first, second };
  }
  return undefined;
}

function effectDifference(a: Side, b: Side): Difference | undefined {
  const at = firstUnequal(a.effects, b.effects);
  if (at === undefined) return undefined;
  return { subject: "event", first: a.effects[at] ?? "none", second: b.effects[at] ?? "none" };
}

function firstUnequal(a: readonly string[], b: readonly string[]): number | undefined {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return undefined;
}

/** At least one of the two has ended. */
function endDifference(a: Walk, b: Walk): Difference | undefined {
  if (a.ended === undefined || b.ended === undefined) return placeDifference(a, b);
  const [first, second] = [resultText(a.ended), resultText(b.ended)];
  return first === second || isImplicitZero(first, second) ? undefined : { subject: "result", first, second };
}

/** What a method without Return gives matters to AML that uses it, not to an operating system that does not. */
const isImplicitZero = (first: string, second: string): boolean => first === "nothing" && second === "0x00";

function placeDifference(a: Walk, b: Walk): Difference | undefined {
  const [first, second] = [whereTo(a), whereTo(b)];
  return first === second ? undefined : { subject: "next statement", first, second };
}

function whereTo({ ended, place }: Walk): string {
  if (ended !== undefined) return ended.kind === "returned" ? "returns" : ended.reason.message;
  return place === undefined ? "none" : `${place.method} at ${place.offset}: ${place.text}`;
}

function differencesOf(a: Side, b: Side, first: FinalState, second: FinalState): readonly PairDifference[] {
  const found: PairDifference[] = [];
  const [resultA, resultB] = [resultText(first), resultText(second)];
  if (resultA !== resultB && !isImplicitZero(resultA, resultB))
    found.push({ subject: "result", first: resultA, second: resultB });
  const at = firstUnequal(a.effects, b.effects);
  if (at !== undefined) {
    found.push({ subject: `effect ${at + 1}`, first: a.effects[at] ?? "none", second: b.effects[at] ?? "none" });
  }
  for (const path of new Set([...a.written, ...b.written].map((node) => node.path))) {
    const [one, other] = [held(a, path), held(b, path)];
    if (one !== other && found.length < mostDifferences) found.push({ subject: path, first: one, second: other });
  }
  return found;
}

const resultText = (state: FinalState): string =>
  state.kind === "returned" ? valueText(state.object) : (aeCodeOf(state.reason) ?? state.reason.code);

/** What a name holds; fields are not read, that would be a bus cycle. */
function held(side: Side, path: string): string {
  const object = side.session.namespace.find(path)?.object;
  return object?.type === "FieldUnit" || object?.type === "BufferField" ? object.type : valueText(object);
}
