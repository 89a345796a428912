/** A session in which evaluations can be stopped, stepped and looked into. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import {
  type AmlTask,
  createSession,
  recordRegions,
  type Session,
  type SessionOptions,
  setSlot,
  type TaskFrame,
  taskFrames,
} from "../interpreter/index.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import { Breakpoints } from "./breakpoints.ts";
import { complete, perform } from "./commands.ts";
import { diagnose } from "./diagnostics.ts";
import { Evaluation, type Stride } from "./evaluation.ts";
import type { DebugListener, ListedLine, Reply } from "./reply.ts";
import { noSourceLines, type SourceLines } from "./source-lines.ts";
import { StatementIndex } from "./statements.ts";
import { termText } from "./term-text.ts";

/** Kinds of events that `trace` shows. */
export type TraceMode = "off" | "calls" | "all";

export interface DebuggerOptions extends Omit<SessionOptions, "trace" | "onDebug"> {
  readonly lines?: SourceLines | undefined;
  readonly listener?: DebugListener | undefined;
  /** Reads the values of a command: `5 "text" (01 02)`. @returns what is wrong, as text */
  readonly readValues: (text: string) => readonly AcpiObject[] | string;
}

/** Lines above and below the current one in a listing. */
const listedAround = 5;

export class Debugger {
  readonly session: Session;
  readonly breakpoints = new Breakpoints();
  readonly lines: SourceLines;
  readonly readValues: DebuggerOptions["readValues"];
  trace: TraceMode = "off";
  private readonly statements: StatementIndex;
  private readonly loaded: ByteSource[] = [];
  private readonly pending: ByteSource[] = [];
  private evaluation: Evaluation | undefined = undefined;

  constructor(options: DebuggerOptions) {
    this.lines = options.lines ?? noSourceLines;
    this.readValues = options.readValues;
    const { listener } = options;
    this.session = createSession({
      ...options,
      // Terms outside methods are stopped at as well.
      interpreter: { ...options.interpreter, tableCode: "lowered" },
      wrappers: [...(options.wrappers ?? []), recordRegions((access) => this.evaluation?.noteAccess(access))],
      trace: {
        emit: (event) => {
          const isShown = event.kind.startsWith("region/") ? this.trace === "all" : this.trace !== "off";
          if (isShown && event.kind !== "debug") listener?.event(event);
        },
      },
      ...(listener === undefined ? {} : { onDebug: (object: AcpiObject) => listener.debug(object) }),
    });
    this.statements = new StatementIndex(this.session.namespace);
  }

  /** Tables in the order they were loaded. */
  get tables(): readonly ByteSource[] {
    return this.loaded;
  }

  /** True while an evaluation is stopped somewhere. */
  get isStopped(): boolean {
    return this.evaluation !== undefined;
  }

  load(table: ByteSource): readonly Diagnostic[] {
    this.loaded.push(table);
    return this.session.load(table);
  }

  /** Keeps a table for {@link loadNext}. */
  queue(table: ByteSource): void {
    this.pending.push(table);
  }

  /** Begins to load the next table that was queued: its code outside methods can be stepped. */
  loadNext(stride: "into" | "continue"): Reply {
    if (this.evaluation !== undefined)
      return { kind: "problem", text: "something is being evaluated: continue or abort" };
    const table = this.pending.shift();
    if (table === undefined) return { kind: "problem", text: "no table waits: debug --no-load keeps them back" };
    this.loaded.push(table);
    return this.control(`load ${table.name}`, this.session.interpreter.loadTable(table), stride);
  }

  /** Begins to run `_REG`, `_STA` and `_INI`, which can be stepped. */
  beginInitialization(stride: "into" | "continue"): Reply {
    if (this.evaluation !== undefined)
      return { kind: "problem", text: "something is being evaluated: continue or abort" };
    return this.control("initialization", this.session.interpreter.initialize(), stride);
  }

  private control(name: string, task: AmlTask, stride: "into" | "continue"): Reply {
    this.evaluation = new Evaluation(name, task, this.surroundings());
    return this.advance(stride);
  }

  /** Gives a Local or Arg of the method that is stopped another value. */
  setSlot(slot: "Local" | "Arg", index: number, value: AcpiObject): Reply {
    const problem =
      this.evaluation === undefined ? "nothing is being evaluated" : setSlot(this.evaluation.task, slot, index, value);
    return problem === undefined
      ? { kind: "done", text: `${slot}${index} is set` }
      : { kind: "problem", text: problem };
  }

  /** Gives a name with data another value, of whatever type. */
  setName(node: NamespaceNode, value: AcpiObject): Reply {
    const type = node.object?.type;
    if (type !== "Integer" && type !== "String" && type !== "Buffer" && type !== "Package") {
      return { kind: "problem", text: `${node.path} is no Integer, String, Buffer or Package` };
    }
    node.object = value;
    return { kind: "done", text: `${node.path} is set` };
  }

