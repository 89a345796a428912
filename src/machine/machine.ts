/** The emulated board: everything put together, with one clock and one trace. */
import { type ApicId, apicId } from "../base/brand.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { invariant } from "../base/invariant.ts";
import { silentTrace, type TraceSink } from "../base/trace.ts";
import { VirtualClock } from "../base/virtual-clock.ts";
import { AcpiHardware } from "./acpi-hardware.ts";
import { type AddressSpace, createAddressSpace } from "./address-space.ts";
import { ApicNetwork } from "./apic-network.ts";
import { type BoardLayout, verifyBoardLayout } from "./board-layout.ts";
import { DeviceBus } from "./bus.ts";
import { type CpuEngine, type InterruptHandler, ScriptedCpuEngine, type StartHandler } from "./cpu-engine.ts";
import type { CpuEvent, CpuState } from "./cpu-state.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import { IoApic } from "./io-apic.ts";
import type { Bus } from "./io-device.ts";
import { type IrqLine, SharedLine } from "./irq-line.ts";
import type { LocalApicListener } from "./local-apic.ts";
import { LocalApicPage } from "./local-apic-page.ts";
import { restoreMachine, saveMachine } from "./machine-state.ts";
import { readMsr, writeMsr } from "./msr.ts";
import { PhysicalMemory } from "./physical-memory.ts";
import { PowerControl, type PowerState, type WakeCause } from "./power-control.ts";
import { Processor } from "./processor.ts";
import { MachineTimers } from "./timers.ts";

export interface MachineOptions {
  /** Default: a clock of its own at 0. */
  readonly clock?: VirtualClock;
  /** Default: no trace. */
  readonly trace?: TraceSink;
  /** Default: the scripted engine behind `onInterrupt` and `onProcessorStart`. */
  readonly engine?: CpuEngine;
}

/** Called when software asks for a sleep state. @param type - SLP_TYP */
export type SleepHandler = (type: number) => void;
/** Called when the machine falls asleep, wakes up or is switched off. */
export type PowerHandler = (state: PowerState) => void;

export class Machine {
  readonly layout: BoardLayout;
  readonly clock: VirtualClock;
  readonly trace: TraceSink;
  readonly timers: MachineTimers;
  /** RAM and its map, without devices. */
  readonly ram: PhysicalMemory;
  readonly ports: Bus;
  /** RAM and memory-mapped devices. */
  readonly memory: Bus;
  readonly portSpace: AddressSpace;
  readonly memorySpace: AddressSpace;
  readonly acpi: AcpiHardware;
  /** In the order of the layout. */
  readonly cpus: readonly CpuState[];
  private readonly host: DeviceHost;
  private readonly portBus: DeviceBus;
  private readonly memoryBus: DeviceBus;
  private readonly sciLine: SharedLine;
  private readonly ioapics: readonly IoApic[];
  private readonly processors = new Map<number, Processor>();
  private readonly network: ApicNetwork;
  private readonly scripted = new ScriptedCpuEngine();
  private readonly engine: CpuEngine;
  private readonly sleepHandlers: SleepHandler[] = [];
  private readonly power: PowerControl;
  private readonly stateHandlers: ((cpu: CpuState) => void)[] = [];
  private readonly endHandlers = new Map<number, (() => void)[]>();
  private asker: Processor;

  constructor(layout: BoardLayout, options: MachineOptions = {}) {
    const problems = verifyBoardLayout(layout);
    invariant(problems.length === 0, problems[0]?.message ?? "");
    this.layout = layout;
    this.clock = options.clock ?? new VirtualClock();
    this.trace = options.trace ?? silentTrace;
    this.engine = options.engine ?? this.scripted;
    this.timers = new MachineTimers(this.clock);
    this.host = { clock: this.clock, trace: this.trace, timers: this.timers };
    this.ram = new PhysicalMemory(layout.memory);
    this.portBus = new DeviceBus("port", this.clock, this.trace);
    this.memoryBus = new DeviceBus("memory", this.clock, this.trace, {
      contains: (address, width) => this.ram.contains(address, width),
      read: (address, width) => this.ram.readUint(address, width),
      write: (address, width, value) => this.ram.writeUint(address, width, value),
    });
    this.ports = this.portBus;
    this.memory = this.memoryBus;
    this.portSpace = createAddressSpace(this.ports);
    this.memorySpace = createAddressSpace(this.memory);
    this.network = new ApicNetwork(this.host, {
      processors: this.processors,
      onSpecial: (processor, delivery) =>
        emitHardware(this.host, "cpu/special", { apicId: processor.apicId, delivery }),
    });
    this.ioapics = layout.ioapics.map(({ id, address, gsiBase, pins }) => {
      const ioapic = new IoApic(this.host, {
        id,
        pins,
        canSend: (message) => this.network.canDeliver(message),
        send: (message) => this.network.deliver(message, undefined),
        onEndOfInterrupt: (pin) => {
          for (const handler of this.endHandlers.get(gsiBase + pin) ?? []) handler();
        },
      });
      this.memory.attach(ioapic, address, 0x1000);
      return ioapic;
    });
    this.cpus = this.createProcessors();
    this.asker = this.processor(this.bootProcessor);
    this.memory.attach(new LocalApicPage(() => this.asker.lapic), layout.lapicBase, 0x1000);
    this.sciLine = new SharedLine((isAsserted) => this.driveSci(isAsserted));
    this.presetSci();
    this.acpi = new AcpiHardware(this.host, layout, { port: this.ports, memory: this.memory }, this.sciLine, {
      onSleep: (type) => {
        for (const handler of this.sleepHandlers) handler(type);
        this.power.sleep(type);
      },
      onSmiCommand: () => undefined,
      onEvent: () => this.power.onEvent(),
    });
    this.power = new PowerControl(this.host, {
      layout: layout.pm.sleep,
      acpi: () => this.acpi,
      ram: this.ram,
      buses: [this.portBus, this.memoryBus],
      processors: [...this.processors.values()],
      reset: () => this.reset(),
    });
  }

