/** Reading structures told apart by a type number. */
import { readUint } from "../base/byte-order.ts";
import { ByteReader } from "../base/byte-reader.ts";
import { hex } from "../base/hex.ts";
import { diagnose } from "./diagnostics.ts";
import { formatBytes } from "./format.ts";
import type { StructNode, UnionNode } from "./layout.ts";
import { child, found, type Place, type Reading, type Result, row } from "./read-place.ts";
import { headerEndOf, headerOf, variantOf } from "./union.ts";

export interface StructOptions {
  readonly fields: Record<string, unknown>;
  /** True if the end of the reader is the end of the structure: what is left then belongs to it. */
  readonly owns: boolean;
  readonly lengthAt: number | undefined;
}

export type StructReader = (
  node: StructNode,
  reader: ByteReader,
  reading: Reading,
  place: Place,
  options: StructOptions,
) => Result;

/** Reads one structure of a union; whatever is wrong with it, its bytes are kept. */
export function readUnion(
  node: UnionNode,
  reader: ByteReader,
  reading: Reading,
  place: Place,
  readStruct: StructReader,
): Result {
  const start = reader.position;
  const { diagnostics } = reading;
  const left = reader.remaining;
  const headerEnd = headerEndOf(node);
  const peekUint = (at: number, width: number): number => readUint(reader.source.bytes, start + at, width);
  const type = node.tag === undefined || left < headerEnd ? undefined : peekUint(node.tag.at, node.tag.width);
  const known = left < headerEnd ? undefined : variantOf(node, type);
  const length = lengthOf(node, left, headerEnd, peekUint);
  if (length === undefined) {
    const span = { source: reader.source, start, end: reader.end };
    const at = node.length;
    const given = at === undefined || left < headerEnd ? 0 : peekUint(at.at, at.width) + at.excluded;
    const values = { union: node.name, offset: hex(start, 4), length: hex(given), left };
    diagnostics.push(diagnose("bad-length", span, values));
    showRaw(node, given < headerEnd ? undefined : known?.[1], reader, left, reading, place, readStruct);
    return keepRaw(reader, left);
  }
  const span = { source: reader.source, start, end: start + length };
  if (known === undefined) {
    const values = { union: node.name, type: hex(type ?? 0), length, section: node.section };
    diagnostics.push(diagnose("unknown-type", span, values));
    showRaw(node, undefined, reader, length, reading, place, readStruct);
    return keepRaw(reader, length);
  }
  const [kind, variant] = known;
  const [diagnosticsBefore, rowsBefore, partsBefore] = marksOf(reading);
  const fields: Record<string, unknown> = { kind };
  const hasLength = node.length !== undefined;
  const options = { fields, owns: hasLength, lengthAt: node.length?.at };
  const inside = new ByteReader(reader.source, start, start + length);
  if (readStruct(variant, inside, reading, { ...place, label: variant.name }, options).ok) {
    reader.position = hasLength ? start + length : inside.position;
    return found(fields);
  }
  const reasons = diagnostics.splice(diagnosticsBefore);
  reading.rows?.splice(rowsBefore);
  reading.parts?.splice(partsBefore);
  const values = { structure: variant.name, offset: hex(start, 4), section: variant.section };
  const related = reasons.map((reason) => ({ message: reason.message, span }));
  diagnostics.push(diagnose("structure-misshapen", span, values, { related }));
  showRaw(node, variant, reader, length, reading, place, readStruct);
  return keepRaw(reader, length);
}

/** Bytes of the structure; undefined if its length cannot be right. */
function lengthOf(
  node: UnionNode,
  left: number,
  headerEnd: number,
  peekUint: (at: number, width: number) => number,
): number | undefined {
  if (left < headerEnd) return undefined;
  if (node.length === undefined) return left;
  const length = peekUint(node.length.at, node.length.width) + node.length.excluded;
  return length < headerEnd || length > left ? undefined : length;
}

const marksOf = ({ diagnostics, rows, parts }: Reading): readonly [number, number, number] => [
  diagnostics.length,
  rows?.length ?? 0,
  parts?.length ?? 0,
];

function keepRaw(reader: ByteReader, count: number): Result {
  return found({ kind: "raw", bytes: reader.bytes(count) });
}

/** Shows a structure that is kept as raw bytes: its fields as far as they go, then the bytes behind them. */
function showRaw(
  node: UnionNode,
  variant: StructNode | undefined,
  reader: ByteReader,
  count: number,
  reading: Reading,
  place: Place,
  readStruct: StructReader,
): void {
  if (reading.rows === undefined && reading.parts === undefined) return;
  const start = reader.position;
  const inside = new ByteReader(reader.source, start, start + count);
  const layout = variant ?? headerOf(node);
  const options = { fields: {}, owns: false, lengthAt: node.length?.at };
  const silent: Reading = { diagnostics: [], rows: reading.rows, checking: false };
  const watched = reading.parts === undefined ? silent : { ...silent, parts: reading.parts };
  const { ok: isWhole } = readStruct(layout, inside, watched, { ...place, label: layout.name }, options);
  const rest = inside.bytes(inside.remaining);
  const at = start + count - rest.length;
  // A part without bytes says that the structure ends before its last field.
  if (rest.length === 0 && !isWhole) reading.parts?.push({ kind: "raw", offset: at, length: 0 });
  if (rest.length === 0) return;
  const place2 = child(place, "bytes", "Raw bytes");
  reading.rows?.push(row("raw", place2, at, rest.length, formatBytes(rest), "kept as raw bytes"));
  reading.parts?.push({ kind: "raw", offset: at, length: rest.length });
}
