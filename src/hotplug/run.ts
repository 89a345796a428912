/** Runs a scenario: each step acts on the system, then virtual time passes until everything has settled. */
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { buildTableSet, type PhysicalHost } from "../firmware/index.ts";
import { BadSavedState, SavedState } from "../machine/index.ts";
import { judge } from "./check.ts";
import { stateChecks } from "./checks/states/index.ts";
import { TraceRecorder } from "./recorder.ts";
import { type CheckResult, type Report, summarize } from "./report.ts";
import type { Scenario } from "./scenario.ts";
import { type PlayerOptions, ScenarioPlayer } from "./scenario-player.ts";
import { diagnose } from "./testbed/diagnostics.ts";
import { TraceView } from "./trace-view.ts";

/** What a run may be given. */
export type RunOptions = PlayerOptions;

/** Why a scenario cannot run on a real machine's tables: errors of its table sets. */
export function verifyHost(scenario: Scenario, host: PhysicalHost): readonly Diagnostic[] {
  for (const step of scenario.steps) {
    if (step.kind !== "power-on") continue;
    const { profile, presentVcpus: vcpus, maxVcpus, vcpuEntries } = step.topology;
    // The tables of an HVM guest are its own, whatever lies below the hypervisor.
    if (profile === "hvm") return [diagnose("host-not-used", undefined, { scenario: scenario.name })];
    const entries = vcpuEntries === undefined ? {} : { vcpuEntries };
    const { diagnostics } = buildTableSet(profile, { vcpus, maxVcpus, host, ...entries });
    if (hasErrors(diagnostics)) return diagnostics;
  }
  return [];
}

/** Runs one scenario from power-on to its verdicts. */
export function runSteps(scenario: Scenario, options: RunOptions = {}): Report {
  return new ScenarioRun(scenario, options).finish();
}

/** Raised whenever the shape of saved runs changes. */
const VERSION = 1;

/** A run that can stop at any time, also in the middle of a flow, be saved, and go on. */
export class ScenarioRun {
  private readonly scenario: Scenario;
  private readonly recorder = new TraceRecorder();
  private readonly player: ScenarioPlayer;
  private nextStep = 0;
  private stepEnd = 0;

  constructor(scenario: Scenario, options: RunOptions = {}) {
    this.scenario = scenario;
    this.player = new ScenarioPlayer(this.recorder, options);
  }

  /** Virtual nanoseconds since the first power-on. */
  get now(): number {
    return this.player.time;
  }

  /** Every step has been done and has settled. */
  get isDone(): boolean {
    return this.nextStep === this.scenario.steps.length && this.now >= this.stepEnd;
  }

  /** Does everything that is due up to a time, and stops there. */
  advanceTo(time: number): void {
    for (;;) {
      if (this.nextStep > 0) this.player.advanceTo(Math.min(time, this.stepEnd));
      const step = this.scenario.steps[this.nextStep];
      if (this.now < this.stepEnd || this.now >= time || step === undefined) return;
      this.nextStep += 1;
      this.stepEnd = this.player.begin(step, this.nextStep);
    }
  }

  /** Does all that is left. */
  finish(): Report {
    this.advanceTo(Number.POSITIVE_INFINITY);
    const { scenario, recorder } = this;
    const checks = judge([...scenario.checks, ...stateChecks], new TraceView(recorder.events)).map((result) =>
      settleExpectation(scenario, result),
    );
    return {
      scenario: { name: scenario.name, title: scenario.title },
      seed: scenario.seed,
      trace: recorder.events,
      checks,
      summary: summarize(checks),
    };
  }

  /**
   * The run as plain JSON: the moment, and everything that hypervisor, machine and OS show of themselves there. Flows of
   * the OS are programs in the middle of their work, so {@link restoreRun} does the run again up to that moment and
   * holds it against what was saved.
   */
  save(): unknown {
    return {
      format: "acpikit/run",
      version: VERSION,
      scenario: this.scenario.name,
      seed: this.scenario.seed,
      now: this.now,
      events: this.recorder.events.length,
      ...this.player.snapshot(),
    };
  }
}

/**
 * A run that goes on where a saved one stopped.
 *
 * @param options - those of the saved run
 * @returns undefined with `hotplug/bad-saved-run` if the state is no run of this scenario, or if the same run does not
 * come to the same state: another version of the program made it
 */
export function restoreRun(
  state: unknown,
  scenario: Scenario,
  options: RunOptions = {},
): Outcome<ScenarioRun | undefined> {
  const refuse = (problem: string): Outcome<undefined> =>
    outcome(undefined, [diagnose("bad-saved-run", undefined, { problem })]);
  try {
    const saved = new SavedState(state, "run");
    saved.oneOf("format", ["acpikit/run"]);
    if (saved.number("version") !== VERSION) return refuse(`its version is not ${VERSION}`);
    if (saved.text("scenario") !== scenario.name) return refuse(`it is of scenario ${saved.text("scenario")}`);
    const run = new ScenarioRun(scenario, options);
    run.advanceTo(saved.number("now"));
    if (JSON.stringify(run.save()) !== JSON.stringify(state)) return refuse("the same run comes to another state");
    return outcome(run);
  } catch (problem) {
    if (!(problem instanceof BadSavedState)) throw problem;
    return refuse(problem.message);
  }
}

/** A defect that was announced and does not show is a failure of the scenario: the demonstration has gone wrong. */
function settleExpectation(scenario: Scenario, result: CheckResult): CheckResult {
  const explanation = scenario.knownFindings?.[result.id];
  if (explanation !== undefined && result.status === "failed") return { ...result, status: "observed", explanation };
  const isExpected = scenario.expectedDefects.includes(result.id) || explanation !== undefined;
  if (!isExpected || result.status === "observed") return result;
  return { ...result, status: "failed", evidence: [{ at: 0, text: "the defect was expected to show and did not" }] };
}
