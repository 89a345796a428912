/**
 * What operating systems do differently, as data. The engines of this folder walk these records; no engine asks for
 * a personality by name.
 *
 * Facts: how ACPICA in Linux talks to the registers was recorded from Linux 6.1; what Linux answers to Device Check
 * and Eject Request changed with 6.11.
 */

/** How the registers of the fixed hardware are talked to. Every variant writes the same values in the same order. */
export interface RegisterConversation {
  readonly name: string;
  /** Reads of PM1 control before ACPI_ENABLE is written. */
  readonly modeReads: number;
  /** PM1 enables are cleared one read-modify-write per fixed event, or with one write of zero. */
  readonly fixedEventReset: "per-event" | "at-once";
  /** A fixed event's enable bit is read back after it was set. */
  readonly readsBackFixedEvent: boolean;
  /** The enable bit of a GPE is cleared once more when its method is found. */
  readonly disablesOnMatch: boolean;
  /** Enable and status are read once per event number, or once per register of eight. */
  readonly gpeDetection: "per-event" | "per-register";
  /** An enable register is read before it is changed, or written from the copy OSPM keeps. */
  readonly enableUpdate: "read-modify-write" | "from-copy";
  /** After start-up the blocks are looked at once, without waiting for an SCI. */
  readonly pollsAfterStart: boolean;
  /** The global lock's fixed event (GBL) is enabled. */
  readonly usesGlobalLock: boolean;
  /** SLP_TYP is written once without SLP_EN before it is written with it. */
  readonly writesSleepTypeFirst: boolean;
}

/** ACPICA as recorded in Linux 6.1. */
export const acpicaConversation: RegisterConversation = {
  name: "acpica",
  modeReads: 2,
  fixedEventReset: "per-event",
  readsBackFixedEvent: true,
  disablesOnMatch: true,
  gpeDetection: "per-event",
  enableUpdate: "read-modify-write",
  pollsAfterStart: true,
  usesGlobalLock: true,
  writesSleepTypeFirst: true,
};

/** The least the specification asks for. */
export const specificationConversation: RegisterConversation = {
  name: "specification",
  modeReads: 1,
  fixedEventReset: "at-once",
  readsBackFixedEvent: false,
  disablesOnMatch: false,
  gpeDetection: "per-register",
  enableUpdate: "from-copy",
  pollsAfterStart: false,
  usesGlobalLock: true,
  writesSleepTypeFirst: false,
};

/** Status codes of `_OST`. @see ACPI 6.5 §6.3.5 */
export const ostStatus = {
  success: 0,
  failure: 1,
  unrecognized: 2,
  ejectNotSupported: 0x80,
  ejectInUse: 0x81,
  ejectBusy: 0x82,
  ejectDependency: 0x83,
  ejectInProgress: 0x84,
} as const;

/** Objects a processor driver evaluates while it attaches. */
export type AttachRead = "_STA" | "_UID" | "_MAT" | "_PXM";

/** Notifications that mean that a device comes or goes (§5.6.6 table 5.184). */
export type HotplugEventName = "busCheck" | "deviceCheck" | "ejectRequest";

/** One line of the answer to Device Check; the first line whose conditions hold is taken. */
export interface DeviceCheckRule {
  /** `_STA` bit 0; left out: does not matter. */
  readonly present?: boolean;
  /** `_STA` bit 1; left out: does not matter. */
  readonly enabled?: boolean;
  /** The object already has its driver. */
  readonly attached: boolean;
  readonly action: "attach" | "detach" | "keep";
  /** `_OST` status when the action succeeds. */
  readonly status: number;
  /** What a log would say. */
  readonly remark: string;
}

/** What tables must not have too much of; undefined: no limit is known. */
export interface TableLimits {
  /** Processor declarations, not Devices. */
  readonly processorObjects: number | undefined;
  /** Elements of one package. */
  readonly packageElements: number | undefined;
  /** Packages encoded as VarPackage, which ACPI 1.0 does not have. */
  readonly varPackages: number | undefined;
}

