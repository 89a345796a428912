/** Runs a scenario on other tables than its own, with the hardware they were written for, under any kind of OS. */
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { type Check, judge } from "../check.ts";
import { platformChecks, tableChecks } from "../checks/index.ts";
import { stateChecks } from "../checks/states/index.ts";
import { explain } from "../conformance/conformance.ts";
import { subjectOf, titleOf } from "../conformance/subject.ts";
import { TraceRecorder } from "../recorder.ts";
import { type Report, summarize } from "../report.ts";
import type { Scenario, ScenarioStep } from "../scenario.ts";
import { diagnose } from "../testbed/diagnostics.ts";
import type { TestbedPlan } from "../testbed/plan.ts";
import { TraceView } from "../trace-view.ts";
import { isPortable, TablesPlayer } from "./tables-player.ts";
import { type PortableTarget, planPowerOn } from "./target.ts";

/** Events of a run: ten times what a storm gives. */
const TRACE_LIMIT = 8_000_000;

/** True for a scenario that is about vCPUs and their OS only, and not about a certain hypervisor or its registers. */
export function isPortableScenario({ steps, expectedDefects, knownFindings }: Scenario): boolean {
  return expectedDefects.length === 0 && knownFindings === undefined && steps.every(isPortable);
}

/**
 * Runs a scenario on tables. The rules are those of the conformance kit: the scenario's own know its hypervisor.
 *
 * @returns undefined with `hotplug/not-portable`, `hotplug/too-few-processors`, or what is wrong with the tables
 */
export function runOnTables(scenario: Scenario, target: PortableTarget): Outcome<Report | undefined> {
  if (!isPortableScenario(scenario)) {
    return outcome(undefined, [diagnose("not-portable", undefined, { scenario: scenario.name })]);
  }
  const problems = verify(scenario, target);
  if (hasErrors(problems)) return outcome(undefined, problems);
  const recorder = new TraceRecorder(TRACE_LIMIT);
  const player = new TablesPlayer(recorder, target);
  for (const [index, step] of scenario.steps.filter(isPortable).entries()) {
    player.play(step, index + 1);
    if (recorder.isFull) break;
  }
  const chosen = player.plan?.chosen;
  const checks = judge(checksOf(scenario), new TraceView(recorder.events)).map((result) => explain(result, chosen));
  const { name, title, seed } = scenario;
  const given = typeof target.tables === "string" ? [] : target.tables;
  const subject = subjectOf(chosen, given, player.personality);
  return outcome(
    {
      subject: typeof target.tables === "string" ? { ...subject, tables: [`profile ${target.tables}`] } : subject,
      scenario: { name, title: `${title}: ${titleOf(chosen)}, under ${player.personality}` },
      seed,
      trace: recorder.events,
      checks,
      summary: summarize(checks),
    },
    problems,
  );
}

/** The scenario's own, which know what its steps leave unfinished, and what is true of every system. */
function checksOf({ checks }: Scenario): readonly Check[] {
  const byId = new Map(
    [...checks, ...platformChecks, ...tableChecks, ...stateChecks].map((check) => [check.id, check]),
  );
  return [...byId.values()];
}

/** Whether every power-on of the scenario gives a system that has the processors that its steps speak of. */
function verify(scenario: Scenario, target: PortableTarget): readonly Diagnostic[] {
  const needed = 1 + Math.max(...scenario.steps.flatMap(vcpusOf));
  const found = new Map<string, Diagnostic>();
  for (const step of scenario.steps) {
    if (step.kind !== "power-on") continue;
    const { value, diagnostics } = planPowerOn(target, step.topology);
    for (const diagnostic of diagnostics) found.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic);
    if (value !== undefined) {
      for (const problem of sleepProblems(scenario, value.plan)) found.set(problem.code, problem);
    }
    const count = value?.plan.slots.length;
    if (count === undefined || count >= Math.max(needed, step.topology.presentVcpus)) continue;
    const few = diagnose("too-few-processors", undefined, { scenario: scenario.name, needed, count });
    found.set(few.code, few);
  }
  return [...found.values()];
}

/** Whether tables and platform have the sleeping states that the scenario asks for. */
function sleepProblems({ name, steps }: Scenario, { board, sleepTypes }: TestbedPlan): readonly Diagnostic[] {
  const states = new Set(steps.flatMap((step) => (step.kind === "sleep" ? [step.state] : [])));
  return [...states].flatMap((state) => {
    if (sleepTypes[`s${state}`] === undefined) {
      return [diagnose("no-sleeping-state", undefined, { scenario: name, state })];
    }
    const canWrite = board.pm.sleep?.registers !== undefined || board.pm.pm1Control !== undefined;
    return canWrite ? [] : [diagnose("no-sleep-registers", undefined, { scenario: name, state })];
  });
}

function vcpusOf(step: ScenarioStep): readonly number[] {
  switch (step.kind) {
    case "power-on":
      return [step.topology.presentVcpus - 1, ...(step.meanwhile?.online ?? [])];
    case "reset":
      return step.meanwhile?.online ?? [];
    case "vcpus":
    case "sleep":
      return [step, ...(step.meanwhile === undefined ? [] : [step.meanwhile])].flatMap(
        ({ online = [], offline = [] }) => [...online, ...offline],
      );
    case "storm":
      return step.vcpus;
    case "busy":
      return [step.vcpu];
    default:
      return [];
  }
}
