/** The fields of a table as lines: offset, length, bytes if wanted, label, value. */
import { hex } from "../../base/hex.ts";
import type { DumpRow } from "../../schema/index.ts";
import type { JsonValue, TextOptions } from "../command.ts";
import { hexRows } from "./hex-rows.ts";
import { visible } from "./visible.ts";

/** Bytes shown beside a field; more follow on lines of their own. */
const BYTES_BESIDE = 8;
/** Offset and length, or the bits of a field. */
const PLACE_WIDTH = 11;

/** The rows in lines with line feeds. */
export function* renderRows(
  rows: readonly DumpRow[],
  bytes: Uint8Array,
  withBytes: boolean,
  { style }: TextOptions,
): Iterable<string> {
  const labelWidth = Math.min(56, Math.max(0, ...rows.map(({ depth, label }) => 2 * depth + label.length)));
  for (const [index, row] of rows.entries()) {
    // The outermost structure is the table, which has its heading already.
    if (row.path === "") continue;
    const isBit = row.bits !== undefined;
    const place = isBit ? bitText(row) : `${hex(row.offset, 4)} ${String(row.length).padStart(4)}`;
    const beside = withBytes ? bytesOf(row, rows[index + 1], bytes) : [];
    const indent = "  ".repeat(Math.max(0, row.depth - 1));
    const isHeading = row.text === "";
    const label = `${indent}${row.label}`;
    const head = isHeading ? style("bold", label) : label.padEnd(labelWidth);
    const value = isHeading ? "" : ` : ${style("cyan", visible(row.text))}`;
    const remark = remarkOf(row);
    const comment = remark === undefined ? "" : `  ${style("dim", visible(remark))}`;
    const gap = withBytes ? `${style("dim", (beside[0] ?? "").padEnd(3 * BYTES_BESIDE))} ` : "";
    yield `${style("dim", place.padEnd(PLACE_WIDTH))}  ${gap}${head}${value}${comment}`.trimEnd().concat("\n");
    for (const line of beside.slice(1)) yield `${" ".repeat(13)}${style("dim", line)}\n`;
  }
}

/** The rows for programs. */
export function rowsToJson(rows: readonly DumpRow[]): JsonValue {
  return rows
    .filter(({ path }) => path !== "")
    .map(({ path, offset, length, bits, kind, label, text, comment }) => ({
      path,
      offset,
      length,
      bits: bits === undefined ? undefined : { offset: bits.offset, width: bits.width },
      kind,
      label,
      value: text === "" ? undefined : text,
      comment,
    }));
}

/** Remarks that begin with a unit follow the number, in decimal: `242 bytes of the whole table`. */
const UNIT = /^(?:bytes|bits|pixels|pages|commands|ps|ns|µs|ms|s|Hz|KiB|MB\/s|mWh?)\b/;

function remarkOf({ comment, text }: DumpRow): string | undefined {
  if (comment === undefined || !UNIT.test(comment) || !/^0x[0-9A-F]+$/.test(text)) return comment;
  return `${BigInt(text)} ${comment}`;
}

function bitText({ bits }: DumpRow): string {
  if (bits === undefined) return "";
  const last = bits.offset + bits.width - 1;
  const places = bits.width === 1 ? `bit ${bits.offset}` : `bits ${last}:${bits.offset}`;
  return places.padStart(PLACE_WIDTH);
}

/** Bytes of a field by rows of eight; none for what has parts, which show them. */
function bytesOf(row: DumpRow, next: DumpRow | undefined, bytes: Uint8Array): readonly string[] {
  const hasParts = next !== undefined && next.depth > row.depth && next.bits === undefined;
  if (row.bits !== undefined || hasParts) return [];
  return hexRows(bytes.subarray(row.offset, row.offset + row.length), { bytesPerRow: BYTES_BESIDE, offset: undefined });
}
