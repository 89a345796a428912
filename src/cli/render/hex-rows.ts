/** Bytes as rows of hex digits: the only place that calls hexy. */
import { hexy } from "hexy";

export interface HexRowsOptions {
  readonly bytesPerRow: number;
  /** Offset of the first byte, shown before each row; undefined: no offsets and no characters. */
  readonly offset: number | undefined;
}

/** One line per row, without line feeds: `00000010: 41 42 …  AB…`. */
export function hexRows(bytes: Uint8Array, { bytesPerRow, offset }: HexRowsOptions): readonly string[] {
  if (bytes.length === 0) return [];
  // hexy reads a plain Uint8Array as UTF-8 text; of a Buffer it takes the bytes.
  const text = hexy(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    bytesPerLine: bytesPerRow,
    bytesPerGroup: 1,
    caps: "upper",
    showAddress: offset !== undefined,
    displayOffset: offset ?? 0,
    annotate: offset === undefined ? "none" : "ascii",
  });
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());
}
