/** The Coherent Device Attribute Table has no signature: it is told by its shape. */
import { readUint } from "../base/byte-order.ts";
import type { ByteSource } from "../base/span.ts";
import { offsetOf, sizeOf, widthOf } from "../schema/index.ts";
import { checksumOf } from "./checksum.ts";
import { cdatEntry, cdatLayout } from "./schemas/cdat.ts";

/** What the CDAT is called where tables are told apart by their signature. */
export const cdatSignature = "CDAT";

/** Bytes in front of the first structure. */
export const cdatHeaderLength = offsetOf(cdatLayout, "sequence") + widthOf(cdatLayout, "sequence");

/** Length and revision as the header gives them; the header must be there. */
export function cdatHeader(source: ByteSource, start: number): { readonly length: number; readonly revision: number } {
  const { bytes } = source;
  return {
    length: readUint(bytes, start + offsetOf(cdatLayout, "length"), widthOf(cdatLayout, "length")),
    revision: bytes[start + offsetOf(cdatLayout, "revision")] ?? 0,
  };
}

/**
 * True if a CDAT stands at `start`: reserved bytes are zero, structures of known types fill it to its end, and either
 * its checksum is right or it fills its source. One with more wrong is read where a person says that it is one.
 */
export function looksLikeCdat(source: ByteSource, start: number): boolean {
  const { bytes } = source;
  const size = bytes.length - start;
  if (size < cdatHeaderLength) return false;
  const { length } = cdatHeader(source, start);
  if (length < cdatHeaderLength || length > size) return false;
  const end = start + length;
  if (checksumOf(bytes, start, end) !== 0 && (start !== 0 || length !== size)) return false;
  const reservedAt = start + offsetOf(cdatLayout, "reserved");
  const isReserved = bytes
    .subarray(reservedAt, reservedAt + widthOf(cdatLayout, "reserved"))
    .every((byte) => byte === 0);
  return isReserved && isFilled(bytes, start + cdatHeaderLength, end);
}

function isFilled(bytes: Uint8Array, first: number, end: number): boolean {
  const { tag, length } = cdatEntry;
  let at = first;
  while (at < end) {
    if (tag === undefined || length === undefined || at + length.at + length.width > end) return false;
    const isKnown = readUint(bytes, at + tag.at, tag.width) < Object.keys(cdatEntry.variants).length;
    const size = readUint(bytes, at + length.at, length.width) + length.excluded;
    if (!isKnown || size < smallest) return false;
    at += size;
  }
  return at === end;
}

/** The structure with the fewest bytes. */
const smallest = sizeOf(cdatEntry.variants.dsis);
