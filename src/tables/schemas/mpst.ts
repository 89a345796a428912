/** Memory Power State Table. */
import { array, described, reserved, sourceFlags, struct, u8, u16, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const mpstState = struct("Memory Power State", "5.2.22.4", {
  powerState: described(u8, "Power State"),
  infoIndex: described(u8, "InfoIndex"),
});

const mpstNode = struct("Memory Power Node", "5.2.22.3", {
  flags: sourceFlags(1, "Flags (decoded below)", {
    nodeEnabled: [0, "Node Enabled"],
    powerManaged: [1, "Power Managed"],
    hotPlugCapable: [2, "Hot Plug Capable"],
  }),
  reserved: described(reserved(1), "Reserved"),
  nodeId: described(u16, "Node ID"),
  length: described(u32, "Length"),
  rangeAddress: described(u64, "Range Address"),
  rangeLength: described(u64, "Range Length"),
  numPowerStates: described(u32, "Num Power States"),
  numPhysicalComponents: described(u32, "Num Physical Components"),
  states: array(mpstState, "numPowerStates"),
  components: described(array(described(u16, "Component Id"), "numPhysicalComponents"), "Physical Components"),
});

const mpstCharacteristics = struct("Memory Power State Characteristics", "5.2.22.5", {
  structureId: described(u8, "Structure ID"),
  flags: sourceFlags(1, "Flags (decoded below)", {
    memoryPreserved: [0, "Memory Preserved"],
    autoEntry: [1, "Auto Entry"],
    autoExit: [2, "Auto Exit"],
  }),
  reserved: described(reserved(2), "Reserved"),
  averagePower: described(u32, "Average Power", "mW"),
  powerSaving: described(u32, "Power Saving"),
  exitLatency: described(u64, "Exit Latency", "ns"),
  reserved2: described(reserved(8), "Reserved"),
});

export const mpstLayout = withRules(
  struct("Memory Power State Table (MPST)", "5.2.22", {
    header: tableHeader,
    channelId: described(u8, "Channel ID"),
    reserved: described(reserved(3), "Reserved"),
    powerNodeCount: described(u16, "Power Node Count"),
    reserved2: described(reserved(2), "Reserved"),
    nodes: array(mpstNode, "powerNodeCount"),
    characteristicsCount: described(u16, "Characteristics Count"),
    reserved3: described(reserved(2), "Reserved"),
    characteristics: array(mpstCharacteristics, "characteristicsCount"),
  }),
  [tableChecksum],
);
