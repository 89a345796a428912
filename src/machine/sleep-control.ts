/** Sleep control and status registers of hardware-reduced boards (ACPI 6.5 §4.8.3.7). */
import { sleepControl as controlBits, fieldOf, sleepStatus as statusBits } from "../schema/index.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import type { BusWidth, IoDevice } from "./io-device.ts";
import { bits, RegisterFile, registers } from "./registers.ts";
import { SavedState } from "./saved-state.ts";

const { SLP_TYP, SLP_EN } = controlBits;
const { WAK_STS } = statusBits;

export const sleepControl = registers("SLEEP_CONTROL", "ACPI 6.5 §4.8.3.7", { control: bits(1, controlBits) });
export const sleepStatus = registers("SLEEP_STATUS", "ACPI 6.5 §4.8.3.7", { status: bits(1, statusBits) });

export class SleepControl implements IoDevice {
  readonly name = sleepControl.name;
  readonly widths: readonly BusWidth[] = [1];
  private readonly host: DeviceHost;
  private readonly onSleep: (type: number) => void;
  private readonly file = new RegisterFile(sleepControl);

  /** @param onSleep - SLP_EN was written, with SLP_TYP 0 to 7 */
  constructor(host: DeviceHost, onSleep: (type: number) => void) {
    this.host = host;
    this.onSleep = onSleep;
  }

  read(offset: number, width: BusWidth): number {
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    this.file.write(offset, width, value);
    if (fieldOf(SLP_EN, value) === 0) return;
    const type = fieldOf(SLP_TYP, this.file.get("control"));
    emitHardware(this.host, "sleep-control/sleep", { type });
    this.onSleep(type);
  }

  reset(): void {
    this.file.reset();
  }

  save(): unknown {
    return { registers: this.file.save() };
  }

  restore(state: unknown): void {
    this.file.restore(new SavedState(state, this.name), "registers");
  }
}

export class SleepStatus implements IoDevice {
  readonly name = sleepStatus.name;
  readonly widths: readonly BusWidth[] = [1];
  private readonly host: DeviceHost;
  private readonly file = new RegisterFile(sleepStatus);

  constructor(host: DeviceHost) {
    this.host = host;
  }

  /** The machine is awake again. */
  setAwake(): void {
    this.file.setBit("status", WAK_STS.first, true);
    emitHardware(this.host, "sleep-control/status", { bit: WAK_STS.first, on: true });
  }

  read(offset: number, width: BusWidth): number {
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    this.file.write(offset, width, value);
  }

  reset(): void {
    this.file.reset();
  }

  save(): unknown {
    return { registers: this.file.save() };
  }

  restore(state: unknown): void {
    this.file.restore(new SavedState(state, this.name), "registers");
  }
}
