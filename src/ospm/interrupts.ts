/** Interrupts of the boot processor: vectors, shared lines, end of interrupt, and storms nobody claims. */
import type { ApicId } from "../base/brand.ts";
import type { IoApics, LineMode } from "./io-apic.ts";
import { traceOspm } from "./lane.ts";
import type { LocalApic } from "./local-apic.ts";
import type { PlatformAccess } from "./platform-access.ts";

/** Looks at one device. @returns true if it had something to do */
export type InterruptHandler = () => boolean;

interface Line {
  readonly gsi: number;
  readonly mode: LineMode;
  readonly vector: number;
  readonly handlers: InterruptHandler[];
  unclaimed: number;
  isMasked: boolean;
}

/** First vector given out; ISA interrupts of stock systems sit in this range too. */
const FIRST_VECTOR = 0x30;
const LAST_VECTOR = 0xef;
export const SPURIOUS_VECTOR = 0xff;

export class Interrupts {
  private readonly platform: PlatformAccess;
  private readonly localApic: LocalApic;
  private readonly ioApics: IoApics;
  private readonly destination: ApicId;
  private readonly unhandledLimit: number;
  private readonly byGsi = new Map<number, Line>();
  private readonly byVector = new Map<number, Line>();
  private pending: number[] = [];
  private isBusy: boolean = false;

  constructor(
    platform: PlatformAccess,
    controllers: { readonly localApic: LocalApic; readonly ioApics: IoApics; readonly destination: ApicId },
    unhandledLimit: number,
  ) {
    this.platform = platform;
    this.localApic = controllers.localApic;
    this.ioApics = controllers.ioApics;
    this.destination = controllers.destination;
    this.unhandledLimit = unhandledLimit;
    platform.onInterrupt((vector) => this.deliver(vector));
  }

  /** Adds a handler to an interrupt; the first one routes and unmasks it. @returns false if no IOAPIC has it */
  connect(gsi: number, mode: LineMode, handler: InterruptHandler): boolean {
    const existing = this.byGsi.get(gsi);
    if (existing !== undefined) {
      existing.handlers.push(handler);
      return true;
    }
    const vector = FIRST_VECTOR + gsi <= LAST_VECTOR ? FIRST_VECTOR + gsi : LAST_VECTOR - this.byGsi.size;
    const line: Line = { gsi, mode, vector, handlers: [handler], unclaimed: 0, isMasked: false };
    // Known before it is unmasked: a line that is already asserted delivers during the write.
    this.byGsi.set(gsi, line);
    this.byVector.set(vector, line);
    let isRouted = false;
    this.atomically(() => {
      isRouted = this.ioApics.route(gsi, mode, vector, this.destination);
    });
    return isRouted;
  }

  /** Interrupts off: those that arrive are handled when {@link Interrupts.release} switches them on again. */
  hold(): void {
    this.isBusy = true;
  }

  release(): void {
    this.drain();
  }

  /** Sets the controllers up again, which lost everything in S3. */
  restore(): void {
    this.atomically(() => {
      this.localApic.restore(SPURIOUS_VECTOR);
      for (const { gsi, mode, vector, isMasked } of this.byGsi.values()) {
        if (!isMasked) this.ioApics.route(gsi, mode, vector, this.destination);
      }
    });
  }

  /** Runs `action` with interrupts off; those that arrive meanwhile are handled after it. */
  atomically(action: () => void): void {
    if (this.isBusy) {
      action();
      return;
    }
    this.isBusy = true;
    action();
    this.drain();
  }

  private deliver(vector: number): void {
    this.pending.push(vector);
    if (this.isBusy) return;
    this.isBusy = true;
    this.drain();
  }

  /** A loop, not a recursion: the end of an interrupt may deliver the next one while it is being written. */
  private drain(): void {
    while (this.pending.length > 0) {
      const vectors = this.pending;
      this.pending = [];
      for (const vector of vectors) {
        this.handle(vector);
        this.localApic.endOfInterrupt();
      }
    }
    this.isBusy = false;
  }

  private handle(vector: number): void {
    const line = this.byVector.get(vector);
    if (line === undefined) {
      traceOspm(this.platform, "interrupt/unexpected", { vector });
      return;
    }
    // Every handler is asked: the line is shared and level triggered.
    let isClaimed = false;
    for (const handler of line.handlers) isClaimed = handler() || isClaimed;
    if (isClaimed) {
      line.unclaimed = 0;
      return;
    }
    line.unclaimed++;
    if (line.unclaimed === 1) traceOspm(this.platform, "interrupt/unclaimed", { gsi: line.gsi, vector });
    if (line.unclaimed < this.unhandledLimit) return;
    line.isMasked = true;
    this.ioApics.mask(line.gsi);
    traceOspm(this.platform, "interrupt/masked", { gsi: line.gsi, vector, unclaimed: line.unclaimed });
  }
}
