/**
 * Bound tree to AML: terms, expressions and operators that are opcodes. Forms of their own are in emit-*.ts.
 *
 * @see ACPI 6.5 §20.2
 */
import { type OpcodeName, opcodes } from "../aml/index.ts";
import type { Diagnostic, DiagnosticArguments } from "../base/diagnostic.ts";
import type { TextSpan } from "../base/span.ts";
import { AmlOutput } from "./aml-output.ts";
import { type Annotation, type AnnotationTable, isLossless, literalWidth } from "./annotations.ts";
import type { BoundTree } from "./bind.ts";
import type { BlockRules } from "./block-rules.ts";
import { type Constant, constantOf, type FoldingContext, isFoldable, wayToTarget } from "./constant-folding.ts";
import { describe } from "./describe-node.ts";
import { type declarations, diagnose } from "./diagnostics.ts";
import { emitBytes } from "./emit-data.ts";
import { forms } from "./emit-forms.ts";
import { keywordValue } from "./keyword-table.ts";
import type { MethodContext } from "./method-context.ts";
import { writeDeclaration, writeReference } from "./name-paths.ts";
import {
  declares,
  isAssignment,
  isElse,
  isSeparated,
  isValue,
  rawWidths,
  takesAssignedTarget,
  targetCount,
  wordOf,
} from "./operator-kinds.ts";
import { operatorOf, type ParameterDeclaration } from "./operator-table.ts";
import type { ResolvedOptions } from "./options.ts";
import type { AslSymbol } from "./symbols.ts";
import type { AstNode, BinaryNode, ListNode, NameNode, OperatorNode } from "./syntax-tree.ts";

type DiagnosticName = keyof typeof declarations;

/** Writes the AML of one DefinitionBlock. */
export class Emitter {
  readonly output: AmlOutput;
  readonly diagnostics: Diagnostic[] = [];
  readonly tree: BoundTree;
  readonly options: ResolvedOptions;
  readonly folding: FoldingContext;
  readonly revision: number;
  /** Where names are looked up. */
  scope: AslSymbol;
  private readonly shortensNames: boolean;
  private readonly annotations: AnnotationTable | undefined;
  /** Bytes follow the text: integers as wide as written, names as written, wrong counts kept, no External block. */
  readonly isLossless: boolean;
  /** The method being written; outside methods, the table. */
  method: MethodContext = { name: "", switches: 0 };

  constructor(tree: BoundTree, options: ResolvedOptions, revision: number, rules: BlockRules) {
    this.tree = tree;
    this.options = options;
    this.revision = revision;
    this.folding = { integerBits: rules.integerBits, hexStringHasPrefix: options.hexStringHasPrefix };
    this.output = new AmlOutput({
      shortIntegers: options.optimizeIntegers,
      integerBits: this.folding.integerBits,
      recorder: options.recorder,
    });
    this.scope = tree.names;
    this.annotations = tree.space.annotations;
    this.isLossless = isLossless(tree.root, tree.space);
    this.shortensNames = !this.isLossless && options.optimizeNames && rules.hasSureNames;
  }

  span(node: { readonly start: number; readonly end: number }): TextSpan | undefined {
    return this.tree.space.span(node.start, node.end);
  }

  report<N extends DiagnosticName>(
    name: N,
    node: { readonly start: number; readonly end: number },
    values: DiagnosticArguments<(typeof declarations)[N]>,
  ): void {
    this.diagnostics.push(diagnose(name, this.span(node), values));
  }

  // Terms

  /** The terms of a body, one behind the other. */
  terms(body: ListNode | undefined): void {
    if (body === undefined) return;
    if (body.commas > 0) this.report("comma-unexpected", body, {});
    let previous: AstNode | undefined;
    for (let i = 0; i < body.items.length; i++) {
      const item = body.items[i];
      if (item === undefined) continue;
      if (item.kind === "operator" && isElse(item.operator)) {
        const followsIf = previous?.kind === "operator" && previous.operator.opcode === "If";
        if (!followsIf && !this.isLossless) {
          this.report("else-without-if", item, { operator: item.operator.spelling });
        }
        i = this.elseChain(body.items, i);
        previous = undefined;
      } else {
        this.term(item);
        previous = item;
      }
    }
  }

  /** Else, or ElseIf and what follows it inside; returns the index of the last item written. */
  private elseChain(items: ListNode["items"], first: number): number {
    const open: number[] = [];
    let i = first;
    for (;;) {
      const item = items[i];
      if (item?.kind !== "operator") break;
      this.options.recorder?.enter(item, this.output.length);
      this.output.opcode("Else");
      if (item.operator.opcode === "Else") this.output.nextForm = this.annotationAt(item.wordEnd)?.package;
      open.push(this.output.openPackage());
      if (item.operator.opcode === "Else") {
        this.checkShape(item);
        this.terms(item.body);
        break;
      }
      const branch = operatorOf("If");
      if (branch !== undefined) this.operator({ ...item, operator: branch }, undefined);
      const next = items[i + 1];
      if (next?.kind !== "operator" || !isElse(next.operator)) break;
      i++;
    }
    for (let start = open.pop(); start !== undefined; start = open.pop()) {
      this.output.closePackage(start);
      this.options.recorder?.leave(this.output.length);
    }
    return i;
  }

