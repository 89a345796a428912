/** RISC-V Hart Capabilities Table. */
import {
  array,
  bytes,
  constant,
  described,
  enumeration,
  flags,
  list,
  optional,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  textBytes,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const isaString = struct("ISA String Node", "ACPI 6.6 5.2.36.1", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u16, "Revision"),
  isaLength: described(u16, "ISA length", "bytes with the terminator"),
  isaString: described(textBytes("ascii", "isaLength"), "ISA string"),
  optionalPadding: optional(described(bytes(), "Optional Padding")),
});

const cmo = struct("CMO Extension Node", "ACPI 6.6 5.2.36.3", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u16, "Revision"),
  reserved: described(reserved(1), "Reserved"),
  cbomBlockSize: described(u8, "CBOM Block Size", "power of two"),
  cbopBlockSize: described(u8, "CBOP Block Size"),
  cbozBlockSize: described(u8, "CBOZ Block Size"),
});

const mmu = struct("MMU Node", "ACPI 6.6 5.2.36.4", {
  subtableType: described(constant(u16, 2), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u16, "Revision"),
  reserved: described(reserved(1), "Reserved"),
  mmuType: described(enumeration(u8, { Sv39: 0, Sv48: 1, Sv57: 2 }), "MMU Type"),
});

const hartInfo = struct("Hart Info Node", "ACPI 6.6 5.2.36.2", {
  subtableType: described(constant(u16, 0xffff), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u16, "Revision"),
  numberOfOffsets: described(u16, "Number of offsets"),
  processorUid: described(u32, "Processor UID"),
  offsets: described(array(described(u32, "Offset"), "numberOfOffsets"), "Offsets"),
});

const rhctNode = taggedUnion(
  "RHCT Node",
  "ACPI 6.6 5.2.36",
  { isaString, cmo, mmu, hartInfo },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

export const rhctLayout = withRules(
  struct("RISC-V Hart Capabilities Table (RHCT)", "ACPI 6.6 5.2.36", {
    header: tableHeader,
    flags: described(flags(4, { timerCannotWakeHart: 0 }), "Flags"),
    timebaseFrequency: described(u64, "Timebase Frequency", "Hz"),
    numberOfNodes: described(u32, "Number of nodes"),
    offsetToTheNodeArray: described(u32, "Offset to the node array"),
    nodes: list(rhctNode),
  }),
  [tableChecksum],
);
