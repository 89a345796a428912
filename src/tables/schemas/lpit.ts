/** Low Power Idle Table. */
import {
  constant,
  described,
  list,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const nativeIdle = struct("Native C-state Idle Structure", "UEFI LPIT 1.2 3", {
  subtableType: described(constant(u32, 0), "Subtable Type"),
  length: described(ownLength(u32), "Length"),
  uniqueId: described(u16, "Unique ID"),
  reserved: described(reserved(2), "Reserved"),
  flags: sourceFlags(4, "Flags (decoded below)", {
    stateDisabled: [0, "State Disabled"],
    noCounter: [1, "No Counter"],
  }),
  entryTrigger: described(genericAddress, "Entry Trigger"),
  residency: described(u32, "Residency", "µs"),
  latency: described(u32, "Latency", "µs"),
  residencyCounter: described(genericAddress, "Residency Counter"),
  counterFrequency: described(u64, "Counter Frequency", "Hz"),
});

const lpitEntry = taggedUnion(
  "Low Power Idle State",
  "UEFI LPIT 1.2 2",
  { nativeIdle },
  { tag: { at: 0, width: 4 }, length: { at: 4, width: 4, excluded: 0 } },
);

export const lpitLayout = withRules(
  struct("Low Power Idle Table (LPIT)", "UEFI LPIT 1.2 2", { header: tableHeader, states: list(lpitEntry) }),
  [tableChecksum],
);
