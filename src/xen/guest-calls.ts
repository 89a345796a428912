/** What any guest asks: version and features (xen_version), and parameters of its container (hvm_op). Facts E.7, E.9, E.10. */
import type { GuestStructure } from "./guest-structure.ts";

/** Commands of xen_version. */
export const versionCommands = { version: 0, getFeatures: 6 } as const;

/** Major and minor number, as XENVER_version and CPUID leaf +1 have them. */
export const xenVersionNumber = 0x0004_0014;

/** An entry of a multicall: number, result and arguments, 8 bytes each. Offsets and size in bytes. */
export const multicallEntry = { size: 64, op: 0, result: 8, args: 16, argumentCount: 6 } as const;

/** Feature bits of submap 0 (facts E.10). */
export const xenFeatures = {
  writablePageTables: 0,
  writableDescriptorTables: 1,
  autoTranslatedPhysmap: 2,
  supervisorModeKernel: 3,
  paePgdirAbove4gb: 4,
  mmuPtUpdatePreserveAd: 5,
  highmemAssist: 6,
  gnttabMapAvailBits: 7,
  hvmCallbackVector: 8,
  hvmSafePvclock: 9,
  hvmPirqs: 10,
  dom0: 11,
  memoryOpVnodeSupported: 13,
  armSmccc: 14,
  linuxRsdpUnrestricted: 15,
  notDirectMapped: 16,
  directMapped: 17,
  runstatePhysArea: 18,
  vcpuTimePhysArea: 19,
  dmMsixAllWrites: 20,
} as const;
export type XenFeature = keyof typeof xenFeatures;

/** Argument of XENVER_get_features. */
export const featureInfo: GuestStructure<"submapIndex" | "submap"> = {
  name: "xen_feature_info",
  size: 8,
  fields: { submapIndex: [0, 4], submap: [4, 4] },
};

/** Argument of HVMOP_set_param and HVMOP_get_param. The value's upper half is apart: it holds a type in its top byte. */
export const hvmParam: GuestStructure<"domain" | "index" | "low" | "high"> = {
  name: "xen_hvm_param",
  size: 16,
  fields: { domain: [0, 2], index: [4, 4], low: [8, 4], high: [12, 4] },
};

/** Parameters by number. */
export const hvmParams = {
  callbackIrq: 0,
  storePfn: 1,
  storeEvtchn: 2,
  ioreqPfn: 5,
  bufioreqPfn: 6,
  acpiSState: 14,
  consolePfn: 17,
  consoleEvtchn: 18,
  acpiIoportsLocation: 19,
  vmGenerationIdAddr: 34,
} as const;

/** Where the events of a whole domain interrupt it: `callbackIrq` by the type in its bits 56 to 63. */
export type CallbackVia =
  | { readonly kind: "gsi"; readonly gsi: number }
  | {
      readonly kind: "pci-intx";
      readonly domain: number;
      readonly bus: number;
      readonly devfn: number;
      readonly pin: number;
    }
  | { readonly kind: "vector"; readonly vector: number };

/** @returns undefined: no such type */
export function decodeCallbackVia({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): CallbackVia | undefined {
  switch (high >>> 24) {
    case 0:
      return { kind: "gsi", gsi: low };
    case 1:
      return {
        kind: "pci-intx",
        domain: high & 0xffff,
        bus: low >>> 16,
        devfn: (low >>> 8) & 0xff,
        pin: low & 3,
      };
    case 2:
      return { kind: "vector", vector: low & 0xff };
    default:
      return undefined;
  }
}
