/** The table of Intel's server firmware that says how OS-requested work is handed to SMM. */
import { described, struct, u32, withRules } from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** No document describes it; the structure is that of edk2-platforms' `Migt.h`, and a Supermicro board ships it. */
export const migtLayout = withRules(
  struct("Memory and I/O Migration Table (MIGT)", "Intel edk2-platforms Migt.h", {
    header: tableHeader,
    controlRegister: described(genericAddress, "Control Register"),
    controlRegisterValue: described(u32, "Control Register Value"),
    actionRegion: described(genericAddress, "Action Region"),
  }),
  [tableChecksum],
);
