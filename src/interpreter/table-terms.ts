/**
 * The code of a table outside methods, executed straight from the bytes. Nearly all of it declares names with values
 * that stand there; a tree and instructions for something that runs once are a waste (measured: 4x). The rest, and
 * everything that is not in order, is decoded and lowered term by term, as methods are.
 *
 * @see ACPI 6.5 §5.4, §20.2.5
 */
import {
  type AmlNode,
  decodeTermList,
  type NamePath,
  outlineTable,
  printNamePath,
  type TableOutline,
  type TermListOptions,
  type TermRange,
  TermScanner,
} from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import type { AcpiObject, FieldUnitObject, NamespaceNode, OwnerId, PackageObject } from "../namespace/index.ts";
import { AmlAbort } from "./abort.ts";
import type { EngineContext } from "./context.ts";
import type { AmlPlace } from "./engine.ts";
import { isTrue } from "./execute-steps.ts";
import { Frame, noLocals } from "./frame.ts";
import { deepestTerm, type LoweringOptions, lower, lowerValue } from "./lowering.ts";
import { CallKnowledge, pathOf } from "./methods.ts";
import { storable } from "./store.ts";
import { termReaders } from "./table-declarations.ts";
import type { Task } from "./task.ts";
import { plainObject, type Value } from "./value.ts";

/** A TermList that is being executed. */
interface OpenList {
  /** Of the term it belongs to; for messages. */
  readonly start: number;
  readonly end: number;
  /** No term starts here or later. */
  readonly lastStart: number;
  readonly scope: NamespaceNode;
}

/** What the value is for that is being computed. */
export type Purpose =
  | { readonly kind: "name"; readonly node: NamespaceNode }
  | { readonly kind: "predicate"; readonly bodyEnd: number };

export class TableTerms {
  readonly context: EngineContext;
  readonly source: ByteSource;
  readonly scanner: TermScanner;
  /** Packages with names that mean nothing yet. */
  readonly unsettled: PackageObject[] = [];
  private readonly owner: OwnerId;
  private readonly options: LoweringOptions;
  private readonly lists: OpenList[];
  /** Terms of a table share Locals. */
  private readonly locals: Value[] = noLocals();
  private list: OpenList;
  /** The task that executes the current term. */
  private task: Task | undefined = undefined;
  private awaited: { readonly purpose: Purpose; readonly start: number } | undefined = undefined;
  private frame: Frame | undefined = undefined;
  private outline: TableOutline | undefined = undefined;

  constructor(context: EngineContext, source: ByteSource, range: TermRange, scope: NamespaceNode, owner: OwnerId) {
    this.context = context;
    this.source = source;
    this.owner = owner;
    this.scanner = new TermScanner(source.bytes);
    this.scanner.at = range.start;
    this.list = { start: range.start, end: range.end, lastStart: range.lastStart, scope };
    this.lists = [this.list];
    const { semantics } = context.options;
    this.options = { semantics, implicitReturn: false, bits: context.bits, isTableLevel: true, unknown: [] };
  }

  /** The scope of the terms being executed. */
  get scope(): NamespaceNode {
    return this.list.scope;
  }

  /** False where terms are nested too deep to go on; the lowering says so. */
  get canOpen(): boolean {
    return this.lists.length < deepestTerm;
  }

  /**
   * Executes the next term; what it cannot do itself, it puts on top of the task.
   *
   * @param value - of what it put there
   * @returns false if there is no more
   */
  next(task: Task, value: Value): boolean {
    const { scanner, frame } = this;
    if (frame !== undefined) {
      this.unsettled.push(...frame.unsettled);
      this.frame = undefined;
    }
    if (this.awaited !== undefined) this.take(task, value);
    while (scanner.at >= this.list.lastStart) {
      if (this.lists.length === 1) return false;
      scanner.at = this.list.end;
      this.lists.pop();
      this.list = this.lists[this.lists.length - 1] ?? this.list;
    }
    const start = scanner.at;
    this.task = task;
    const entry = this.context.options.tableCode === "scanned" ? scanner.opcode(this.list.end) : undefined;
    const reader = entry === undefined ? undefined : termReaders[entry.op];
    if (reader === undefined || !reader(this, start, this.list.end)) this.execute(task, start);
    return true;
  }

  /** What was put on top of the task failed: goes on behind it. */
  recover(): void {
    const { awaited } = this;
    this.awaited = undefined;
    if (awaited?.purpose.kind === "predicate") this.scanner.at = awaited.purpose.bodyEnd;
  }

  /** Installs a name; undefined if something is in its way. */
  install(
    path: NamePath,
    object: AcpiObject | undefined,
    start: number,
    aliasOf?: NamespaceNode,
  ): NamespaceNode | undefined {
    const { namespace, options } = this.context;
    if (namespace.size >= options.limits.names) return undefined;
    const place = { source: this.source, start, end: start + 1 };
    const installOptions = aliasOf === undefined ? { owner: this.owner, place } : { owner: this.owner, place, aliasOf };
    return namespace.tryInstall(path, this.list.scope, object, installOptions);
  }

  /** Installs the units of a FieldList; one that exists already does not keep the others from coming into being. */
  installAll(paths: readonly NamePath[], units: readonly FieldUnitObject[], start: number): boolean {
    const { namespace, options } = this.context;
    if (namespace.size + paths.length >= options.limits.names) return false;
    const place = { source: this.source, start, end: start + 1 };
    const { scope } = this.list;
    const installOptions = { owner: this.owner, place };
    for (let i = 0; i < paths.length; i++) {
      const path = paths[i];
      if (path === undefined || namespace.tryInstall(path, scope, units[i], installOptions) !== undefined) continue;
      const { problem } = namespace.install(path, scope, units[i], installOptions);
      if (problem !== undefined) this.report(new AmlAbort("ae-already-exists", problem.message, problem), start);
    }
    return true;
  }

