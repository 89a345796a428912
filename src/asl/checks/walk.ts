/** One walk over a bound tree that tells all rules what it meets. */
import { type OpcodeName, type OperandKind, opcodes } from "../../aml/index.ts";
import type { Diagnostic, DiagnosticArguments, RelatedPlace } from "../../base/diagnostic.ts";
import type { BoundTree } from "../bind.ts";
import { constantOf, type FoldingContext } from "../constant-folding.ts";
import { keywordValue } from "../keyword-table.ts";
import type { OperatorDeclaration, ParameterDeclaration } from "../operator-table.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode, InvocationNode, ListNode, NameNode, OperatorNode } from "../syntax-tree.ts";
import { type checkDeclarations, diagnoseCheck } from "./diagnostics.ts";
import { createMethodRecord, firstArgument, type MethodRecord } from "./method-record.ts";
import { type Operation, operandKinds } from "./operation.ts";
import type { Rule, Use } from "./rule.ts";

type CheckName = keyof typeof checkDeclarations;
type Handler = (node: OperatorNode, walk: Walk) => void;
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The handlers of all rules, by event. */
export interface RuleSet {
  readonly before: ReadonlyMap<string, readonly Handler[]>;
  readonly after: ReadonlyMap<string, readonly Handler[]>;
  readonly operation: readonly NonNullable<Rule["operation"]>[];
  readonly variable: readonly NonNullable<Rule["variable"]>[];
  readonly name: readonly NonNullable<Rule["name"]>[];
  readonly unresolved: readonly NonNullable<Rule["unresolved"]>[];
  readonly call: readonly NonNullable<Rule["call"]>[];
  readonly idleTerm: readonly NonNullable<Rule["idleTerm"]>[];
  readonly integer: readonly NonNullable<Rule["integer"]>[];
  readonly declaration: readonly NonNullable<Rule["declaration"]>[];
  readonly enterMethod: readonly NonNullable<Rule["enterMethod"]>[];
  readonly leaveMethod: readonly NonNullable<Rule["leaveMethod"]>[];
  readonly finish: readonly NonNullable<Rule["finish"]>[];
}

/** Sorts the handlers of rules by event. */
export function createRuleSet(rules: readonly Rule[]): RuleSet {
  const bySpelling = (key: "before" | "after"): Map<string, Handler[]> => {
    const handlers = new Map<string, Handler[]>();
    for (const rule of rules) {
      for (const [spelling, handler] of Object.entries(rule[key] ?? {})) {
        const list = handlers.get(spelling);
        if (list === undefined) handlers.set(spelling, [handler]);
        else list.push(handler);
      }
    }
    return handlers;
  };
  const all = <K extends keyof Rule>(key: K): NonNullable<Rule[K]>[] => {
    const found: NonNullable<Rule[K]>[] = [];
    for (const rule of rules) {
      const handler = rule[key];
      if (handler !== undefined) found.push(handler);
    }
    return found;
  };
  return {
    before: bySpelling("before"),
    after: bySpelling("after"),
    operation: all("operation"),
    variable: all("variable"),
    name: all("name"),
    unresolved: all("unresolved"),
    call: all("call"),
    idleTerm: all("idleTerm"),
    integer: all("integer"),
    declaration: all("declaration"),
    enterMethod: all("enterMethod"),
    leaveMethod: all("leaveMethod"),
    finish: all("finish"),
  };
}

/** What a rule may ask about the compilation. */
export interface WalkOptions {
  readonly folding: FoldingContext;
  readonly folds: boolean;
  /** An Offset to where a field already is leaves no trace in AML. */
  readonly dropsRedundantOffset: boolean;
}

/** The state of one walk. */
export class Walk {
  readonly tree: BoundTree;
  readonly options: WalkOptions;
  readonly diagnostics: Diagnostic[] = [];
  /** All methods met so far, by symbol; none behind what ends iasl's look at methods. */
  readonly methods = new Map<AslSymbol, MethodRecord>();
  /** Operators around the current node that open a scope or hold statements, outermost first. */
  readonly parents: OperatorNode[] = [];
  method: MethodRecord | undefined = undefined;
  /** The operator whose arguments are being walked. */
  operator: OperatorNode | undefined = undefined;
  /** Where names are looked up. */
  scope: AslSymbol;
  /** What rules remember, by the number of the memory. See walkState. */
  readonly states: (object | undefined)[] = [];
  private readonly rules: RuleSet;
  private isMethodAnalysisOver = false;

