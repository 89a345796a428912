/** Constants, strings, buffers and packages as text. */
import { type AmlNode, encodeTerms, isNode, isNodeList, type OpcodeName } from "../aml/index.ts";
import { hex } from "../base/hex.ts";
import { bytesAnnotation } from "./annotation-text.ts";
import { osiTitles } from "./known-names.ts";
import { recoverMacro } from "./macro-text.ts";
import type { Printer } from "./printer.ts";
import { quoted } from "./quoted.ts";

/** Hex digits of the constants that have a prefix. */
const constantDigits: { readonly [op in OpcodeName]?: number } = {
  ByteConst: 2,
  WordConst: 4,
  DWordConst: 8,
  QWordConst: 16,
};

/** How expressions in data are printed. */
type TextOf = (node: AmlNode) => string;

/** The text of a constant, `undefined` if the node is none. */
export function dataText(printer: Printer, node: AmlNode, textOf: TextOf): string | undefined {
  const { op, operands } = node;
  const [first] = operands;
  switch (op) {
    case "ByteConst":
    case "WordConst":
    case "DWordConst":
    case "QWordConst":
      if (typeof first !== "number" && typeof first !== "bigint") return undefined;
      return hex(first, constantDigits[op] ?? 2);
    case "String":
      return typeof first === "string" ? stringText(first, node) : undefined;
    case "Buffer":
      return recoverMacro(printer, node) ?? bufferText(printer, node, textOf);
    case "Package":
    case "VarPackage":
      return packageText(printer, node, textOf);
    default:
      return undefined;
  }
}

/** A string literal; with its bytes if it has others than ASCII. */
function stringText(value: string, node: AmlNode): string {
  const literal = quoted(value);
  const system = value.startsWith("Windows ") ? osiTitles[value] : undefined;
  if (system !== undefined) return `${literal} /* ${system} */`;
  return isAscii(value) ? literal : literal + bytesAnnotation("raw", encodeTerms([node]));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

const bytesOnLine = 8;

/** `Buffer (size) { bytes }` */
function bufferText(printer: Printer, node: AmlNode, textOf: TextOf): string {
  const [size, bytes] = node.operands;
  const head = `Buffer${printer.packageForm(node)} (${isNode(size) ? textOf(size) : ""})`;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) return `${head} {}`;
  return `${head} ${bytesText(printer, bytes)}`;
}

/** Bytes in braces, on one line if they are few. */
export function bytesText(printer: Printer, bytes: Uint8Array): string {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesOnLine) {
    rows.push([...bytes.subarray(at, at + bytesOnLine)].map((byte) => hex(byte)).join(", "));
  }
  return rows.length === 1 ? `{ ${rows[0]} }` : block(printer, rows);
}

/** Rows in braces, each on a line of its own. */
function block(printer: Printer, rows: readonly string[]): string {
  const inner = printer.nested(() => printer.margin);
  return `{\n${rows.map((row) => inner + row).join(",\n")}\n${printer.margin}}`;
}

/** Longest package on one line. */
const lineLimit = 60;

/** `Package (count) { elements }` */
function packageText(printer: Printer, node: AmlNode, textOf: TextOf): string {
  const { op, operands } = node;
  const [count, elements] = operands;
  const isVariable = op === "VarPackage";
  const number = typeof count === "number" ? hex(count) : isNode(count) ? textOf(count) : "";
  // What looks like a constant would make a Package.
  const mark = isVariable && /^(?:0x|Zero|One)/.test(number) && printer.isLossless ? " /*@var*/" : "";
  const items = isNodeList(elements) ? printer.nested(() => elements.map((one) => textOf(one))) : [];
  const stated = typeof count === "number" && !printer.isLossless && count < items.length ? hex(items.length) : number;
  const head = `Package${mark}${printer.packageForm(node)} (${stated})`;
  if (items.length === 0) return `${head} {}`;
  const line = items.join(", ");
  if (line.length <= lineLimit && !line.includes("\n")) return `${head} { ${line} }`;
  return `${head} ${block(printer, items)}`;
}
