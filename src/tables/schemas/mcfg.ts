/** PCI Express memory mapped configuration space. */
import { described, list, namedInSource, reserved, struct, u8, u16, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const allocation = namedInSource(
  struct("Configuration Space Allocation", "PCI Firmware 3.3 4.1.2", {
    baseAddress: described(u64, "Base Address", "of bus 0, also when the start bus is another"),
    segmentGroup: described(u16, "PCI Segment Group Number"),
    startBus: described(u8, "Start Bus Number"),
    endBus: described(u8, "End Bus Number"),
    reserved12: described(reserved(4), "Reserved"),
  }),
  { segmentGroup: "Segment Group Number", startBus: "Start Bus Number", endBus: "End Bus Number" },
);

export const mcfgLayout = withRules(
  struct("Memory Mapped Configuration Table (MCFG)", "PCI Firmware 3.3 4.1.2", {
    header: tableHeader,
    reserved36: described(reserved(8), "Reserved"),
    allocations: list(allocation),
  }),
  [tableChecksum],
);
