/** A table of one signature to begin with: every field, one structure of each type. */
import { writeUint } from "../../base/byte-order.ts";
import { ByteWriter } from "../../base/byte-writer.ts";
import { encode, fixedSize, type LayoutNode, type NodeOfKind, type StructNode } from "../../schema/index.ts";
import { createHeader, finishTable } from "../build.ts";
import { wantedChecksum } from "../checksum.ts";
import { currentRevisions, kindOfTable, lengthsByRevision, type TableKind, tableRegistry } from "../registry.ts";
import { headerLength, tableHeader } from "../schemas/header.ts";
import { tableToSource } from "./write.ts";

/**
 * Table source of a signature with all fields zero, one structure of each type and one element of each list.
 *
 * @param revision - of the table, which may decide on its layout; undefined: the one in force
 * @returns undefined for a signature without a layout of its own
 */
export function tableTemplate(signature: string, revision?: number): string | undefined {
  const bytes = templateBytes(signature, revision ?? revisionInForce(signature));
  if (bytes === undefined) return undefined;
  return tableToSource({ name: signature, bytes }, signature).value;
}

function revisionInForce(signature: string): number {
  const latest = Object.entries(currentRevisions).find(
    ([kind]) => tableRegistry[kind as TableKind].signatures.some((each) => each === signature), // its keys are kinds
  );
  return latest?.[1] ?? 1;
}

function templateBytes(signature: string, revision: number): Uint8Array | undefined {
  const kind = kindOfTable(signature, revision);
  if (kind === "other" || kind === "definitionBlock") return undefined;
  const writer = new ByteWriter();
  const { layout } = tableRegistry[kind];
  writeSample(layout, writer, newFrame(writer));
  const bytes = writer.toBytes().slice(0, lengthsByRevision[kind]?.[revision]);
  if ("header" in layout.fields) {
    bytes.set(encode(tableHeader, createHeader(signature, revision)).subarray(0, headerLength));
    return finishTable(bytes);
  }
  return withComputed(layout, bytes, signature, revision);
}

/** Signature, length and checksums of a table without the common header. */
function withComputed(layout: StructNode, bytes: Uint8Array, signature: string, revision: number): Uint8Array {
  const checksums: { readonly at: number; readonly end: number }[] = [];
  let at = 0;
  for (const [key, declared] of Object.entries(layout.fields)) {
    const field = declared.kind === "optional" ? declared.of : declared;
    if (key === "signature") for (let i = 0; i < signature.length; i++) bytes[at + i] = signature.charCodeAt(i);
    if (key === "revision") bytes[at] = revision;
    if (field.kind === "uint" && field.computed?.what === "length") writeUint(bytes, at, field.width, bytes.length);
    if (field.kind === "uint" && field.computed?.what === "checksum")
      checksums.push({ at, end: field.computed.covers ?? bytes.length });
    at += fixedSize(field) ?? 0;
  }
  for (const { at: place, end } of checksums) bytes[place] = wantedChecksum(bytes, place, end);
  return bytes;
}

/** Where the fields of a structure were written, for those that follow from later ones. */
interface Frame {
  readonly start: number;
  readonly places: Map<string, { readonly at: number; readonly width: number }>;
  readonly fields: Record<string, unknown>;
}

const newFrame = (writer: ByteWriter): Frame => ({ start: writer.length, places: new Map(), fields: {} });

function writeSample(node: LayoutNode, writer: ByteWriter, frame: Frame): void {
  switch (node.kind) {
    case "struct":
      writeFields(node, writer);
      return;
    case "union":
      for (const variant of Object.values(node.variants)) writeVariant(node, variant, writer);
      return;
    case "choice": {
      const variant = node.variants[node.pick(frame.fields)];
      if (variant !== undefined) writeFields(variant, writer);
      return;
    }
    case "array":
      writeArray(node, writer, frame);
      return;
    case "list":
      writeSample(node.element, writer, frame);
      return;
    case "optional":
    case "referenced":
      writeSample(node.of, writer, frame);
      return;
    case "constant":
      writer.uint(node.expected, node.width);
      return;
    case "bytes":
      writer.zeros(typeof node.length === "number" ? node.length : 0);
      return;
    case "cstring":
      writer.zeros(1);
      return;
    case "biguint":
      writer.zeros(8);
      return;
    case "ascii":
    case "reserved":
      writer.zeros(node.length);
      return;
    case "uint":
    case "flags":
    case "enumeration":
    case "ownLength":
      writer.zeros(node.width);
      return;
    default:
      node satisfies never;
  }
}

function writeArray(node: NodeOfKind<"array">, writer: ByteWriter, frame: Frame): void {
  const { count, element } = node;
  if (typeof count === "number") {
    for (let i = 0; i < count; i++) writeSample(element, writer, frame);
  } else if (typeof count === "string") {
    patch(writer, frame, count, 1);
    // Elements as long as their number: one byte.
    if (element.kind === "bytes" && element.length === count) writer.zeros(1);
    else if (element.kind === "union") writeVariant(element, Object.values(element.variants)[0], writer);
    else writeSample(element, writer, frame);
  }
}

function writeVariant(node: NodeOfKind<"union">, variant: StructNode | undefined, writer: ByteWriter): void {
  if (variant === undefined) return;
  const start = writer.length;
  writeFields(variant, writer);
  if (node.length === undefined) return;
  const { at, width, excluded } = node.length;
  patchAt(writer, start + at, width, writer.length - start - excluded);
}

function writeFields(node: StructNode, writer: ByteWriter): void {
  const frame = newFrame(writer);
  const parts: NodeOfKind<"referenced">[] = [];
  const lengths: { readonly at: number; readonly width: number }[] = [];
  for (const [key, field] of Object.entries(node.fields)) {
    if (field.kind === "referenced") {
      parts.push(field);
      continue;
    }
    if ("width" in field) frame.places.set(key, { at: writer.length, width: field.width });
    if (field.kind === "biguint") frame.places.set(key, { at: writer.length, width: 6 });
    if (field.kind === "ownLength") lengths.push({ at: writer.length, width: field.width });
    frame.fields[key] = 0;
    writeSample(field, writer, frame);
  }
  for (const part of parts) {
    // Only some structures have the offset.
    if (!frame.places.has(part.offset)) continue;
    const at = writer.length;
    writeSample(part.of, writer, frame);
    if (writer.length > at) patch(writer, frame, part.offset, at - frame.start);
    if (part.length !== undefined) patch(writer, frame, part.length, writer.length - at);
  }
  for (const { at, width } of lengths) patchAt(writer, at, width, writer.length - frame.start);
}

function patch(writer: ByteWriter, frame: Frame, key: string, value: number): void {
  const place = frame.places.get(key);
  if (place !== undefined) patchAt(writer, place.at, place.width, value);
}

function patchAt(writer: ByteWriter, at: number, width: number, value: number): void {
  for (let i = 0; i < width; i++) writer.setU8(at + i, Math.floor(value / 2 ** (8 * i)) % 256);
}
