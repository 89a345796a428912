/** One line of a decoded structure. */
import type { LayoutKind } from "./layout.ts";

export interface DumpRow {
  /** Nesting, 0 for the outermost structure. */
  readonly depth: number;
  /** Path of the value: `header.checksum`, `entries.3.flags.enabled`; empty for the outermost structure. */
  readonly path: string;
  /** Offset in the source, in bytes. */
  readonly offset: number;
  /** Length in bytes. */
  readonly length: number;
  /** Position within the field, for named bits. */
  readonly bits: { readonly offset: number; readonly width: number } | undefined;
  readonly kind: LayoutKind | "bit" | "raw";
  readonly label: string;
  /** The value as text; empty for headings. */
  readonly text: string;
  readonly comment: string | undefined;
}
