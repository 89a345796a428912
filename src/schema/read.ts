/** The reading engine: walks a layout over bytes; decode, dump and verify are three uses of it. */
import { ByteReader } from "../base/byte-reader.ts";
import { hex } from "../base/hex.ts";
import type { ByteSource } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import { bitsOfPlace } from "./flags.ts";
import { formatBytes } from "./format.ts";
import { labelOfKey } from "./label.ts";
import type { FlagsNode, LayoutKind, LayoutNode, NodeOfKind, ReservedNode, StructNode } from "./layout.ts";
import { numberAt } from "./number-at.ts";
import {
  child,
  countOf,
  elementLabel,
  type Frame,
  failed,
  fieldPlace,
  formatFlags,
  found,
  names,
  type Place,
  part,
  type Reading,
  type Result,
  row,
  scalar,
  sourceLabelAt,
  startHeading,
  truncated,
} from "./read-place.ts";
import { readUnion, type StructOptions } from "./read-union.ts";
import { isZero, readEnumeration, readFlags, textOfBytes } from "./scalar.ts";
import { fixedSize } from "./size.ts";

/**
 * Reads one structure that ends where the source ends.
 *
 * @returns its fields so far, and whether all that must be there were
 */
export function readWhole(
  node: StructNode,
  source: ByteSource,
  start: number,
  end: number,
  reading: Reading,
): { readonly complete: boolean; readonly fields: Readonly<Record<string, unknown>> } {
  const fields: Record<string, unknown> = {};
  const reader = new ByteReader(source, start, end);
  const place: Place = {
    path: "",
    label: node.name,
    depth: 0,
    frame: undefined,
    declared: node,
    key: "",
    list: undefined,
  };
  const result = readStruct(node, reader, reading, place, { fields, owns: true, lengthAt: undefined });
  // A part without bytes says that the structure ends before its last field.
  if (!result.ok && reader.remaining === 0) reading.parts?.push({ kind: "raw", offset: end, length: 0 });
  showUnread(reader, start, reading, place);
  return { complete: result.ok, fields };
}

/** The bytes that no field shows: beside the parts that offsets lead to, and behind the place where reading broke off. */
function showUnread({ source, end }: ByteReader, start: number, reading: Reading, place: Place): void {
  if (reading.rows === undefined) return;
  const shown = new Uint8Array(end - start);
  for (const { kind, offset, length } of reading.rows) {
    // A structure and a list say what is in them, not what is between it.
    if (kind !== "struct" && kind !== "list") shown.fill(1, offset - start, offset - start + length);
  }
  for (let at = shown.indexOf(0); at >= 0; ) {
    const next = shown.indexOf(1, at);
    const until = next < 0 ? shown.length : next;
    const text = formatBytes(source.bytes.subarray(start + at, start + until));
    reading.rows.push(row("raw", child(place, "rest", "Bytes left"), start + at, until - at, text));
    at = next < 0 ? -1 : shown.indexOf(0, next);
  }
}

type ReaderOf<K extends LayoutKind> = (
  node: NodeOfKind<K>,
  reader: ByteReader,
  reading: Reading,
  place: Place,
) => Result;

