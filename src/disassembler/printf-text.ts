/** Printf and Fprintf where the bytes are those they make: texts and values by turns, put together and stored. */
import { type AmlNode, type AmlOperand, isNode } from "../aml/index.ts";
import { quoted } from "./quoted.ts";

/**
 * A Store of Concatenates in one another is a Printf if it goes to Debug, an Fprintf if it goes to a named object and is
 * of three parts at least: one Concatenate reads better as it is.
 *
 * @returns `Printf ("format", values)`, `undefined` if a statement is nothing that these make. @see ACPI 6.5 §19.6.52, §19.6.111
 */
export function printfText(node: AmlNode, textOf: (value: AmlNode) => string): string | undefined {
  if (node.op !== "Store") return undefined;
  const value = node.operands[0];
  const target = node.operands[1];
  if (!isNode(target) || !isNode(value) || value.op !== "Concatenate") return undefined;
  const isDebug = target.op === "Debug";
  // Compilers do not see that Fprintf gives a Local its value.
  if (!isDebug && target.op !== "NameReference") return undefined;
  const pieces = piecesOf(value);
  if (pieces === undefined || pieces.length < (isDebug ? 2 : 3)) return undefined;
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
  if (values.length === 0) return undefined;
  const args = [quoted(format), ...values].join(", ");
  return isDebug ? `Printf (${args})` : `Fprintf (${textOf(target)}, ${args})`;
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
