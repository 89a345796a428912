/** Arm Generic Diagnostic Dump and Reset Device Interface Table. */
import { described, reserved, sourceFlags, struct, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const agdiLayout = withRules(
  struct("Arm Generic Diagnostic Dump and Reset Device Interface (AGDI)", "ARM DEN0093 1.1", {
    header: tableHeader,
    flags: sourceFlags(1, "Flags (decoded below)", { signallingMode: [[0, 2], "Signalling mode"] }),
    reserved: described(reserved(3), "Reserved"),
    sdeiEvent: described(u32, "SdeiEvent"),
    gsiv: described(u32, "Gsiv"),
  }),
  [tableChecksum],
);
