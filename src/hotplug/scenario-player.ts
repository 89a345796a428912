/** Plays the steps of a scenario on a whole system. */
import { vcpuId } from "../base/brand.ts";
import { invariant } from "../base/invariant.ts";
import type { TraceValue } from "../base/trace.ts";
import { VirtualClock } from "../base/virtual-clock.ts";
import type { PhysicalHost } from "../firmware/index.ts";
import { relocateAsPrinted } from "../hypervisor/index.ts";
import type { Accelerator } from "../interpreter/index.ts";
import { fixedEvents } from "../machine/index.ts";
import { type PersonalityName, personalities } from "../ospm/index.ts";
import { platformCommands } from "../xen/index.ts";
import { MadtProbe } from "./madt-probe.ts";
import { type MomentPlaces, patternOf } from "./moment.ts";
import { settleNs } from "./patience.ts";
import type { TraceRecorder } from "./recorder.ts";
import type { ScenarioStep, TimedWish, VcpuWish } from "./scenario.ts";
import { createSystem, type HotplugSystem, restartSystem } from "./system.ts";
import { TraceWatcher } from "./trace-watcher.ts";

const hostPatienceNs = 1_800_000_000_000;
/** A real machine's _PTS and _WAK wait for chips that are not there; some for a million turns of a loop. */
const hostSleepPatienceNs = 20_000_000_000;
/** Turns of such a loop, each with its accesses on the trace. */
const hostLoopIterations = 20_000;

/** What a run may be given. */
export interface PlayerOptions {
  /** A real machine under the domain: its tables, its processors, its GPEs. Default: a machine of ours. */
  readonly host?: PhysicalHost;
  /** Runs AML that runs often in another way. Default: everything is interpreted; what is seen is the same. */
  readonly accelerator?: Accelerator | undefined;
  /** The operating system of every power-on. Default: the scenario's. */
  readonly personality?: PersonalityName;
}

/** What a run is made of: the system that is switched on, and everybody who does something to it. */
export class ScenarioPlayer {
  private readonly recorder: TraceRecorder;
  private readonly watcher: TraceWatcher;
  private readonly host: PhysicalHost | undefined;
  private readonly accelerator: Accelerator | undefined;
  private readonly personality: PersonalityName | undefined;
  private readonly probe: MadtProbe;
  private system: HotplugSystem | undefined;
  private now = 0;

