/** What a table says, independent of which of its layouts says it. */
import type { ProcessorUid } from "../base/brand.ts";
import type { TableValue } from "./decode-table.ts";

/** What the operating system must treat as absent. */
export interface StatusOverrides {
  /** The UART that the SPCR names. */
  readonly uart: boolean;
  /** Absolute namespace paths. */
  readonly names: readonly string[];
  readonly processors: readonly ProcessorUid[];
}

/** The contents of a STAO of any revision; undefined for another table. */
export function statusOverrides(table: TableValue): StatusOverrides | undefined {
  if (table.kind === "stao") return { uart: table.uart === 1, names: table.names, processors: [] };
  if (table.kind !== "staoExplicit") return undefined;
  return { uart: table.uart === 1, names: table.names, processors: table.processors };
}
