/** The local APIC's timer: one-shot and periodic, counting down at 1 GHz over the divider. */
import type { ApicId } from "../base/brand.ts";
import type { DeviceHost } from "./device-host.ts";
import type { SavedState } from "./saved-state.ts";
import type { MachineTimer } from "./timers.ts";

/** Divider by the three bits of the divide configuration register (bits 0, 1 and 3). */
const DIVIDERS = [2, 4, 8, 16, 32, 64, 128, 1];

export class ApicTimer {
  private readonly host: DeviceHost;
  private readonly timer: MachineTimer;
  private readonly onExpire: () => void;
  /** Virtual time of the last (re)load, nanoseconds a tick, ticks of a round; 0 ticks: stopped. */
  private startedAt = 0;
  private tickNs = 2;
  private ticks = 0;
  private isPeriodic: boolean = false;

  constructor(host: DeviceHost, apicId: ApicId, onExpire: () => void) {
    this.host = host;
    this.onExpire = onExpire;
    this.timer = host.timers.define(`lapic/${apicId}/timer`, () => this.expire());
  }

  /** The count that is left. */
  get current(): number {
    if (!this.timer.isArmed) return 0;
    return Math.max(0, this.ticks - Math.floor((this.host.clock.now - this.startedAt) / this.tickNs));
  }

  /** One of the timer's registers was written; the arguments are their contents now. */
  program(changed: "lvtTimer" | "divide" | "initialCount", lvt: number, divide: number, initialCount: number): void {
    this.isPeriodic = ((lvt >>> 17) & 3) === 1;
    const left = this.current;
    this.tickNs = DIVIDERS[(divide & 3) | ((divide >> 1) & 4)] ?? 2;
    // TSC-deadline mode (2) has no count.
    if (((lvt >>> 17) & 3) === 2) this.stop();
    else if (changed === "initialCount") this.start(initialCount);
    else if (changed === "divide" && left > 0) this.start(left);
  }

  stop(): void {
    this.ticks = 0;
    this.timer.cancel();
  }

  save(): unknown {
    return { startedAt: this.startedAt, tickNs: this.tickNs, ticks: this.ticks, isPeriodic: this.isPeriodic };
  }

  /** Takes over the counts; the pending expiry comes back with the machine's timers. */
  restore(saved: SavedState): void {
    this.startedAt = saved.number("startedAt");
    this.tickNs = saved.number("tickNs", 128);
    this.ticks = saved.number("ticks", 0xffff_ffff);
    this.isPeriodic = saved.boolean("isPeriodic");
  }

  private start(ticks: number): void {
    this.stop();
    if (ticks === 0) return;
    this.ticks = ticks;
    this.startedAt = this.host.clock.now;
    this.timer.arm(ticks * this.tickNs);
  }

  private expire(): void {
    if (this.isPeriodic) this.start(this.ticks);
    this.onExpire();
  }
}
