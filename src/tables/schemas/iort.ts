/** I/O Remapping Table. */
import {
  array,
  bytes,
  constant,
  cstring,
  described,
  enumeration,
  flags,
  inSource,
  integerBytes,
  list,
  ownLength,
  referenced,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withHeading,
  withoutLines,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const smmuModel = enumeration(u32, {
  SMMUv1: 0,
  SMMUv2: 1,
  "Arm MMU-400": 2,
  "Arm MMU-500": 3,
  "Arm MMU-401": 4,
  "Cavium ThunderX": 5,
});
const smmu3Model = enumeration(u32, { SMMUv3: 0, "HiSilicon Hi161x": 1, "Cavium CN99xx": 2 });

/** Reserved before issue E, and so called by iasl. */
const identifier = inSource(described(u32, "Identifier", "of the node in its table"), "Reserved");

const memoryProperties = withHeading(
  struct("IORT Memory Access Properties", "ARM DEN0049 E.f 3.1.1", {
    cacheCoherency: described(u32, "Cache Coherency"),
    hints: sourceFlags(1, "Hints (decoded below)", {
      transient: [0, "Transient"],
      writeAllocate: [1, "Write Allocate"],
      readAllocate: [2, "Read Allocate"],
      override: [3, "Override"],
    }),
    reserved: described(reserved(2), "Reserved"),
    memoryFlags: withoutLines(
      sourceFlags(1, "Memory Flags (decoded below)", {
        coherency: [0, "Coherency"],
        deviceAttribute: [1, "Device Attribute"],
        canWriteBackShared: [2, "Can Be Made Write-Back Shareable"],
      }),
      "canWriteBackShared",
    ),
  }),
  "[IORT Memory Access Properties]",
);

const mapping = struct("ID Mapping", "ARM DEN0049 E.f 3.1.2", {
  inputBase: described(u32, "Input base"),
  idCount: described(u32, "ID Count", "one less than their number"),
  outputBase: described(u32, "Output Base"),
  outputReference: described(u32, "Output Reference", "offset in the table"),
  flags: sourceFlags(4, "Flags (decoded below)", { singleMapping: [0, "Single Mapping"] }),
});

/** Bytes of a named component before its name. */
const nameAt = 29;
/** Behind the name, up to the mappings. */
const paddingOf = ({ mappingOffset, deviceName }: Readonly<Record<string, unknown>>): number =>
  Math.max(0, Number(mappingOffset) - nameAt - String(deviceName).length - 1);
/** Bytes of the table before its nodes, without padding. */
const nodesUsually = 48;

const mappings = referenced("mappingOffset", described(array(mapping, "mappingCount"), "Mappings"));

const its = struct("ITS Group", "ARM DEN0049 E.f 3.1.1.4", {
  type: described(constant(u8, 0), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  itsCount: described(u32, "ItsCount"),
  identifiers: described(array(described(u32, "Identifiers"), "itsCount"), "Identifiers"),
});

const namedComponent = struct("Named Component", "ARM DEN0049 E.f 3.1.1.5", {
  type: described(constant(u8, 1), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  nodeFlags: described(flags(4, { stallSupported: 0, pasidBits: [1, 5] }), "Node Flags"),
  memoryProperties: described(memoryProperties, "Memory Properties"),
  memorySizeLimit: described(u8, "Memory Size Limit"),
  deviceName: described(cstring, "Device Name"),
  padding: described(bytes(paddingOf), "Padding"),
  mappings: mappings,
});

const rootComplex = struct("Root Complex", "ARM DEN0049 E.f 3.1.1.3", {
  type: described(constant(u8, 2), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  memoryProperties: described(memoryProperties, "Memory Properties"),
  atsAttribute: described(flags(4, { atsSupported: 0, priSupported: 1, pasidForwarding: 2 }), "ATS Attribute"),
  pciSegmentNumber: described(u32, "PCI Segment Number"),
  memorySizeLimit: described(u8, "Memory Size Limit"),
  pasid: described(integerBytes(3), "Reserved", "PASID capabilities since revision 3"),
  mappings: mappings,
});

const smmuInterrupt = struct("SMMU Interrupt", "ARM DEN0049 E.f 3.1.1.1", {
  nSgIrpt: described(u32, "NSgIrpt"),
  nSgIrptFlags: sourceFlags(4, "NSgIrpt Flags (decoded below)", { edgeTriggered: [0, "Edge Triggered"] }),
  nSgCfgIrpt: described(u32, "NSgCfgIrpt"),
  nSgCfgIrptFlags: sourceFlags(4, "NSgCfgIrpt Flags (decoded below)", { edgeTriggered: [0, "Edge Triggered"] }),
});

const smmu = struct("SMMUv1 or SMMUv2", "ARM DEN0049 E.f 3.1.1.1", {
  type: described(constant(u8, 3), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  baseAddress: described(u64, "Base Address"),
  span: described(u64, "Span"),
  model: described(smmuModel, "Model"),
  flags: sourceFlags(4, "Flags (decoded below)", {
    dvmSupported: [0, "DVM Supported"],
    coherentWalk: [1, "Coherent Walk"],
  }),
  globalInterruptOffset: described(u32, "Global Interrupt Offset"),
  contextInterruptCount: described(u32, "Context Interrupt Count"),
  contextInterruptOffset: described(u32, "Context Interrupt Offset"),
  pmuInterruptCount: described(u32, "PMU Interrupt Count"),
  pmuInterruptOffset: described(u32, "PMU Interrupt Offset"),
  globalInterrupts: referenced("globalInterruptOffset", described(smmuInterrupt, "Global Interrupts")),
  contextInterrupts: referenced(
    "contextInterruptOffset",
    described(array(described(u64, "Context Interrupt"), "contextInterruptCount"), "Context Interrupts"),
  ),
  pmuInterrupts: referenced(
    "pmuInterruptOffset",
    described(array(described(u64, "PMU Interrupt"), "pmuInterruptCount"), "PMU Interrupts"),
  ),
  mappings: mappings,
});

const smmuV3 = struct("SMMUv3", "ARM DEN0049 E.f 3.1.1.2", {
  type: described(constant(u8, 4), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  baseAddress: described(u64, "Base Address"),
  flags: withoutLines(
    sourceFlags(4, "Flags (decoded below)", {
      cohaccOverride: [0, "COHACC Override"],
      httuOverride: [[1, 2], "HTTU Override"],
      proximityDomainValid: [3, "Proximity Domain Valid"],
      deviceIDValid: [4, "DeviceID Valid"],
    }),
    "deviceIDValid",
  ),
  reserved2: described(reserved(4), "Reserved"),
  vatosAddress: described(u64, "VATOS Address"),
  model: described(smmu3Model, "Model"),
  eventGsiv: described(u32, "Event GSIV"),
  priGsiv: described(u32, "PRI GSIV"),
  gerrGsiv: described(u32, "GERR GSIV"),
  syncGsiv: described(u32, "Sync GSIV"),
  proximityDomain: described(u32, "Proximity Domain"),
  deviceIdMappingIndex: described(u32, "Device ID Mapping Index"),
  mappings: mappings,
});

const pmcg = struct("PMCG", "ARM DEN0049 E.f 3.1.1.6", {
  type: described(constant(u8, 5), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  page0BaseAddress: described(u64, "Page 0 Base Address"),
  overflowInterruptGsiv: described(u32, "Overflow Interrupt GSIV"),
  nodeReference: described(u32, "Node Reference"),
  page1BaseAddress: described(u64, "Page 1 Base Address"),
  mappings: mappings,
});

const rmrRange = struct("RMR Descriptor", "ARM DEN0049 E.f 3.1.1.7", {
  baseAddressOfRmr: described(u64, "Base Address of RMR"),
  lengthOfRmr: described(u64, "Length of RMR"),
  reserved: described(reserved(4), "Reserved"),
});

const rmr = struct("Reserved Memory Range", "ARM DEN0049 E.f 3.1.1.7", {
  type: described(constant(u8, 6), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  flags: described(flags(4, { remapPermitted: 0, accessIsPrivileged: 1, accessAttributes: [2, 8] }), "Flags"),
  numberOfRmrDescriptors: described(u32, "Number of RMR Descriptors"),
  rmrDescriptorOffset: described(u32, "RMR Descriptor Offset"),
  mappings: mappings,
  ranges: referenced("rmrDescriptorOffset", described(array(rmrRange, "numberOfRmrDescriptors"), "RMR Descriptors")),
});

const iwb = struct("Interrupt Wire Bridge", "ARM DEN0049 E.f 3.1.1.8", {
  type: described(constant(u8, 7), "Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  identifier,
  mappingCount: described(u32, "Mapping Count"),
  mappingOffset: described(u32, "Mapping Offset"),
  configFrameBase: described(u64, "Config Frame Base"),
  iwbIndex: described(u16, "IWB Index"),
  deviceName: described(cstring, "Device Name"),
  mappings: mappings,
});

const iortNode = taggedUnion(
  "IORT Node",
  "ARM DEN0049 E.f 3.1",
  { its, namedComponent, rootComplex, smmu, smmuV3, pmcg, rmr, iwb },
  { length: { at: 1, width: 2, excluded: 0 } },
);

export const iortLayout = withRules(
  struct("I/O Remapping Table (IORT)", "ARM DEN0049 E.f 3", {
    header: tableHeader,
    nodeCount: described(u32, "Node Count"),
    nodeOffset: described(u32, "Node Offset"),
    reserved: described(reserved(4), "Reserved"),
    padding: described(
      bytes(({ nodeOffset }) => Math.max(0, Number(nodeOffset) - nodesUsually)),
      "Optional Padding",
    ),
    nodes: list(iortNode),
  }),
  [tableChecksum],
);
