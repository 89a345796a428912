/** Tables as somebody gave them, sorted by what they are for. */
import type { ByteSource } from "../../base/span.ts";
import { decodeTable, type Fadt, type Madt } from "../../tables/index.ts";

/** One table with its header. */
export interface GivenTable {
  /** Four characters. */
  readonly signature: string;
  readonly source: ByteSource;
}

/** A static table, decoded, with its bytes. */
export interface DecodedTable<T> {
  readonly value: T;
  readonly bytes: Uint8Array;
}

export interface SortedTables {
  readonly dsdt: ByteSource | undefined;
  /** SSDTs and PSDTs in the order in which they were given. */
  readonly ssdts: readonly ByteSource[];
  readonly fadt: DecodedTable<Fadt> | undefined;
  readonly madt: DecodedTable<Madt> | undefined;
  /** Static tables besides those that are made anew: root tables, FACS. */
  readonly others: readonly GivenTable[];
  /** Tables that a machine has once and that were given more than once, each with all that was given. */
  readonly repeated: readonly { readonly signature: string; readonly names: readonly string[] }[];
}

/** A machine has one of each (§5.2.5.3, table 5.5). */
const SINGLE = ["DSDT", "FACP", "APIC"];

const REMADE: ReadonlySet<string> = new Set(["RSD PTR ", "RSDT", "XSDT", "FACS", "DSDT", "SSDT", "PSDT"]);

/** Sorts tables; of several with one meaning the first counts. */
export function sortTables(tables: readonly GivenTable[]): SortedTables {
  const bySignature = (...signatures: readonly string[]): readonly ByteSource[] =>
    tables.filter(({ signature }) => signatures.includes(signature)).map(({ source }) => source);
  const decoded = <K extends "fadt" | "madt">(kind: K, signature: string) => {
    const source = bySignature(signature)[0];
    const value = source === undefined ? undefined : decodeTable(source).value;
    return source !== undefined && value?.kind === kind ? { value, bytes: source.bytes } : undefined;
  };
  const fadt = decoded("fadt", "FACP");
  const madt = decoded("madt", "APIC");
  const used = new Set([fadt === undefined ? "" : "FACP", madt === undefined ? "" : "APIC"]);
  return {
    dsdt: bySignature("DSDT")[0],
    ssdts: bySignature("SSDT", "PSDT"),
    // The kinds were compared above.
    fadt: fadt as DecodedTable<Fadt> | undefined,
    madt: madt as DecodedTable<Madt> | undefined,
    repeated: SINGLE.map((signature) => ({ signature, names: bySignature(signature).map(({ name }) => name) })).filter(
      ({ names }) => names.length > 1,
    ),
    others: tables.filter(({ signature }) => !REMADE.has(signature) && !used.has(signature)),
  };
}
