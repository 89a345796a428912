/** `acpikit eval` */
import { existsSync } from "node:fs";
import { InvalidArgumentError, Option } from "commander";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { hasErrors } from "../../base/diagnostic.ts";
import type { TraceEvent, TraceSink } from "../../base/trace.ts";
import {
  type Accelerator,
  aeCodeOf,
  aeNumberOf,
  createSession,
  describeAccess,
  parseRegionTraffic,
  printRegionAccess,
  recordRegions,
  replayRegions,
  type Session,
  type SessionOptions,
} from "../../interpreter/index.ts";
import { createJit } from "../../jit/index.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import { amlArgument } from "../aml-argument.ts";
import { bodyProblems, loadOrder, loadTables } from "../aml-session.ts";
import { readCheckedTables } from "../checked-tables.ts";
import { addExamples, type CommandContext, defineCommand, type JsonValue } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { compareEngines, ENGINES, type EngineChoice } from "../engine-comparison.ts";
import { interleave } from "../interleaving.ts";
import { collect, integerBetween } from "../option-values.ts";
import { eventText } from "../render/event-text.ts";
import { objectToJson } from "../render/object-json.ts";
import { renderObject } from "../render/object-text.ts";
import { formatTime } from "../render/timeline.ts";
import { compareSemantics } from "../semantics-comparison.ts";
import { addSessionOptions, readSessionOptions, type SessionOptionValues } from "../session-options.ts";
import { readSourceMaps } from "../source-maps.ts";
import { readTextFiles } from "../text-file.ts";

interface Options extends SessionOptionValues {
  readonly arg?: readonly AcpiObject[];
  readonly engine: EngineChoice;
  readonly entry?: readonly string[];
  readonly init: boolean;
  readonly interleave?: number;
  readonly seed?: number;
  readonly loadOnly?: boolean;
  readonly errorMethod?: boolean;
  readonly record?: string;
  readonly replay?: readonly string[];
  readonly sourceMap?: readonly string[];
  readonly trace?: boolean;
  readonly traceRegions?: boolean;
}

/** What became of one path. */
type Evaluated = {
  readonly path: string;
  /** What was wrong on the way and did not end it: bodies that are damaged, tables that were loaded. */
  readonly problems?: readonly Diagnostic[];
} & (
  | { readonly status: "ok"; readonly object: AcpiObject | undefined }
  | { readonly status: "error"; readonly reason: Diagnostic }
);

