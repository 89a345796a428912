/** The defect list of Draft C, complete: 39 rules and three written reasons. @see hotplug facts A.10 */
import type { Check } from "../../check.ts";
import {
  bootProcessorScanned,
  clearedOnRequest,
  ejectOnlySleeps,
  noOst,
  overlayMisreads,
  processorAgainstX2apic,
  registersInMemory,
} from "../draft-c.ts";
import {
  anonymousBus,
  borrowedIdentity,
  foreignBlock,
  idInsideProcessor,
  idsDiffer,
  narrowAddresses,
  narrowBitmap,
  narrowUids,
  noInterrupt,
  noProximity,
  revisionsDisagree,
  twoNames,
  unexplainedLength,
  unparsableList,
} from "./declarations.ts";
import type { WrittenReason } from "./design-check.ts";
import {
  broadcastFallback,
  flagIsShadow,
  notifiedTooSoon,
  packedFields,
  reclaimableMemory,
  unequalGates,
} from "./methods.ts";
import {
  duplicateIds,
  eventBeforeBit,
  hiddenByPhysical,
  lineIsAPulse,
  listIsUnread,
  needsUnknownDevice,
  noFixedHardware,
  notOnlineCapable,
  physicalStays,
  smallIdSpace,
  unknownPhysical,
  wrongVcpuNumber,
} from "./systems.ts";

/** In the order of their numbers. */
export const designChecks: readonly Check[] = [
  packedFields,
  unexplainedLength,
  narrowBitmap,
  overlayMisreads,
  processorAgainstX2apic,
  duplicateIds,
  idInsideProcessor,
  idsDiffer,
  wrongVcpuNumber,
  narrowUids,
  foreignBlock,
  unequalGates,
  broadcastFallback,
  flagIsShadow,
  clearedOnRequest,
  ejectOnlySleeps,
  noOst,
  bootProcessorScanned,
  notifiedTooSoon,
  reclaimableMemory,
  registersInMemory,
  needsUnknownDevice,
  noInterrupt,
  lineIsAPulse,
  noFixedHardware,
  hiddenByPhysical,
  notOnlineCapable,
  revisionsDisagree,
  unparsableList,
  listIsUnread,
  unknownPhysical,
  physicalStays,
  smallIdSpace,
  anonymousBus,
  twoNames,
  eventBeforeBit,
  noProximity,
  narrowAddresses,
  borrowedIdentity,
];

/** Defects of the document's text: why no run can show them. */
export const writtenReasons: readonly WrittenReason[] = [
  {
    id: "D32",
    title: "“Ignore or notify Xen” gives one list two meanings",
    reason:
      "A run follows one of the meanings, and both are allowed; that the document does not choose is in no event. The run shows what follows from it: physical processors are forwarded, and their power data are nobody's.",
  },
  {
    id: "D33",
    title: "Nothing says how the hypervisor is told to add or remove a vCPU",
    reason:
      "The toolstack's request in the trace (vcpu/set) is an operation of the model. A run cannot show that a document has no such operation.",
  },
  {
    id: "D38",
    title: "_STA and _E02 are written without argument counts",
    reason:
      "The compiled methods are the same as with “0, NotSerialized”: the flags byte is 0 either way, and only AML is executed.",
  },
];
