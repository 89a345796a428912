/** What readings share: where they stand, and the lines and parts they collect. */
import type { ByteReader } from "../base/byte-reader.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import type { ByteSpan } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import type { DumpRow } from "./dump-row.ts";
import { bitsOfPlace } from "./flags.ts";
import { formatScalar } from "./format.ts";
import { elementSourceLabel, labelOfKey, sourceLabelOf } from "./label.ts";
import type { Count, FlagsNode, LayoutNode, StructNode } from "./layout.ts";
import type { SourcePart } from "./source-part.ts";

/** What a reading collects on the way. */
export interface Reading {
  readonly diagnostics: Diagnostic[];
  /** Lines for people; undefined: nobody asks for them. */
  readonly rows: DumpRow[] | undefined;
  /** Parts for table source; undefined: nobody asks for them. */
  readonly parts?: SourcePart[];
  /** Also report values that decode well but break a declared condition. */
  readonly checking: boolean;
  /** Called with every complete structure that has rules. */
  readonly onStructure?: (node: StructNode, value: unknown, place: Place, span: ByteSpan) => void;
}

/** A structure while it is read. */
export interface Frame {
  readonly node: StructNode;
  readonly start: number;
  readonly fields: Record<string, unknown>;
  /** Offset of the length field that a tagged union has already judged. */
  readonly lengthAt: number | undefined;
}

export interface Place {
  readonly path: string;
  readonly label: string;
  readonly depth: number;
  readonly frame: Frame | undefined;
  /** The declaration of the field, and the key it stands under. */
  readonly declared: LayoutNode;
  readonly key: string;
  /** The list whose element this is. */
  readonly list: Place | undefined;
}

/** The name of a field in table source. */
export function sourceLabelAt({ key, declared, list, frame }: Place): string {
  if (list === undefined) return sourceLabelOf(key, declared, frame?.fields);
  return elementSourceLabel(declared, sourceLabelAt(list), Number(key));
}

/** A value, or that the bytes do not hold one: the reader then stands where it broke. */
export type Result = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export const failed: Result = { ok: false };
export const found = (value: unknown): Result => ({ ok: true, value });

export function countOf(count: Count, place: Place): number {
  if (typeof count === "number") return count;
  const fields = place.frame?.fields ?? {};
  return typeof count === "string" ? Number(fields[count]) : count(fields);
}

export function truncated(reader: ByteReader, needed: number, reading: Reading, place: Place): Result {
  const span = { source: reader.source, start: reader.position, end: reader.end };
  const { structure, field } = names(place);
  const values = { structure, field, needed, offset: hex(reader.position, 4), left: reader.remaining };
  reading.diagnostics.push(diagnose("truncated", span, values));
  return failed;
}

export function scalar(
  node: LayoutNode,
  value: unknown,
  start: number,
  reader: ByteReader,
  reading: Reading,
  place: Place,
): Result {
  if (reading.rows !== undefined) {
    const { text, meaning } = formatScalar(node, value);
    reading.rows.push(row(node.kind, place, start, reader.position - start, text, meaning ?? node.comment));
  }
  part(node, start, reader.position - start, reading, place);
  return found(value);
}

/** Hands a scalar to the writer of table source. */
export function part(node: LayoutNode, offset: number, length: number, reading: Reading, place: Place): void {
  if (reading.parts === undefined || length === 0) return;
  const { frame } = place;
  // The type number of a structure in a union tells which one it is.
  const note =
    node.kind === "constant" && frame?.lengthAt !== offset - (frame?.start ?? 0) ? frame?.node.name : undefined;
  const shown = node.sourceWhere?.is(frame?.fields ?? {}) === true ? withoutBits(node) : node;
  reading.parts.push({ kind: "field", node: shown, label: sourceLabelAt(place), offset, length, note });
}

function withoutBits(node: LayoutNode): LayoutNode {
  if (node.kind !== "flags") return node;
  const { sourceBits: _, ...plain } = node;
  return plain;
}

export function row(
  kind: DumpRow["kind"],
  place: Place,
  offset: number,
  length: number,
  text: string,
  comment?: string,
): DumpRow {
  const { depth, path, label } = place;
  return { depth, path, offset, length, bits: undefined, kind, label, text, comment };
}

/** Pushes a heading whose length and text are known only at the end. */
export function startHeading(kind: "struct" | "list", reader: ByteReader, reading: Reading, place: Place) {
  const { rows } = reading;
  if (rows === undefined) return () => undefined;
  const at = rows.length;
  const start = reader.position;
  rows.push(row(kind, place, start, 0, ""));
  return (text: string) => {
    rows[at] = row(kind, place, start, reader.position - start, text);
  };
}

export function formatFlags(node: FlagsNode, value: Readonly<Record<string, boolean | number | bigint>>): string {
  let raw = typeof value["reserved"] === "bigint" ? value["reserved"] : 0n;
  for (const [name, place] of Object.entries(node.bits))
    raw |= BigInt(value[name] ?? 0) << BigInt(bitsOfPlace(place).offset);
  return hex(raw, 2 * node.width);
}

export function fieldPlace(place: Place, key: string, node: LayoutNode, frame: Frame): Place {
  const label = node.label ?? (node.kind === "optional" || node.kind === "referenced" ? node.of.label : undefined);
  // Table source says so of flags; in a dump the bits follow in any case.
  const plain = label?.replace(/ \(decoded below\)$/i, "");
  return { ...child(place, key, plain ?? labelOfKey(key)), frame, declared: node };
}

export function child(place: Place, key: string, label: string): Place {
  const { frame, declared, depth } = place;
  const path = place.path === "" ? key : `${place.path}.${key}`;
  return { path, label, depth: depth + 1, frame, declared, key, list: undefined };
}

export function elementLabel(node: LayoutNode, before: readonly unknown[]): string {
  return node.kind === "struct" ? node.name : String(before.length);
}

export function names(place: Place): { readonly structure: string; readonly field: string; readonly section: string } {
  const node = place.frame?.node;
  return { structure: node?.name ?? place.label, field: place.label, section: node?.section ?? "" };
}
