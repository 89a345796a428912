/** Runs a scenario: each step acts on the system, then virtual time passes until everything has settled. */
import { vcpuId } from "../base/brand.ts";
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { invariant } from "../base/invariant.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { TraceValue } from "../base/trace.ts";
import { VirtualClock } from "../base/virtual-clock.ts";
import { buildTableSet, type PhysicalHost } from "../firmware/index.ts";
import { relocateAsPrinted } from "../hypervisor/index.ts";
import type { Accelerator } from "../interpreter/index.ts";
import { BadSavedState, SavedState } from "../machine/index.ts";
import { personalities } from "../ospm/index.ts";
import { judge } from "./check.ts";
import { stateChecks } from "./checks/states/index.ts";
import { MadtProbe } from "./madt-probe.ts";
import { TraceRecorder } from "./recorder.ts";
import { type CheckResult, type Report, summarize } from "./report.ts";
import type { Scenario, ScenarioStep } from "./scenario.ts";
import { createSystem, type HotplugSystem } from "./system.ts";
import { diagnose } from "./testbed/diagnostics.ts";
import { TraceView } from "./trace-view.ts";

/** Virtual nanoseconds that a step is given: the longest wait of a flow is an eject of 200 ms and a start of 10 ms. */
const settleNs = 2_000_000_000;
const hostPatienceNs = 1_800_000_000_000;

export interface RunOptions {
  /** A real machine under the domain: its tables, its processors, its GPEs. Default: a machine of ours. */
  readonly host?: PhysicalHost;
  /** Runs AML that runs often in another way. Default: everything is interpreted; what is seen is the same. */
  readonly accelerator?: Accelerator | undefined;
}

/** Why a scenario cannot run on a real machine's tables: errors of its table sets. */
export function verifyHost(scenario: Scenario, host: PhysicalHost): readonly Diagnostic[] {
  for (const step of scenario.steps) {
    if (step.kind !== "power-on") continue;
    const { profile, presentVcpus: vcpus, maxVcpus, vcpuEntries } = step.topology;
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
  private readonly player: Player;
  private nextStep = 0;
  private stepEnd = 0;

  constructor(scenario: Scenario, options: RunOptions = {}) {
    this.scenario = scenario;
    this.player = new Player(this.recorder, options);
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

class Player {
  private readonly recorder: TraceRecorder;
  private readonly host: PhysicalHost | undefined;
  private readonly accelerator: Accelerator | undefined;
  private readonly probe: MadtProbe;
  private system: HotplugSystem | undefined;
  private now = 0;

  constructor(recorder: TraceRecorder, { host, accelerator }: RunOptions) {
    this.recorder = recorder;
    this.host = host;
    this.accelerator = accelerator;
    this.probe = new MadtProbe(recorder);
  }

  /** Virtual time of the run. */
  get time(): number {
    return this.system?.clock.now ?? this.now;
  }

  /** Does a step. @returns when it has settled */
  begin(step: ScenarioStep, number: number): number {
    this.now = this.time;
    this.emit("scenario/step", { number, title: step.title });
    this.act(step);
    const { ospm, clock } = this.running;
    // A real machine's methods may wait for hardware that is not there before its system runs.
    const patience = clock.now + (this.host === undefined ? 0 : hostPatienceNs);
    while (ospm.state().phase === "booting" && clock.now < patience) clock.advanceTo(clock.now + settleNs);
    return clock.now + settleNs;
  }

  advanceTo(time: number): void {
    if (time > this.time) this.running.clock.advanceTo(time);
  }

  /** What the parts show of themselves. */
  snapshot(): Readonly<Record<string, unknown>> {
    if (this.system === undefined) return {};
    const { hypervisor, ospm } = this.system;
    return { hypervisor: hypervisor.save(), ospm: ospm.state() };
  }

  private act(step: ScenarioStep): void {
    switch (step.kind) {
      case "power-on":
        this.powerOn(step);
        return;
      case "vcpus": {
        const wish = (online: boolean) => (vcpu: number) => ({ vcpu: vcpuId(vcpu), online });
        const requests = [...(step.online ?? []).map(wish(true)), ...(step.offline ?? []).map(wish(false))];
        this.running.domain.setVcpusOnline(requests);
        return;
      }
      case "busy":
        this.pin(step.vcpu, step.isBusy);
        return;
      case "insert-pcpu":
        this.insertPcpu(step.slot);
        return;
      case "relocate-as-printed": {
        const { tables, clock } = this.running;
        const template = tables.ssdtTemplate;
        invariant(template !== undefined, "the profile of the scenario has no SSDT to relocate");
        relocateAsPrinted({ clock, trace: this.probe }, template);
        return;
      }
      default:
        step satisfies never;
    }
  }

  private powerOn({ topology, personality }: Extract<ScenarioStep, { kind: "power-on" }>): void {
    const clock = new VirtualClock();
    clock.restore(this.now);
    const { profile, presentVcpus: vcpus, maxVcpus, presentPcpus: pcpus, pcpuSlots, vcpuEntries } = topology;
    this.emit("system/power-on", { profile, present: vcpus, possible: maxVcpus, personality });
    const { value, diagnostics } = createSystem({
      profile,
      tables: {
        vcpus,
        maxVcpus,
        pcpus,
        pcpuSlots,
        ...(vcpuEntries === undefined ? {} : { vcpuEntries }),
        ...(this.host === undefined ? {} : { host: this.host }),
      },
      ospm: { personality: personalities[personality], accelerator: this.accelerator },
      clock,
      trace: this.probe,
    });
    const problem = diagnostics.find(({ severity }) => severity === "error");
    invariant(value !== undefined, `the system of the scenario cannot be built: ${problem?.message ?? ""}`);
    this.system = value;
    this.probe.watch(value.machine, value.tables.madt.address);
    for (const { vcpu, uid, apicId, path } of value.tables.vcpus) {
      this.emit("vcpu/identity", { vcpu, uid, apicId, object: path }, "hypervisor");
    }
    value.ospm.boot();
  }

  private pin(vcpu: number, isBusy: boolean): void {
    const { ospm, tables } = this.running;
    const uid = tables.vcpus[vcpu]?.uid;
    const cpu = ospm.state().cpus.find((each) => each.uid === uid);
    invariant(cpu !== undefined, `vCPU ${vcpu} is no processor of the OS`);
    this.emit("cpu/pin", { vcpu, isBusy });
    ospm.setBusy(cpu.cpu, isBusy);
  }

  private insertPcpu(slot: number): void {
    const { controller, tables, equipment, machine } = this.running;
    if (equipment !== undefined) {
      // A real machine has its own sockets: the one that is lent hot-plug, whatever the scenario calls it.
      this.emit("firmware/cpu-insert", { slot: equipment.slot.slot, uid: equipment.slot.uid }, "hardware");
      machine.acpi.gpe0?.setStatus(equipment.addEvent);
      return;
    }
    this.emit("firmware/cpu-insert", { slot, uid: tables.pcpus[slot]?.uid ?? -1 }, "hardware");
    controller?.insert(slot);
  }

  private get running(): HotplugSystem {
    invariant(this.system !== undefined, "the first step of a scenario is a power-on");
    return this.system;
  }

  private emit(kind: string, data: Readonly<Record<string, TraceValue>>, source = "user"): void {
    this.recorder.emit({ at: this.system?.clock.now ?? this.now, source, kind, data });
  }
}
