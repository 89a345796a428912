/** Arm Error Source Table. */
import {
  array,
  bytes,
  choice,
  constant,
  described,
  list,
  ownLength,
  referenced,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const cacheResource = struct("Cache Resource", "ARM DEN0085 2.0 3.2", {
  cacheReference: described(u32, "Cache Reference", "offset in the PPTT"),
  reserved: described(reserved(4), "Reserved"),
});

const tlbResource = struct("TLB Resource", "ARM DEN0085 2.0 3.2", {
  tlbReference: described(u32, "TLB Reference"),
  reserved: described(reserved(4), "Reserved"),
});

const genericResource = struct("Generic Resource", "ARM DEN0085 2.0 3.2", { resource: described(u32, "Resource") });

const resourceOf = ({ resourceType }: Readonly<Record<string, unknown>>): "cache" | "tlb" | "generic" => {
  if (resourceType === 0) return "cache";
  return resourceType === 1 ? "tlb" : "generic";
};

const processorData = struct("Processor", "ARM DEN0085 2.0 3.2", {
  processorId: described(u32, "Processor ID"),
  resourceType: described(u8, "Resource Type", "0 cache, 1 TLB, 2 generic"),
  reserved: described(reserved(1), "Reserved"),
  flags: described(u8, "Flags"),
  revision: described(u8, "Revision"),
  processorAffinityLevel: described(u64, "Processor Affinity Level"),
  resource: choice(resourceOf, { cache: cacheResource, tlb: tlbResource, generic: genericResource }),
});

const memoryData = struct("Memory Controller", "ARM DEN0085 2.0 3.3", {
  sratProximityDomain: described(u32, "SRAT Proximity Domain"),
});

const smmuData = struct("SMMU", "ARM DEN0085 2.0 3.4", {
  iortNodeReference: described(u32, "IORT Node Reference"),
  subcomponentReference: described(u32, "Subcomponent Reference"),
});

const vendorData = struct("Vendor Defined", "ARM DEN0085 2.0 3.5", {
  acpiHid: described(u32, "ACPI HID"),
  acpiUid: described(u32, "ACPI UID"),
  vendorSpecificData: described(bytes(16), "Vendor Specific Data"),
});

const gicData = struct("GIC", "ARM DEN0085 2.0 3.6", {
  gicInterfaceType: described(u32, "GIC Interface Type"),
  gicInterfaceReferenceId: described(u32, "GIC Interface Reference ID"),
});

const interfaceData = struct("Node Interface", "ARM DEN0085 2.0 3.1.1", {
  interfaceType: described(u8, "Interface Type", "0 system registers, 1 memory"),
  reserved: described(reserved(3), "Reserved"),
  flags: described(u32, "Flags"),
  baseAddress: described(u64, "Base Address"),
  errorRecordIndex: described(u32, "Error Record Index"),
  errorRecordCount: described(u32, "Error Record Count"),
  errorRecordImplemented: described(u64, "Error Record Implemented"),
  errorGroupStatusReporting: described(u64, "Error Group Status Reporting"),
  addressingMode: described(u64, "Addressing Mode"),
});

const interrupt = struct("Node Interrupt", "ARM DEN0085 2.0 3.1.2", {
  interruptType: described(u8, "Interrupt Type", "0 fault handling, 1 error recovery"),
  reserved: described(reserved(2), "Reserved"),
  interruptFlags: described(u8, "Interrupt Flags"),
  interruptGsiv: described(u32, "Interrupt GSIV"),
  interruptId: described(u8, "Interrupt ID"),
  reserved2: described(reserved(3), "Reserved"),
});

const nodeFields = {
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(1), "Reserved"),
  nodeOffset: described(u32, "Node Specific Offset"),
  interfaceOffset: described(u32, "Node Interface Offset"),
  interruptOffset: described(u32, "Node Interrupt Array Offset"),
  interruptCount: described(u32, "Node Interrupt Count"),
  timestampRate: described(u64, "Timestamp Rate", "Hz"),
  reserved2: described(reserved(8), "Reserved"),
  injectionRate: described(u64, "Error Injection Countdown Rate"),
};
const interfaceParts = {
  interface: referenced("interfaceOffset", described(interfaceData, "Interface")),
  interrupts: referenced("interruptOffset", described(array(interrupt, "interruptCount"), "Interrupts")),
};

const processorNode = struct("Processor Error Node", "ARM DEN0085 2.0 3.2", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  ...nodeFields,
  processor: referenced("nodeOffset", described(processorData, "Processor")),
  ...interfaceParts,
});

const memoryNode = struct("Memory Error Node", "ARM DEN0085 2.0 3.3", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  ...nodeFields,
  memory: referenced("nodeOffset", described(memoryData, "Memory")),
  ...interfaceParts,
});

const smmuNode = struct("SMMU Error Node", "ARM DEN0085 2.0 3.4", {
  subtableType: described(constant(u8, 2), "Subtable Type"),
  ...nodeFields,
  smmu: referenced("nodeOffset", described(smmuData, "SMMU")),
  ...interfaceParts,
});

const vendorNode = struct("Vendor Defined Error Node", "ARM DEN0085 2.0 3.5", {
  subtableType: described(constant(u8, 3), "Subtable Type"),
  ...nodeFields,
  vendor: referenced("nodeOffset", described(vendorData, "Vendor Defined")),
  ...interfaceParts,
});

const gicNode = struct("GIC Error Node", "ARM DEN0085 2.0 3.6", {
  subtableType: described(constant(u8, 4), "Subtable Type"),
  ...nodeFields,
  gic: referenced("nodeOffset", described(gicData, "GIC")),
  ...interfaceParts,
});

const aestNode = taggedUnion(
  "Error Node",
  "ARM DEN0085 2.0 3",
  { processorNode, memoryNode, smmuNode, vendorNode, gicNode },
  { length: { at: 1, width: 2, excluded: 0 } },
);

export const aestLayout = withRules(
  struct("Arm Error Source Table (AEST)", "ARM DEN0085 2.0 2", { header: tableHeader, nodes: list(aestNode) }),
  [tableChecksum],
);
