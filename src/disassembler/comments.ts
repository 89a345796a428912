/** What a comment says of a term: the title of a predefined object, of a hardware id, of a Notify value. */
import {
  type AmlNode,
  declaredName,
  integerValue,
  isNode,
  isNodeList,
  predefinedName,
  printNameSeg,
} from "../aml/index.ts";
import { hardwareTitles, notifyTitles } from "./known-names.ts";

/** The comment of a term; empty if there is nothing to say. */
export function commentOf(node: AmlNode): string {
  if (node.op === "Notify") return notifyTitle(notifyValue(node)) ?? "";
  if (node.op === "NamedField" || node.op === "External") return "";
  const segment = declaredName(node)?.segments.at(-1);
  if (segment === undefined || !segment.startsWith("_")) return "";
  const title = predefinedName(segment)?.title;
  if (title === undefined) return "";
  const value = node.op === "Name" ? node.operands[1] : undefined;
  const meanings = isNode(value) ? meaningsOf(segment, value) : [];
  return [`${printNameSeg(segment)}: ${title}`, ...meanings].join(", ");
}

/** What the values of some objects mean. */
function meaningsOf(segment: string, value: AmlNode): readonly string[] {
  if (segment === "_ADR") return pciPlaces(value);
  if (!isIdName(segment)) return [];
  return [...new Set(hardwareIds(value).flatMap((id) => hardwareTitles[id.toUpperCase()] ?? []))];
}

/** The ids in the value of a _HID or _CID: a number, a text, or a package of them. */
export function hardwareIds(value: AmlNode): readonly string[] {
  const [first, elements] = value.operands;
  if (value.op === "Package" && isNodeList(elements)) return elements.flatMap(hardwareIds);
  const id = value.op === "String" && typeof first === "string" ? first : eisaId(value);
  return id === undefined ? [] : [id];
}

/** Devices of PCI have their number in the upper word, their function in the lower one (§6.1.1); small numbers say nothing. */
function pciPlaces(value: AmlNode): readonly string[] {
  const number = value.op === "DWordConst" ? Number(integerValue(value) ?? 0n) : 0;
  const device = number >>> 16;
  const pciFunction = number & 0xffff;
  if (device === 0 || device > 31 || pciFunction > 7) return [];
  return [`PCI ${device.toString(16).padStart(2, "0")}.${pciFunction}`];
}

/** The value of a Notify, where it is a constant. */
export function notifyValue(node: AmlNode): number | undefined {
  const value = node.operands[1];
  const number = isNode(value) ? integerValue(value) : undefined;
  return number === undefined || number > 0xffn ? undefined : Number(number);
}

/** What a value of Notify means for every device. */
export function notifyTitle(value: number | undefined): string | undefined {
  const title = value === undefined ? undefined : notifyTitles[value];
  return title === "Reserved" ? undefined : title;
}

/** True for objects whose integers are EISA ids. */
export const isIdName = (segment: string): boolean => segment === "_HID" || segment === "_CID";

/**
 * The text of the EISA id that a constant is: three letters and four hex digits (§19.6.36). Compilers write an id whose
 * digits are 0 in two bytes; what has no more may be anything else, so it must be one that is known.
 */
export function eisaId(node: AmlNode): string | undefined {
  const value = node.op === "DWordConst" || node.op === "WordConst" ? Number(integerValue(node) ?? 0n) : 0;
  const isShort = value <= 0xffff;
  if (value <= 0xff || isShort !== (node.op === "WordConst")) return undefined;
  const vendor = ((value & 0xff) << 8) | ((value >>> 8) & 0xff);
  if (vendor > 0x7fff) return undefined;
  const letters = [vendor >> 10, (vendor >> 5) & 31, vendor & 31];
  if (letters.some((letter) => letter < 1 || letter > 26)) return undefined;
  const product = (((value >>> 16) & 0xff) << 8) | (value >>> 24);
  const name = letters.map((letter) => String.fromCharCode(0x40 + letter)).join("");
  const id = `${name}${product.toString(16).toUpperCase().padStart(4, "0")}`;
  return isShort && hardwareTitles[id] === undefined ? undefined : id;
}
