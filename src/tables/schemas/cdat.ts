/** Coherent Device Attribute Table. */
import { hex } from "../../base/hex.ts";
import {
  computed,
  constant,
  described,
  enumeration,
  flags,
  list,
  offsetOf,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { checksumOf, wantedChecksum } from "../checksum.ts";
import { diagnose } from "../diagnostics.ts";
import { localityData } from "./locality-data.ts";

const memoryTypes = {
  EfiConventionalMemory: 0,
  "EfiConventionalMemory with EFI_MEMORY_SP": 1,
  EfiReservedMemoryType: 2,
} as const;

const dsmas = struct("Device Scoped Memory Affinity Structure", "UEFI CDAT 1.04 2.1", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  dsmadHandle: described(u8, "DSMAD Handle"),
  flags: described(flags(1, { nonVolatile: 2, shareable: 3, hardwareManagedCoherency: 4, readOnly: 6 }), "Flags"),
  reserved2: described(reserved(2), "Reserved"),
  dpaBaseAddress: described(u64, "DPA Base Address"),
  dpaLength: described(u64, "DPA Length"),
});

const dslbis = struct("Device Scoped Latency and Bandwidth Information Structure", "UEFI CDAT 1.04 2.2", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  handle: described(u8, "Handle"),
  flags: described(u8, "Flags"),
  dataType: described(localityData, "Data Type"),
  reserved2: described(reserved(1), "Reserved"),
  entryBaseUnit: described(u64, "Entry Base Unit"),
  entry0: described(u16, "Entry0"),
  entry1: described(u16, "Entry1"),
  entry2: described(u16, "Entry2"),
  reserved3: described(reserved(2), "Reserved"),
});

const dsmscis = struct("Device Scoped Memory Side Cache Information Structure", "UEFI CDAT 1.04 2.3", {
  subtableType: described(constant(u8, 2), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  dsmasHandle: described(u8, "DSMAS Handle"),
  reserved2: described(reserved(3), "Reserved"),
  sideCacheSize: described(u64, "Side Cache Size"),
  cacheAttributes: described(u32, "Cache Attributes"),
});

const dsis = struct("Device Scoped Initiator Structure", "UEFI CDAT 1.04 2.4", {
  subtableType: described(constant(u8, 3), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  flags: described(flags(1, { memoryAttached: 0, handleIsValid: 1 }), "Flags"),
  handle: described(u8, "Handle"),
  reserved2: described(reserved(2), "Reserved"),
});

const dsemts = struct("Device Scoped EFI Memory Type Structure", "UEFI CDAT 1.04 2.5", {
  subtableType: described(constant(u8, 4), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  dsmasHandle: described(u8, "DSMAS Handle"),
  memoryType: described(enumeration(u8, memoryTypes), "Memory Type"),
  reserved2: described(reserved(2), "Reserved"),
  dpaOffset: described(u64, "DPA Offset"),
  dpaRangeLength: described(u64, "DPA Range Length"),
});

const sslbe = struct("Switch Scoped Latency and Bandwidth Entry", "UEFI CDAT 1.04 2.6", {
  portXId: described(u16, "Port X Id"),
  portYId: described(u16, "Port Y Id"),
  latencyOrBandwidth: described(u16, "Latency or Bandwidth"),
  reserved: described(reserved(2), "Reserved"),
});

const sslbis = struct("Switch Scoped Latency and Bandwidth Information Structure", "UEFI CDAT 1.04 2.6", {
  subtableType: described(constant(u8, 5), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  dataType: described(localityData, "Data Type"),
  reserved2: described(reserved(3), "Reserved"),
  entryBaseUnit: described(u64, "Entry Base Unit"),
  entries: list(sslbe),
});

export const cdatEntry = taggedUnion(
  "CDAT Structure",
  "UEFI CDAT 1.04 2",
  { dsmas, dslbis, dsmscis, dsis, dsemts, sslbis },
  { length: { at: 2, width: 2, excluded: 0 } },
);

/** Read from a device, not listed by a root table: it has no signature and a header of its own. */
const cdatFields = struct("Coherent Device Attribute Table (CDAT)", "UEFI CDAT 1.04 1", {
  length: described(computed(u32, "length"), "CDAT Table Length", "bytes of the whole table"),
  revision: described(u8, "Revision"),
  checksum: described(computed(u8, "checksum"), "Checksum", "all bytes of the table sum to zero"),
  reserved: described(reserved(6), "Reserved"),
  sequence: described(u32, "Sequence"),
  entries: list(cdatEntry),
});

export const cdatLayout = withRules(cdatFields, [
  {
    check({ checksum }, { bytes, spanOf }) {
      if (checksumOf(bytes) === 0) return [];
      const wanted = hex(wantedChecksum(bytes, offsetOf(cdatFields, "checksum")));
      const values = { signature: "CDAT", found: hex(checksum), wanted, count: bytes.length };
      return [diagnose("wrong-checksum", spanOf("checksum"), values)];
    },
  },
]);
