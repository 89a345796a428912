/** Heterogeneous Memory Attribute Table. */
import {
  array,
  constant,
  described,
  inSource,
  list,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { localityData } from "./locality-data.ts";
import { tableChecksum } from "./rules.ts";

const proximityAttributes = struct("Memory Proximity Domain Attributes", "5.2.29.3", {
  structureType: described(constant(u16, 0), "Structure Type"),
  reserved: described(reserved(2), "Reserved"),
  length: described(ownLength(u32), "Length"),
  flags: sourceFlags(2, "Flags (decoded below)", {
    processorProximityDomainValid: [0, "Processor Proximity Domain Valid"],
  }),
  reserved1: described(reserved(2), "Reserved1"),
  attachedInitiatorProximityDomain: described(u32, "Attached Initiator Proximity Domain"),
  memoryProximityDomain: described(u32, "Memory Proximity Domain"),
  reserved2: described(reserved(4), "Reserved2"),
  reserved3: described(reserved(8), "Reserved3"),
  reserved4: described(reserved(8), "Reserved4"),
});

const localityInformation = struct("System Locality Latency and Bandwidth Information", "5.2.29.4", {
  structureType: described(constant(u16, 1), "Structure Type"),
  reserved: described(reserved(2), "Reserved"),
  length: described(ownLength(u32), "Length"),
  flags: sourceFlags(1, "Flags (decoded below)", { memoryHierarchy: [[0, 4], "Memory Hierarchy"] }),
  dataType: described(localityData, "Data Type"),
  minTransferSize: inSource(described(u16, "Minimum Transfer Size", "in the low byte"), "Reserved1"),
  initiatorProximityDomainsNumber: described(u32, "Initiator Proximity Domains #"),
  targetProximityDomainsNumber: described(u32, "Target Proximity Domains #"),
  reserved2: described(reserved(4), "Reserved2"),
  entryBaseUnit: described(u64, "Entry Base Unit"),
  initiators: described(
    array(described(u32, "Initiator Proximity Domain List"), "initiatorProximityDomainsNumber"),
    "Initiators",
  ),
  targets: described(array(described(u32, "Target Proximity Domain List"), "targetProximityDomainsNumber"), "Targets"),
  entries: described(list(described(u16, "Entry")), "Entries"),
});

const memorySideCache = struct("Memory Side Cache Information", "5.2.29.5", {
  structureType: described(constant(u16, 2), "Structure Type"),
  reserved: described(reserved(2), "Reserved"),
  length: described(ownLength(u32), "Length"),
  memoryProximityDomain: described(u32, "Memory Proximity Domain"),
  reserved1: described(reserved(4), "Reserved1"),
  memorySideCacheSize: described(u64, "Memory Side Cache Size"),
  cacheAttributes: sourceFlags(4, "Cache Attributes (decoded below)", {
    totalCacheLevels: [[0, 4], "Total Cache Levels"],
    cacheLevel: [[4, 4], "Cache Level"],
    cacheAssociativity: [[8, 4], "Cache Associativity"],
    writePolicy: [[12, 4], "Write Policy"],
    cacheLineSize: [[16, 16], "Cache Line Size"],
  }),
  reserved2: described(reserved(2), "Reserved2"),
  smbiosHandleCount: described(u16, "SMBIOS Handle #"),
  smbiosHandles: described(array(described(u16, "SMBIOS Handle"), "smbiosHandleCount"), "SMBIOS Handles"),
});

const hmatEntry = taggedUnion(
  "Memory Attribute Structure",
  "5.2.29.2",
  { proximityAttributes, localityInformation, memorySideCache },
  { tag: { at: 0, width: 2 }, length: { at: 4, width: 4, excluded: 0 } },
);

export const hmatLayout = withRules(
  struct("Heterogeneous Memory Attribute Table (HMAT)", "5.2.29", {
    header: tableHeader,
    reserved: described(reserved(4), "Reserved"),
    entries: list(hmatEntry),
  }),
  [tableChecksum],
);
