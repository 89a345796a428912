/** Short ways to bytes and trees for the tests of this folder. */

import {
  type AmlNode,
  type AmlOperand,
  amlName,
  buildNode,
  decodeTermList,
  isName,
  isNode,
  isNodeList,
  nullName,
  parseNamePath,
  printNamePath,
  type TermListOptions,
} from "../../src/aml/index.ts";
import { bytesFromHex } from "../../src/base/hex.ts";
import type { Outcome } from "../../src/base/outcome.ts";
import type { ByteSource } from "../../src/base/span.ts";

export function sourceOf(bytes: Uint8Array, name = "test"): ByteSource {
  return { name, bytes };
}

/** Terms of bytes written as hex. */
export function decodeHex(text: string, options: TermListOptions = {}): Outcome<readonly AmlNode[]> {
  const bytes = bytesFromHex(text);
  return decodeTermList(sourceOf(bytes), 0, bytes.length, options);
}

/** A tree as nested text: `Add(Local0, One, NullTarget)`; easy to write in an expectation. */
export function sketch(operand: AmlOperand | undefined): string {
  if (operand === undefined) return "nothing";
  if (isNode(operand)) {
    const inner = operand.operands.map(sketch).join(", ");
    if (operand.op === "NameReference") return inner;
    return operand.operands.length === 0 ? operand.op : `${operand.op}(${inner})`;
  }
  if (isNodeList(operand)) return `{${operand.map(sketch).join("; ")}}`;
  if (isName(operand)) return printNamePath(operand.path) || "null";
  if (operand instanceof Uint8Array) return `[${Buffer.from(operand).toString("hex")}]`;
  return typeof operand === "string" ? JSON.stringify(operand) : String(operand);
}

export function sketchAll(nodes: readonly AmlNode[]): string {
  return nodes.map(sketch).join("; ");
}

/** The name of that text, in its usual form. */
export function named(text: string) {
  return amlName(text === "" ? nullName : (parseNamePath(text) ?? nullName));
}

/** A reference to the object of that name. */
export function reference(text: string): AmlNode {
  return buildNode("NameReference", [named(text)]);
}
