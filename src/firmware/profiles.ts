/** The profiles and their constants, as data. */
import {
  type BoardLayout,
  hardwareReducedBoard,
  type PcBoardOptions,
  pcBoard,
  pvhBoard,
  q35Board,
} from "../machine/index.ts";
import type { FadtOptions } from "../tables/index.ts";
import { maximumPcProcessors } from "./dsdt-pc-legacy.ts";
import { maximumXenGuestVcpus } from "./dsdt-xen-guest.ts";
import type { ProcessorFlags } from "./madt.ts";
import { maximumPcpuSlots } from "./pcpu-layout.ts";
import { maximumVcpus } from "./vcpu-names.ts";

/** Which DSDT a profile has. */
export type DsdtKind = "native-host" | "pc-legacy" | "selector" | "xen-hvm" | "xen-pvh";
/** Which SSDT describes the vCPUs. */
export type SsdtKind = "corrected" | "draft-c";

/** One profile: everything in which table sets differ beyond their sizes. */
export interface Profile {
  readonly title: string;
  readonly board: (options: PcBoardOptions) => BoardLayout;
  readonly dsdt: DsdtKind;
  readonly ssdt: SsdtKind | undefined;
  /** MADT: table revision, flags of a processor that is not there, physical processors listed (all disabled). */
  readonly madt: {
    readonly revision: number;
    readonly absentFlags: ProcessorFlags;
    readonly pcatCompat: boolean;
    readonly listsPcpus: boolean;
    readonly memoryType: "acpi" | "nvs";
  };
  readonly fadt: {
    readonly revision: number;
    readonly minorRevision: number;
    readonly iapcBootArch: NonNullable<FadtOptions["iapcBootArch"]>;
  };
  /** STAO revision; undefined: no STAO. */
  readonly staoRevision: 1 | 2 | undefined;
  /** Where data block and GPE registers of the vCPUs lie, and whether a device answers there. */
  readonly blocks: { readonly memoryType: "nvs" | "reserved"; readonly isTrapped: boolean };
  /** `bios`: where OSPM without a hint looks for it, below 1 MiB. `acpi`: whoever starts OSPM says where. */
  readonly rsdp: "bios" | "acpi";
  /** Profiles with selector registers: the first port of them; undefined: they lie in memory, beside a status byte. */
  readonly selectorPort?: number;
  /** The most processors the profile can describe. */
  readonly maximum: number;
}

const nativeMadt = {
  revision: 5,
  absentFlags: 2,
  pcatCompat: true,
  listsPcpus: false,
  memoryType: "acpi",
} as const;
const pcDevices = { legacyDevices: true } as const;
/**
 * Xen's HVM guests are in ACPI mode from the start; their PM registers are those of PVH (facts C.2). The device model,
 * QEMU, is reset as a whole when it wakes up.
 */
const xenHvmBoard = (options: PcBoardOptions): BoardLayout => {
  const board = pvhBoard(options);
  const sleep = { types: { s3: 1, s5: 0 }, keepsEvents: false, registers: undefined };
  return { ...board, name: "xen-hvm", pm: { ...board.pm, sleep } };
};
const pvhDevices = { vgaNotPresent: true, cmosRtcNotPresent: true } as const;
const trappedPages = { memoryType: "reserved", isTrapped: true } as const;

/** QEMU lists absent processors without a flag, and its FADT is of ACPI 2.0. */
const qemuTables = {
  dsdt: "selector",
  ssdt: undefined,
  madt: { revision: 3, absentFlags: 0, pcatCompat: true, listsPcpus: false, memoryType: "acpi" },
  fadt: { revision: 3, minorRevision: 0, iapcBootArch: pcDevices },
  staoRevision: undefined,
  blocks: trappedPages,
  rsdp: "bios",
} as const;

