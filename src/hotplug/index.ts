/** Whole systems, scenarios, checks, reports. */
import { InternalError } from "../base/invariant.ts";
import type { Report } from "./report.ts";
import { runSteps } from "./run.ts";
import { allScenarios } from "./scenarios/index.ts";

export { type Check, Findings, judge, type Verdict } from "./check.ts";
export { PcpuController, type PcpuControllerListener } from "./devices/pcpu-controller.ts";
export { PresenceBitmap } from "./devices/presence-bitmap.ts";
export { createPlatformAccess, type HypervisorAccess } from "./platform-adapter.ts";
export { TraceRecorder } from "./recorder.ts";
export type { CheckResult, CheckStatus, Evidence, Report } from "./report.ts";
export { summarize } from "./report.ts";
export { runSteps } from "./run.ts";
export type { Scenario, ScenarioProfile, ScenarioStep, Topology } from "./scenario.ts";
export { createSystem, type HotplugSystem, type SystemOptions } from "./system.ts";
export { describeEvent, type EventPattern, TraceView } from "./trace-view.ts";

/** What a list of scenarios shows. */
export interface ScenarioInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** The scenarios that come with the project. */
export const scenarios: readonly ScenarioInfo[] = allScenarios.map(({ name, title, description }) => ({
  name,
  title,
  description,
}));

/**
 * Runs a scenario that comes with the project.
 *
 * @param name - one of {@link scenarios}; another one is a bug of the caller
 */
export function runScenario(name: string): Report {
  const scenario = allScenarios.find((each) => each.name === name);
  if (scenario === undefined) throw new InternalError(`there is no scenario ${name}`);
  return runSteps(scenario);
}
