/** Virtual I/O Translation Table. */
import {
  constant,
  described,
  list,
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
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const pciRange = struct("PCI Range", "5.2.32.1", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  endpointStart: described(u32, "Endpoint start"),
  pciSegmentStart: described(u16, "PCI Segment start"),
  pciSegmentEnd: described(u16, "PCI Segment end"),
  pciBdfStart: described(u16, "PCI BDF start"),
  pciBdfEnd: described(u16, "PCI BDF end"),
  outputNode: described(u16, "Output node", "offset in the table"),
  reserved2: described(reserved(6), "Reserved"),
});

const mmioEndpoint = struct("MMIO Endpoint", "5.2.32.2", {
  subtableType: described(constant(u8, 2), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  endpoint: described(u32, "Endpoint"),
  baseAddress: described(u64, "Base address"),
  outputNode: described(u16, "Output node"),
  reserved2: described(reserved(6), "Reserved"),
});

const virtioPci = struct("VirtIO-PCI IOMMU", "5.2.32.3", {
  subtableType: described(constant(u8, 3), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  pciSegment: described(u16, "PCI Segment"),
  pciBdfNumber: described(u16, "PCI BDF number"),
  reserved2: described(reserved(8), "Reserved"),
});

const virtioMmio = struct("VirtIO-MMIO IOMMU", "5.2.32.4", {
  subtableType: described(constant(u8, 4), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  reserved2: described(reserved(4), "Reserved"),
  baseAddress: described(u64, "Base address"),
});

const viotNode = taggedUnion(
  "Virtual I/O Node",
  "5.2.32",
  { pciRange, mmioEndpoint, virtioPci, virtioMmio },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const viotLayout = withRules(
  struct("Virtual I/O Translation Table (VIOT)", "5.2.32", {
    header: tableHeader,
    nodeCount: described(u16, "Node count"),
    nodeOffset: described(u16, "Node offset"),
    reserved: described(reserved(8), "Reserved"),
    nodes: list(viotNode),
  }),
  [tableChecksum],
);
