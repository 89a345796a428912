/**
 * Lowers decoded AML to instructions. Every operator leaves exactly one value on the operand stack, every statement
 * leaves it as it was; between statements it holds only the state of the loops around them.
 *
 * @see ACPI 6.5 §20.2.5
 */
import { type AmlNode, type AmlOperand, isNode, type NamePath, type OpcodeName, opcodes } from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";
import type { Namespace } from "../namespace/index.ts";
import type { Code } from "./code.ts";
import { CodeBuilder, type Label } from "./code-builder.ts";
import { declarationLowerings } from "./declaration-lowerings.ts";
import { expressionLowerings } from "./expression-lowerings.ts";
import { type IntegerBits, ones } from "./integer.ts";
import { listOf, nameOf, nodeOf, numberOf, variableOf } from "./operand.ts";
import { operatorNames } from "./operators.ts";
import type { Semantics } from "./semantics.ts";
import { statementLowerings } from "./statement-lowerings.ts";
import type { StoreRule } from "./store.ts";
import { variableLowerings } from "./variable-lowerings.ts";

/** How one opcode becomes instructions. */
export type OpcodeLowering = (to: Lowering, node: AmlNode) => void;

const lowerings: { readonly [N in OpcodeName]: OpcodeLowering } = {
  ...declarationLowerings,
  ...expressionLowerings,
  ...statementLowerings,
  ...variableLowerings,
};

/** Targets that take what is stored and do nothing: stores to constants are allowed, §19.6.132. */
const noTargets: ReadonlySet<string> = new Set(["NullTarget", "Zero", "One", "Ones"]);

/** Terms whose result is a new object. */
const makesNew: ReadonlySet<string> = new Set([
  "String",
  "Buffer",
  "Package",
  "VarPackage",
  "Concatenate",
  "ConcatenateResTemplate",
  "Mid",
]);

export interface LoweringOptions {
  readonly semantics: Semantics;
  readonly implicitReturn: boolean;
  readonly bits: IntegerBits;
  /** Code outside methods: every term is noted, so that loading goes on behind a faulty one. */
  readonly isTableLevel: boolean;
  /** Names that nobody knew when the terms were decoded. */
  readonly unknown: readonly NamePath[];
}

/** Lowers a list of terms. `depth`: terms around them. */
export function lower(
  namespace: Namespace,
  source: ByteSource,
  terms: readonly AmlNode[],
  options: LoweringOptions,
  depth = 0,
): Code {
  const lowering = new Lowering(namespace, source, options, depth);
  if (options.semantics.returnsImplicitly && options.implicitReturn) {
    lowering.code.offset = terms[0]?.start ?? 0;
    lowering.code.emit("Small", 0);
    lowering.code.emit("Keep");
  }
  lowering.terms(terms);
  lowering.code.emit("ReturnNothing");
  return lowering.code.build(source, options.unknown);
}

/** Lowers a term to code that returns its value, what for says `use`. */
export function lowerValue(
  namespace: Namespace,
  source: ByteSource,
  term: AmlNode,
  use: "name" | "predicate",
  options: LoweringOptions,
): Code {
  const lowering = new Lowering(namespace, source, options);
  lowering.isNamed = use === "name";
  if (use === "predicate") lowering.predicate(term);
  else lowering.value(term);
  lowering.code.emit("Return");
  return lowering.code.build(source, options.unknown);
}

/** Terms in one another: {@link Lowering} calls itself for each. Real tables stay below 50. */
export const deepestTerm = 500;

/** One run of the lowering. */
export class Lowering {
  readonly code: CodeBuilder;
  readonly source: ByteSource;
  readonly bits: IntegerBits;
  readonly semantics: Semantics;
  readonly isTableLevel: boolean;
  /** The value of a Name is being lowered. */
  isNamed = false;
  /** The operand of an If or While: any number but zero will do for true. */
  private predicateTerm: AmlOperand | undefined;
  private readonly options: LoweringOptions;
  /** Terms around the one being lowered. */
  private depth: number;
  /** Where Break and Continue of the loops around go, innermost last. */
  private readonly loops: { readonly start: Label; readonly end: Label }[] = [];

