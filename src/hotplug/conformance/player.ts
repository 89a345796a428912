/** Plays steps on a testbed and records everything. */
import { vcpuId } from "../../base/brand.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { TraceEvent, TraceSink, TraceValue } from "../../base/trace.ts";
import { VirtualClock } from "../../base/virtual-clock.ts";
import type { VcpuRequest } from "../../hypervisor/index.ts";
import type { OspmOptions } from "../../ospm/index.ts";
import { passTime, settleNs, waitForBoot } from "../patience.ts";
import { TraceRecorder } from "../recorder.ts";
import type { TestbedPlan } from "../testbed/plan.ts";
import { assembleTestbed, type Testbed } from "../testbed/testbed.ts";
import { tellPowerOn } from "./power-on.ts";
import { type FlowStep, standardFlow } from "./steps.ts";

/** Between two events of a storm: less than their handling takes would merge them. */
const BETWEEN_EVENTS_NS = 1_000_000;

/** Events of all systems: a hundred times what the flows of a platform with a few processors give. */
const TRACE_LIMIT = 500_000;
/** No scan of processors takes more turns: there are 4,096 at most. Start-up code of computers may wait for longer. */
const SCAN_TURNS = 5_000;
/** A processor's work moves to others before it stops: time in which events are handled. */
const OFFLINE_NS = 1_000_000;

/** Runs a plan with one kind of operating system. */
export class FlowPlayer {
  readonly recorder = new TraceRecorder(TRACE_LIMIT);
  private readonly clock: VirtualClock = new VirtualClock();
  private number = 0;
  private hasRemoved: boolean = false;

  /** @returns the events of everything played so far */
  get events(): readonly TraceEvent[] {
    return this.recorder.events;
  }

  /** A flow took processors away: so it has shown what several at once do, too. */
  get removed(): boolean {
    return this.hasRemoved;
  }

  /** Records why a system was left out. */
  note(what: string, diagnostics: readonly Diagnostic[]): void {
    const problem = diagnostics.find(({ severity }) => severity === "error");
    this.emit(this.clock, "user", "scenario/left-out", { what, problem: problem?.message ?? "" });
  }

  /** Powers a system on and plays steps: those given, or the standard ones for what the system can. */
  run(
    plan: TestbedPlan,
    ospm: OspmOptions,
    label: Readonly<Record<string, TraceValue>>,
    steps?: readonly FlowStep[],
  ): void {
    const watcher = new EventWatcher(this.recorder);
    // A system that was switched off does nothing any more, but its timers stand on the clock: each gets its own.
    const clock = new VirtualClock();
    clock.restore(this.clock.now);
    const isDriven = plan.model?.kind === "registers";
    const timed = { offlineNs: OFFLINE_NS, ...ospm };
    const limited = isDriven ? { loopIterations: SCAN_TURNS, ...timed } : timed;
    const built = assembleTestbed(plan, { clock, trace: watcher, ospm: limited });
    const testbed = built.value;
    for (const { code, message } of built.diagnostics) {
      this.emit(clock, "hardware", "check/diagnostic", { code, message });
    }
    if (testbed === undefined) return;
    const { slots } = testbed;
    const flow =
      steps ??
      standardFlow({
        absent: slots.filter(({ isPresent }) => !isPresent).map(({ index }) => index),
        present: slots.filter(({ isPresent, index }) => isPresent && index > 0).map(({ index }) => index),
        // QEMU's interface shows only while it runs whether it is the one that can.
        canRemove: plan.chosen?.model === "qemu-modern" || testbed.canRemove,
        canCross: testbed.dom0 !== undefined,
        canAnnounce: testbed.device !== undefined || testbed.dom0 !== undefined,
        canSleep: testbed.canSleep,
        strayEvents: plan.strayEvents,
      });
    if (flow.some((step) => step.kind === "processors" && step.offline !== undefined)) this.hasRemoved = true;
    for (const step of flow) {
      this.number++;
      this.emit(clock, "user", "scenario/step", { number: this.number, title: step.title });
      this.play(step, testbed, watcher, { plan, label });
      passTime(clock, this.recorder, settleNs);
      if (step.kind !== "busy") testbed.probe.sumTables(clock.now);
      if (this.recorder.isFull) {
        const data = { step: step.title, events: TRACE_LIMIT };
        this.recorder.end({ at: clock.now, source: "user", kind: "trace/full", data });
      }
      // What goes round for ever will do so at the next event, too.
      if (this.recorder.isFull || (isDriven && watcher.sawEndlessLoop)) break;
    }
    this.clock.restore(clock.now);
  }

