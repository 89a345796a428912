/** NVDIMM Firmware Interface Table. */
import {
  array,
  bytes,
  constant,
  described,
  guid,
  list,
  optional,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withoutLines,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const systemAddressRange = struct("System Physical Address Range", "5.2.26.2", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  rangeIndex: described(u16, "Range Index"),
  flags: withoutLines(
    sourceFlags(2, "Flags (decoded below)", {
      addOnlineOperationOnly: [0, "Add/Online Operation Only"],
      proximityDomainValid: [1, "Proximity Domain Valid"],
      locationCookieValid: [2, "Location Cookie Valid"],
    }),
    "locationCookieValid",
  ),
  reserved: described(reserved(4), "Reserved"),
  proximityDomain: described(u32, "Proximity Domain"),
  regionTypeGuid: described(guid, "Region Type GUID"),
  addressRangeBase: described(u64, "Address Range Base"),
  addressRangeLength: described(u64, "Address Range Length"),
  memoryMapAttribute: described(u64, "Memory Map Attribute"),
  locationCookie: optional(described(u64, "Location Cookie")),
});

const memoryRangeMap = struct("Memory Range Map", "5.2.26.3", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  deviceHandle: described(u32, "Device Handle"),
  physicalId: described(u16, "Physical Id"),
  regionId: described(u16, "Region Id"),
  rangeIndex: described(u16, "Range Index"),
  controlRegionIndex: described(u16, "Control Region Index"),
  regionSize: described(u64, "Region Size"),
  regionOffset: described(u64, "Region Offset"),
  addressRegionBase: described(u64, "Address Region Base"),
  interleaveIndex: described(u16, "Interleave Index"),
  interleaveWays: described(u16, "Interleave Ways"),
  flags: sourceFlags(2, "Flags", {
    saveToDeviceFailed: [0, "Save to device failed"],
    restoreFromDeviceFailed: [1, "Restore from device failed"],
    platformFlushFailed: [2, "Platform flush failed"],
    deviceNotArmed: [3, "Device not armed"],
    healthEventsObserved: [4, "Health events observed"],
    healthEventsEnabled: [5, "Health events enabled"],
    mappingFailed: [6, "Mapping failed"],
  }),
  reserved: described(reserved(2), "Reserved"),
});

const interleave = struct("Interleave Info", "5.2.26.4", {
  subtableType: described(constant(u16, 2), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  interleaveIndex: described(u16, "Interleave Index"),
  reserved: described(reserved(2), "Reserved"),
  lineCount: described(u32, "Line Count"),
  lineSize: described(u32, "Line Size", "bytes"),
  lineOffsets: described(array(described(u32, "Line Offset"), "lineCount"), "Line Offsets"),
});

const smbios = struct("SMBIOS Information", "5.2.26.5", {
  subtableType: described(constant(u16, 3), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(4), "Reserved"),
  smbiosTableEntries: described(bytes(), "SMBIOS Table Entries"),
});

const controlRegion = struct("NVDIMM Control Region", "5.2.26.6", {
  subtableType: described(constant(u16, 4), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  regionIndex: described(u16, "Region Index"),
  vendorId: described(u16, "Vendor Id"),
  deviceId: described(u16, "Device Id"),
  revisionId: described(u16, "Revision Id"),
  subsystemVendorId: described(u16, "Subsystem Vendor Id"),
  subsystemDeviceId: described(u16, "Subsystem Device Id"),
  subsystemRevisionId: described(u16, "Subsystem Revision Id"),
  validFields: described(u8, "Valid Fields"),
  manufacturingLocation: described(u8, "Manufacturing Location"),
  manufacturingDate: described(u16, "Manufacturing Date"),
  reserved: described(reserved(2), "Reserved"),
  serialNumber: described(u32, "Serial Number"),
  code: described(u16, "Code", "of the region format interface"),
  windowCount: described(u16, "Window Count"),
  // Without block control windows the structure ends here, at 32 bytes.
  windowSize: optional(described(u64, "Window Size")),
  commandOffset: optional(described(u64, "Command Offset")),
  commandSize: optional(described(u64, "Command Size")),
  statusOffset: optional(described(u64, "Status Offset")),
  statusSize: optional(described(u64, "Status Size")),
  flags: optional(sourceFlags(2, "Flags", { windowsBuffered: [0, "Windows buffered"] })),
  reserved1: optional(described(reserved(6), "Reserved1")),
});

const blockDataWindow = struct("NVDIMM Block Data Window Region", "5.2.26.7", {
  subtableType: described(constant(u16, 5), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  regionIndex: described(u16, "Region Index"),
  windowCount: described(u16, "Window Count"),
  offset: described(u64, "Offset"),
  size: described(u64, "Size"),
  capacity: described(u64, "Capacity"),
  startAddress: described(u64, "Start Address"),
});

const flushHint = struct("Flush Hint Address", "5.2.26.8", {
  subtableType: described(constant(u16, 6), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  deviceHandle: described(u32, "Device Handle"),
  hintCount: described(u16, "Hint Count"),
  reserved: described(reserved(6), "Reserved"),
  hintAddresses: described(array(described(u64, "Hint Address"), "hintCount"), "Hint Addresses"),
});

const platformCapabilities = struct("Platform Capabilities", "5.2.26.9", {
  subtableType: described(constant(u16, 7), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  highestCapability: described(u8, "Highest Capability"),
  reserved: described(reserved(3), "Reserved"),
  capabilities: sourceFlags(4, "Capabilities (decoded below)", {
    cacheFlushToNvdimm: [0, "Cache Flush to NVDIMM"],
    memoryFlushToNvdimm: [1, "Memory Flush to NVDIMM"],
    memoryMirroring: [2, "Memory Mirroring"],
  }),
  reserved2: described(reserved(4), "Reserved"),
});

const nfitEntry = taggedUnion(
  "NFIT Structure",
  "5.2.26.1",
  {
    systemAddressRange,
    memoryRangeMap,
    interleave,
    smbios,
    controlRegion,
    blockDataWindow,
    flushHint,
    platformCapabilities,
  },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

export const nfitLayout = withRules(
  struct("NVDIMM Firmware Interface Table (NFIT)", "5.2.26", {
    header: tableHeader,
    reserved: described(reserved(4), "Reserved"),
    entries: list(nfitEntry),
  }),
  [tableChecksum],
);
