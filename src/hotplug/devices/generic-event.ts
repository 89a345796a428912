/** The event side of cloud-hypervisor: a status byte that reading clears, and an edge interrupt. @see facts C.7 */
import {
  type BusWidth,
  bytes,
  type IoDevice,
  type IrqLine,
  RegisterFile,
  registers,
  SavedState,
} from "../../machine/index.ts";

/** Bits of the status byte. */
export const genericEvents = { cpu: 0x01, memory: 0x02, pci: 0x04, powerButton: 0x08 } as const;

const busWidths: readonly BusWidth[] = [1, 2, 4];
const block = registers("GED", "facts C.7", { status: bytes(1, "ro") });

/** The register behind a generic event device (ACPI0013). */
export class GenericEventRegister implements IoDevice {
  readonly name = block.name;
  readonly widths: readonly BusWidth[];
  private readonly file = new RegisterFile(block);
  private readonly line: IrqLine;

  /** @param length - bytes of the register; the bits above the first byte are zeros */
  constructor(line: IrqLine, length = 1) {
    this.line = line;
    this.widths = busWidths.filter((width) => width <= length);
  }

  /** Something happened: the bit is set and the interrupt given. */
  raise(event: number): void {
    this.file.set("status", this.file.get("status") | event);
    // An edge: the wire falls again at once, and the IOAPIC has noted it.
    this.line.raise();
    this.line.lower();
  }

  read(offset: number): number {
    if (offset > 0) return 0;
    const status = this.file.get("status");
    this.file.set("status", 0);
    return status;
  }

  write(): void {}

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
