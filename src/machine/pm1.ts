/** PM1 event and control registers (ACPI 6.5 §4.8.3.1, §4.8.3.2). */
import {
  pm1Control as controlBits,
  fieldOf,
  fixedEventMask,
  pm1Enable,
  pm1Status,
  wakeEventMask,
} from "../schema/index.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import type { BusWidth, IoDevice } from "./io-device.ts";
import type { PmTimer } from "./pm-timer.ts";
import { bits, RegisterFile, registers } from "./registers.ts";
import { SavedState } from "./saved-state.ts";
import type { MachineTimer } from "./timers.ts";

export const pm1Events = registers("PM1a_EVT", "ACPI 6.5 §4.8.3.1", {
  status: bits(2, pm1Status),
  enable: bits(2, pm1Enable),
});

export const pm1Control = registers("PM1a_CNT", "ACPI 6.5 §4.8.3.2", { control: bits(2, controlBits) });

/** Bits of PM1 status that something outside of the registers sets. */
export const fixedEvents = {
  timer: pm1Status.TMR_STS.first,
  globalLock: pm1Status.GBL_STS.first,
  powerButton: pm1Status.PWRBTN_STS.first,
  sleepButton: pm1Status.SLPBTN_STS.first,
  rtc: pm1Status.RTC_STS.first,
  wake: pm1Status.WAK_STS.first,
} as const;

const SCI_EN = controlBits.SCI_EN.first;

/** The event half: status and enable, and the level they contribute. */
export class Pm1EventBlock implements IoDevice {
  readonly name = pm1Events.name;
  readonly widths: readonly BusWidth[] = [1, 2, 4];
  readonly keepsInSleep: boolean;
  private readonly host: DeviceHost;
  private readonly timer: PmTimer | undefined;
  private readonly onLevel: () => void;
  private readonly file = new RegisterFile(pm1Events);
  private readonly carry: MachineTimer;
  private seenTopBitChanges: number;

  /** @param keepsInSleep - status and enable outlast S3 */
  constructor(host: DeviceHost, timer: PmTimer | undefined, keepsInSleep: boolean, onLevel: () => void) {
    this.host = host;
    this.keepsInSleep = keepsInSleep;
    this.timer = timer;
    this.onLevel = onLevel;
    this.seenTopBitChanges = timer?.topBitChanges ?? 0;
    this.carry = host.timers.define("PM1a_EVT/carry", () => this.update());
  }

  get level(): boolean {
    return (this.file.get("status") & this.file.get("enable") & fixedEventMask) !== 0;
  }

  /** Some event that wakes the machine is set and enabled: buttons, RTC. */
  get hasWakeEvent(): boolean {
    return (this.file.get("status") & this.file.get("enable") & wakeEventMask) !== 0;
  }

  /** A fixed event happens. @param event - its bit, see {@link fixedEvents} */
  setStatus(event: number): void {
    this.latch(event);
    this.update();
  }

  read(offset: number, width: BusWidth): number {
    this.latchTimer();
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    this.latchTimer();
    this.changeStatus(() => this.file.write(offset, width, value));
    this.update();
  }

  reset(): void {
    this.changeStatus(() => this.file.reset());
    this.update();
  }

  save(): unknown {
    return { registers: this.file.save(), seenTopBitChanges: this.seenTopBitChanges };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.file.restore(saved, "registers");
    this.seenTopBitChanges = saved.number("seenTopBitChanges");
  }

  private changeStatus(change: () => void): void {
    const before = this.file.get("status");
    change();
    const cleared = before & ~this.file.get("status");
    for (let index = 0; index < 16; index++) {
      if (((cleared >> index) & 1) === 1) emitHardware(this.host, "pm1/status", { bit: index, on: false });
    }
  }

  private latch(index: number): void {
    if (this.file.getBit("status", index)) return;
    this.file.setBit("status", index, true);
    emitHardware(this.host, "pm1/status", { bit: index, on: true });
  }

  /** TMR_STS is set on every change of the counter's top bit; found out when somebody looks. */
  private latchTimer(): void {
    const changes = this.timer?.topBitChanges ?? 0;
    if (changes === this.seenTopBitChanges) return;
    this.seenTopBitChanges = changes;
    this.latch(fixedEvents.timer);
  }

  private update(): void {
    this.latchTimer();
    // Only an enabled timer that has not fired yet needs waking up for; otherwise the clock may run empty.
    const isWaiting = this.file.getBit("enable", fixedEvents.timer) && !this.file.getBit("status", fixedEvents.timer);
    if (isWaiting && this.timer !== undefined) this.carry.arm(this.timer.untilTopBitChange);
    else this.carry.cancel();
    this.onLevel();
  }
}

export interface Pm1ControlListener {
  /** SCI_EN changed. */
  onSciEnable(): void;
  /** SLP_EN was written. @param type - SLP_TYP, 0 to 7 */
  onSleep(type: number): void;
  /** GBL_RLS was written: the OS released the global lock and the firmware wants it. */
  onGlobalRelease(): void;
}

/** The control half. SCI_EN is the firmware's: software reads it. */
export class Pm1ControlBlock implements IoDevice {
  readonly name = pm1Control.name;
  readonly widths: readonly BusWidth[] = [1, 2];
  private readonly host: DeviceHost;
  private readonly listener: Pm1ControlListener;
  private readonly isAlwaysAcpi: boolean;
  private readonly file = new RegisterFile(pm1Control);

  /** @param isAlwaysAcpi - no SMI_CMD: the machine is in ACPI mode from the start (ACPI 6.5 §4.8.3.2.1) */
  constructor(host: DeviceHost, isAlwaysAcpi: boolean, listener: Pm1ControlListener) {
    this.host = host;
    this.isAlwaysAcpi = isAlwaysAcpi;
    this.listener = listener;
    this.file.setBit("control", SCI_EN, isAlwaysAcpi);
  }

  get isSciEnabled(): boolean {
    return this.file.getBit("control", SCI_EN);
  }

  /** What the firmware's SMI handler does on ACPI_ENABLE and ACPI_DISABLE. */
  setSciEnabled(isEnabled: boolean): void {
    if (this.isSciEnabled === isEnabled) return;
    this.file.setBit("control", SCI_EN, isEnabled);
    emitHardware(this.host, "pm1/sci-enable", { on: isEnabled });
    this.listener.onSciEnable();
  }

  read(offset: number, width: BusWidth): number {
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    this.file.write(offset, width, value);
    const written = value << (8 * offset);
    if (fieldOf(controlBits.GBL_RLS, written) !== 0) this.listener.onGlobalRelease();
    if (fieldOf(controlBits.SLP_EN, written) !== 0) {
      const type = fieldOf(controlBits.SLP_TYP, this.file.get("control"));
      emitHardware(this.host, "pm1/sleep", { type });
      this.listener.onSleep(type);
    }
  }

  reset(): void {
    const wasEnabled = this.isSciEnabled;
    this.file.reset();
    this.file.setBit("control", SCI_EN, wasEnabled);
    this.setSciEnabled(this.isAlwaysAcpi);
  }

  save(): unknown {
    return { registers: this.file.save() };
  }

  restore(state: unknown): void {
    this.file.restore(new SavedState(state, this.name), "registers");
  }
}
