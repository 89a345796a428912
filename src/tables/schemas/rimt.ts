/** RISC-V I/O Mapping Table. */
import {
  array,
  bytes,
  constant,
  cstring,
  described,
  flags,
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

const wire = struct("Interrupt Wire", "RISC-V RIMT 1.0 2.1", {
  interruptNumber: described(u32, "Interrupt Number"),
  flags: described(flags(4, { levelTriggered: 0, activeHigh: 1 }), "Flags"),
});

const idMapping = struct("ID Mapping", "RISC-V RIMT 1.0 2.4", {
  sourceIdBase: described(u32, "Source ID Base"),
  numberOfIDs: described(u32, "Number of IDs"),
  destinationIdBase: described(u32, "Destination ID Base"),
  destinationIommuOffset: described(u32, "Destination IOMMU Offset"),
  flags: described(u32, "Flags"),
});

const iommu = struct("IOMMU", "RISC-V RIMT 1.0 2.1", {
  type: described(constant(u8, 0), "Type"),
  revision: described(u8, "Revision"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  id: described(u16, "ID"),
  hardwareId: described(bytes(8), "Hardware ID"),
  baseAddress: described(u64, "Base Address"),
  flags: described(flags(4, { isPcieDevice: 0, proximityDomainIsValid: 1 }), "Flags"),
  proximityDomain: described(u32, "Proximity Domain"),
  pCIeSegmentNumber: described(u16, "PCIe Segment Number"),
  pCIeBdf: described(u16, "PCIe BDF"),
  numberOfInterruptWires: described(u16, "Number of Interrupt Wires"),
  interruptWireArrayOffset: described(u16, "Interrupt Wire Array Offset"),
  wires: referenced("interruptWireArrayOffset", described(array(wire, "numberOfInterruptWires"), "Interrupt Wires")),
});

const rootComplex = struct("PCIe Root Complex", "RISC-V RIMT 1.0 2.2", {
  type: described(constant(u8, 1), "Type"),
  revision: described(u8, "Revision"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  id: described(u16, "ID"),
  flags: described(flags(4, { atsSupported: 0, priSupported: 1 }), "Flags"),
  reserved2: described(reserved(2), "Reserved"),
  pCIeSegmentNumber: described(u16, "PCIe Segment Number"),
  idMappingArrayOffset: described(u16, "ID Mapping Array Offset"),
  numberOfIdMappings: described(u16, "Number of ID Mappings"),
  mappings: referenced("idMappingArrayOffset", described(array(idMapping, "numberOfIdMappings"), "ID Mappings")),
});

const platformDevice = struct("Platform Device", "RISC-V RIMT 1.0 2.3", {
  type: described(constant(u8, 2), "Type"),
  revision: described(u8, "Revision"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  id: described(u16, "ID"),
  idMappingArrayOffset: described(u16, "ID Mapping Array Offset"),
  numberOfIdMappings: described(u16, "Number of ID Mappings"),
  deviceObjectName: described(cstring, "Device Object Name"),
  mappings: referenced("idMappingArrayOffset", described(array(idMapping, "numberOfIdMappings"), "ID Mappings")),
});

const rimtNode = taggedUnion(
  "RIMT Node",
  "RISC-V RIMT 1.0 2",
  { iommu, rootComplex, platformDevice },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const rimtLayout = withRules(
  struct("RISC-V I/O Mapping Table (RIMT)", "RISC-V RIMT 1.0 1", {
    header: tableHeader,
    numberOfRimtNodes: described(u32, "Number of RIMT Nodes"),
    offsetToRimtNodeArray: described(u32, "Offset to RIMT Node Array"),
    reserved: described(reserved(4), "Reserved"),
    nodes: list(rimtNode),
  }),
  [tableChecksum],
);
