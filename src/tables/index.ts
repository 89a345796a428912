/** Static ACPI tables: layouts, decoding, building, checking. */
export { type DumpedTable, looksLikeAcpidump, parseAcpidump } from "./acpidump.ts";
export {
  buildFacs,
  buildMadt,
  buildOther,
  buildRsdp,
  buildRsdt,
  buildStao,
  buildTable,
  buildXsdt,
  createHeader,
  encodeMadtEntry,
  finishTable,
  type MadtOptions,
  madtEntryOffsets,
  type RsdpOptions,
  type StaoOptions,
  type TableIdentity,
} from "./build.ts";
export { buildFadt, type FadtOptions } from "./build-fadt.ts";
export { checksumOf, checksumOffset, setChecksum, wantedChecksum, withChecksum } from "./checksum.ts";
export { type StatusOverrides, statusOverrides } from "./contents.ts";
export {
  decodeTable,
  diffTables,
  dumpTable,
  encodeTable,
  type Facs,
  type Fadt,
  type IncompleteTable,
  type Madt,
  type Rsdp,
  type TableOf,
  type TableValue,
  verifyChecksum,
  verifyTable,
} from "./decode-table.ts";
export { tablesDiagnostics } from "./diagnostics.ts";
export {
  type DiscoveredTables,
  type DiscoverOptions,
  discoverTables,
  type FoundTable,
  findRsdp,
  type PhysicalMemoryReader,
} from "./discover.ts";
export { amlSignatures, kindOfTable, type TableKind, tableRegistry, tableRows } from "./registry.ts";
export { facsLayout, globalLock } from "./schemas/facs.ts";
export { fadtFlags, fadtLayout, fadtLengths, iapcBootArchFlags } from "./schemas/fadt.ts";
export { type GenericAddress, genericAddress } from "./schemas/gas.ts";
export { headerLength, type TableHeader, tableHeader } from "./schemas/header.ts";
export { madtFlags, madtLayout } from "./schemas/madt.ts";
export {
  type LocalApicFlags,
  localApicFlags,
  type MadtEntry,
  type MadtEntryOf,
  madtEntry,
  mpsIntiFlags,
  type ProcessorLocalApic,
  processorLocalApic,
  processorLocalX2Apic,
} from "./schemas/madt-entries.ts";
export { rsdpLayout, rsdtLayout, xsdtLayout } from "./schemas/root.ts";
export { sratLayout } from "./schemas/srat.ts";
export { staoExplicitLayout, staoLayout } from "./schemas/stao.ts";
export {
  type CompiledSource,
  compileTableSource,
  type LineBytes,
  looksLikeTableSource,
  tableTemplate,
  tableToSource,
} from "./source/index.ts";
export { splitTables, type TablePart } from "./split.ts";
