/** IA-PC High Precision Event Timer Table. */
import { described, flags, namedInSource, struct, u8, u16, withRules } from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const hpetLayout = withRules(
  namedInSource(
    struct("High Precision Event Timer Table (HPET)", "IA-PC HPET 3.2.4", {
      header: tableHeader,
      eventTimerBlockId: flags(4, {
        hardwareRevision: [0, 8],
        lastComparator: [8, 5],
        is64BitCounter: 13,
        legacyReplacement: 15,
        pciVendorId: [16, 16],
      }),
      baseAddress: genericAddress,
      hpetNumber: described(u8, "HPET Number"),
      minimumTick: described(u16, "Main Counter Minimum Clock Tick in Periodic Mode"),
      pageProtection: described(
        flags(1, { protection: [0, 4], oem: [4, 4] }, { protection: { 0: "none", 1: "4 KiB", 2: "64 KiB" } }),
        "Page Protection and OEM Attribute",
      ),
    }),
    {
      eventTimerBlockId: "Hardware Block ID",
      baseAddress: "Timer Block Register",
      hpetNumber: "Sequence Number",
      minimumTick: "Minimum Clock Ticks",
      pageProtection: ["Flags (decoded below)", [0, "4K Page Protect"], [1, "64K Page Protect"]],
    },
  ),
  [tableChecksum],
);
