/** The read-only bitmap of present processors of QEMU's legacy interface and of Xen's HVM guests. @see facts C.5 */
import type { BusWidth, IoDevice } from "../../machine/index.ts";
import { bytesToText, SavedState } from "../../machine/index.ts";

/** One bit per processor, indexed by APIC ID or vCPU number as the tables have it. Byte access only. */
export class PresenceBitmap implements IoDevice {
  readonly name = "PRST";
  readonly widths: readonly BusWidth[] = [1];
  private readonly bits: Uint8Array;
  private readonly atPowerOn: Uint8Array;

  /** @param length - bytes; @param present - bit numbers set at power-on */
  constructor(length: number, present: readonly number[]) {
    this.bits = new Uint8Array(length);
    for (const index of present) this.set(index, true);
    this.atPowerOn = this.bits.slice();
  }

  set(index: number, isPresent: boolean): void {
    const mask = 1 << (index & 7);
    const before = this.bits[index >> 3] ?? 0;
    this.bits[index >> 3] = isPresent ? before | mask : before & ~mask;
  }

  read(offset: number): number {
    return this.bits[offset] ?? 0xff;
  }

  /** The bitmap is read-only (the switch to the modern interface, a write of 0 to byte 0, is a device of its own). */
  write(): void {}

  reset(): void {
    this.bits.set(this.atPowerOn);
  }

  save(): unknown {
    return { bits: bytesToText(this.bits) };
  }

  restore(state: unknown): void {
    this.bits.set(new SavedState(state, this.name).bytes("bits", this.bits.length));
  }
}