const noLimits: TableLimits = { processorObjects: undefined, packageElements: undefined, varPackages: undefined };

/** Everything in which one operating system differs from another. */
export interface Personality {
  readonly name: string;
  readonly conversation: RegisterConversation;
  readonly limits: TableLimits;
  readonly gpe: {
    /** ACPI0006 devices are installed as GPE blocks. */
    readonly usesBlockDevices: boolean;
    /** A block device without an interrupt in `_CRS` is taken to use the SCI; otherwise it is left alone. */
    readonly blockDeviceDefaultsToSci: boolean;
    /** An interrupt that nobody claims this many times is masked for good (Linux: 99,900 of 100,000). */
    readonly unhandledLimit: number;
  };
  readonly madt: {
    /** Usable type 0 entries make type 9 entries with IDs below 0xFF disappear (facts I.1). */
    readonly localApicEntriesHideX2apic: boolean;
    /** Entries whose UID the STAO lists are not this system's processors. */
    readonly leavesOutPhysical: boolean;
  };
  readonly stao: {
    /** Objects named by the Name List look absent. */
    readonly hidesNames: boolean;
    /**
     * Where UIDs of physical processors are looked for: nowhere, at the offsets of revision 2, or also in revision 1,
     * from byte 37 on in place of names. Draft C gives its list neither an offset nor a revision (facts D29).
     */
    readonly processorList: "ignored" | "revision-2" | "any-revision";
  };
  readonly xen: {
    /** Physical processors are handed to the hypervisor. */
    readonly drivesPhysical: boolean;
    /** With a hypercall and a `\_SB.XEN0`, processors outside it are physical. */
    readonly outsideXen0IsPhysical: boolean;
    /** `_PXM` of a physical processor must exist. */
    readonly needsProximity: boolean;
    /** The hypervisor's number of a virtual processor: the ACPI UID, or half the APIC ID. */
    readonly vcpuNumber: "acpi-uid" | "half-apic-id";
    /** A processor that went offline also tells the hypervisor with VCPUOP_down. */
    readonly reportsDown: boolean;
  };
  readonly processor: {
    /** Evaluated, in this order, before the Device Check rules are consulted. */
    readonly checkReads: readonly "_STA"[];
    /**
     * Where a check looks for what has come: at the device that was notified, or, with one `_STA` each, at every device
     * below the parent of one that is present (Linux since 6.11, as 6.12 was seen to do).
     */
    readonly scans: "device" | "parent";
    /** Evaluated, in this order, while attaching after start-up; the last value of each counts. */
    readonly attachReads: readonly AttachRead[];
    /** The same during start-up, after `_STA`. */
    readonly bootReads: readonly AttachRead[];
    readonly deviceCheck: readonly DeviceCheckRule[];
    /** `_OST` status of a Device Check whose attach failed. */
    readonly attachFailure: number;
    /** Attaching asks for `_STA` Enabled, not only Present. */
    readonly attachNeedsEnabled: boolean;
    /** Hot-added APIC IDs must have been in the MADT at boot. */
    readonly needsRegisteredApicId: boolean;
    /** The ID of a Processor object: its ProcID, or a `_UID` inside it where there is one (facts D6, D8). */
    readonly processorObjectId: "proc-id" | "uid";
    /** A type 9 entry also serves a Processor object with an ID below 255 (facts D5: Linux does not). */
    readonly x2apicServesProcessorObjects: boolean;
  };
  readonly hotplug: {
    /** Notifications that are acted upon; the others of them are logged only. */
    readonly handles: readonly HotplugEventName[];
  };
  readonly eject: {
    /** A missing `_EJ0` is noticed before the processor goes offline. */
    readonly checksMethodFirst: boolean;
    /** `_OST` status when `_STA` is still set after `_EJ0`. */
    readonly incomplete: number;
    /** The driver lets go before `_EJ0` runs; otherwise after `_STA` shows that the eject is complete. */
    readonly detachesBeforeEject: boolean;
    /** Evaluated between the two `_OST`s, before anything is taken offline. */
    readonly checkReads: readonly "_STA"[];
  };
  readonly sleep: {
    /** Processors are started again before `_WAK` (Linux) or behind it (ACPI 6.5 §16.1.7). */
    readonly returnsProcessors: "before-wak" | "after-wak";
    /** `\_SI._SST` is told of the state. */
    readonly usesIndicator: boolean;
  };
}

