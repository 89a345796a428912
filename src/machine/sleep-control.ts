/** Sleep control and status registers of hardware-reduced boards (ACPI 6.5 §4.8.3.7). */
import { type DeviceHost, emitHardware } from "./device-host.ts";
import type { BusWidth, IoDevice } from "./io-device.ts";
import { bit, bitRange, bits, RegisterFile, registers } from "./registers.ts";
import { SavedState } from "./saved-state.ts";

export const sleepControl = registers("SLEEP", "ACPI 6.5 §4.8.3.7", {
  control: bits(1, { SLP_TYP: bitRange(2, 4, "rw"), SLP_EN: bit(5, "wo") }),
  status: bits(1, { WAK_STS: bit(7, "w1c") }),
});

const SLP_EN = 0x20;
const WAK_STS = 7;

/** Two byte registers, control and status. */
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

  /** The machine is awake again. */
  setAwake(): void {
    this.file.setBit("status", WAK_STS, true);
    emitHardware(this.host, "sleep-control/status", { bit: WAK_STS, on: true });
  }

  read(offset: number, width: BusWidth): number {
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    this.file.write(offset, width, value);
    if (offset !== 0 || (value & SLP_EN) === 0) return;
    const type = (this.file.get("control") >> 2) & 7;
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