  private play(
    step: FlowStep,
    testbed: Testbed,
    watcher: EventWatcher,
    { plan, label }: { readonly plan: TestbedPlan; readonly label: Readonly<Record<string, TraceValue>> },
  ): void {
    const { clock } = testbed;
    switch (step.kind) {
      case "boot":
        if (step.early !== undefined) {
          const wish = requests({ online: [step.early] });
          watcher.onceOspm("table/found", () => testbed.setVcpusOnline(wish));
        }
        this.boot(testbed, plan, label);
        return;
      case "processors":
        testbed.setVcpusOnline(requests(step));
        return;
      case "busy": {
        const uid = testbed.slots[step.slot]?.uid;
        const cpu = testbed.ospm.state().cpus.find((each) => each.uid === uid);
        this.emit(clock, "user", "cpu/pin", { vcpu: step.slot, isBusy: step.isBusy });
        if (cpu !== undefined) testbed.ospm.setBusy(cpu.cpu, step.isBusy);
        return;
      }
      case "event":
        testbed.raiseGpe(step.gpe);
        return;
      case "spurious":
        this.emit(clock, "user", "event/spurious", { count: step.count });
        for (let count = 0; count < step.count && !this.recorder.isFull; count++) {
          testbed.raiseSpuriousEvent();
          passTime(clock, this.recorder, BETWEEN_EVENTS_NS);
        }
        return;
      case "evaluate":
        for (const { object } of testbed.slots) testbed.ospm.evaluate(`${object}.${step.segment}`);
        for (const object of plan.unlistedObjects) testbed.ospm.evaluate(`${object}.${step.segment}`);
        return;
      case "physical":
        this.playPhysical(step, testbed);
        return;
      case "event-first":
        testbed.announceBeforeShowing(step.slot);
        return;
      case "sleep":
        testbed.ospm.sleep(3);
        return;
      case "wake":
        testbed.wake();
        return;
      case "during-event":
        watcher.onceHandled(() => testbed.setVcpusOnline(requests(step.meanwhile)));
        testbed.setVcpusOnline(requests(step));
        return;
      case "during-eject":
        watcher.onceOspm(step.moment, () => this.cross(step, testbed));
        testbed.setVcpusOnline(requests({ offline: [step.slot] }));
        return;
      case "during-scan":
        watcher.onceNotified(() => testbed.setVcpusOnline(requests({ online: step.meanwhile })));
        testbed.setVcpusOnline(requests({ online: step.online }));
        return;
      default:
        step satisfies never;
    }
  }

  /** What meets an eject that is on its way. */
  private cross({ slot, other }: Extract<FlowStep, { kind: "during-eject" }>, testbed: Testbed): void {
    if (other !== "request") {
      testbed.setVcpusOnline(requests({ online: [other ?? slot] }));
      return;
    }
    testbed.device?.publish({ vcpu: vcpuId(slot), isWanted: false });
    testbed.device?.signal();
  }

  private playPhysical(step: Extract<FlowStep, { kind: "physical" }>, { clock, dom0, plan }: Testbed): void {
    const uidOf = (slot: number): number => plan.pcpus[slot]?.uid ?? -1;
    if (step.insert !== undefined) {
      this.emit(clock, "hardware", "firmware/cpu-insert", { slot: step.insert, uid: uidOf(step.insert) });
      dom0?.controller?.insert(step.insert);
    }
    if (step.remove !== undefined) {
      this.emit(clock, "hardware", "firmware/cpu-remove", { slot: step.remove, uid: uidOf(step.remove) });
      dom0?.controller?.requestRemoval(step.remove);
    }
  }

  private boot(testbed: Testbed, plan: TestbedPlan, label: Readonly<Record<string, TraceValue>>): void {
    const { clock, slots } = testbed;
    tellPowerOn(plan, slots, label, (source, kind, data) => this.emit(clock, source, kind, data));
    waitForBoot(clock, this.recorder, (whenDone) => testbed.ospm.boot(whenDone));
  }

  private emit(clock: VirtualClock, source: string, kind: string, data: Readonly<Record<string, TraceValue>>): void {
    this.recorder.emit({ at: clock.now, source, kind, data });
  }
}

function requests(wish: {
  readonly online?: readonly number[];
  readonly offline?: readonly number[];
}): readonly VcpuRequest[] {
  const all = (slots: readonly number[] | undefined, online: boolean) =>
    (slots ?? []).map((slot) => ({ vcpu: vcpuId(slot), online }));
  return [...all(wish.online, true), ...all(wish.offline, false)];
}

/** Passes events on and acts once in the middle of something: at the end of an event method, or at a word of the OS. */
class EventWatcher implements TraceSink {
  private readonly sink: TraceSink;
  private action: (() => void) | undefined;
  private atMoment: { readonly source: string; readonly kind: string; readonly action: () => void } | undefined;
  private method: string | undefined;
  private hasEndlessLoop: boolean = false;

  constructor(sink: TraceSink) {
    this.sink = sink;
  }

  /** A method was given up because of a loop that did not end. */
  get sawEndlessLoop(): boolean {
    return this.hasEndlessLoop;
  }

  /** When the OS says this for the first time from now on. */
  onceOspm(kind: string, action: () => void): void {
    this.atMoment = { source: "ospm", kind, action };
  }

  /** When AML notifies somebody for the first time from now on: the scan is on its way. */
  onceNotified(action: () => void): void {
    this.atMoment = { source: "aml", kind: "notify", action };
  }

  /** The event is still disabled then. */
  onceHandled(action: () => void): void {
    this.action = action;
    this.method = undefined;
  }

  emit(event: TraceEvent): void {
    this.sink.emit(event);
    if (event.kind === "evaluate/aborted" && String(event.data["code"]).endsWith("ae-aml-loop-timeout"))
      this.hasEndlessLoop = true;
    if (event.source === this.atMoment?.source && event.kind === this.atMoment.kind) {
      const { action } = this.atMoment;
      this.atMoment = undefined;
      action();
    }
    if (this.action === undefined) return;
    if (event.kind === "gpe/dispatch" || event.kind === "ged/dispatch") this.method = String(event.data["method"]);
    if (event.kind !== "method/exit" || event.data["method"] !== this.method) return;
    const { action } = this;
    this.action = undefined;
    action();
  }
}