const readers: { readonly [K in LayoutKind]: ReaderOf<K> } = {
  uint(node, reader, reading, place) {
    const start = reader.position;
    const value = reader.uint(node.width);
    const { minimum = 0, maximum = 2 ** (8 * node.width) - 1 } = node;
    if (reading.checking && (value < minimum || value > maximum)) {
      const values = { found: hex(value, 2 * node.width), minimum: hex(minimum), maximum: hex(maximum) };
      reading.diagnostics.push(diagnose("out-of-range", reader.spanFrom(start), { ...names(place), ...values }));
    }
    return scalar(node, value, start, reader, reading, place);
  },
  biguint: (node, reader, reading, place) => scalar(node, reader.u64(), reader.position - 8, reader, reading, place),
  constant(node, reader, reading, place) {
    const start = reader.position;
    const value = reader.uint(node.width);
    const isJudged = place.frame !== undefined && place.frame.lengthAt === start - place.frame.start;
    if (value === node.expected || isJudged) return scalar(node, value, start, reader, reading, place);
    const digits = 2 * node.width;
    const values = { found: hex(value, digits), expected: hex(node.expected, digits) };
    reading.diagnostics.push(diagnose("constant-differs", reader.spanFrom(start), { ...names(place), ...values }));
    reader.position = start;
    return failed;
  },
  ownLength(node, reader, reading, place) {
    const start = reader.position;
    const value = reader.uint(node.width);
    const actual = place.frame === undefined ? value : reader.end - place.frame.start;
    const isJudged = place.frame !== undefined && place.frame.lengthAt === start - place.frame.start;
    if (value === actual || isJudged) return scalar(node, value, start, reader, reading, place);
    const values = { found: hex(value), expected: hex(actual) };
    reading.diagnostics.push(diagnose("constant-differs", reader.spanFrom(start), { ...names(place), ...values }));
    reader.position = start;
    return failed;
  },
  flags(node, reader, reading, place) {
    const start = reader.position;
    const value = readFlags(reader, node);
    reading.rows?.push(row(node.kind, place, start, node.width, formatFlags(node, value)));
    for (const [name, bits] of Object.entries(node.bits)) {
      const bit = value[name];
      const meaning = node.meanings[name]?.[Number(bit)];
      const { offset, width } = bitsOfPlace(bits);
      // Numbers of more than one digit are hexadecimal, as those of whole fields are.
      const text = width > 3 ? hex(Number(bit), Math.ceil(width / 4)) : String(Number(bit));
      reading.rows?.push({
        ...row("bit", child(place, name, bitLabel(node, name)), start, node.width, text, meaning),
        bits: { offset, width },
      });
    }
    part(node, start, node.width, reading, place);
    if (isJudged(node, reading, place) && typeof value["reserved"] === "bigint") {
      const bits = `bits ${hex(value["reserved"], 2 * node.width)}`;
      const values = { ...names(place), field: `${place.label}, ${bits}`, found: bits };
      reading.diagnostics.push(diagnose("reserved-set", reader.spanFrom(start), values));
    }
    return found(value);
  },
  enumeration(node, reader, reading, place) {
    const start = reader.position;
    const value = readEnumeration(reader, node);
    if (reading.checking && typeof value === "number") {
      const values = { ...names(place), found: hex(value, 2 * node.width) };
      reading.diagnostics.push(diagnose("unknown-value", reader.spanFrom(start), values));
    }
    return scalar(node, value, start, reader, reading, place);
  },
  ascii(node, reader, reading, place) {
    const start = reader.position;
    return scalar(node, textOfBytes(reader.view8(node.length)), start, reader, reading, place);
  },
  bytes(node, reader, reading, place) {
    const start = reader.position;
    const length = node.length === undefined ? reader.remaining : countOf(node.length, place);
    if (length > reader.remaining) return truncated(reader, length, reading, place);
    return scalar(node, reader.bytes(length), start, reader, reading, place);
  },
  cstring(node, reader, reading, place) {
    const start = reader.position;
    let length = 0;
    for (; ; length++) {
      const byte = reader.peek(length);
      if (byte === 0) break;
      if (byte === undefined) {
        const span = { source: reader.source, start, end: reader.end };
        reading.diagnostics.push(diagnose("unterminated-string", span, names(place)));
        return failed;
      }
    }
    const text = textOfBytes(reader.view8(length));
    reader.u8();
    return scalar(node, text, start, reader, reading, place);
  },
  reserved(node, reader, reading, place) {
    const start = reader.position;
    const value = reader.bytes(node.length);
    scalar(node, value, start, reader, reading, place);
    if (isZero(value)) return found(undefined);
    if (isJudged(node, reading, place)) {
      const values = { ...names(place), found: formatBytes(value) };
      reading.diagnostics.push(diagnose("reserved-set", reader.spanFrom(start), values));
    }
    return found(value);
  },
  // The structure decides whether an optional field is there; here it is.
  optional(node, reader, reading, place) {
    const start = reader.position;
    const result = readNode(node.of, reader, reading, place);
    // Zero bytes that are there must differ from bytes that are not.
    const isZeroReserved = result.ok && result.value === undefined && node.of.kind === "reserved";
    return isZeroReserved ? found(reader.source.bytes.slice(start, reader.position)) : result;
  },
  array(node, reader, reading, place) {
    const count = countOf(node.count, place);
    const least = fixedSize(node.element) ?? 1;
    if (count * least > reader.remaining) {
      // What is there is shown; the field as a whole is not.
      const shown: Reading = { ...reading, diagnostics: [], checking: false };
      if (reading.parts !== undefined || reading.rows !== undefined)
        readElements(node.element, count, reader, shown, place);
      return truncated(reader, count * least, reading, place);
    }
    const { elements, complete } = readElements(node.element, count, reader, reading, place);
    return complete ? found(elements) : failed;
  },
  list: (node, reader, reading, place) =>
    found(readElements(node.element, Number.POSITIVE_INFINITY, reader, reading, place).elements),
  // The structure has set the reader to the part.
  referenced: (node, reader, reading, place) => readNode(node.of, reader, reading, place),
  struct: (node, reader, reading, place) =>
    readStruct(node, reader, reading, place, { fields: {}, owns: false, lengthAt: undefined }),
  union: (node, reader, reading, place) => readUnion(node, reader, reading, place, readStruct),
  choice(node, reader, reading, place) {
    const kind = node.pick(place.frame?.fields ?? {});
    const variant = node.variants[kind];
    if (variant === undefined) return found({ kind });
    const fields: Record<string, unknown> = { kind };
    const options = { fields, owns: false, lengthAt: undefined };
    return readStruct(variant, reader, reading, { ...place, label: variant.name }, options);
  },
};

