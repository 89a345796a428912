/** One evaluation in flight: a stack of activations that can be left and entered again between any two instructions. */
import type { Diagnostic, RelatedPlace } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { invariant } from "../base/invariant.ts";
import type { ByteSource, ByteSpan } from "../base/span.ts";
import type { AcpiObject, MethodObject, NamespaceNode } from "../namespace/index.ts";
import { AmlAbort, abort } from "./abort.ts";
import { type EngineContext, emit } from "./context.ts";
import { isString } from "./convert.ts";
import { diagnose } from "./diagnostics.ts";
import type { AmlPlace, AmlTask, TaskState } from "./engine.ts";
import { execute } from "./execute.ts";
import type { Execution, HeldMutex, TableLoader, Wait } from "./execution.ts";
import { type Activity, Frame } from "./frame.ts";
import { inMethod, type MethodCode } from "./methods.ts";
import { dereference, settleElements } from "./references.ts";
import { releaseAll } from "./synchronization.ts";
import { type Integer, plainObject, type Value } from "./value.ts";

const running: TaskState = { kind: "running" };

/** Compiled methods that call each other nest this deep on the stack of JavaScript. */
const deepestNesting = 64;

/** Initialisation and table loads go on behind a method that does not end, but not for ever. */
const mostGivenUp = 8;

/** Bytes that can be moved in the time of an instruction. */
const bytesOfInstruction = 16;

/** Problems kept of one task: a loop can report any number. */
const mostDiagnostics = 10_000;

/** What a task needs of its engine. */
export interface TaskServices {
  readonly context: EngineContext;
  readonly methods: MethodCode;
  readonly tables: TableLoader;
}

export class Task implements AmlTask, Execution {
  readonly name: string;
  readonly context: EngineContext;
  readonly methods: MethodCode;
  readonly tables: TableLoader;
  readonly diagnostics: Diagnostic[] = [];
  readonly held: HeldMutex[] = [];
  readonly stack: Value[] = [];
  /** Height of the operand stack while no instruction runs. */
  sp = 0;
  wait: Wait | undefined = undefined;
  syncLevel = 0;
  readonly frames: (Frame | Activity)[] = [];
  private state: TaskState = running;
  /** Instructions executed. */
  private spent = 0;
  private timesGivenUp = 0;
  /** Calls that nest on the stack of JavaScript. */
  private nesting = 0;
  /** Value for the activity on top. */
  private delivered: Value = undefined;

  constructor(name: string, services: TaskServices, first: Activity) {
    this.name = name;
    this.context = services.context;
    this.methods = services.methods;
    this.tables = services.tables;
    this.frames.push(first);
  }

  get scope(): NamespaceNode {
    const top = this.frames.at(-1);
    return top?.kind === "code" ? top.scope : this.context.namespace.root;
  }

  get isReady(): boolean {
    // A task that has ended is ready to say so.
    if (this.state.kind !== "blocked" || this.wait === undefined) return true;
    const { until } = this.wait;
    return this.wait.isOver() || (until !== undefined && this.context.host.clock.now >= until);
  }

  step(budget: number): TaskState {
    if (this.state.kind === "returned" || this.state.kind === "aborted" || !this.isReady) return this.state;
    this.state = running;
    const { memory, options } = this.context;
    memory.holders.add(this);
    memory.atStep = memory.allocated;
    const most = Math.max(1, Math.min(budget, options.limits.instructions - this.spent));
    // Memory that was moved is work as well.
    this.spent += most - this.run(0, most) + Math.floor((memory.allocated - memory.atStep) / bytesOfInstruction);
    if (this.spent >= options.limits.instructions && this.isGoingOn) this.giveUp();
    if (!this.isGoingOn) memory.holders.delete(this);
    return this.state;
  }

  private get isGoingOn(): boolean {
    return this.state.kind === "running" || this.state.kind === "blocked";
  }

  /** Too many instructions: what can go on behind a fault does, a few times. */
  private giveUp(): void {
    const fault = new AmlAbort("ae-aml-loop-timeout", `${this.spent} instructions were executed`);
    this.spent = 0;
    this.timesGivenUp++;
    if (this.timesGivenUp < mostGivenUp) this.fail(fault);
    else this.cancel(this.diagnosticOf(fault));
  }

  /**
   * For code that has called a method: runs until no more than `height` activations are left, or the task can not go
   * on now. Calls nest on the stack of JavaScript only so deep; then it returns at once.
   *
   * @returns what is left of `budget`
   */
  runAbove(height: number, budget: number): number {
    if (this.nesting >= deepestNesting) return budget;
    this.nesting++;
    const left = this.run(height, budget);
    this.nesting--;
    return left;
  }

  private run(height: number, budget: number): number {
    let left = budget;
    while (left > 0 && this.state.kind === "running" && (height === 0 || this.frames.length > height)) {
      const top = this.frames.at(-1);
      if (top === undefined) this.finish();
      else if (top.kind === "code") left = this.runCode(top, left);
      else {
        left--;
        this.resume(top);
      }
    }
    return left;
  }

