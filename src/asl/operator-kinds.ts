/** Kinds of operators the emitter tells apart. */
import { type OpcodeClass, type OpcodeName, type OperandKind, opcodes } from "../aml/index.ts";
import type { OperatorDeclaration, OperatorForm, ParameterDeclaration } from "./operator-table.ts";
import type { AstNode, OperatorNode } from "./syntax-tree.ts";

/** Opcodes that store their result in an `=` around them instead of leaving it to Store (as iasl does). */
export const takesAssignedTarget: ReadonlySet<OpcodeName> = new Set<OpcodeName>([
  "Add",
  "And",
  "Divide",
  "Index",
  "Mod",
  "Multiply",
  "Not",
  "Or",
  "ShiftLeft",
  "ShiftRight",
  "Subtract",
  "XOr",
]);

/** True if the items of an operator's body stand between commas. */
export const isSeparated = ({ body }: OperatorDeclaration): boolean =>
  body === "elements" || body === "bytes" || body === "fields" || body === "numbers";

/** Forms that are data, whatever is inside them. */
export const dataForms: ReadonlySet<OperatorForm> = new Set<OperatorForm>([
  "package",
  "buffer",
  "resource-template",
  "eisa-id",
  "uuid",
  "unicode",
  "physical-location",
  "source-line",
  "source-file",
  "source-path",
  "source-method",
]);

/** True for what may stand where a value is wanted; the others are statements and declarations. */
export function isValue({ form, opcode }: OperatorDeclaration): boolean {
  if (form !== "opcode" || opcode === undefined) return dataForms.has(form);
  const opcodeClass: OpcodeClass = opcodes[opcode].class;
  return opcodeClass === "expression" || opcodeClass === "constant" || opcodeClass === "variable";
}

/** True for what continues an If. */
export const isElse = (operator: OperatorDeclaration): boolean =>
  operator.opcode === "Else" || operator.form === "else-if";

/** Widths in bytes of operands that are raw numbers. */
export const rawWidths: { readonly [K in OperandKind]?: number } = {
  ByteData: 1,
  WordData: 2,
  DWordData: 4,
  QWordData: 8,
};

const targetCounts = new Map<OpcodeName, number>();

/** Number of operands of an opcode that are targets. */
export function targetCount(opcode: OpcodeName): number {
  let count = targetCounts.get(opcode);
  if (count === undefined) {
    const kinds: readonly OperandKind[] = Object.values(opcodes[opcode].operands);
    count = kinds.filter((kind) => kind === "Target").length;
    targetCounts.set(opcode, count);
  }
  return count;
}

/** True for the parameter that names what an operator declares or opens. */
export const declares = ({ operator }: OperatorNode, parameter: ParameterDeclaration): boolean =>
  operator.parameters[operator.declares?.parameter ?? (operator.opensScope ? 0 : -1)] === parameter;

/** The place of the word of an operator. */
export const wordOf = ({ start, wordEnd }: OperatorNode): { start: number; end: number } => ({ start, end: wordEnd });

/** True for `=` and its like. */
export const isAssignment = (node: AstNode): boolean => node.kind === "binary" && node.operator.isAssignment;
