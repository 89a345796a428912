/** Interrupt controller structures of the MADT, types 0x00 to 0x1B. */
import { apicId, processorUid } from "../../base/brand.ts";
import {
  array,
  branded,
  bytes,
  constant,
  cstring,
  described,
  enumeration,
  flags,
  namedInSource,
  optional,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  type ValueOf,
} from "../../schema/index.ts";

const uid8 = branded(u8, processorUid);
const uid32 = described(branded(u32, processorUid), "ACPI Processor UID");

/** Local APIC Flags, §5.2.12.2. Online Capable has a meaning only while Enabled is clear. */
export const localApicFlags = flags(4, { enabled: 0, onlineCapable: 1 });

const polarities = { 0: "bus default", 1: "active high", 3: "active low" };
const triggers = { 0: "bus default", 1: "edge", 3: "level" };
/** MPS INTI Flags, §5.2.12.5. */
export const mpsIntiFlags = flags(
  2,
  { polarity: [0, 2], triggerMode: [2, 2] },
  { polarity: polarities, triggerMode: triggers },
);

export const processorLocalApic = namedInSource(
  struct("Processor Local APIC", "5.2.12.2", {
    type: constant(u8, 0),
    length: constant(u8, 8),
    processorUid: described(uid8, "ACPI Processor UID"),
    apicId: branded(u8, apicId),
    flags: localApicFlags,
  }),
  {
    type: "Subtable Type",
    processorUid: "Processor ID",
    apicId: "Local Apic ID",
    flags: ["Flags (decoded below)", "Processor Enabled", "Runtime Online Capable"],
  },
);

export const ioApic = namedInSource(
  struct("I/O APIC", "5.2.12.3", {
    type: constant(u8, 1),
    length: constant(u8, 12),
    ioApicId: described(u8, "I/O APIC ID"),
    reserved: reserved(1),
    address: described(u32, "I/O APIC Address"),
    gsiBase: described(u32, "Global System Interrupt Base"),
  }),
  { type: "Subtable Type", ioApicId: "I/O Apic ID", address: "Address", gsiBase: "Interrupt" },
);

export const interruptSourceOverride = namedInSource(
  struct("Interrupt Source Override", "5.2.12.5", {
    type: constant(u8, 2),
    length: constant(u8, 10),
    bus: described(u8, "Bus", "0 is ISA"),
    source: described(u8, "Source", "IRQ on the bus"),
    gsi: described(u32, "Global System Interrupt"),
    flags: mpsIntiFlags,
  }),
  { type: "Subtable Type", gsi: "Interrupt", flags: ["Flags (decoded below)", "Polarity", "Trigger Mode"] },
);

export const nmiSource = namedInSource(
  struct("NMI Source", "5.2.12.6", {
    type: constant(u8, 3),
    length: constant(u8, 8),
    flags: mpsIntiFlags,
    gsi: described(u32, "Global System Interrupt"),
  }),
  { type: "Subtable Type", gsi: "Interrupt", flags: ["Flags (decoded below)", "Polarity", "Trigger Mode"] },
);

export const localApicNmi = namedInSource(
  struct("Local APIC NMI", "5.2.12.7", {
    type: constant(u8, 4),
    length: constant(u8, 6),
    processorUid: described(uid8, "ACPI Processor UID", "0xFF is all processors"),
    flags: mpsIntiFlags,
    lint: described(u8, "Local APIC LINT#"),
  }),
  {
    type: "Subtable Type",
    processorUid: "Processor ID",
    flags: ["Flags (decoded below)", "Polarity", "Trigger Mode"],
    lint: "Interrupt Input LINT",
  },
);

export const localApicAddressOverride = namedInSource(
  struct("Local APIC Address Override", "5.2.12.8", {
    type: constant(u8, 5),
    length: constant(u8, 12),
    reserved: reserved(2),
    address: described(u64, "Local APIC Address"),
  }),
  { type: "Subtable Type", address: "APIC Address" },
);

export const ioSapic = namedInSource(
  struct("I/O SAPIC", "5.2.12.9", {
    type: constant(u8, 6),
    length: constant(u8, 16),
    ioApicId: described(u8, "I/O APIC ID"),
    reserved: reserved(1),
    gsiBase: described(u32, "Global System Interrupt Base"),
    address: described(u64, "I/O SAPIC Address"),
  }),
  { type: "Subtable Type", ioApicId: "I/O Sapic ID", gsiBase: "Interrupt Base", address: "Address" },
);

