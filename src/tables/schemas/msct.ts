/** Maximum System Characteristics Table. */
import {
  constant,
  described,
  list,
  ownLength,
  struct,
  taggedUnion,
  u8,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const msctProximity = struct("Maximum Proximity Domain Information", "5.2.19.1", {
  revision: described(constant(u8, 1), "Revision"),
  length: described(ownLength(u8), "Length"),
  domainRangeStart: described(u32, "Domain Range Start"),
  domainRangeEnd: described(u32, "Domain Range End"),
  processorCapacity: described(u32, "Processor Capacity"),
  memoryCapacity: described(u64, "Memory Capacity", "bytes"),
});

const msctEntry = taggedUnion("Maximum Proximity Domain Information", "5.2.19.1", { msctProximity });

/** Maximum System Characteristics Table. */
export const msctLayout = withRules(
  struct("Maximum System Characteristics Table (MSCT)", "5.2.19", {
    header: tableHeader,
    proximityOffset: described(u32, "Proximity Offset"),
    maxProximityDomains: described(u32, "Max Proximity Domains", "one less than their number"),
    maxClockDomains: described(u32, "Max Clock Domains", "one less than their number"),
    maxPhysicalAddress: described(u64, "Max Physical Address"),
    domains: list(msctEntry),
  }),
  [tableChecksum],
);
