/** Runs of bits in byte arrays, least significant bit first: the layout of fields, §19.6.48. */

/** `bitCount` bits from `bitOffset` of `bytes` as bytes, the last one padded with zeros. */
export function extractBits(bytes: Uint8Array, bitOffset: number, bitCount: number): Uint8Array {
  const result = new Uint8Array(Math.ceil(bitCount / 8));
  const shift = bitOffset % 8;
  let at = (bitOffset - shift) / 8;
  for (let i = 0; i < result.length; i++, at++) {
    result[i] = ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) >> shift;
  }
  const rest = bitCount % 8;
  const last = result.length - 1;
  if (rest !== 0) result[last] = (result[last] ?? 0) & ((1 << rest) - 1);
  return result;
}

/** Puts the low `bitCount` bits of `source` (zeros behind its end) at `bitOffset` of `bytes`; other bits stay. */
export function insertBits(bytes: Uint8Array, bitOffset: number, bitCount: number, source: Uint8Array): void {
  const shift = bitOffset % 8;
  const first = (bitOffset - shift) / 8;
  const end = shift + bitCount;
  for (let at = 0; at * 8 < end; at++) {
    const from = at === 0 ? shift : 0;
    const to = Math.min(8, end - at * 8);
    const mask = ((1 << to) - 1) & ~((1 << from) - 1);
    const value = ((source[at] ?? 0) << shift) | ((at === 0 ? 0 : (source[at - 1] ?? 0)) >> (8 - shift));
    const target = first + at;
    bytes[target] = ((bytes[target] ?? 0) & ~mask) | (value & mask);
  }
}
