/** From the RSDP to every table, the way an operating system finds them. */

import { readUint } from "../base/byte-order.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { offsetOf } from "../schema/index.ts";
import { checksumOf } from "./checksum.ts";
import { decodeTable, type Fadt, type Rsdp, type TableValue } from "./decode-table.ts";
import { diagnose } from "./diagnostics.ts";
import { rsdpSignature } from "./frame-table.ts";
import { headerLength, tableHeader } from "./schemas/header.ts";
import { rsdpLengthRevision0 } from "./schemas/root.ts";

/** Physical memory to look for tables in. */
export interface PhysicalMemoryReader {
  /** A copy of `length` bytes at a physical address; undefined if not all of them are memory. */
  read(address: number, length: number): Uint8Array | undefined;
}

/** A table and where it was found. */
export interface FoundTable {
  /** Physical address. */
  readonly address: number;
  readonly signature: string;
  readonly source: ByteSource;
  readonly table: TableValue;
  /** What led to it: `XSDT[3]`, `FADT.X_DSDT`. */
  readonly pointer: string;
}

export interface DiscoveredTables {
  readonly rsdp: { readonly address: number; readonly value: Rsdp } | undefined;
  /** The XSDT or RSDT that was used. */
  readonly root: FoundTable | undefined;
  /** In the order of the root table, the DSDT and FACS right after the FADT. */
  readonly tables: readonly FoundTable[];
}

export interface DiscoverOptions {
  /** Where the boot loader says the RSDP is; undefined: searched for in the BIOS areas. */
  readonly rsdpAddress?: number;
}

/** Tables are not read beyond this sum of their lengths: the largest known sets are below two megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** A search under way. */
interface Search {
  readonly memory: PhysicalMemoryReader;
  readonly diagnostics: Diagnostic[];
  /** Pointers may lead to many overlapping tables; what is read is limited as a whole. */
  bytesLeft: number;
}

/**
 * Finds all tables. Goes on after every problem, as far as pointers lead.
 *
 * Reports `tables/no-rsdp`, `tables/outside-memory`, `tables/table-too-long`, `tables/not-expected-table`,
 * `tables/no-root-table`, `tables/no-fadt`, `tables/no-dsdt`, `tables/duplicate-entry`, and what `decodeTable` reports.
 * @see ACPI 6.5 §5.2.5
 */
export function discoverTables(memory: PhysicalMemoryReader, options: DiscoverOptions = {}): Outcome<DiscoveredTables> {
  const diagnostics: Diagnostic[] = [];
  const address = options.rsdpAddress ?? findRsdp(memory);
  if (address === undefined) {
    const [start, end] = [hex(biosArea.start, 5), hex(biosArea.end, 5)];
    diagnostics.push(diagnose("no-rsdp", undefined, { start, end }));
    return outcome({ rsdp: undefined, root: undefined, tables: [] }, diagnostics);
  }
  const search: Search = { memory, diagnostics, bytesLeft: mostBytes };
  const rsdp = readRsdp(memory, address, diagnostics);
  if (rsdp === undefined) return outcome({ rsdp: undefined, root: undefined, tables: [] }, diagnostics);
  const root = readRoot(search, rsdp);
  if (root === undefined) {
    diagnostics.push(diagnose("no-root-table", undefined, { address: hex(address, 8) }));
    return outcome({ rsdp: { address, value: rsdp }, root, tables: [] }, diagnostics);
  }
  const tables = readListed(search, root);
  return outcome({ rsdp: { address, value: rsdp }, root, tables }, diagnostics);
}

const biosArea = { start: 0xe0000, end: 0x100000 };
/** The word here times 16 is the address of the Extended BIOS Data Area. */
const ebdaSegment = 0x40e;
const rsdpBoundary = 16;

/**
 * Searches the first kilobyte of the EBDA and the BIOS read-only area.
 *
 * @returns the physical address of the first RSDP whose checksum is right
 * @see ACPI 6.5 §5.2.5.1
 */
export function findRsdp(memory: PhysicalMemoryReader): number | undefined {
  const segment = memory.read(ebdaSegment, 2);
  const ebda = segment === undefined ? 0 : readUint(segment, 0, 2) * 16;
  const areas = [{ start: ebda, end: ebda + 1024 }, biosArea].filter(({ start }) => start > 0);
  for (const { start, end } of areas) {
    // Slot by slot, because not every byte of the areas need be memory.
    for (let address = start; address + rsdpLengthRevision0 <= end; address += rsdpBoundary) {
      const bytes = memory.read(address, rsdpLengthRevision0);
      if (bytes !== undefined && isRsdp(bytes)) return address;
    }
  }
  return undefined;
}

function isRsdp(bytes: Uint8Array): boolean {
  for (let i = 0; i < rsdpSignature.length; i++) if (bytes[i] !== rsdpSignature.charCodeAt(i)) return false;
  return checksumOf(bytes, 0, rsdpLengthRevision0) === 0;
}

