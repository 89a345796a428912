/** The first look at a table: signature, length and extent, before any layout is applied. */

import { readUint } from "../base/byte-order.ts";
import { ByteReader } from "../base/byte-reader.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex, hexBytes } from "../base/hex.ts";
import type { ByteSource } from "../base/span.ts";
import { offsetOf, sizeOf, widthOf } from "../schema/index.ts";
import { diagnose } from "./diagnostics.ts";
import { cdatHeader, cdatHeaderLength, cdatSignature, looksLikeCdat } from "./frame-cdat.ts";
import { kindOfTable, type TableKind } from "./registry.ts";
import { cdatLayout } from "./schemas/cdat.ts";
import { facsLayout } from "./schemas/facs.ts";
import { headerLength, tableHeader } from "./schemas/header.ts";
import { rsdpLayout, rsdpLengthRevision0 } from "./schemas/root.ts";

/** Where a table lies in its source, and what it calls itself. */
export interface TableExtent {
  /** Four characters, or `RSD PTR `. */
  readonly signature: string;
  readonly revision: number;
  /** First byte in the source. */
  readonly start: number;
  /** Behind the last byte; cut at the end of the source. */
  readonly end: number;
  readonly isCut: boolean;
}

export const rsdpSignature = "RSD PTR ";

/** Tables that begin with signature and length only, and the bytes they have at least. */
const shortHeaders: Readonly<Record<string, number>> = { FACS: sizeOf(facsLayout), S3PT: 8, FBPT: 8 };

/** True for a table without a checksum. */
export const hasShortHeader = (signature: string): boolean => signature in shortHeaders;

/** True for a table whose layout judges its checksums: they are not where the common header has one. */
export const hasChecksumOfItsOwn = (signature: string): boolean =>
  signature === rsdpSignature || signature === cdatSignature;

/**
 * Looks at the beginning of a table.
 *
 * @param start - offset in the source
 * @param as - signature of the table that a person says is there; undefined: what the bytes say
 * @returns undefined with a reason in `diagnostics` when no table is there
 */
export function frameTable(
  source: ByteSource,
  start: number,
  diagnostics: Diagnostic[],
  as?: string,
): TableExtent | undefined {
  const size = source.bytes.length - start;
  const span = { source, start, end: Math.min(source.bytes.length, start + headerLength) };
  const report = (diagnostic: Diagnostic): undefined => {
    diagnostics.push(diagnostic);
    return undefined;
  };
  if (size <= 0) return report(diagnose("empty", span, { name: source.name }));
  const signature = as ?? textAt(source, start, Math.min(4, size));
  if ((as ?? textAt(source, start, Math.min(8, size))) === rsdpSignature) return frameRsdp(source, start, diagnostics);
  if (as === cdatSignature || (as === undefined && looksLikeCdat(source, start)))
    return frameCdat(source, start, diagnostics);
  const text = as === undefined ? textDiagnostic(source, start) : undefined;
  if (text !== undefined) return report(text);
  if (as === undefined && !/^[\x21-\x7e][\x20-\x7e]{3}$/.test(signature)) {
    const beginning = hexBytes(source.bytes.subarray(start, start + Math.min(4, size)));
    return report(diagnose("unknown-signature", span, { name: source.name, beginning }));
  }
  // FACS has no standard header: signature and length only.
  const header = shortHeaders[signature] ?? headerLength;
  if (size < Math.min(header, headerLength))
    return report(diagnose("truncated-header", span, { name: source.name, size }));
  const lengthAt = offsetOf(tableHeader, "length");
  const length = readUint(source.bytes, start + lengthAt, 4);
  const lengthSpan = { source, start: start + lengthAt, end: start + lengthAt + 4 };
  if (length < header) {
    return report(diagnose("length-too-small", lengthSpan, { signature, length: hex(length, 8), header }));
  }
  if (length > size) {
    diagnostics.push(diagnose("length-past-end", lengthSpan, { signature, length: hex(length, 8), size }));
  }
  const isShort = signature in shortHeaders;
  const revision = isShort ? 0 : (source.bytes[start + offsetOf(tableHeader, "revision")] ?? 0);
  return { signature, revision, start, end: start + Math.min(length, size), isCut: length > size };
}