  /** One term. */
  term(node: AstNode): void {
    if (node.kind === "list") this.report("term-misplaced", node, { found: "a list", expected: "a term" });
    else if (node.kind === "operator") {
      this.options.recorder?.enter(node, this.output.length);
      this.operator(node, undefined);
      this.options.recorder?.leave(this.output.length);
    } else this.expression(node, undefined);
  }

  // Expressions

  /**
   * An expression.
   *
   * @param target - where an assignment around it stores the result; written by the expression's own opcode
   */
  expression(node: AstNode, target: AstNode | undefined): void {
    const { recorder } = this.options;
    if (recorder === undefined) {
      this.write(node, target);
      return;
    }
    recorder.enter(node, this.output.length);
    this.write(node, target);
    recorder.leave(this.output.length);
  }

  private write(node: AstNode, target: AstNode | undefined): void {
    switch (node.kind) {
      case "integer":
        // Deviation: §19.3.5.1 has no truncation at compile time; iasl cuts numbers of tables with 32-bit integers.
        if (this.isLossless) this.output.wideInteger(node.value, literalWidth(node));
        else this.output.integer(this.folding.integerBits === 32 ? BigInt.asUintN(32, node.value) : node.value);
        return;
      case "string": {
        const bytes = this.annotationAt(node.end)?.raw;
        if (bytes === undefined) this.output.text(node.value);
        else this.output.bytes(bytes);
        return;
      }
      case "name":
        this.name(node);
        return;
      case "invocation":
        this.name(node.name);
        for (const arg of node.args) {
          if (arg === undefined) this.report("argument-missing", node, { operator: node.name.word.text, argument: "" });
          else this.expression(arg, undefined);
        }
        return;
      case "list":
        this.report("term-misplaced", node, { found: "a list", expected: "a value" });
        return;
      case "operator":
        if (this.isLossless || isValue(node.operator)) this.operator(node, target);
        else this.report("term-misplaced", node, { found: node.operator.spelling, expected: "a value" });
        return;
      case "index":
        this.output.opcode("Index");
        this.expression(node.source, undefined);
        this.expression(node.index, undefined);
        this.target(target);
        return;
      case "unary":
        this.symbolOperator(node.operator.opcode, [node.operand], node, target);
        return;
      case "binary":
        if (node.operator.isAssignment) this.assignment(node);
        else this.symbolOperator(node.operator.opcode, [node.left, node.right], node, target);
        return;
      default:
        node satisfies never;
    }
  }

  private symbolOperator(
    opcode: OpcodeName,
    operands: readonly AstNode[],
    node: AstNode,
    target: AstNode | undefined,
  ): void {
    if (this.folded(node, opcode, target)) return;
    this.output.opcode(opcode);
    for (const operand of operands) this.expression(operand, undefined);
    const targets = targetCount(opcode);
    // Divide has two targets; the quotient is the last.
    for (let i = 1; i < targets; i++) this.target(undefined);
    if (targets > 0) this.target(target);
  }

  /** The value of a node when the bytes are written: expressions have one only if they are folded. */
  settled(node: AstNode): Constant | undefined {
    const isExpression = node.kind !== "integer" && !(node.kind === "operator" && node.args.length === 0);
    return isExpression && !this.options.fold ? undefined : constantOf(node, this.folding);
  }

  /** Writes the result of an expression instead of the expression, if it is constant. */
  private folded(node: AstNode, opcode: OpcodeName, target: AstNode | undefined): boolean {
    const value = this.options.fold ? constantOf(node, this.folding) : undefined;
    if (value === undefined) return false;
    if (target === undefined) {
      this.constant(value);
      return true;
    }
    const way = wayToTarget(opcode);
    // Deviation: as in iasl, Mid and ToBuffer with a target are left to run time.
    if (way === undefined) return false;
    this.output.opcode(way);
    this.constant(value);
    this.expression(target, undefined);
    return true;
  }

  /** A target: nothing is written as Zero. */
  target(node: AstNode | undefined): void {
    if (node === undefined) this.output.u8(0);
    else this.expression(node, undefined);
  }

