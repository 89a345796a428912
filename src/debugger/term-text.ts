/** A term in one line, close to ASL: `Store (Local0, \\_SB.PCI0.VAL0)`. What is nested as a list of terms is left out. */
import {
  type AmlNode,
  type AmlOperand,
  isName,
  isNode,
  isNodeList,
  operandNames,
  printNamePath,
} from "../aml/index.ts";
import { hex, hexBytes } from "../base/hex.ts";

/** Terms in one another shown; deeper ones are dots. */
const deepestShown = 8;
/** Characters of a string, bytes of a buffer, terms of a list shown. */
const mostShown = 16;

/** The text of a term. */
export function termText(node: AmlNode): string {
  return textOf(node, 0);
}

function textOf(node: AmlNode, depth: number): string {
  if (depth > deepestShown) return "…";
  const names = operandNames(node);
  const parts: string[] = [];
  let hasBody = false;
  for (const [index, operand] of node.operands.entries()) {
    if (names[index] === "terms") hasBody = true;
    else parts.push(operandText(operand, depth));
  }
  if (node.op === "NameReference") return parts[0] ?? "";
  if (node.op === "NullTarget") return "";
  const [name = "", ...rest] = parts;
  if (node.op === "MethodInvocation") return `${name} (${rest.join(", ")})`;
  const isConstant = node.op.endsWith("Const") || node.op === "String";
  if (isConstant && parts.length === 1) return name;
  const list = parts.length === 0 ? "" : ` (${parts.join(", ").replace(/(, )+$/, "")})`;
  return `${node.op}${list}${hasBody ? " {…}" : ""}`;
}

function operandText(operand: AmlOperand, depth: number): string {
  if (isNode(operand)) return textOf(operand, depth + 1);
  if (isName(operand)) return printNamePath(operand.path);
  if (isNodeList(operand)) {
    const shown = operand.slice(0, mostShown).map((node) => textOf(node, depth + 1));
    return shown.join(", ") + (operand.length > mostShown ? ", …" : "");
  }
  if (typeof operand === "number" || typeof operand === "bigint") return hex(operand);
  if (typeof operand === "string") return JSON.stringify(operand);
  const bytes = hexBytes(operand.subarray(0, mostShown));
  return `{${bytes}${operand.length > mostShown ? " …" : ""}}`;
}
