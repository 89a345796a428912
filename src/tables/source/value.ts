/** One value of table source: bytes to text and back. */
import { readBigUint, readUint, writeBigUint } from "../../base/byte-order.ts";
import { hex, hexBytes } from "../../base/hex.ts";
import { guidOrder, guidText, type LayoutNode, textOfBytes, utf16Text } from "../../schema/index.ts";
import { evaluate, type LabelValue } from "./expression.ts";

/** Reserved bytes up to this many are written as one number. */
const widestNumber = 8;
/** Bytes on one line. */
const bytesPerLine = 16;

/** How a field is written. */
export type ValueForm =
  | { readonly kind: "integer"; readonly width: number }
  | { readonly kind: "ascii"; readonly length: number }
  /** `length` undefined: as many bytes as the text has. */
  | { readonly kind: "string"; readonly unit: 1 | 2; readonly length: number | undefined }
  | { readonly kind: "guid" }
  | { readonly kind: "bytes"; readonly length: number | undefined; readonly hasCommas?: boolean };

/** The form of a scalar; undefined for a layout with parts. */
export function formOf(node: LayoutNode): ValueForm | undefined {
  switch (node.kind) {
    case "uint":
    case "constant":
    case "ownLength":
    case "flags":
    case "enumeration":
      return { kind: "integer", width: node.width };
    case "biguint":
      return { kind: "integer", width: 8 };
    case "ascii":
      return { kind: "ascii", length: node.length };
    case "cstring":
      return { kind: "string", unit: 1, length: undefined };
    case "reserved":
      return node.length <= widestNumber
        ? { kind: "integer", width: node.length }
        : { kind: "bytes", length: node.length };
    case "bytes": {
      const length = typeof node.length === "number" ? node.length : undefined;
      if (node.form === "guid") return { kind: "guid" };
      if (node.form === "integer" && length !== undefined) return { kind: "integer", width: length };
      if (node.form === "ascii") return { kind: "string", unit: 1, length };
      if (node.form === "utf16") return { kind: "string", unit: 2, length };
      return { kind: "bytes", length, hasCommas: node.form === "pair" };
    }
    case "optional":
    case "referenced":
    case "array":
    case "list":
    case "struct":
    case "union":
    case "choice":
      return undefined;
    default:
      return node satisfies never;
  }
}

/** The text of a value; several lines end in a backslash each but the last. */
export function textOfValue(form: ValueForm, bytes: Uint8Array): string {
  switch (form.kind) {
    case "integer":
      return integerText(bytes);
    case "ascii": {
      const length = lengthWithoutPadding(bytes);
      const text = textOfBytes(bytes.subarray(0, length));
      return isPlain(text) ? `"${text}"` : listText(bytes);
    }
    case "string":
      return stringText(form, bytes);
    case "guid":
      return guidText(bytes);
    case "bytes":
      return form.hasCommas === true ? hexBytes(bytes).replaceAll(" ", ",") : listText(bytes);
    default:
      return form satisfies never;
  }
}

function integerText(bytes: Uint8Array): string {
  const width = bytes.length;
  const value = width <= 4 ? readUint(bytes, 0, width) : readBigUint(bytes, 0, width);
  return hex(value, 2 * width).slice(2);
}

/** Text without characters that a quoted string cannot hold: there are no escapes. */
const isPlain = (text: string): boolean => /^[\x20!\x23-\x7e]*$/.test(text);

function lengthWithoutPadding(bytes: Uint8Array): number {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length--;
  return length;
}

function stringText(form: ValueForm & { readonly kind: "string" }, bytes: Uint8Array): string {
  const { unit, length } = form;
  const isWhole = bytes.length % unit === 0;
  const text = unit === 1 ? textOfBytes(bytes) : utf16Text(bytes);
  const content = length === undefined ? text.replace(/\0$/, "") : text.replace(/\0+$/, "");
  // Without a fixed length, one terminator is part of what is written; there must be one.
  const isTerminated = length !== undefined || content.length === text.length - 1;
  return isWhole && isTerminated && isPlain(content) ? `"${content}"` : listText(bytes);
}

function listText(bytes: Uint8Array): string {
  if (bytes.length <= bytesPerLine) return hexBytes(bytes);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesPerLine) {
    lines.push(`    ${hexBytes(bytes.subarray(at, at + bytesPerLine))}`);
  }
  return ["", ...lines].join(" \\\n").replace(/^ /, "");
}

