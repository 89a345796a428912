/** What printing needs of an operator, gathered once from the declarations of aml and asl: one look-up for each term. */
import { type NodeName, type OpcodeClass, type OpcodeName, opcodeNames, opcodes } from "../aml/index.ts";
import {
  binaryOperators,
  operatorOf,
  type ParameterDeclaration,
  prefixOperators,
  type SymbolOperator,
} from "../asl/index.ts";

export interface OperatorPlan {
  readonly spelling: string;
  /** Takes parentheses, if empty ones. */
  readonly hasParameters: boolean;
  /** For each operand in the order of the stream, what the compiler knows of it; "body" for what stands in braces. */
  readonly operands: readonly (ParameterDeclaration | "body" | undefined)[];
  /** May stand where a value is wanted. */
  readonly isValue: boolean;
  readonly isConstant: boolean;
  /** Local or Arg. */
  readonly isVariable: boolean;
  /** Has a TermList in braces. */
  readonly hasTerms: boolean;
  readonly prefix: SymbolOperator | undefined;
  readonly binary: SymbolOperator | undefined;
  /** Symbol that also assigns: `+=`. */
  readonly compound: string | undefined;
}

/** Operands that an operator's arguments do not include. */
const bodyNames: ReadonlySet<string> = new Set(["terms", "fields", "elements", "bytes"]);

/** What may stand where a value is wanted. */
const valueClasses: ReadonlySet<OpcodeClass> = new Set<OpcodeClass>(["expression", "constant", "variable"]);

const binarySymbols = new Map<string, SymbolOperator>();
const assignmentSymbols = new Map<string, string>();
for (const operator of binaryOperators) {
  if (operator.isAssignment) assignmentSymbols.set(operator.opcode, operator.symbol);
  else binarySymbols.set(operator.opcode, operator);
}
const prefixSymbols = new Map<string, SymbolOperator>(prefixOperators.map((operator) => [operator.opcode, operator]));

function planOf(op: OpcodeName): OperatorPlan {
  const { operands, class: opcodeClass } = opcodes[op];
  const operator = operatorOf(op);
  const parameters = operator?.parameters ?? [];
  const names = Object.keys(operands);
  return {
    spelling: operator?.spelling ?? op,
    hasParameters: parameters.length > 0,
    operands: names.map((name) => (bodyNames.has(name) ? "body" : parameters.find((one) => one.name === name))),
    isValue: valueClasses.has(opcodeClass),
    isConstant: opcodeClass === "constant",
    isVariable: /^(?:Local|Arg)[0-7]$/.test(op),
    hasTerms: names.includes("terms"),
    prefix: prefixSymbols.get(op),
    binary: binarySymbols.get(op),
    compound: assignmentSymbols.get(op),
  };
}

/** The plans of all opcodes; nodes that are none, such as names and calls, have no plan. */
export const operatorPlans: ReadonlyMap<NodeName, OperatorPlan> = new Map(opcodeNames.map((op) => [op, planOf(op)]));
