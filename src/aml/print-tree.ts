/** AML trees as text, one node a line, for `dump`. */
import { hex, hexBytes } from "../base/hex.ts";
import { printNamePath } from "./name-path.ts";
import { type AmlName, type AmlNode, type AmlOperand, isName, isNode, isNodeList } from "./nodes.ts";
import { operandNames, type WalkOptions, walkTerms } from "./walk.ts";

/** Longer runs of bytes are cut, their length is printed. */
const bytesShown = 16;

/**
 * One line per node: offset, indentation by depth, opcode, operands that are no nodes; then the nodes among the
 * operands, each with the name of the operand it is.
 *
 * ```text
 * 0024 Device name=CPU0
 * 002B   terms: Name name=_UID
 * 0030     object: ByteConst value=0x02
 * ```
 */
export function printAmlTree(terms: readonly AmlNode[], options: WalkOptions = {}): string {
  const lines: string[] = [];
  walkTerms(
    terms,
    (node, { depth, operand }) => {
      const label = operand === undefined ? "" : `${operand}: `;
      const text = `${offset(node.start)} ${"  ".repeat(depth)}${label}${node.op}${inlineOperands(node)}`;
      lines.push(node.statedPkgLength === undefined ? text : `${text} (PkgLength says ${hex(node.statedPkgLength)})`);
      return undefined;
    },
    options,
  );
  return lines.map((line) => `${line}\n`).join("");
}

function offset(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

function inlineOperands(node: AmlNode): string {
  const names = operandNames(node);
  let text = "";
  for (const [index, operand] of node.operands.entries()) {
    const shown = inline(operand);
    if (shown !== undefined) text += names[index] === undefined ? ` ${shown}` : ` ${names[index]}=${shown}`;
  }
  return text;
}

function isNullName({ path }: AmlName): boolean {
  return !path.absolute && path.parents === 0 && path.segments.length === 0;
}

function inline(operand: AmlOperand): string | undefined {
  if (isNode(operand) || isNodeList(operand)) return undefined;
  if (isName(operand)) return isNullName(operand) ? "(null)" : printNamePath(operand.path);
  if (typeof operand === "number" || typeof operand === "bigint") return hex(operand);
  if (typeof operand === "string") return quoted(operand);
  const shown = hexBytes(operand.subarray(0, bytesShown));
  return operand.length > bytesShown ? `[${shown} … ${operand.length} bytes]` : `[${shown}]`;
}

/** Quoted as ASL does (§19.2.5): what is not printable as an escape. */
function quoted(text: string): string {
  const escaped = text.replace(/["\\]|[^\x20-\x7e]/g, (character) =>
    character === '"' || character === "\\"
      ? `\\${character}`
      : `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `"${escaped}"`;
}
