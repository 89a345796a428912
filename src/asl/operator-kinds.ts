/** Kinds of operators the emitter tells apart. */
import { type OpcodeClass, type OpcodeName, opcodes } from "../aml/index.ts";
import type { OperatorDeclaration, OperatorForm } from "./operator-table.ts";

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