  /** APIC ID of the first processor. */
  get bootProcessor(): ApicId {
    return apicId(this.layout.cpus[0]?.apicId ?? 0);
  }

  /** True while anything holds the SCI line. */
  get isSciAsserted(): boolean {
    return this.sciLine.isAsserted;
  }

  /** One more source on the shared SCI line, by a name of its own. */
  sciSource(name: string): IrqLine {
    return this.sciLine.source(name);
  }

  /** A pin of an IOAPIC as a wire, by its global system interrupt number: raised is electrically high. */
  gsi(number: number): IrqLine {
    return { raise: () => this.setGsi(number, true), lower: () => this.setGsi(number, false) };
  }

  /** One processor by its APIC ID; `undefined` if the board has no socket for it. */
  cpu(id: ApicId): CpuState | undefined {
    return this.processors.get(id);
  }

  /** Something happens to a processor from outside. @returns false if its state ignores the event */
  applyCpuEvent(id: ApicId, event: CpuEvent): boolean {
    const processor = this.processors.get(id);
    if (processor === undefined) return false;
    let applied: boolean;
    if (event === "init") applied = processor.init();
    else if (event === "unplug") applied = processor.unplug();
    else applied = processor.apply(event);
    if (applied) processor.schedule();
    return applied;
  }

  /**
   * Starts a processor without IPIs, as a hypervisor can: one that waits for STARTUP begins at `page`, one that is
   * down goes on, which its software hears of as another start.
   *
   * @returns false if it is in another state
   */
  startProcessor(id: ApicId, page: number): boolean {
    return this.processors.get(id)?.bringUp(page) ?? false;
  }

  /** A hypervisor pauses a processor: what it was about to do waits until it goes on. */
  setPaused(id: ApicId, isPaused: boolean): void {
    this.processors.get(id)?.setPaused(isPaused);
  }

  /** The processor whose software acts now; outside of every turn the boot processor. */
  get currentProcessor(): ApicId {
    return this.asker.apicId;
  }

  /** Called when software ends an interrupt of a level-triggered pin, before the pin can interrupt again. */
  onEndOfInterrupt(gsi: number, handler: () => void): void {
    this.endHandlers.set(gsi, [...(this.endHandlers.get(gsi) ?? []), handler]);
  }

  /** Software on a processor takes interrupts with this handler. It runs as that processor and ends with EOI. */
  onInterrupt(id: ApicId, handler: InterruptHandler): void {
    this.scripted.onInterrupt(id, handler);
    this.processors.get(id)?.schedule();
  }

  /** Software that runs on every processor started by STARTUP. It runs as that processor. */
  onProcessorStart(handler: StartHandler): void {
    this.scripted.onProcessorStart(handler);
  }

  onSleep(handler: SleepHandler): void {
    this.sleepHandlers.push(handler);
  }

  /** Working, asleep, or switched off. */
  get powerState(): PowerState {
    return this.power.state;
  }

  /** Called after every change of it. */
  onPower(handler: PowerHandler): void {
    this.power.onChange(handler);
  }

  /** Address of the FACS, where firmware looks for the waking vector. */
  get facs(): number | undefined {
    return this.power.facsAddress;
  }

  /** Firmware puts the FACS there; undefined: there is none. */
  setFacs(address: number | undefined): void {
    this.power.facsAddress = address;
  }

  /**
   * Something wakes the machine from S3: status bits, ACPI mode, and the jump to the waking vector.
   *
   * @returns false if it does not sleep
   */
  wake(cause: WakeCause = "power-button"): boolean {
    return this.power.wake(cause);
  }

  /**
   * Runs `action` as a hypervisor below the software of this machine. If that puts the machine to sleep, processors and
   * interrupt controllers, which are the hypervisor's data, are afterwards what they were.
   */
  runBelow(action: () => void): void {
    this.power.runBelow(action);
  }

