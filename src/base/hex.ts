/** Numbers and bytes as hexadecimal text, always with their width (style rule E5). */

/** `0x` and at least `digits` upper-case hex digits. */
export function hex(value: number | bigint, digits = 2): string {
  return `0x${value.toString(16).toUpperCase().padStart(digits, "0")}`;
}

/** Bytes as `AA BB CC`. */
export function hexBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += `${text === "" ? "" : " "}${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return text;
}

/** Reads `AA BB cc`, white space optional; anything that is not a hex digit is passed over. */
export function bytesFromHex(text: string): Uint8Array {
  const digits = text.replace(/[^0-9a-fA-F]/g, "");
  return Uint8Array.from({ length: digits.length >> 1 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}
