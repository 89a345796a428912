/**
 * The operating system's side of ACPI, put together: discovery, start-up, events, processors.
 *
 * Everything happens on the platform's clock; nothing here blocks.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Namespace } from "../namespace/index.ts";
import { type Flow, runFlow } from "./flow.ts";
import { traceOspm, traceUser } from "./lane.ts";
import type { LogicalCpu } from "./logical-cpus.ts";
import { type OspmOptions, type OspmSettings, settleOptions } from "./options.ts";
import { personalities } from "./personality.ts";
import type { PhysicalCpu } from "./physical-cpu-driver.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { findPlatformTables } from "./platform-tables.ts";
import { describeProcessor, type OspmProcessor } from "./processor-device.ts";
import type { SleepState } from "./sleep-states.ts";
import { startUp } from "./start-up.ts";
import { createSystem, type System } from "./system.ts";
import { sleepAndWake } from "./system-sleep.ts";
import { UserSpace } from "./user-space.ts";
import type { WorkQueue } from "./work-queue.ts";

/** What start-up came to. */
export interface BootResult {
  /** The name space stands and the processors are enumerated. */
  readonly isRunning: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A snapshot of the operating system as plain data. */
export interface OspmState {
  readonly phase: "off" | "booting" | "running" | "asleep" | "failed";
  readonly personality: string;
  readonly processors: readonly OspmProcessor[];
  readonly cpus: readonly Readonly<LogicalCpu>[];
  readonly physicalCpus: readonly PhysicalCpu[];
  readonly events: readonly {
    readonly block: string;
    readonly gpe: number;
    readonly method: string;
    readonly isEnabled: boolean;
    readonly isDispatching: boolean;
    readonly runs: number;
  }[];
  /** Work that waits or runs, by queue. */
  readonly queues: Readonly<Record<string, number>>;
}

/** An operating system on a platform. */
export interface Ospm {
  /** Starts up once. `done` is called on the platform's clock when the system runs, or cannot. */
  boot(done?: (result: BootResult) => void): void;
  /** Processor objects of the name space, in its order. */
  readonly processors: readonly OspmProcessor[];
  /** Undefined before the tables are loaded. */
  readonly namespace: Namespace | undefined;
  /** Everything that was wrong so far. */
  readonly diagnostics: readonly Diagnostic[];
  /** User space writes 1 to a processor's online attribute. @param cpu - the OS's number */
  userOnline(cpu: number): void;
  /** User space writes 0 to it. */
  userOffline(cpu: number): void;
  /** User space brings a physical CPU online. @param pcpu - the hypervisor's number */
  userOnlinePhysical(pcpu: number): void;
  userOfflinePhysical(pcpu: number): void;
  /** User space asks for the value of an object, e.g. through debugfs; it is on the trace as `evaluate`. */
  evaluate(path: string): void;
  /**
   * A processor comes or goes by another way than ACPI's: the hypervisor's store (facts C.1).
   *
   * @param uid - which one; of one that is not known nothing happens
   */
  setProcessorPresent(uid: number, isPresent: boolean): void;
  /**
   * User space asks for a sleeping state: 3 suspends to RAM, 5 switches off. What is in the way is on the trace, as
   * `sleep/refused`.
   */
  sleep(state: SleepState): void;
  /** Work is pinned to a processor, or no longer: while it is, the processor cannot go offline. */
  setBusy(cpu: number, isBusy: boolean): void;
  state(): OspmState;
}

/** Creates an operating system that has not started yet. */
export function createOspm(platform: PlatformAccess, options: OspmOptions = {}): Ospm {
  const isGuest = platform.hypercall !== undefined;
  return new OspmOnPlatform(platform, settleOptions(options, { personality: personalities.acpikit, isGuest }));
}

class OspmOnPlatform implements Ospm {
  private readonly platform: PlatformAccess;
  private readonly settings: OspmSettings;
  private readonly found: Diagnostic[] = [];
  private phase: OspmState["phase"] = "off";
  private system: System | undefined;
  private readonly userSpace = new UserSpace();

  constructor(platform: PlatformAccess, settings: OspmSettings) {
    this.platform = platform;
    this.settings = settings;
  }

  get namespace(): Namespace | undefined {
    return this.system?.namespace;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.found;
  }

  get processors(): readonly OspmProcessor[] {
    return [...(this.system?.devices.values() ?? [])].map(describeProcessor);
  }

  boot(done: (result: BootResult) => void = () => undefined): void {
    if (this.phase !== "off") return;
    this.phase = "booting";
    runFlow(this.startUp(), (isRunning) => {
      this.phase = isRunning ? "running" : "failed";
      traceOspm(this.platform, "boot/done", {
        running: isRunning,
        processors: this.system?.topology.cpus.all.length ?? 0,
      });
      done({ isRunning, diagnostics: this.found });
    });
  }

