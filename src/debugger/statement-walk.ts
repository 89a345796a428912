/** A task run statement by statement, with what each statement has changed in reach of the activation on top. */
import { type AmlTask, type FinalState, nextInstruction, type Session, taskFrames } from "../interpreter/index.ts";
import type { NamespaceNode } from "../namespace/index.ts";
import { diagnose } from "./diagnostics.ts";
import type { StatementIndex } from "./statements.ts";
import { termText } from "./term-text.ts";
import { valueText } from "./value-text.ts";

/** A statement that is about to be executed. */
export interface WalkPlace {
  /** Path of the method; the table's name for code outside methods. */
  readonly method: string;
  readonly table: string;
  /** Byte offset of the statement in the table. */
  readonly offset: number;
  readonly text: string;
}

/** Instructions of one statement that calls nothing: loops have statements in them. */
const mostInstructions = 100_000;

/** Instructions of which the names they write are noted when nothing else is looked at any more. */
const mostNoted = 200_000;

export class Walk {
  /** Where the walk stands. */
  place: WalkPlace | undefined = undefined;
  depth = 0;
  /** Instructions run and characters of values written so far. */
  work = 0;
  /** Locals and Args of the activation on top, and names written by the last statement: their values as text. */
  readonly values = new Map<string, string>();
  ended: FinalState | undefined = undefined;
  private readonly session: Session;
  private readonly statements: StatementIndex;
  private readonly task: AmlTask;
  private readonly written: Set<NamespaceNode>;
  private statement: object | undefined = undefined;
  private activation: object | undefined = undefined;

  /** `written`: gets every name that is stored to. */
  constructor(session: Session, statements: StatementIndex, task: AmlTask, written: Set<NamespaceNode>) {
    this.session = session;
    this.statements = statements;
    this.task = task;
    this.written = written;
  }

  /** Runs to the next statement. @returns how the task has ended, if it has */
  advance(): FinalState | undefined {
    const justWritten = new Set<NamespaceNode>();
    for (let i = 0; i < mostInstructions && this.ended === undefined; i++) {
      this.step();
      this.work++;
      const next = nextInstruction(this.task);
      if (next === undefined) continue;
      if (next.name?.use === "write") justWritten.add(next.name.node);
      const statement = this.statements.at(next.source, next.method, next.offset);
      if (statement === this.statement && next.activation === this.activation) continue;
      this.statement = statement;
      this.activation = next.activation;
      this.depth = next.depth;
      this.place = {
        method: next.method?.path ?? next.source.name,
        table: next.source.name,
        offset: statement?.start ?? next.offset,
        text: statement === undefined ? "" : termText(statement.node),
      };
      break;
    }
    this.look(justWritten);
    for (const text of this.values.values()) this.work += text.length;
    return this.ended;
  }

  /** Runs to the end, and only notes which names are written. */
  finish(): FinalState {
    for (let i = 0; i < mostNoted && this.ended === undefined; i++) {
      this.step();
      const name = nextInstruction(this.task)?.name;
      if (name?.use === "write") this.written.add(name.node);
    }
    this.ended ??= this.session.run(this.task);
    return this.ended;
  }

  private step(): void {
    const state = this.task.step(1);
    if (state.kind === "returned" || state.kind === "aborted") this.ended = state;
    else if (state.kind === "blocked" && !this.task.isReady) this.wait(state.wakeAt);
  }

  private look(justWritten: ReadonlySet<NamespaceNode>): void {
    this.values.clear();
    const [top] = taskFrames(this.task);
    for (const [index, value] of (top?.locals ?? []).entries()) this.values.set(`Local${index}`, valueText(value));
    for (const [index, value] of (top?.args ?? []).entries()) this.values.set(`Arg${index}`, valueText(value));
    for (const node of justWritten) {
      this.written.add(node);
      const { object } = node;
      // Reading a field would be a bus cycle.
      if (object?.type !== "FieldUnit" && object?.type !== "BufferField") this.values.set(node.path, valueText(object));
    }
  }

  /** Lets virtual time pass; ends a task that nothing can wake. */
  private wait(wakeAt: number | undefined): void {
    const { clock } = this.session;
    if (wakeAt !== undefined) clock.advanceTo(Math.max(wakeAt, clock.now));
    else if (!clock.runNext()) this.task.cancel(diagnose("deadlock", undefined, { path: this.task.name }));
  }
}
