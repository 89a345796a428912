/** Memory Range and Region Mapping Table. */
import {
  constant,
  described,
  flags,
  list,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const range = struct("Memory Range", "Intel RDT 1.1 7.2", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(4), "Reserved"),
  systemAddressBase: described(u64, "System Address Base"),
  systemAddressLength: described(u64, "System Address Length"),
  regionValidFlags: described(flags(2, { localRegionIdIsValid: 0, remoteRegionIdIsValid: 1 }), "Region Valid Flags"),
  staticLocalRegionId: described(u8, "Static Local Region ID"),
  staticRemoteRegionId: described(u8, "Static Remote Region ID"),
  reserved2: described(reserved(4), "Reserved"),
  registers: described(list(described(u64, "Region-ID Programming Register")), "Programming Registers"),
});

const mrrmEntry = taggedUnion(
  "Memory Range Entry",
  "Intel RDT 1.1 7.2",
  { range },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

export const mrrmLayout = withRules(
  struct("Memory Range and Region Mapping Table (MRRM)", "Intel RDT 1.1 7.1", {
    header: tableHeader,
    maxMemoryRegions: described(u8, "Max Memory Regions"),
    flags: described(flags(1, { regionsAssignedByOs: 0 }), "Flags"),
    reserved: described(reserved(26), "Reserved"),
    ranges: list(mrrmEntry),
  }),
  [tableChecksum],
);
