/** Small tables made by hand, for tests about tables as files. */

/** A table of `signature` with a right header and checksum around `body`. */
export function tableBytes(signature: string, body: Uint8Array | readonly number[] = [], revision = 2): Uint8Array {
  const bytes = new Uint8Array(36 + body.length);
  const text = (at: number, value: string): void => {
    for (let i = 0; i < value.length; i++) bytes[at + i] = value.charCodeAt(i);
  };
  text(0, signature);
  new DataView(bytes.buffer).setUint32(4, bytes.length, true);
  bytes[8] = revision;
  text(10, "ACPKIT");
  text(16, "TEST    ");
  text(28, "AKIT");
  bytes.set(body, 36);
  return withChecksum(bytes);
}

/** The same bytes with the byte at offset 9 that makes their sum zero. */
export function withChecksum(bytes: Uint8Array): Uint8Array {
  const fixed = bytes.slice();
  fixed[9] = 0;
  fixed[9] = -fixed.reduce((sum, byte) => sum + byte, 0) & 0xff;
  return fixed;
}

/** `acpidump` text of tables at made-up addresses. */
export function acpidumpText(tables: readonly Uint8Array[]): string {
  return tables
    .map((bytes, index) => {
      const signature = String.fromCharCode(...bytes.subarray(0, 4));
      let text = `${signature} @ 0x${(0x1000 * (index + 1)).toString(16).padStart(16, "0")}\n`;
      for (let at = 0; at < bytes.length; at += 16) {
        const row = [...bytes.subarray(at, at + 16)];
        const hex = row.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
        const shown = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".")).join("");
        text += `    ${at.toString(16).padStart(4, "0")}: ${hex.padEnd(48)} ${shown}\n`;
      }
      return text;
    })
    .join("\n");
}
