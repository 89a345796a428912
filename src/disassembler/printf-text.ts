/** Printf where the bytes are those it makes: texts and values by turns, put together and stored to Debug. */
import { type AmlNode, type AmlOperand, isNode } from "../aml/index.ts";
import { quoted } from "./quoted.ts";

/** @returns `Printf ("format", values)`, `undefined` if a statement is nothing that Printf makes. @see ACPI 6.5 §19.6.111 */
export function printfText(node: AmlNode, textOf: (value: AmlNode) => string): string | undefined {
  const [value, target] = node.operands;
  if (node.op !== "Store" || !isNode(target) || target.op !== "Debug") return undefined;
  const pieces = piecesOf(value);
  if (pieces === undefined || pieces.length < 2) return undefined;
  let format = "";
  const values: string[] = [];
  let wasText = false;
  for (const piece of pieces) {
    const text = piece.op === "String" ? piece.operands[0] : undefined;
    if (typeof text === "string") {
      // Neighbours would become one text, and what is no plain text could be a conversion or an escape.
      if (wasText || !plain.test(text)) return undefined;
      format += text;
    } else {
      format += "%o";
      values.push(textOf(piece));
    }
    wasText = typeof text === "string";
  }
  return values.length === 0 ? undefined : `Printf (${[quoted(format), ...values].join(", ")})`;
}

const plain = /^[\x20-$&-~]+$/;

/** The operands of Concatenates in one another from the left; the first is a text, as the format of Printf begins. */
function piecesOf(value: AmlOperand | undefined): readonly AmlNode[] | undefined {
  const pieces: AmlNode[] = [];
  let node = value;
  while (isNode(node) && node.op === "Concatenate") {
    const [left, right, target]: readonly AmlOperand[] = node.operands;
    if (!isNode(right) || !isNode(target) || target.op !== "NullTarget") return undefined;
    pieces.unshift(right);
    node = left;
  }
  return isNode(node) && node.op === "String" ? [node, ...pieces] : undefined;
}
