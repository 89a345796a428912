/** What a platform gives besides AML, by model: used for the static tables that were not given. @see facts C.2 to C.8, D.11 */
import { apicId, processorUid } from "../../base/brand.ts";
import { buildFadt, buildMadt, type FadtOptions, type MadtEntry } from "../../tables/index.ts";
import type { DeviceModelName } from "../detection/interface-patterns.ts";

/** Registers and MADT conventions of one platform. */
export interface PlatformDefaults {
  readonly title: string;
  readonly fadt: FadtOptions;
  readonly madt: {
    readonly revision: number;
    /** Type 9 for every processor; otherwise only where the numbers do not fit type 0. */
    readonly isX2apic: boolean;
    readonly presentFlags: { readonly enabled: boolean; readonly onlineCapable: boolean };
    readonly absentFlags: { readonly enabled: boolean; readonly onlineCapable: boolean };
    /** APIC IDs are multiples of it. */
    readonly apicIdStride: number;
    readonly hasIoApic: boolean;
    /** Override of the SCI: MPS INTI polarity and trigger; undefined: none. */
    readonly sciOverride: { readonly polarity: number; readonly triggerMode: number } | undefined;
  };
}

const enabled = { enabled: true, onlineCapable: false };
const disabled = { enabled: false, onlineCapable: false };
const activeHighLevel = { polarity: 1, triggerMode: 3 };
const fixedLengths = { pm1EvtLen: 4, pm1CntLen: 2, pmTmrLen: 4, pLvl2Lat: 0xfff, pLvl3Lat: 0xfff } as const;

const piix: PlatformDefaults = {
  title: "QEMU's pc machine",
  fadt: {
    ...fixedLengths,
    revision: 3,
    sciInt: 9,
    smiCmd: 0xb2,
    acpiEnable: 0xf1,
    acpiDisable: 0xf0,
    pm1aEvtBlk: 0x600,
    pm1aCntBlk: 0x604,
    pmTmrBlk: 0x608,
    gpe0Blk: 0xafe0,
    gpe0BlkLen: 4,
  },
  madt: {
    revision: 1,
    isX2apic: false,
    presentFlags: enabled,
    absentFlags: disabled,
    apicIdStride: 1,
    hasIoApic: true,
    sciOverride: activeHighLevel,
  },
};

const ich9: PlatformDefaults = {
  ...piix,
  title: "QEMU's q35 machine",
  fadt: { ...piix.fadt, acpiEnable: 2, acpiDisable: 3, gpe0Blk: 0x620, gpe0BlkLen: 16 },
};

const xen: PlatformDefaults = {
  title: "a Xen HVM guest",
  fadt: {
    ...fixedLengths,
    revision: 4,
    sciInt: 9,
    pm1aEvtBlk: 0xb000,
    pm1aCntBlk: 0xb004,
    pmTmrBlk: 0xb008,
    gpe0Blk: 0xafe0,
    gpe0BlkLen: 4,
    flags: { wbinvd: true, procC1: true, fixRtc: true, tmrValExt: true },
  },
  // No override of the SCI: it is level and active low by default.
  madt: { ...piix.madt, revision: 2, apicIdStride: 2, sciOverride: undefined },
};

const cloudHypervisor: PlatformDefaults = {
  title: "cloud-hypervisor",
  fadt: { revision: 6, minorVersion: 3, flags: { hwReducedAcpi: true, resetRegSup: true, tmrValExt: true } },
  madt: {
    revision: 5,
    isX2apic: true,
    // Both bits for processors that are there, which the specification reserves.
    presentFlags: { enabled: true, onlineCapable: true },
    absentFlags: { enabled: false, onlineCapable: true },
    apicIdStride: 1,
    hasIoApic: true,
    sciOverride: undefined,
  },
};

/** First port of the hot-plug registers of ICH9 machines. */
const ICH9_REGISTERS = 0x0cd8;

const byModel: { readonly [M in DeviceModelName]: PlatformDefaults } = {
  "qemu-modern": piix,
  "qemu-legacy": piix,
  "cloud-hypervisor": cloudHypervisor,
  "xen-hvm": xen,
  // The event block of HVM stays in the FADT although nobody is behind it.
  "xen-pvh": { ...xen, title: "a Xen PVH guest", fadt: { ...xen.fadt, revision: 5 } },
  "draft-c": xen,
  corrected: xen,
  // A host without hyper-threading, whose OS learns from Online Capable what may come (ACPI 6.3).
  native: {
    title: "a native host",
    fadt: { ...piix.fadt, revision: 6, minorVersion: 5 },
    madt: { ...piix.madt, revision: 5, apicIdStride: 2, absentFlags: { enabled: false, onlineCapable: true } },
  },
};

/** @param registersAddress - where the hot-plug registers are: QEMU's machines differ in it */
export function platformDefaults(model: DeviceModelName | undefined, registersAddress: number): PlatformDefaults {
  const defaults = model === undefined ? piix : byModel[model];
  return defaults === piix && registersAddress === ICH9_REGISTERS ? ich9 : defaults;
}

/** A FADT of the platform. Addresses of DSDT and FACS are filled in when everything is placed. */
export function defaultFadt({ fadt }: PlatformDefaults): Uint8Array {
  return buildFadt(fadt);
}

/** A MADT of the platform. @param uids - of the processors, in order; the first `present` are there */
export function defaultMadt({ madt, fadt }: PlatformDefaults, uids: readonly number[], present: number): Uint8Array {
  const entries: MadtEntry[] = [];
  if (madt.hasIoApic) entries.push({ kind: "ioApic", ioApicId: 0, address: 0xfec0_0000, gsiBase: 0 });
  const { sciOverride } = madt;
  if (sciOverride !== undefined) {
    const sci = fadt.sciInt ?? 9;
    entries.push({ kind: "interruptSourceOverride", bus: 0, source: sci, gsi: sci, flags: sciOverride });
  }
  for (const [index, uid] of uids.entries()) {
    const id = index * madt.apicIdStride;
    const isWide = madt.isX2apic || id >= 0xff || uid >= 0xff;
    entries.push({
      kind: isWide ? "processorLocalX2Apic" : "processorLocalApic",
      processorUid: processorUid(uid),
      apicId: apicId(id),
      flags: index < present ? madt.presentFlags : madt.absentFlags,
    });
  }
  return buildMadt({ revision: madt.revision, pcatCompat: true, entries });
}
