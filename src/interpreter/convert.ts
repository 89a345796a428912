/**
 * Conversions between Integers, Strings and Buffers: the implicit ones of operands and stores, and the explicit
 * operators.
 *
 * @see ACPI 6.5 §19.3.5.7, §19.6.138 to §19.6.144
 */
import type { BufferObject, StringObject } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { bytesOfText, textOf } from "./bytes-text.ts";
import type { EngineContext } from "./context.ts";
import type { IntegerBits } from "./integer.ts";
import { describe, type Integer, integer, type Value } from "./value.ts";

const hexDigits = "0123456789ABCDEF";

export function isString(value: Value): value is StringObject {
  return typeof value === "object" && "type" in value && value.type === "String";
}

export function isBuffer(value: Value): value is BufferObject {
  return typeof value === "object" && "type" in value && value.type === "Buffer";
}

/** The leading digits of `text` that fit in an Integer; digits beyond are dropped, as every interpreter does. */
function parseDigits(text: string, base: 10 | 16, bits: IntegerBits): Integer {
  const largest = (1n << BigInt(bits)) - 1n;
  let value = 0n;
  for (let i = 0; i < text.length; i++) {
    const digit = Number.parseInt(text.charAt(i), base);
    if (Number.isNaN(digit)) break;
    const next = value * BigInt(base) + BigInt(digit);
    if (next > largest) break;
    value = next;
  }
  return integer(value);
}

/** Implicit: a String is hexadecimal with or without 0x, §19.3.5.7. */
export function integerOfString(text: string, bits: IntegerBits): Integer {
  return parseDigits(text.replace(/^[ \t\n\v\f\r]*(?:0[xX])?/, ""), 16, bits);
}

/** ToInteger: hexadecimal behind 0x, else decimal, §19.6.142. */
export function integerOfNumeral(text: string, bits: IntegerBits): Integer {
  const numeral = text.replace(/^[ \t\n\v\f\r]*/, "");
  return /^0[xX]/.test(numeral) ? parseDigits(numeral.slice(2), 16, bits) : parseDigits(numeral, 10, bits);
}

/** The first bytes of a Buffer, least significant first. Aborts on an empty one. */
export function integerOfBuffer(bytes: Uint8Array, bits: IntegerBits): Integer {
  if (bytes.length === 0) abort("ae-aml-buffer-limit", "an empty Buffer has no Integer value");
  const count = Math.min(bytes.length, bits / 8);
  let low = 0;
  for (let i = Math.min(count, 6) - 1; i >= 0; i--) low = low * 256 + (bytes[i] ?? 0);
  if (count <= 6) return low;
  return integer(BigInt(low) | (BigInt((bytes[6] ?? 0) | ((bytes[7] ?? 0) << 8)) << 48n));
}

/** An operand as Integer. Aborts with AE_AML_OPERAND_TYPE on anything that does not convert. */
export function toInteger(value: Value, bits: IntegerBits): Integer {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (isString(value)) return integerOfString(value.value, bits);
  if (isBuffer(value)) return integerOfBuffer(value.bytes, bits);
  return wrongOperand(value, "Integer, String or Buffer");
}

/** Aborts because an operand has the wrong type, or because there is none. */
export function wrongOperand(value: Value, wanted: string): never {
  if (value === undefined) return abort("ae-aml-no-return-value", "a method that returned nothing is used as operand");
  return abort("ae-aml-operand-type", `needs ${wanted}, found ${describe(value)}`);
}

/** The bytes of an Integer: 4 or 8, or as many as asked for. */
export function bytesOfInteger(value: Integer, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (typeof value === "number") {
    let rest = value;
    for (let i = 0; i < length && rest > 0; i++) {
      bytes[i] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    return bytes;
  }
  let rest = value;
  for (let i = 0; i < length && rest > 0n; i++) {
    bytes[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}

/** Implicit: 4 or 8 bytes of an Integer, a String with its NUL, a Buffer itself (not a copy). */
export function toBytes(value: Value, bits: IntegerBits): Uint8Array {
  if (typeof value === "number" || typeof value === "bigint") return bytesOfInteger(value, bits / 8);
  if (isString(value)) return bytesOfText(value.value, value.value.length + 1);
  if (isBuffer(value)) return value.bytes;
  return wrongOperand(value, "Integer, String or Buffer");
}

/** All hexadecimal digits of an Integer: 8 or 16. */
export function hexOfInteger(value: Integer, bits: IntegerBits): string {
  return value
    .toString(16)
    .toUpperCase()
    .padStart(bits / 4, "0");
}

/** Bytes that are written out as text at most: each takes up to five characters. */
const longestList = 0x33_0000;

function listOfBytes(bytes: Uint8Array, separator: string, print: (byte: number) => string): string {
  if (bytes.length > longestList) abort("ae-aml-object-limit", `the text of a Buffer of ${bytes.length} bytes`);
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += (i === 0 ? "" : separator) + print(bytes[i] ?? 0);
  return text;
}

function hexOfByte(byte: number): string {
  return `0x${hexDigits.charAt(byte >> 4)}${hexDigits.charAt(byte & 15)}`;
}

/** Implicit: hex digits of an Integer, `0x01 0x02` of a Buffer. */
export function toText(value: Value, bits: IntegerBits): string {
  if (typeof value === "number" || typeof value === "bigint") return hexOfInteger(value, bits);
  if (isString(value)) return value.value;
  if (isBuffer(value)) return listOfBytes(value.bytes, " ", hexOfByte);
  return wrongOperand(value, "Integer, String or Buffer");
}

/** ToHexString, §19.6.141. */
export function toHexText({ bits, options }: EngineContext, value: Value): string {
  if (typeof value === "number" || typeof value === "bigint") return options.semantics.hexText(value, bits);
  return isBuffer(value) ? listOfBytes(value.bytes, ",", hexOfByte) : toText(value, bits);
}

/** ToDecimalString, §19.6.140. */
export function toDecimalText(value: Value): string {
  if (typeof value === "number" || typeof value === "bigint") return value.toString(10);
  if (isString(value)) return value.value;
  if (isBuffer(value)) return listOfBytes(value.bytes, ",", (byte) => byte.toString(10));
  return wrongOperand(value, "Integer, String or Buffer");
}

/** ToString: characters up to a NUL, at most `length`, §19.6.144. */
export function textOfBuffer(bytes: Uint8Array, length: Integer): string {
  const most = length < bytes.length ? Number(length) : bytes.length;
  const nul = bytes.indexOf(0);
  return textOf(bytes.subarray(0, nul >= 0 && nul < most ? nul : most));
}
