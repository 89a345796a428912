/** Operands of decoded nodes by what the opcode table says they are. */
import { type AmlNode, type AmlOperand, isName, isNode, isNodeList, type NamePath } from "../aml/index.ts";
import { invariant } from "../base/invariant.ts";

/** The Local or Arg a node is. */
export function variableOf(node: AmlNode): { readonly kind: "Local" | "Arg"; readonly index: number } | undefined {
  const match = /^(Local|Arg)([0-7])$/.exec(node.op);
  if (match === null) return undefined;
  return { kind: match[1] === "Local" ? "Local" : "Arg", index: Number(match[2]) };
}

/** True for a name, Local or Arg: what can hold one object now and another one later. */
export function isVariable(operand: AmlOperand | undefined): boolean {
  return isNode(operand) && (operand.op === "NameReference" || variableOf(operand) !== undefined);
}

/** An operand that the opcode table says is a node. */
export function nodeOf(operand: AmlOperand | undefined): AmlNode {
  invariant(isNode(operand), "the decoder gives a node here");
  return operand;
}

/** An operand that the opcode table says is a name. */
export function nameOf(operand: AmlOperand | undefined): NamePath {
  invariant(isName(operand), "the decoder gives a name here");
  return operand.path;
}

/** An operand that the opcode table says is a list. */
export function listOf(operand: AmlOperand | undefined): readonly AmlNode[] {
  invariant(isNodeList(operand), "the decoder gives a list here");
  return operand;
}

/** An operand that the opcode table says is a number of up to 32 bits. */
export function numberOf(operand: AmlOperand | undefined): number {
  invariant(typeof operand === "number", "the decoder gives a number here");
  return operand;
}
