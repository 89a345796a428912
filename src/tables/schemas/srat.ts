/** System Resource Affinity Table: which processor and memory belongs to which proximity domain. */
import { apicId, processorUid } from "../../base/brand.ts";
import {
  branded,
  bytes,
  constant,
  described,
  enumeration,
  flags,
  inSource,
  list,
  namedInSource,
  reserved,
  struct,
  taggedUnion,
  u8,
  u24,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const enabled = flags(4, { enabled: 0 });
const uid = described(branded(u32, processorUid), "ACPI Processor UID");

const processorLocalApicAffinity = namedInSource(
  struct("Processor Local APIC/SAPIC Affinity", "5.2.16.1", {
    type: constant(u8, 0),
    length: constant(u8, 16),
    proximityDomainLow: described(u8, "Proximity Domain [7:0]"),
    apicId: branded(u8, apicId),
    flags: enabled,
    localSapicEid: described(u8, "Local SAPIC EID"),
    proximityDomainHigh: described(u24, "Proximity Domain [31:8]"),
    clockDomain: u32,
  }),
  {
    type: "Subtable Type",
    proximityDomainLow: "Proximity Domain Low(8)",
    apicId: "Apic ID",
    flags: ["Flags (decoded below)", "Enabled"],
    localSapicEid: "Local Sapic EID",
    proximityDomainHigh: "Proximity Domain High(24)",
    clockDomain: "Clock Domain",
  },
);

const memoryAffinity = namedInSource(
  struct("Memory Affinity", "5.2.16.2", {
    type: constant(u8, 1),
    length: constant(u8, 40),
    proximityDomain: u32,
    reserved6: described(reserved(2), "Reserved"),
    baseAddress: u64,
    byteLength: described(u64, "Length", "bytes"),
    reserved24: described(reserved(4), "Reserved"),
    flags: flags(4, { enabled: 0, hotPluggable: 1, nonVolatile: 2 }),
    reserved32: described(reserved(8), "Reserved"),
  }),
  {
    type: "Subtable Type",
    proximityDomain: "Proximity Domain",
    reserved6: "Reserved1",
    baseAddress: "Base Address",
    byteLength: "Address Length",
    reserved24: "Reserved2",
    flags: ["Flags (decoded below)", "Enabled", "Hot Pluggable", "Non-Volatile"],
    reserved32: "Reserved3",
  },
);

const processorLocalX2ApicAffinity = namedInSource(
  struct("Processor Local x2APIC Affinity", "5.2.16.3", {
    type: constant(u8, 2),
    length: constant(u8, 24),
    reserved2: described(reserved(2), "Reserved"),
    proximityDomain: u32,
    apicId: described(branded(u32, apicId), "X2APIC ID"),
    flags: enabled,
    clockDomain: u32,
    reserved20: described(reserved(4), "Reserved"),
  }),
  {
    type: "Subtable Type",
    reserved2: "Reserved1",
    proximityDomain: "Proximity Domain",
    apicId: "Apic ID",
    flags: ["Flags (decoded below)", "Enabled"],
    clockDomain: "Clock Domain",
    reserved20: "Reserved2",
  },
);

const giccAffinity = namedInSource(
  struct("GICC Affinity", "5.2.16.4", {
    type: constant(u8, 3),
    length: constant(u8, 18),
    proximityDomain: u32,
    processorUid: uid,
    flags: enabled,
    clockDomain: u32,
  }),
  {
    type: "Subtable Type",
    proximityDomain: "Proximity Domain",
    processorUid: "Acpi Processor UID",
    flags: ["Flags (decoded below)", "Enabled"],
    clockDomain: "Clock Domain",
  },
);

const gicItsAffinity = namedInSource(
  struct("GIC ITS Affinity", "5.2.16.5", {
    type: constant(u8, 4),
    length: constant(u8, 12),
    proximityDomain: u32,
    reserved6: described(reserved(2), "Reserved"),
    itsId: u32,
  }),
  { type: "Subtable Type", proximityDomain: "Proximity Domain", itsId: "ITS ID" },
);

const genericAffinityFields = {
  reserved2: described(reserved(1), "Reserved"),
  deviceHandleType: enumeration(u8, { ACPI: 0, PCI: 1 }),
  proximityDomain: u32,
  deviceHandle: bytes(16),
  flags: flags(4, { enabled: 0, architecturalTransactions: 1 }),
  reserved28: described(reserved(4), "Reserved"),
};

const genericInitiatorAffinity = namedInSource(
  struct("Generic Initiator Affinity", "5.2.16.6", {
    type: constant(u8, 5),
    length: constant(u8, 32),
    ...genericAffinityFields,
  }),
  {
    type: "Subtable Type",
    reserved2: "Reserved1",
    deviceHandleType: "Device Handle Type",
    proximityDomain: "Proximity Domain",
    deviceHandle: "Device Handle",
    flags: ["Flags (decoded below)", "Enabled"],
    reserved28: "Reserved2",
  },
);

const genericPortAffinity = namedInSource(
  struct("Generic Port Affinity", "5.2.16.7", {
    type: constant(u8, 6),
    length: constant(u8, 32),
    ...genericAffinityFields,
  }),
  {
    type: "Subtable Type",
    reserved2: "Reserved1",
    deviceHandleType: "Device Handle Type",
    proximityDomain: "Proximity Domain",
    deviceHandle: "Device Handle",
    flags: ["Flags (decoded below)", "Enabled"],
    reserved28: "Reserved2",
  },
);

const rintcAffinity = namedInSource(
  struct("RINTC Affinity", "ACPI 6.6 5.2.16.8", {
    type: constant(u8, 7),
    length: constant(u8, 20),
    reserved2: described(reserved(2), "Reserved"),
    proximityDomain: u32,
    processorUid: uid,
    flags: enabled,
    clockDomain: u32,
  }),
  {
    type: "Subtable Type",
    proximityDomain: "Proximity Domain",
    processorUid: "Acpi Processor UID",
    flags: ["Flags (decoded below)", "Enabled"],
    clockDomain: "Clock Domain",
  },
);

export const sratEntry = taggedUnion("Static Resource Allocation Structure", "5.2.16", {
  processorLocalApicAffinity,
  memoryAffinity,
  processorLocalX2ApicAffinity,
  giccAffinity,
  gicItsAffinity,
  genericInitiatorAffinity,
  genericPortAffinity,
  rintcAffinity,
});

export const sratLayout = withRules(
  struct("System Resource Affinity Table (SRAT)", "5.2.16", {
    header: tableHeader,
    tableRevision: inSource(described(u32, "Reserved", "1, for old operating systems"), "Table Revision"),
    reserved40: described(reserved(8), "Reserved"),
    entries: list(sratEntry),
  }),
  [tableChecksum],
);
