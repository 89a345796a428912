/** Single little-endian integers inside plain byte arrays, for memories and buffers that live. */

/** The unsigned integer of `width` bytes (1 to 6) at `offset`; bytes past the end are a bug of the caller. */
export function readUint(bytes: Uint8Array, offset: number, width: number): number {
  let value = 0;
  for (let i = width - 1; i >= 0; i--) value = value * 256 + (bytes[offset + i] ?? 0);
  return value;
}

/** Stores the low `width` bytes (1 to 6) of a non-negative integer. */
export function writeUint(bytes: Uint8Array, offset: number, width: number, value: number): void {
  let rest = value;
  for (let i = 0; i < width; i++) {
    bytes[offset + i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}

/** The unsigned integer of `width` bytes (1 to 8) as a bigint. */
export function readBigUint(bytes: Uint8Array, offset: number, width: number): bigint {
  const low = readUint(bytes, offset, Math.min(width, 4));
  return width <= 4 ? BigInt(low) : BigInt(low) | (BigInt(readUint(bytes, offset + 4, width - 4)) << 32n);
}

/** Stores the low `width` bytes (1 to 8) of a bigint. */
export function writeBigUint(bytes: Uint8Array, offset: number, width: number, value: bigint): void {
  const rest = BigInt.asUintN(64, value);
  writeUint(bytes, offset, Math.min(width, 4), Number(rest & 0xffffffffn));
  if (width > 4) writeUint(bytes, offset + 4, width - 4, Number(rest >> 32n));
}

/** True if both have the same length and bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
