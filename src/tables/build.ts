/** Tables from plain values: bytes with Length and checksum filled in. */
import type { ProcessorUid } from "../base/brand.ts";
import { writeUint } from "../base/byte-order.ts";
import { encode, offsetOf, type StructNode, sizeOf, type Typed, type ValueOf } from "../schema/index.ts";
import { checksumOffset, setChecksum } from "./checksum.ts";
import { type FacsFields, facsLayout } from "./schemas/facs.ts";
import { otherTableLayout } from "./schemas/generic.ts";
import { type TableHeader, tableHeader } from "./schemas/header.ts";
import { type MadtFields, madtLayout } from "./schemas/madt.ts";
import { type MadtEntry, madtEntry } from "./schemas/madt-entries.ts";
import { rsdpLayout, rsdpLengthRevision0, rsdtLayout, xsdtLayout } from "./schemas/root.ts";
import { staoExplicitLayout, staoLayout } from "./schemas/stao.ts";

/** Who made a table. Texts are padded with spaces. */
export interface TableIdentity {
  /** At most 6 characters. */
  readonly oemId?: string;
  /** At most 8 characters. */
  readonly oemTableId?: string;
  readonly oemRevision?: number;
  /** At most 4 characters. */
  readonly creatorId?: string;
  readonly creatorRevision?: number;
}

const defaultIdentity: Required<TableIdentity> = {
  oemId: "ACPIKT",
  oemTableId: "ACPIKIT",
  oemRevision: 1,
  creatorId: "AKIT",
  creatorRevision: 1,
};

/** A header for {@link finishTable}, which fills in Length and checksum. */
export function createHeader(signature: string, revision: number, identity: TableIdentity = {}): TableHeader {
  return { signature, length: 0, revision, checksum: 0, ...defaultIdentity, ...identity };
}

/** A copy with Length set to the number of bytes and the checksum made right. */
export function finishTable(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  writeUint(copy, offsetOf(tableHeader, "length"), 4, copy.length);
  setChecksum(copy, checksumOffset);
  return copy;
}

/** Encodes a value of a layout with a standard header and finishes it. */
export function buildTable<L extends StructNode & Typed<unknown>>(layout: L, value: ValueOf<L>): Uint8Array {
  return finishTable(encode(layout, value));
}

/** Any table from its signature and the bytes behind the header. */
export function buildOther(
  signature: string,
  revision: number,
  body: Uint8Array,
  identity?: TableIdentity,
): Uint8Array {
  return buildTable(otherTableLayout, { header: createHeader(signature, revision, identity), body });
}

export interface MadtOptions {
  /** 5 (ACPI 6.3 and later) by default. */
  readonly revision?: number;
  /** 0xFEE00000 by default. */
  readonly localApicAddress?: number;
  /** Two 8259s beside the APICs; false by default. */
  readonly pcatCompat?: boolean;
  readonly entries: readonly MadtEntry[];
  readonly identity?: TableIdentity;
}

/** MADT, §5.2.12. */
export function buildMadt(options: MadtOptions): Uint8Array {
  const { revision = 5, localApicAddress = 0xfee00000, pcatCompat = false, entries, identity } = options;
  const value: MadtFields = {
    header: createHeader("APIC", revision, identity),
    localApicAddress,
    flags: { pcatCompat },
    entries,
  };
  return buildTable(madtLayout, value);
}

/** Offsets of the entries from the start of the MADT that {@link buildMadt} makes of them, in bytes. */
export function madtEntryOffsets(entries: readonly MadtEntry[]): readonly number[] {
  let offset = offsetOf(madtLayout, "entries");
  return entries.map((entry) => {
    const at = offset;
    offset += sizeOfMadtEntry(entry);
    return at;
  });
}

/** One entry alone, as `_MAT` returns it. */
export function encodeMadtEntry(entry: MadtEntry): Uint8Array {
  if (entry.kind === "raw") return entry.bytes.slice();
  const whole = buildMadt({ entries: [entry] });
  return whole.slice(offsetOf(madtLayout, "entries"));
}

