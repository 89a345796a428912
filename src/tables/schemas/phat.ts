/** Platform Health Assessment Table. */
import {
  array,
  bytes,
  constant,
  described,
  guid,
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

const phatComponent = struct("Version Element", "5.2.31.3", {
  componentId: described(guid, "Component ID"),
  version: described(u64, "Version"),
  producerId: described(u32, "Producer ID"),
});

const phatVersion = struct("Firmware Version Data Record", "5.2.31.3", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  reserved: described(reserved(3), "Reserved"),
  elementCount: described(u32, "Element Count"),
  elements: array(phatComponent, "elementCount"),
});

const phatHealth = struct("Firmware Health Data Record", "5.2.31.4", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u8, "Revision"),
  reserved: described(reserved(2), "Reserved"),
  health: described(u8, "Health", "0 error, 1 healthy, 2 unknown, 3 advisory"),
  deviceGuid: described(guid, "Device GUID"),
  deviceSpecificDataOffset: described(
    u32,
    "Device-Specific Data Offset",
    "from the start of the record; 0: there is none",
  ),
  devicePath: described(bytes(), "Device Path"),
});

const phatRecord = taggedUnion(
  "Platform Telemetry Record",
  "5.2.31.2",
  { phatVersion, phatHealth },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

/** Platform Health Assessment Table. */
export const phatLayout = withRules(
  struct("Platform Health Assessment Table (PHAT)", "5.2.31", { header: tableHeader, records: list(phatRecord) }),
  [tableChecksum],
);
