/** Addresses for tables that were given as files. */
import { writeBigUint } from "../../base/byte-order.ts";
import type { MemoryType } from "../../machine/index.ts";
import { buildFacs, buildRsdp, buildXsdt, checksumOffset, setChecksum } from "../../tables/index.ts";
import type { RegionFact } from "../detection/table-facts.ts";

/** A table in physical memory. */
export interface TestbedTable {
  readonly signature: string;
  readonly bytes: Uint8Array;
  readonly address: number;
}

export interface TableContents {
  readonly dsdt: Uint8Array;
  readonly fadt: Uint8Array;
  readonly madt: Uint8Array;
  /** Tables that stand right behind the MADT, in this order. */
  readonly others: readonly { readonly signature: string; readonly bytes: Uint8Array }[];
  readonly ssdts: readonly Uint8Array[];
}

export interface PlacedTables {
  readonly tables: readonly TestbedTable[];
  readonly madt: TestbedTable;
  readonly rsdpAddress: number;
  /** The memory they lie in. */
  readonly zone: { readonly start: number; readonly length: number; readonly type: MemoryType };
}

/** Firmware packs its tables: what AML writes behind one lands in the next (found in Xen's PRSC). */
const ALIGNMENT = 16;
/** §5.2.10 */
const FACS_ALIGNMENT = 64;
const ZONE_GRAIN = 0x10_0000;
/** Where tables go if no operation region lies there. */
const HIGHEST_ZONE_END = 0x0f00_0000;

/** Offsets of the fields of a FADT that hold addresses of tables, and their widths (§5.2.9). */
const fadtPointers = {
  facs: [
    { offset: 36, width: 4 },
    { offset: 132, width: 8 },
  ],
  dsdt: [
    { offset: 40, width: 4 },
    { offset: 140, width: 8 },
  ],
} as const;

/** Places everything, with new root tables and a FADT that leads to the DSDT. */
export function placeTestbedTables(
  contents: TableContents,
  regions: readonly RegionFact[],
  type: MemoryType,
): PlacedTables {
  const { dsdt, fadt, madt, others, ssdts } = contents;
  const size = [dsdt, fadt, madt, ...others.map(({ bytes }) => bytes), ...ssdts].reduce(
    (sum, bytes) => sum + bytes.length + ALIGNMENT,
    ZONE_GRAIN,
  );
  const zone = { start: zoneStart(size, regions), length: Math.ceil(size / ZONE_GRAIN) * ZONE_GRAIN, type };
  let next = zone.start;
  const tables: TestbedTable[] = [];
  const place = (signature: string, bytes: Uint8Array, alignment = ALIGNMENT): TestbedTable => {
    const address = Math.ceil(next / alignment) * alignment;
    next = address + bytes.length;
    const table = { signature, bytes, address };
    tables.push(table);
    return table;
  };
  const facs = place("FACS", buildFacs(), FACS_ALIGNMENT);
  const placedDsdt = place("DSDT", dsdt);
  const placedFadt = place("FACP", pointFadt(fadt, placedDsdt.address, facs.address));
  const placedMadt = place("APIC", madt);
  const listed = [
    placedFadt,
    placedMadt,
    ...others.map(({ signature, bytes }) => place(signature, bytes)),
    ...ssdts.map((bytes) => place("SSDT", bytes)),
  ];
  const xsdt = place("XSDT", buildXsdt(listed.map(({ address }) => address)));
  const rsdp = place("RSD PTR ", buildRsdp({ xsdtAddress: xsdt.address }));
  return { tables, madt: placedMadt, rsdpAddress: rsdp.address, zone };
}

/** Below the usual end, as high as regions of the tables leave room. */
function zoneStart(size: number, regions: readonly RegionFact[]): number {
  const length = Math.ceil(size / ZONE_GRAIN) * ZONE_GRAIN;
  for (let start = HIGHEST_ZONE_END - length; start > ZONE_GRAIN; start -= ZONE_GRAIN) {
    const isFree = regions.every(
      (region) =>
        region.space !== "memory" || region.address + region.length <= start || region.address >= start + length,
    );
    if (isFree) return start;
  }
  return HIGHEST_ZONE_END - length;
}

function pointFadt(fadt: Uint8Array, dsdt: number, facs: number): Uint8Array {
  const bytes = fadt.slice();
  for (const [places, address] of [
    [fadtPointers.facs, facs],
    [fadtPointers.dsdt, dsdt],
  ] as const) {
    for (const { offset, width } of places) {
      if (offset + width <= bytes.length) writeBigUint(bytes, offset, width, BigInt(address));
    }
  }
  setChecksum(bytes, checksumOffset);
  return bytes;
}
