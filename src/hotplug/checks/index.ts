/** The rules by group. */
import type { Check } from "../check.ts";
import { accessHasWidth, accessIsOwned, memoryIsOwn, tablesStayWhole } from "./access.ts";
import { bootFindsTables, bootInstallsGpeBlocks, bootSeparatesPhysical, bootStartsPresent } from "./boot.ts";
import {
  bootProcessorScanned,
  clearedOnRequest,
  ejectOnlySleeps,
  noOst,
  overlayMisreads,
  packedFields,
  patchedByLength,
  processorAgainstX2apic,
  registersInMemory,
} from "./draft-c.ts";
import { gpeHasCause, gpeNotLost, gpeOrder, notifyIsQueued, sciFollowsSources } from "./gpe.ts";
import {
  bootProcessorStays,
  matIsAnEntry,
  methodsEnd,
  notifiesWereAsked,
  objectsAreUnique,
  objectsMatchMadt,
  presentAreTaken,
  spuriousChangesNothing,
} from "./objects.ts";
import { pcpuComesOnline, pcpuIsForwarded, pcpuReportsSuccess } from "./pcpu.ts";
import {
  addNotifiesOnce,
  addOrder,
  addReachesOnline,
  addReportsSuccess,
  addStartsByInitSipi,
  checksumBeforeNotify,
  manyInOneEvent,
} from "./vcpu-add.ts";
import {
  refusalKeepsRunning,
  refusalReports,
  removeEjects,
  removeKeepsPresentUntilEject,
  removeReports,
} from "./vcpu-remove.ts";

/** What every start-up and every event must keep. */
export const platformChecks: readonly Check[] = [
  bootFindsTables,
  bootInstallsGpeBlocks,
  bootSeparatesPhysical,
  bootStartsPresent,
  gpeOrder,
  gpeHasCause,
  gpeNotLost,
  sciFollowsSources,
  notifyIsQueued,
];

/** Adding, removing and refusing a vCPU. */
export const vcpuChecks: readonly Check[] = [
  addOrder,
  addNotifiesOnce,
  manyInOneEvent,
  checksumBeforeNotify,
  addStartsByInitSipi,
  addReachesOnline,
  addReportsSuccess,
  removeKeepsPresentUntilEject,
  removeEjects,
  removeReports,
  refusalReports,
  refusalKeepsRunning,
];

/** What tables that were given must keep, besides the rules for events and vCPUs. */
export const tableChecks: readonly Check[] = [
  objectsAreUnique,
  objectsMatchMadt,
  presentAreTaken,
  matIsAnEntry,
  methodsEnd,
  accessIsOwned,
  accessHasWidth,
  memoryIsOwn,
  tablesStayWhole,
  spuriousChangesNothing,
  notifiesWereAsked,
  bootProcessorStays,
];

/** Physical CPUs under the hardware domain. */
export const pcpuChecks: readonly Check[] = [pcpuIsForwarded, pcpuComesOnline, pcpuReportsSuccess];

/** The defects of Draft C that a run can show, by their numbers in the facts document. */
export const draftCDefects: readonly Check[] = [
  packedFields,
  overlayMisreads,
  processorAgainstX2apic,
  patchedByLength,
  clearedOnRequest,
  ejectOnlySleeps,
  noOst,
  bootProcessorScanned,
  registersInMemory,
];

/** What even a run of a broken design must keep. */
export const runChecks: readonly Check[] = [notifyIsQueued];