  constructor(tree: BoundTree, rules: RuleSet, options: WalkOptions) {
    this.tree = tree;
    this.rules = rules;
    this.options = options;
    this.scope = tree.names;
  }

  /** Reports a problem at a node. */
  report<N extends CheckName>(
    name: N,
    place: Place,
    values: DiagnosticArguments<(typeof checkDeclarations)[N]>,
    related: readonly RelatedPlace[] = [],
  ): void {
    this.diagnostics.push(diagnoseCheck(name, this.tree.space.span(place.start, place.end), values, { related }));
  }

  /** A place to point at beside a problem. */
  related(message: string, place: Place): readonly RelatedPlace[] {
    const span = this.tree.space.span(place.start, place.end);
    return span === undefined ? [] : [{ message, span }];
  }

  /** The value of a node that is an integer at compile time. */
  integer(node: AstNode | undefined): bigint | undefined {
    if (node === undefined) return undefined;
    if (node.kind === "integer") return node.value;
    const value = constantOf(node, this.options.folding);
    return typeof value === "bigint" ? value : undefined;
  }

  /** The number of an argument that may be a keyword. */
  numberAt(node: OperatorNode, index: number): bigint | undefined {
    const arg = node.args[index];
    const parameter = node.operator.parameters[index];
    if (arg === undefined) return typeof parameter?.omitted === "number" ? BigInt(parameter.omitted) : undefined;
    if (arg.kind === "name" && parameter?.keywords !== undefined) {
      const value = keywordValue(parameter.keywords, arg.word.upperCase);
      return value === undefined ? undefined : BigInt(value);
    }
    return this.integer(arg);
  }

  /** Walks the whole table. */
  run(): void {
    this.terms(this.tree.root.body);
    for (const handler of this.rules.finish) handler(this);
  }

  /** The terms of a body. */
  terms(body: ListNode | undefined): void {
    if (body === undefined) return;
    for (let i = 0; i < body.items.length; i++) {
      const item = body.items[i];
      if (item === undefined) continue;
      if (isIdle(item)) this.idle(item, body.items[i + 1] ?? { start: body.end - 1, end: body.end });
      this.visit(item, "statement");
    }
  }

  private idle(node: AstNode, next: Place): void {
    for (const handler of this.rules.idleTerm) handler(node, next, this);
  }

  private visit(node: AstNode, use: Use): void {
    switch (node.kind) {
      case "string":
        return;
      case "integer":
        for (const handler of this.rules.integer) handler(node, this);
        return;
      case "name":
        this.name(node, use);
        return;
      case "invocation":
        this.invocation(node, use);
        return;
      case "binary":
        if (!node.operator.isAssignment)
          this.operation(node.operator.opcode, node, [node.left, node.right], use, false);
        else if (node.operator.opcode === "Store") this.assignment(node.left, node.right, node, use);
        else this.compound(node.operator.opcode, node.left, node.right, node, use);
        return;
      case "unary":
        this.operation(node.operator.opcode, node, [node.operand], use, false);
        return;
      case "index":
        this.operation("Index", node, [node.source, node.index], use, false);
        return;
      case "operator":
        this.visitOperator(node, use);
        return;
      case "list":
        for (const item of node.items) if (item !== undefined) this.visit(item, "value");
        return;
      default:
        node satisfies never;
    }
  }

  /** `left = right`: the result of an operation on the right goes straight into the target. */
  private assignment(left: AstNode, right: AstNode, node: AstNode, use: Use): void {
    const operands = [right, left];
    this.visit(right, "value");
    this.visit(left, "target");
    this.tell({ opcode: "Store", node, operands, hasTarget: true }, use);
  }

