/** A decoded table for programs. */
import {
  type AmlNode,
  type AmlOperand,
  type AmlTree,
  isName,
  isNode,
  isNodeList,
  printNamePath,
} from "../../aml/index.ts";
import { hex } from "../../base/hex.ts";
import type { JsonValue } from "../command.ts";

/** The terms for programs; integers are hex text, bytes are arrays. */
export function amlToJson({ terms }: AmlTree): JsonValue {
  return terms.map(nodeToJson);
}

function nodeToJson({ op, start, end, operands }: AmlNode): JsonValue {
  return { op, start, end, operands: operands.map(operandToJson) };
}

function operandToJson(operand: AmlOperand): JsonValue {
  if (typeof operand === "string") return { string: operand };
  if (typeof operand === "number" || typeof operand === "bigint") return hex(operand);
  if (operand instanceof Uint8Array) return { bytes: [...operand] };
  if (isName(operand)) return { name: printNamePath(operand.path) };
  if (isNodeList(operand)) return operand.map(nodeToJson);
  return isNode(operand) ? nodeToJson(operand) : {};
}
