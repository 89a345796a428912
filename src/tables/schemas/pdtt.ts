/** Platform Debug Trigger Table. */
import { array, described, referenced, reserved, sourceFlags, struct, u8, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const pdttTrigger = struct("Platform Debug Trigger Subspace", "5.2.28.1", {
  subchannelId: described(u8, "Subchannel Id"),
  flags: sourceFlags(1, "Flags (Decoded Below)", {
    runtimeTrigger: [0, "Runtime Trigger"],
    waitForCompletion: [1, "Wait for Completion"],
    triggerOrder: [2, "Trigger Order"],
  }),
});

/** Platform Debug Trigger Table. */
export const pdttLayout = withRules(
  struct("Platform Debug Trigger Table (PDTT)", "5.2.28", {
    header: tableHeader,
    triggerCount: described(u8, "Trigger Count"),
    reserved: described(reserved(3), "Reserved"),
    arrayOffset: described(u32, "Array Offset"),
    triggers: referenced("arrayOffset", described(array(pdttTrigger, "triggerCount"), "Triggers")),
  }),
  [tableChecksum],
);