export const evalCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<path>", "object or method to evaluate, as \\_SB.PCI0._STA")
      .argument("[file...]", "tables of one machine; the DSDT is loaded first, then the rest in order")
      .option(
        "--arg <value>",
        'an argument of the method: 5, 0x10, "text", (01 02) for a buffer, [1 2] for a package',
        amlArgument,
      )
      .option("--entry <path>", "evaluate this too, in the same session; may be repeated", collect)
      .addOption(
        new Option(
          "--engine <engine>",
          "jit makes functions of methods that run for long; both runs the two engines and compares what they do",
        )
          .choices(ENGINES)
          .default("jit"),
      )
      .option(
        "--interleave <runs>",
        "run path and entries side by side: all orders with up to 2 preemptions, then so many at random; find races",
        integerBetween(0, 1_000_000),
      )
      .option("--seed <n>", "of the random orders (default: 0)", integerBetween(0, 0xffffffff))
      .option("--no-init", "do not run _STA, _INI and _REG first")
      .option(
        "--load-only",
        "load, check every method, initialise, evaluate nothing; what is wrong decides the exit status",
      )
      .option("--error-method", "an exception calls \\_ERR (code, name, AML offset); if that returns 0 all is well")
      .option("--record <file>", "write every region access as a line of JSON")
      .option("--replay <file>", "answer reads from a recording, report the first access that differs", collect)
      .option("--source-map <file>", "say source lines in place of AML offsets; may be repeated", collect)
      .option("--trace", "show method calls, notifications and sleeps on standard error")
      .option("--trace-regions", "show region accesses on standard error");
    addSessionOptions(command, ["acpica", "nt", "both"]);
    addExamples(command, [
      ["acpikit eval '\\_SB.PCI0._STA' dsdt.aml", "is the device there?"],
      ["acpikit eval MAIN x.aml --arg 5 --arg '\"text\"' --trace", "a method with arguments, and what it calls"],
      ["acpikit eval '\\_SB.CPU1._EJ0' x.aml --entry '\\_GPE._E02' --arg 1 --interleave 100", "can these two collide?"],
      ["acpikit eval MAIN x.aml --load-only --json", "does the table load?"],
      ["acpikit eval '\\_SB.BAT0._BIX' dsdt.aml --semantics both", "do Linux and Windows see the same?"],
    ]);
  },
  async run(operands, options, context) {
    const { path, files } = splitOperands(operands, options.loadOnly === true);
    if (files.length === 0) throw new InvalidArgumentError("missing the tables that hold the path");
    const shared = { ...context, wanted: "an AML table", ignoresChecksum: options.ignoreChecksum };
    const read = await readCheckedTables(files, shared);
    const session = await readSessionOptions(options, context);
    const maps = await readSourceMaps(options.sourceMap ?? [], context);
    const recording = await readTextFiles(options.replay ?? [], parseRegionTraffic, context);
    const diagnostics = [...read.diagnostics, ...session.diagnostics, ...maps.diagnostics, ...recording.diagnostics];
    const tables = loadOrder(read.value);
    if (tables.length === 0 && !hasErrors(diagnostics)) {
      diagnostics.push(diagnose("no-aml", undefined, { path: files.join(", ") }));
    }
    if (hasErrors(diagnostics)) return { diagnostics, json: () => failureToJson(diagnostics) };
    const paths = options.loadOnly === true ? [] : [path, ...(options.entry ?? [])];
    if (options.interleave !== undefined) {
      context.progress.update("exploring interleavings");
      const found = interleave({
        tables,
        session: session.value,
        initializes: options.init,
        entries: paths.map((each, index) => ({ path: each, args: index === 0 ? (options.arg ?? []) : [] })),
        randomRuns: options.interleave,
        seed: options.seed ?? 0,
      });
      return {
        ...found,
        diagnostics: [...diagnostics, ...found.diagnostics].map((diagnostic) => maps.value.locate(diagnostic)),
        inputs: files,
      };
    }
    if (options.semantics === "both") {
      const problem = options.record ?? options.replay ?? options.trace ?? options.traceRegions;
      if (problem !== undefined) {
        return { diagnostics: [...diagnostics, diagnose("one-tradition", undefined, {})] };
      }
      context.progress.update("comparing the two traditions");
      const { args = [], ...rest } = { args: options.arg, paths, tables, initializes: options.init };
      const installed = [...(session.value.installed ?? []), ...read.value.map(({ source }) => source)];
      const compared = compareSemantics({ ...rest, args, session: { ...session.value, installed } });
      return {
        ...compared,
        diagnostics: [...diagnostics, ...compared.diagnostics].map((diagnostic) => maps.value.locate(diagnostic)),
        inputs: files,
      };
    }
    const recorded: string[] = [];
    const run = (engine: AmlEngine, watch: EngineWatch): EngineRun => {
      const replay = options.replay === undefined ? undefined : replayRegions(recording.value.flat());
      // Of two runs the first is recorded.
      const recorder = recordRegions((access) => recorded.push(`${printRegionAccess(access)}\n`));
      const live = createSession({
        ...session.value,
        installed: [...(session.value.installed ?? []), ...read.value.map(({ source }) => source)],
        interpreter: { ...session.value.interpreter, accelerator: engine.accelerator },
        wrappers: [
          ...(replay === undefined ? [] : [replay.wrap]),
          ...(options.record === undefined || recorded.length > 0 ? [] : [recorder]),
        ],
        ...watch,
      });
      context.progress.update(`loading tables${engine.label}`);
      const loadProblems = [...loadTables(live, tables), ...(options.init ? live.initialize() : [])];
      // Real machines have duplicate names and worse; what was asked for is the object.
      const problems =
        options.loadOnly === true
          ? [...loadProblems, ...bodyProblems(live, loadProblems)]
          : loadProblems.map(weighLoadProblem);
      context.progress.update(`evaluating${engine.label}`);
      const results = hasErrors(problems)
        ? []
        : paths.map((each, index) => evaluate(live, each, index === 0 ? (options.arg ?? []) : [], options));
      const difference = replay?.difference();
      if (difference === undefined) return { problems, results };
      const { access, recorded: wanted, actual } = difference;
      const differs = diagnose("replay-differs", undefined, {
        access: access + 1,
        recorded: wanted === undefined ? "none, it has ended" : describeAccess(wanted),
        actual: actual === undefined ? "ended before" : describeAccess(actual),
      });
      return { problems: [...problems, differs], results };
    };
    const shown: EngineWatch = {
      ...(options.trace === true || options.traceRegions === true ? { trace: { emit: tracer(options, context) } } : {}),
      onDebug: (object) => context.say(`[AML DEBUG] ${[...renderObject(object)].join("").trimEnd()}`),
    };
    const { problems, results } =
      options.engine === "both" ? runBoth(run, shown, diagnostics) : run(engineOf(options), shown);
    diagnostics.push(...problems);
    const isLoaded = !hasErrors(problems);
    for (const result of results) {
      diagnostics.push(...(result.problems ?? []));
      if (result.status === "error") diagnostics.push(result.reason);
    }
    return {
      diagnostics: diagnostics.map((diagnostic) => maps.value.locate(diagnostic)),
      inputs: files,
      // Also of a run that failed: that is what recordings are for.
      reports: options.record === undefined ? [] : [{ path: options.record, content: recorded.join("") }],
      json: () => {
        const [first] = results;
        if (first === undefined) return isLoaded ? { status: "ok" } : failureToJson(diagnostics);
        return { ...resultToJson(first), results: results.length > 1 ? results.map(namedResult) : undefined };
      },
      text: function* ({ style }) {
        for (const result of results) {
          if (result.status !== "ok") continue;
          const label = results.length > 1 ? `${style("bold", result.path)} = ` : "";
          if (result.object === undefined) yield `${label}${style("dim", "no value")}\n`;
          else {
            yield label;
            yield* renderObject(result.object);
          }
        }
      },
    };
  },
});

