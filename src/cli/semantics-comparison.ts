/** `eval --semantics both`: one evaluation under both traditions of AML, side by side. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { createSideBySide, type PairOutcome, type Parting } from "../debugger/index.ts";
import { acpicaSemantics, aeCodeOf, type FinalState, ntSemantics, type SessionOptions } from "../interpreter/index.ts";
import type { AcpiObject } from "../namespace/index.ts";
import type { TableInput } from "../node/index.ts";
import type { CommandResult, JsonValue } from "./command.ts";
import { diagnose } from "./diagnostics.ts";
import { objectToJson } from "./render/object-json.ts";
import { renderObject } from "./render/object-text.ts";

export interface SemanticsComparison {
  readonly tables: readonly TableInput[];
  readonly session: SessionOptions;
  readonly paths: readonly string[];
  /** Of the first path. */
  readonly args: readonly AcpiObject[];
  readonly initializes: boolean;
}

interface Evaluated {
  readonly path: string;
  readonly outcome: PairOutcome;
}

/** Characters of a value in a message. */
const WIDTH = 60;

/** Runs everything twice. Results, effects and names that differ are diagnostics of severity error: exit status 1. */
export function compareSemantics(
  comparison: SemanticsComparison,
): Pick<CommandResult, "diagnostics" | "json" | "text"> {
  const { tables, session, paths, args, initializes } = comparison;
  const pair = createSideBySide({ session, first: acpicaSemantics, second: ntSemantics });
  const diagnostics: Diagnostic[] = [];
  const differing: Evaluated[] = [];
  const note = (path: string, outcome: PairOutcome): void => {
    if (outcome.differences.length > 0) differing.push({ path, outcome });
    diagnostics.push(...differencesOf(path, outcome, tables));
  };
  for (const { source } of tables) note(`load ${source.name}`, pair.load(source));
  if (initializes) note("initialization", pair.initialize());
  const evaluated: Evaluated[] = [];
  for (const [index, path] of paths.entries()) {
    const outcome = pair.evaluate(path, index === 0 ? args : []);
    if (outcome === undefined) {
      diagnostics.push(diagnose("ae-not-found", undefined, { path }));
      continue;
    }
    evaluated.push({ path, outcome });
    note(path, outcome);
    // What fails in both ways alike is no difference, but still a failure.
    const { first, second } = outcome;
    if (first.kind === "aborted" && second.kind === "aborted") diagnostics.push(first.reason);
  }
  return {
    diagnostics,
    json: () => ({
      status: diagnostics.some(({ severity }) => severity === "error") ? "error" : "ok",
      same: differing.length === 0,
      results: evaluated.map(({ path, outcome }) => ({
        path,
        acpica: stateToJson(outcome.first),
        nt: stateToJson(outcome.second),
        same: outcome.differences.length === 0,
      })),
      differences: differing.map(({ path, outcome }) => ({
        during: path,
        differences: outcome.differences.map(({ subject, first, second }) => ({ subject, acpica: first, nt: second })),
        parting: outcome.parting === undefined ? undefined : partingToJson(outcome.parting),
      })),
    }),
    text: function* ({ style }) {
      for (const { path, outcome } of evaluated) {
        const isSame = outcome.differences.length === 0;
        if (paths.length > 1) yield `${style("bold", path)}\n`;
        if (isSame) yield* resultLines("both   ", outcome.first);
        else {
          yield* resultLines("acpica ", outcome.first);
          yield* resultLines("nt     ", outcome.second);
        }
      }
    },
  };
}

function* resultLines(label: string, state: FinalState): Iterable<string> {
  yield label;
  if (state.kind === "aborted") yield `${state.reason.message}\n`;
  else if (state.object === undefined) yield "no value\n";
  else yield* renderObject(state.object);
}

function differencesOf(path: string, outcome: PairOutcome, tables: readonly TableInput[]): readonly Diagnostic[] {
  const { parting, differences } = outcome;
  const table = tables.find(({ source }) => source.name === parting?.place?.table);
  const start = parting?.place?.offset ?? 0;
  const span = table === undefined ? undefined : { source: table.source, start, end: start + 1 };
  return differences.map(({ subject, first, second }, index) =>
    diagnose("semantics-differ", span, {
      path,
      subject: subject === "result" ? "the result" : subject,
      acpica: shortened(first),
      nt: shortened(second),
      where: index === 0 && parting !== undefined ? `; they part at ${partingText(parting)}` : "",
    }),
  );
}

function partingText({ place, subject, first, second }: Parting): string {
  const where = place === undefined ? "the beginning" : `"${shortened(place.text)}" in ${place.method}`;
  if (subject === "result") return where;
  return `${where}: ${subject} is ${shortened(first)} and ${shortened(second)}`;
}

const shortened = (text: string): string => (text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`);

function partingToJson({ place, statements, subject, first, second }: Parting): JsonValue {
  return {
    statements,
    subject,
    acpica: first,
    nt: second,
    ...(place === undefined
      ? {}
      : { method: place.method, table: place.table, offset: place.offset, text: place.text }),
  };
}

function stateToJson(state: FinalState): JsonValue {
  if (state.kind === "aborted") {
    return { status: "error", code: aeCodeOf(state.reason) ?? state.reason.code, message: state.reason.message };
  }
  return { status: "ok", ...(state.object === undefined ? {} : { value: objectToJson(state.object) }) };
}