export const localSapic = namedInSource(
  struct("Local SAPIC", "5.2.12.10", {
    type: constant(u8, 7),
    length: ownLength(u8),
    processorId: described(u8, "ACPI Processor ID"),
    localSapicId: described(u8, "Local SAPIC ID"),
    localSapicEid: described(u8, "Local SAPIC EID"),
    reserved: reserved(3),
    flags: localApicFlags,
    // Structures of before ACPI 3.0 end here.
    processorUid: optional(uid32),
    uidString: optional(described(cstring, "ACPI Processor UID String")),
  }),
  {
    type: "Subtable Type",
    processorId: "Processor ID",
    localSapicId: "Local Sapic ID",
    localSapicEid: "Local Sapic EID",
    flags: ["Flags (decoded below)", "Processor Enabled"],
    processorUid: "Processor UID",
    uidString: "Processor UID String",
  },
);

export const platformInterruptSource = namedInSource(
  struct("Platform Interrupt Source", "5.2.12.11", {
    type: constant(u8, 8),
    length: constant(u8, 16),
    flags: mpsIntiFlags,
    interruptType: enumeration(u8, { PMI: 1, INIT: 2, CorrectedPlatformError: 3 }),
    processorId: u8,
    processorEid: u8,
    ioSapicVector: described(u8, "I/O SAPIC Vector"),
    gsi: described(u32, "Global System Interrupt"),
    platformFlags: flags(4, { cpeiProcessorOverride: 0 }),
  }),
  {
    type: "Subtable Type",
    flags: ["Flags (decoded below)", "Polarity", "Trigger Mode"],
    interruptType: "InterruptType",
    processorId: "Processor ID",
    processorEid: "Processor EID",
    ioSapicVector: "I/O Sapic Vector",
    gsi: "Interrupt",
    platformFlags: ["Flags (decoded below)", "CPEI Override"],
  },
);

export const processorLocalX2Apic = namedInSource(
  struct("Processor Local x2APIC", "5.2.12.12", {
    type: constant(u8, 9),
    length: constant(u8, 16),
    reserved: reserved(2),
    apicId: described(branded(u32, apicId), "X2APIC ID"),
    flags: localApicFlags,
    processorUid: uid32,
  }),
  {
    type: "Subtable Type",
    apicId: "Processor x2Apic ID",
    flags: ["Flags (decoded below)", "Processor Enabled"],
    processorUid: "Processor UID",
  },
);

export const localX2ApicNmi = namedInSource(
  struct("Local x2APIC NMI", "5.2.12.13", {
    type: constant(u8, 0x0a),
    length: constant(u8, 12),
    flags: mpsIntiFlags,
    processorUid: described(branded(u32, processorUid), "ACPI Processor UID", "0xFFFFFFFF is all processors"),
    lint: described(u8, "Local x2APIC LINT#"),
    reserved: reserved(3),
  }),
  {
    type: "Subtable Type",
    flags: ["Flags (decoded below)", "Polarity", "Trigger Mode"],
    processorUid: "Processor UID",
    lint: "Interrupt Input LINT",
  },
);

export const gicc = namedInSource(
  struct("GIC CPU Interface (GICC)", "5.2.12.14", {
    type: constant(u8, 0x0b),
    length: ownLength(u8),
    reserved: reserved(2),
    cpuInterfaceNumber: u32,
    processorUid: uid32,
    flags: flags(4, { enabled: 0, performanceInterruptMode: 1, vgicMaintenanceInterruptMode: 2, onlineCapable: 3 }),
    parkingProtocolVersion: u32,
    performanceInterruptGsiv: u32,
    parkedAddress: u64,
    physicalBaseAddress: u64,
    // 40 bytes in ACPI 5.0, 76 in 5.1, 80 in 6.0, 82 in 6.5.
    gicv: optional(described(u64, "GICV")),
    gich: optional(described(u64, "GICH")),
    vgicMaintenanceInterrupt: optional(u32),
    gicrBaseAddress: optional(u64),
    mpidr: optional(u64),
    processorPowerEfficiencyClass: optional(u8),
    reserved77: optional(described(reserved(1), "Reserved")),
    speOverflowInterrupt: optional(u16),
    trbeInterrupt: optional(u16),
  }),
  {
    type: "Subtable Type",
    cpuInterfaceNumber: "CPU Interface Number",
    processorUid: "Processor UID",
    flags: [
      "Flags (decoded below)",
      "Processor Enabled",
      "Performance Interrupt Trigger Mode",
      "Virtual GIC Interrupt Trigger Mode",
    ],
    parkingProtocolVersion: "Parking Protocol Version",
    performanceInterruptGsiv: "Performance Interrupt",
    parkedAddress: "Parked Address",
    physicalBaseAddress: "Base Address",
    gicv: "Virtual GIC Base Address",
    gich: "Hypervisor GIC Base Address",
    vgicMaintenanceInterrupt: "Virtual GIC Interrupt",
    gicrBaseAddress: "Redistributor Base Address",
    mpidr: "ARM MPIDR",
    processorPowerEfficiencyClass: "Efficiency Class",
    speOverflowInterrupt: "SPE Overflow Interrupt",
    trbeInterrupt: "TRBE Interrupt",
  },
);

