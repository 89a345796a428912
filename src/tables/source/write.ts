/** Tables as table source: a text that compiles to the same bytes, whatever they are. */
import { readBigUint, sameBytes } from "../../base/byte-order.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { hex } from "../../base/hex.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { type ByteSource, createSourceFile } from "../../base/span.ts";
import { type LayoutNode, readParts, type SourcePart } from "../../schema/index.ts";
import { frameTable, kindOfExtent } from "../frame-table.ts";
import { tableRegistry } from "../registry.ts";
import { compileTableSource } from "./compile.ts";
import { ENDS_HERE, EXACT } from "./line.ts";
import { formOf, textOfBytesList, textOfValue } from "./value.ts";

/** Width of a label, as `iasl -d` prints it. */
const labelWidth = 29;

/**
 * Writes a table as table source. The text compiles to the same bytes: lengths and checksums that a compiler would
 * set otherwise are kept by a comment, bytes that no layout explains stand as generic data types.
 *
 * Reports what decoding reports; the text says so, too, where it happens.
 *
 * @param as - signature of the table that the bytes are taken for; undefined: what they say themselves
 */
export function tableToSource(source: ByteSource, as?: string): Outcome<string> {
  const diagnostics: Diagnostic[] = [];
  const { bytes } = source;
  const extent = frameTable(source, 0, diagnostics, as);
  if (extent === undefined) return outcome(rawText(bytes, 0, diagnostics), diagnostics);
  const { layout } = tableRegistry[kindOfExtent(source, extent)];
  const read = readParts(layout, source, extent);
  const found = [...diagnostics, ...read.diagnostics];
  const text = agreedText(bytes, inOrder(read.value, bytes.length), found);
  if (text !== undefined) return outcome(text, found);
  // Parts that lie in each other, or a layout that reads its own text otherwise: only the header is laid out then.
  const plain = readParts(tableRegistry.other.layout, source, extent);
  return outcome(agreedText(bytes, inOrder(plain.value, bytes.length), found) ?? rawText(bytes, 0, found), found);
}

/** Lengths, checksums over them, a checksum over a checksum, and one round to see that all is well. */
const mostRounds = 4;

/** Text that is known to compile to the bytes; undefined if there is none with these parts. */
function agreedText(
  bytes: Uint8Array,
  parts: readonly SourcePart[],
  diagnostics: readonly Diagnostic[],
): string | undefined {
  const exact = new Set<number>();
  // Each round shows which lengths and checksums are not what a compiler makes of them; a checksum may be what it
  // would make only as long as a length is not kept.
  for (let round = 0; round < mostRounds; round++) {
    const text = textOfParts(bytes, parts, exact, diagnostics);
    const compiled = compileTableSource(createSourceFile("table source", text));
    const isClean = compiled.diagnostics.every(({ severity }) => severity === "remark");
    if (isClean && sameBytes(compiled.value.bytes, bytes)) return text;
    if (compiled.value.bytes.length !== bytes.length) return undefined;
    const before = exact.size;
    for (const part of parts) {
      if (part.kind === "field" && !isSame(bytes, compiled.value.bytes, part.offset, part.length))
        exact.add(part.offset);
    }
    if (exact.size === before) return undefined;
  }
  return undefined;
}

function isSame(a: Uint8Array, b: Uint8Array, start: number, length: number): boolean {
  return sameBytes(a.subarray(start, start + length), b.subarray(start, start + length));
}

/** Every byte once, from the first to the last; what no part has is raw. */
function inOrder(parts: readonly SourcePart[], size: number): readonly SourcePart[] {
  const sorted = parts.map((part, index) => ({ part, index }));
  sorted.sort((a, b) => (a.part.offset === b.part.offset ? a.index - b.index : a.part.offset - b.part.offset));
  const ordered: SourcePart[] = [];
  let at = 0;
  for (const { part } of sorted) {
    const length = part.kind === "structure" ? 0 : part.length;
    if (part.offset < at && length > 0) continue;
    if (part.offset > at) ordered.push({ kind: "raw", offset: at, length: part.offset - at });
    ordered.push(part);
    at = Math.max(at, part.offset + length);
  }
  if (at < size) ordered.push({ kind: "raw", offset: at, length: size - at });
  return ordered;
}

