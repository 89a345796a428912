/**
 * PkgLength: the length of a package, counted from its own first byte.
 *
 * One lead byte (bits 7-6: how many bytes follow; bits 5-0 or 3-0: lowest bits of the length) and 0 to 3 more bytes.
 * The same encoding counts the bits of field elements. Firmware uses any width, so decoder and encoder carry it.
 *
 * @see ACPI 6.5 §20.2.4
 */
import type { ByteReader } from "../base/byte-reader.ts";
import { ByteWriter } from "../base/byte-writer.ts";
import { invariant } from "../base/invariant.ts";

/** The largest PkgLength, 28 bits. */
export const maximumPkgLength = 0x0fff_ffff;

/** Largest value of each width in bytes, 1 to 4. */
const limits: readonly number[] = [0, 0x3f, 0xfff, 0xf_ffff, maximumPkgLength];

/** Width in bytes, 1 to 4, that a lead byte announces. */
export function pkgLengthWidthOf(lead: number): number {
  return (lead >> 6) + 1;
}

/** Bits 5-4 of the lead byte of a PkgLength of two bytes or more, 0 to 3; §20.2.4 wants 0. */
export function pkgLengthReservedBits(lead: number): number {
  return lead < 0x40 ? 0 : (lead >> 4) & 3;
}

/** The value of the PkgLength at `offset`; the caller has checked that its bytes are there. */
export function pkgLengthAt(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x40) return lead;
  let value = (lead & 0x0f) | ((bytes[offset + 1] ?? 0) << 4);
  if (lead >= 0x80) value |= (bytes[offset + 2] ?? 0) << 12;
  if (lead >= 0xc0) value |= (bytes[offset + 3] ?? 0) << 20;
  return value;
}

export interface PkgLength {
  /** 0 to 0x0fff_ffff. */
  readonly value: number;
  /** Bytes it was encoded in, 1 to 4. */
  readonly width: number;
  /** Bits 5-4 of a multi-byte lead: 0 unless the encoder of origin broke §20.2.4. */
  readonly reservedBits: number;
}

/**
 * Reads one PkgLength.
 *
 * @param reader - on the lead byte; left behind the last length byte. Throws ReadPastEnd as every read of it does
 */
export function readPkgLength(reader: ByteReader): PkgLength {
  const lead = reader.peek() ?? reader.u8();
  const width = pkgLengthWidthOf(lead);
  return { value: pkgLengthAt(reader.view8(width), 0), width, reservedBits: pkgLengthReservedBits(lead) };
}

/** The smallest width in bytes that holds `value` itself (for the bit counts of field elements). */
export function minimalWidthOfValue(value: number): number {
  invariant(value >= 0 && value <= maximumPkgLength, `${value} does not fit a PkgLength`);
  return limits.findIndex((limit, width) => width > 0 && value <= limit);
}

/** The smallest width in bytes for a package of `contentLength` bytes after the PkgLength, which counts itself. */
export function minimalPkgLengthWidth(contentLength: number): number {
  for (let width = 1; width < 4; width++) if (contentLength + width <= (limits[width] ?? 0)) return width;
  invariant(contentLength + 4 <= maximumPkgLength, `a package of ${contentLength} bytes is too long`);
  return 4;
}

/**
 * Writes `value` in `width` bytes.
 *
 * @param width - 1 to 4; `value` must fit
 * @param reservedBits - bits 5-4 of the lead byte, 0 in anything new
 */
export function writePkgLength(writer: ByteWriter, value: number, width: number, reservedBits = 0): void {
  for (const byte of pkgLengthBytes(value, width, reservedBits)) writer.u8(byte);
}

/** The bytes of a PkgLength. Arguments as in {@link writePkgLength}. */
export function pkgLengthBytes(value: number, width: number, reservedBits = 0): readonly number[] {
  invariant(width >= 1 && width <= 4, `a PkgLength has 1 to 4 bytes, not ${width}`);
  invariant(value >= 0 && value <= (limits[width] ?? 0), `${value} does not fit a PkgLength of ${width} bytes`);
  if (width === 1) return [value];
  const bytes = [((width - 1) << 6) | (reservedBits << 4) | (value & 0x0f)];
  for (let i = 1; i < width; i++) bytes.push((value >>> (8 * i - 4)) & 0xff);
  return bytes;
}

/**
 * Writes a package by scope: the PkgLength, then what `body` writes.
 *
 * @param width - bytes of the PkgLength; the smallest that fits if not given
 */
export function writePackage(writer: ByteWriter, body: (inner: ByteWriter) => void, width?: number): void {
  const inner = new ByteWriter();
  body(inner);
  const chosen = width ?? minimalPkgLengthWidth(inner.length);
  writePkgLength(writer, inner.length + chosen, chosen);
  writer.bytes(inner.toBytes());
}