function sizeOfMadtEntry(entry: MadtEntry): number {
  if (entry.kind === "raw") return entry.bytes.length;
  const hasFixedSize = fixedSizes.get(entry.kind);
  return hasFixedSize !== undefined && entry.rest === undefined ? hasFixedSize : encodeMadtEntry(entry).length;
}

/** Root tables: the physical addresses of the others, in order. */
export function buildXsdt(addresses: readonly number[], identity?: TableIdentity): Uint8Array {
  return buildTable(xsdtLayout, { header: createHeader("XSDT", 1, identity), entries: addresses.map(BigInt) });
}

/** RSDT, §5.2.7; addresses are below 4 GiB. */
export function buildRsdt(addresses: readonly number[], identity?: TableIdentity): Uint8Array {
  return buildTable(rsdtLayout, { header: createHeader("RSDT", 1, identity), entries: addresses });
}

export interface RsdpOptions {
  /** 2 by default: 36 bytes. 0: 20 bytes, RSDT only. */
  readonly revision?: 0 | 2;
  readonly oemId?: string;
  readonly rsdtAddress?: number;
  readonly xsdtAddress?: number;
}

/** RSDP with both checksums, §5.2.5.3. */
export function buildRsdp(options: RsdpOptions): Uint8Array {
  const { revision = 2, oemId = defaultIdentity.oemId, rsdtAddress = 0, xsdtAddress = 0 } = options;
  const base = { signature: "RSD PTR ", checksum: 0, oemId, revision, rsdtAddress };
  const tail = { xsdtAddress: BigInt(xsdtAddress), extendedChecksum: 0, reserved33: new Uint8Array(3) };
  const bytes = encode(rsdpLayout, revision === 0 ? base : { ...base, length: rsdpLength, ...tail });
  setChecksum(bytes.subarray(0, rsdpLengthRevision0), offsetOf(rsdpLayout, "checksum"));
  if (revision !== 0) setChecksum(bytes, offsetOf(rsdpLayout, "extendedChecksum"));
  return bytes;
}

const rsdpLength = offsetOf(rsdpLayout, "reserved33") + 3;

/** FACS, §5.2.10: 64 bytes of version 2 and no checksum, unless fields say otherwise. */
export function buildFacs(fields: Partial<FacsFields> = {}): Uint8Array {
  return encode(facsLayout, {
    signature: "FACS",
    length: sizeOf(facsLayout),
    hardwareSignature: 0,
    firmwareWakingVector: 0,
    globalLock: { pending: false, owned: false },
    flags: { s4BiosF: false, wake64BitSupported: false },
    xFirmwareWakingVector: 0n,
    version: 2,
    ospmFlags: { wake64BitEnvironment: false },
    ...fields,
  });
}

export interface StaoOptions {
  /** Ignore the UART that the SPCR names. */
  readonly ignoreUart?: boolean;
  /** Absolute namespace paths of devices to be treated as absent: `\_SB.PCI0.COM1`. */
  readonly names?: readonly string[];
  /** Processors to be treated as absent; given, also when empty, the table is of revision 2. */
  readonly processors?: readonly ProcessorUid[];
  readonly identity?: TableIdentity;
}

/** STAO: revision 1 with names, or revision 2 with explicit offsets when processors are given. */
export function buildStao(options: StaoOptions): Uint8Array {
  const { ignoreUart = false, names = [], processors, identity } = options;
  const uart = Number(ignoreUart);
  if (processors === undefined) {
    return buildTable(staoLayout, { header: createHeader("STAO", 1, identity), uart, names });
  }
  const nameListOffset = offsetOf(staoExplicitLayout, "names");
  const nameListLength = names.reduce((sum, name) => sum + name.length + 1, 0);
  const processorListOffset = Math.ceil((nameListOffset + nameListLength) / 4) * 4;
  return buildTable(staoExplicitLayout, {
    header: createHeader("STAO", 2, identity),
    uart,
    nameListOffset,
    nameListLength,
    processorListOffset,
    processorListCount: processors.length,
    names,
    processors,
  });
}

const fixedSizes = new Map(
  Object.entries<StructNode>(madtEntry.variants).flatMap(([kind, variant]) => {
    const length = variant.fields["length"];
    return length?.kind === "constant" ? [[kind, length.expected] as const] : [];
  }),
);