function isJudged(node: FlagsNode | ReservedNode, reading: Reading, place: Place): boolean {
  return reading.checking && (node.isJudged?.(place.frame?.fields ?? {}) ?? true);
}

/** What table source calls a bit says more than its key. */
function bitLabel(node: FlagsNode, name: string): string {
  const place = bitsOfPlace(node.bits[name] ?? 0);
  const named = node.sourceBits?.find(([source]) => {
    const { offset, width } = bitsOfPlace(source);
    return offset === place.offset && width === place.width;
  });
  return named?.[1] ?? labelOfKey(name);
}

function readNode(node: LayoutNode, reader: ByteReader, reading: Reading, place: Place): Result {
  const size = node.kind === "struct" ? 0 : (fixedSize(node) ?? 0);
  if (reader.remaining < size) return truncated(reader, size, reading, place);
  // The handlers are declared by kind above; TypeScript cannot relate the key to the node here.
  return (readers[node.kind] as ReaderOf<LayoutKind>)(node, reader, reading, place);
}

function readElements(
  node: LayoutNode,
  count: number,
  reader: ByteReader,
  reading: Reading,
  place: Place,
): { readonly elements: readonly unknown[]; readonly complete: boolean } {
  const elements: unknown[] = [];
  const heading = startHeading("list", reader, reading, place);
  while (elements.length < count && reader.remaining > 0) {
    const start = reader.position;
    const [rows, parts] = [reading.rows?.length, reading.parts?.length];
    const element = child(place, String(elements.length), elementLabel(node, elements));
    const result = readNode(node, reader, reading, { ...element, declared: node, list: place });
    if (!result.ok || reader.position === start) {
      reader.position = start;
      if (rows !== undefined) reading.rows?.splice(rows);
      if (parts !== undefined) reading.parts?.splice(parts);
      break;
    }
    elements.push(result.value);
  }
  heading(`${elements.length}`);
  return { elements, complete: elements.length >= count };
}

function readStruct(
  node: StructNode,
  reader: ByteReader,
  reading: Reading,
  place: Place,
  options: StructOptions,
): Result {
  const { fields } = options;
  const frame: Frame = { node, start: reader.position, fields, lengthAt: options.lengthAt };
  const heading = startHeading("struct", reader, reading, place);
  if (reading.parts !== undefined)
    reading.parts.push({
      kind: "structure",
      label: sourceLabelAt(place),
      heading: node.heading,
      offset: reader.position,
    });
  const finish = (result: Result): Result => {
    heading("");
    return result;
  };
  const referenced: [string, NodeOfKind<"referenced">][] = [];
  for (const [key, field] of Object.entries(node.fields)) {
    if (field.kind === "referenced") {
      referenced.push([key, field]);
      continue;
    }
    if (field.kind === "optional" && !isPresent(field.of, reader)) break;
    const [start, said] = [reader.position, reading.diagnostics.length];
    const [rows, parts] = [reading.rows?.length, reading.parts?.length];
    const result = readNode(field, reader, reading, fieldPlace(place, key, field, frame));
    if (!result.ok && field.kind === "optional") {
      // Half of an optional structure is none: its bytes are what is left.
      reader.position = start;
      reading.diagnostics.splice(said);
      reading.rows?.splice(rows ?? 0);
      reading.parts?.splice(parts ?? 0);
      break;
    }
    if (!result.ok) return finish(failed);
    const isHidden = field.kind === "constant" || field.kind === "ownLength";
    if (result.value !== undefined && !isHidden) fields[key] = result.value;
  }
  if (referenced.length > 0) {
    if (!readParts(referenced, reader, reading, place, frame)) return finish(failed);
  } else if (options.owns && reader.remaining > 0) {
    keepRest(reader, reading, place, frame);
  }
  heading("");
  const span = reader.spanFrom(frame.start);
  if (node.rules.length > 0) reading.onStructure?.(node, fields, place, span);
  return found(fields);
}

