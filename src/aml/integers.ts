/**
 * Integers as AML constants, and back.
 *
 * @see ACPI 6.5 §20.2.3
 */
import { type AmlNode, buildNode } from "./nodes.ts";

export interface IntegerForm {
  /** 32 below revision 2 of the DSDT, else 64: decides what Ones is. */
  readonly integerBits: 32 | 64;
  /** False writes 0, 1 and all ones as numbers too (as `iasl -oi` does). */
  readonly hasConstants: boolean;
}

const usualForm: IntegerForm = { integerBits: 64, hasConstants: true };

/** The shortest constant for an unsigned value: Zero, One, Ones, or a prefix with 1, 2, 4 or 8 bytes. */
export function integerNode(value: bigint, form: IntegerForm = usualForm): AmlNode {
  const unsigned = BigInt.asUintN(64, value);
  if (form.hasConstants) {
    if (unsigned === 0n) return buildNode("Zero");
    if (unsigned === 1n) return buildNode("One");
    if (unsigned === (1n << BigInt(form.integerBits)) - 1n) return buildNode("Ones");
  }
  if (unsigned <= 0xffn) return buildNode("ByteConst", [Number(unsigned)]);
  if (unsigned <= 0xffffn) return buildNode("WordConst", [Number(unsigned)]);
  if (unsigned <= 0xffff_ffffn) return buildNode("DWordConst", [Number(unsigned)]);
  return buildNode("QWordConst", [unsigned]);
}

/**
 * The value of a constant node.
 *
 * @param integerBits - decides what Ones is
 * @returns `undefined` if the node is no integer constant (Revision is one only at run time)
 */
export function integerValue(node: AmlNode, integerBits: 32 | 64 = 64): bigint | undefined {
  switch (node.op) {
    case "Zero":
      return 0n;
    case "One":
      return 1n;
    case "Ones":
      return (1n << BigInt(integerBits)) - 1n;
    case "ByteConst":
    case "WordConst":
    case "DWordConst":
    case "QWordConst": {
      const value = node.operands[0];
      return typeof value === "bigint" ? value : typeof value === "number" ? BigInt(value) : undefined;
    }
    default:
      return undefined;
  }
}
