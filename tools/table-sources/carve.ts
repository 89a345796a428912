/** Finds ACPI tables in any file: by signature, plausible length and right checksum. */

export interface CarvedTable {
  readonly offset: number;
  readonly signature: string;
  readonly bytes: Buffer;
}

const headerLength = 36;
/** Longer ones would not fit a firmware image. */
const lengthLimit = 2 ** 21;
/** Revisions beyond this one have never been given out. */
const revisionLimit = 8;

/** True if the bytes sum to zero. */
export function hasChecksum(bytes: Uint8Array): boolean {
  let sum = 0;
  for (const byte of bytes) sum = (sum + byte) & 0xff;
  return sum === 0;
}

/** All tables of these signatures, in the order of their offsets. */
export function carveTables(data: Buffer, signatures: readonly string[]): readonly CarvedTable[] {
  const found: CarvedTable[] = [];
  for (const signature of signatures) {
    for (let offset = data.indexOf(signature); offset >= 0; offset = data.indexOf(signature, offset + 1)) {
      if (offset + headerLength > data.length) break;
      const length = data.readUInt32LE(offset + 4);
      const isPlausible =
        length >= headerLength &&
        length < lengthLimit &&
        offset + length <= data.length &&
        data.readUInt8(offset + 8) < revisionLimit;
      const bytes = data.subarray(offset, offset + length);
      if (isPlausible && hasChecksum(bytes)) found.push({ offset, signature, bytes });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
