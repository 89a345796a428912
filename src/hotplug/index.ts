/** Whole systems, scenarios, checks, reports. */

import type { Diagnostic } from "../base/diagnostic.ts";
import { InternalError } from "../base/invariant.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { PhysicalHost } from "../firmware/index.ts";
import { runGuests } from "./guests/run-guests.ts";
import { isPortableScenario, runOnTables } from "./portable/run-on-tables.ts";
import type { PortableTarget } from "./portable/target.ts";
import { runRaces } from "./races/run-races.ts";
import type { Report } from "./report.ts";
import { type RunOptions, runSteps, verifyHost } from "./run.ts";
import { allScenarios, guestScenarios, raceScenarios } from "./scenarios/index.ts";
import { diagnose } from "./testbed/diagnostics.ts";

export { type Check, Findings, judge, type Verdict } from "./check.ts";
export { type Conformance, type ConformanceOptions, runConformance } from "./conformance/conformance.ts";
export { FlowPlayer } from "./conformance/player.ts";
export { type FlowStep, type FlowTraits, standardFlow } from "./conformance/steps.ts";
export { type DetectedInterface, type Detection, detectInterface } from "./detection/detect.ts";
export type { EventMethodFact } from "./detection/event-methods.ts";
export { type DeviceModelName, type InterfacePattern, interfacePatterns } from "./detection/interface-patterns.ts";
export {
  type DeviceFact,
  type FieldFact,
  type ProcessorFact,
  type RegionFact,
  readTableFacts,
  type TableFacts,
} from "./detection/table-facts.ts";
export { CloudHypervisorCpuHotplug } from "./devices/cloud-hypervisor-cpu-hotplug.ts";
export type {
  CpuHotplugDevice,
  CpuHotplugHost,
  CpuHotplugListener,
  CpuSlot,
  RegisterPlace,
} from "./devices/cpu-hotplug-device.ts";
export { CpuSelector } from "./devices/cpu-selector.ts";
export {
  type SelectorVariant,
  selectorCommands,
  selectorFlags,
  selectorRegisters,
  selectorVariants,
} from "./devices/cpu-selector-registers.ts";
export { GenericEventRegister, genericEvents } from "./devices/generic-event.ts";
export { NativeCpuHotplug } from "./devices/native-cpu-hotplug.ts";
export { PcpuController, type PcpuControllerListener } from "./devices/pcpu-controller.ts";
export { PresenceBitmap } from "./devices/presence-bitmap.ts";
export { QemuCpuHotplug } from "./devices/qemu-cpu-hotplug.ts";
export { XenHvmCpuHotplug } from "./devices/xen-hvm-cpu-hotplug.ts";
export type { GuestChange } from "./guests/guest.ts";
export type { GuestScenario, GuestStep } from "./guests/guest-scenario.ts";
export { runGuests } from "./guests/run-guests.ts";
export { equipHost, type HostEquipment } from "./host-equipment.ts";
export {
  type HostTrial,
  type HostTrialResult,
  type HostTrialStep,
  hostTrialSteps,
  tryHost,
} from "./host-trial.ts";
export { judgeTrace, traceChecks } from "./import/judge-trace.ts";
export { kprobeEvents } from "./import/linux-lines.ts";
export { parseLinuxTrace } from "./import/linux-trace.ts";
export { parseTraceJson } from "./import/trace-json.ts";
export { createPlatformAccess, type HypervisorAccess } from "./platform-adapter.ts";
export { runOnTables } from "./portable/run-on-tables.ts";
export type { PortableTarget } from "./portable/target.ts";
export { TraceRecorder } from "./recorder.ts";
export type { CheckResult, CheckStatus, Evidence, Report, ReportSubject, ReportTable } from "./report.ts";
export { summarize } from "./report.ts";
export { type RunOptions, restoreRun, runSteps, ScenarioRun } from "./run.ts";
export type { Scenario, ScenarioProfile, ScenarioStep, Topology } from "./scenario.ts";
export { allScenarios, guestScenarios } from "./scenarios/index.ts";
export { createSystem, type HotplugSystem, type SystemOptions } from "./system.ts";
export { type DeviceModel, deviceModelNames, deviceModels } from "./testbed/device-models.ts";
export { hotplugDiagnostics } from "./testbed/diagnostics.ts";
export type { GivenTable } from "./testbed/given-tables.ts";
export type { GuestSlot } from "./testbed/guest-slots.ts";
export type { HardwareChange } from "./testbed/hardware-change.ts";
export { planTestbed, type TestbedOptions, type TestbedPlan } from "./testbed/plan.ts";
export { assembleTestbed, createTestbed, type Testbed, type TestbedRun } from "./testbed/testbed.ts";
export { describeEvent, type EventPattern, TraceView } from "./trace-view.ts";

/** What a list of scenarios shows. */
export interface ScenarioInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** It runs on any tables, with the hardware they were written for. */
  readonly isPortable: boolean;
}

/** The scenarios that come with the project. */
export const scenarios: readonly ScenarioInfo[] = [
  ...allScenarios.map((scenario) => infoOf(scenario, isPortableScenario(scenario))),
  ...[...guestScenarios, ...raceScenarios].map((scenario) => infoOf(scenario, false)),
];

function infoOf({ name, title, description }: Omit<ScenarioInfo, "isPortable">, isPortable: boolean): ScenarioInfo {
  return { name, title, description, isPortable };
}

/**
 * Runs a scenario that comes with the project.
 *
 * @param name - one of {@link scenarios}; another one is a bug of the caller
 */
export function runScenario(name: string, options: RunOptions = {}): Report {
  const guests = guestScenarios.find((each) => each.name === name);
  if (guests !== undefined) return runGuests(guests);
  const races = raceScenarios.find((each) => each.name === name);
  if (races !== undefined) return runRaces(races);
  const scenario = allScenarios.find((each) => each.name === name);
  if (scenario === undefined) throw new InternalError(`there is no scenario ${name}`);
  return runSteps(scenario, options);
}

/**
 * Runs a scenario that comes with the project on other tables than its own.
 *
 * @param name - one of {@link scenarios}
 * @returns undefined with the errors of {@link runOnTables}
 */
export function runScenarioOnTables(name: string, target: PortableTarget): Outcome<Report | undefined> {
  const scenario = allScenarios.find((each) => each.name === name);
  if (scenario === undefined) return outcome(undefined, [diagnose("not-portable", undefined, { scenario: name })]);
  return runOnTables(scenario, target);
}

/** Why a scenario cannot run under another operating system: `hotplug/own-systems`. Empty if it can. */
export function verifyScenarioOs(name: string): readonly Diagnostic[] {
  if (allScenarios.some((each) => each.name === name)) return [];
  return [diagnose("own-systems", undefined, { scenario: name })];
}

/**
 * Why a scenario cannot run on a real machine's tables: `hotplug/host-not-used`, or what is wrong with the table set.
 * Empty if it can.
 */
export function verifyScenarioHost(name: string, host: PhysicalHost): readonly Diagnostic[] {
  const scenario = allScenarios.find((each) => each.name === name);
  if (scenario === undefined) return [diagnose("host-not-used", undefined, { scenario: name })];
  return verifyHost(scenario, host);
}
