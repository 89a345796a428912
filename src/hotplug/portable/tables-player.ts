/** Plays the steps of a scenario on systems over tables: those that need nothing but a toolstack and an OS. */
import { vcpuId } from "../../base/brand.ts";
import { invariant } from "../../base/invariant.ts";
import type { TraceValue } from "../../base/trace.ts";
import { VirtualClock } from "../../base/virtual-clock.ts";
import { type PersonalityName, personalities } from "../../ospm/index.ts";
import { personalitiesFor } from "../conformance/conformance.ts";
import { personalityLabel } from "../conformance/personality-label.ts";
import { tellPowerOn } from "../conformance/power-on.ts";
import { type MomentPlaces, patternOf } from "../moment.ts";
import { passTime, settleNs, waitForBoot } from "../patience.ts";
import type { TraceRecorder } from "../recorder.ts";
import type { ScenarioStep, TimedWish, Topology, VcpuWish } from "../scenario.ts";
import type { TestbedPlan } from "../testbed/plan.ts";
import { assembleTestbed, type Testbed } from "../testbed/testbed.ts";
import { TraceWatcher } from "../trace-watcher.ts";
import { type PortableSystem, type PortableTarget, planPowerOn, planRestart } from "./target.ts";

/** Steps that every system with processors to plug has. */
export type PortableStep = Extract<
  ScenarioStep,
  { readonly kind: "power-on" | "vcpus" | "storm" | "busy" | "sleep" | "wake" | "reset" }
>;

const portableKinds: ReadonlySet<ScenarioStep["kind"]> = new Set<PortableStep["kind"]>([
  "power-on",
  "vcpus",
  "storm",
  "busy",
  "sleep",
  "wake",
  "reset",
]);

/** A step that says whose system it is about is about no other. */
export const isPortable = (step: ScenarioStep): step is PortableStep =>
  portableKinds.has(step.kind) && (step.kind !== "power-on" || step.topology.role !== "hardware-domain");

export class TablesPlayer {
  private readonly recorder: TraceRecorder;
  private readonly watcher: TraceWatcher;
  private readonly target: PortableTarget;
  private clock: VirtualClock = new VirtualClock();
  private testbed: Testbed | undefined;
  /** The system that was switched on last, and what it was to have. */
  private last: { readonly system: PortableSystem; readonly topology: Topology } | undefined;
  /** The operating system that was started last. */
  personality: PersonalityName = "specification";

  constructor(recorder: TraceRecorder, target: PortableTarget) {
    this.recorder = recorder;
    this.watcher = new TraceWatcher(recorder);
    this.target = target;
  }

  /** The system that was switched on last. */
  get plan(): TestbedPlan | undefined {
    return this.testbed?.plan;
  }

  /** Does a step and lets it settle. */
  play(step: PortableStep, number: number): void {
    this.emit("user", "scenario/step", { number, title: step.title });
    this.act(step);
    passTime(this.clock, this.recorder, step.settleNs ?? settleNs);
    // What is cut short goes on in the next step.
    if (step.settleNs === undefined && this.watcher.forget() > 0) {
      this.emit("user", "scenario/left-out", {
        what: step.title,
        problem: "the moment for the second request never came",
      });
    }
    if (step.kind !== "busy") this.testbed?.probe.sumTables(this.clock.now);
  }

  private act(step: PortableStep): void {
    switch (step.kind) {
      case "power-on":
        this.powerOn(step);
        return;
      case "vcpus":
        this.requestMeanwhile(step.meanwhile);
        this.request(step);
        return;
      case "storm":
        for (let count = 0; count < step.count && !this.recorder.isFull; count++) {
          const vcpu = step.vcpus[count % step.vcpus.length] ?? 0;
          const isOnline = Math.floor(count / step.vcpus.length) % 2 === 0;
          this.request(isOnline ? { online: [vcpu] } : { offline: [vcpu] });
          if (count % step.burst === step.burst - 1) passTime(this.clock, this.recorder, step.everyNs);
        }
        return;
      case "busy": {
        const { ospm, slots } = this.running;
        const uid = slots[step.vcpu]?.uid;
        const cpu = ospm.state().cpus.find((each) => each.uid === uid);
        this.emit("user", "cpu/pin", { vcpu: step.vcpu, isBusy: step.isBusy });
        // A processor that the OS never took cannot be busy.
        if (cpu !== undefined) ospm.setBusy(cpu.cpu, step.isBusy);
        return;
      }
      case "sleep":
        this.sleep(step);
        return;
      case "wake":
        this.running.wake();
        return;
      case "reset":
        this.restart(step);
        return;
      default:
        step satisfies never;
    }
  }