  private assignment(node: BinaryNode): void {
    const { left, right, operator } = node;
    if (operator.opcode !== "Store") {
      this.output.opcode(operator.opcode);
      this.expression(left, undefined);
      this.expression(right, undefined);
      if (operator.opcode === "Divide") this.target(undefined);
      this.expression(left, undefined);
    } else if (this.canStoreItself(right)) {
      this.expression(right, left);
    } else {
      this.output.opcode("Store");
      this.expression(right, undefined);
      this.expression(left, undefined);
    }
  }

  /** True if an expression can write its result to the target of an assignment around it. */
  private canStoreItself(node: AstNode): boolean {
    if (node.kind === "index") return true;
    if (this.options.fold && constantOf(node, this.folding) !== undefined) return false;
    if (node.kind === "unary" || node.kind === "binary") return node.operator.takesTarget && !isAssignment(node);
    if (node.kind !== "operator" || node.operator.opcode === undefined) return false;
    const last = node.operator.parameters.length - 1;
    return takesAssignedTarget.has(node.operator.opcode) && node.args[last] === undefined;
  }

  // Operators

  private operator(node: OperatorNode, target: AstNode | undefined): void {
    if (!this.checkShape(node)) return;
    const { operator } = node;
    const { opcode } = operator;
    if (this.annotations !== undefined) {
      const annotation = this.annotations.at(node.wordEnd);
      if (annotation?.raw !== undefined) {
        this.output.bytes(annotation.raw);
        return;
      }
      this.output.nextForm = annotation?.package;
    }
    if (operator.form !== "opcode") {
      forms[operator.form](this, node);
      return;
    }
    if (opcode === undefined || this.foldedOperator(node, opcode, target)) return;
    this.output.opcode(opcode);
    if (opcodes[opcode].hasPkgLength) {
      const start = this.output.openPackage();
      this.operands(node, target);
      this.scoped(node, () => this.terms(node.body));
      this.output.closePackage(start);
    } else {
      this.operands(node, target);
    }
  }

  /** Writes what is inside an operator's body, in the scope the operator opens. */
  scoped(node: OperatorNode, body: () => void): void {
    const { operator } = node;
    const name = operator.opensScope ? node.args[operator.declares?.parameter ?? 0] : undefined;
    const inner = name === undefined ? undefined : this.tree.symbolAt(name);
    const outer = this.scope;
    this.scope = inner ?? outer;
    body();
    this.scope = outer;
  }

  private foldedOperator(node: OperatorNode, opcode: OpcodeName, assigned: AstNode | undefined): boolean {
    const { parameters } = node.operator;
    if (parameters.length === 0 || !isFoldable(opcode)) return false;
    // The first target that is given.
    let at = parameters.length - 1;
    for (let i = at; i >= 0; i--) if (parameters[i]?.kind === "Target" && node.args[i] !== undefined) at = i;
    // A result in two parts (Divide with remainder) is left to run time.
    if (at < parameters.length - 1) return false;
    const given = parameters[at]?.kind === "Target" ? node.args[at] : undefined;
    return this.folded(node, opcode, assigned ?? given);
  }

  private operands(node: OperatorNode, assigned: AstNode | undefined): void {
    const { parameters } = node.operator;
    for (let i = 0; i < parameters.length; i++) {
      const parameter = parameters[i];
      if (parameter === undefined) continue;
      const arg = node.args[i];
      if (arg !== undefined) this.operand(node, parameter, arg);
      else if (parameter.kind === "Target" && i === parameters.length - 1) this.target(assigned);
      else this.omitted(parameter);
    }
  }

  /** One argument, as the operand it becomes. */
  operand(node: OperatorNode, parameter: ParameterDeclaration, arg: AstNode): void {
    const width = parameter.kind === "form" ? undefined : rawWidths[parameter.kind];
    if (width !== undefined) this.output.uint(this.number(node, parameter, arg, width), width);
    else if (arg.kind === "name" && declares(node, parameter)) this.declaredName(arg);
    else if (arg.kind === "name" && parameter.mayBeMissing) this.writtenPath(arg);
    else if (parameter.kind === "NameString") this.nameString(node, parameter, arg);
    else if (parameter.countsBits && arg.kind === "name") this.bitIndex(arg);
    else this.expression(arg, undefined);
  }

  private bitIndex(arg: NameNode): void {
    const field = this.tree.resourceFieldAt(arg);
    if (field === undefined) this.name(arg);
    else this.output.integer(BigInt(field.bitOffset));
  }

  /** What stands for an argument that is left out. */
  omitted(parameter: ParameterDeclaration): void {
    const { omitted } = parameter;
    if (omitted === undefined || omitted === "nothing") return;
    if (typeof omitted === "number") {
      this.output.uint(omitted, (parameter.kind === "form" ? undefined : rawWidths[parameter.kind]) ?? 1);
    } else if (omitted === "") this.output.text("");
    else this.output.opcode(omitted);
  }

