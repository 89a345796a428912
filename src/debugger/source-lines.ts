/** What the debugger wants to know about source texts. Whoever has source maps answers. */
import type { ByteSource } from "../base/span.ts";

/** A place in a source text; line and column count from 1. */
export interface SourcePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface SourceLines {
  /** The place that became a byte of a table; undefined if nobody knows. */
  placeAt(table: ByteSource, offset: number): SourcePlace | undefined;
  /** Offsets in a table of what a line became; `path` is the end of a path, undefined for any source. */
  offsetsOf(table: ByteSource, path: string | undefined, line: number): readonly number[];
  /** The text of a line; undefined if it is not there any more. */
  lineText(place: SourcePlace): string | undefined;
}

/** No source at all: everything is shown as AML. */
export const noSourceLines: SourceLines = {
  placeAt: () => undefined,
  offsetsOf: () => [],
  lineText: () => undefined,
};
