/** The read-only bitmap of present processors of QEMU's legacy interface and of Xen's HVM guests. @see facts C.5, C.2 */
import type { BusWidth, IoDevice } from "../../machine/index.ts";
import { bytesToText, SavedState } from "../../machine/index.ts";

/** One bit per processor, indexed by APIC ID or vCPU number as the tables have it. Byte access only. */
export class PresenceBitmap implements IoDevice {
  readonly name: string;
  readonly widths: readonly BusWidth[] = [1];
  readonly keepsInSleep = true;
  private readonly bits: Uint8Array;
  private readonly atPowerOn: Uint8Array;

  /** @param length - bytes; @param present - bit numbers set at power-on */
  constructor(length: number, present: readonly number[], name = "PRST") {
    this.name = name;
    this.bits = new Uint8Array(length);
    for (const index of present) this.set(index, true);
    this.atPowerOn = this.bits.slice();
  }

  /** @returns false if the bitmap has no such bit */
  set(index: number, isPresent: boolean): boolean {
    if (index >= 8 * this.bits.length) return false;
    const mask = 1 << (index & 7);
    const before = this.bits[index >> 3] ?? 0;
    this.bits[index >> 3] = isPresent ? before | mask : before & ~mask;
    return true;
  }

  read(offset: number): number {
    return this.bits[offset] ?? 0xff;
  }

  /** The bitmap is read-only; what a write means beyond that is the business of the device around it. */
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
