/** Windows Platform Binary Table. */
import { described, struct, textBytes, u8, u16, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const wpbtLayout = withRules(
  struct("Windows Platform Binary Table (WPBT)", "Microsoft WPBT 1.0", {
    header: tableHeader,
    handoffSize: described(u32, "Handoff Size", "bytes"),
    handoffAddress: described(u64, "Handoff Address"),
    layout: described(u8, "Layout"),
    type: described(u8, "Type"),
    argumentsLength: described(u16, "Arguments Length", "bytes"),
    commandLineArguments: described(textBytes("utf16", "argumentsLength"), "Command-line Arguments"),
  }),
  [tableChecksum],
);
