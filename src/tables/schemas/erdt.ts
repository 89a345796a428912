/** Enhanced Resource Director Technology Table. */
import {
  array,
  bytePair,
  constant,
  described,
  list,
  ownLength,
  reserved,
  sized,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const devicePathFields = struct("Device Path", "Intel RDT 1.1 6.5", {
  devicePathType: described(u8, "Device Path Type"),
  devicePathLength: described(ownLength(u8), "Device Path Length"),
  segment: described(u16, "Segment"),
  reserved: described(reserved(1), "Reserved"),
  startBus: described(u8, "Start Bus"),
  path: described(list(described(bytePair, "Path")), "Path"),
});

const devicePath = sized(devicePathFields, { at: 1, width: 1 });
const monitoring = {
  reserved: described(reserved(4), "Reserved"),
  flags: described(u32, "Flags"),
  indexFunction: described(u8, "Register Index Function"),
  reserved2: described(reserved(11), "Reserved"),
};

const cacd = struct("CPU Agent Collection Description", "Intel RDT 1.1 6.4", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  domainId: described(u16, "Domain ID"),
  x2ApicIds: described(list(described(u32, "X2ApicID")), "X2ApicIDs"),
});

const dacd = struct("Device Agent Collection Description", "Intel RDT 1.1 6.5", {
  subtableType: described(constant(u16, 2), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  domainId: described(u16, "Domain ID"),
  devicePaths: list(devicePath),
});

const cmrc = struct("Cache Monitoring Registers for CPU Agents", "Intel RDT 1.1 6.6", {
  subtableType: described(constant(u16, 3), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  ...monitoring,
  registerBase: described(u64, "Register Base Address"),
  registerSize: described(u32, "Register Size"),
  clumpSize: described(u16, "Clump Size"),
  clumpStride: described(u16, "Clump Stride"),
  upscale: described(u64, "Upscale Factor"),
});

const correction = {
  correctionCount: described(u32, "Correction Factor List Length"),
  corrections: described(array(described(u32, "Correction Factor"), "correctionCount"), "Correction Factors"),
};

const mmrc = struct("Memory-bandwidth Monitoring Registers for CPU Agents", "Intel RDT 1.1 6.7", {
  subtableType: described(constant(u16, 4), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  ...monitoring,
  registerBase: described(u64, "Register Base Address"),
  registerSize: described(u32, "Register Size"),
  counterWidth: described(u8, "Counter Width"),
  upscale: described(u64, "Upscale Factor"),
  reserved3: described(reserved(7), "Reserved"),
  ...correction,
});

const marc = struct("Memory-bandwidth Allocation Registers for CPU Agents", "Intel RDT 1.1 6.8", {
  subtableType: described(constant(u16, 5), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(2), "Reserved"),
  flags: described(u16, "Flags"),
  registerIndexFunction: described(u8, "Register Index Function"),
  reserved2: described(reserved(7), "Reserved"),
  registerBaseAddressOptimal: described(u64, "Register Base Address Optimal"),
  registerBaseAddressMinimum: described(u64, "Register Base Address Minimum"),
  registerBaseAddressMaximum: described(u64, "Register Base Address Maximum"),
  registerSize: described(u32, "Register Size"),
  controlWindowRange: described(u32, "Control Window Range"),
});

const carc = struct("Cache Allocation Registers for CPU Agents", "Intel RDT 1.1 6.9", {
  subtableType: described(constant(u16, 6), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
});

const cmrd = struct("Cache Monitoring Registers for Device Agents", "Intel RDT 1.1 6.10", {
  subtableType: described(constant(u16, 7), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  ...monitoring,
  registerBase: described(u64, "Register Base Address"),
  registerSize: described(u32, "Register Size"),
  registerOffset: described(u16, "Register Offset"),
  clumpSize: described(u16, "Clump Size"),
  upscale: described(u64, "Upscale Factor"),
});

const ibrd = struct("I/O Bandwidth Monitoring Registers for Device Agents", "Intel RDT 1.1 6.11", {
  subtableType: described(constant(u16, 8), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  ...monitoring,
  registerBase: described(u64, "Register Base Address"),
  registerSize: described(u32, "Register Size"),
  totalOffset: described(u16, "Total Bandwidth Register Offset"),
  missOffset: described(u16, "Miss Bandwidth Register Offset"),
  totalClump: described(u16, "Total Bandwidth Register Clump"),
  missClump: described(u16, "Miss Bandwidth Register Clump"),
  reserved3: described(reserved(7), "Reserved"),
  counterWidth: described(u8, "Counter Width"),
  upscale: described(u64, "Upscale Factor"),
  ...correction,
});

const ibad = struct("I/O Bandwidth Allocation Registers for Device Agents", "Intel RDT 1.1 6.12", {
  subtableType: described(constant(u16, 9), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
});

const card = struct("Cache Allocation Registers for Device Agents", "Intel RDT 1.1 6.13", {
  subtableType: described(constant(u16, 10), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(4), "Reserved"),
  flags: described(u32, "Flags"),
  contentionMask: described(u32, "Contention Mask"),
  registerIndexFunction: described(u8, "Register Index Function"),
  reserved2: described(reserved(7), "Reserved"),
  registerBaseAddress: described(u64, "Register Base Address"),
  registerSize: described(u32, "Register Size"),
  registerOffset: described(u16, "Register Offset"),
  registerBlockSize: described(u16, "Register Block Size"),
});

const domainPart = taggedUnion(
  "Resource Description",
  "Intel RDT 1.1 6.3",
  { cacd, dacd, cmrc, mmrc, marc, carc, cmrd, ibrd, ibad, card },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

const rmdd = struct("Resource Management Domain Description", "Intel RDT 1.1 6.3", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  flags: described(u16, "Flags"),
  numberOfIoL3Slices: described(u16, "Number of IO L3 Slices"),
  numberOfIoL3Sets: described(u8, "Number of IO L3 Sets"),
  numberOfIoL3Ways: described(u8, "Number of IO L3 Ways"),
  reserved: described(reserved(8), "Reserved"),
  domainId: described(u16, "Domain ID"),
  maxRmid: described(u32, "Max RMID"),
  controlRegisterBaseAddress: described(u64, "Control Register Base Address"),
  controlRegisterSize: described(u16, "Control Register Size", "pages of 4 KiB"),
  parts: list(domainPart),
});

const erdtEntry = taggedUnion(
  "Resource Management Structure",
  "Intel RDT 1.1 6.2",
  { rmdd },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

export const erdtLayout = withRules(
  struct("Enhanced Resource Director Technology Table (ERDT)", "Intel RDT 1.1 6.1", {
    header: tableHeader,
    maximumClassesOfService: described(u32, "Maximum Classes of Service"),
    reserved: described(reserved(24), "Reserved"),
    domains: list(erdtEntry),
  }),
  [tableChecksum],
);
