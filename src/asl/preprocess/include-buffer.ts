/** #includebuffer: a file's bytes as a Buffer. */

const bytesPerLine = 8;

/** `Name (PATH, Buffer() { 0x…, })`, line for line as iasl writes it, ending in a line feed. */
export function printIncludedBuffer(path: string, bytes: Uint8Array): string {
  const lines = [`Name (${path}, Buffer()\n{\n`];
  for (let at = 0; at < bytes.length; at += bytesPerLine) {
    const row = [...bytes.subarray(at, at + bytesPerLine)];
    lines.push(`    ${row.map((byte) => `0x${byte.toString(16).toUpperCase().padStart(2, "0")},`).join(" ")}\n`);
  }
  lines.push("})\n");
  return lines.join("");
}