const linux61: Personality = {
  name: "linux-6.1",
  conversation: acpicaConversation,
  limits: noLimits,
  gpe: { usesBlockDevices: false, blockDeviceDefaultsToSci: false, unhandledLimit: 99_900 },
  madt: { localApicEntriesHideX2apic: false, leavesOutPhysical: false },
  stao: { hidesNames: false, processorList: "ignored" },
  xen: {
    drivesPhysical: false,
    outsideXen0IsPhysical: false,
    needsProximity: true,
    vcpuNumber: "acpi-uid",
    reportsDown: false,
  },
  processor: {
    checkReads: ["_STA"],
    scans: "device",
    attachReads: ["_STA", "_UID", "_MAT", "_STA", "_PXM"],
    bootReads: ["_UID", "_MAT"],
    deviceCheck: [
      { present: true, attached: false, action: "attach", status: ostStatus.success, remark: "enumerated" },
      { present: true, attached: true, action: "keep", status: ostStatus.failure, remark: "already enumerated" },
      { present: false, attached: true, action: "detach", status: ostStatus.success, remark: "surprise removal" },
      { present: false, attached: false, action: "keep", status: ostStatus.failure, remark: "still not present" },
    ],
    attachFailure: ostStatus.failure,
    attachNeedsEnabled: false,
    needsRegisteredApicId: false,
    processorObjectId: "proc-id",
    x2apicServesProcessorObjects: false,
  },
  hotplug: { handles: ["busCheck", "deviceCheck", "ejectRequest"] },
  eject: { checksMethodFirst: false, incomplete: ostStatus.success, detachesBeforeEject: true, checkReads: [] },
  sleep: { returnsProcessors: "before-wak", usesIndicator: true },
};

const linux611: Personality = {
  ...linux61,
  name: "linux-6.11",
  madt: { localApicEntriesHideX2apic: true, leavesOutPhysical: false },
  processor: {
    ...linux61.processor,
    scans: "parent",
    attachReads: ["_UID", "_MAT", "_PXM"],
    deviceCheck: [
      { enabled: false, attached: true, action: "detach", status: ostStatus.success, remark: "enabled bit clear" },
      { present: true, attached: true, action: "keep", status: ostStatus.success, remark: "no change" },
      { present: true, attached: false, action: "attach", status: ostStatus.success, remark: "enumerated" },
      { present: false, attached: false, action: "keep", status: ostStatus.success, remark: "not present" },
    ],
    attachFailure: ostStatus.success,
    attachNeedsEnabled: true,
    needsRegisteredApicId: true,
  },
  eject: { checksMethodFirst: false, incomplete: ostStatus.success, detachesBeforeEject: false, checkReads: [] },
};

const draftCAware: Personality = {
  ...linux61,
  name: "draft-c-aware",
  gpe: { ...linux61.gpe, usesBlockDevices: true, blockDeviceDefaultsToSci: true },
  madt: { localApicEntriesHideX2apic: true, leavesOutPhysical: true },
  stao: { hidesNames: true, processorList: "any-revision" },
  xen: { ...linux61.xen, drivesPhysical: true, outsideXen0IsPhysical: true, needsProximity: false },
  processor: { ...linux61.processor, processorObjectId: "uid" },
  eject: { ...linux61.eject, checkReads: ["_STA"] },
};

