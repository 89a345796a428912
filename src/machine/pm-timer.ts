/** The power management timer: 3.579545 MHz, 24 or 32 bits (ACPI 6.5 §4.8.3.3). */
import type { Clock } from "../base/clock.ts";
import type { BusWidth, IoDevice } from "./io-device.ts";

export const pmTimerHz = 3_579_545;

const SECOND = 1_000_000_000n;

/** The counter is a function of virtual time: it has no state of its own. Writes are ignored. */
export class PmTimer implements IoDevice {
  readonly name = "PM_TMR";
  readonly widths: readonly BusWidth[] = [4];
  private readonly clock: Clock;
  private readonly counterBits: 24 | 32;

  constructor(clock: Clock, counterBits: 24 | 32) {
    this.clock = clock;
    this.counterBits = counterBits;
  }

  /** How often the top bit has changed since time zero: each change sets TMR_STS. */
  get topBitChanges(): number {
    return Number(this.ticks() >> BigInt(this.counterBits - 1));
  }

  /** Nanoseconds until the top bit changes next. */
  get untilTopBitChange(): number {
    const tick = (BigInt(this.topBitChanges) + 1n) << BigInt(this.counterBits - 1);
    // Rounded up: at the returned time the counter has reached the tick.
    return Number((tick * SECOND + BigInt(pmTimerHz) - 1n) / BigInt(pmTimerHz)) - this.clock.now;
  }

  read(): number {
    return Number(BigInt.asUintN(this.counterBits, this.ticks()));
  }

  write(): void {}

  reset(): void {}

  save(): unknown {
    return {};
  }

  restore(): void {}

  private ticks(): bigint {
    return (BigInt(this.clock.now) * BigInt(pmTimerHz)) / SECOND;
  }
}
