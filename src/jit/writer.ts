/**
 * The text of one compiled method while it is written: which JavaScript variables stand for what, and how the state
 * goes back to frame and task where the method may be left.
 *
 * `s0`, `s1`, … are the operand stack, `l0` … the Locals, `a0` … the Args. A comparison's result is kept as a JavaScript
 * boolean in `c0`, `c1`, … as long as only branches and logical operators use it.
 */
import type { Code, IntegerBits } from "../interpreter/index.ts";
import type { Blocks, Step } from "./blocks.ts";

type SlotKind = "value" | "truth";
/** Which of a method's variables. */
export type VariableKind = "Local" | "Arg";

/** One method being written. */
export class Writer {
  readonly code: Code;
  readonly bits: IntegerBits;
  /** `frame.scope`, or a constant if the method never changes its scope. */
  readonly scope: string;
  private readonly lines: string[] = [];
  private readonly kinds: SlotKind[] = [];
  private readonly used: { readonly [K in VariableKind]: Set<number> } = { Local: new Set(), Arg: new Set() };
  private readonly written: { readonly [K in VariableKind]: Set<number> } = { Local: new Set(), Arg: new Set() };
  /** References to the variables are made: they live in the frame's array, not in JavaScript variables. */
  private readonly isShared: { readonly [K in VariableKind]: boolean };
  private highest = 0;

  constructor(code: Code, bits: IntegerBits, { blocks }: Blocks) {
    this.code = code;
    this.bits = bits;
    const steps = blocks.flatMap((block) => block.steps);
    const has = (name: Step["name"]): boolean => steps.some((step) => step.name === name);
    const changesScope =
      has("EnterScope") || steps.some(({ name, a }) => name === "Declare" && code.details[a]?.kind === "scope");
    this.scope = changesScope ? "frame.scope" : "scope";
    this.isShared = { Local: has("LocalReference"), Arg: has("ArgReference") };
    for (const step of steps) {
      const match = /^(?:Increment|Decrement|Store|Put)?(Local|Arg)(?:AndPop|OrNothing)?$/.exec(step.name);
      if (match === null) continue;
      const kind = match[1] === "Local" ? "Local" : "Arg";
      this.used[kind].add(step.a);
      if (!/^(?:Local|Arg)/.test(step.name)) this.written[kind].add(step.a);
    }
  }

  line(text: string): void {
    this.lines.push(text);
  }

  /** Notes where a fault of the following code is to be reported. */
  mark(step: Step): void {
    this.line(`at = ${step.at};`);
  }

  /** The variable of an operand, as a value. */
  value(index: number): string {
    if (this.kinds[index] === "truth") {
      this.line(`s${index} = c${index} ? TRUTH : 0;`);
      this.kinds[index] = "value";
    }
    return `s${index}`;
  }

  /** Makes an expression an operand. */
  push(index: number, expression: string): void {
    this.highest = Math.max(this.highest, index + 1);
    this.kinds[index] = "value";
    this.line(`s${index} = ${expression};`);
  }

  pushTruth(index: number, expression: string): void {
    this.highest = Math.max(this.highest, index + 1);
    this.kinds[index] = "truth";
    this.line(`c${index} = ${expression};`);
  }

  /** An operand as JavaScript condition. Sets nothing; the fault place must be noted before. */
  condition(index: number): string {
    if (this.kinds[index] === "truth") return `c${index}`;
    return `(typeof s${index} === "number" ? s${index} !== 0 : isTrue(s${index}, ${this.bits}))`;
  }

  isTruth(index: number): boolean {
    return this.kinds[index] === "truth";
  }

  variable(kind: VariableKind, index: number): string {
    if (this.isShared[kind]) return `${kind === "Local" ? "locals" : "args"}[${index}]`;
    return `${kind === "Local" ? "l" : "a"}${index}`;
  }

  /** Runs `write` with the variable in its array, for functions that take the array. */
  withArray(kind: VariableKind, index: number, write: (array: string) => void): void {
    const array = kind === "Local" ? "locals" : "args";
    const name = this.variable(kind, index);
    if (!this.isShared[kind]) this.line(`${array}[${index}] = ${name};`);
    write(array);
    if (!this.isShared[kind]) this.line(`${name} = ${array}[${index}];`);
  }

  /** Values `from` up to `to` go to the operand stack. */
  spillOperands(from: number, to: number): string {
    let text = "";
    for (let i = from; i < to; i++) {
      text += `stack[b + ${i}] = ${this.kinds[i] === "truth" ? `c${i} ? TRUTH : 0` : `s${i}`}; `;
    }
    return text;
  }

  /** Locals, Args and the operands below `height` go to frame and task. */
  spill(height: number): string {
    let text = this.spillOperands(0, height);
    for (const kind of ["Local", "Arg"] as const) {
      if (this.isShared[kind]) continue;
      const array = kind === "Local" ? "locals" : "args";
      for (const index of this.written[kind]) text += `${array}[${index}] = ${this.variable(kind, index)}; `;
    }
    return text;
  }

  /** The state as the executor would have it before the instruction at `at`. */
  leave(height: number, at: number): string {
    return `${this.spill(height)}frame.pc = ${at}; task.sp = b + ${height};`;
  }

  /** Reads Locals and Args from the frame. */
  loadVariables(): string {
    let text = "";
    for (const kind of ["Local", "Arg"] as const) {
      if (this.isShared[kind]) continue;
      const array = kind === "Local" ? "locals" : "args";
      for (const index of this.used[kind]) text += `${this.variable(kind, index)} = ${array}[${index}]; `;
    }
    return text;
  }

  /** Between blocks every operand is a value. */
  settle(height: number): void {
    for (let i = 0; i < height; i++) this.value(i);
  }

  beginBlock(): void {
    this.kinds.length = 0;
  }

  /** Declarations of the variables, and the text written. */
  finish(): { readonly variables: string; readonly body: string } {
    const names = ["at = 0", "n", "o", "v"];
    for (let i = 0; i < this.highest; i++) names.push(`s${i}`, `c${i} = false`);
    for (const kind of ["Local", "Arg"] as const) {
      if (this.isShared[kind]) continue;
      for (const index of this.used[kind]) names.push(this.variable(kind, index));
    }
    return { variables: `let ${names.join(", ")};`, body: this.lines.join("\n") };
  }
}
