/** Constants, strings, buffers and packages as text. */
import { type AmlNode, encodeTerms, isNode, isNodeList, type OpcodeName } from "../aml/index.ts";
import { hex } from "../base/hex.ts";
import { bytesAnnotation } from "./annotation-text.ts";
import { printBuffer } from "./buffer-text.ts";
import { eisaId, isIdName } from "./comments.ts";
import { hardwareTitles, osiTitles } from "./known-names.ts";
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
type Print = (printer: Printer, node: AmlNode) => void;

/** Packages that begin with a revision: iasl takes that for one only if it is a number, not Zero or One. */
const revised: ReadonlySet<string> = new Set(["_BIX"]);

/** Writes a constant. @returns false if the node is none */
export function printData(printer: Printer, node: AmlNode, print: Print): boolean {
  const { op } = node;
  const first = node.operands[0];
  const { out } = printer;
  switch (op) {
    case "ByteConst":
    case "WordConst":
    case "DWordConst":
    case "QWordConst":
      if (printer.object !== undefined && printHardwareId(printer, node)) return true;
      if (typeof first === "number") out.hex(first, constantDigits[op] ?? 2);
      else if (typeof first === "bigint") out.write(hex(first, constantDigits[op] ?? 2));
      else return false;
      return true;
    case "String":
      if (typeof first !== "string") return false;
      out.write(stringText(first, node));
      return true;
    case "Buffer": {
      const macro = recoverMacro(printer, node);
      if (macro === undefined) printBuffer(printer, node, print);
      else out.write(macro);
      return true;
    }
    case "Package":
    case "VarPackage":
      printPackage(printer, node, print);
      return true;
    default:
      return false;
  }
}

/**
 * `EisaId ("…")` for a number in a _HID or _CID. What else a method of that name computes with is no id, so there only
 * ids that are known are taken for some. @returns false for other numbers
 */
function printHardwareId(printer: Printer, node: AmlNode): boolean {
  const { object } = printer;
  const id = object !== undefined && isIdName(object.segment) ? eisaId(node) : undefined;
  if (id === undefined) return false;
  const title = hardwareTitles[id];
  if (object?.isMethod === true && title === undefined && !id.startsWith("PNP")) return false;
  // The comment of a Name has the titles of all its ids.
  const note = object?.isMethod === true && title !== undefined ? ` /* ${title} */` : "";
  printer.out.write(`EisaId ("${id}")${note}`);
  return true;
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

/** Longest package on one line. */
const lineLimit = 60;

/** `Package (count) { elements }` */
function printPackage(printer: Printer, node: AmlNode, print: Print): void {
  const count = node.operands[0];
  const list = node.operands[1];
  const { out } = printer;
  const elements = isNodeList(list) ? list : [];
  out.write("Package");
  if (isNode(count)) {
    const number = printer.textOf(() => print(printer, count));
    // What looks like a constant would make a Package.
    const isMarked = node.op === "VarPackage" && printer.isLossless && /^(?:0x|Zero|One)/.test(number);
    out.write(`${isMarked ? " /*@var*/" : ""}${printer.packageForm(node)} (${number}`);
  } else {
    out.write(printer.packageForm(node));
    out.write(" (");
    if (typeof count === "number") out.hex(printer.isLossless ? count : Math.max(count, elements.length), 2);
  }
  out.write(elements.length === 0 ? ") {}" : ") {");
  if (elements.length > 0) printElements(printer, elements, print);
}

/** Elements behind an open brace: on one line if it is short, else each on a line of its own. */
function printElements(printer: Printer, elements: readonly AmlNode[], print: Print): void {
  const { out } = printer;
  const start = out.length;
  /** Where the elements end that are on one line so far. */
  const ends: number[] = [];
  let isOneLine = true;
  printer.nested(() => {
    for (const element of elements) {
      if (isOneLine) out.write(ends.length === 0 ? " " : ", ");
      else {
        out.write(",");
        printer.breakLine();
      }
      const from = out.length;
      if (ends.length === 0 && isOneLine && isRevision(printer, element)) out.hex(element.op === "One" ? 1 : 0, 2);
      else print(printer, element);
      if (!isOneLine) continue;
      ends.push(out.length - start);
      if (out.length - start - 1 <= lineLimit && !out.hasLineEnd(from)) continue;
      isOneLine = false;
      splitElements(printer, start, ends);
    }
  });
  if (isOneLine) out.write(" ");
  else printer.breakLine();
  out.write("}");
}

function isRevision({ object, isLossless }: Printer, { op }: AmlNode): boolean {
  return !isLossless && object !== undefined && revised.has(object.segment) && (op === "Zero" || op === "One");
}

/** Gives each element that was written since `start` a line of its own. */
function splitElements(printer: Printer, start: number, ends: readonly number[]): void {
  const { out } = printer;
  const written = out.take(start);
  let from = 1;
  for (const [index, end] of ends.entries()) {
    if (index > 0) out.write(",");
    printer.breakLine();
    out.copy(written.subarray(from, end));
    from = end + 2;
  }
}
