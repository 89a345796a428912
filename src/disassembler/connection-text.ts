/** The descriptor of a Connection: one resource macro without a template around it. @see ACPI 6.5 §19.6.15 */
import { type AmlNode, decodeResourceTemplate, integerValue, isNode } from "../aml/index.ts";
import type { Printer } from "./printer.ts";

/** @returns the macro, `undefined` if the operand is no buffer that the compiler makes of one */
export function connectionText(printer: Printer, node: AmlNode): string | undefined {
  const [size, bytes] = node.operands;
  if (node.op !== "Buffer" || !isNode(size) || !(bytes instanceof Uint8Array)) return undefined;
  // What a length needs said has no place in the macro, and the compiler writes the size as short as it can be.
  const usual = bytes.length <= 0xff ? "ByteConst" : "WordConst";
  const isUsual = size.op === usual && printer.packageForm(node) === "";
  if (integerValue(size) !== BigInt(bytes.length) || (printer.isLossless && !isUsual)) return undefined;
  // There is no End Tag, which is what the decoder says; the descriptor is read all the same.
  const [item, ...more] = decodeResourceTemplate({ name: "", bytes }).value;
  if (item === undefined || more.length > 0 || item.end !== bytes.length) return undefined;
  return printer.resources.textOf(item, bytes);
}
