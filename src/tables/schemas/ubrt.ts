/** UnifiedBus Root Table. */
import { array, described, enumeration, reserved, struct, u8, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const part = struct("UnifiedBus Table", "UnifiedBus UBRT 1.0", {
  type: described(enumeration(u8, { UBC: 0, UMMU: 1, "reserved memory": 2 }), "Type"),
  reserved: described(reserved(7), "Reserved"),
  pointer: described(u64, "Pointer", "physical address of a table of its own"),
});

export const ubrtLayout = withRules(
  struct("UnifiedBus Root Table (UBRT)", "UnifiedBus UBRT 1.0", {
    header: tableHeader,
    count: described(u32, "Count"),
    tables: array(part, "count"),
  }),
  [tableChecksum],
);
