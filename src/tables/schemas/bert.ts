/** Boot Error Record Table. */
import { described, struct, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const bertLayout = withRules(
  struct("Boot Error Record Table (BERT)", "18.3.1", {
    header: tableHeader,
    bootErrorRegionLength: described(u32, "Boot Error Region Length", "bytes"),
    bootErrorRegionAddress: described(u64, "Boot Error Region Address"),
  }),
  [tableChecksum],
);
