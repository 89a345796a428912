/** The writing engine: values to bytes. */
import { ByteWriter } from "../base/byte-writer.ts";
import { invariant } from "../base/invariant.ts";
import type { LayoutKind, LayoutNode, NodeOfKind, StructNode, Typed, UnionNode, ValueOf } from "./layout.ts";
import { numberAt } from "./number-at.ts";
import { writeAscii, writeFlags, writeText, writeUintChecked } from "./scalar.ts";
import { fixedSize } from "./size.ts";

/**
 * Encodes a value. Constants and lengths of structures are written by the layout; optional fields left out before
 * one that is there become zero; bytes kept by decoding come back where they were, so that decoding and encoding
 * returns the same bytes.
 *
 * @throws InternalError when a number does not fit its field: values of people are checked before they come here
 */
export function encode<L extends StructNode & Typed<unknown>>(layout: L, value: ValueOf<L>): Uint8Array {
  const writer = new ByteWriter();
  writeStruct(layout, value, writer);
  return writer.toBytes();
}

type WriterOf<K extends LayoutKind> = (node: NodeOfKind<K>, value: unknown, writer: ByteWriter, name: string) => void;

const writers: { readonly [K in LayoutKind]: WriterOf<K> } = {
  uint: (node, value, writer, name) => writeUintChecked(writer, value, node.width, name),
  biguint(_node, value, writer, name) {
    invariant(typeof value === "bigint" && value === BigInt.asUintN(64, value), `${name} is not a 64-bit integer`);
    writer.u64(value);
  },
  constant: (node, _value, writer) => writer.uint(node.expected, node.width),
  // Filled in when the structure is complete.
  ownLength: (node, _value, writer) => writer.zeros(node.width),
  flags: (node, value, writer, name) => writeFlags(writer, node, recordOf(value, name)),
  enumeration(node, value, writer, name) {
    const number = typeof value === "string" ? node.names[value] : value;
    writeUintChecked(writer, number, node.width, name);
  },
  ascii: (node, value, writer, name) => writeAscii(writer, node, textOf(value, name)),
  bytes(node, value, writer, name) {
    const bytes = bytesOf(value, name);
    invariant(typeof node.length !== "number" || bytes.length === node.length, `${name} has another length`);
    writer.bytes(bytes);
  },
  cstring(_node, value, writer, name) {
    const text = textOf(value, name);
    invariant(!text.includes("\0"), `${name} has a NUL inside`);
    writeText(writer, text);
    writer.u8(0);
  },
  reserved(node, value, writer, name) {
    if (value === undefined) writer.zeros(node.length);
    else writer.bytes(bytesOf(value, name));
  },
  optional(node, value, writer, name) {
    if (value !== undefined) writeNode(node.of, value, writer, name);
    else writer.zeros(fixedSize(node.of) ?? 0);
  },
  array: (node, value, writer, name) => writeElements(node.element, value, writer, name),
  list: (node, value, writer, name) => writeElements(node.element, value, writer, name),
  referenced: (node, value, writer, name) => writeNode(node.of, value, writer, name),
  struct: (node, value, writer) => writeStruct(node, value, writer),
  union: writeUnion,
  choice(node, value, writer, name) {
    const { kind } = recordOf(value, name);
    const variant = typeof kind === "string" ? node.variants[kind] : undefined;
    if (variant !== undefined) writeStruct(variant, value, writer);
  },
};

function writeNode(node: LayoutNode, value: unknown, writer: ByteWriter, name: string): void {
  // The handlers are declared by kind above; TypeScript cannot relate the key to the node here.
  (writers[node.kind] as WriterOf<LayoutKind>)(node, value, writer, name);
}

function writeElements(node: LayoutNode, value: unknown, writer: ByteWriter, name: string): void {
  invariant(Array.isArray(value), `${name} is not a list`);
  for (const element of value) writeNode(node, element, writer, name);
}

function writeStruct(node: StructNode, value: unknown, writer: ByteWriter): void {
  const record = recordOf(value, node.name);
  const start = writer.length;
  const entries = Object.entries(node.fields);
  const lastPresent = entries.findLastIndex(([key]) => record[key] !== undefined);
  let lengthField: { readonly at: number; readonly width: number } | undefined;
  const parts: [string, NodeOfKind<"referenced">][] = [];
  for (const [index, [key, field]] of entries.entries()) {
    if (field.kind === "optional" && index > lastPresent) break;
    if (field.kind === "referenced") parts.push([key, field]);
    else {
      if (field.kind === "ownLength") lengthField = { at: writer.length, width: field.width };
      writeNode(field, record[key], writer, `${node.name}.${key}`);
    }
  }
  const rest = record["rest"] === undefined ? undefined : bytesOf(record["rest"], `${node.name}.rest`);
  if (parts.length > 0) writeParts(node, parts, record, rest, writer, start);
  else if (rest !== undefined) writer.bytes(rest);
  if (lengthField !== undefined) patchUint(writer, lengthField.at, lengthField.width, writer.length - start);
}

/** Lays the parts over the bytes that were kept, or over zeros. */
function writeParts(
  node: StructNode,
  parts: readonly [string, NodeOfKind<"referenced">][],
  record: Readonly<Record<string, unknown>>,
  rest: Uint8Array | undefined,
  writer: ByteWriter,
  start: number,
): void {
  const poolStart = writer.length - start;
  const placed = parts.map(([key, part]) => {
    const partWriter = new ByteWriter();
    writeNode(part, record[key], partWriter, `${node.name}.${key}`);
    return { at: (numberAt(record, part.offset) ?? poolStart) - poolStart, bytes: partWriter.toBytes() };
  });
  const nonEmpty = placed.filter(({ bytes }) => bytes.length > 0);
  const end = Math.max(rest?.length ?? 0, ...nonEmpty.map(({ at, bytes }) => at + bytes.length));
  const pool = new Uint8Array(end);
  if (rest !== undefined) pool.set(rest);
  for (const { at, bytes } of nonEmpty) {
    invariant(at >= 0, `a part of ${node.name} lies inside its fields`);
    pool.set(bytes, at);
  }
  writer.bytes(pool);
}

function writeUnion(node: UnionNode, value: unknown, writer: ByteWriter, name: string): void {
  const record = recordOf(value, name);
  const { kind } = record;
  if (kind === "raw") {
    writer.bytes(bytesOf(record["bytes"], name));
    return;
  }
  const variant = typeof kind === "string" ? node.variants[kind] : undefined;
  invariant(variant !== undefined, `${node.name} has no variant ${String(kind)}`);
  const start = writer.length;
  writeStruct(variant, value, writer);
  if (node.length === undefined) return;
  patchUint(writer, start + node.length.at, node.length.width, writer.length - start - node.length.excluded);
}

function patchUint(writer: ByteWriter, at: number, width: number, value: number): void {
  invariant(value >= 0 && value < 2 ** (8 * width), `a length of ${value} does not fit into ${width} bytes`);
  for (let i = 0; i < width; i++) writer.setU8(at + i, Math.floor(value / 2 ** (8 * i)) % 256);
}

function recordOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  invariant(typeof value === "object" && value !== null, `${name} is not a structure`);
  return value as Readonly<Record<string, unknown>>; // any object may be asked for any key
}

function bytesOf(value: unknown, name: string): Uint8Array {
  invariant(value instanceof Uint8Array, `${name} is not a run of bytes`);
  return value;
}

function textOf(value: unknown, name: string): string {
  invariant(typeof value === "string", `${name} is not text`);
  return value;
}
