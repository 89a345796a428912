/** Walks a layout and takes for each field the line of the text that belongs to it. */
import { readBigUint, readUint, writeBigUint } from "../../base/byte-order.ts";
import {
  elementSourceLabel,
  type FlagsNode,
  fixedSize,
  headerOf,
  type LayoutNode,
  labelOfKey,
  type NamedBits,
  type NodeOfKind,
  type StructNode,
  sourceLabelOf,
  textOfBytes,
  unpackFlags,
  variantOf,
} from "../../schema/index.ts";
import { diagnose } from "../diagnostics.ts";
import type { Assembly } from "./assembly.ts";
import { evaluate } from "./expression.ts";
import { type Lead, labelKey, leadsOf } from "./label-match.ts";
import type { FieldLine } from "./line.ts";
import { formOf } from "./value.ts";

type Values = Record<string, unknown>;

/** A structure whose lines are being taken. */
interface Frame {
  readonly node: StructNode;
  readonly start: number;
  readonly fields: Values;
  /** Where a tagged union has its length; undefined outside of one. */
  readonly lengthAt: number | undefined;
  /** Lists that this structure lies in, by how their elements begin. */
  readonly around: readonly string[];
  /** Where the structure ends by its own word; only that tells lists of equal elements inside each other apart. */
  end: number;
  length: { readonly offset: number; readonly width: number } | undefined;
  /** Set when the text ended the structure before its last field. */
  isCut: boolean;
}

/** Takes all lines of a table. */
export function walkTable(layout: StructNode, assembly: Assembly): void {
  const frame = newFrame(layout, assembly, undefined, []);
  walkFields(frame, assembly);
  assembly.takeGeneric();
}

function newFrame(
  node: StructNode,
  assembly: Assembly,
  lengthAt: number | undefined,
  around: readonly string[],
  fields: Values = {},
): Frame {
  const start = assembly.length;
  const end = Number.POSITIVE_INFINITY;
  return { node, start, fields, lengthAt, around, end, length: undefined, isCut: false };
}

/** Takes the lines of a structure's fields, and the raw bytes that end it. */
function walkFields(frame: Frame, assembly: Assembly): void {
  const parts: [string, NodeOfKind<"referenced">][] = [];
  for (const [key, field] of Object.entries(frame.node.fields)) {
    if (frame.isCut) break;
    if (field.kind === "referenced") {
      parts.push([key, field]);
      continue;
    }
    const label = labelOf(key, field, frame, assembly);
    if (field.kind === "optional") {
      if (!begins(field.of, label, frame, assembly)) break;
      frame.fields[key] = walkNode(field.of, label, frame, assembly);
    } else frame.fields[key] = walkNode(field, label, frame, assembly);
  }
  if (parts.length > 0 && !frame.isCut) walkParts(parts, frame, assembly);
}

/** What a field is called in the text; a name that earlier fields decide on may stand under its usual one as well. */
function labelOf(key: string, field: LayoutNode, frame: Frame, assembly: Assembly): string {
  const own = sourceLabelOf(key, field, frame.fields);
  const usual = sourceLabelOf(key, field);
  return own !== usual && !begins(field, own, frame, assembly) && begins(field, usual, frame, assembly) ? usual : own;
}

/** Takes the parts that offsets lead to, in the order of the text, and the bytes between them. */
function walkParts(parts: readonly [string, NodeOfKind<"referenced">][], frame: Frame, assembly: Assembly): void {
  const waiting = new Map(parts);
  for (;;) {
    assembly.takeGeneric();
    const next = [...waiting].find(([key, part]) => begins(part.of, sourceLabelOf(key, part), frame, assembly));
    if (next === undefined) return;
    const [key, part] = next;
    waiting.delete(key);
    const position = assembly.position;
    frame.fields[key] = walkNode(part.of, sourceLabelOf(key, part), frame, assembly);
    if (assembly.position === position) return;
  }
}

function walkNode(node: LayoutNode, label: string, frame: Frame, assembly: Assembly): unknown {
  switch (node.kind) {
    case "struct":
      return walkStruct(node, label, frame, assembly);
    case "union":
      return walkUnion(node, frame, assembly);
    case "choice": {
      const kind = node.pick(frame.fields);
      const variant = node.variants[kind];
      return variant === undefined ? { kind } : walkStruct(variant, label, frame, assembly);
    }
    case "array":
    case "list":
      return walkElements(node, label, frame, assembly);
    case "optional":
    case "referenced":
      return walkNode(node.of, label, frame, assembly);
    case "uint":
    case "biguint":
    case "constant":
    case "ownLength":
    case "flags":
    case "enumeration":
    case "ascii":
    case "bytes":
    case "cstring":
    case "reserved":
      return walkScalar(node, label, frame, assembly);
    default:
      return node satisfies never;
  }
}

