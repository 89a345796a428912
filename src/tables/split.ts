/** One input with several tables one after another. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import { frameTable } from "./frame-table.ts";

/** One table of a concatenation. */
export interface TablePart {
  /** Bytes before it in the input. */
  readonly offset: number;
  readonly signature: string;
  /** Exactly the table (a view of the input); its name is the input's, with the offset if there are several. */
  readonly source: ByteSource;
}

/**
 * Splits a concatenation of tables by their Length fields. Zeros between tables and at the end are passed over.
 *
 * @param as - signature of the one table that the bytes are taken for; undefined: what they say themselves
 * Reports what stops it: `tables/empty`, `tables/text-not-table`, `tables/unknown-signature`,
 * `tables/truncated-header`, `tables/length-past-end` (the table is there, cut), `tables/length-too-small`.
 */
export function splitTables(source: ByteSource, as?: string): Outcome<readonly TablePart[]> {
  const diagnostics: Diagnostic[] = [];
  const parts: TablePart[] = [];
  let offset = 0;
  do {
    const found: Diagnostic[] = [];
    const extent = frameTable(source, offset, found, as);
    if (extent === undefined) {
      diagnostics.push(...(parts.length === 0 ? found : [trailing(source, offset, parts)]));
      break;
    }
    diagnostics.push(...found);
    const name = offset === 0 && extent.end === source.bytes.length ? source.name : `${source.name}+${hex(offset, 4)}`;
    const bytes = source.bytes.subarray(extent.start, extent.end);
    parts.push({ offset, signature: extent.signature, source: { name, bytes } });
    offset = skipZeros(source.bytes, extent.end);
  } while (offset < source.bytes.length && as === undefined);
  if (as !== undefined && parts.length > 0 && offset < source.bytes.length)
    diagnostics.push(trailing(source, offset, parts));
  return outcome(parts, diagnostics);
}

function skipZeros(bytes: Uint8Array, start: number): number {
  let offset = start;
  while (bytes[offset] === 0) offset++;
  return offset;
}

function trailing(source: ByteSource, offset: number, parts: readonly TablePart[]): Diagnostic {
  const last = parts.at(-1);
  const span = { source, start: offset, end: source.bytes.length };
  const values = {
    count: source.bytes.length - offset,
    signature: last?.signature.trim() ?? "",
    length: hex(last?.source.bytes.length ?? 0, 8),
  };
  return diagnose("bytes-after-table", span, values);
}