function textOfParts(
  bytes: Uint8Array,
  parts: readonly SourcePart[],
  exact: ReadonlySet<number>,
  diagnostics: readonly Diagnostic[],
): string {
  const lines: string[] = [];
  const remarks = remarksOf(diagnostics);
  let isFresh = true;
  for (const part of parts) {
    const isBreak = part.kind === "structure" && !isFresh;
    if (isBreak) lines.push("");
    while (remarks[0] !== undefined && remarks[0].offset <= part.offset)
      lines.push(`/* ${remarks.shift()?.text ?? ""} */`);
    isFresh = part.kind === "structure";
    if (part.kind === "structure") {
      if (part.heading !== undefined) lines.push(line(part.offset, undefined, part.label, part.heading));
    } else if (part.kind === "raw") {
      lines.push(...rawLines(bytes, part.offset, part.length));
    } else {
      const own = bytes.subarray(part.offset, part.offset + part.length);
      lines.push(...fieldLines(part, own, exact.has(part.offset)));
    }
  }
  for (const { text } of remarks) lines.push(`/* ${text} */`);
  return `${lines.join("\n")}\n`;
}

/** What is wrong, by the place it is at. */
function remarksOf(diagnostics: readonly Diagnostic[]): { readonly offset: number; readonly text: string }[] {
  return diagnostics
    .map(({ code, message, span }) => ({
      offset: span !== undefined && "source" in span ? span.start : 0,
      // Text of a table must not end the comment it is quoted in, nor be taken for one that is meant.
      text: `${code}: ${message}`.replaceAll("*/", "* /").replace(/[^\x20-\x7e]/g, "?"),
    }))
    .sort((a, b) => a.offset - b.offset);
}

function fieldLines(
  part: SourcePart & { readonly kind: "field" },
  bytes: Uint8Array,
  isExact: boolean,
): readonly string[] {
  const { node, label, offset, note } = part;
  const form = formOf(node);
  if (form === undefined) return rawLines(bytes, offset, bytes.length);
  const meaning = note ?? meaningOf(node, bytes);
  const suffix = `${meaning === undefined ? "" : ` [${meaning}]`}${isExact ? ` /* ${EXACT} */` : ""}`;
  const lines = [`${line(offset, bytes.length, label, textOfValue(form, bytes))}${suffix}`];
  if (node.kind !== "flags" || node.sourceBits === undefined) return lines;
  const raw = readBigUint(bytes, 0, node.width);
  for (const [place, name] of node.sourceBits) {
    const [bit, width] = typeof place === "number" ? [place, 1] : place;
    const value = (raw >> BigInt(bit)) & ((1n << BigInt(width)) - 1n);
    lines.push(`${" ".repeat(placeWidth)}${name.padStart(labelWidth)} : ${value.toString(16).toUpperCase()}`);
  }
  return lines;
}

/** The name of a value, for people. */
function meaningOf(node: LayoutNode, bytes: Uint8Array): string | undefined {
  if (node.kind !== "enumeration") return undefined;
  const number = Number(readBigUint(bytes, 0, node.width));
  return Object.entries(node.names).find(([, each]) => each === number)?.[0];
}

/** `[000h 0000   4]` */
const placeWidth = 15;

function line(offset: number, length: number | undefined, label: string, value: string): string {
  const decimal = String(offset).padStart(4, "0");
  const place = `[${hex(offset, 3).slice(2)}h ${decimal} ${String(length ?? 0).padStart(3)}]`;
  return `${place}${label.padStart(labelWidth)} : ${value}`.trimEnd();
}

function rawLines(bytes: Uint8Array, offset: number, length: number): readonly string[] {
  if (length === 0) return [`/* ${ENDS_HERE} */`];
  return [line(offset, length, "Buffer", textOfBytesList(bytes.subarray(offset, offset + length)))];
}

/** Bytes in which nothing can be told from anything. */
function rawText(bytes: Uint8Array, offset: number, diagnostics: readonly Diagnostic[]): string {
  const remarks = remarksOf(diagnostics).map(({ text }) => `/* ${text} */`);
  const lines = bytes.length === 0 ? [] : rawLines(bytes, offset, bytes.length);
  return `${[...remarks, ...lines].join("\n")}\n`;
}
