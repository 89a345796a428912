/** The tables of a platform, found and sorted for start-up. @see ACPI 6.5 §5.2 */

import { readUint } from "../base/byte-order.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import {
  discoverTables,
  type Fadt,
  type FoundTable,
  type Madt,
  statusOverrides,
  verifyChecksum,
} from "../tables/index.ts";
import { diagnose } from "./diagnostics.ts";
import { traceOspm } from "./lane.ts";
import type { Personality } from "./personality.ts";
import type { PlatformAccess } from "./platform-access.ts";

export interface PlatformTables {
  readonly fadt: Fadt | undefined;
  /** The MADT and its physical address. */
  readonly madt: { readonly value: Madt; readonly address: number; readonly length: number } | undefined;
  /** The DSDT first, then SSDTs and PSDTs in the order of the root table. */
  readonly definitionBlocks: readonly ByteSource[];
  readonly hiddenNames: readonly string[];
  readonly physicalUids: ReadonlySet<number>;
  /** Every table by its signature, for LoadTable. */
  readonly all: readonly FoundTable[];
}

const RSDP_LENGTH_REVISION_0 = 20;

/** Finds all tables. A wrong checksum is a warning: as every OS, this one uses the table. */
export function findPlatformTables(
  platform: PlatformAccess,
  rules: Personality["stao"],
  diagnostics: Diagnostic[],
): PlatformTables {
  const memory = { read: (address: number, length: number) => platform.readMemory(address, length) };
  const options = platform.rsdpAddress === undefined ? {} : { rsdpAddress: platform.rsdpAddress };
  const found = discoverTables(memory, options);
  diagnostics.push(
    ...found.diagnostics.map((each) =>
      each.code === "tables/wrong-checksum" ? { ...each, severity: "warning" as const } : each,
    ),
  );
  const { rsdp, root, tables } = found.value;
  if (rsdp !== undefined) {
    const length = rsdp.value.length ?? RSDP_LENGTH_REVISION_0;
    traceOspm(platform, "table/found", { signature: rsdp.value.signature, address: rsdp.address, length });
  }
  for (const { signature, address, source } of root === undefined ? tables : [root, ...tables]) {
    traceOspm(platform, "table/found", { signature, address, length: source.bytes.length });
    traceOspm(platform, "check/checksum", { signature, ok: verifyChecksum(source).length === 0 });
  }
  const first = <K extends FoundTable["table"]["kind"]>(kind: K) =>
    tables.find((each): each is FoundTable & { readonly table: { readonly kind: K } } => each.table.kind === kind);
  const fadt = first("fadt")?.table;
  const madt = first("madt");
  const dsdt = tables.find(({ signature }) => signature === "DSDT");
  if (fadt === undefined) diagnostics.push(diagnose("no-fadt", undefined, {}));
  else if (dsdt === undefined) diagnostics.push(diagnose("no-dsdt", undefined, {}));
  if (madt === undefined) diagnostics.push(diagnose("no-madt", undefined, {}));
  const others = tables.filter(({ signature }) => signature === "SSDT" || signature === "PSDT");
  const stao = readStao(tables, rules);
  return {
    fadt,
    madt:
      madt === undefined ? undefined : { value: madt.table, address: madt.address, length: madt.source.bytes.length },
    definitionBlocks: [...(dsdt === undefined ? [] : [dsdt]), ...others].map(({ source }) => source),
    hiddenNames: stao.names,
    physicalUids: new Set(stao.uids),
    all: tables,
  };
}

interface StaoContent {
  readonly names: readonly string[];
  readonly uids: readonly number[];
}

/** First byte behind the fixed part of revision 1, and the width of a UID. */
const REVISION_1_LIST = 37;
const UID_WIDTH = 4;

function readStao(tables: readonly FoundTable[], rules: Personality["stao"]): StaoContent {
  const found = tables.find(({ table }) => statusOverrides(table) !== undefined);
  const overrides = found === undefined ? undefined : statusOverrides(found.table);
  if (found === undefined || overrides === undefined) return { names: [], uids: [] };
  if (found.table.kind !== "stao") return { names: overrides.names, uids: overrides.processors };
  if (rules.processorList !== "any-revision") return { names: overrides.names, uids: [] };
  // Whoever follows Draft C can only take what stands in place of the names.
  const { bytes } = found.source;
  const count = Math.floor((bytes.length - REVISION_1_LIST) / UID_WIDTH);
  return {
    names: [],
    uids: Array.from({ length: count }, (_, i) => readUint(bytes, REVISION_1_LIST + i * UID_WIDTH, UID_WIDTH)),
  };
}
