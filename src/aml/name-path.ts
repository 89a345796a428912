/** Names of the ACPI name space. @see ACPI 6.5 §5.3, §20.2.2 */
import type { Brand } from "../base/brand.ts";

/** Four characters, padded with `_`. Bytes of broken tables are kept as Latin-1 characters. */
export type NameSeg = Brand<string, "NameSeg">;

/** A decoded NameString. */
export interface NamePath {
  /** Starts at the root (`\`). */
  readonly absolute: boolean;
  /** Number of ParentPrefixChars (`^`). */
  readonly parents: number;
  readonly segments: readonly NameSeg[];
}