interface AmlEngine {
  readonly accelerator: Accelerator | undefined;
  /** For progress, when there are two. */
  readonly label: string;
}

type EngineWatch = Pick<SessionOptions, "trace" | "onDebug">;

interface EngineRun {
  readonly problems: readonly Diagnostic[];
  readonly results: readonly Evaluated[];
}

function engineOf({ engine }: Options): AmlEngine {
  return { accelerator: engine === "jit" ? createJit() : undefined, label: "" };
}

/** The interpreter's run, and into `diagnostics` where a run with every method compiled differs from it. */
function runBoth(
  run: (engine: AmlEngine, watch: EngineWatch) => EngineRun,
  shown: EngineWatch,
  diagnostics: Diagnostic[],
): EngineRun {
  const comparison = compareEngines();
  const { trace: visible } = shown;
  const first: TraceSink = {
    emit(event) {
      comparison.first.emit(event);
      visible?.emit(event);
    },
  };
  const interpreted = run({ accelerator: undefined, label: " (interpreter)" }, { ...shown, trace: first });
  const jit = createJit({ threshold: 0, largest: 6000 });
  const compiled = run({ accelerator: jit, label: " (jit)" }, { trace: comparison.second });
  const event = comparison.difference();
  if (event !== undefined) {
    const { first: interpreter, second } = event;
    diagnostics.push(diagnose("engines-differ", undefined, { what: `event ${event.event}`, interpreter, jit: second }));
  }
  for (const [index, result] of interpreted.results.entries()) {
    const other = compiled.results[index];
    const interpreter = JSON.stringify(resultToJson(result));
    const text = other === undefined ? "nothing" : JSON.stringify(resultToJson(other));
    if (text !== interpreter) {
      diagnostics.push(diagnose("engines-differ", undefined, { what: result.path, interpreter, jit: text }));
    }
  }
  return interpreted;
}

