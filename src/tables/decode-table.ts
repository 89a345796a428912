/** Tables between bytes and values, through the registry. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { type DiffRow, type DumpRow, decode, diff, dump, encode, type ValueOf, verify } from "../schema/index.ts";
import { checksumOf, checksumOffset, wantedChecksum } from "./checksum.ts";
import { diagnose } from "./diagnostics.ts";
import { frameTable, hasChecksumOfItsOwn, hasShortHeader, kindOfExtent, type TableExtent } from "./frame-table.ts";
import { type TableKind, tableRegistry } from "./registry.ts";

/** Value of the table of one kind: `TableOf<"madt">`. */
export type TableOf<K extends TableKind> = { readonly kind: K } & ValueOf<(typeof tableRegistry)[K]["layout"]>;

/** A table of which not all required fields were there. */
export interface IncompleteTable {
  readonly kind: "incomplete";
  /** The kind it would have been; undefined if not even a header was found. */
  readonly of: TableKind | undefined;
  readonly bytes: Uint8Array;
}

/** Any table, told apart by `kind`. */
export type TableValue = { readonly [K in TableKind]: TableOf<K> }[TableKind] | IncompleteTable;

export type Madt = TableOf<"madt">;
export type Fadt = TableOf<"fadt">;
export type Facs = TableOf<"facs">;
export type Rsdp = TableOf<"rsdp">;

/**
 * Decodes the table at the beginning of a source. Never throws; `encodeTable` returns the same bytes, as far as the
 * table's Length goes.
 *
 * Reports `tables/empty`, `tables/text-not-table`, `tables/unknown-signature`, `tables/truncated-header`,
 * `tables/length-past-end`, `tables/length-too-small`, `tables/wrong-checksum`, `tables/bytes-after-table`, and what
 * the layout reports.
 *
 * @param as - signature of the table that the bytes are taken for; undefined: what they say themselves
 */
export function decodeTable(source: ByteSource, as?: string): Outcome<TableValue> {
  const diagnostics: Diagnostic[] = [];
  const extent = frameTable(source, 0, diagnostics, as);
  if (extent === undefined) {
    return outcome({ kind: "incomplete", of: undefined, bytes: source.bytes.slice() }, diagnostics);
  }
  const kind = kindOfExtent(source, extent);
  const decoded = decode(tableRegistry[kind].layout, source, extent);
  const found = [...checksumOfExtent(source, extent)];
  const after = source.bytes.length - extent.end;
  if (after > 0) {
    const span = { source, start: extent.end, end: source.bytes.length };
    const values = { count: after, signature: extent.signature.trim(), length: hex(extent.end, 8) };
    found.push(diagnose("bytes-after-table", span, values));
  }
  // The layout was looked up by this kind.
  const value = decoded.value.complete
    ? ({ kind, ...decoded.value.value } as TableValue)
    : ({ kind: "incomplete", of: kind, bytes: decoded.value.bytes } as const);
  return outcome(value, [...diagnostics, ...decoded.diagnostics, ...found]);
}

/** Encodes a table as its value says; Length and checksum are those of the header (see `finishTable`). */
export function encodeTable(table: TableValue): Uint8Array {
  if (table.kind === "incomplete") return table.bytes.slice();
  // A value of this kind belongs to the layout of this kind.
  return encode(tableRegistry[table.kind].layout, table as never);
}

/**
 * The fields of a table as lines, also of a broken one as far as it goes. Reports what `decodeTable` reports, except
 * checksum and bytes behind the table.
 *
 * @param as - as for {@link decodeTable}
 */
export function dumpTable(source: ByteSource, as?: string): Outcome<readonly DumpRow[]> {
  const diagnostics: Diagnostic[] = [];
  const extent = frameTable(source, 0, diagnostics, as);
  if (extent === undefined) return outcome([], diagnostics);
  const rows = dump(tableRegistry[kindOfExtent(source, extent)].layout, source, extent);
  return outcome(rows.value, [...diagnostics, ...rows.diagnostics]);
}

/**
 * Everything that is wrong with a table: shape, reserved fields, limits, checksum, and the rules of its layout.
 *
 * @param as - as for {@link decodeTable}
 */
export function verifyTable(source: ByteSource, as?: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const extent = frameTable(source, 0, diagnostics, as);
  if (extent === undefined) return diagnostics;
  return [...diagnostics, ...verify(tableRegistry[kindOfExtent(source, extent)].layout, source, extent)];
}

/** The structural differences of two tables; undefined when they are of different kinds or incomplete. */
export function diffTables(before: TableValue, after: TableValue): readonly DiffRow[] | undefined {
  if (before.kind !== after.kind || before.kind === "incomplete") return undefined;
  // Both values belong to the layout of their kind.
  return diff(tableRegistry[before.kind].layout, before as never, after as never);
}

/**
 * Reports `tables/wrong-checksum` for a table with a standard header, an RSDP or a CDAT; FACS has no checksum.
 *
 * @param as - as for {@link decodeTable}
 */
export function verifyChecksum(source: ByteSource, as?: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const extent = frameTable(source, 0, diagnostics, as);
  return extent === undefined ? diagnostics : [...diagnostics, ...checksumOfExtent(source, extent)];
}

function checksumOfExtent(source: ByteSource, extent: TableExtent): readonly Diagnostic[] {
  const { signature, start, end, isCut } = extent;
  // A cut table has no right checksum: one diagnostic is enough.
  if (hasShortHeader(signature) || isCut) return [];
  if (hasChecksumOfItsOwn(signature)) {
    const { layout } = tableRegistry[kindOfExtent(source, extent)];
    return verify(layout, source, extent).filter(({ code }) => code === "tables/wrong-checksum");
  }
  const bytes = source.bytes.subarray(start, end);
  if (checksumOf(bytes) === 0) return [];
  const at = start + checksumOffset;
  const wanted = hex(wantedChecksum(bytes));
  const values = { signature, found: hex(source.bytes[at] ?? 0), wanted, count: bytes.length };
  return [diagnose("wrong-checksum", { source, start: at, end: at + 1 }, values)];
}
