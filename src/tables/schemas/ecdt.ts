/** Embedded Controller Boot Resources Table. */
import { cstring, described, namedInSource, struct, u8, u32, withRules } from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const ecdtLayout = withRules(
  namedInSource(
    struct("Embedded Controller Boot Resources Table (ECDT)", "5.2.15", {
      header: tableHeader,
      ecControl: described(genericAddress, "EC_CONTROL"),
      ecData: described(genericAddress, "EC_DATA"),
      uid: described(u32, "UID"),
      gpeBit: described(u8, "GPE_BIT"),
      ecId: described(cstring, "EC_ID", "absolute namespace path"),
    }),
    { ecControl: "Command/Status Register", ecData: "Data Register", gpeBit: "GPE Number", ecId: "Namepath" },
  ),
  [tableChecksum],
);