  /** A name that must be written as a name. */
  nameString(node: OperatorNode, parameter: ParameterDeclaration, arg: AstNode): void {
    if (arg.kind === "name") this.name(arg);
    else this.reportKind(node, parameter, arg, "a name");
  }

  reportKind(node: OperatorNode, parameter: ParameterDeclaration, arg: AstNode, expected: string): void {
    const values = { operator: node.operator.spelling, argument: parameter.name, found: describe(arg), expected };
    this.report("argument-kind", arg, values);
  }

  /** A constant argument or keyword as a number of `width` bytes; 0 with a diagnostic if it is none. */
  number(node: OperatorNode, parameter: ParameterDeclaration, arg: AstNode, width: number): bigint {
    if (parameter.keywords !== undefined && arg.kind === "name") {
      const value = keywordValue(parameter.keywords, arg.word.upperCase);
      if (value !== undefined) return BigInt(value);
    }
    const value = constantOf(arg, this.folding);
    const operator = node.operator.spelling;
    if (typeof value !== "bigint") {
      this.report("not-constant", arg, { operator, argument: parameter.name });
      return 0n;
    }
    const limit = (1n << BigInt(8 * width)) - 1n;
    if (value > limit) {
      this.report("value-out-of-range", arg, {
        operator,
        argument: parameter.name,
        value: value.toString(),
        limit: limit.toString(),
      });
    }
    return value & limit;
  }

  /** {@link number} of the argument of a form, by index; what stands for it if it is left out. */
  numberAt(node: OperatorNode, index: number, width: number): number {
    const parameter = node.operator.parameters[index];
    const arg = node.args[index];
    if (parameter === undefined) return 0;
    if (arg === undefined) return typeof parameter.omitted === "number" ? parameter.omitted : 0;
    return Number(this.number(node, parameter, arg, width));
  }

  /** Arguments given or left out, body there or not: as the operator table has it. */
  checkShape(node: OperatorNode): boolean {
    const { operator, args } = node;
    const { spelling, parameters } = operator;
    let isGood = true;
    if (args.length > parameters.length && !operator.takesMoreArguments) {
      this.report("argument-count", node, { operator: spelling, most: parameters.length, given: args.length });
      isGood = false;
    }
    for (let i = 0; i < parameters.length; i++) {
      const parameter = parameters[i];
      if (args[i] !== undefined || parameter === undefined || parameter.omitted !== undefined) continue;
      this.report("argument-missing", wordOf(node), { operator: spelling, argument: parameter.name });
      isGood = false;
    }
    if (node.body !== undefined && isSeparated(operator) && node.body.commas < node.body.items.length - 1) {
      this.report("comma-missing", node.body, {});
      isGood = false;
    }
    if (operator.body === undefined && node.body !== undefined) {
      this.report("body-unexpected", node.body, { operator: spelling });
      isGood = false;
    }
    if (operator.body !== undefined && node.body === undefined && operator.body !== "bytes") {
      this.report("body-missing", wordOf(node), { operator: spelling });
      isGood = false;
    }
    return isGood;
  }

  // Pieces

  /** A name, by the shortest path; a resource tag becomes its offset. */
  name(node: NameNode): void {
    const { path } = node.word;
    if (this.writtenName(node)) return;
    if (path === undefined) {
      this.report("name-form", node, { text: node.word.text });
      return;
    }
    const symbol = this.tree.symbolAt(node);
    if (symbol?.resourceField !== undefined) this.output.integer(BigInt(symbol.resourceField.bitOffset >> 3));
    else if (symbol === undefined || !this.shortensNames) this.output.path(path);
    else writeReference(this.output, path, symbol, this.scope);
  }

  /** The bytes an annotation gives for a name; false if it has none. */
  private writtenName(node: NameNode): boolean {
    const bytes = this.annotationAt(node.end)?.name;
    if (bytes !== undefined) this.output.bytes(bytes);
    return bytes !== undefined;
  }

  /** What comments say of the token that ends at an offset. */
  annotationAt(end: number): Annotation | undefined {
    return this.annotations?.at(end);
  }

  /** A name as it is written. */
  writtenPath(node: NameNode): void {
    if (this.writtenName(node)) return;
    if (node.word.path === undefined) this.name(node);
    else this.output.path(node.word.path);
  }

  /** The name of an object where it is declared. */
  private declaredName(node: NameNode): void {
    const { path } = node.word;
    const symbol = this.tree.symbolAt(node);
    if (path === undefined || symbol === undefined || !this.shortensNames || this.annotationAt(node.end) !== undefined)
      this.writtenPath(node);
    else writeDeclaration(this.output, path, symbol, this.scope);
  }

  /** A folded value. */
  constant(value: Constant): void {
    if (typeof value === "bigint") this.output.integer(value);
    else if (typeof value === "string") this.output.text(value);
    else emitBytes(this, value);
  }
}
