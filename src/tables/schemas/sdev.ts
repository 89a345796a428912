/** Secure Devices Table. */
import {
  bytes,
  constant,
  described,
  list,
  ownLength,
  referenced,
  sourceFlags,
  struct,
  taggedUnion,
  textBytes,
  u8,
  u16,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const deviceFlags = sourceFlags(1, "Flags (decoded below)", { handoff: [0, "Allow handoff to unsecure OS"] });
const namespaceDevice = struct("Namespace Device", "Microsoft SDEV 1.0 3.2", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  flags: deviceFlags,
  length: described(ownLength(u16), "Length"),
  deviceIdOffset: described(u16, "Device ID Offset"),
  deviceIdLength: described(u16, "Device ID Length"),
  vendorDataOffset: described(u16, "Vendor Data Offset"),
  vendorDataLength: described(u16, "Vendor Data Length"),
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
