/** The interfaces that are known. @see facts A.2, A.14, C.2 to C.8 */
import type { Clue, RegionShape } from "./interface-pattern.ts";
import { hasDevice, hasShape } from "./interface-pattern.ts";
import { touchesArea } from "./register-areas.ts";

/** Models that can stand behind tables. `none`: the tables drive registers that nobody owns. */
export type DeviceModelName =
  | "qemu-modern"
  | "qemu-legacy"
  | "cloud-hypervisor"
  | "xen-hvm"
  | "xen-pvh"
  | "draft-c"
  | "corrected"
  | "native";

export interface InterfacePattern {
  readonly model: DeviceModelName;
  readonly title: string;
  /** Where the interface is described. */
  readonly document: string;
  /** The registers that software drives, or the block of data that it reads. */
  readonly registers: RegionShape;
  /** A second region, if the interface has one. */
  readonly data?: RegionShape;
  readonly clues: readonly Clue[];
  /** Registers that could be anybody's: an event method must look at them. */
  readonly needsEvent?: boolean;
  /** What the fields of a packed shape are for, in their order. */
  readonly roles?: readonly FieldRole[];
  /** What the document's text calls the region. */
  readonly documentedName?: string;
}

/** What a field of a block is for. */
export type FieldRole = "bitmap" | "count" | "address" | "other";

const isWhole = (length: number) => ({ from: length, to: length });
const ports = ["port"] as const;
const memory = ["memory"] as const;
/** Registers that platforms map as they like. */
const anywhere = ["port", "memory"] as const;
const clue = (text: string, holds: Clue["holds"]): Clue => ({ text, isRequired: false, holds });
const required = (text: string, holds: Clue["holds"]): Clue => ({ text, isRequired: true, holds });
const not =
  (holds: Clue["holds"]): Clue["holds"] =>
  (facts, place) =>
    !holds(facts, place);

/** Selector at 0, one bit per flag at 32 to 35. */
const selectorAndFlags = [
  [0, 32],
  [32, 1],
  [33, 1],
  [34, 1],
  [35, 1],
] as const;
/** Command at 40, data at 64. */
const selectorFields = [...selectorAndFlags, [40, 8], [64, 32]] as const;
/**
 * Processor count at byte 2, address of the MADT's checksum at 12, of its first processor entry at 16; what follows has
 * grown with the years.
 */
const acpiInfo: RegionShape = {
  kind: "at",
  spaces: memory,
  length: { from: 20, to: 0x1000 },
  fields: [
    [16, 16],
    [96, 32],
    [128, 32],
  ],
};
const xenBitmap: RegionShape = { kind: "single", spaces: ports, length: isWhole(16) };
/** Twice a word, four times a double word: SIGN to ESTR, then two addresses of 64 bits. */
const xcpu: RegionShape = {
  kind: "packed",
  spaces: memory,
  length: { from: 0x40, to: 0x400 },
  widths: [32, 32, 32, 32, 64, 64, 32, 32, 32, 32],
};

const hasPciRoot = hasDevice("PNP0A03", "PNP0A08");
/** By the method that reads the registers; where none does, by the device that could announce them. */
const throughGenericEvent: Clue["holds"] = (facts, { registers, readers }) =>
  hasDevice("ACPI0013")(facts, { registers, readers }) &&
  (readers.length === 0 || readers.some(({ isGeneric }) => isGeneric));
/**
 * Other hardware has registers of the same shape, and nothing to do with processors. Where no processor has an object,
 * the event method speaks for them.
 */
const ofProcessors: Clue["holds"] = ({ processors, processorRegions }, { registers, readers }) =>
  processors.length === 0 ? readers.length > 0 : touchesArea(processorRegions, registers);
const OF_PROCESSORS = "methods of processors use these registers";
const usedByProcessors = required(OF_PROCESSORS, ofProcessors);
const blockDevice = hasDevice("ACPI0006");
const acpiInfoThere: Clue["holds"] = (facts) => facts.regions.some((region) => hasShape(region, acpiInfo));

