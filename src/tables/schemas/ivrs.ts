/** I/O Virtualization Reporting Structure. */
import {
  bytes,
  constant,
  described,
  list,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  taggedUnionWithoutLength,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const pad4 = struct("Padding", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 0), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
});

const all = struct("All", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 1), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
});

const select = struct("Select", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 2), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
});

const rangeStart = struct("Start of Range", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 3), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
});

const rangeEnd = struct("End of Range", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 4), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
});

const pad8 = struct("Padding", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 0x40), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
  extendedData: described(u32, "Extended Data"),
});

const aliasSelect = struct("Alias Select", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 0x42), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
  reserved: described(reserved(1), "Reserved"),
  sourceUsedDeviceId: described(u16, "Source Used Device ID"),
  reserved2: described(reserved(1), "Reserved"),
});

const aliasStart = struct("Alias Start of Range", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 0x43), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
  reserved: described(reserved(1), "Reserved"),
  sourceUsedDeviceId: described(u16, "Source Used Device ID"),
  reserved2: described(reserved(1), "Reserved"),
});

const extendedSelect = struct("Extended Select", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 0x46), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
  extendedData: described(u32, "Extended Data"),
});

const extendedStart = struct("Extended Start of Range", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 0x47), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
  extendedData: described(u32, "Extended Data"),
});

const special = struct("Special Device", "AMD IOMMU 3.10 5.2.2.5", {
  entryType: described(constant(u8, 0x48), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
  handle: described(u8, "Handle"),
  sourceUsedDeviceId: described(u16, "Source Used Device ID"),
  variety: described(u8, "Variety"),
});

const acpiHidDevice = struct("ACPI HID Device", "AMD IOMMU 3.10 5.2.2.6", {
  entryType: described(constant(u8, 0xf0), "Entry Type"),
  deviceId: described(u16, "Device ID"),
  dataSetting: described(u8, "Data Setting"),
  acpiHid: described(bytes(8), "ACPI HID"),
  acpiCid: described(bytes(8), "ACPI CID"),
  uidFormat: described(u8, "UID Format", "0 none, 1 integer, 2 text"),
  uidLength: described(u8, "UID Length"),
  uid: described(bytes("uidLength"), "UID"),
});

const deviceEntry = taggedUnionWithoutLength("IVHD Device Entry", "AMD IOMMU 3.10 5.2.2.3", {
  pad4,
  all,
  select,
  rangeStart,
  rangeEnd,
  pad8,
  aliasSelect,
  aliasStart,
  extendedSelect,
  extendedStart,
  special,
  acpiHidDevice,
});

const ivhd = struct("Hardware Definition Block", "AMD IOMMU 3.10 5.2.2.1", {
  subtableType: described(constant(u8, 0x10), "Subtable Type"),
  flags: described(u8, "Flags"),
  length: described(ownLength(u16), "Length"),
  deviceId: described(u16, "DeviceId"),
  capabilityOffset: described(u16, "Capability Offset"),
  baseAddress: described(u64, "Base Address"),
  pciSegmentGroup: described(u16, "PCI Segment Group"),
  virtualizationInfo: described(u16, "Virtualization Info"),
  featureReporting: described(u32, "Feature Reporting"),
  devices: list(deviceEntry),
});

const ivhd11 = struct("Hardware Definition Block", "AMD IOMMU 3.10 5.2.2.1", {
  subtableType: described(constant(u8, 0x11), "Subtable Type"),
  flags: described(u8, "Flags"),
  length: described(ownLength(u16), "Length"),
  deviceId: described(u16, "DeviceId"),
  capabilityOffset: described(u16, "Capability Offset"),
  baseAddress: described(u64, "Base Address"),
  pciSegmentGroup: described(u16, "PCI Segment Group"),
  virtualizationInfo: described(u16, "Virtualization Info"),
  attributes: described(u32, "Attributes"),
  efrImage: described(u64, "EFR Image"),
  reserved: described(reserved(8), "Reserved"),
  devices: list(deviceEntry),
});

const ivhd40 = struct("Hardware Definition Block", "AMD IOMMU 3.10 5.2.2.1", {
  subtableType: described(constant(u8, 0x40), "Subtable Type"),
  flags: described(u8, "Flags"),
  length: described(ownLength(u16), "Length"),
  deviceId: described(u16, "DeviceId"),
  capabilityOffset: described(u16, "Capability Offset"),
  baseAddress: described(u64, "Base Address"),
  pciSegmentGroup: described(u16, "PCI Segment Group"),
  virtualizationInfo: described(u16, "Virtualization Info"),
  attributes: described(u32, "Attributes"),
  efrImage: described(u64, "EFR Image"),
  reserved: described(reserved(8), "Reserved"),
  devices: list(deviceEntry),
});

const ivmdAll = struct("Memory Definition Block", "AMD IOMMU 3.10 5.2.2.7", {
  subtableType: described(constant(u8, 0x20), "Subtable Type"),
  flags: described(u8, "Flags"),
  length: described(ownLength(u16), "Length"),
  deviceId: described(u16, "DeviceId"),
  auxiliaryData: described(u16, "Auxiliary Data"),
  reserved: described(reserved(8), "Reserved"),
  startAddress: described(u64, "Start Address"),
  memoryLength: described(u64, "Memory Length"),
});

const ivmdSelected = struct("Memory Definition Block", "AMD IOMMU 3.10 5.2.2.7", {
  subtableType: described(constant(u8, 0x21), "Subtable Type"),
  flags: described(u8, "Flags"),
  length: described(ownLength(u16), "Length"),
  deviceId: described(u16, "DeviceId"),
  auxiliaryData: described(u16, "Auxiliary Data"),
  reserved: described(reserved(8), "Reserved"),
  startAddress: described(u64, "Start Address"),
  memoryLength: described(u64, "Memory Length"),
});

const ivmdRange = struct("Memory Definition Block", "AMD IOMMU 3.10 5.2.2.7", {
  subtableType: described(constant(u8, 0x22), "Subtable Type"),
  flags: described(u8, "Flags"),
  length: described(ownLength(u16), "Length"),
  deviceId: described(u16, "DeviceId"),
  auxiliaryData: described(u16, "Auxiliary Data"),
  reserved: described(reserved(8), "Reserved"),
  startAddress: described(u64, "Start Address"),
  memoryLength: described(u64, "Memory Length"),
});

const ivrsEntry = taggedUnion(
  "I/O Virtualization Definition Block",
  "AMD IOMMU 3.10 5.2.2",
  { ivhd, ivhd11, ivhd40, ivmdAll, ivmdSelected, ivmdRange },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const ivrsLayout = withRules(
  struct("I/O Virtualization Reporting Structure (IVRS)", "AMD IOMMU 3.10 5.2.1", {
    header: tableHeader,
    virtualizationInfo: described(u32, "Virtualization Info"),
    reserved: described(reserved(8), "Reserved"),
    entries: list(ivrsEntry),
  }),
  [tableChecksum],
);
