/** I/O Virtualization Table of LoongArch. */
import {
  array,
  constant,
  described,
  enumeration,
  flags,
  list,
  ownLength,
  referenced,
  reserved,
  sized,
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

const deviceFields = struct("Device Entry", "Loongson IOVT 0.1 3", {
  type: described(enumeration(u8, { "single device": 0, "start of a range": 1, "end of a range": 2 }), "Type"),
  length: described(ownLength(u8), "Length"),
  flags: described(u8, "Flags"),
  reserved: described(reserved(3), "Reserved"),
  deviceId: described(u16, "Device ID"),
});

const device = sized(deviceFields, { at: 1, width: 1 });
const iommuV1 = struct("IOMMU v1", "Loongson IOVT 0.1 2", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  flags: described(
    flags(4, { pciDevice: 0, proximityDomainValid: 1, managesSegment: 2, hardwareCapability: 3, bypassesMsi: 4 }),
    "Flags",
  ),
  segment: described(u16, "Segment"),
  physicalWidth: described(u16, "Physical Width"),
  virtualWidth: described(u16, "Virtual Width"),
  maxPageLevel: described(u16, "Max Page Level"),
  pageSizeSupported: described(u64, "Page Size Supported"),
  deviceId: described(u32, "Device ID"),
  baseAddress: described(u64, "Base Address"),
  addressSpaceSize: described(u32, "Address Space Size"),
  interruptType: described(u8, "Interrupt Type"),
  reserved: described(reserved(3), "Reserved"),
  globalSystemInterruptNumber: described(u32, "Global System Interrupt Number"),
  proximityDomain: described(u32, "Proximity Domain"),
  maxDeviceCount: described(u32, "Max Device Count"),
  deviceEntryCount: described(u32, "Device Entry Count"),
  deviceEntryOffset: described(u32, "Device Entry Offset"),
  devices: referenced("deviceEntryOffset", described(array(device, "deviceEntryCount"), "Devices")),
});

const iovtEntry = taggedUnion(
  "IOMMU",
  "Loongson IOVT 0.1 2",
  { iommuV1 },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

export const iovtLayout = withRules(
  struct("I/O Virtualization Table (IOVT)", "Loongson IOVT 0.1 1", {
    header: tableHeader,
    iommuCount: described(u16, "IOMMU Count"),
    iommuOffset: described(u16, "IOMMU Offset"),
    reserved: described(reserved(8), "Reserved"),
    iommus: list(iovtEntry),
  }),
  [tableChecksum],
);
