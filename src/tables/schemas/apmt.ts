/** Arm Performance Monitoring Unit Table. */
import {
  described,
  enumeration,
  flags,
  list,
  ownLength,
  reserved,
  sized,
  struct,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const nodeFields = struct("APMT Node", "ARM DEN0117 1.0 2.1", {
  lengthOfApmtNode: described(ownLength(u16), "Length of APMT Node"),
  nodeFlags: described(flags(1, { dualPage: 0, affinityIsContainer: 1, atomic64Bit: 2 }), "Node Flags"),
  nodeType: described(
    enumeration(u8, { "memory controller": 0, SMMU: 1, "PCIe root complex": 2, "ACPI device": 3, "CPU cache": 4 }),
    "Node Type",
  ),
  uniqueNodeIdentifier: described(u32, "Unique Node Identifier"),
  primaryNodeInstance: described(u64, "Primary Node Instance"),
  secondaryNodeInstance: described(u32, "Secondary Node Instance"),
  page0BaseAddress: described(u64, "Page 0 Base Address"),
  page1BaseAddress: described(u64, "Page 1 Base Address"),
  overflowInterruptId: described(u32, "Overflow Interrupt ID"),
  reserved: described(reserved(4), "Reserved"),
  overflowInterruptFlags: described(
    flags(4, { edgeTriggered: 0, interruptType: [1, 2] }, { interruptType: { 0: "wired" } }),
    "Overflow Interrupt Flags",
  ),
  processorAffinity: described(u32, "Processor Affinity"),
  implementationId: described(u32, "Implementation ID"),
});

const node = sized(nodeFields, { at: 0, width: 2 });

export const apmtLayout = withRules(
  struct("Arm Performance Monitoring Unit Table (APMT)", "ARM DEN0117 1.0 2", {
    header: tableHeader,
    nodes: list(node),
  }),
  [tableChecksum],
);
