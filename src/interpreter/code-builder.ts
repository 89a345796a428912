/** Puts instructions one behind the other. */
import type { NamePath } from "../aml/index.ts";
import { invariant } from "../base/invariant.ts";
import type { ByteSource } from "../base/span.ts";
import type { Namespace } from "../namespace/index.ts";
import type { Code, CodeTerm, NameCell } from "./code.ts";
import type { Declaration } from "./declaration.ts";
import { type InstructionName, instructions } from "./instructions.ts";
import type { Value } from "./value.ts";

/** A place that jumps go to; `at` is known once it has been reached. */
export interface Label {
  at: number | undefined;
  readonly uses: number[];
}

export class CodeBuilder {
  /** AML offset of what is being lowered. */
  offset = 0;
  /** Scopes entered and values on the stack between statements, for {@link CodeTerm}. */
  scopeDepth = 0;
  stackDepth = 0;
  declaresNames = false;
  private readonly namespace: Namespace;
  private readonly words: number[] = [];
  private readonly offsets: number[] = [];
  private readonly values: Value[] = [];
  private readonly names: NameCell[] = [];
  private readonly namesByPath = new Map<string, number>();
  private readonly details: Declaration[] = [];
  private readonly terms: CodeTerm[] = [];
  /** Start of the last instruction, unless a label stands behind it. */
  private last: number | undefined;

  constructor(namespace: Namespace) {
    this.namespace = namespace;
  }

  get position(): number {
    return this.words.length;
  }

  emit(instruction: InstructionName, ...operands: readonly number[]): void {
    this.last = this.words.length;
    this.words.push(instructions[instruction], ...operands);
    for (let i = -1; i < operands.length; i++) this.offsets.push(this.offset);
  }

  emitValue(value: Value): void {
    if (typeof value === "number" && value <= 0x7fffffff) this.emit("Small", value);
    else this.emitConstant(value);
  }

  /** A value that nothing changes. */
  emitConstant(value: Value): void {
    this.emit("Value", this.values.push(value) - 1);
  }

  /** A String or Buffer that is made anew each time: what the code stores to must not change the code. */
  emitFresh(value: Value): void {
    this.emit("Fresh", this.values.push(value) - 1);
  }

  emitName(instruction: InstructionName, path: NamePath, ...more: readonly number[]): void {
    this.emit(instruction, this.nameIndex(path), ...more);
  }

  declare(declaration: Declaration): void {
    this.declaresNames = true;
    this.emit("Declare", this.details.push(declaration) - 1);
  }

  fault(declaration: Extract<Declaration, { kind: "fault" }>): void {
    this.emit("Fault", this.details.push(declaration) - 1);
  }

  /** Drops the top; together with a store to a Local before it, one instruction. */
  pop(): void {
    if (this.last !== undefined && this.words[this.last] === instructions.StoreLocal) {
      this.words[this.last] = instructions.StoreLocalAndPop;
      this.last = undefined;
    } else this.emit("Pop");
  }

  label(): Label {
    return { at: undefined, uses: [] };
  }

  place(label: Label): void {
    this.last = undefined;
    label.at = this.words.length;
    for (const use of label.uses) this.words[use] = label.at;
  }

  jump(instruction: InstructionName, label: Label): void {
    this.emit(instruction, label.at ?? 0);
    if (label.at === undefined) label.uses.push(this.words.length - 1);
  }

  /** Notes that a term went from `start` to here. */
  term(start: number, scopeDepth: number, stackDepth: number): void {
    this.last = undefined;
    this.terms.push({ start, end: this.words.length, scopeDepth, stackDepth });
  }

  build(source: ByteSource, unknown: readonly NamePath[]): Code {
    invariant(this.scopeDepth === 0 && this.stackDepth === 0, "lowered code leaves scopes or values behind");
    return {
      source,
      words: Int32Array.from(this.words),
      offsets: Int32Array.from(this.offsets),
      values: this.values,
      names: this.names,
      details: this.details,
      terms: this.terms,
      declaresNames: this.declaresNames,
      unknown,
      lock: { owner: undefined, depth: 0 },
      runner: undefined,
      heat: 0,
      longestStretch: 0,
    };
  }

  private nameIndex(path: NamePath): number {
    const key = `${path.absolute ? "\\" : ""}${"^".repeat(path.parents)}${path.segments.join("")}`;
    const known = this.namesByPath.get(key);
    if (known !== undefined) return known;
    const last = path.segments.at(-1);
    const version = last === undefined ? undefined : this.namespace.versionOf(last);
    const index = this.names.push({ path, version, seen: -1, scope: undefined, node: undefined }) - 1;
    this.namesByPath.set(key, index);
    return index;
  }
}