  userOnline(cpu: number): void {
    this.userSpace.run(() => this.bringOnline(cpu));
  }

  userOffline(cpu: number): void {
    this.userSpace.run(() => this.takeOffline(cpu));
  }

  userOnlinePhysical(pcpu: number): void {
    this.userSpace.run(() => this.system?.drivers.physical?.userOnline(pcpu));
  }

  userOfflinePhysical(pcpu: number): void {
    this.userSpace.run(() => this.system?.drivers.physical?.userOffline(pcpu));
  }

  evaluate(path: string): void {
    const node = this.system?.namespace.find(path);
    if (node !== undefined && this.system !== undefined) runFlow(this.system.evaluator.evaluate(node));
  }

  sleep(state: SleepState): void {
    traceUser(this.platform, "system/sleep", { state });
    const { system, platform } = this;
    const refuse = (reason: string): void => traceOspm(platform, "sleep/refused", { state, reason });
    if (system === undefined || this.phase !== "running") {
      refuse(this.phase === "asleep" ? "it is on its way to a sleeping state" : "the system does not run");
      return;
    }
    this.phase = "asleep";
    runFlow(sleepAndWake(system, this.userSpace, state), (reason) => {
      this.phase = "running";
      if (reason !== "") refuse(reason);
    });
  }

  setProcessorPresent(uid: number, isPresent: boolean): void {
    this.userSpace.run(() => this.changePresence(uid, isPresent));
  }

  setBusy(cpu: number, isBusy: boolean): void {
    const processor = this.system?.topology.cpus.at(cpu);
    if (processor !== undefined) processor.isBusy = isBusy;
  }

  state(): OspmState {
    const queues: readonly WorkQueue[] = this.system === undefined ? [] : Object.values(this.system.queues);
    const events = this.system?.dispatcher.blocks.flatMap((block) => [...block.events.values()]) ?? [];
    return {
      phase: this.phase,
      personality: this.settings.personality.name,
      processors: this.processors,
      cpus: (this.system?.topology.cpus.all ?? []).map((cpu) => ({ ...cpu })),
      physicalCpus: this.system?.drivers.physical?.cpus ?? [],
      events: events.map(({ block, gpe, method, isEnabled, isDispatching, runs }) => ({
        block: block.name,
        gpe,
        method: method.path,
        isEnabled,
        isDispatching,
        runs,
      })),
      queues: Object.fromEntries(queues.map((queue) => [queue.name, queue.length])),
    };
  }

  private *startUp(): Flow<boolean> {
    const tables = findPlatformTables(this.platform, this.settings.personality.stao, this.found);
    if (tables.definitionBlocks.length === 0) return false;
    this.system = createSystem(this.platform, this.settings, tables, {
      diagnostics: this.found,
      onAdded: (cpu) => this.react(cpu),
    });
    return yield* startUp(this.system);
  }

  /** What user space does about a new processor. */
  private react(cpu: LogicalCpu): void {
    if (!this.settings.bringsOnline) return;
    this.platform.clock.after(this.settings.reactionNs, () => this.userOnline(cpu.cpu));
  }

  private bringOnline(cpu: number): void {
    traceUser(this.platform, "cpu/online", { cpu });
    const { topology, control } = this.system ?? {};
    const processor = topology?.cpus.at(cpu);
    if (processor !== undefined && control !== undefined) runFlow(control.online(processor));
  }

  private takeOffline(cpu: number): void {
    traceUser(this.platform, "cpu/offline", { cpu });
    const { topology, control } = this.system ?? {};
    const processor = topology?.cpus.at(cpu);
    if (processor === undefined || control === undefined) return;
    runFlow(control.offline(processor), (reason) => {
      if (reason !== "") traceOspm(this.platform, "cpu/refused", { cpu, reason });
    });
  }

  private changePresence(uid: number, isPresent: boolean): void {
    const { topology, control } = this.system ?? {};
    const cpu = topology?.cpus.all.find((each) => each.uid === uid);
    if (cpu === undefined || control === undefined) return;
    const identity = { object: `cpu/${uid}`, uid, apicId: cpu.apicId, cpu: cpu.cpu };
    if (isPresent) {
      if (cpu.isPresent) return;
      cpu.isPresent = true;
      traceOspm(this.platform, "processor/registered", identity);
      this.react(cpu);
      return;
    }
    if (!cpu.isPresent) return;
    runFlow(control.offline(cpu), (reason) => {
      if (reason !== "") {
        traceOspm(this.platform, "cpu/refused", { cpu: cpu.cpu, reason });
        return;
      }
      cpu.isPresent = false;
      traceOspm(this.platform, "processor/unregistered", identity);
    });
  }
}