export const gicd = namedInSource(
  struct("GIC Distributor (GICD)", "5.2.12.15", {
    type: constant(u8, 0x0c),
    length: constant(u8, 24),
    reserved: reserved(2),
    gicId: u32,
    physicalBaseAddress: u64,
    systemVectorBase: u32,
    gicVersion: u8,
    reserved21: described(reserved(3), "Reserved"),
  }),
  {
    type: "Subtable Type",
    gicId: "Local GIC Hardware ID",
    physicalBaseAddress: "Base Address",
    systemVectorBase: "Interrupt Base",
    gicVersion: "Version",
  },
);

export const gicMsiFrame = namedInSource(
  struct("GIC MSI Frame", "5.2.12.16", {
    type: constant(u8, 0x0d),
    length: constant(u8, 24),
    reserved: reserved(2),
    gicMsiFrameId: u32,
    physicalBaseAddress: u64,
    flags: flags(4, { spiCountBaseSelect: 0 }),
    spiCount: u16,
    spiBase: u16,
  }),
  {
    type: "Subtable Type",
    gicMsiFrameId: "MSI Frame ID",
    physicalBaseAddress: "Base Address",
    flags: ["Flags (decoded below)", "Select SPI"],
    spiCount: "SPI Count",
    spiBase: "SPI Base",
  },
);

export const gicr = namedInSource(
  struct("GIC Redistributor (GICR)", "5.2.12.17", {
    type: constant(u8, 0x0e),
    length: constant(u8, 16),
    reserved: reserved(2),
    discoveryRangeBaseAddress: u64,
    discoveryRangeLength: u32,
  }),
  { type: "Subtable Type", discoveryRangeBaseAddress: "Base Address", discoveryRangeLength: "Length" },
);

export const gicIts = namedInSource(
  struct("GIC Interrupt Translation Service (ITS)", "5.2.12.18", {
    type: constant(u8, 0x0f),
    length: constant(u8, 20),
    reserved: reserved(2),
    gicItsId: u32,
    physicalBaseAddress: u64,
    reserved16: described(reserved(4), "Reserved"),
  }),
  { type: "Subtable Type", gicItsId: "Translation ID", physicalBaseAddress: "Base Address" },
);

export const multiprocessorWakeup = namedInSource(
  struct("Multiprocessor Wakeup", "5.2.12.19", {
    type: constant(u8, 0x10),
    length: ownLength(u8),
    mailboxVersion: u16,
    reserved: reserved(4),
    mailboxAddress: u64,
    // Mailbox version 1 (ACPI 6.6).
    resetVector: optional(u64),
  }),
  {
    type: "Subtable Type",
    mailboxVersion: "Mailbox Version",
    mailboxAddress: "Mailbox Address",
    resetVector: "ResetVector",
  },
);

export const corePic = namedInSource(
  struct("Core PIC", "5.2.12.20", {
    type: constant(u8, 0x11),
    length: constant(u8, 15),
    version: u8,
    processorUid: uid32,
    physicalProcessorId: u32,
    flags: flags(4, { enabled: 0 }),
  }),
  { type: "Subtable Type" },
);

export const lioPic = namedInSource(
  struct("Legacy I/O PIC", "5.2.12.21", {
    type: constant(u8, 0x12),
    length: constant(u8, 23),
    version: u8,
    baseAddress: u64,
    size: u16,
    cascadeVector: bytes(2),
    cascadeVectorMapping: array(u32, 2),
  }),
  { type: "Subtable Type" },
);

export const htPic = namedInSource(
  struct("HyperTransport PIC", "5.2.12.22", {
    type: constant(u8, 0x13),
    length: constant(u8, 21),
    version: u8,
    baseAddress: u64,
    size: u16,
    cascadeVector: bytes(8),
  }),
  { type: "Subtable Type" },
);