/** Why a text gives no value. */
export type ValueProblem =
  | { readonly kind: "not-a-value"; readonly expected: string }
  | { readonly kind: "too-large"; readonly most: string }
  | { readonly kind: "wrong-count"; readonly found: number; readonly expected: number }
  /** A label that is not known; the bytes are those it would have with the value zero. */
  | { readonly kind: "unknown-label"; readonly label: string; readonly bytes: Uint8Array };

export type Value =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: ValueProblem };

const value = (bytes: Uint8Array): Value => ({ ok: true, bytes });
const failure = (problem: ValueProblem): Value => ({ ok: false, problem });

/** The bytes of a text. */
export function bytesOfText(form: ValueForm, text: string, labelValue?: LabelValue): Value {
  switch (form.kind) {
    case "integer":
      return integerBytes(form.width, text, labelValue);
    case "ascii": {
      const bytes = listBytes(text);
      if (bytes !== undefined && bytes.length === form.length && !text.startsWith('"')) return value(bytes);
      return fitText(textUnits(text), 1, form.length);
    }
    case "string": {
      const bytes = text.startsWith('"') ? undefined : listBytes(text);
      if (bytes !== undefined && (form.length === undefined || bytes.length === form.length)) return value(bytes);
      if (form.length !== undefined) return fitText(textUnits(text), form.unit, form.length);
      return value(wideBytes(`${textUnits(text)}\0`, form.unit));
    }
    case "guid":
      return guidBytes(text);
    case "bytes": {
      const bytes = listBytes(text);
      if (bytes === undefined) return failure({ kind: "not-a-value", expected: "bytes in hexadecimal, such as 01 AB" });
      if (form.length === undefined || bytes.length === form.length) return value(bytes);
      return failure({ kind: "wrong-count", found: bytes.length, expected: form.length });
    }
    default:
      return form satisfies never;
  }
}

function integerBytes(width: number, text: string, labelValue: LabelValue | undefined): Value {
  const bytes = new Uint8Array(width);
  const result = evaluate(text, labelValue);
  if (!result.ok) {
    return result.label === undefined
      ? failure({ kind: "not-a-value", expected: "a hexadecimal number or an expression" })
      : failure({ kind: "unknown-label", label: result.label, bytes });
  }
  if (result.value >= 1n << BigInt(8 * width)) {
    return failure({ kind: "too-large", most: hex((1n << BigInt(8 * width)) - 1n, 2 * width) });
  }
  writeBigUint(bytes, 0, width, result.value);
  return value(bytes);
}

/** A quoted text without its quotes; a text without quotes as it is. */
function textUnits(text: string): string {
  const quoted = /^"([^"]*)"$/.exec(text);
  return quoted?.[1] ?? text;
}

function fitText(text: string, unit: 1 | 2, length: number): Value {
  const bytes = wideBytes(text, unit);
  if (bytes.length > length) return failure({ kind: "wrong-count", found: bytes.length, expected: length });
  const padded = new Uint8Array(length);
  padded.set(bytes);
  return value(padded);
}

function wideBytes(text: string, unit: 1 | 2): Uint8Array {
  const bytes = new Uint8Array(text.length * unit);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[i * unit] = code & 0xff;
    if (unit === 2) bytes[i * unit + 1] = code >> 8;
  }
  return bytes;
}

/** Bytes in hexadecimal, apart by spaces or commas; undefined if it is anything else. */
function listBytes(text: string): Uint8Array | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const bytes = new Uint8Array(words.length);
  for (const [index, word] of words.entries()) {
    if (!/^(?:0[xX])?[0-9A-Fa-f]{1,2}$/.test(word)) return undefined;
    bytes[index] = Number.parseInt(word.replace(/^0[xX]/, ""), 16);
  }
  return words.length === 0 ? undefined : bytes;
}

function guidBytes(text: string): Value {
  const match = /^"?([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})"?$/.exec(text);
  if (match === null) {
    return failure({ kind: "not-a-value", expected: "a GUID, such as 12345678-9ABC-DEF0-1234-56789ABCDEF0" });
  }
  const digits = (match[1] ?? "").replaceAll("-", "");
  const bytes = new Uint8Array(16);
  for (const [at, index] of guidOrder.flat().entries())
    bytes[index] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return value(bytes);
}

/** A value of as many bytes as are given, in hexadecimal lines. */
export const textOfBytesList = listText;
