/** BIOS Data ACPI Table. */
import { described, struct, withRules } from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const bdatLayout = withRules(
  struct("BIOS Data ACPI Table (BDAT)", "Intel BDAT 4.0", {
    header: tableHeader,
    bdatGenericAddress: described(genericAddress, "Bdat Generic Address"),
  }),
  [tableChecksum],
);
