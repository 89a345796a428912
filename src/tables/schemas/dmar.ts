/** DMA Remapping Table. */
import {
  bytePair,
  constant,
  cstring,
  described,
  enumeration,
  flags,
  inSource,
  list,
  ownLength,
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

const scopeFields = struct("Device Scope", "Intel VT-d 4.1 8.3.1", {
  type: described(
    enumeration(u8, {
      "PCI Endpoint Device": 1,
      "PCI Bridge Device": 2,
      "IOAPIC Device": 3,
      "Message-capable HPET Device": 4,
      "Namespace Device": 5,
    }),
    "Device Scope Type",
  ),
  entryLength: described(ownLength(u8), "Entry Length"),
  flags: inSource(described(u16, "Flags", "in the low byte"), "Reserved"),
  enumerationId: described(u8, "Enumeration ID"),
  pciBusNumber: described(u8, "PCI Bus Number"),
  path: described(list(described(bytePair, "PCI Path")), "Path"),
});

const deviceScope = sized(scopeFields, { at: 1, width: 1 });
const hardwareUnit = struct("Hardware Unit Definition", "Intel VT-d 4.1 8.3", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  flags: described(flags(1, { includeAllPciDevices: 0 }), "Flags"),
  size: inSource(described(u8, "Size", "of the register set, as a power of two of pages"), "Reserved"),
  pciSegmentNumber: described(u16, "PCI Segment Number"),
  registerBaseAddress: described(u64, "Register Base Address"),
  scopes: list(deviceScope),
});

const reservedMemory = struct("Reserved Memory Region", "Intel VT-d 4.1 8.4", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  pciSegmentNumber: described(u16, "PCI Segment Number"),
  baseAddress: described(u64, "Base Address"),
  endAddressLimit: described(u64, "End Address (limit)"),
  scopes: list(deviceScope),
});

const rootPortAts = struct("Root Port ATS Capability", "Intel VT-d 4.1 8.5", {
  subtableType: described(constant(u16, 2), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  flags: described(flags(1, { allPorts: 0 }), "Flags"),
  reserved: described(reserved(1), "Reserved"),
  pciSegmentNumber: described(u16, "PCI Segment Number"),
  scopes: list(deviceScope),
});

const hardwareAffinity = struct("Remapping Hardware Static Affinity", "Intel VT-d 4.1 8.6", {
  subtableType: described(constant(u16, 3), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(4), "Reserved"),
  baseAddress: described(u64, "Base Address"),
  proximityDomain: described(u32, "Proximity Domain"),
});

const namespaceDevice = struct("ACPI Namespace Device Declaration", "Intel VT-d 4.1 8.7", {
  subtableType: described(constant(u16, 4), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(3), "Reserved"),
  deviceNumber: described(u8, "Device Number"),
  deviceName: described(cstring, "Device Name"),
});

const socAddressTranslation = struct("SoC Integrated Address Translation Cache", "Intel VT-d 4.1 8.8", {
  subtableType: described(constant(u16, 5), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  flags: described(flags(1, { atcRequired: 0 }), "Flags"),
  reserved: described(reserved(1), "Reserved"),
  pciSegmentNumber: described(u16, "PCI Segment Number"),
  scopes: list(deviceScope),
});

const socDeviceProperty = struct("SoC Integrated Device Property", "Intel VT-d 4.1 8.9", {
  subtableType: described(constant(u16, 6), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  pciSegmentNumber: described(u16, "PCI Segment Number"),
  scopes: list(deviceScope),
});

const dmarEntry = taggedUnion(
  "Remapping Structure",
  "Intel VT-d 4.1 8.2",
  {
    hardwareUnit,
    reservedMemory,
    rootPortAts,
    hardwareAffinity,
    namespaceDevice,
    socAddressTranslation,
    socDeviceProperty,
  },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

export const dmarLayout = withRules(
  struct("DMA Remapping Table (DMAR)", "Intel VT-d 4.1 8.1", {
    header: tableHeader,
    hostAddressWidth: described(u8, "Host Address Width", "one less than the number of bits"),
    flags: described(flags(1, { interruptRemapping: 0, x2apicOptOut: 1, dmaProtectionOptIn: 2 }), "Flags"),
    reserved: described(reserved(10), "Reserved"),
    entries: list(dmarEntry),
  }),
  [tableChecksum],
);
