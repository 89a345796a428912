/**
 * The header of tables that hold AML, and whole tables built from terms.
 *
 * @see ACPI 6.5 §5.2.6, §20.2.1
 */
import { writeUint } from "../base/byte-order.ts";
import { ByteWriter } from "../base/byte-writer.ts";
import { invariant } from "../base/invariant.ts";
import type { AmlTable } from "./decode-table.ts";
import { encodeTerms } from "./encode.ts";
import type { AmlNode } from "./nodes.ts";

/** Bytes before the first term. */
export const tableHeaderLength = 36;

/** Offsets in the header that AML needs by itself; the whole layout is the business of `tables/`. */
export const headerOffsets = { length: 4, revision: 8, checksum: 9 } as const;

/** The fields of DefBlockHeader, in their order, but for Length and Checksum, which follow from the terms. */
export interface DefinitionBlockHeader {
  /** Four characters: DSDT, SSDT, … */
  readonly signature: string;
  /** Below 2, integers have 32 bits. */
  readonly revision: number;
  /** At most 6 characters, filled with NUL. */
  readonly oemId: string;
  /** At most 8 characters, filled with NUL. */
  readonly oemTableId: string;
  readonly oemRevision: number;
  /** At most 4 characters. */
  readonly creatorId: string;
  readonly creatorRevision: number;
}

/** A table of these terms: Length and Checksum computed. */
export function encodeDefinitionBlock(header: DefinitionBlockHeader, terms: readonly AmlNode[]): Uint8Array {
  const body = encodeTerms(terms);
  const writer = new ByteWriter(tableHeaderLength + body.length);
  writeText(writer, header.signature, 4);
  writer.u32(tableHeaderLength + body.length);
  writer.u8(header.revision);
  writer.u8(0);
  writeText(writer, header.oemId, 6);
  writeText(writer, header.oemTableId, 8);
  writer.u32(header.oemRevision);
  writeText(writer, header.creatorId, 4);
  writer.u32(header.creatorRevision);
  writer.bytes(body);
  return withChecksum(writer.toBytes());
}

export interface EncodeTableOptions {
  /**
   * `kept` (the default): the header as it was decoded, right or wrong, so that a decoded table gives its own bytes.
   * `updated`: Length and Checksum made right; for trees that were changed.
   */
  readonly header?: "kept" | "updated";
}

/** The bytes of a decoded table: header, terms, trailing bytes. */
export function encodeTable(
  table: Pick<AmlTable, "header" | "terms" | "trailing">,
  options: EncodeTableOptions = {},
): Uint8Array {
  const body = encodeTerms(table.terms);
  const bytes = new Uint8Array(table.header.length + body.length + table.trailing.length);
  bytes.set(table.header);
  bytes.set(body, table.header.length);
  bytes.set(table.trailing, table.header.length + body.length);
  if (options.header !== "updated" || table.header.length < tableHeaderLength) return bytes;
  writeUint(bytes, headerOffsets.length, 4, bytes.length);
  return withChecksum(bytes);
}

/** Sets the byte that makes the sum of all bytes zero. */
function withChecksum(bytes: Uint8Array): Uint8Array {
  bytes[headerOffsets.checksum] = 0;
  let sum = 0;
  for (const byte of bytes) sum += byte;
  bytes[headerOffsets.checksum] = -sum & 0xff;
  return bytes;
}

function writeText(writer: ByteWriter, text: string, width: number): void {
  invariant(text.length <= width, `"${text}" does not fit ${width} bytes`);
  for (let i = 0; i < width; i++) writer.u8(i < text.length ? text.charCodeAt(i) & 0xff : 0);
}
