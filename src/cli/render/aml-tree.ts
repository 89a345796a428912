/** A decoded table as an outline of its terms, in the words of the AML grammar. */
import {
  type AmlNode,
  type AmlOperand,
  type AmlTree,
  isName,
  isNode,
  isNodeList,
  printNamePath,
} from "../../aml/index.ts";
import { hex, hexBytes } from "../../base/hex.ts";
import type { JsonValue, TextOptions } from "../command.ts";
import { visible } from "./visible.ts";

/** Bytes of a buffer or of raw bytes shown in a line. */
const BYTES_SHOWN = 16;

/** One line per term that has terms inside, simple terms in the line of their parent. */
export function* renderAml({ terms }: AmlTree, options: TextOptions): Iterable<string> {
  for (const term of terms) yield* termLines(term, 0, options);
}

function* termLines(node: AmlNode, depth: number, options: TextOptions): Iterable<string> {
  const { style } = options;
  const lists = node.operands.filter(isNodeList);
  const simple = node.operands.filter((operand) => !isNodeList(operand));
  const head = simple.length === 0 ? "" : ` ${simple.map(operandText).join(", ")}`;
  yield `${style("dim", hex(node.start, 4))}  ${"  ".repeat(depth)}${style("bold", node.op)}${head}\n`;
  for (const list of lists) for (const child of list) yield* termLines(child, depth + 1, options);
}

function operandText(operand: AmlOperand): string {
  if (typeof operand === "string") return JSON.stringify(visible(operand));
  if (typeof operand === "number" || typeof operand === "bigint") return hex(operand);
  if (operand instanceof Uint8Array) {
    const more = operand.length > BYTES_SHOWN ? ` … (${operand.length} bytes)` : "";
    return `{${hexBytes(operand.subarray(0, BYTES_SHOWN))}${more}}`;
  }
  if (isName(operand)) return visible(printNamePath(operand.path));
  if (isNodeList(operand)) return `{${operand.map(nodeText).join(", ")}}`;
  return isNode(operand) ? nodeText(operand) : "";
}

/** A term within a line. */
function nodeText({ op, operands }: AmlNode): string {
  const inner = operands.map(operandText).join(", ");
  return inner === "" ? op : `${op} (${inner})`;
}

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