function walkStruct(node: StructNode, label: string, around: Frame, assembly: Assembly): Values {
  const line = assembly.peek();
  if (node.heading !== undefined && line?.kind === "field" && line.value === "" && isLabel(line, label)) {
    assembly.advance();
  }
  const frame = newFrame(node, assembly, undefined, around.around);
  walkFields(frame, assembly);
  // Raw bytes inside belong to the structure that gives a length: it takes them.
  around.isCut ||= frame.isCut;
  return frame.fields;
}

function walkUnion(node: NodeOfKind<"union">, around: Frame, assembly: Assembly): Values {
  const known = variantOf(node, tagAhead(node, assembly));
  const [kind, variant] = known ?? ["raw", headerOf(node)];
  const frame = newFrame(variant, assembly, node.length?.at, around.around, { kind });
  walkFields(frame, assembly);
  assembly.takeGeneric();
  patchLength(frame, assembly, node.length?.excluded ?? 0);
  return frame.fields;
}

/** The type number of the structure that begins with the next line. */
function tagAhead(node: NodeOfKind<"union">, assembly: Assembly): number | undefined {
  if (node.tag === undefined) return undefined;
  let offset = 0;
  let index = 0;
  for (const field of Object.values(headerOf(node).fields)) {
    const line = assembly.peek(index);
    if (line?.kind !== "field") return undefined;
    if (offset === node.tag.at) {
      const result = evaluate(line.value);
      return result.ok ? Number(result.value) : Number.NaN;
    }
    offset += fixedSize(field) ?? 0;
    index += field.kind === "flags" ? 1 + (field.sourceBits?.length ?? 0) : 1;
  }
  return undefined;
}

/** Writes the length that a structure has come to, where the text leaves it to us. */
function patchLength(frame: Frame, assembly: Assembly, excluded: number): void {
  if (frame.length === undefined) return;
  const { offset, width } = frame.length;
  const length = assembly.length - frame.start - excluded;
  if (length >= 2 ** (8 * width)) {
    const line = assembly.lineBytes.find((each) => each.offset === offset);
    assembly.diagnostics.push(diagnose("source-too-long", line?.span, { structure: frame.node.name, length, width }));
  } else assembly.patch(offset, width, length);
}

function walkElements(
  node: NodeOfKind<"array" | "list">,
  label: string,
  frame: Frame,
  assembly: Assembly,
): readonly unknown[] {
  const { element } = node;
  const values: unknown[] = [];
  const lead = leadsOf(element, elementSourceLabel(element, label, 0), frame.fields)
    .map((each) => each.join())
    .join(";");
  // Elements of an equal list around this one look the same: then the length of the structure decides.
  const isBounded = frame.around.includes(lead);
  const inner: Frame = { ...frame, around: [...frame.around, lead], isCut: false };
  for (;;) {
    const elementLabel = elementSourceLabel(element, label, values.length);
    if (isBounded && assembly.length >= frame.end) break;
    if (!begins(element, elementLabel, frame, assembly)) break;
    const position = assembly.position;
    values.push(walkNode(element, elementLabel, inner, assembly));
    if (inner.isCut || assembly.position === position) break;
  }
  frame.isCut ||= inner.isCut;
  return values;
}

/** True if the next lines are the beginning of a part. */
function begins(node: LayoutNode, label: string, frame: Frame, assembly: Assembly): boolean {
  return leadsOf(node, label, frame.fields).some((lead) => isAhead(lead, assembly));
}

function isAhead(lead: Lead, assembly: Assembly): boolean {
  return (
    lead.length > 0 &&
    lead.every((key, index) => {
      const line = assembly.peek(index);
      // A structure may end behind its first field.
      return line?.kind === "field"
        ? labelKey(line.label) === key || (index > 0 && assembly.isGeneric(line))
        : index > 0;
    })
  );
}

const isLabel = (line: FieldLine, label: string): boolean => labelKey(line.label) === labelKey(label);

