/** What a comment says of a term: the title of a predefined object, of a hardware id, of a Notify value. */
import { type AmlNode, declaredName, integerValue, isNode, printNameSeg } from "../aml/index.ts";
import { hardwareTitles, notifyTitles, objectFamilies, objectTitles } from "./known-names.ts";

/** The comment of a term; empty if there is nothing to say. */
export function commentOf(node: AmlNode): string {
  if (node.op === "Notify") return notifyComment(node);
  if (node.op === "NamedField" || node.op === "External") return "";
  const segment = declaredName(node)?.segments.at(-1);
  if (segment === undefined || !segment.startsWith("_")) return "";
  const title = objectTitles[segment] ?? objectFamilies.find(({ pattern }) => pattern.test(segment))?.title;
  if (title === undefined) return "";
  const value = node.op === "Name" ? node.operands[1] : undefined;
  const id = isNode(value) ? (eisaId(value) ?? (value.op === "String" ? value.operands[0] : undefined)) : undefined;
  const device = typeof id === "string" ? hardwareTitles[id] : undefined;
  return `${printNameSeg(segment)}: ${title}${isIdName(segment) && device !== undefined ? `, ${device}` : ""}`;
}

function notifyComment(node: AmlNode): string {
  const value = node.operands[1];
  const number = isNode(value) ? integerValue(value) : undefined;
  const title =
    number === undefined || number >= BigInt(notifyTitles.length) ? undefined : notifyTitles[Number(number)];
  return title === undefined || title === "Reserved" ? "" : title;
}

/** True for objects whose integers are EISA ids. */
export const isIdName = (segment: string): boolean => segment === "_HID" || segment === "_CID";

/** The text of the EISA id that a constant is: three letters and four hex digits (§19.6.36). */
export function eisaId(node: AmlNode): string | undefined {
  const value = node.op === "DWordConst" ? Number(integerValue(node) ?? 0n) : 0;
  // A smaller value is written in fewer bytes.
  if (value <= 0xffff) return undefined;
  const vendor = ((value & 0xff) << 8) | ((value >>> 8) & 0xff);
  if (vendor > 0x7fff) return undefined;
  const letters = [vendor >> 10, (vendor >> 5) & 31, vendor & 31];
  if (letters.some((letter) => letter < 1 || letter > 26)) return undefined;
  const product = (((value >>> 16) & 0xff) << 8) | (value >>> 24);
  const name = letters.map((letter) => String.fromCharCode(0x40 + letter)).join("");
  return `${name}${product.toString(16).toUpperCase().padStart(4, "0")}`;
}