  constructor(recorder: TraceRecorder, { host, accelerator, personality }: PlayerOptions) {
    this.recorder = recorder;
    this.host = host;
    this.accelerator = accelerator;
    this.personality = personality;
    this.watcher = new TraceWatcher(recorder);
    this.probe = new MadtProbe(this.watcher);
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
    const { clock } = this.running;
    // A real machine's methods may wait for hardware that is not there before its system runs.
    const hostPatience = step.kind === "power-on" || step.kind === "reset" ? hostPatienceNs : hostSleepPatienceNs;
    const patience = clock.now + (this.host === undefined ? 0 : hostPatience);
    while (this.isChangingPower && clock.now < patience) clock.advanceTo(clock.now + settleNs);
    return clock.now + (step.settleNs ?? settleNs);
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
      case "vcpus":
        this.requestMeanwhile(step.meanwhile);
        this.request(step);
        return;
      case "storm":
        this.storm(step);
        return;
      case "interrupts":
        this.running.machine.acpi.pm1Event.setStatus(fixedEvents.globalLock);
        this.insertPcpu(step.slot);
        this.request(step);
        return;
      case "access":
        this.access(step);
        return;
      case "pause":
        this.running.domain.setPaused(step.isPaused);
        return;
      case "sleep":
        this.sleep(step);
        return;
      case "wake":
        this.wake();
        return;
      case "reset":
        this.reset(step);
        return;
      case "save-restore":
        this.saveAndRestore();
        return;
      case "busy":
        this.pin(step.vcpu, step.isBusy);
        return;
      case "insert-pcpu":
        this.insertPcpu(step.slot);
        return;
      case "remove-pcpu":
        this.emit(
          "firmware/cpu-remove",
          { slot: step.slot, uid: this.running.tables.pcpus[step.slot]?.uid ?? -1 },
          "hardware",
        );
        this.running.controller?.requestRemoval(step.slot);
        return;
      case "pcpu":
        if (step.online) this.running.ospm.userOnlinePhysical(step.pcpu);
        else this.running.ospm.userOfflinePhysical(step.pcpu);
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

  private places(): MomentPlaces {
    const { tables } = this.running;
    return {
      objectOf: (vcpu) => tables.vcpus[vcpu]?.path ?? "",
      eventMethod: `${tables.busPath ?? ""}.GPE0._E02`,
      isGeneric: false,
    };
  }

  /** The toolstack asks for something in the middle of what is about to begin. */
  private requestMeanwhile(wish: TimedWish | undefined): void {
    if (wish !== undefined) this.watcher.once(patternOf(wish.when, this.places()), () => this.request(wish));
  }

  private powerOn({ topology, personality, meanwhile }: Extract<ScenarioStep, { kind: "power-on" }>): void {
    const clock = new VirtualClock();
    clock.restore(this.now);
    const {
      profile,
      presentVcpus: vcpus,
      maxVcpus,
      presentPcpus: pcpus,
      pcpuSlots,
      vcpuEntries,
      forgetsPcpus,
      role,
    } = topology;
    this.emit("system/power-on", {
      profile,
      present: vcpus,
      possible: maxVcpus,
      personality: this.personality ?? personality,
    });
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
      ospm: {
        ...this.software(personality),
        ...(forgetsPcpus === true ? { pcpuHotRemoveCommand: platformCommands.cpuHotremove } : {}),
      },
      isGuest: role === "guest",
      clock,
      trace: this.probe,
    });
    const problem = diagnostics.find(({ severity }) => severity === "error");
    invariant(value !== undefined, `the system of the scenario cannot be built: ${problem?.message ?? ""}`);
    this.system = value;
    this.probe.watch(value.machine, value.tables.madt.address);
    this.introduce(value);
    this.requestMeanwhile(meanwhile);
    value.ospm.boot();
  }

  private software(personality: PersonalityName) {
    const limits = this.host === undefined ? {} : { loopIterations: hostLoopIterations };
    return { personality: personalities[this.personality ?? personality], accelerator: this.accelerator, ...limits };
  }

  /** Who the vCPUs of a system that begins are. */
  private introduce({ tables }: HotplugSystem): void {
    for (const { vcpu, uid, apicId, path } of tables.vcpus) {
      this.emit("vcpu/identity", { vcpu, uid, apicId, object: path }, "hypervisor");
    }
  }

  private sleep(step: Extract<ScenarioStep, { kind: "sleep" }>): void {
    const { meanwhile, when, state, online, offline } = step;
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
    else this.emit("scenario/left-out", { what: `S${state}`, problem: `the machine is ${machine.powerState}` });
  }

  private wake(): void {
    const { domain, machine } = this.running;
    if (!domain.isPrivileged) {
      domain.s3Resume();
      return;
    }
    this.emit("power-button", {});
    machine.wake("power-button");
  }

  /** The old software ends, the domain starts over, new software boots. Nobody else notices. */
  private reset({ personality, meanwhile }: Extract<ScenarioStep, { kind: "reset" }>): void {
    const before = this.running;
    const { tables, domain } = before;
    const present = domain.vcpus.filter(({ isWanted }) => isWanted).length;
    const { profile } = tables;
    this.emit("system/power-on", {
      profile,
      present,
      possible: tables.vcpus.length,
      personality: this.personality ?? personality,
    });
    const { value, diagnostics } = restartSystem(before, this.software(personality));
    invariant(value !== undefined, `the domain cannot start over: ${diagnostics[0]?.message ?? ""}`);
    this.system = value;
    this.introduce(value);
    this.requestMeanwhile(meanwhile);
    value.ospm.boot();
  }

  /** The toolstack's side of a step. What it refuses is on the trace. */
  private request({ online = [], offline = [] }: VcpuWish): void {
    const wish = (isOnline: boolean) => (vcpu: number) => ({ vcpu: vcpuId(vcpu), online: isOnline });
    const requests = [...online.map(wish(true)), ...offline.map(wish(false))];
    const [refusal] = this.running.domain.setVcpusOnline(requests);
    if (refusal === undefined) return;
    for (const { vcpu } of requests) this.emit("vcpu/refused", { vcpu, reason: refusal.message }, "hypervisor");
  }

  /** Requests that come and go, each one an event of its own. */
  private storm({ vcpus, count, burst, everyNs }: Extract<ScenarioStep, { kind: "storm" }>): void {
    const { clock } = this.running;
    for (let number = 0; number < count; number++) {
      const vcpu = vcpus[number % vcpus.length] ?? 0;
      const isOnline = Math.floor(number / vcpus.length) % 2 === 0;
      this.request(isOnline ? { online: [vcpu] } : { offline: [vcpu] });
      if (number % burst === burst - 1) clock.advanceTo(clock.now + everyNs);
    }
  }

  /** Software that has no business there touches a register of the interface. */
  private access({ block, offset, width, value }: Extract<ScenarioStep, { kind: "access" }>): void {
    const { tables, machine } = this.running;
    const place = tables.blocks.find(({ name }) => name === block);
    invariant(place !== undefined, `the profile of the scenario has no block ${block}`);
    const space = place.space === "memory" ? machine.memorySpace : machine.portSpace;
    const address = BigInt(place.address + offset);
    if (value === undefined) {
      const result = Number(space.read(address, width));
      this.emit("register/read", { block, offset, width, result });
    } else {
      this.emit("register/write", { block, offset, width, value });
      space.write(address, width, BigInt(value));
    }
  }

  /** Everything below the OS becomes JSON and comes back out of it. */
  private saveAndRestore(): void {
    const { hypervisor } = this.running;
    const saved = JSON.stringify(hypervisor.save());
    const problems = hypervisor.restore(JSON.parse(saved));
    const again = JSON.stringify(hypervisor.save());
    this.emit("system/restored", { bytes: saved.length, ok: problems.length === 0 && again === saved });
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

  /** The OS starts, is on its way to a sleeping state, or comes back from one. */
  private get isChangingPower(): boolean {
    const { ospm, machine } = this.running;
    const { phase } = ospm.state();
    return phase === "booting" || (phase === "asleep" && machine.powerState === "working");
  }

  private get running(): HotplugSystem {
    invariant(this.system !== undefined, "the first step of a scenario is a power-on");
    return this.system;
  }

  private emit(kind: string, data: Readonly<Record<string, TraceValue>>, source = "user"): void {
    this.recorder.emit({ at: this.system?.clock.now ?? this.now, source, kind, data });
  }
}
