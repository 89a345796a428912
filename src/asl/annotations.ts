/**
 * Annotations: comments `/*@word values` up to the comment's end that say what ASL has no words for, so that a text compiles to given bytes.
 * Each belongs to the token before it. Other compilers take them for comments.
 *
 * The disassembler writes them, the emitter follows them; the words are described in the README of `disassembler/`.
 */

import type { SourceSpace } from "./source-space.ts";
import type { IntegerNode, OperatorNode } from "./syntax-tree.ts";

/** How a PkgLength (or the bit count of a field unit) is to be written. */
export interface PackageForm {
  /** Least number of bytes, 1 to 4. */
  readonly width: number;
  /** Bits 5-4 of a multi-byte lead. */
  readonly reservedBits: number;
  /** How much more the length says than there is. */
  readonly excess: number;
}

/** What the header of a table has that a DefinitionBlock cannot say. */
export interface HeaderForm {
  readonly signature: Uint8Array | undefined;
  readonly oemId: Uint8Array | undefined;
  readonly oemTableId: Uint8Array | undefined;
  readonly creatorId: Uint8Array | undefined;
  readonly creatorRevision: number | undefined;
  /** Length in the header minus length of the table. */
  readonly lengthExcess: number;
  /** Checksum in the header minus the right one, modulo 256. */
  readonly checksumExcess: number;
}

/** All annotations behind one token. */
export interface Annotation {
  /** Of DefinitionBlock: bytes follow the text, not the compiler's habits. */
  header?: HeaderForm;
  /** Bytes in place of the operator or literal. */
  raw?: Uint8Array;
  /** Bytes of the name. */
  name?: Uint8Array;
  package?: PackageForm;
  /** Of Package: VarPackage, though the count is a constant. */
  isVariable?: boolean;
  /** Of External: the opcode stands here. */
  external?: { readonly objectType: number; readonly argumentCount: number };
  /** Behind a DefinitionBlock: bytes after the last term. */
  trailing?: Uint8Array;
  /** Behind a DefinitionBlock: the whole table. */
  table?: Uint8Array;
}

/** The annotations of a compilation, by the offset behind the token they belong to. */
export class AnnotationTable {
  private readonly annotations = new Map<number, Annotation>();

  /**
   * Takes one annotation.
   *
   * @param text - the comment without `/*@` and its end
   * @returns false if it is none that anybody understands
   */
  add(offset: number, text: string): boolean {
    const [word = "", ...values] = text.trim().split(/\s+/);
    const read = readers.get(word);
    if (read === undefined) return false;
    const annotation = this.annotations.get(offset) ?? {};
    this.annotations.set(offset, annotation);
    return read(annotation, values);
  }

  /** Those of the token that ends at an offset. */
  at(offset: number): Annotation | undefined {
    return this.annotations.get(offset);
  }
}

/** True for a DefinitionBlock whose bytes follow its text rather than the compiler's habits. */
export function isLossless(block: OperatorNode, space: SourceSpace): boolean {
  return space.annotations?.at(block.wordEnd)?.header !== undefined;
}

/** Bytes of an integer written with so many hex digits. Decimal numbers have fewer than what they need anyway. */
export function literalWidth({ start, end }: IntegerNode): number {
  const digits = end - start - "0x".length;
  return digits > 8 ? 8 : digits > 4 ? 4 : digits > 2 ? 2 : 1;
}

type Reader = (annotation: Annotation, values: readonly string[]) => boolean;

const bytesInto =
  (key: "raw" | "name" | "trailing" | "table"): Reader =>
  (annotation, values) => {
    const bytes = annotationBytes(values);
    if (bytes !== undefined) annotation[key] = bytes;
    return bytes !== undefined;
  };

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["lossless", readHeader],
  ["raw", bytesInto("raw")],
  ["name", bytesInto("name")],
  ["trailing", bytesInto("trailing")],
  ["table", bytesInto("table")],
  ["pkg", readPackage],
  [
    "var",
    (annotation, values) => {
      annotation.isVariable = true;
      return values.length === 0;
    },
  ],
  [
    "external",
    (annotation, values) => {
      const [objectType, argumentCount] = values.map((value) => numberOf(value, 0xff));
      if (objectType === undefined || argumentCount === undefined || values.length !== 2) return false;
      annotation.external = { objectType, argumentCount };
      return true;
    },
  ],
]);

function readPackage(annotation: Annotation, values: readonly string[]): boolean {
  const [first = "", ...rest] = values;
  const width = numberOf(first, 4);
  const named = namedValues(rest, ["bits", "over"]);
  const reservedBits = numberOf(named?.get("bits") ?? "0", 3);
  const excess = numberOf(named?.get("over") ?? "0", 0x0fff_ffff);
  if (width === undefined || width === 0 || named === undefined) return false;
  if (reservedBits === undefined || excess === undefined) return false;
  annotation.package = { width, reservedBits, excess };
  return true;
}

const headerWords = ["signature", "oemId", "oemTableId", "creator", "length", "checksum"] as const;

function readHeader(annotation: Annotation, values: readonly string[]): boolean {
  const named = namedValues(values, headerWords);
  if (named === undefined) return false;
  const bytesOf = (word: string, length: number): Uint8Array | undefined =>
    bytesFromDigits(named.get(word) ?? "", length);
  const [creatorId, creatorRevision] = (named.get("creator") ?? "").split(":");
  const length = named.get("length") ?? "0";
  const lengthExcess = numberOf(length.replace(/^[+-]/, ""), 0xffff_ffff);
  const checksumExcess = numberOf(named.get("checksum") ?? "0", 0xff);
  if (lengthExcess === undefined || checksumExcess === undefined) return false;
  annotation.header = {
    signature: bytesOf("signature", 4),
    oemId: bytesOf("oemId", 6),
    oemTableId: bytesOf("oemTableId", 8),
    creatorId: bytesFromDigits(creatorId ?? "", 4),
    creatorRevision: numberOf(creatorRevision ?? "", 0xffff_ffff),
    lengthExcess: length.startsWith("-") ? -lengthExcess : lengthExcess,
    checksumExcess,
  };
  return true;
}

/** `word=value …`; `undefined` if there is something else. */
function namedValues(values: readonly string[], words: readonly string[]): ReadonlyMap<string, string> | undefined {
  const named = new Map<string, string>();
  for (const value of values) {
    const [word = "", text = ""] = value.split("=");
    if (!words.includes(word)) return undefined;
    named.set(word, text);
  }
  return named;
}

function numberOf(text: string, limit: number): number | undefined {
  if (!/^(?:0x[0-9a-fA-F]{1,8}|[0-9]{1,10})$/.test(text)) return undefined;
  const value = Number(text);
  return value <= limit ? value : undefined;
}

function bytesFromDigits(text: string, length: number): Uint8Array | undefined {
  if (text.length !== 2 * length || !/^[0-9a-fA-F]*$/.test(text)) return undefined;
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

/** Most bytes that one repetition may stand for: a table of this size is none. */
const repetitionLimit = 0x0100_0000;

/** Hex digits in groups of any length; `00*16` is a byte sixteen times. */
function annotationBytes(groups: readonly string[]): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  for (const group of groups) {
    const [digits = "", count = "1"] = group.split("*");
    const times = numberOf(count, repetitionLimit);
    const bytes = bytesFromDigits(digits, digits.length >> 1);
    if (bytes === undefined || times === undefined || (times !== 1 && bytes.length !== 1)) return undefined;
    parts.push(times === 1 ? bytes : new Uint8Array(times).fill(bytes[0] ?? 0));
  }
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
