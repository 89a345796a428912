/** Smart Battery Specification Table. */
import { described, struct, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const sbstLayout = withRules(
  struct("Smart Battery Specification Table (SBST)", "5.2.14", {
    header: tableHeader,
    warningLevel: described(u32, "Warning Level", "mWh"),
    lowLevel: described(u32, "Low Level", "mWh"),
    criticalLevel: described(u32, "Critical Level", "mWh"),
  }),
  [tableChecksum],
);
