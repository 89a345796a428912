/** Rows of bytes as iasl's hex outputs have them. */

/** Bytes in a row. */
export const rowLength = 8;

/** Two upper-case hex digits. */
export const byteText = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, "0");

/** An offset in eight upper-case hex digits. */
export const offsetText = (offset: number): string => offset.toString(16).toUpperCase().padStart(8, "0");

/** Printable ASCII as it is, a dot for everything else. */
export function asciiText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".";
  return text;
}

/** Text that opens and closes no remark of C. */
export const inRemark = (text: string): string => text.replaceAll("/*", "/ *").replaceAll("*/", "* /");

/** Cuts bytes into rows. */
export function* rowsOf(bytes: Uint8Array): Generator<{ readonly offset: number; readonly bytes: Uint8Array }> {
  for (let offset = 0; offset < bytes.length; offset += rowLength) {
    yield { offset, bytes: bytes.subarray(offset, offset + rowLength) };
  }
}