  /** Executes the terms from here to `end` next, then goes on behind it. */
  open(start: number, end: number, scope: NamespaceNode): void {
    this.list = { start, end, lastStart: end, scope };
    this.lists.push(this.list);
  }

  /** Computes the value of the term here in a frame; `end` is that of the list of its statement. */
  evaluate(start: number, end: number, purpose: Purpose): boolean {
    const { task, scanner, context, source } = this;
    const { terms, problems } = this.decode(end, { terms: 1 });
    const [term] = terms;
    if (task === undefined || term === undefined || term.op === "RawBytes") return false;
    for (const problem of problems) task.report(problem);
    scanner.at = term.end;
    this.awaited = { purpose, start };
    this.run(task, lowerValue(context.namespace, source, term, purpose.kind, this.options));
    return true;
  }

  /** An If; its Else is a term of its own, behind it. */
  branch(start: number, end: number): boolean {
    const { scanner } = this;
    const bodyEnd = scanner.packageEnd(end);
    if (bodyEnd < 0 || !this.canOpen || !this.isElseInOrder(bodyEnd, end)) return false;
    return this.evaluate(start, bodyEnd, { kind: "predicate", bodyEnd });
  }

  private isElseInOrder(at: number, end: number): boolean {
    const { scanner } = this;
    const before = scanner.at;
    scanner.at = at;
    const isInOrder = scanner.opcode(end)?.op !== "Else" || scanner.packageEnd(end) >= 0;
    scanner.at = before;
    return isInOrder;
  }

  /** The value has come that something waited for. */
  private take(task: Task, value: Value): void {
    const { awaited } = this;
    if (awaited === undefined) return;
    this.awaited = undefined;
    const { purpose, start } = awaited;
    try {
      if (purpose.kind === "name") purpose.node.object = plainObject(storable(value));
      else this.choose(start, purpose.bodyEnd, isTrue(value, this.context.bits));
    } catch (fault) {
      if (!(fault instanceof AmlAbort)) throw fault;
      if (purpose.kind === "predicate") this.scanner.at = purpose.bodyEnd;
      this.report(fault, start, task);
    }
  }

  private choose(start: number, bodyEnd: number, isTaken: boolean): void {
    const { scanner, list } = this;
    if (isTaken) {
      this.open(start, bodyEnd, list.scope);
      return;
    }
    scanner.at = bodyEnd;
    if (scanner.opcode(list.end)?.op === "Else") {
      const elseEnd = scanner.packageEnd(list.end);
      this.open(bodyEnd, elseEnd, list.scope);
    } else scanner.at = bodyEnd;
  }

  /** Decodes and lowers the term at `start`; all that are left of the list if it is none, or if all shall be lowered. */
  private execute(task: Task, start: number): void {
    const { scanner, list, context, source } = this;
    scanner.at = start;
    const first = this.decode(list.end, { terms: 1 });
    // What follows bytes that are no AML depends on them; so does an Else on its If.
    const op = first.terms[0]?.op ?? "RawBytes";
    const isAlone = op !== "RawBytes" && op !== "If" && context.options.tableCode === "scanned";
    const { terms, problems } = isAlone ? first : this.decode(list.end, { lastStart: list.lastStart });
    for (const problem of problems) task.report(problem);
    scanner.at = terms.at(-1)?.end ?? list.end;
    if (!isAlone) scanner.at = list.end;
    this.run(task, lower(context.namespace, source, terms, this.options, this.lists.length - 1));
  }

  private run(task: Task, code: Frame["code"]): void {
    const { owner, locals, list } = this;
    const place = { node: list.scope, owner, stackBase: task.sp };
    const frame = new Frame({ code, args: [], locals, ...place, isTableLevel: true });
    this.frame = frame;
    task.enterFrame(frame);
  }

  /** Decodes from here to `end`. Methods that are declared further down in the table are asked for only if need be. */
  private decode(
    end: number,
    options: Pick<TermListOptions, "terms" | "lastStart">,
  ): { readonly terms: readonly AmlNode[]; readonly problems: readonly Diagnostic[] } {
    const { source, scanner, context, list } = this;
    const scope = pathOf(list.scope);
    const decodeWith = (known: TableOutline | undefined) => {
      const calls = new CallKnowledge(context.namespace);
      const decoded = decodeTermList(source, scanner.at, end, {
        ...options,
        scope,
        argumentCount: (path, from) => calls.argumentCount(path, from) ?? known?.argumentCount(path, from),
        methodBodies: "raw",
        parent: this.describeList(),
      });
      return { terms: decoded.value, problems: decoded.diagnostics, isKnown: calls.unknown.length === 0 };
    };
    const decoded = decodeWith(this.outline);
    if (decoded.isKnown || this.outline !== undefined) return decoded;
    this.outline = outlineTable(source, { scope: pathOf(this.lists[0]?.scope ?? list.scope) }).value;
    return decodeWith(this.outline);
  }

  private describeList(): string {
    if (this.lists.length === 1) return "the table";
    const inner = new TermScanner(this.source.bytes);
    inner.at = this.list.start;
    const entry = inner.opcode(this.list.end);
    inner.packageEnd(this.list.end);
    const name = entry?.opensScope === true ? inner.name(this.list.end) : undefined;
    return name === undefined ? (entry?.op ?? "the table") : `${entry?.op} (${printNamePath(name)})`;
  }

  private report(fault: AmlAbort, start: number, task: Task | undefined = this.task): void {
    const place: AmlPlace = { method: this.source.name, source: this.source, offset: start };
    task?.reportFault(fault, place);
  }
}
