/** The memory page through which each processor reaches its own local APIC. */
import type { BusWidth, IoDevice } from "./io-device.ts";
import type { LocalApic } from "./local-apic.ts";

/** Every processor sees its own local APIC at the same address; the machine knows who is asking. */
export class LocalApicPage implements IoDevice {
  readonly name = "LAPIC";
  readonly widths: readonly BusWidth[] = [4];
  private readonly ofAsker: () => LocalApic;

  constructor(ofAsker: () => LocalApic) {
    this.ofAsker = ofAsker;
  }

  read(offset: number): number {
    const lapic = this.ofAsker();
    // In x2APIC mode the page is gone (SDM 12.12.2).
    return lapic.isX2apic ? 0xffff_ffff : lapic.read(offset);
  }

  write(offset: number, _width: BusWidth, value: number): void {
    const lapic = this.ofAsker();
    if (!lapic.isX2apic) lapic.write(offset, value);
  }

  reset(): void {}

  save(): unknown {
    return {};
  }

  restore(): void {}
}
