/** Buffers that a macro of ASL makes: recovered where the macro gives the very same bytes. */
import { type AmlNode, integerValue, isNode } from "../aml/index.ts";
import { knownUuids } from "./known-uuids.ts";
import { physicalLocationArguments } from "./physical-location-text.ts";
import type { Printer } from "./printer.ts";
import { quoted } from "./quoted.ts";
import { uuidText } from "./uuid-text.ts";

/** The macro that makes a buffer, `undefined` if none does. */
export function recoverMacro(printer: Printer, node: AmlNode): string | undefined {
  const size = node.operands[0];
  const bytes = node.operands[1];
  if (!isNode(size) || !(bytes instanceof Uint8Array) || bytes.length < 2) return undefined;
  if (integerValue(size) !== BigInt(bytes.length)) return undefined;
  // Macros write the size as short as it can be.
  const usual = bytes.length <= 0xff ? "ByteConst" : bytes.length <= 0xffff ? "WordConst" : "DWordConst";
  if (printer.isLossless && size.op !== usual) return undefined;
  const form = printer.packageForm(node);
  const location = printer.object?.segment === "_PLD" ? physicalLocationArguments(bytes) : undefined;
  // What the length needs said has no place in the macro.
  if (location !== undefined && form === "") return locationText(printer, location);
  const { resources, notes, isLossless } = printer;
  const lines = isLossless
    ? resources.linesOf(bytes)
    : resources.linesOf(bytes, notes?.tags.get(node.start), notes?.nextTag);
  if (lines !== undefined) return templateText(printer, lines, form);
  const unicode = unicodeText(bytes);
  if (unicode !== undefined) return `Unicode${form} (${quoted(unicode)})`;
  const uuid = uuidText(bytes);
  if (uuid === undefined) return undefined;
  const known = knownUuids[uuid];
  return `ToUUID${form} ("${uuid}")${known === undefined ? "" : ` /* ${known.title} */`}`;
}

function locationText(printer: Printer, texts: readonly string[]): string {
  const inner = printer.nested(() => printer.margin);
  return `ToPLD (\n${texts.map((text) => inner + text).join(",\n")})`;
}

function templateText(
  printer: Printer,
  lines: readonly { readonly text: string; readonly shift: number }[],
  form: string,
): string {
  const { margin } = printer;
  const inner = printer.nested(() => printer.margin);
  const step = inner.slice(margin.length);
  let indent = inner;
  let text = `ResourceTemplate${form} ()\n${margin}{\n`;
  for (const line of lines) {
    if (line.shift < 0) indent = indent.slice(0, indent.length - step.length);
    text += `${indent}${line.text.replaceAll("\n", `\n${indent}`)}\n`;
    if (line.shift > 0) indent += step;
  }
  return `${text}${margin}}`;
}

/** Characters a text is sure to have been made of. */
const plain = /^[\x20-\x7e]{2,}$/;

/** The text of 16-bit characters with a zero behind them, if it is at least two plain characters long. */
function unicodeText(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 6 || bytes.at(-1) !== 0 || bytes.at(-2) !== 0) return undefined;
  let text = "";
  for (let at = 0; at < bytes.length - 2; at += 2) {
    if (bytes[at + 1] !== 0) return undefined;
    text += String.fromCharCode(bytes[at] ?? 0);
  }
  return plain.test(text) ? text : undefined;
}