  private sleep({ state, when, meanwhile, online, offline }: Extract<PortableStep, { kind: "sleep" }>): void {
    this.requestMeanwhile(meanwhile);
    if (when === undefined) {
      this.askForSleep(state);
      return;
    }
    this.watcher.once(patternOf(when, this.places()), () => this.askForSleep(state));
    this.request({ ...(online === undefined ? {} : { online }), ...(offline === undefined ? {} : { offline }) });
  }

  /** User space of a machine that sleeps asks for nothing. */
  private askForSleep(state: 3 | 5): void {
    const { machine, ospm } = this.running;
    if (machine.powerState === "working") ospm.sleep(state);
    else this.emit("user", "scenario/left-out", { what: `S${state}`, problem: `the machine is ${machine.powerState}` });
  }

  private requestMeanwhile(wish: TimedWish | undefined): void {
    if (wish !== undefined) this.watcher.once(patternOf(wish.when, this.places()), () => this.request(wish));
  }

  private powerOn({ topology, meanwhile }: Extract<PortableStep, { kind: "power-on" }>): void {
    const planned = planPowerOn(this.target, topology).value;
    invariant(planned !== undefined, "the tables were tried before the scenario began");
    this.switchOn(planned, topology, meanwhile);
  }

  /** Whatever state the system is in, it starts from the beginning with what the toolstack wants by now. */
  private restart({ meanwhile }: Extract<PortableStep, { kind: "reset" }>): void {
    const { running, last, target } = this;
    invariant(last !== undefined, "the first step of a scenario is a power-on");
    const planned = planRestart(target, last.topology, last.system, (slot) => running.isWanted(slot)).value;
    invariant(planned !== undefined, "the same tables have been taken before");
    this.switchOn(planned, last.topology, meanwhile);
  }

  private switchOn(planned: PortableSystem, topology: Topology, meanwhile: TimedWish | undefined): void {
    const { accelerator } = this.target;
    this.last = { system: planned, topology };
    // A system that was switched off does nothing any more, but its timers stand on the clock: each gets its own.
    const clock = new VirtualClock();
    clock.restore(this.clock.now);
    this.clock = clock;
    const { plan } = planned;
    const personality = this.target.personality ?? personalitiesFor(plan.chosen).at(-1) ?? "specification";
    this.personality = personality;
    tellPowerOn(plan, plan.slots, personalityLabel(personality), (source, kind, data) => this.emit(source, kind, data));
    const { value, diagnostics } = assembleTestbed(plan, {
      clock,
      trace: this.watcher,
      ospm: { personality: personalities[personality], accelerator },
    });
    for (const { code, message } of diagnostics) this.emit("hardware", "check/diagnostic", { code, message });
    this.testbed = value;
    if (value === undefined) return;
    this.requestMeanwhile(meanwhile);
    waitForBoot(clock, this.recorder, (whenDone) => value.ospm.boot(whenDone));
  }

  private request({ online = [], offline = [] }: VcpuWish): void {
    const wish = (isOnline: boolean) => (vcpu: number) => ({ vcpu: vcpuId(vcpu), online: isOnline });
    this.running.setVcpusOnline([...online.map(wish(true)), ...offline.map(wish(false))]);
  }

  private places(): MomentPlaces {
    const { slots, plan } = this.running;
    return {
      objectOf: (vcpu) => slots[vcpu]?.object ?? "",
      eventMethod: plan.chosen?.event?.path ?? "",
      isGeneric: plan.wiring.kind === "generic-event",
    };
  }

  private get running(): Testbed {
    invariant(this.testbed !== undefined, "the first step of a scenario is a power-on");
    return this.testbed;
  }

  private emit(source: string, kind: string, data: Readonly<Record<string, TraceValue>>): void {
    this.recorder.emit({ at: this.clock.now, source, kind, data });
  }
}