function walkScalar(node: LayoutNode, label: string, frame: Frame, assembly: Assembly): unknown {
  const line = assembly.peek();
  const form = formOf(node);
  if (form === undefined) return undefined;
  const isVariable = node.kind === "bytes" && typeof node.length !== "number";
  if (line?.kind !== "field" || (assembly.isGeneric(line) && !isLabel(line, label))) {
    // Bytes of a length that may be zero have no line then.
    if (isVariable) return new Uint8Array();
    const isEnd = line?.kind === "end" || assembly.isGeneric(line);
    if (!isEnd) reportMissing(node, label, frame, assembly);
    frame.isCut = true;
    return undefined;
  }
  if (!isLabel(line, label)) {
    if (isVariable) return new Uint8Array();
    // Another version of a writer may use another name; the width in front of it says that the field is meant.
    if (line.length === undefined || line.length !== fixedSize(node)) {
      reportUnexpected(label, line, frame, assembly);
      if (isLaterField(line, label, frame)) {
        assembly.zeros(fixedSize(node) ?? 0);
        return undefined;
      }
    } else assembly.diagnostics.push(diagnose("source-other-label", line.span, { found: line.label, expected: label }));
  }
  const offset = assembly.length;
  assembly.advance();
  const bytes = assembly.emit(form, line);
  if (node.kind === "flags") return walkBits(node, bytes, offset, assembly);
  noteLength(node, line, bytes, offset, frame, assembly);
  return decodedValue(node, bytes);
}

function noteLength(
  node: LayoutNode,
  line: FieldLine,
  bytes: Uint8Array,
  offset: number,
  frame: Frame,
  assembly: Assembly,
): void {
  const isLength = node.kind === "ownLength" || offset - frame.start === frame.lengthAt;
  if (isLength) {
    frame.end = frame.start + readUint(bytes, 0, Math.min(6, bytes.length));
    if (!line.isExact) frame.length = { offset, width: bytes.length };
  }
  if (node.kind === "uint" && node.computed !== undefined && !line.isExact) {
    assembly.fillLater(node.computed, offset, node.width);
  }
}

/** Bits that have lines of their own change the number they belong to. */
function walkBits(node: FlagsNode, bytes: Uint8Array, offset: number, assembly: Assembly): unknown {
  let raw = readBigUint(bytes, 0, node.width);
  for (const [place, name] of bitLines(node)) {
    const line = assembly.peek();
    if (line?.kind !== "field" || !isLabel(line, name)) continue;
    assembly.advance();
    const [bit, width] = typeof place === "number" ? [place, 1] : place;
    const result = evaluate(line.value);
    const most = (1n << BigInt(width)) - 1n;
    if (!result.ok) {
      const values = { label: name, text: line.value, expected: "a hexadecimal number or an expression" };
      assembly.diagnostics.push(diagnose("source-not-a-value", line.span, values));
    } else if (result.value > most) {
      const values = { label: name, text: line.value, most: `0x${most.toString(16).toUpperCase()}` };
      assembly.diagnostics.push(diagnose("source-too-large", line.span, values));
    } else raw = (raw & ~(most << BigInt(bit))) | (result.value << BigInt(bit));
  }
  const changed = new Uint8Array(node.width);
  writeBigUint(changed, 0, node.width, BigInt.asUintN(8 * node.width, raw));
  assembly.patchBytes(offset, changed);
  return unpackFlags(node, raw);
}

/** Lines that the text of some version has: those of our text, then bits that later versions name. */
function bitLines({ bits, sourceBits }: FlagsNode): readonly NamedBits[] {
  if (sourceBits === undefined) return [];
  const written = new Set(sourceBits.map(([place]) => String(place)));
  const later = Object.entries(bits).filter(([, place]) => !written.has(String(place)));
  return [...sourceBits, ...later.map(([key, place]): NamedBits => [place, labelOfKey(key)])];
}

function reportMissing(node: LayoutNode, label: string, frame: Frame, assembly: Assembly): void {
  const { name, section } = frame.node;
  assembly.diagnostics.push(diagnose("source-missing-field", undefined, { label, structure: name, section }));
  assembly.zeros(fixedSize(node) ?? 0);
}

function reportUnexpected(label: string, line: FieldLine, frame: Frame, assembly: Assembly): void {
  const values = { found: line.label, expected: label, structure: frame.node.name, section: frame.node.section };
  assembly.diagnostics.push(diagnose("source-wrong-label", line.span, values));
}

/** True if the text has left out fields and goes on behind them. */
function isLaterField(line: FieldLine, label: string, frame: Frame): boolean {
  const labels = Object.entries(frame.node.fields).map(([key, field]) =>
    labelKey(sourceLabelOf(key, field, frame.fields)),
  );
  const own = labels.indexOf(labelKey(label));
  return labels.indexOf(labelKey(line.label), own + 1) > own;
}

/** The value of a scalar as decoding gives it: counts and choices look at it. */
function decodedValue(node: LayoutNode, bytes: Uint8Array): unknown {
  switch (node.kind) {
    case "uint":
      return readUint(bytes, 0, bytes.length);
    case "biguint":
      return readBigUint(bytes, 0, bytes.length);
    case "enumeration": {
      const number = readUint(bytes, 0, bytes.length);
      return Object.entries(node.names).find(([, each]) => each === number)?.[0] ?? number;
    }
    case "ascii":
    case "cstring":
      return textOfBytes(bytes);
    default:
      return bytes;
  }
}
