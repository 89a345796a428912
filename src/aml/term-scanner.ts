/**
 * Reads terms where they stand, without making trees of them: for whoever executes a table once and needs no more of it.
 * It reads what is in order. Everything else it refuses, and the decoder says what is wrong with it.
 *
 * @see ACPI 6.5 §20.2
 */
import { readBigUint, readUint } from "../base/byte-order.ts";
import { type DispatchEntry, oneByteOpcodes, twoByteOpcodes } from "./dispatch.ts";
import type { NamePath } from "./name-path.ts";
import { NameReader, startsName } from "./name-string.ts";
import { pkgLengthAt, pkgLengthReservedBits, pkgLengthWidthOf } from "./pkg-length.ts";

export class TermScanner {
  readonly bytes: Uint8Array;
  /** Offset of what is read next. A read that fails leaves it where it began. */
  at = 0;
  private readonly names = new NameReader();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The opcode here, and goes behind it; undefined for a name or for no opcode. */
  opcode(end: number): DispatchEntry | undefined {
    const { at, bytes } = this;
    if (at >= end) return undefined;
    const lead = bytes[at] ?? 0;
    const second = twoByteOpcodes[lead];
    let entry = second !== undefined && at + 1 < end ? second[bytes[at + 1] ?? 0] : undefined;
    entry ??= oneByteOpcodes[lead];
    if (entry !== undefined) this.at = at + entry.encoding.length;
    return entry;
  }

  /** True if a NameString stands here. */
  isAtName(end: number): boolean {
    return this.at < end && startsName(this.bytes[this.at] ?? 0);
  }

  /** A PkgLength: the offset where its package ends, -1 if that is behind `end` or anything else is unusual. */
  packageEnd(end: number): number {
    const { at } = this;
    const length = this.pkgLength(end);
    if (length < 0) return -1;
    if (length >= this.at - at && at + length <= end) return at + length;
    this.at = at;
    return -1;
  }

  /** The value of a PkgLength, which also counts the bits of fields; -1 if it is cut short or has reserved bits. */
  pkgLength(end: number): number {
    const { at, bytes } = this;
    if (at >= end) return -1;
    const lead = bytes[at] ?? 0;
    const width = pkgLengthWidthOf(lead);
    if (at + width > end || pkgLengthReservedBits(lead) !== 0) return -1;
    this.at = at + width;
    return pkgLengthAt(bytes, at);
  }

  /** A NameString of characters that §20.2.2 allows. */
  name(end: number): NamePath | undefined {
    const name = this.names.read(this.bytes, this.at, end);
    if (name === undefined || this.names.isMalformed) return undefined;
    this.at = this.names.next;
    return name.path;
  }

  /** One NameSeg of characters that §20.2.2 allows, as a path. */
  nameSeg(end: number): NamePath | undefined {
    if (this.at + 4 > end) return undefined;
    const name = this.names.nameSeg(this.bytes, this.at);
    if (this.names.isMalformed) return undefined;
    this.at += 4;
    return name.path;
  }

  /** An unsigned number of 1, 2 or 4 bytes; -1 if it is cut short. */
  number(width: 1 | 2 | 4, end: number): number {
    const { at } = this;
    if (at + width > end) return -1;
    this.at = at + width;
    return width === 1 ? (this.bytes[at] ?? 0) : readUint(this.bytes, at, width);
  }

  /** An unsigned number of 8 bytes. */
  qword(end: number): bigint | undefined {
    const { at } = this;
    if (at + 8 > end) return undefined;
    this.at = at + 8;
    return readBigUint(this.bytes, at, 8);
  }

  /** The characters up to a NUL, Latin-1. */
  asciiZ(end: number): string | undefined {
    const { at, bytes } = this;
    const nul = bytes.indexOf(0, at);
    if (nul < 0 || nul >= end) return undefined;
    this.at = nul + 1;
    let text = "";
    for (let i = at; i < nul; i++) text += String.fromCharCode(bytes[i] ?? 0);
    return text;
  }
}