  private runCode(frame: Frame, budget: number): number {
    const { code } = frame;
    if (code.runner !== undefined) return code.runner(this, frame, budget);
    const { accelerator } = this.context.options;
    if (accelerator === undefined || frame.isTableLevel) return execute(this, frame, budget);
    code.runner = accelerator.runnerFor(code, this.context.bits);
    if (code.runner !== undefined) return code.runner(this, frame, budget);
    const left = execute(this, frame, budget);
    code.heat += budget - left;
    code.longestStretch = Math.max(code.longestStretch, budget - left);
    return left;
  }

  private resume(activity: Activity): void {
    const value = this.delivered;
    this.delivered = undefined;
    try {
      activity.resume(this, value);
    } catch (fault) {
      if (!(fault instanceof AmlAbort)) throw fault;
      this.fail(fault);
    }
  }

  /** Called by the executor when an operator has to wait. */
  block(): void {
    invariant(this.wait !== undefined, "an operator that blocks says what it waits for");
    this.state = { kind: "blocked", wakeAt: this.wait.until };
  }

  /** Puts an activity on top. */
  begin(activity: Activity): void {
    if (this.frames.length > this.context.options.limits.callDepth) {
      abort("ae-aml-method-limit", `${this.frames.length} activations`);
    }
    this.frames.push(activity);
  }

  /** Puts code on top. */
  enterFrame(frame: Frame): void {
    this.frames.push(frame);
  }

  /**
   * Calls a method: its code runs next, then its value is delivered to what is on top now.
   *
   * @returns false if it is serialized and another task runs it: call again when the wait is over
   */
  call(node: NamespaceNode, method: MethodObject, args: Value[]): boolean {
    if (method.body.kind === "native") {
      this.deliver(this.askInterface(args[0]));
      return true;
    }
    if (this.frames.length > this.context.options.limits.callDepth) {
      abort("ae-aml-method-limit", `${this.frames.length} activations, the last of ${node.path}`);
    }
    const code = this.methods.codeOf(node, method, (problem) => this.report(this.inBody(problem, node)));
    invariant(code !== undefined, "a method is native or has code");
    const frame = new Frame({
      code,
      node,
      args,
      owner: node.owner,
      stackBase: this.sp,
      isTableLevel: false,
    });
    if ((method.isSerialized || code.declaresNames) && !this.lockMethod(frame, method)) return false;
    this.frames.push(frame);
    if (this.context.isTracing) emit(this.context, "method/enter", { method: node.path });
    return true;
  }

  /** §19.6.83: one task at a time in a serialized method; methods that declare names are treated like one. */
  private lockMethod(frame: Frame, method: MethodObject): boolean {
    const { lock } = frame.code;
    if (method.isSerialized && lock.owner !== this && method.syncLevel < this.syncLevel) {
      abort(
        "ae-aml-mutex-order",
        `${frame.node.path} has SyncLevel ${method.syncLevel}, its caller holds SyncLevel ${this.syncLevel}`,
      );
    }
    if (lock.owner !== undefined && lock.owner !== this) {
      this.wait = { until: undefined, isOver: () => lock.owner === undefined };
      return false;
    }
    this.wait = undefined;
    lock.owner = this;
    lock.depth++;
    frame.isLocked = true;
    frame.previousSyncLevel = this.syncLevel;
    if (method.isSerialized) this.syncLevel = method.syncLevel;
    return true;
  }

  /** `_OSI`. */
  private askInterface(name: Value): Value {
    if (!isString(name)) return 0;
    return this.context.options.interfaces.includes(name.value)
      ? this.context.options.semantics.truth(this.context.bits)
      : 0;
  }

  /** Ends the code on top with a value, which goes to what is below. */
  leaveFrame(value: Value): void {
    const frame = this.frames.pop();
    invariant(frame?.kind === "code", "code is on top");
    this.cleanUp(frame);
    this.deliver(value);
  }

  /** Ends the activity on top with a value, which goes to what is below. */
  end(value: Value): void {
    const activity = this.frames.pop();
    invariant(activity?.kind === "activity", "an activity is on top");
    this.deliver(value);
  }

  private deliver(value: Value): void {
    const top = this.frames.at(-1);
    if (top?.kind === "code") this.stack[this.sp++] = value;
    else this.delivered = value;
  }

  /** Undoes what an activation did for its own time. */
  private cleanUp(frame: Frame): void {
    this.sp = frame.stackBase;
    if (frame.created !== undefined) {
      for (const node of frame.created) this.context.namespace.remove(node);
    }
    if (frame.isLocked) {
      const { lock } = frame.code;
      if (--lock.depth === 0) lock.owner = undefined;
      this.syncLevel = frame.previousSyncLevel;
    }
    if (this.context.isTracing && !frame.isTableLevel) emit(this.context, "method/exit", { method: frame.node.path });
  }

