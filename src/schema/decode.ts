/** Bytes to values, to lines for people, and to findings: three uses of one reading engine. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import type { DumpRow } from "./dump-row.ts";
import type { RuleContext, StructNode, Typed, ValueOf } from "./layout.ts";
import { readWhole } from "./read.ts";
import type { SourcePart } from "./source-part.ts";

/** A complete value, or as much of it as there was. */
export type Decoded<T> =
  | { readonly complete: true; readonly value: T }
  | {
      readonly complete: false;
      /** The fields before the place where the bytes broke off. */
      readonly fields: Partial<T>;
      /** All bytes of the structure. */
      readonly bytes: Uint8Array;
    };

/** Part of a source, in bytes; the end is exclusive. */
export interface Window {
  readonly start?: number;
  readonly end?: number;
}

/**
 * Decodes a structure that fills its window. Never throws; encoding a complete value returns the same bytes.
 *
 * Reports `schema/truncated`, `schema/constant-differs`, `schema/unterminated-string`, `schema/part-outside` (the
 * value is then incomplete) and `schema/bytes-left`, `schema/padding`, `schema/unknown-type`, `schema/structure-misshapen`,
 * `schema/bad-length` (it is complete, with raw bytes inside).
 */
export function decode<L extends StructNode & Typed<unknown>>(
  layout: L,
  source: ByteSource,
  within: Window = {},
): Outcome<Decoded<ValueOf<L>>> {
  const { start, end } = bounds(source, within);
  const diagnostics: Diagnostic[] = [];
  const { complete, fields } = readWhole(layout, source, start, end, { diagnostics, rows: undefined, checking: false });
  // The engine fills exactly the keys the layout declares, with values of the declared types.
  const value = fields as ValueOf<L>;
  return complete
    ? outcome({ complete, value }, diagnostics)
    : outcome({ complete, fields: value as Partial<ValueOf<L>>, bytes: source.bytes.slice(start, end) }, diagnostics);
}

/** The lines of a structure, as far as its bytes go. Offsets are those of the source. Never throws. */
export function dump(layout: StructNode, source: ByteSource, within: Window = {}): Outcome<readonly DumpRow[]> {
  const { start, end } = bounds(source, within);
  const diagnostics: Diagnostic[] = [];
  const rows: DumpRow[] = [];
  readWhole(layout, source, start, end, { diagnostics, rows, checking: false });
  return outcome(rows, diagnostics);
}

/** The fields of a structure as a writer of table source needs them: see {@link SourcePart}. Never throws. */
export function readParts(layout: StructNode, source: ByteSource, within: Window = {}): Outcome<readonly SourcePart[]> {
  const { start, end } = bounds(source, within);
  const diagnostics: Diagnostic[] = [];
  const parts: SourcePart[] = [];
  readWhole(layout, source, start, end, { diagnostics, rows: undefined, parts, checking: false });
  return outcome(parts, diagnostics);
}

/**
 * Checks a structure against everything its layout declares: shape, reserved bytes and bits, limits, named values,
 * and the rules that stand beside the layout.
 */
export function verify(layout: StructNode, source: ByteSource, within: Window = {}): readonly Diagnostic[] {
  const { start, end } = bounds(source, within);
  const diagnostics: Diagnostic[] = [];
  const rows: DumpRow[] = [];
  const pending: (() => readonly Diagnostic[])[] = [];
  let byPath: ReadonlyMap<string, DumpRow> | undefined;
  // Built once, when the first rule asks: rules may have a finding for each of many entries.
  const rowAt = (path: string): DumpRow | undefined => {
    byPath ??= new Map(rows.map((row) => [row.path, row]));
    return byPath.get(path);
  };
  readWhole(layout, source, start, end, {
    diagnostics,
    rows,
    checking: true,
    onStructure(node, value, place, span) {
      const context: RuleContext = {
        bytes: source.bytes.subarray(span.start, span.end),
        spanOf(path) {
          const full = place.path === "" ? path : `${place.path}.${path}`;
          const row = rowAt(full);
          return row === undefined ? span : { source, start: row.offset, end: row.offset + row.length };
        },
      };
      for (const rule of node.rules) pending.push(() => rule.check(value, context));
    },
  });
  return [...diagnostics, ...pending.flatMap((check) => check())];
}

function bounds(source: ByteSource, within: Window): { readonly start: number; readonly end: number } {
  const size = source.bytes.length;
  const start = Math.min(Math.max(0, within.start ?? 0), size);
  return { start, end: Math.min(Math.max(start, within.end ?? size), size) };
}