/** Every interface; several may be found in one set of tables, the one with the most clues is meant. */
export const interfacePatterns: readonly InterfacePattern[] = [
  {
    model: "corrected",
    title: "corrected profile of Draft C (XCPU block)",
    document: "src/hotplug/DEFECTS.md: the corrected profile",
    registers: xcpu,
    roles: ["other", "other", "count", "other", "address", "address", "other", "other", "other", "other"],
    documentedName: "XCPU",
    clues: [required("a GPE block device (ACPI0006) announces it", blockDevice), clue(OF_PROCESSORS, ofProcessors)],
  },
  {
    model: "draft-c",
    title: "PVH CPU hotplug design, Draft C (XEN block)",
    document: "PVH CPU hotplug design, Draft C",
    registers: { kind: "packed", spaces: memory, length: { from: 11, to: 0x400 }, widths: ["any", 16, 32, 32] },
    roles: ["bitmap", "count", "address", "address"],
    documentedName: "PRST",
    clues: [required("a GPE block device (ACPI0006) announces it", blockDevice), clue(OF_PROCESSORS, ofProcessors)],
  },
  {
    model: "cloud-hypervisor",
    title: "cloud-hypervisor: selector registers in memory, generic event device",
    document: "cloud-hypervisor vmm/src/cpu.rs",
    // Command and data are declared by its tables and do nothing; relatives leave them out, or use ports.
    registers: { kind: "at", spaces: anywhere, length: { from: 5, to: 32 }, fields: selectorAndFlags },
    clues: [
      required("a generic event device (ACPI0013) announces it", throughGenericEvent),
      usedByProcessors,
      clue("there is a processor container (ACPI0010)", hasDevice("ACPI0010")),
    ],
  },
  {
    model: "qemu-modern",
    title: "QEMU: selector, flags, command and data registers",
    document: "QEMU docs/specs/acpi_cpu_hotplug.rst",
    registers: { kind: "at", spaces: anywhere, length: { from: 12, to: 32 }, fields: selectorFields },
    clues: [
      clue("there is a processor container (ACPI0010)", hasDevice("ACPI0010")),
      clue("there is a PCI root", hasPciRoot),
      required("no generic event device (ACPI0013) announces it", not(throughGenericEvent)),
      usedByProcessors,
    ],
  },
  {
    model: "xen-hvm",
    title: "Xen HVM: bitmap of 128 processors, MADT written by AML",
    document: "Xen tools/libacpi",
    registers: xenBitmap,
    data: acpiInfo,
    needsEvent: true,
    clues: [
      required("acpi_info tells where the MADT is", acpiInfoThere),
      required("there is a PCI root, so there is a device model", hasPciRoot),
    ],
  },
  {
    model: "xen-pvh",
    title: "Xen PVH: tables of libxl without a device model, processors come and go through xenstore",
    document: "Xen tools/libs/light",
    registers: acpiInfo,
    data: acpiInfo,
    clues: [required("there is no PCI root, so there is no device model", not(hasPciRoot))],
  },
  {
    model: "qemu-legacy",
    title: "QEMU, legacy: bitmap of 256 APIC IDs",
    document: "QEMU hw/acpi/cpu_hotplug.c",
    registers: { kind: "single", spaces: anywhere, length: isWhole(32) },
    needsEvent: true,
    clues: [required("acpi_info of Xen is not there", not(acpiInfoThere))],
  },
  {
    model: "native",
    title: "native host: hot-plug controller of six registers",
    document: "ACPI 6.5 §9.11 (module device); src/firmware/pcpu-controller.ts",
    registers: {
      kind: "packed",
      spaces: anywhere,
      length: isWhole(24),
      widths: [32, 32, 32, 32, 32, 32],
    },
    clues: [clue("processors stand in containers (ACPI0004)", hasDevice("ACPI0004")), usedByProcessors],
  },
];
