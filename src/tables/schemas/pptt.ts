/** Processor Properties Topology Table. */
import {
  array,
  constant,
  described,
  list,
  optional,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withoutLines,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const processorHierarchy = struct("Processor Hierarchy Node", "5.2.30.1", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  reserved: described(reserved(2), "Reserved"),
  flags: sourceFlags(4, "Flags (decoded below)", {
    physicalPackage: [0, "Physical package"],
    acpiProcessorIdValid: [1, "ACPI Processor ID valid"],
    processorIsAThread: [2, "Processor is a thread"],
    nodeIsALeaf: [3, "Node is a leaf"],
    identicalImplementation: [4, "Identical Implementation"],
  }),
  parent: described(u32, "Parent", "offset in the table, 0 for the root"),
  acpiProcessorId: described(u32, "ACPI Processor ID"),
  privateResourceNumber: described(u32, "Private Resource Number"),
  privateResources: described(array(described(u32, "Private Resource"), "privateResourceNumber"), "Private Resources"),
});

const cache = struct("Cache Type", "5.2.30.2", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  reserved: described(reserved(2), "Reserved"),
  flags: withoutLines(
    sourceFlags(4, "Flags (decoded below)", {
      sizeValid: [0, "Size valid"],
      numberOfSetsValid: [1, "Number of Sets valid"],
      associativityValid: [2, "Associativity valid"],
      allocationTypeValid: [3, "Allocation Type valid"],
      cacheTypeValid: [4, "Cache Type valid"],
      writePolicyValid: [5, "Write Policy valid"],
      lineSizeValid: [6, "Line Size valid"],
      cacheIdValid: [7, "Cache ID valid"],
    }),
    "cacheIdValid",
  ),
  nextLevelOfCache: described(u32, "Next Level of Cache", "offset in the table"),
  size: described(u32, "Size", "bytes"),
  numberOfSets: described(u32, "Number of Sets"),
  associativity: described(u8, "Associativity"),
  attributes: sourceFlags(1, "Attributes", {
    allocationType: [[0, 2], "Allocation Type"],
    cacheType: [[2, 2], "Cache Type"],
    writePolicy: [4, "Write Policy"],
  }),
  lineSize: described(u16, "Line Size", "bytes"),
  cacheId: optional(described(u32, "Cache ID")),
});

/** Removed in ACPI 6.4. */
const processorId = struct("ID", "ACPI 6.3 5.2.29.3", {
  subtableType: described(constant(u8, 2), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  reserved: described(reserved(2), "Reserved"),
  vendorId: described(u32, "Vendor ID"),
  level1Id: described(u64, "Level1 ID"),
  level2Id: described(u64, "Level2 ID"),
  majorRevision: described(u16, "Major revision"),
  minorRevision: described(u16, "Minor revision"),
  spinRevision: described(u16, "Spin revision"),
});

const ppttNode = taggedUnion("Processor Topology Structure", "5.2.30", { processorHierarchy, cache, processorId });

export const ppttLayout = withRules(
  struct("Processor Properties Topology Table (PPTT)", "5.2.30", { header: tableHeader, nodes: list(ppttNode) }),
  [tableChecksum],
);