  /** `left += right`: left is read, then written. */
  private compound(opcode: OpcodeName, left: AstNode, right: AstNode, node: AstNode, use: Use): void {
    this.visit(left, "value");
    this.visit(right, "value");
    this.visit(left, "target");
    this.tell({ opcode, node, operands: [left, right], hasTarget: true }, use);
  }

  private operation(
    opcode: OpcodeName,
    node: AstNode,
    operands: readonly (AstNode | undefined)[],
    use: Use,
    hasTarget: boolean,
  ): void {
    const kinds = operandKinds(opcode);
    for (let i = 0; i < operands.length; i++) {
      const operand = operands[i];
      const kind = kinds[i];
      if (operand !== undefined) this.visit(operand, kind === undefined ? "value" : useOf(opcode, kind));
    }
    this.tell({ opcode, node, operands, hasTarget }, use);
  }

  private tell(operation: Operation, use: Use): void {
    for (const handler of this.rules.operation) handler(operation, use, this);
  }

  private name(node: NameNode, use: Use): void {
    const symbol = this.tree.symbolAt(node);
    if (symbol === undefined) {
      for (const handler of this.rules.unresolved) handler(node, use, this);
      return;
    }
    const isCall = symbol.type === "MethodObj" && (use === "value" || use === "argument" || use === "statement");
    if (isCall) for (const handler of this.rules.call) handler(node, symbol, noArguments, use, this);
    else for (const handler of this.rules.name) handler(node, symbol, use, this);
  }

  private invocation(node: InvocationNode, use: Use): void {
    for (const arg of node.args) if (arg !== undefined) this.visit(arg, "argument");
    const symbol = this.tree.symbolAt(node);
    if (symbol === undefined) {
      for (const handler of this.rules.unresolved) handler(node.name, use, this);
      return;
    }
    for (const handler of this.rules.call) handler(node, symbol, node.args, use, this);
  }

  private visitOperator(node: OperatorNode, use: Use): void {
    const { operator } = node;
    const { opcode } = operator;
    const variable = opcode === undefined ? undefined : variableIndices[opcode];
    if (this.method === undefined && (variable !== undefined || opcode === "Return")) this.isMethodAnalysisOver = true;
    if (variable !== undefined) {
      for (const handler of this.rules.variable) handler(node, variable, use, this);
      return;
    }
    const before = this.rules.before.get(operator.spelling);
    if (before !== undefined) for (const handler of before) handler(node, this);
    if (operator.declares !== undefined) this.declaration(node, operator.declares.parameter);
    if (operator.form === "method" || operator.form === "function") this.methodOf(node);
    else {
      this.arguments(node);
      this.body(node);
    }
    if (opcode !== undefined && operator.form === "opcode") this.tellOperator(node, opcode, use);
    const after = this.rules.after.get(operator.spelling);
    if (after !== undefined) for (const handler of after) handler(node, this);
  }

  private tellOperator(node: OperatorNode, opcode: OpcodeName, use: Use): void {
    const { parameters } = node.operator;
    if (parameters.length === 0) return;
    let hasTarget = false;
    for (let i = 0; i < node.args.length; i++) {
      if (parameters[i]?.kind === "Target" && node.args[i] !== undefined) hasTarget = true;
    }
    this.tell({ opcode, node, operands: node.args, hasTarget }, use);
  }

  private declaration(node: OperatorNode, parameter: number): void {
    const name = node.args[parameter];
    const symbol = name === undefined ? undefined : this.tree.symbolAt(name);
    if (symbol !== undefined) for (const handler of this.rules.declaration) handler(node, symbol, this);
  }

  private arguments(node: OperatorNode): void {
    const { operator } = node;
    if (operator.form === "none" && operator.body === undefined) return;
    if (operator.form === "physical-location" || operator.form === "resource") return;
    const { parameters } = operator;
    const outer = this.operator;
    this.operator = node;
    for (let i = 0; i < node.args.length; i++) {
      const arg = node.args[i];
      const parameter = parameters[i];
      if (arg === undefined || i === operator.declares?.parameter || isKeyword(parameter, arg)) continue;
      if (arg.kind === "name" && parameter?.kind === "NameString") this.name(arg, "object");
      else if (arg.kind === "name" && parameter?.mayBeMissing === true && this.tree.symbolAt(arg) === undefined)
        continue;
      else this.visit(arg, useOfParameter(operator, parameter));
    }
    this.operator = outer;
  }