export const profiles = {
  "pvh-dom0": {
    title: "PVH hardware domain, corrected profile",
    board: pvhBoard,
    dsdt: "native-host",
    ssdt: "corrected",
    // AML and hypervisor write entries and checksum, so the MADT must outlive boot: NVS, not reclaimable memory.
    madt: { revision: 5, absentFlags: 2, pcatCompat: false, listsPcpus: false, memoryType: "nvs" },
    fadt: { revision: 6, minorRevision: 5, iapcBootArch: pvhDevices },
    staoRevision: 2,
    blocks: trappedPages,
    rsdp: "acpi",
    maximum: maximumVcpus,
  },
  "pvh-dom0-draft-c": {
    title: "PVH hardware domain, Draft C as its document prints it",
    board: pvhBoard,
    dsdt: "native-host",
    ssdt: "draft-c",
    madt: { revision: 4, absentFlags: 0, pcatCompat: false, listsPcpus: true, memoryType: "acpi" },
    // The document is older than ACPI 6.3.
    fadt: { revision: 6, minorRevision: 1, iapcBootArch: pvhDevices },
    staoRevision: 1,
    blocks: { memoryType: "nvs", isTrapped: false },
    rsdp: "acpi",
    maximum: maximumVcpus,
  },
  native: {
    title: "physical host without a hypervisor",
    board: pcBoard,
    dsdt: "native-host",
    ssdt: undefined,
    madt: nativeMadt,
    fadt: { revision: 6, minorRevision: 5, iapcBootArch: pcDevices },
    staoRevision: undefined,
    blocks: trappedPages,
    rsdp: "bios",
    maximum: maximumPcpuSlots,
  },
  "pc-legacy": {
    title: "virtual PC with the presence bitmap at 0xAF00",
    board: pcBoard,
    dsdt: "pc-legacy",
    ssdt: undefined,
    madt: { revision: 4, absentFlags: 0, pcatCompat: true, listsPcpus: false, memoryType: "acpi" },
    fadt: { revision: 4, minorRevision: 0, iapcBootArch: pcDevices },
    staoRevision: undefined,
    blocks: trappedPages,
    rsdp: "bios",
    maximum: maximumPcProcessors,
  },
  "qemu-pc": {
    title: "virtual PC in the manner of QEMU's pc machine: selector registers at 0xAF00",
    board: pcBoard,
    ...qemuTables,
    selectorPort: 0xaf00,
    maximum: maximumPcProcessors,
  },
  "qemu-q35": {
    title: "virtual PC in the manner of QEMU's q35 machine: selector registers at 0x0CD8",
    board: q35Board,
    ...qemuTables,
    selectorPort: 0x0cd8,
    maximum: maximumVcpus,
  },
  "hw-reduced": {
    title: "hardware-reduced virtual machine in the manner of cloud-hypervisor: registers in memory, event device",
    board: hardwareReducedBoard,
    dsdt: "selector",
    ssdt: undefined,
    madt: { revision: 5, absentFlags: 2, pcatCompat: false, listsPcpus: false, memoryType: "acpi" },
    fadt: { revision: 6, minorRevision: 3, iapcBootArch: pvhDevices },
    staoRevision: undefined,
    blocks: trappedPages,
    rsdp: "bios",
    maximum: maximumVcpus,
  },
  hvm: {
    title: "virtual PC of a Xen HVM guest: bitmap at 0xAF00, processors that look at the MADT",
    board: xenHvmBoard,
    dsdt: "xen-hvm",
    ssdt: undefined,
    // AML writes entries and checksum.
    madt: { revision: 2, absentFlags: 0, pcatCompat: true, listsPcpus: false, memoryType: "nvs" },
    fadt: { revision: 4, minorRevision: 0, iapcBootArch: pcDevices },
    staoRevision: undefined,
    blocks: { memoryType: "reserved", isTrapped: false },
    rsdp: "bios",
    maximum: maximumXenGuestVcpus,
  },
  "pvh-domu": {
    title: "PVH guest without a device model: processors in a small name space, no events",
    board: pvhBoard,
    dsdt: "xen-pvh",
    ssdt: undefined,
    madt: { revision: 2, absentFlags: 0, pcatCompat: false, listsPcpus: false, memoryType: "nvs" },
    fadt: { revision: 5, minorRevision: 0, iapcBootArch: pvhDevices },
    staoRevision: undefined,
    blocks: { memoryType: "reserved", isTrapped: false },
    rsdp: "acpi",
    maximum: maximumXenGuestVcpus,
  },
} as const satisfies { readonly [name: string]: Profile };

/** Name of a profile. */
export type ProfileName = keyof typeof profiles;

/** The names, in the order in which people should read them. */
export const profileNames: readonly ProfileName[] =
  // Object.keys loses the key type.
  Object.keys(profiles) as ProfileName[];

/** True for the name of a profile. */
export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(profiles, name);
}

/** Constants that all profiles share. */
export const firmwareConstants = {
  /** First port of the native hot-plug controller. */
  pcpuControllerPort: 0x0e00,
  /** GPE0 event of the native hot-plug controller, level. */
  pcpuEvent: 0x0a,
  /** First port of the presence bitmap of `pc-legacy`, and its length. */
  bitmapPort: 0xaf00,
  bitmapLength: 32,
  /** Length of that of a Xen HVM guest. */
  xenBitmapLength: 16,
  /** Interrupt of the generic event device, and where its status byte lies behind the selector registers. */
  genericEventInterrupt: 5,
  genericEventOffset: 0x40,
  /** GPE0 event of `pc-legacy`, and event of the GPE block device of a dom0; edge. */
  vcpuEvent: 0x02,
  /** GPE0 event on which the corrected profile can mirror its block, if asked to. */
  mirrorEvent: 0x03,
  /** First `_UID` of the vCPUs: physical processors stay below, and every one is a DWord constant. */
  firstVcpuUid: 0x1_0000,
  /** First `_UID` of Draft C's vCPUs as its document prints them. */
  firstPrintedUid: 1,
  /** First of the two ports that choose edge or level for the interrupts of the ISA bus. */
  edgeLevelControl: 0x4d0,
  /** NameSeg of the hypervisor's bus device below `\\_SB`, where the host does not have it itself. */
  busName: "XEN0",
  /** Bytes of the GPE block of a dom0. */
  gpeBlockLength: 4,
  /** Zero bytes behind the MADT, for AML that writes past its end. */
  madtSlack: 4096,
} as const;