  /** Carries out one line of text. */
  perform(line: string): Reply {
    return perform(this, line);
  }

  /** The ways to complete the last word of a line, and that word. */
  complete(line: string): readonly [candidates: readonly string[], word: string] {
    return complete(this, line);
  }

  /** Begins an evaluation that stops at its first statement, or runs to a breakpoint; of a plain object to its value. */
  begin(node: NamespaceNode, args: readonly AcpiObject[], stride: "into" | "continue"): Reply {
    const task = this.session.interpreter.start(node, args);
    const evaluation = new Evaluation(node.path, task, this.surroundings());
    if (this.evaluation !== undefined) return this.toEnd(evaluation);
    this.evaluation = evaluation;
    return this.advance(stride);
  }

  /** While another evaluation is stopped, one runs to its end. */
  private toEnd({ task, path }: Evaluation): Reply {
    const state = this.session.run(task);
    return state.kind === "returned"
      ? { kind: "returned", path, object: state.object }
      : { kind: "aborted", path, reason: state.reason };
  }

  /** Goes on with the stopped evaluation. */
  advance(stride: Stride): Reply {
    if (this.evaluation === undefined) return { kind: "problem", text: "nothing is being evaluated: begin with start" };
    const reply = this.evaluation.advance(stride);
    if (reply.kind !== "stopped") this.evaluation = undefined;
    return reply;
  }

  /** Ends the stopped evaluation. */
  abandon(): Reply {
    if (this.evaluation === undefined) return { kind: "problem", text: "nothing is being evaluated" };
    const { task, path } = this.evaluation;
    const reason = diagnose("abandoned", undefined, { path });
    task.cancel(reason);
    this.evaluation = undefined;
    return { kind: "aborted", path, reason };
  }

  /** Activations of the stopped evaluation, innermost first. */
  frames(): readonly TaskFrame[] {
    return this.evaluation === undefined ? [] : taskFrames(this.evaluation.task);
  }

  backtrace(): Reply {
    return { kind: "backtrace", places: this.evaluation?.places() ?? [] };
  }

  /** The source around the current line, or else the statements around the current one. */
  listing(): Reply {
    const [frame] = this.frames();
    if (frame === undefined) return { kind: "problem", text: "nothing is being evaluated" };
    return this.sourceListing() ?? this.statementListing(frame.source, frame.method, frame.offset);
  }

  /** The statements of a method. */
  listMethod(node: NamespaceNode): Reply {
    const body = node.object?.type === "Method" ? node.object.body : undefined;
    if (body?.kind !== "aml") return { kind: "problem", text: `${node.path} is no method with AML` };
    return this.statementListing(body.source, node, undefined);
  }

  private sourceListing(): Reply | undefined {
    const place = this.evaluation?.place().source;
    if (place === undefined) return undefined;
    const lines: ListedLine[] = [];
    for (let number = place.line - listedAround; number <= place.line + listedAround; number++) {
      const text = this.lines.lineText({ ...place, line: number });
      if (text !== undefined) lines.push({ text, number, isCurrent: number === place.line });
    }
    return lines.length === 0 ? undefined : { kind: "listing", unit: "line", lines };
  }

  private statementListing(source: ByteSource, method: NamespaceNode | undefined, offset: number | undefined): Reply {
    const all = this.statements.of(source, method);
    const current = offset === undefined ? undefined : this.statements.at(source, method, offset);
    const index = current === undefined ? 0 : all.indexOf(current);
    const shown = current === undefined ? all : all.slice(Math.max(0, index - listedAround), index + listedAround + 1);
    const lines = shown.map((statement) => ({
      text: `${"  ".repeat(statement.depth)}${termText(statement.node)}`,
      number: statement.start,
      isCurrent: statement === current,
    }));
    return { kind: "listing", unit: "offset", lines };
  }

  /** Puts a Notify of the user's into the list, as AML's own are. */
  notify(node: NamespaceNode, value: number): Reply {
    this.session.notify(node, value);
    return { kind: "notifications", notifications: this.session.notifications.slice(-1) };
  }

  /** A value as it is now; fields are read, methods are not run. */
  value(node: NamespaceNode): Reply {
    if (node.object?.type === "Method") return { kind: "names", nodes: [node] };
    return this.toEnd(new Evaluation(node.path, this.session.interpreter.start(node, []), this.surroundings()));
  }

  private surroundings(): ConstructorParameters<typeof Evaluation>[2] {
    const { session, breakpoints, statements, lines } = this;
    return { session, breakpoints, statements, lines };
  }
}

/** A debugger with nothing loaded. */
export function createDebugger(options: DebuggerOptions): Debugger {
  return new Debugger(options);
}