  constructor(namespace: Namespace, source: ByteSource, options: LoweringOptions, depth = 0) {
    this.depth = depth;
    this.code = new CodeBuilder(namespace);
    this.source = source;
    this.bits = options.bits;
    this.semantics = options.semantics;
    this.isTableLevel = options.isTableLevel;
    this.options = options;
  }

  /** A TermList. */
  terms(nodes: readonly AmlNode[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (node === undefined || node.op === "Else") continue;
      const next = nodes[i + 1];
      this.term(node, next?.op === "Else" ? next : undefined);
    }
  }

  private term(node: AmlNode, otherwise: AmlNode | undefined): void {
    const { code } = this;
    const start = code.position;
    const { scopeDepth, stackDepth } = code;
    if (node.op !== "If") this.statement(node);
    else if (this.depth >= deepestTerm) this.tooDeep();
    else {
      this.depth++;
      this.branch(node, otherwise);
      this.depth--;
    }
    if (this.options.isTableLevel) code.term(start, scopeDepth, stackDepth);
  }

  /** An If with its Else. */
  branch(node: AmlNode, otherwise: AmlNode | undefined): void {
    const { code } = this;
    code.offset = node.start;
    this.predicate(node.operands[0]);
    const end = code.label();
    const other = code.label();
    code.jump("JumpIfZero", other);
    this.terms(listOf(node.operands[1]));
    if (otherwise !== undefined) code.jump("Jump", end);
    code.place(other);
    if (otherwise !== undefined) this.terms(listOf(otherwise.operands[0]));
    code.place(end);
  }

  private statement(node: AmlNode): void {
    const { code } = this;
    code.offset = node.start;
    if (isStatement(node)) {
      this.opcode(node);
      return;
    }
    if (node.op === "NameReference") {
      code.emitName("Mention", nameOf(node.operands[0]));
    } else this.value(node);
    if (this.options.implicitReturn) code.emit("Keep");
    else code.pop();
  }

  private opcode(node: AmlNode): void {
    if (this.depth >= deepestTerm) {
      this.tooDeep();
      return;
    }
    this.depth++;
    this.knownOpcode(node);
    this.depth--;
  }

  private tooDeep(): void {
    this.code.fault({ kind: "fault", fault: "ae-limit", detail: `terms are nested more than ${deepestTerm} deep` });
  }

  private knownOpcode(node: AmlNode): void {
    // Field elements and the forms without opcode are handled where they may stand.
    const lowering = lowerings[node.op as OpcodeName] as OpcodeLowering | undefined;
    if (lowering === undefined) this.misplaced(node);
    else lowering(this, node);
  }

  /** Pushes the value of a term. */
  value(operand: AmlOperand | undefined): void {
    const { code } = this;
    if (!isNode(operand)) {
      code.emitValue(numberOf(operand));
      return;
    }
    const around = code.offset;
    code.offset = operand.start;
    if (operand.op === "NameReference") code.emitName("Name", nameOf(operand.operands[0]));
    else if (operand.op === "MethodInvocation") this.call(operand);
    else if (isStatement(operand)) this.misplaced(operand);
    else this.opcode(operand);
    code.offset = around;
  }

  /** Pushes a value of which only matters whether it is zero. */
  predicate(operand: AmlOperand | undefined): void {
    this.predicateTerm = operand;
    this.value(operand);
  }

  /** Pushes an operand of LAnd, LOr or LNot. */
  logicalOperand(operand: AmlOperand | undefined): void {
    this.value(operand);
    if (this.semantics.logicalBytes !== undefined) this.code.emit("Operate", operatorNames.indexOf("LogicalOperand"));
  }

  /** Behind the instruction of `term`, which pushes ones of all bits for true: makes them the tradition's. */
  truth(term: AmlNode): void {
    const truth = this.semantics.truth(this.bits);
    if (term === this.predicateTerm || truth === ones(this.bits)) return;
    this.code.emitValue(truth);
    this.code.emit("And");
  }

  private call(node: AmlNode): void {
    const args = listOf(node.operands[1]);
    for (const argument of args) this.value(argument);
    this.code.emitName("Call", nameOf(node.operands[0]), args.length);
  }