function isPresent(node: LayoutNode, reader: ByteReader): boolean {
  return reader.remaining >= Math.max(1, fixedSize(node) ?? 1);
}

function keepRest(reader: ByteReader, reading: Reading, place: Place, frame: Frame): void {
  const start = reader.position;
  const rest = reader.bytes(reader.remaining);
  frame.fields["rest"] = rest;
  const values = { count: rest.length, structure: frame.node.name, section: frame.node.section };
  reading.diagnostics.push(diagnose(leftover(rest), reader.spanFrom(start), values));
  reading.rows?.push(row("raw", child(place, "rest", "Bytes left"), start, rest.length, formatBytes(rest)));
  reading.parts?.push({ kind: "raw", offset: start, length: rest.length });
}

/** What bytes behind the last field are: most likely padding if all of them are zero. */
function leftover(bytes: Uint8Array): "padding" | "bytes-left" {
  return bytes.every((byte) => byte === 0) ? "padding" : "bytes-left";
}

function isEmptyPart(node: LayoutNode, place: Place): boolean {
  if (node.kind === "array") return countOf(node.count, place) === 0;
  return node.kind === "bytes" && node.length !== undefined && countOf(node.length, place) === 0;
}

/** Reads the parts that offsets lead to. Bytes that no part covers are kept in `rest`, with the parts in place. */
function readParts(
  parts: readonly [string, NodeOfKind<"referenced">][],
  reader: ByteReader,
  reading: Reading,
  place: Place,
  frame: Frame,
): boolean {
  const poolStart = reader.position;
  const covered = new Uint8Array(reader.end - poolStart);
  for (const [key, node] of parts) {
    const given = numberAt(frame.fields, node.offset);
    const offset = given ?? 0;
    const length = node.length === undefined ? undefined : (numberAt(frame.fields, node.length) ?? 0);
    const start = frame.start + offset;
    const partPlace = fieldPlace(place, key, node, frame);
    const isEmpty = given === undefined || length === 0 || isEmptyPart(node.of, partPlace);
    const end = start + (length ?? 0);
    if (!isEmpty && (start < poolStart || start > reader.end || end > reader.end)) {
      const bounds = { start: poolStart - frame.start, end: reader.end - frame.start };
      const values = { ...names(partPlace), ...bounds, offset, length: length ?? "of its own" };
      const span = { source: reader.source, start: poolStart, end: reader.end };
      reading.diagnostics.push(diagnose("part-outside", span, values));
      return false;
    }
    const part = isEmpty
      ? new ByteReader(reader.source, poolStart, poolStart)
      : new ByteReader(reader.source, start, length === undefined ? reader.end : end);
    const result = readNode(node, part, reading, partPlace);
    if (!result.ok) return false;
    frame.fields[key] = result.value;
    if (!isEmpty) covered.fill(1, start - poolStart, part.position - poolStart);
  }
  const pool = reader.view8(reader.remaining);
  const lastCovered = covered.lastIndexOf(1);
  const isKept = pool.some((byte, i) => covered[i] === 0 && (byte !== 0 || i > lastCovered));
  if (isKept) {
    frame.fields["rest"] = pool.slice();
    const values = { count: covered.filter((byte) => byte === 0).length, structure: frame.node.name };
    const span = reader.spanFrom(poolStart);
    const code = leftover(pool.filter((_, i) => covered[i] === 0));
    reading.diagnostics.push(diagnose(code, span, { ...values, section: frame.node.section }));
  }
  return true;
}
