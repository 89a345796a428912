/** One scalar between bytes and value. Sizes are checked by the callers. */
import { readBigUint, writeBigUint } from "../base/byte-order.ts";
import type { ByteReader } from "../base/byte-reader.ts";
import type { ByteWriter } from "../base/byte-writer.ts";
import { invariant } from "../base/invariant.ts";
import { packFlags, unpackFlags } from "./flags.ts";
import type { AsciiNode, EnumerationNode, FlagsNode } from "./layout.ts";

/** Bytes as characters of the same number (ISO 8859-1). */
export function textOfBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** 16 bytes as `12345678-9ABC-DEF0-1234-56789ABCDEF0`: the first three groups are little-endian. */
export function guidText(bytes: Uint8Array): string {
  const digits = (indices: readonly number[]): string =>
    indices.map((index) => (bytes[index] ?? 0).toString(16).toUpperCase().padStart(2, "0")).join("");
  return guidOrder.map(digits).join("-");
}

/** Which byte of a GUID stands where in its text. */
export const guidOrder: readonly (readonly number[])[] = [
  [3, 2, 1, 0],
  [5, 4],
  [7, 6],
  [8, 9],
  [10, 11, 12, 13, 14, 15],
];

/** Little-endian units of two bytes as text; an odd byte at the end is left out. */
export function utf16Text(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode((bytes[i] ?? 0) + 256 * (bytes[i + 1] ?? 0));
  return text;
}

/** Appends characters as bytes of the same number. */
export function writeText(writer: ByteWriter, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    invariant(unit <= 0xff, `"${text}" has characters that do not fit into a byte`);
    writer.u8(unit);
  }
}

export function writeAscii(writer: ByteWriter, node: AsciiNode, text: string): void {
  invariant(text.length <= node.length, `"${text}" is longer than ${node.length} characters`);
  writeText(writer, text);
  for (let i = text.length; i < node.length; i++) writer.u8(node.padding);
}

export function writeUintChecked(writer: ByteWriter, value: unknown, width: number, name: string): void {
  invariant(
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** (8 * width),
    `${name}: ${String(value)} is not an unsigned integer of ${width} bytes`,
  );
  writer.uint(value, width);
}

export function readFlags(reader: ByteReader, node: FlagsNode): ReturnType<typeof unpackFlags> {
  return unpackFlags(node, readBigUint(reader.view8(node.width), 0, node.width));
}

export function writeFlags(writer: ByteWriter, node: FlagsNode, value: Readonly<Record<string, unknown>>): void {
  const bytes = new Uint8Array(node.width);
  writeBigUint(bytes, 0, node.width, packFlags(node, value));
  writer.bytes(bytes);
}

export function readEnumeration(reader: ByteReader, node: EnumerationNode): string | number {
  const value = reader.uint(node.width);
  for (const [name, number] of Object.entries(node.names)) if (number === value) return name;
  return value;
}

/** True if the bytes are all zero. */
export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