  /** Called after every change of a processor's state. */
  onCpuState(handler: (cpu: CpuState) => void): void {
    this.stateHandlers.push(handler);
  }

  /** Runs `action` as software of a processor: accesses to the local APIC page reach that processor's. */
  runAs<T>(id: ApicId, action: () => T): T {
    const before = this.asker;
    this.asker = this.processor(id);
    try {
      return action();
    } finally {
      this.asker = before;
    }
  }

  /** A model-specific register as software of a processor reads it; 0 for those the board has not. */
  readMsr(id: ApicId, msr: number): bigint {
    return readMsr(this.msrContext(id), msr);
  }

  /** Writes a model-specific register: IA32_APIC_BASE and the x2APIC range. @returns false if it has no such register */
  writeMsr(id: ApicId, msr: number, value: bigint): boolean {
    return writeMsr(this.msrContext(id), msr, value);
  }

  /** Moves to the next thing that is due and does it. @returns false if nothing is due ever */
  step(): boolean {
    return this.clock.runNext();
  }

  /** Power-on state of everything but memory and time. */
  reset(): void {
    this.power.reset();
    for (const bus of [this.portBus, this.memoryBus]) for (const device of bus.devices) device.reset();
    for (const processor of this.processors.values()) processor.reset();
  }

  /** Everything that can change, as plain JSON, devices attached by others included. */
  save(): unknown {
    return saveMachine(this.parts());
  }

  /**
   * Takes over a saved state of a machine of the same layout with the same devices attached. Its own pending timers
   * are dropped first; nobody else may have a timer pending on the clock unless the times agree.
   *
   * @returns `machine/bad-saved-state` if the state does not fit; the machine is then good for nothing
   */
  restore(state: unknown): readonly Diagnostic[] {
    return restoreMachine(this.parts(), state);
  }

  private parts() {
    return {
      layout: this.layout,
      clock: this.clock,
      timers: this.timers,
      ram: this.ram,
      buses: [this.portBus, this.memoryBus],
      sci: this.sciLine,
      processors: [...this.processors.values()],
      power: this.power,
    };
  }

  private processor(id: ApicId): Processor {
    const processor = this.processors.get(id);
    invariant(processor !== undefined, `there is no processor with APIC ID ${id}`);
    return processor;
  }

  private createProcessors(): readonly CpuState[] {
    const host = {
      ...this.host,
      listenerFor: (processor: Processor) => this.lapicListener(processor),
      runTurn: (processor: Processor, budget: number) =>
        this.runAs(processor.apicId, () => this.engine.run(processor, budget).kind === "budget"),
      onStateChange: (processor: Processor) => {
        for (const handler of this.stateHandlers) handler(processor);
      },
    };
    return this.layout.cpus.map((cpu, i) => {
      const role = { isBootProcessor: i === 0, isPresent: cpu.isPresent };
      const processor = new Processor(host, apicId(cpu.apicId), role);
      this.processors.set(cpu.apicId, processor);
      return processor;
    });
  }

  private lapicListener(processor: Processor): LocalApicListener {
    return {
      onSend: (message) => this.network.send(processor, message),
      onEoiBroadcast: (vector) => {
        for (const ioapic of this.ioapics) ioapic.endOfInterrupt(vector);
      },
      onChange: () => processor.schedule(),
      onEnable: () => {
        for (const ioapic of this.ioapics) ioapic.retry();
      },
    };
  }

  private msrContext(id: ApicId) {
    const processor = this.processor(id);
    return { processor, lapicBase: this.layout.lapicBase, isBootProcessor: id === this.bootProcessor };
  }

  private setGsi(number: number, isHigh: boolean): void {
    for (const [i, { gsiBase, pins }] of this.layout.ioapics.entries()) {
      if (number >= gsiBase && number < gsiBase + pins) this.ioapics[i]?.setPin(number - gsiBase, isHigh);
    }
  }

  private driveSci(isAsserted: boolean): void {
    emitHardware(this.host, "sci/level", { asserted: isAsserted });
    this.setGsi(this.layout.sci.gsi, isAsserted === (this.layout.sci.polarity === "high"));
  }

  private presetSci(): void {
    const { gsi, polarity } = this.layout.sci;
    for (const [i, { gsiBase, pins }] of this.layout.ioapics.entries()) {
      if (gsi >= gsiBase && gsi < gsiBase + pins) this.ioapics[i]?.presetPin(gsi - gsiBase, polarity === "low");
    }
  }
}

/**
 * Builds the machine of a layout, powered on: the boot processor runs, the others wait for STARTUP.
 *
 * @param layout - as checked by `verifyBoardLayout`; a layout with errors is a bug of the caller
 */
export function createMachine(layout: BoardLayout, options: MachineOptions = {}): Machine {
  return new Machine(layout, options);
}
