/** One evaluation under control: runs it instruction by instruction until there is a reason to stop. */
import type { Session } from "../interpreter/index.ts";
import {
  type AmlTask,
  type NextInstruction,
  nextInstruction,
  type RegionAccess,
  taskFrames,
} from "../interpreter/index.ts";
import { type Breakpoint, type Breakpoints, touches } from "./breakpoints.ts";
import { diagnose } from "./diagnostics.ts";
import type { DebugPlace, Reply, StopReason } from "./reply.ts";
import type { SourceLines, SourcePlace } from "./source-lines.ts";
import type { Statement, StatementIndex } from "./statements.ts";
import { termText } from "./term-text.ts";

/** How far to go. */
export type Stride = "instruction" | "into" | "over" | "out" | "continue";

/** Instructions without a reason to stop: then the user is asked. */
const mostInstructions = 20_000_000;

/** Parts of the debugger that an evaluation needs. */
export interface EvaluationSurroundings {
  readonly session: Session;
  readonly breakpoints: Breakpoints;
  readonly statements: StatementIndex;
  readonly lines: SourceLines;
}

/** Where an evaluation was when it was last looked at. */
interface Position {
  readonly activation: object;
  readonly depth: number;
  readonly offset: number;
  readonly statement: Statement | undefined;
  readonly source: SourcePlace | undefined;
}

export class Evaluation {
  readonly path: string;
  readonly task: AmlTask;
  private readonly around: EvaluationSurroundings;
  private readonly entered = new WeakSet<object>();
  private position: Position | undefined = undefined;
  private isRunning: boolean = false;
  private accessed: { readonly breakpoint: Breakpoint; readonly access: RegionAccess } | undefined = undefined;

  constructor(path: string, task: AmlTask, around: EvaluationSurroundings) {
    this.path = path;
    this.task = task;
    this.around = around;
  }

  /** Told about every bus cycle while this evaluation runs. */
  noteAccess(access: RegionAccess): void {
    if (!this.isRunning || this.accessed !== undefined) return;
    const breakpoint = this.around.breakpoints.hit((target) => touches(target, access));
    if (breakpoint !== undefined) this.accessed = { breakpoint, access };
  }

  /** Runs until a breakpoint, the end of the stride, or the end. */
  advance(stride: Stride): Reply {
    this.isRunning = true;
    const reply = this.run(stride);
    this.isRunning = false;
    return reply;
  }

  private run(stride: Stride): Reply {
    const origin = this.position;
    for (let count = 0; count < mostInstructions; count++) {
      const state = this.task.step(1);
      if (state.kind === "returned") return { kind: "returned", path: this.path, object: state.object };
      if (state.kind === "aborted") return { kind: "aborted", path: this.path, reason: state.reason };
      if (state.kind === "blocked" && !this.task.isReady) this.wait(state.wakeAt);
      const next = nextInstruction(this.task);
      if (next === undefined) continue;
      const before = this.position;
      const position = this.positionOf(next);
      this.position = position;
      const reason = this.reasonToStop(next, position, before) ?? strideIsOver(stride, position, before, origin);
      if (reason !== undefined) return { kind: "stopped", reason, place: this.place() };
    }
    return { kind: "stopped", reason: { kind: "interrupted" }, place: this.place() };
  }

  /** Lets virtual time pass; ends a task that nothing can wake. */
  private wait(wakeAt: number | undefined): void {
    const { clock } = this.around.session;
    if (wakeAt !== undefined) clock.advanceTo(Math.max(wakeAt, clock.now));
    else if (!clock.runNext()) {
      const { table, offset } = this.place();
      const span = { source: table, start: offset, end: offset + 1 };
      this.task.cancel(diagnose("deadlock", span, { path: this.path }));
    }
  }

  private positionOf(next: NextInstruction): Position {
    const { source, offset, method, activation, depth } = next;
    const statement = this.around.statements.at(source, method, offset);
    const place = this.around.lines.placeAt(source, statement?.start ?? offset);
    return { activation, depth, offset, statement, source: place };
  }

  private reasonToStop(next: NextInstruction, at: Position, before: Position | undefined): StopReason | undefined {
    const { breakpoints } = this.around;
    if (this.accessed !== undefined) {
      const { breakpoint, access } = this.accessed;
      this.accessed = undefined;
      return { kind: "region", breakpoint, access };
    }
    const isNew = !this.entered.has(next.activation);
    this.entered.add(next.activation);
    const isOtherStatement = hasMoved(at, before);
    const isOtherLine = at.activation !== before?.activation || at.source?.line !== before.source?.line;
    const breakpoint = breakpoints.hit((target) => {
      switch (target.kind) {
        case "method":
          return isNew && next.method?.path === target.path;
        case "offset": {
          if (next.source !== target.table) return false;
          if (at.statement?.start === target.offset) return isOtherStatement;
          return at.offset === target.offset && (before?.offset !== at.offset || before.activation !== at.activation);
        }
        case "line":
          return isOtherLine && at.source?.line === target.line && isSource(at.source.path, target.path);
        case "object":
        case "region":
          return false;
        default:
          return target satisfies never;
      }
    });
    if (breakpoint !== undefined) return { kind: "breakpoint", breakpoint };
    const { name } = next;
    if (name === undefined) return undefined;
    const { path } = name.node;
    const watch = breakpoints.hit((target) => target.kind === "object" && target.path === path);
    return watch === undefined ? undefined : { kind: "object", breakpoint: watch, path, use: name.use };
  }

  /** Where the innermost activation is. */
  place(): DebugPlace {
    const [innermost] = this.places();
    const { clock } = this.around.session;
    const nowhere = { name: this.path, bytes: new Uint8Array(0) };
    return innermost ?? { method: this.path, table: nowhere, offset: 0, at: clock.now, source: undefined, text: "" };
  }

  /** Where every activation is, innermost first. */
  places(): readonly DebugPlace[] {
    const { statements, lines, session } = this.around;
    return taskFrames(this.task).map(({ source, method, name, offset }) => {
      const statement = statements.at(source, method, offset);
      const place = lines.placeAt(source, statement?.start ?? offset);
      const line = place === undefined ? undefined : lines.lineText(place)?.trim();
      const text = line ?? (statement === undefined ? "" : termText(statement.node));
      return {
        method: name,
        table: source,
        offset: statement?.start ?? offset,
        at: session.clock.now,
        source: place,
        text,
      };
    });
  }
}

function isSource(path: string, wanted: string | undefined): boolean {
  return wanted === undefined || path === wanted || path.endsWith(`/${wanted}`);
}

/** Another statement, or the same one again. */
function hasMoved(at: Position, before: Position | undefined): boolean {
  return before === undefined || at.activation !== before.activation || at.statement !== before.statement;
}

function strideIsOver(
  stride: Stride,
  at: Position,
  before: Position | undefined,
  origin: Position | undefined,
): StopReason | undefined {
  const stop: StopReason = { kind: "step" };
  // Within one line of a source nothing is to be seen.
  const isSameLine =
    at.source !== undefined && at.activation === before?.activation && at.source.line === before.source?.line;
  const isElsewhere = hasMoved(at, before) && !isSameLine;
  switch (stride) {
    case "instruction":
      return stop;
    case "into":
      return isElsewhere ? stop : undefined;
    case "over":
      return isElsewhere && at.depth <= (origin?.depth ?? at.depth) ? stop : undefined;
    case "out":
      return at.depth < (origin?.depth ?? 0) ? stop : undefined;
    case "continue":
      return undefined;
    default:
      return stride satisfies never;
  }
}