/** With --load-only the path may be left out: then the first operand is a file. */
function splitOperands(
  operands: readonly string[],
  loadOnly: boolean,
): { readonly path: string; readonly files: readonly string[] } {
  const [path = "", ...files] = operands;
  const isFile = loadOnly && (files.length === 0 || existsSync(path));
  return isFile ? { path: "\\", files: operands } : { path, files };
}

/** A sink that prints the events asked for at once. */
function tracer(options: Options, { say }: CommandContext): (event: TraceEvent) => void {
  return (event) => {
    // Stores to Debug are shown anyway, whole.
    if (event.kind === "debug") return;
    const isRegion = event.kind.startsWith("region/");
    if (isRegion ? options.traceRegions === true : options.trace === true) {
      say(`${formatTime(event.at).padStart(12)}  ${eventText(event)}`);
    }
  };
}

/** The same of an evaluation that came to its end, behind a Fatal too if that was asked for. */
function weighProblem(diagnostic: Diagnostic): Diagnostic {
  const isFatal = diagnostic.code === "interpreter/fatal";
  return isFatal ? { ...diagnostic, severity: "warning" } : weighLoadProblem(diagnostic);
}

/** Broken AML stays an error; what only went wrong while it ran is a warning. */
function weighLoadProblem(diagnostic: Diagnostic): Diagnostic {
  const isRunTime = aeCodeOf(diagnostic) !== undefined;
  return isRunTime && diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic;
}

function evaluate(session: Session, path: string, args: readonly AcpiObject[], options: Options): Evaluated {
  const { namespace, interpreter, run } = session;
  const node = namespace.find(path);
  if (node === undefined) return { path, status: "error", reason: diagnose("ae-not-found", undefined, { path }) };
  const task = interpreter.start(node, args);
  const state = run(task);
  const ended = state.kind === "aborted" ? state.reason.span?.start : undefined;
  // Of what ended the evaluation its own error says enough.
  const problems = task.diagnostics.filter(({ span }) => span?.start !== ended).map(weighProblem);
  if (state.kind === "returned") return { path, problems, status: "ok", object: state.object };
  const override = options.errorMethod === true ? callErrorMethod(session, state.reason) : undefined;
  const isWell = override?.type === "Integer" && override.value === 0n;
  return isWell
    ? { path, problems, status: "ok", object: undefined }
    : { path, problems, status: "error", reason: state.reason };
}

/** `\_ERR` with the number and name of the exception and the AML offset; undefined if there is none or it fails. */
function callErrorMethod({ namespace, interpreter, run }: Session, reason: Diagnostic): AcpiObject | undefined {
  const method = namespace.find("\\_ERR");
  if (method === undefined) return undefined;
  const name = aeCodeOf(reason) ?? "AE_ERROR";
  const offset = reason.span?.start ?? 0;
  const state = run(
    interpreter.start(method, [
      { type: "Integer", value: BigInt(aeNumberOf(name)) },
      { type: "String", value: name },
      { type: "Integer", value: BigInt(offset) },
    ]),
  );
  return state.kind === "returned" ? state.object : undefined;
}

type JsonMembers = Readonly<Record<string, JsonValue | undefined>>;

function resultToJson(result: Evaluated): JsonMembers {
  if (result.status === "error") return errorToJson(result.reason);
  return { status: "ok", value: result.object === undefined ? undefined : objectToJson(result.object) };
}

const namedResult = (result: Evaluated): JsonValue => ({ path: result.path, ...resultToJson(result) });

const errorToJson = (reason: Diagnostic): JsonMembers => ({
  status: "error",
  code: aeCodeOf(reason) ?? reason.code,
  message: reason.message,
});

/** Nothing was evaluated: the first error says why. */
function failureToJson(diagnostics: readonly Diagnostic[]): JsonMembers {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return first === undefined ? {} : errorToJson(first);
}
