/** Images of physical memory from address 0 on, with the tables in it. */
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { checksumOf, discoverTables, findRsdp, type PhysicalMemoryReader } from "../tables/index.ts";
import type { TableInput } from "./input.ts";

const RSDP_SIGNATURE = [..."RSD PTR "].map((character) => character.charCodeAt(0));
/** An RSDP starts at a multiple of this, and its first 20 bytes sum to zero (ACPI 6.5 §5.2.5.1, §5.2.5.3). */
const RSDP_BOUNDARY = 16;
const RSDP_SUMMED = 20;
/** A file this short with an RSDP at its start is a copy of the RSDP alone. */
const LONGEST_RSDP = 64;

/** Address of the RSDP in an image: where an operating system would find it, or else the first one anywhere. */
export function rsdpOfMemoryImage(bytes: Uint8Array): number | undefined {
  if (bytes.length <= LONGEST_RSDP) return undefined;
  const address = findRsdp(readerOf(bytes));
  if (address !== undefined) return address;
  for (let at = 0; at + RSDP_SUMMED <= bytes.length; at += RSDP_BOUNDARY) {
    if (bytes[at] !== RSDP_SIGNATURE[0]) continue;
    const isRsdp = RSDP_SIGNATURE.every((byte, index) => bytes[at + index] === byte);
    if (isRsdp && checksumOf(bytes, at, at + RSDP_SUMMED) === 0) return at;
  }
  return undefined;
}

/** The tables an RSDP leads to, the root table first. Reports what discovery reports. */
export function tablesOfMemoryImage(source: ByteSource, rsdpAddress: number): Outcome<readonly TableInput[]> {
  const { value, diagnostics } = discoverTables(readerOf(source.bytes), { rsdpAddress });
  const found = value.root === undefined ? value.tables : [value.root, ...value.tables];
  const tables = found.map(({ signature, address, source: table }): TableInput => {
    return { kind: "table", source: { name: `${source.name}:${table.name}`, bytes: table.bytes }, signature, address };
  });
  // Checksums are the business of who uses the tables, whatever they were read from.
  return outcome(
    tables,
    diagnostics.filter(({ code }) => code !== "tables/wrong-checksum"),
  );
}

function readerOf(bytes: Uint8Array): PhysicalMemoryReader {
  return {
    read: (address, length) => (address + length <= bytes.length ? bytes.slice(address, address + length) : undefined),
  };
}