/** The kind of the table at an extent. */
export function kindOfExtent({ bytes }: ByteSource, { signature, revision, start, end }: TableExtent): TableKind {
  return kindOfTable(signature, revision, bytes.subarray(start, end));
}

function frameCdat(source: ByteSource, start: number, diagnostics: Diagnostic[]): TableExtent | undefined {
  const size = source.bytes.length - start;
  const span = { source, start, end: Math.min(source.bytes.length, start + offsetOf(cdatLayout, "revision")) };
  if (size < cdatHeaderLength) {
    diagnostics.push(diagnose("cdat-too-short", span, { size, needed: cdatHeaderLength }));
    return { signature: cdatSignature, revision: 0, start, end: source.bytes.length, isCut: true };
  }
  const { length, revision } = cdatHeader(source, start);
  const values = { signature: cdatSignature, length: hex(length, 8) };
  // Whatever its Length says, the bytes are those of a CDAT.
  const isShort = length < cdatHeaderLength;
  if (isShort) diagnostics.push(diagnose("length-too-small", span, { ...values, header: cdatHeaderLength }));
  if (length > size) diagnostics.push(diagnose("length-past-end", span, { ...values, size }));
  const end = isShort ? source.bytes.length : start + Math.min(length, size);
  return { signature: cdatSignature, revision, start, end, isCut: length > size };
}

/** Behind the Length field that revision 2 of the RSDP has. */
const lengthEnd = rsdpLengthRevision0 + widthOf(rsdpLayout, "length");

function frameRsdp(source: ByteSource, start: number, diagnostics: Diagnostic[]): TableExtent | undefined {
  const size = source.bytes.length - start;
  const span = { source, start, end: source.bytes.length };
  const revision = source.bytes[start + offsetOf(rsdpLayout, "revision")] ?? 0;
  if (revision < 2) {
    const end = start + Math.min(size, rsdpLengthRevision0);
    return { signature: rsdpSignature, revision, start, end, isCut: size < rsdpLengthRevision0 };
  }
  if (size < lengthEnd) {
    const values = { revision, size, needed: lengthEnd };
    diagnostics.push(diagnose("rsdp-too-short", span, values));
    return { signature: rsdpSignature, revision, start, end: source.bytes.length, isCut: true };
  }
  const length = new ByteReader(source, start + rsdpLengthRevision0).u32();
  if (length < rsdpLengthRevision0) {
    const values = { signature: "RSDP", length: hex(length, 8), header: rsdpLengthRevision0 };
    diagnostics.push(diagnose("length-too-small", span, values));
    return undefined;
  }
  if (length > size) {
    diagnostics.push(diagnose("length-past-end", span, { signature: "RSDP", length: hex(length, 8), size }));
  }
  return { signature: rsdpSignature, revision, start, end: start + Math.min(length, size), isCut: length > size };
}

/** Characters that stand in text files but in no table. */
const looked = 256;

/** A diagnostic if what stands here is text: printable throughout, with a line break or too short for a table. */
function textDiagnostic(source: ByteSource, start: number): Diagnostic | undefined {
  const end = Math.min(source.bytes.length, start + looked);
  const beginning = source.bytes.subarray(start, end);
  // UTF-8 letters count as text; NUL and other control characters, which every header has, do not.
  const isText = beginning.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
  if (!isText) return undefined;
  const text = textAt(source, start, end - start);
  const firstLine = (text.trimStart().split(/[\r\n]/)[0] ?? "").slice(0, 40);
  const values = { name: source.name, beginning: JSON.stringify(firstLine), advice: adviceFor(text) };
  return diagnose("text-not-table", { source, start, end }, values);
}

const adviceByContent: readonly (readonly [RegExp, string])[] = [
  [/DefinitionBlock/i, "this looks like ASL source: compile it first"],
  [/^\w{1,4}\s+@ 0x[0-9a-f]+/im, "this looks like an acpidump: extract its tables first"],
  [/^\s*\[[0-9a-f]+h/im, "this looks like a disassembled data table: compile it first"],
];

function adviceFor(text: string): string {
  return adviceByContent.find(([pattern]) => pattern.test(text))?.[1] ?? "give a binary table";
}

function textAt(source: ByteSource, start: number, length: number): string {
  return String.fromCharCode(...source.bytes.subarray(start, start + length));
}
