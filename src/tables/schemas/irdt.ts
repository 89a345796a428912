/** I/O Resource Director Technology Table. */
import {
  array,
  constant,
  described,
  enumeration,
  flags,
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

const protocolFlags = { monitoring: 0, control: 1, bandwidthControl: 2 } as const;
/** One byte for each of VC0 to VC7: the channel that carries it. */
const channel = flags(1, { channel: [0, 6], isShared: 6, isValid: 7 });
const channels = 8;

const chms = struct("Channel Management Structure", "Intel RDT 1.1 I/O RDT", {
  rcsEnumerationId: described(u8, "RCS Enumeration ID"),
  channelMap: described(array(described(channel, "Channel of VC#"), channels), "Channel Map"),
  reserved: described(reserved(7), "Reserved"),
});

const dss = struct("Device Scope Structure", "Intel RDT 1.1 I/O RDT", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  deviceType: described(enumeration(u8, { "PCI Endpoint Device": 1, "PCI Sub-hierarchy": 2 }), "Device Type"),
  enumerationId: described(u16, "Enumeration ID", "bus, device and function of types 1 and 2"),
  reserved: described(reserved(1), "Reserved"),
  chms: list(chms),
});

const rcs = struct("Resource Control Structure", "Intel RDT 1.1 I/O RDT", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  linkInterfaceType: described(enumeration(u16, { PCIe: 0, "CXL.cache": 1 }), "Link Interface Type"),
  enumerationId: described(u8, "RCS Enumeration ID"),
  channelCount: described(u8, "Channel Count"),
  flags: described(flags(2, { rmidTagging: 1, closTagging: 2, registersHave2Bytes: 3 }), "Flags"),
  rmidBlockOffset: described(u16, "RMID Block Offset", "bytes from the MMIO location"),
  closBlockOffset: described(u16, "CLOS Block Offset", "bytes from the MMIO location"),
  reserved: described(reserved(18), "Reserved"),
  mmioLocation: described(u64, "RCS Block MMIO Location"),
});

const rmudPart = taggedUnion(
  "RMUD Structure",
  "Intel RDT 1.1 I/O RDT",
  { dss, rcs },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

const rmud = struct("Resource Management Unit Descriptor", "Intel RDT 1.1 I/O RDT", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  reserved: described(reserved(3), "Reserved"),
  length: described(ownLength(u32), "Length"),
  segment: described(u16, "Segment"),
  reserved2: described(reserved(3), "Reserved"),
  parts: list(rmudPart),
});

const irdtEntry = taggedUnion(
  "IRDT Structure",
  "Intel RDT 1.1 I/O RDT",
  { rmud },
  { length: { at: 4, width: 4, excluded: 0 } },
);

export const irdtLayout = withRules(
  struct("I/O Resource Director Technology Table (IRDT)", "Intel RDT 1.1 I/O RDT", {
    header: tableHeader,
    ioProtocolFlags: described(flags(2, protocolFlags), "IO Protocol Flags"),
    cacheProtocolFlags: described(flags(2, protocolFlags), "Cache Protocol Flags"),
    reserved: described(reserved(8), "Reserved"),
    entries: list(irdtEntry),
  }),
  [tableChecksum],
);
