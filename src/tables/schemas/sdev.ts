/** Secure Devices Table. */
import {
  bytes,
  choice,
  constant,
  described,
  list,
  ownLength,
  referenced,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  textBytes,
  u8,
  u16,
  u64,
  withoutLines,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const deviceFlags = withoutLines(
  sourceFlags(1, "Flags (decoded below)", {
    handoff: [0, "Allow handoff to unsecure OS"],
    secureComponentsPresent: [1, "Secure access components present"],
  }),
  "secureComponentsPresent",
);

const componentHeader = (type: number) => ({
  componentType: described(constant(u8, type), "Secure Component Type"),
  flags: described(u8, "Component Flags"),
  length: described(ownLength(u16), "Length"),
});

const identification = struct("Identification Based Secure Access Component", "Microsoft SDEV 1.0 3.4", {
  ...componentHeader(0),
  hardwareIdOffset: described(u16, "Hardware ID Offset"),
  hardwareIdLength: described(u16, "Hardware ID Length"),
  subsystemIdOffset: described(u16, "Subsystem ID Offset"),
  subsystemIdLength: described(u16, "Subsystem ID Length"),
  hardwareRevision: described(u16, "Hardware Revision"),
  hardwareRevisionPresent: described(u8, "Hardware Rev Present"),
  classCodePresent: described(u8, "Class Code Present"),
  pciBaseClass: described(u8, "PCI Base Class"),
  pciSubClass: described(u8, "PCI SubClass"),
  pciProgrammingInterface: described(u8, "PCI Programming Xface"),
  ids: described(bytes(), "IDs"),
});

const memory = struct("Memory Based Secure Access Component", "Microsoft SDEV 1.0 3.5", {
  ...componentHeader(1),
  reserved: described(reserved(4), "Reserved"),
  memoryBaseAddress: described(u64, "Memory Base Address"),
  memoryLength: described(u64, "Memory Length"),
});

const component = taggedUnion(
  "Secure Access Component",
  "Microsoft SDEV 1.0 3.4",
  { identification, memory },
  { length: { at: 2, width: 2, excluded: 0 } },
);

const secureAccess = struct("Secure Access Components", "Microsoft SDEV 1.0 3.2", {
  offset: described(u16, "Secure Access Components Offset"),
  length: described(u16, "Secure Access Components Length"),
});
const noSecureAccess = struct("No Secure Access Components", "Microsoft SDEV 1.0 3.2", {});

function secureAccessOf({ flags: value }: Readonly<Record<string, unknown>>): "present" | "absent" {
  const isPresent = typeof value === "object" && value !== null && "secureComponentsPresent" in value;
  return isPresent && value.secureComponentsPresent === true ? "present" : "absent";
}

const namespaceDevice = struct("Namespace Device", "Microsoft SDEV 1.0 3.2", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  flags: deviceFlags,
  length: described(ownLength(u16), "Length"),
  deviceIdOffset: described(u16, "Device ID Offset"),
  deviceIdLength: described(u16, "Device ID Length"),
  vendorDataOffset: described(u16, "Vendor Data Offset"),
  vendorDataLength: described(u16, "Vendor Data Length"),
  secureAccess: choice(secureAccessOf, { present: secureAccess, absent: noSecureAccess }),
  components: referenced(
    "secureAccess.offset",
    described(list(component), "Secure Access Components"),
    "secureAccess.length",
  ),
  namepath: referenced("deviceIdOffset", described(textBytes("ascii", "deviceIdLength"), "Namepath")),
  vendorData: referenced("vendorDataOffset", described(bytes("vendorDataLength"), "Vendor Data")),
});

const pathStep = struct("PCI Path", "Microsoft SDEV 1.0 3.3", {
  device: described(u8, "Device"),
  function: described(u8, "Function"),
});

const pcieDevice = struct("PCIe Endpoint Device", "Microsoft SDEV 1.0 3.3", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  flags: deviceFlags,
  length: described(ownLength(u16), "Length"),
  segment: described(u16, "Segment"),
  startBus: described(u16, "Start Bus"),
  pathOffset: described(u16, "Path Offset"),
  pathLength: described(u16, "Path Length"),
  vendorDataOffset: described(u16, "Vendor Data Offset"),
  vendorDataLength: described(u16, "Vendor Data Length"),
  path: referenced("pathOffset", described(list(pathStep), "Path"), "pathLength"),
  vendorData: referenced("vendorDataOffset", described(bytes("vendorDataLength"), "Vendor Data")),
});

const sdevEntry = taggedUnion(
  "Secure Device",
  "Microsoft SDEV 1.0 3.1",
  { namespaceDevice, pcieDevice },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const sdevLayout = withRules(
  struct("Secure Devices Table (SDEV)", "Microsoft SDEV 1.0 3", { header: tableHeader, devices: list(sdevEntry) }),
  [tableChecksum],
);
