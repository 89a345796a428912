/** One real machine under a hardware domain: how far building, start-up and the hot-plug flows come on its tables. */
import { vcpuId } from "../base/brand.ts";
import { hasErrors } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import type { TraceEvent } from "../base/trace.ts";
import { VirtualClock } from "../base/virtual-clock.ts";
import { describeHost, type PhysicalHost } from "../firmware/index.ts";
import { personalities } from "../ospm/index.ts";
import { createSystem, type HotplugSystem } from "./system.ts";
import { TraceView } from "./trace-view.ts";

/** What is tried, in order; each needs the ones before it unless its machine cannot have it. */
export const hostTrialSteps = [
  "describe",
  "build",
  "load",
  "hide-pcpus",
  "add-vcpu",
  "remove-vcpu",
  "pcpu-add",
  "pcpu-online",
  "pcpu-offline",
  "native-events",
] as const;
export type HostTrialStep = (typeof hostTrialSteps)[number];

/** `absent`: the machine has nothing that the step speaks about. */
export interface HostTrialResult {
  readonly outcome: "passed" | "failed" | "absent";
  /** Why not; or a number worth knowing. */
  readonly note: string;
}

export interface HostTrial {
  readonly name: string;
  readonly steps: Readonly<Record<HostTrialStep, HostTrialResult>>;
  /** Processor objects in the name space, physical ones among them, and processors of the native MADT. */
  readonly objects: number;
  readonly physical: number;
  readonly pcpus: number;
  /** Names lent to the processor that is plugged in. */
  readonly lent: readonly string[];
}

/** Accesses to registers and regions: not looked at here. */
const isAccess = /^(io|region)\//;
const SECOND = 1_000_000_000;
const settleNs = 2 * SECOND;
const bootPatienceNs = 1_800 * SECOND;
/** An event's method may wait for hardware, too. */
const eventPatienceNs = 60 * SECOND;
const passed = (note = ""): HostTrialResult => ({ outcome: "passed", note });
const failed = (note: string): HostTrialResult => ({ outcome: "failed", note });
const absent = (note: string): HostTrialResult => ({ outcome: "absent", note });

/** Tries a machine. @param tables - all of its tables, in any order */
export function tryHost(name: string, tables: readonly ByteSource[]): HostTrial {
  const steps: Partial<Record<HostTrialStep, HostTrialResult>> = {};
  const finish = (facts: Partial<HostTrial> = {}): HostTrial => ({
    name,
    objects: 0,
    physical: 0,
    pcpus: 0,
    lent: [],
    ...facts,
    steps: Object.fromEntries(
      hostTrialSteps.map((step) => [step, steps[step] ?? absent("not reached")]),
    ) as HostTrial["steps"],
  });
  const described = describeHost(tables);
  const messages = (list: typeof described.diagnostics): string =>
    list
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => message)
      .join("; ");
  if (described.value === undefined) {
    steps.describe = failed(messages(described.diagnostics));
    return finish();
  }
  steps.describe = passed();
  const host = described.value;
  const clock = new VirtualClock();
  const events: TraceEvent[] = [];
  const created = createSystem({
    profile: "pvh-dom0",
    tables: { vcpus: 1, maxVcpus: 4, host },
    ospm: { personality: personalities.acpikit },
    clock,
    trace: {
      emit: (event) => {
        // A method that polls hardware fills the memory otherwise.
        if (!isAccess.test(event.kind)) events.push(event);
      },
    },
  });
  if (created.value === undefined || hasErrors(created.diagnostics)) {
    steps.build = failed(messages(created.diagnostics));
    return finish({ pcpus: host.pcpus.length });
  }
  steps.build = passed();
  const trial = new Trial(created.value, host, events);
  for (const step of hostTrialSteps.slice(2)) {
    steps[step] = trial.perform(step);
    if (steps[step].outcome === "failed" && step === "load") break;
  }
  const { processors } = created.value.ospm.state();
  return finish({
    pcpus: host.pcpus.length,
    objects: processors.length,
    physical: processors.filter(({ state }) => state === "physical").length,
    lent: created.value.equipment?.lent ?? [],
  });
}

class Trial {
  private readonly system: HotplugSystem;
  private readonly host: PhysicalHost;
  private readonly events: readonly TraceEvent[];

  constructor(system: HotplugSystem, host: PhysicalHost, events: readonly TraceEvent[]) {
    this.system = system;
    this.host = host;
    this.events = events;
  }

  perform(step: HostTrialStep): HostTrialResult {
    switch (step) {
      case "describe":
      case "build":
        return passed();
      case "load":
        return this.load();
      case "hide-pcpus":
        return this.hidden();
      case "add-vcpu":
        return this.setVcpu(true);
      case "remove-vcpu":
        return this.setVcpu(false);
      case "native-events":
        return this.nativeEvents();
      case "pcpu-add":
        return this.addPcpu();
      case "pcpu-online":
        return this.pcpuIsOnline();
      case "pcpu-offline":
        return this.offlinePcpu();
      default:
        return step satisfies never;
    }
  }

  private load(): HostTrialResult {
    const { ospm, clock } = this.system;
    ospm.boot();
    // Methods that wait for an embedded controller which is not there sleep for minutes before they give up.
    while (ospm.state().phase === "booting" && clock.now < bootPatienceNs) this.settle();
    this.settle();
    const bad = ospm.diagnostics.find(({ code }) => code === "ospm/table-load-failed" || code === "ospm/no-dsdt");
    if (bad !== undefined) return failed(bad.message);
    return ospm.state().phase === "running" ? passed() : failed(`the system is ${ospm.state().phase}`);
  }

