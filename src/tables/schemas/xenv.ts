/** Xen environment: where a guest finds grant table and event channel interrupt. */
import { described, flags, namedInSource, struct, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const xenvLayout = withRules(
  namedInSource(
    struct("Xen Environment Table (XENV)", "Xen: XENV 1.0", {
      header: tableHeader,
      grantTableAddress: u64,
      grantTableSize: described(u64, "Grant table size", "bytes"),
      eventChannelInterrupt: u32,
      flags: flags(1, { edgeTriggered: 0, activeLow: 1 }),
    }),
    {
      grantTableAddress: "Grant Table Address",
      grantTableSize: "Grant Table Size",
      eventChannelInterrupt: "Event Interrupt",
      flags: "Event Flags",
    },
  ),
  [tableChecksum],
);