  /** Something failed: the innermost that can go on does, or the task ends. */
  fail(fault: AmlAbort): void {
    const problem = this.diagnosticOf(fault);
    this.wait = undefined;
    for (let top = this.frames.at(-1); top !== undefined; top = this.frames.at(-1)) {
      if (top.kind === "code") {
        if (this.skipTerm(top)) {
          this.report(problem);
          return;
        }
        this.frames.pop();
        this.cleanUp(top);
      } else {
        this.delivered = undefined;
        if (top.recover(this, fault)) {
          this.report(problem);
          return;
        }
        this.frames.pop();
      }
    }
    this.abortWith(problem);
  }

  /** Table-level code goes on behind the term that failed. */
  private skipTerm(frame: Frame): boolean {
    if (!frame.isTableLevel) return false;
    const term = frame.code.terms.find(({ start, end }) => start <= frame.pc && frame.pc < end);
    if (term === undefined) return false;
    frame.pc = term.end;
    while (frame.scopes.length > term.scopeDepth) frame.scope = frame.scopes.pop() ?? frame.scope;
    this.sp = frame.stackBase + term.stackDepth;
    return true;
  }

  private abortWith(reason: Diagnostic): void {
    releaseAll(this);
    this.context.memory.holders.delete(this);
    this.state = { kind: "aborted", reason };
  }

  cancel(reason: Diagnostic): void {
    if (this.state.kind === "returned" || this.state.kind === "aborted") return;
    for (let top = this.frames.pop(); top !== undefined; top = this.frames.pop()) {
      if (top.kind === "code") this.cleanUp(top);
    }
    this.abortWith(reason);
  }

  private finish(): void {
    const value = this.delivered;
    try {
      const object = value === undefined ? undefined : this.outside(value);
      if (this.held.length > 0) emit(this.context, "mutex/kept", { count: this.held.length });
      releaseAll(this);
      this.state = { kind: "returned", object };
    } catch (fault) {
      if (!(fault instanceof AmlAbort)) throw fault;
      this.fail(fault);
    }
  }

  /** A method's value for its host: references that RefOf and Index made end with the method. */
  private outside(value: Value): AcpiObject {
    if (typeof value !== "object" || !("type" in value)) return plainObject(value);
    const isMade = value.type === "Reference" || value.type === "SlotReference" || value.type === "IndexReference";
    const object = plainObject(isMade ? dereference(this.context, value, this.context.namespace.root) : value);
    // Names in packages may have been declared by tables that came later.
    if (object.type === "Package") settleElements(this.context, object);
    return object;
  }

  notify(node: NamespaceNode, value: Integer): void {
    const number = Number(value);
    if (this.context.isTracing) emit(this.context, "notify", { object: node.path, value: number });
    this.context.host.notify(node, number);
  }

  fatal(type: Integer, code: Integer, argument: Integer): void {
    const top = this.frames.at(-1);
    const span = top?.kind === "code" ? this.placeIn(top) : undefined;
    const problem = diagnose("fatal", span, { type: hex(type), code: hex(code, 8), argument: hex(argument) });
    if (this.context.options.onFatal === "abort") throw new AmlAbort("ae-error", problem.message, problem);
    this.report(problem);
  }

  report(problem: Diagnostic): void {
    if (this.diagnostics.length < mostDiagnostics) this.diagnostics.push(problem);
  }

  /** Notes a fault that ends nothing. `place`: where it happened, if that is not where the code on top is. */
  reportFault(fault: AmlAbort, place?: AmlPlace): void {
    this.report(this.diagnosticOf(fault, place));
  }

  /** The instruction a frame is at, as bytes of its table. */
  placeIn(frame: Frame): ByteSpan {
    const start = frame.code.offsets[frame.pc] ?? 0;
    return { source: frame.code.source, start, end: start + 1 };
  }

  backtrace(): readonly AmlPlace[] {
    const places: AmlPlace[] = [];
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i];
      if (frame?.kind !== "code") continue;
      places.push({
        method: frame.isTableLevel ? frame.code.source.name : frame.node.path,
        source: frame.code.source,
        offset: this.placeIn(frame).start,
      });
    }
    return places;
  }

  private diagnosticOf(fault: AmlAbort, place?: AmlPlace): Diagnostic {
    const places = this.backtrace();
    const [innermost, ...callers] = place === undefined ? places : [place, ...places];
    const span = innermost === undefined ? undefined : spanOf(innermost);
    const known = fault.diagnostic;
    const detail = innermost === undefined ? fault.message : `${fault.message} (in ${innermost.method})`;
    const problem =
      known ?? diagnose(fault.fault, span, { name: fault.fault.toUpperCase().replaceAll("-", "_"), detail });
    return { ...problem, span: problem.span ?? span, related: [...problem.related, ...callers.map(calledFrom)] };
  }

  /** What the decoder says of a body, with the calls that led to it. */
  private inBody(problem: Diagnostic, node: NamespaceNode): Diagnostic {
    return { ...inMethod(problem, node), related: [...problem.related, ...this.backtrace().map(calledFrom)] };
  }
}

function calledFrom(place: AmlPlace): RelatedPlace {
  return { message: `called from ${place.method} at offset ${hex(place.offset, 4)}`, span: spanOf(place) };
}

function spanOf(place: { readonly source: ByteSource; readonly offset: number }): ByteSpan {
  return { source: place.source, start: place.offset, end: place.offset + 1 };
}