function readRsdp(memory: PhysicalMemoryReader, address: number, diagnostics: Diagnostic[]): Rsdp | undefined {
  const bytes = memory.read(address, 36) ?? memory.read(address, rsdpLengthRevision0);
  if (bytes === undefined) {
    const values = {
      what: "the RSDP",
      address: hex(address, 8),
      length: rsdpLengthRevision0,
      pointer: "the boot data",
    };
    diagnostics.push(diagnose("outside-memory", undefined, values));
    return undefined;
  }
  const name = `RSDP @ ${hex(address, 8)}`;
  const decoded = decodeTable({ name, bytes });
  // What follows an RSDP in memory is not part of it.
  diagnostics.push(...decoded.diagnostics.filter(({ code }) => code !== "tables/bytes-after-table"));
  if (decoded.value.kind === "rsdp") return decoded.value;
  const values = { pointer: "the boot data", address: hex(address, 8), found: decoded.value.kind, expected: "an RSDP" };
  if (decoded.diagnostics.length === 0) diagnostics.push(diagnose("not-expected-table", undefined, values));
  return undefined;
}

function readRoot(search: Search, rsdp: Rsdp): FoundTable | undefined {
  const candidates = [
    { pointer: "RSDP.XsdtAddress", address: Number(rsdp.revision >= 2 ? (rsdp.xsdtAddress ?? 0n) : 0n), kind: "xsdt" },
    { pointer: "RSDP.RsdtAddress", address: rsdp.rsdtAddress, kind: "rsdt" },
  ];
  for (const { pointer, address, kind } of candidates) {
    if (address === 0) continue;
    const found = readTable(search, address, pointer);
    if (found?.table.kind === kind) return found;
    if (found === undefined) continue;
    const values = { pointer, address: hex(address, 8), found: found.signature, expected: kind.toUpperCase() };
    search.diagnostics.push(diagnose("not-expected-table", undefined, values));
  }
  return undefined;
}

function readListed(search: Search, root: FoundTable): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  if (root.table.kind !== "xsdt" && root.table.kind !== "rsdt") return tables;
  const seen = new Set<number>();
  for (const [index, entry] of root.table.entries.entries()) {
    const address = Number(entry);
    const pointer = `${root.signature}[${index}]`;
    if (seen.has(address)) {
      search.diagnostics.push(diagnose("duplicate-entry", undefined, { pointer, address: hex(address, 8) }));
      continue;
    }
    seen.add(address);
    const found = readTable(search, address, pointer);
    if (found === undefined) continue;
    tables.push(found);
    if (found.table.kind === "fadt") tables.push(...readFadtTables(search, found.table));
  }
  if (!tables.some(({ table }) => table.kind === "fadt")) search.diagnostics.push(diagnose("no-fadt", undefined, {}));
  return tables;
}

/** §5.2.9: the 64-bit address counts unless it is zero. */
function readFadtTables(search: Search, fadt: Fadt): readonly FoundTable[] {
  const pointers = [
    { wide: "FADT.X_DSDT", wideAddress: fadt.xDsdt, narrow: "FADT.DSDT", address: fadt.dsdt, expected: "DSDT" },
    {
      wide: "FADT.X_FIRMWARE_CTRL",
      wideAddress: fadt.xFirmwareCtrl,
      narrow: "FADT.FIRMWARE_CTRL",
      address: fadt.firmwareCtrl,
      expected: "FACS",
    },
  ];
  const tables: FoundTable[] = [];
  for (const { wide, wideAddress = 0n, narrow, address, expected } of pointers) {
    const pointer = wideAddress === 0n ? narrow : wide;
    const at = wideAddress === 0n ? address : Number(wideAddress);
    if (at === 0) {
      // A hardware-reduced platform needs no FACS.
      if (expected === "DSDT") search.diagnostics.push(diagnose("no-dsdt", undefined, {}));
      continue;
    }
    const found = readTable(search, at, pointer);
    if (found === undefined) continue;
    if (found.signature === expected) tables.push(found);
    else {
      const values = { pointer, address: hex(at, 8), found: JSON.stringify(found.signature), expected };
      search.diagnostics.push(diagnose("not-expected-table", undefined, values));
    }
  }
  return tables;
}

/** Reads one table at a physical address: header first, then as much as its Length says. */
function readTable(search: Search, address: number, pointer: string): FoundTable | undefined {
  const { memory } = search;
  const place = hex(address, 8);
  const outside = (what: string, length: number): undefined => {
    search.diagnostics.push(diagnose("outside-memory", undefined, { what, address: place, length, pointer }));
    return undefined;
  };
  const header = Number.isSafeInteger(address) ? memory.read(address, headerLength) : undefined;
  if (header === undefined) return outside("a table header", headerLength);
  const length = readUint(header, offsetOf(tableHeader, "length"), 4);
  const what = `table ${JSON.stringify(String.fromCharCode(...header.subarray(0, 4)))}`;
  if (length > search.bytesLeft) {
    const values = { what, address: place, length: hex(length, 8), limit: hex(mostBytes) };
    search.diagnostics.push(diagnose("table-too-long", undefined, values));
    return undefined;
  }
  // A Length shorter than a header is left to the decoder to report.
  const bytes = memory.read(address, Math.max(length, headerLength));
  if (bytes === undefined) return outside(what, length);
  search.bytesLeft -= bytes.length;
  const signature = String.fromCharCode(...bytes.subarray(0, 4));
  const source = { name: `${signature} @ ${place}`, bytes };
  const decoded = decodeTable(source);
  for (const diagnostic of decoded.diagnostics) search.diagnostics.push(diagnostic);
  return decoded.value.kind === "incomplete" && decoded.value.of === undefined
    ? undefined
    : { address, signature, source, table: decoded.value, pointer };
}
