/** Tries tables on a machine with the hardware they were written for, under one or more kinds of operating systems. */
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { TraceEvent } from "../../base/trace.ts";
import { type PersonalityName, personalities } from "../../ospm/index.ts";
import { type Check, judge } from "../check.ts";
import { earlyRequestsAreFound } from "../checks/early-requests.ts";
import { platformChecks, tableChecks, vcpuChecks } from "../checks/index.ts";
import { tablesFitOs } from "../checks/limits.ts";
import { changesAreFound, sleepChecks } from "../checks/sleep.ts";
import { stateChecks } from "../checks/states/index.ts";
import type { DetectedInterface, Detection } from "../detection/detect.ts";
import type { DeviceModelName } from "../detection/interface-patterns.ts";
import { type CheckResult, type Report, summarize } from "../report.ts";
import type { GivenTable } from "../testbed/given-tables.ts";
import { planTestbed, type TestbedOptions, type TestbedPlan } from "../testbed/plan.ts";
import { TraceView } from "../trace-view.ts";
import { togetherFlow } from "./crossing-steps.ts";
import { designReport } from "./design-report.ts";
import { findingsWithoutHardware, knownFindings } from "./known-findings.ts";
import { personalityLabel } from "./personality-label.ts";
import { FlowPlayer } from "./player.ts";
import { earlyFlow } from "./steps.ts";
import { subjectOf, titleOf } from "./subject.ts";

export interface ConformanceOptions extends TestbedOptions {
  /** Default: those that the interface is for. */
  readonly personalities?: readonly PersonalityName[];
}

export interface Conformance {
  readonly detection: Detection;
  /** One per personality, and one for the design where the interface is one of a hypervisor's hardware domain. */
  readonly reports: readonly Report[];
}

const linux: readonly PersonalityName[] = ["linux-6.1", "linux-6.11"];

/** Whom an interface is for: nothing but these know how to use GPE block devices. */
const defaultPersonalities: Partial<Readonly<Record<DeviceModelName, readonly PersonalityName[]>>> = {
  "draft-c": ["draft-c-aware"],
  corrected: ["acpikit"],
};

/** Under which systems an interface is tried if nobody says it; the last one is the newest. */
export function personalitiesFor(chosen: DetectedInterface | undefined): readonly PersonalityName[] {
  return (chosen && defaultPersonalities[chosen.model]) ?? linux;
}

/** The rules that given tables are judged by. */
export const conformanceChecks: readonly Check[] = [
  ...platformChecks,
  ...tableChecks,
  ...vcpuChecks,
  ...stateChecks,
  ...sleepChecks,
  changesAreFound,
  tablesFitOs,
];

/**
 * Judges tables.
 *
 * @returns undefined with the errors of {@link planTestbed}
 */
export function runConformance(
  tables: readonly GivenTable[],
  options: ConformanceOptions = {},
): Outcome<Conformance | undefined> {
  const planned = planTestbed(tables, options);
  const plan = planned.value;
  if (plan === undefined) return outcome(undefined, planned.diagnostics);
  const { chosen } = plan.detection;
  const names = options.personalities ?? personalitiesFor(chosen);
  const reports = names.map((name) => reportOf(plan, tables, name));
  const design = designReport(plan, tables, options);
  return outcome(
    { detection: plan.detection, reports: design === undefined ? reports : [...reports, design] },
    planned.diagnostics,
  );
}

/** Somebody speaks of processors that come and go. */
const isDriven = ({ model }: TestbedPlan): boolean => model !== undefined && model.kind !== "none";

/** Processors that come in one event. */
const MANY = 8;

function reportOf(plan: TestbedPlan, tables: readonly GivenTable[], name: PersonalityName): Report {
  const player = new FlowPlayer();
  const personality = personalities[name];
  player.run(plan, { personality }, personalityLabel(name));
  const absent = plan.slots.filter(({ isPresent }) => !isPresent).map(({ index }) => index);
  if (isDriven(plan) && !player.removed && absent.length > 1) {
    player.run(plan, { personality }, personalityLabel(name), togetherFlow(absent.slice(0, MANY)));
  }
  const checks = [
    ...judge(conformanceChecks, new TraceView(player.events)),
    ...judge([earlyRequestsAreFound], new TraceView(earlyTrace(plan, name))),
  ].map((result) => explain(result, plan.chosen));
  return {
    subject: subjectOf(plan.chosen, tables, name),
    scenario: { name: `conformance/${name}`, title: `${titleOf(plan.chosen)}, under ${name}` },
    seed: 0,
    trace: player.events,
    checks,
    summary: summarize(checks),
  };
}

/**
 * What a system of its own does with a processor that comes while the OS starts. Empty where no processor can come, or
 * nobody speaks of it.
 */
function earlyTrace(plan: TestbedPlan, name: PersonalityName): readonly TraceEvent[] {
  const absent = plan.slots.find(({ isPresent }) => !isPresent);
  if (absent === undefined || !isDriven(plan)) return [];
  const player = new FlowPlayer();
  player.run(plan, { personality: personalities[name] }, personalityLabel(name), earlyFlow(absent.index));
  return player.events;
}

/** A failure that is understood is shown, and does not count. */
export function explain(result: CheckResult, chosen: DetectedInterface | undefined): CheckResult {
  const explanation = (chosen === undefined ? findingsWithoutHardware : knownFindings[chosen.model])?.[result.id];
  if (result.status !== "failed" || explanation === undefined) return result;
  return { ...result, status: "observed", explanation };
}
