/** Operations of AML, whichever way they are written: `Add (a, b, c)`, `c = a + b`, `a += b`. */
import { type OpcodeName, type OperandKind, opcodes } from "../../aml/index.ts";
import type { AstNode } from "../syntax-tree.ts";

/** One operation with its operands. */
export interface Operation {
  readonly opcode: OpcodeName;
  readonly node: AstNode;
  /** In the order of the opcode table, without targets that the notation leaves out. */
  readonly operands: readonly (AstNode | undefined)[];
  /** A target takes the result. */
  readonly hasTarget: boolean;
}

const kindsByOpcode = new Map<OpcodeName, readonly OperandKind[]>();

/** Kinds of the operands of an opcode, in order. */
export function operandKinds(opcode: OpcodeName): readonly OperandKind[] {
  let kinds = kindsByOpcode.get(opcode);
  if (kinds === undefined) {
    kinds = Object.values(opcodes[opcode].operands);
    kindsByOpcode.set(opcode, kinds);
  }
  return kinds;
}
