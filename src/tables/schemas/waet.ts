/** Windows ACPI Emulated Devices Table: which emulated devices need no workarounds. */
import { described, flags, namedInSource, struct, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const waetLayout = withRules(
  namedInSource(
    struct("Windows ACPI Emulated Devices Table (WAET)", "Microsoft WAET 1.0", {
      header: tableHeader,
      emulatedDeviceFlags: described(flags(4, { rtcGood: 0, pmTimerGood: 1 }), "Emulated Device Flags"),
    }),
    { emulatedDeviceFlags: ["Flags (decoded below)", "RTC needs no INT ack", "PM timer, one read only"] },
  ),
  [tableChecksum],
);
