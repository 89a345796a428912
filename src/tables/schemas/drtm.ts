/** Dynamic Root of Trust for Measurement Table. */
import { array, bytes, described, integerBytes, sourceFlags, struct, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** Length of 7 bytes and type of the first byte after it. */
const drtmResource = struct("DRTM Resource", "TCG D-RTM 1.0 3.6", {
  size: described(integerBytes(7), "Size"),
  type: sourceFlags(1, "Type", { resourceType: [[0, 2], "Resource Type"], protections: [7, "Protections"] }),
  address: described(u64, "Address"),
});

/** Dynamic Root of Trust for Measurement Table. */
export const drtmLayout = withRules(
  struct("Dynamic Root of Trust for Measurement Table (DRTM)", "TCG D-RTM 1.0 3", {
    header: tableHeader,
    entryBaseAddress: described(u64, "Entry Base Address"),
    entryLength: described(u64, "Entry Length"),
    entry32: described(u32, "Entry 32"),
    entry64: described(u64, "Entry 64"),
    exitAddress: described(u64, "Exit Address"),
    logAreaStart: described(u64, "Log Area Start"),
    logAreaLength: described(u32, "Log Area Length"),
    archDependentAddress: described(u64, "Arch Dependent Address"),
    flags: sourceFlags(4, "Flags (decoded below)", {
      namespaceInTcb: [0, "Namespace in TCB"],
      gapCodeOnS3Resume: [1, "Gap Code on S3 Resume"],
      gapCodeOnDlmeExit: [2, "Gap Code on DLME_Exit"],
      pcrAuthoritiesChanged: [3, "PCR_Authorities Changed"],
    }),
    validatedTableCount: described(u32, "Validated Table Count"),
    validatedTables: described(array(described(u64, "Table Address"), "validatedTableCount"), "Validated Tables"),
    resourceCount: described(u32, "Resource Count"),
    resources: array(drtmResource, "resourceCount"),
    dlmePlatformIdLength: described(u32, "DLME Platform Id Length"),
    dlmePlatformId: described(bytes(16), "DLME Platform Id"),
  }),
  [tableChecksum],
);
