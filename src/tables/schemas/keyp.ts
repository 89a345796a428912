/** Key Programming Interface Table. */
import {
  array,
  constant,
  described,
  enumeration,
  list,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const rootPort = struct("Root Port Information", "Intel Key Programming Interface 1.0 2.3", {
  segment: described(u16, "Segment"),
  bus: described(u8, "Bus"),
  deviceAndFunction: described(u8, "Device and Function"),
});

const configurationUnit = struct("Key Configuration Unit", "Intel Key Programming Interface 1.0 2.2", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  protocolType: described(enumeration(u8, { PCIe: 1, CXL: 2 }), "Protocol Type"),
  version: described(u8, "Version"),
  rootPortCount: described(u8, "Root Port Count"),
  flags: sourceFlags(1, "Flags (decoded below)", { tvmUsable: [0, "TVM Usable"] }),
  registerBaseAddress: described(u64, "Register Base Address"),
  rootPorts: array(rootPort, "rootPortCount"),
});

const keypEntry = taggedUnion(
  "Key Programming Structure",
  "Intel Key Programming Interface 1.0 2.1",
  { configurationUnit },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const keypLayout = withRules(
  struct("Key Programming Interface Table (KEYP)", "Intel Key Programming Interface 1.0 2", {
    header: tableHeader,
    reserved: described(reserved(4), "Reserved"),
    units: list(keypEntry),
  }),
  [tableChecksum],
);
