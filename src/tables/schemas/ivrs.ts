/** I/O Virtualization Reporting Structure. */
import {
  bytes,
  constant,
  described,
  enumeration,
  type Fields,
  flags,
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

/** One entry about devices: type, device, settings, and the fields of its type. */
const entryOf = <const F extends Fields>(type: number, name: string, section: string, fields: F) =>
  struct(name, section, {
    entryType: described(constant(u8, type), "Entry Type"),
    deviceId: described(u16, "Device ID"),
    dataSetting: described(dataSetting, "Data Setting"),
    ...fields,
  });

/** What the IOMMU passes of a device's interrupts and messages. */
const dataSetting = flags(1, {
  initPass: 0,
  extIntPass: 1,
  nmiPass: 2,
  systemManagement: [4, 2],
  lint0Pass: 6,
  lint1Pass: 7,
});

const hardwareFlags = flags(1, {
  htTunnel: 0,
  passPostedWrite: 1,
  responsePassPostedWrite: 2,
  isochronous: 3,
  iotlbSupport: 4,
  coherent: 5,
  prefetchSupport: 6,
  pprSupport: 7,
});

const extended = { extendedData: described(u32, "Extended Data") };
const alias = {
  reserved: described(reserved(1), "Reserved"),
  sourceUsedDeviceId: described(u16, "Source Used Device ID"),
  reserved2: described(reserved(1), "Reserved"),
};

const pad4 = entryOf(0, "Padding", "AMD IOMMU 3.10 5.2.2.5", {});

const all = entryOf(1, "All", "AMD IOMMU 3.10 5.2.2.5", {});

const select = entryOf(2, "Select", "AMD IOMMU 3.10 5.2.2.5", {});

const rangeStart = entryOf(3, "Start of Range", "AMD IOMMU 3.10 5.2.2.5", {});

const rangeEnd = entryOf(4, "End of Range", "AMD IOMMU 3.10 5.2.2.5", {});

const pad8 = entryOf(0x40, "Padding", "AMD IOMMU 3.10 5.2.2.5", extended);

const aliasSelect = entryOf(0x42, "Alias Select", "AMD IOMMU 3.10 5.2.2.5", alias);

const aliasStart = entryOf(0x43, "Alias Start of Range", "AMD IOMMU 3.10 5.2.2.5", alias);

const extendedSelect = entryOf(0x46, "Extended Select", "AMD IOMMU 3.10 5.2.2.5", extended);

const extendedStart = entryOf(0x47, "Extended Start of Range", "AMD IOMMU 3.10 5.2.2.5", extended);

const special = entryOf(0x48, "Special Device", "AMD IOMMU 3.10 5.2.2.5", {
  handle: described(u8, "Handle"),
  sourceUsedDeviceId: described(u16, "Source Used Device ID"),
  variety: described(enumeration(u8, { IOAPIC: 1, HPET: 2 }), "Variety"),
});

const acpiHidDevice = entryOf(0xf0, "ACPI HID Device", "AMD IOMMU 3.10 5.2.2.6", {
  acpiHid: described(bytes(8), "ACPI HID"),
  acpiCid: described(bytes(8), "ACPI CID"),
  uidFormat: described(enumeration(u8, { none: 0, integer: 1, text: 2 }), "UID Format"),
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

/** A Hardware Definition Block: all types begin alike. */
const hardwareOf = <const F extends Fields>(type: number, fields: F) =>
  struct("Hardware Definition Block", "AMD IOMMU 3.10 5.2.2.1", {
    subtableType: described(constant(u8, type), "Subtable Type"),
    flags: described(hardwareFlags, "Flags"),
    length: described(ownLength(u16), "Length"),
    deviceId: described(u16, "DeviceId"),
    capabilityOffset: described(u16, "Capability Offset"),
    baseAddress: described(u64, "Base Address"),
    pciSegmentGroup: described(u16, "PCI Segment Group"),
    virtualizationInfo: described(u16, "Virtualization Info"),
    ...fields,
    devices: list(deviceEntry),
  });

/** What types 11h and 40h have in place of feature reporting. */
const extendedFeatures = {
  attributes: described(u32, "Attributes"),
  efrImage: described(u64, "EFR Image"),
  reserved: described(reserved(8), "Reserved"),
};

/** A Memory Definition Block: for all devices, one, or a range of them. */
const memoryOf = (type: number) =>
  struct("Memory Definition Block", "AMD IOMMU 3.10 5.2.2.7", {
    subtableType: described(constant(u8, type), "Subtable Type"),
    flags: described(flags(1, { unityMapping: 0, readable: 1, writable: 2, exclusionRange: 3 }), "Flags"),
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
  {
    ivhd: hardwareOf(0x10, { featureReporting: described(u32, "Feature Reporting") }),
    ivhd11: hardwareOf(0x11, extendedFeatures),
    ivhd40: hardwareOf(0x40, extendedFeatures),
    ivmdAll: memoryOf(0x20),
    ivmdSelected: memoryOf(0x21),
    ivmdRange: memoryOf(0x22),
  },
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