export const eioPic = namedInSource(
  struct("Extend I/O PIC", "5.2.12.23", {
    type: constant(u8, 0x14),
    length: constant(u8, 13),
    version: u8,
    cascadeVector: u8,
    node: u8,
    nodeMap: u64,
  }),
  { type: "Subtable Type" },
);

export const msiPic = namedInSource(
  struct("MSI PIC", "5.2.12.24", {
    type: constant(u8, 0x15),
    length: constant(u8, 19),
    version: u8,
    messageAddress: u64,
    start: u32,
    count: u32,
  }),
  { type: "Subtable Type" },
);

export const bioPic = namedInSource(
  struct("Bridge I/O PIC", "5.2.12.25", {
    type: constant(u8, 0x16),
    length: constant(u8, 17),
    version: u8,
    baseAddress: u64,
    size: u16,
    hardwareId: u16,
    gsiBase: u16,
  }),
  { type: "Subtable Type" },
);

export const lpcPic = namedInSource(
  struct("LPC PIC", "5.2.12.26", {
    type: constant(u8, 0x17),
    length: constant(u8, 15),
    version: u8,
    baseAddress: u64,
    size: u16,
    cascadeVector: u16,
  }),
  { type: "Subtable Type" },
);

export const rintc = namedInSource(
  struct("RISC-V Interrupt Controller (RINTC)", "ACPI 6.6 5.2.12.27", {
    type: constant(u8, 0x18),
    length: ownLength(u8),
    version: u8,
    reserved: reserved(1),
    flags: flags(4, { enabled: 0, onlineCapable: 1 }),
    hartId: u64,
    processorUid: uid32,
    // Without what follows in the first proposal.
    externalInterruptControllerId: optional(u32),
    imsicBaseAddress: optional(u64),
    imsicSize: optional(u32),
  }),
  { type: "Subtable Type" },
);

export const imsic = namedInSource(
  struct("Incoming MSI Controller (IMSIC)", "ACPI 6.6 5.2.12.28", {
    type: constant(u8, 0x19),
    length: constant(u8, 16),
    version: u8,
    reserved: reserved(1),
    flags: flags(4, {}),
    supervisorInterruptIdentities: u16,
    guestInterruptIdentities: u16,
    guestIndexBits: u8,
    hartIndexBits: u8,
    groupIndexBits: u8,
    groupIndexShift: u8,
  }),
  { type: "Subtable Type" },
);

export const aplic = namedInSource(
  struct("Advanced Platform Level Interrupt Controller (APLIC)", "ACPI 6.6 5.2.12.29", {
    type: constant(u8, 0x1a),
    length: constant(u8, 36),
    version: u8,
    aplicId: u8,
    flags: flags(4, {}),
    hardwareId: bytes(8),
    idcCount: described(u16, "Number of IDCs"),
    externalInterruptSources: u16,
    gsiBase: u32,
    address: u64,
    size: u32,
  }),
  { type: "Subtable Type" },
);

export const plic = namedInSource(
  struct("Platform Level Interrupt Controller (PLIC)", "ACPI 6.6 5.2.12.30", {
    type: constant(u8, 0x1b),
    length: constant(u8, 36),
    version: u8,
    plicId: u8,
    hardwareId: bytes(8),
    externalInterruptSources: u16,
    maximumPriority: u16,
    flags: flags(4, {}),
    size: u32,
    address: u64,
    gsiBase: u32,
  }),
  { type: "Subtable Type" },
);

export const madtEntry = taggedUnion("Interrupt Controller Structure", "5.2.12", {
  processorLocalApic,
  ioApic,
  interruptSourceOverride,
  nmiSource,
  localApicNmi,
  localApicAddressOverride,
  ioSapic,
  localSapic,
  platformInterruptSource,
  processorLocalX2Apic,
  localX2ApicNmi,
  gicc,
  gicd,
  gicMsiFrame,
  gicr,
  gicIts,
  multiprocessorWakeup,
  corePic,
  lioPic,
  htPic,
  eioPic,
  msiPic,
  bioPic,
  lpcPic,
  rintc,
  imsic,
  aplic,
  plic,
});

/** One entry of the MADT, told apart by `kind`; unknown and misshapen ones are `{ kind: "raw", bytes }`. */
export type MadtEntry = ValueOf<typeof madtEntry>;
/** The entry of one kind: `MadtEntryOf<"processorLocalX2Apic">`. */
export type MadtEntryOf<K extends MadtEntry["kind"]> = Extract<MadtEntry, { readonly kind: K }>;
export type ProcessorLocalApic = ValueOf<typeof processorLocalApic>;
export type LocalApicFlags = ValueOf<typeof localApicFlags>;