  /** No processor object of the machine is a processor of the domain, and none of its CPUs stands in its MADT. */
  private hidden(): HostTrialResult {
    const { ospm, tables } = this.system;
    const own = new Set(tables.vcpus.map(({ path }) => path));
    const foreign = ospm.state().processors.filter(({ object }) => !own.has(object));
    const taken = foreign.filter(({ state }) => state !== "physical");
    if (taken.length > 0) return failed(`${taken[0]?.object ?? ""} is taken for a vCPU`);
    const count = ospm.state().cpus.length;
    if (count !== tables.vcpus.length) return failed(`${count} CPUs are possible, not ${tables.vcpus.length}`);
    return passed(`${foreign.length} objects`);
  }

  private setVcpu(online: boolean): HostTrialResult {
    const { domain, ospm, tables } = this.system;
    domain.setVcpuOnline(vcpuId(1), online);
    this.settle();
    const uid = tables.vcpus[1]?.uid;
    const cpu = ospm.state().cpus.find((each) => each.uid === uid);
    const state = cpu?.state ?? "unknown";
    if (online) return state === "online" ? passed() : failed(`vCPU 1 is ${state}`);
    const isGone = state === "offline" && domain.vcpus[1]?.cpuState === "absent";
    return isGone ? passed() : failed(`vCPU 1 is ${state}, its socket ${domain.vcpus[1]?.cpuState ?? ""}`);
  }

  /** Every event of the machine's own that has a method: it is dispatched, and done, beside the hypervisor's block. */
  private nativeEvents(): HostTrialResult {
    const { ospm, machine } = this.system;
    const gpes = ospm
      .state()
      .events.filter(({ block, isEnabled, method }) => block === "GPE0" && isEnabled && !this.isLent(method));
    if (gpes.length === 0) return absent("no event of GPE0 has a method");
    const before = this.events.length;
    for (const { gpe } of gpes) {
      machine.acpi.gpe0?.setStatus(gpe);
      const until = this.system.clock.now + eventPatienceNs;
      const isWaiting = (): boolean => ospm.state().events.some(({ isDispatching }) => isDispatching);
      do this.settle();
      while (isWaiting() && this.system.clock.now < until);
    }
    const trace = new TraceView(this.events);
    const lost = gpes.filter(
      ({ gpe }) =>
        trace.first({ source: "ospm", kind: "gpe/dispatch", data: { block: "GPE0", gpe } }, before) === undefined,
    );
    const unfinished = gpes.filter(
      ({ gpe }) =>
        trace.first({ source: "ospm", kind: "gpe/done", data: { block: "GPE0", gpe } }, before) === undefined,
    );
    if (lost.length > 0) return failed(`event ${hexOf(lost[0]?.gpe)} was not dispatched`);
    // A method that waits for hardware which is not there keeps its event; that is the machine's, not the domain's.
    return passed(`${gpes.length - unfinished.length} of ${gpes.length} methods ended`);
  }

  private isLent(method: string): boolean {
    const { equipment } = this.system;
    if (equipment === undefined) return false;
    const number = Number.parseInt(method.slice(-2), 16);
    return number === equipment.addEvent || number === equipment.removeEvent;
  }

  private addPcpu(): HostTrialResult {
    const { equipment, machine, hypervisor } = this.system;
    if (equipment === undefined) return absent(this.whyNoEquipment());
    const before = this.events.length;
    machine.acpi.gpe0?.setStatus(equipment.addEvent);
    this.settle();
    const known = hypervisor.pcpus.some(({ acpiId }) => acpiId === equipment.slot.uid);
    if (known) return passed(equipment.slot.path);
    const trace = new TraceView(this.events);
    const refused = trace.first({ kind: "processor/refused" }, before);
    return failed(refused === undefined ? "the hypervisor never heard of it" : trace.text(refused, "reason"));
  }

  private pcpuIsOnline(): HostTrialResult {
    const { equipment, hypervisor } = this.system;
    if (equipment === undefined) return absent(this.whyNoEquipment());
    const state = hypervisor.pcpus.find(({ acpiId }) => acpiId === equipment.slot.uid)?.state;
    return state === "online" ? passed() : failed(`it is ${state ?? "unknown"}`);
  }

  private offlinePcpu(): HostTrialResult {
    const { hypervisor, ospm } = this.system;
    const last = hypervisor.pcpus.findLast(({ state }) => state === "online");
    if (last === undefined || last.pcpu === 0) return absent("the machine has one processor");
    ospm.userOfflinePhysical(last.pcpu);
    this.settle();
    const state = (): string => hypervisor.pcpus.find(({ pcpu }) => pcpu === last.pcpu)?.state ?? "";
    if (state() !== "present") return failed(`pCPU ${last.pcpu} is ${state()} after cpu_offline`);
    ospm.userOnlinePhysical(last.pcpu);
    this.settle();
    return state() === "online" ? passed() : failed(`pCPU ${last.pcpu} is ${state()} after cpu_online`);
  }

  private whyNoEquipment(): string {
    if (!this.host.pcpus.slice(1).some(({ isPresent, path }) => isPresent && path !== "")) {
      return "no processor of the MADT but the first one has an object with its UID as a constant";
    }
    return "every event of GPE0 is used";
  }

  private settle(): void {
    const { clock } = this.system;
    clock.advanceTo(clock.now + settleNs);
  }
}

function hexOf(value: number | undefined): string {
  return `0x${(value ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
}
