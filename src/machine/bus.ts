/** Port and memory-mapped input and output: who answers an address, at which width. */
import type { Clock } from "../base/clock.ts";
import { invariant } from "../base/invariant.ts";
import type { TraceSink } from "../base/trace.ts";
import type { Bus, BusWidth, IoDevice } from "./io-device.ts";

export type IoSpace = "port" | "memory";

/** What answers where no device does, e.g. RAM behind memory-mapped devices. */
export interface BusFallback {
  /** True if it answers every byte of the cycle. */
  contains(address: number, width: BusWidth): boolean;
  read(address: number, width: BusWidth): number;
  write(address: number, width: BusWidth, value: number): void;
}

interface Attachment {
  readonly device: IoDevice;
  readonly base: number;
  readonly length: number;
}

const ALL_ONES: { readonly [W in BusWidth]: number } = { 1: 0xff, 2: 0xffff, 4: 0xffff_ffff };

/**
 * A bus with tracing: every cycle that a device answers is `io/read` or `io/write`, one with a width the device does
 * not have is `io/wrong-width`, and one without an owner is `io/unclaimed` (neither device nor fallback).
 */
export class DeviceBus implements Bus {
  private readonly space: IoSpace;
  private readonly clock: Clock;
  private readonly trace: TraceSink;
  private readonly fallback: BusFallback | undefined;
  /** Sorted by base. */
  private attachments: Attachment[] = [];

  constructor(space: IoSpace, clock: Clock, trace: TraceSink, fallback?: BusFallback) {
    this.space = space;
    this.clock = clock;
    this.trace = trace;
    this.fallback = fallback;
  }

  get devices(): readonly IoDevice[] {
    return this.attachments.map((attachment) => attachment.device);
  }

  attach(device: IoDevice, base: number, length: number): void {
    for (const other of this.attachments) {
      invariant(
        base + length <= other.base || other.base + other.length <= base,
        `${device.name} would overlap ${other.device.name}`,
      );
      invariant(other.device.name !== device.name, `two devices are named ${device.name}`);
    }
    this.attachments = [...this.attachments, { device, base, length }].sort((a, b) => a.base - b.base);
  }

  detach(device: IoDevice): void {
    this.attachments = this.attachments.filter((attachment) => attachment.device !== device);
  }

  read(address: number, width: BusWidth): number {
    const found = this.find(address);
    if (found === undefined) {
      if (this.fallback?.contains(address, width) === true) return this.fallback.read(address, width);
      this.complain("io/unclaimed", "none", address, width, "read");
      return ALL_ONES[width];
    }
    if (!this.answers(found, address, width)) {
      this.complain("io/wrong-width", found.device.name, address, width, "read");
      return ALL_ONES[width];
    }
    const value = found.device.read(address - found.base, width);
    this.report("io/read", found.device, address, width, value);
    return value;
  }

  write(address: number, width: BusWidth, value: number): void {
    const found = this.find(address);
    if (found === undefined) {
      if (this.fallback?.contains(address, width) === true) this.fallback.write(address, width, value);
      else this.complain("io/unclaimed", "none", address, width, "write");
      return;
    }
    if (!this.answers(found, address, width)) {
      this.complain("io/wrong-width", found.device.name, address, width, "write");
      return;
    }
    // The cycle comes before its consequences in the trace.
    this.report("io/write", found.device, address, width, value);
    found.device.write(address - found.base, width, value);
  }

  private answers(found: Attachment, address: number, width: BusWidth): boolean {
    const fits = address + width <= found.base + found.length;
    return fits && (found.device.widths === undefined || found.device.widths.includes(width));
  }

  private find(address: number): Attachment | undefined {
    let low = 0;
    let high = this.attachments.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const attachment = this.attachments[middle];
      if (attachment === undefined) return undefined;
      if (address < attachment.base) high = middle - 1;
      else if (address >= attachment.base + attachment.length) low = middle + 1;
      else return attachment;
    }
    return undefined;
  }

  private report(kind: string, device: IoDevice, address: number, width: BusWidth, value: number): void {
    const data = { device: device.name, space: this.space, address, width, value };
    this.trace.emit({ at: this.clock.now, source: "hardware", kind, data });
  }

  private complain(kind: string, device: string, address: number, width: BusWidth, direction: "read" | "write"): void {
    const data = { device, space: this.space, address, width, direction };
    this.trace.emit({ at: this.clock.now, source: "hardware", kind, data });
  }
}
