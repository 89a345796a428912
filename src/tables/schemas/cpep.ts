/** Corrected Platform Error Polling Table. */
import {
  constant,
  described,
  list,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u32,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const polling = struct("Corrected Platform Error Polling Processor", "5.2.18", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  processorId: described(u8, "Processor ID"),
  processorEid: described(u8, "Processor EID"),
  pollingInterval: described(u32, "Polling Interval", "ms"),
});

const cpepEntry = taggedUnion("Corrected Platform Error Polling Structure", "5.2.18", { polling });

export const cpepLayout = withRules(
  struct("Corrected Platform Error Polling Table (CPEP)", "5.2.18", {
    header: tableHeader,
    reserved: described(reserved(8), "Reserved"),
    entries: list(cpepEntry),
  }),
  [tableChecksum],
);