  /** Pushes what an operator gets that wants an object and not its value: the node of a name, what a Local holds. */
  object(operand: AmlOperand | undefined): void {
    const node = nodeOf(operand);
    if (node.op === "NameReference") this.code.emitName("Node", nameOf(node.operands[0]));
    else this.value(node);
  }

  /** The same for ObjectType: a Local or Arg without value is nothing. */
  objectOrNothing(operand: AmlOperand | undefined): void {
    const variable = variableOf(nodeOf(operand));
    if (variable === undefined) this.object(operand);
    else this.code.emit(`${variable.kind}OrNothing`, variable.index);
  }

  /** Pushes a reference to what a SuperName names. */
  reference(operand: AmlOperand | undefined): void {
    const { code } = this;
    const node = nodeOf(operand);
    const variable = variableOf(node);
    if (node.op === "NameReference") {
      code.emitName("Node", nameOf(node.operands[0]));
      code.emit("NodeReference");
    } else if (variable === undefined) this.value(node);
    else code.emit(variable.kind === "Local" ? "LocalReference" : "ArgReference", variable.index);
  }

  /** The same for CondRefOf: pushes nothing for a name that stands for nothing. */
  possibleReference(operand: AmlOperand | undefined): void {
    const node = nodeOf(operand);
    if (node.op === "NameReference") {
      this.code.emitName("NodeOrNothing", nameOf(node.operands[0]));
      this.code.emit("NodeReference");
    } else this.reference(node);
  }

  /**
   * Stores the top to a target and keeps it.
   *
   * @param source - the term it comes from, if it is one that nobody else can hold the result of
   */
  target(operand: AmlOperand | undefined, rule: StoreRule, source?: AmlOperand): void {
    const { code } = this;
    const node = nodeOf(operand);
    const variable = variableOf(node);
    const replaces = rule === "replace" ? 1 : 0;
    const isFollowed = this.semantics.followsLocals && (variable?.kind === "Local" || rule === "replace");
    if (variable !== undefined && isFollowed) {
      this.reference(node);
      code.emit("StoreReference", replaces);
    } else if (variable?.kind === "Local" && isNode(source) && makesNew.has(source.op)) {
      code.emit("PutLocal", variable.index);
    } else if (variable !== undefined) code.emit(variable.kind === "Local" ? "StoreLocal" : "StoreArg", variable.index);
    else if (node.op === "NameReference") code.emitName("StoreName", nameOf(node.operands[0]), replaces);
    else if (node.op === "Debug") code.emit("StoreDebug");
    else if (!noTargets.has(node.op)) {
      this.value(node);
      code.emit("StoreReference", replaces);
    }
  }

  /** A While around `body`. */
  loop(condition: () => void, body: () => void): void {
    const { code } = this;
    const start = code.label();
    const end = code.label();
    const check = code.label();
    code.emit("LoopEnter");
    code.stackDepth += 2;
    code.place(check);
    condition();
    code.jump("JumpIfZero", end);
    this.loops.push({ start, end });
    body();
    this.loops.pop();
    code.place(start);
    code.jump("LoopBack", check);
    code.place(end);
    code.stackDepth -= 2;
    code.emit("LoopLeave");
  }

  /** Break or Continue; outside of a loop a fault when it is reached. */
  leaveIteration(to: "start" | "end"): void {
    const loop = this.loops.at(-1);
    if (loop === undefined) {
      this.code.fault({ kind: "fault", fault: "ae-aml-no-while", detail: "Break or Continue outside of a While" });
    } else this.code.jump("Jump", loop[to]);
  }

  /** A term that has no value where one is needed, or bytes that are no term. */
  misplaced(node: AmlNode): void {
    const isRaw = node.op === "RawBytes";
    this.code.fault({
      kind: "fault",
      fault: isRaw ? "ae-aml-bad-opcode" : "ae-aml-operand-type",
      detail: isRaw ? "bytes that are no AML" : `${node.op} has no value`,
    });
  }
}

function isStatement(node: AmlNode): boolean {
  if (!(node.op in opcodes)) return node.op === "RawBytes";
  // `in` has just said so.
  const { class: opcodeClass } = opcodes[node.op as OpcodeName];
  return opcodeClass === "statement" || opcodeClass === "named" || opcodeClass === "modifier";
}
