/** Checksums of tables: one byte that makes all bytes sum to zero modulo 256. */
import { offsetOf } from "../schema/index.ts";
import { tableHeader } from "./schemas/header.ts";

/** Offset of the checksum byte in a table with a standard header: 9. */
export const checksumOffset = offsetOf(tableHeader, "checksum");

/** Sum of the bytes from `start` to `end` (exclusive), modulo 256. Zero means that a checksum among them is right. */
export function checksumOf(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += bytes[i] ?? 0;
  return sum & 0xff;
}

/**
 * The value that the checksum byte must have, whatever it has now.
 *
 * @param offset - of the checksum byte
 */
export function wantedChecksum(bytes: Uint8Array, offset = checksumOffset, end = bytes.length): number {
  return ((bytes[offset] ?? 0) - checksumOf(bytes, 0, end)) & 0xff;
}

/** A copy of a table with its checksum byte set right. */
export function withChecksum(bytes: Uint8Array, offset = checksumOffset): Uint8Array {
  const copy = bytes.slice();
  setChecksum(copy, offset);
  return copy;
}

/**
 * Sets the checksum byte of a live table in place.
 *
 * @param bytes - exactly the bytes that are summed
 */
export function setChecksum(bytes: Uint8Array, offset = checksumOffset): void {
  bytes[offset] = wantedChecksum(bytes, offset);
}
