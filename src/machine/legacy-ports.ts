/** Two leftovers of the PC: the SMI command port with its status port, and the interrupt edge/level registers. */
import { bitRange } from "../schema/index.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import type { BusWidth, IoDevice } from "./io-device.ts";
import { bits, bytes, RegisterFile, registers } from "./registers.ts";
import { SavedState } from "./saved-state.ts";

export const smiCommand = registers("SMI_CMD", "ACPI 6.5 §4.8.3.2.1", {
  command: bytes(1, "rw"),
  status: bytes(1, "rw"),
});

/** The port pair: a write to the first raises an SMI with that command; the second is scratch for the SMI handler. */
export class SmiCommandPort implements IoDevice {
  readonly name = smiCommand.name;
  readonly widths: readonly BusWidth[] = [1];
  private readonly host: DeviceHost;
  private readonly onCommand: (command: number) => void;
  private readonly file = new RegisterFile(smiCommand);

  constructor(host: DeviceHost, onCommand: (command: number) => void) {
    this.host = host;
    this.onCommand = onCommand;
  }

  read(offset: number, width: BusWidth): number {
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    this.file.write(offset, width, value);
    if (offset !== 0) return;
    emitHardware(this.host, "smi/command", { command: value });
    this.onCommand(value);
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

/** Bit n of the pair makes IRQ n level triggered; IRQ 0, 1, 2, 8 and 13 stay edge triggered. */
export const edgeLevelControl = registers("ELCR", "Intel 82371AB (PIIX4), ELCR1 and ELCR2", {
  low: bits(1, { irq3to7: bitRange(3, 7, "rw") }),
  high: bits(1, { irq9to12: bitRange(1, 4, "rw"), irq14to15: bitRange(6, 7, "rw") }),
});

/** Plain storage: it only matters to an interrupt controller in PIC mode, which this board has not. */
export class EdgeLevelControl implements IoDevice {
  readonly name = edgeLevelControl.name;
  readonly widths: readonly BusWidth[] = [1, 2];
  private readonly file = new RegisterFile(edgeLevelControl);

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
