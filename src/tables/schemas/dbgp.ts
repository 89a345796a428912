/** Debug Port Table. */
import { described, enumeration, reserved, struct, u8, withRules } from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const dbgpLayout = withRules(
  struct("Debug Port Table (DBGP)", "Microsoft DBGP 1.0", {
    header: tableHeader,
    interfaceType: described(enumeration(u8, { Full16550: 0, Subset16550: 1 }), "Interface Type"),
    reserved: described(reserved(3), "Reserved"),
    debugPortRegister: described(genericAddress, "Debug Port Register"),
  }),
  [tableChecksum],
);
