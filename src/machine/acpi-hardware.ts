/** The board's fixed ACPI hardware: PM1, PM timer, FADT GPE blocks, SMI command port, and their share of the SCI. */
import type { BoardLayout, BytePlace, GpeBlockLayout } from "./board-layout.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import { GpeBlock } from "./gpe-block.ts";
import type { Bus } from "./io-device.ts";
import type { SharedLine } from "./irq-line.ts";
import { EdgeLevelControl, SmiCommandPort } from "./legacy-ports.ts";
import { PmTimer } from "./pm-timer.ts";
import { fixedEvents, Pm1ControlBlock, Pm1EventBlock } from "./pm1.ts";
import { SleepControl, SleepStatus } from "./sleep-control.ts";

/** What software asked the platform for. */
export interface AcpiListener {
  /** SLP_EN with SLP_TYP `type`. */
  onSleep(type: number): void;
  /** A command other than enable and disable. */
  onSmiCommand(command: number): void;
  /** Some event that is enabled may have been set: a machine that sleeps wakes up. */
  onEvent(): void;
}

/** Where the registers are attached. */
export type AcpiBuses = { readonly [S in BytePlace["space"]]: Bus };

export class AcpiHardware {
  readonly pm1Event: Pm1EventBlock;
  readonly pm1Control: Pm1ControlBlock;
  readonly pmTimer: PmTimer | undefined;
  /** Of hardware-reduced boards. */
  readonly sleepStatus: SleepStatus | undefined;
  readonly gpe0: GpeBlock | undefined;
  readonly gpe1: GpeBlock | undefined;
  private readonly host: DeviceHost;
  private readonly sci: SharedLine;
  private readonly onEvent: () => void;

  constructor(host: DeviceHost, layout: BoardLayout, buses: AcpiBuses, sci: SharedLine, listener: AcpiListener) {
    const ports = buses.port;
    this.host = host;
    this.sci = sci;
    this.onEvent = () => listener.onEvent();
    const { pm } = layout;
    this.pmTimer = pm.pmTimer === undefined ? undefined : new PmTimer(host.clock, pm.timerBits);
    const keepsInSleep = pm.sleep?.keepsEvents ?? false;
    this.pm1Event = new Pm1EventBlock(host, this.pmTimer, keepsInSleep, () => this.updateSci());
    this.pm1Control = new Pm1ControlBlock(host, pm.smiCommand === undefined, {
      onSciEnable: () => this.updateSci(),
      onSleep: (type) => listener.onSleep(type),
      onGlobalRelease: () => emitHardware(this.host, "pm1/global-release", {}),
    });
    if (pm.pm1Event !== undefined) ports.attach(this.pm1Event, pm.pm1Event, 4);
    if (pm.pm1Control !== undefined) ports.attach(this.pm1Control, pm.pm1Control, 2);
    if (pm.pmTimer !== undefined && this.pmTimer !== undefined) ports.attach(this.pmTimer, pm.pmTimer, 4);
    this.gpe0 = this.createBlock("GPE0", layout.gpe0, { ports, keepsInSleep });
    this.gpe1 = this.createBlock("GPE1", layout.gpe1, { ports, keepsInSleep });
    ports.attach(new EdgeLevelControl(), 0x4d0, 2);
    const sleepRegisters = pm.sleep?.registers;
    this.sleepStatus = sleepRegisters === undefined ? undefined : new SleepStatus(host);
    if (sleepRegisters !== undefined && this.sleepStatus !== undefined) {
      const { control, status } = sleepRegisters;
      buses[control.space].attach(new SleepControl(host, (type) => listener.onSleep(type)), control.address, 1);
      buses[status.space].attach(this.sleepStatus, status.address, 1);
    }
    const smi = pm.smiCommand;
    if (smi === undefined) return;
    const port = new SmiCommandPort(host, (command) => {
      if (command === smi.enable) this.pm1Control.setSciEnabled(true);
      else if (command === smi.disable) this.pm1Control.setSciEnabled(false);
      else listener.onSmiCommand(command);
    });
    ports.attach(port, smi.port, 2);
  }

  /** The board's power button is pressed. */
  pressPowerButton(): void {
    this.pm1Event.setStatus(fixedEvents.powerButton);
  }

  /** Something that wakes the machine is set and enabled: a fixed event, or one of the FADT's blocks. */
  get hasWakeEvent(): boolean {
    return this.pm1Event.hasWakeEvent || this.gpe0?.level === true || this.gpe1?.level === true;
  }

  /** What firmware leaves behind when software goes on after S3: WAK_STS, the cause, and ACPI mode (§16.3.2). */
  showAwake(cause: number | undefined): void {
    this.showWakeStatus(cause);
    if (this.sleepStatus === undefined) this.pm1Control.setSciEnabled(true);
  }

  /** WAK_STS and the cause (§4.8.3.1.1); the mode is whatever it was, or that of power-on. */
  showWakeStatus(cause: number | undefined): void {
    this.sleepStatus?.setAwake();
    if (this.sleepStatus !== undefined) return;
    this.pm1Event.setStatus(fixedEvents.wake);
    if (cause !== undefined) this.pm1Event.setStatus(cause);
  }

  private createBlock(
    name: string,
    layout: GpeBlockLayout | undefined,
    { ports, keepsInSleep }: { readonly ports: Bus; readonly keepsInSleep: boolean },
  ): GpeBlock | undefined {
    if (layout === undefined) return undefined;
    const { length, base, behaviour, port } = layout;
    const onLevel = (): void => this.updateSci();
    const block = new GpeBlock(this.host, { name, length, base, behaviour, keepsInSleep, onLevel });
    ports.attach(block, port, length);
    return block;
  }

  /** Facts J.3: recomputed after every event, status write, enable write and change of SCI_EN. */
  private updateSci(): void {
    // While SCI_EN is clear events go to the firmware as SMI, not to the line (facts D.3).
    const isSci = this.pm1Control.isSciEnabled;
    this.sci.set("PM1", isSci && this.pm1Event.level);
    for (const block of [this.gpe0, this.gpe1]) {
      if (block !== undefined) this.sci.set(block.name, isSci && block.level);
    }
    this.onEvent();
  }
}
