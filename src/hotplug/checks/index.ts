/** The rules by group. */
import type { Check } from "../check.ts";
import { accessHasWidth, accessIsOwned, memoryIsOwn, tablesStayWhole } from "./access.ts";
import { bootFindsTables, bootInstallsGpeBlocks, bootSeparatesPhysical, bootStartsPresent } from "./boot.ts";
import { declaredChecks } from "./declared.ts";
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
import { madtChecks } from "./madt.ts";
import {
  eventSurvivesDisable,
  everyEventIsHandled,
  nothingRunsWhilePaused,
  resetStopsFlows,
  restoredAsSaved,
  sharedSourcesAreHandled,
  wideProcessorsComeOnline,
  wrongWidthDoesNothing,
} from "./moments.ts";
import {
  bootProcessorStays,
  matIsAnEntry,
  methodsEnd,
  methodsTakeTheirArguments,
  mutexesAreReleased,
  notifiesWereAsked,
  objectsAreUnique,
  objectsMatchMadt,
  presentAreReachable,
  presentAreTaken,
  spuriousChangesNothing,
} from "./objects.ts";
import {
  pcpuComesOnline,
  pcpuFollowsUser,
  pcpuIsForgotten,
  pcpuIsForwarded,
  pcpuIsKept,
  pcpuReportsSuccess,
  pcpuZeroStays,
} from "./pcpu.ts";
import { presentProcessorsWork } from "./status.ts";
import { bootProcessorIsRefused, bootProcessorKeepsRunning, lastWishCounts, queuesStayShort } from "./stress.ts";
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
import { wiringChecks } from "./wiring.ts";

/** What every start-up must keep. */
export const bootChecks: readonly Check[] = [
  bootFindsTables,
  bootInstallsGpeBlocks,
  bootSeparatesPhysical,
  bootStartsPresent,
];

/** What every event must keep. */
export const eventChecks: readonly Check[] = [gpeOrder, gpeHasCause, gpeNotLost, sciFollowsSources, notifyIsQueued];

/** What every start-up and every event must keep. */
export const platformChecks: readonly Check[] = [...bootChecks, ...eventChecks];

/** Adding a vCPU. */
export const addChecks: readonly Check[] = [
  addOrder,
  addNotifiesOnce,
  checksumBeforeNotify,
  addStartsByInitSipi,
  addReachesOnline,
  addReportsSuccess,
];

/** Removing a vCPU. */
export const removeChecks: readonly Check[] = [removeKeepsPresentUntilEject, removeEjects, removeReports];

/** Being refused the removal of a vCPU. */
export const refusalChecks: readonly Check[] = [refusalReports, refusalKeepsRunning];

/** Adding, removing and refusing vCPUs. */
export const vcpuChecks: readonly Check[] = [...addChecks, manyInOneEvent, ...removeChecks, ...refusalChecks];

/** Several vCPUs in one event. */
export const manyChecks: readonly Check[] = [...addChecks, manyInOneEvent];

/** What a boot processor must keep. */
export const bootProcessorChecks: readonly Check[] = [bootProcessorIsRefused, bootProcessorKeepsRunning];

/** What tables that were given must keep, besides the rules for events and vCPUs. */
export const tableChecks: readonly Check[] = [
  objectsAreUnique,
  objectsMatchMadt,
  presentAreTaken,
  presentAreReachable,
  matIsAnEntry,
  methodsTakeTheirArguments,
  methodsEnd,
  mutexesAreReleased,
  accessIsOwned,
  accessHasWidth,
  memoryIsOwn,
  tablesStayWhole,
  spuriousChangesNothing,
  notifiesWereAsked,
  bootProcessorStays,
  presentProcessorsWork,
  lastWishCounts,
  ...declaredChecks,
  ...madtChecks,
  ...wiringChecks,
];

/** Physical CPUs under the hardware domain. */
export const pcpuChecks: readonly Check[] = [pcpuIsForwarded, pcpuComesOnline, pcpuReportsSuccess];

/** The whole life of a physical CPU. */
export const pcpuLifeChecks: readonly Check[] = [...pcpuChecks, pcpuFollowsUser, pcpuIsForgotten];

/** A physical CPU that the hypervisor cannot forget. */
export const pcpuKeptChecks: readonly Check[] = [pcpuIsKept, pcpuZeroStays];

/** An event that comes while its GPE is disabled. */
export const crossingChecks: readonly Check[] = [eventSurvivesDisable];

/** Several sources of one interrupt. */
export const sharedInterruptChecks: readonly Check[] = [sharedSourcesAreHandled];

/** Ten thousand events. */
export const stormChecks: readonly Check[] = [everyEventIsHandled];

/** Processors that eight bits cannot name. */
export const wideChecks: readonly Check[] = [wideProcessorsComeOnline];

/** A domain that is paused. */
export const pauseChecks: readonly Check[] = [nothingRunsWhilePaused];

/** A machine that is reset in the middle of a flow. */
export const resetChecks: readonly Check[] = [resetStopsFlows];

/** A system that is saved and restored. */
export const restoreChecks: readonly Check[] = [restoredAsSaved];

/** Registers that are accessed as they must not be. */
export const registerChecks: readonly Check[] = [wrongWidthDoesNothing];

/** What requests that come in bad moments must keep. */
export const stressChecks: readonly Check[] = [lastWishCounts, queuesStayShort];

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
