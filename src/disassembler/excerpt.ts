/** The statement at a place of a table, for messages about that place. */
import { type AmlNode, isNodeList } from "../aml/index.ts";
import { termText } from "./disassemble.ts";

/** Operators whose terms are statements or declarations of their own. */
const holders: ReadonlySet<string> = new Set([
  "Scope",
  "Device",
  "Method",
  "Processor",
  "PowerRes",
  "ThermalZone",
  "If",
  "Else",
  "While",
]);

/**
 * The innermost statement or declaration around a byte, as lines without what is in its braces.
 *
 * @param terms - of a table, as decodeTable gives them
 * @param offset - from the start of the table
 * @returns `undefined` if no term holds the byte, as in the header
 */
export function excerptAt(terms: readonly AmlNode[], offset: number): readonly string[] | undefined {
  let found: AmlNode | undefined;
  for (let list: readonly AmlNode[] = terms; ; ) {
    const inner = list.find(({ start, end }) => start <= offset && offset < end);
    if (inner === undefined) break;
    found = inner;
    const body = inner.operands.at(-1);
    if (!holders.has(inner.op) || !isNodeList(body)) break;
    list = body;
  }
  if (found === undefined) return undefined;
  const { op, operands } = found;
  const isHolder = holders.has(op) && isNodeList(operands.at(-1));
  // The head alone: what is in a Device may be all of a table.
  const head: AmlNode = isHolder ? { ...found, operands: [...operands.slice(0, -1), []] } : found;
  const lines = termText(head).trimEnd().split("\n");
  return isHolder ? lines.slice(0, 1) : lines;
}