  private body(node: OperatorNode): void {
    const { operator, body } = node;
    if (body === undefined) return;
    switch (operator.body) {
      case "terms":
      case "cases":
        this.inside(node, () => this.terms(body));
        return;
      case "elements":
        // Names in a package are references to what they name.
        for (const item of body.items) {
          if (item?.kind === "name") this.name(item, "element");
          else if (item !== undefined) this.visit(item, "value");
        }
        return;
      case "fields":
        for (const item of body.items) {
          const target =
            item?.kind === "operator" && item.operator.spelling === "Connection" ? item.args[0] : undefined;
          if (target?.kind === "name") this.name(target, "object");
        }
        return;
      case "resources":
      case "bytes":
      case "numbers":
      case undefined:
        return;
      default:
        operator.body satisfies never;
    }
  }

  private inside(node: OperatorNode, work: () => void): void {
    const name = node.operator.opensScope ? node.args[node.operator.declares?.parameter ?? 0] : undefined;
    const outer = this.scope;
    this.scope = (name === undefined ? undefined : this.tree.symbolAt(name)) ?? outer;
    this.parents.push(node);
    work();
    this.parents.pop();
    this.scope = outer;
  }

  private methodOf(node: OperatorNode): void {
    const [name] = node.args;
    const symbol = name === undefined ? undefined : this.tree.symbolAt(name);
    const isFunction = node.operator.form === "function";
    const record = createMethodRecord(node, symbol, {
      // More than seven are an error of their own; the byte holds three bits.
      argumentCount: (symbol?.argumentCount ?? 0) & 7,
      isSerialized: !isFunction && this.numberAt(node, 2) === 1n,
    });
    // Deviation: behind a Local or Return of the table level iasl does not know what methods return.
    const isKnown = !this.isMethodAnalysisOver && symbol?.declaration === node;
    if (isKnown) this.methods.set(symbol, record);
    const outer = this.method;
    this.method = record;
    for (const handler of this.rules.enterMethod) handler(record, this);
    this.inside(node, () => this.terms(node.body));
    for (const handler of this.rules.leaveMethod) handler(record, this);
    this.method = outer;
  }
}

/** A value or a name alone: nothing happens, and the grammar has no such statement. */
function isIdle(node: AstNode): boolean {
  if (node.kind !== "operator") return node.kind === "name" || node.kind === "integer" || node.kind === "string";
  return node.operator.opcode !== undefined && opcodes[node.operator.opcode].class === "variable";
}

const noArguments: readonly (AstNode | undefined)[] = [];

const variableIndices: { readonly [opcode: string]: number } = Object.fromEntries([
  ...Array.from({ length: 8 }, (_, i) => [`Local${i}`, i] as const),
  ...Array.from({ length: 7 }, (_, i) => [`Arg${i}`, firstArgument + i] as const),
]);

/** SuperName operands that are written. */
const written: ReadonlySet<OpcodeName> = new Set<OpcodeName>(["Store"]);
/** Operators whose SuperName is only looked at, not read. */
const referring: ReadonlySet<OpcodeName> = new Set<OpcodeName>(["RefOf", "ObjectType", "CondRefOf"]);

function useOf(opcode: OpcodeName, kind: OperandKind): Use {
  if (kind === "Target" || kind === "SimpleName") return "target";
  if (kind !== "SuperName") return "value";
  if (written.has(opcode)) return "target";
  return referring.has(opcode) ? "object" : "value";
}

function useOfParameter(operator: OperatorDeclaration, parameter: ParameterDeclaration | undefined): Use {
  if (parameter === undefined || parameter.kind === "form" || operator.opcode === undefined) return "value";
  return useOf(operator.opcode, parameter.kind);
}

/** A word where a keyword must stand is no name, even if it is no keyword. */
const isKeyword = (parameter: ParameterDeclaration | undefined, node: AstNode): boolean =>
  parameter?.keywords !== undefined && node.kind === "name";