const acpikit: Personality = {
  ...draftCAware,
  name: "acpikit",
  stao: { hidesNames: true, processorList: "revision-2" },
  xen: { ...draftCAware.xen, vcpuNumber: "half-apic-id", reportsDown: true },
  processor: {
    ...draftCAware.processor,
    attachReads: ["_UID", "_MAT"],
    deviceCheck: [
      { present: true, enabled: true, attached: false, action: "attach", status: ostStatus.success, remark: "new" },
      { present: true, attached: true, action: "keep", status: ostStatus.failure, remark: "already enumerated" },
      { present: false, attached: true, action: "detach", status: ostStatus.success, remark: "surprise removal" },
      { attached: false, action: "keep", status: ostStatus.failure, remark: "not present and enabled" },
    ],
    attachNeedsEnabled: true,
    needsRegisteredApicId: true,
    processorObjectId: "proc-id",
  },
  eject: { ...draftCAware.eject, checksMethodFirst: true, incomplete: ostStatus.ejectBusy },
  sleep: { returnsProcessors: "after-wak", usesIndicator: true },
};

/** What the specification asks for and nothing else: every object is consulted, nothing is assumed. */
const specification: Personality = {
  ...linux61,
  name: "specification",
  conversation: specificationConversation,
  gpe: { usesBlockDevices: true, blockDeviceDefaultsToSci: false, unhandledLimit: linux61.gpe.unhandledLimit },
  stao: { hidesNames: true, processorList: "ignored" },
  processor: {
    ...linux61.processor,
    attachReads: ["_UID", "_MAT", "_PXM"],
    bootReads: ["_UID", "_MAT", "_PXM"],
    deviceCheck: acpikit.processor.deviceCheck,
    attachNeedsEnabled: true,
  },
  eject: { ...linux61.eject, checksMethodFirst: true, incomplete: ostStatus.ejectBusy },
  sleep: { returnsProcessors: "after-wak", usesIndicator: true },
};

/** Second-hand (facts C.9): server editions add processors and never remove any; GPE block devices are not known. */
const windowsLike: Personality = {
  ...linux61,
  name: "windows-like",
  conversation: specificationConversation,
  processor: { ...linux61.processor, attachReads: ["_STA", "_UID", "_MAT", "_PXM"], attachNeedsEnabled: true },
  hotplug: { handles: ["busCheck", "deviceCheck"] },
};

/** Facts C.9: Windows up to Server 2008 takes no package of more than 255 elements and no VarPackage. */
const windows2008Like: Personality = {
  ...windowsLike,
  name: "windows-2008-like",
  limits: { ...noLimits, packageElements: 255, varPackages: 0 },
};

/** Facts C.3: Windows 2000 crashes on more than 15 Processor objects, so firmware for it has a DSDT of its own. */
const windows2000Like: Personality = {
  ...windows2008Like,
  name: "windows-2000-like",
  limits: { ...windows2008Like.limits, processorObjects: 15 },
};

/** Facts C.9: its processor driver attaches at start-up and acts on no notification but that of a changed `_CST`. */
const freebsdLike: Personality = {
  ...linux61,
  name: "freebsd-like",
  processor: { ...linux61.processor, bootReads: ["_UID"] },
  hotplug: { handles: [] },
};

/** The personalities by name. `acpikit` understands ACPI0006, STAO revision 2 and Xen. */
export const personalities = {
  "linux-6.1": linux61,
  "linux-6.11": linux611,
  "draft-c-aware": draftCAware,
  acpikit,
  specification,
  "windows-like": windowsLike,
  "windows-2008-like": windows2008Like,
  "windows-2000-like": windows2000Like,
  "freebsd-like": freebsdLike,
} as const satisfies { readonly [name: string]: Personality };

export type PersonalityName = keyof typeof personalities;
