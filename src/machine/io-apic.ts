/** An IOAPIC: pins become messages (Intel 82093AA, version 0x20 for the EOI register). */
import { type DeviceHost, emitHardware } from "./device-host.ts";
import { decodeInterruptMessage, type InterruptMessage } from "./interrupt-message.ts";
import type { BusWidth, IoDevice } from "./io-device.ts";
import { SavedState } from "./saved-state.ts";

export interface IoApicOptions {
  readonly id: number;
  readonly pins: number;
  /** True if some local APIC would accept the message. */
  canSend(message: InterruptMessage): boolean;
  /** Hands a message to the local APICs. */
  send(message: InterruptMessage): void;
  /** A level-triggered pin got its EOI; called before the pin is looked at again. */
  onEndOfInterrupt(pin: number): void;
}

const VERSION = 0x20;
const MASKED = 1 << 16;
const LEVEL = 1 << 15;
const REMOTE_IRR = 1 << 14;
const ACTIVE_LOW = 1 << 13;
/** Bits of the low half that software can write: not delivery status (12), not remote IRR (14). */
const WRITABLE_LOW = 0x1_afff;

export class IoApic implements IoDevice {
  readonly name: string;
  readonly widths: readonly BusWidth[] = [4];
  private readonly host: DeviceHost;
  private readonly options: IoApicOptions;
  private select = 0;
  private id: number;
  /** Redirection entries, low and high halves. */
  private readonly low: Uint32Array;
  private readonly high: Uint32Array;
  /** Electrical level of each pin, and edges that are latched but not sent. */
  private readonly isHigh: boolean[];
  private readonly hasEdge: boolean[];

  constructor(host: DeviceHost, options: IoApicOptions) {
    this.host = host;
    this.options = options;
    this.name = `IOAPIC${options.id}`;
    this.id = options.id;
    this.low = new Uint32Array(options.pins).fill(MASKED);
    this.high = new Uint32Array(options.pins);
    this.isHigh = new Array<boolean>(options.pins).fill(false);
    this.hasEdge = new Array<boolean>(options.pins).fill(false);
  }

  /** Sets the electrical level of a pin. What counts as asserted is the redirection entry's polarity. */
  setPin(pin: number, isHigh: boolean): void {
    const was = this.isActive(pin);
    this.isHigh[pin] = isHigh;
    if (!was && this.isActive(pin) && !this.has(pin, MASKED)) this.hasEdge[pin] = true;
    this.service(pin);
  }

  /** The wiring of a pin while nothing has happened yet; delivers nothing. */
  presetPin(pin: number, isHigh: boolean): void {
    this.isHigh[pin] = isHigh;
  }

  /** EOI of a vector, broadcast by a local APIC or written to the EOI register. */
  endOfInterrupt(vector: number): void {
    for (let pin = 0; pin < this.options.pins; pin++) {
      if (!this.has(pin, REMOTE_IRR) || ((this.low[pin] ?? 0) & 0xff) !== vector) continue;
      this.low[pin] = (this.low[pin] ?? 0) & ~REMOTE_IRR;
      this.options.onEndOfInterrupt(pin);
      // A line that is still asserted interrupts again: this is what makes a shared level line work.
      this.service(pin);
    }
  }

  /** Tries again what no local APIC accepted. */
  retry(): void {
    for (let pin = 0; pin < this.options.pins; pin++) this.service(pin);
  }

  read(offset: number): number {
    if (offset === 0) return this.select;
    if (offset !== 0x10) return 0;
    if (this.select === 0 || this.select === 2) return (this.id << 24) >>> 0;
    if (this.select === 1) return ((this.options.pins - 1) << 16) | VERSION;
    const pin = (this.select - 0x10) >> 1;
    if (this.select < 0x10 || pin >= this.options.pins) return 0;
    return (this.select & 1) === 0 ? (this.low[pin] ?? 0) : (this.high[pin] ?? 0);
  }

  write(offset: number, _width: BusWidth, value: number): void {
    if (offset === 0) this.select = value & 0xff;
    else if (offset === 0x40) this.endOfInterrupt(value & 0xff);
    else if (offset === 0x10) this.writeWindow(value);
  }

  reset(): void {
    this.select = 0;
    this.id = this.options.id;
    this.low.fill(MASKED);
    this.high.fill(0);
    this.hasEdge.fill(false);
  }

  save(): unknown {
    return {
      select: this.select,
      id: this.id,
      pins: Array.from({ length: this.options.pins }, (_, pin) => ({
        low: this.low[pin] ?? 0,
        high: this.high[pin] ?? 0,
        isHigh: this.isHigh[pin] ?? false,
        hasEdge: this.hasEdge[pin] ?? false,
      })),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.select = saved.number("select", 0xff);
    this.id = saved.number("id", 0xf);
    for (const [pin, entry] of saved.children("pins").entries()) {
      if (pin >= this.options.pins) return;
      this.low[pin] = entry.number("low", 0xffff_ffff);
      this.high[pin] = entry.number("high", 0xffff_ffff);
      this.isHigh[pin] = entry.boolean("isHigh");
      this.hasEdge[pin] = entry.boolean("hasEdge");
    }
  }

  private has(pin: number, flag: number): boolean {
    return ((this.low[pin] ?? 0) & flag) !== 0;
  }

  private isActive(pin: number): boolean {
    return (this.isHigh[pin] ?? false) !== this.has(pin, ACTIVE_LOW);
  }

  private writeWindow(value: number): void {
    if (this.select === 0) this.id = (value >>> 24) & 0xf;
    const pin = (this.select - 0x10) >> 1;
    if (this.select < 0x10 || pin >= this.options.pins) return;
    if ((this.select & 1) === 1) {
      this.high[pin] = value;
      return;
    }
    // An edge-triggered entry has no remote IRR: changing the trigger mode drops it.
    const remote = (value & LEVEL) !== 0 ? (this.low[pin] ?? 0) & REMOTE_IRR : 0;
    this.low[pin] = (value & WRITABLE_LOW) | remote;
    this.service(pin);
  }

  /** Sends what the pin has to send. */
  private service(pin: number): void {
    if (this.has(pin, MASKED)) return;
    const isLevel = this.has(pin, LEVEL);
    const isDue = isLevel ? this.isActive(pin) && !this.has(pin, REMOTE_IRR) : this.hasEdge[pin] === true;
    if (!isDue) return;
    const message: InterruptMessage = {
      ...decodeInterruptMessage(this.low[pin] ?? 0, (this.high[pin] ?? 0) >>> 24),
      isLevel,
      isWide: false,
      isAssert: true,
      shorthand: "none",
    };
    // Remote IRR means accepted by a local APIC. If nobody would, the pin stays due, see `retry`.
    if (!this.options.canSend(message)) return;
    if (isLevel) this.low[pin] = (this.low[pin] ?? 0) | REMOTE_IRR;
    else this.hasEdge[pin] = false;
    const { vector, destination } = message;
    emitHardware(this.host, "ioapic/deliver", { pin, vector, destination, level: isLevel });
    this.options.send(message);
  }
}
