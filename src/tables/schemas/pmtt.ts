/** Platform Memory Topology Table, before and since ACPI 6.4. */
import {
  array,
  bytes,
  constant,
  described,
  type Fields,
  guid,
  list,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const lengthPlace = { length: { at: 2, width: 2, excluded: 0 } } as const;

const deviceFlags = sourceFlags(2, "Flags (decoded below)", {
  topLevelDevice: [0, "Top-level Device"],
  physicalElement: [1, "Physical Element"],
  memoryType: [[2, 2], "Memory Type"],
});

/** A device of any type: type, length, flags, and the fields of its type. */
const deviceOf = <const F extends Fields>(type: number, name: string, section: string, fields: F) =>
  struct(name, section, {
    subtableType: described(constant(u8, type), "Subtable Type"),
    reserved: described(reserved(1), "Reserved"),
    length: described(ownLength(u16), "Length"),
    flags: deviceFlags,
    reserved2: described(reserved(2), "Reserved"),
    ...fields,
  });

/** Since revision 2 every device says how many are inside it. */
const memoryDeviceOf = <const F extends Fields>(type: number, name: string, section: string, fields: F) =>
  deviceOf(type, name, section, { memoryDeviceCount: described(u32, "Memory Device Count"), ...fields });

const component = deviceOf(2, "Physical Component (DIMM)", "ACPI 6.3 5.2.21.11", {
  componentId: described(u16, "Component ID"),
  reserved3: described(reserved(2), "Reserved"),
  memorySize: described(u32, "Memory Size"),
  biosHandle: described(u32, "Bios Handle"),
});

const controllerPart = taggedUnion("Memory Component", "ACPI 6.3 5.2.21.11", { component }, lengthPlace);

const controller = deviceOf(1, "Memory Controller", "ACPI 6.3 5.2.21.10", {
  readLatency: described(u32, "Read Latency"),
  writeLatency: described(u32, "Write Latency"),
  readBandwidth: described(u32, "Read Bandwidth"),
  writeBandwidth: described(u32, "Write Bandwidth"),
  accessWidth: described(u16, "Access Width"),
  alignment: described(u16, "Alignment"),
  reserved3: described(reserved(2), "Reserved"),
  domainCount: described(u16, "Domain Count"),
  domains: described(array(described(u32, "Proximity Domain"), "domainCount"), "Proximity Domains"),
  parts: list(controllerPart),
});

const socketPart = taggedUnion("Memory Controller", "ACPI 6.3 5.2.21.10", { controller, component }, lengthPlace);

const socket = deviceOf(0, "Socket", "ACPI 6.3 5.2.21.9", {
  socketId: described(u16, "Socket ID"),
  reserved3: described(reserved(2), "Reserved"),
  parts: list(socketPart),
});

const pmttEntry = taggedUnion(
  "Memory Aggregator Device",
  "ACPI 6.3 5.2.21.8",
  { socket, controller, component },
  lengthPlace,
);

/** Revision 1: latencies and bandwidths in the controllers. */
export const pmttLayout = withRules(
  struct("Platform Memory Topology Table (PMTT)", "ACPI 6.3 5.2.21", {
    header: tableHeader,
    reserved: described(reserved(4), "Reserved"),
    entries: list(pmttEntry),
  }),
  [tableChecksum],
);

const dimm2 = memoryDeviceOf(2, "Physical Component (DIMM)", "5.2.21.5", {
  biosHandle: described(u32, "Bios Handle"),
});

const vendor2 = memoryDeviceOf(0xff, "Vendor Specific Device", "5.2.21.6", {
  typeUuid: described(guid, "Type UUID"),
  vendorData: described(bytes(), "Vendor Data"),
});

const controllerPart2 = taggedUnion("Memory Device", "5.2.21.5", { dimm2, vendor2 }, lengthPlace);

const controller2 = memoryDeviceOf(1, "Memory Controller", "5.2.21.4", {
  memoryControllerId: described(u16, "Memory Controller ID"),
  reserved3: described(reserved(2), "Reserved"),
  parts: list(controllerPart2),
});

const socketPart2 = taggedUnion("Memory Device", "5.2.21.4", { controller2, dimm2, vendor2 }, lengthPlace);

const socket2 = memoryDeviceOf(0, "Socket", "5.2.21.3", {
  socketId: described(u16, "Socket ID"),
  reserved3: described(reserved(2), "Reserved"),
  parts: list(socketPart2),
});

const pmttEntry2 = taggedUnion("Memory Device", "5.2.21.2", { socket2, controller2, dimm2, vendor2 }, lengthPlace);

/** Revision 2. */
export const pmttRevision2Layout = withRules(
  struct("Platform Memory Topology Table (PMTT), revision 2", "5.2.21", {
    header: tableHeader,
    memoryDeviceCount: described(u32, "Memory Device Count"),
    entries: list(pmttEntry2),
  }),
  [tableChecksum],
);
