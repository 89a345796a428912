/** DMA TXT Protected Ranges Table. */
import { array, described, struct, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const protectedRanges = struct("TPR Instance", "Intel TXT DMA Protection Ranges 0.73 4", {
  flags: described(u32, "Flags"),
  tprCount: described(u32, "TPR Count"),
  ranges: described(array(described(u64, "TPR Base Address"), "tprCount"), "TPRs"),
});

export const dtprLayout = withRules(
  struct("DMA TXT Protected Ranges Table (DTPR)", "Intel TXT DMA Protection Ranges 0.73 4", {
    header: tableHeader,
    flags: described(u32, "Flags"),
    instanceCount: described(u32, "Instance Count"),
    instances: array(protectedRanges, "instanceCount"),
    serializeRequestCount: described(u32, "Serialize Request Count"),
    serializeRequests: described(
      array(described(u64, "Serialize Request Register"), "serializeRequestCount"),
      "Serialize Requests",
    ),
  }),
  [tableChecksum],
);
