/** Runs a scenario: each step acts on the system, then virtual time passes until everything has settled. */
import { vcpuId } from "../base/brand.ts";
import { invariant } from "../base/invariant.ts";
import type { TraceValue } from "../base/trace.ts";
import { VirtualClock } from "../base/virtual-clock.ts";
import type { PhysicalHost } from "../firmware/index.ts";
import { relocateAsPrinted } from "../hypervisor/index.ts";
import { personalities } from "../ospm/index.ts";
import { judge } from "./check.ts";
import { MadtProbe } from "./madt-probe.ts";
import { TraceRecorder } from "./recorder.ts";
import { type CheckResult, type Report, summarize } from "./report.ts";
import type { Scenario, ScenarioStep } from "./scenario.ts";
import { createSystem, type HotplugSystem } from "./system.ts";
import { TraceView } from "./trace-view.ts";

/** Virtual nanoseconds that a step is given: the longest wait of a flow is an eject of 200 ms and a start of 10 ms. */
const settleNs = 2_000_000_000;

export interface RunOptions {
  /** A real machine under the domain: its tables, its processors, its GPEs. Default: a machine of ours. */
  readonly host?: PhysicalHost;
}

/** Runs one scenario from power-on to its verdicts. */
export function runSteps(scenario: Scenario, { host }: RunOptions = {}): Report {
  const recorder = new TraceRecorder();
  const player = new Player(recorder, host);
  scenario.steps.forEach((step, index) => {
    player.play(step, index + 1);
  });
  const trace = new TraceView(recorder.events);
  const checks = judge(scenario.checks, trace).map((result) => settleExpectation(scenario, result));
  return {
    scenario: { name: scenario.name, title: scenario.title },
    seed: scenario.seed,
    trace: recorder.events,
    checks,
    summary: summarize(checks),
  };
}

/** A defect that was announced and does not show is a failure of the scenario: the demonstration has gone wrong. */
function settleExpectation(scenario: Scenario, result: CheckResult): CheckResult {
  const isMissing = result.status === "absent" && scenario.expectedDefects.includes(result.id);
  if (!isMissing) return result;
  return { ...result, status: "failed", evidence: [{ at: 0, text: "the defect was expected to show and did not" }] };
}

class Player {
  private readonly recorder: TraceRecorder;
  private readonly host: PhysicalHost | undefined;
  private readonly probe: MadtProbe;
  private system: HotplugSystem | undefined;
  private now = 0;

  constructor(recorder: TraceRecorder, host: PhysicalHost | undefined) {
    this.recorder = recorder;
    this.host = host;
    this.probe = new MadtProbe(recorder);
  }

  play(step: ScenarioStep, number: number): void {
    this.emit("scenario/step", { number, title: step.title });
    this.act(step);
    const { clock } = this.running;
    clock.advanceTo(clock.now + settleNs);
    this.now = clock.now;
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
      ospm: { personality: personalities[personality] },
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
