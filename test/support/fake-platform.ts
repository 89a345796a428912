/** A platform of our own for tests of the operating system side: RAM, ports, PM1, GPE blocks, APICs, a hypervisor stub. */
import { type ApicId, apicId } from "../../src/base/brand.ts";
import { readBigUint, readUint, writeBigUint, writeUint } from "../../src/base/byte-order.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import type { PlatformAccess } from "../../src/ospm/index.ts";

type Space = "port" | "memory";

/** One access outside of RAM. */
export interface LoggedAccess {
  readonly space: Space;
  readonly direction: "read" | "write";
  readonly address: number;
  readonly width: number;
  readonly value: number;
}

/** Registers at a run of addresses; offsets are bytes from its start. */
export interface FakeDevice {
  readonly space: Space;
  readonly base: number;
  readonly length: number;
  read(offset: number, width: number): number;
  write(offset: number, width: number, value: number): void;
}

export interface FakeIpi {
  readonly at: number;
  readonly to: number;
  readonly kind: "init" | "startup" | "other";
  readonly vector: number;
}

export interface FakePlatformOptions {
  readonly rsdpAddress?: number;
  readonly bootApicId?: number;
  /** APIC IDs that answer to INIT and STARTUP. */
  readonly apicIds?: readonly number[];
  readonly hasMsrs?: boolean;
  readonly hypercall?: (platform: FakePlatform, number: number, args: readonly bigint[]) => number;
  readonly sciGsi?: number;
}

export const LAPIC = 0xfee0_0000;
export const IOAPIC = 0xfec0_0000;
const PAGE = 4096;

/** Bytes whose status half is write-one-to-clear (or plain RAM), with a level output. */
export class FakeGpeBlock implements FakeDevice {
  readonly space: Space;
  readonly base: number;
  readonly length: number;
  readonly bytes: Uint8Array;
  private readonly isRam: boolean;
  private readonly onChange: () => void;

  constructor(
    place: { readonly space: Space; readonly base: number; readonly length: number; readonly isRam?: boolean },
    onChange: () => void,
  ) {
    this.space = place.space;
    this.base = place.base;
    this.length = place.length;
    this.isRam = place.isRam ?? false;
    this.bytes = new Uint8Array(place.length);
    this.onChange = onChange;
  }

  get half(): number {
    return this.length / 2;
  }

  get level(): boolean {
    for (let i = 0; i < this.half; i++)
      if (((this.bytes[i] ?? 0) & (this.bytes[i + this.half] ?? 0)) !== 0) return true;
    return false;
  }

  read(offset: number): number {
    return this.bytes[offset] ?? 0;
  }

  write(offset: number, _width: number, value: number): void {
    const before = this.bytes[offset] ?? 0;
    this.bytes[offset] = offset < this.half && !this.isRam ? before & ~value : value;
    if (!this.isRam) this.onChange();
  }

  raise(gpe: number): void {
    this.bytes[gpe >> 3] = (this.bytes[gpe >> 3] ?? 0) | (1 << (gpe & 7));
    this.onChange();
  }

  lower(gpe: number): void {
    this.bytes[gpe >> 3] = (this.bytes[gpe >> 3] ?? 0) & ~(1 << (gpe & 7));
    this.onChange();
  }
}

/** PM1 event and control on ports, and the SMI command port. */
export class FakePm1 {
  status = 0;
  enable = 0;
  control = 0;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  get level(): boolean {
    return (this.status & this.enable & 0x0721) !== 0;
  }

  devices(event: number, control: number, smi: { port: number; enable: number } | undefined): readonly FakeDevice[] {
    const registers: FakeDevice[] = [
      {
        space: "port",
        base: event,
        length: 4,
        read: (offset) => (offset < 2 ? this.status : this.enable),
        write: (offset, _width, value) => {
          if (offset < 2) this.status &= ~value;
          else this.enable = value;
          this.onChange();
        },
      },
      {
        space: "port",
        base: control,
        length: 2,
        read: () => this.control,
        write: (_offset, _width, value) => {
          this.control = (this.control & 1) | (value & ~1);
        },
      },
    ];
    if (smi !== undefined) {
      registers.push({
        space: "port",
        base: smi.port,
        length: 1,
        read: () => 0,
        write: (_offset, _width, value) => {
          if (value === smi.enable) this.control |= 1;
        },
      });
    }
    return registers;
  }
}

export class FakePlatform implements PlatformAccess {
  readonly clock = new VirtualClock();
  readonly events: TraceEvent[] = [];
  readonly trace = { emit: (event: TraceEvent) => void this.events.push(event) };
  readonly log: LoggedAccess[] = [];
  readonly ipis: FakeIpi[] = [];
  readonly parked: number[] = [];
  readonly rsdpAddress: number | undefined;
  readonly hypercall: PlatformAccess["hypercall"];
  readonly writeMsr: PlatformAccess["writeMsr"];
  readonly pm1 = new FakePm1(() => this.updateSci());
  readonly blocks: FakeGpeBlock[] = [];
  /** Processors that wait for a STARTUP. */
  private readonly waiting = new Set<number>();
  private readonly answering: Set<number>;
  private readonly devices: FakeDevice[] = [];
  private readonly pages = new Map<number, Uint8Array>();
  private readonly redirection = new Map<number, number>();
  private readonly bootApicId: number;
  private readonly sciGsi: number;
  private select = 0;
  private remoteIrr = false;
  private external: boolean = false;
  private icrHigh = 0;
  private interrupt: (vector: number) => void = () => undefined;
  private started: (id: ApicId, page: number) => void = () => undefined;
  private virq: (virq: number) => void = () => undefined;

  constructor(options: FakePlatformOptions = {}) {
    this.rsdpAddress = options.rsdpAddress;
    this.bootApicId = options.bootApicId ?? 0;
    this.sciGsi = options.sciGsi ?? 9;
    this.answering = new Set(options.apicIds ?? []);
    const { hypercall } = options;
    this.hypercall = hypercall === undefined ? undefined : (number, args) => BigInt(hypercall(this, number, args));
    this.writeMsr = options.hasMsrs === true ? (index, value) => this.msr(index, value) : undefined;
    this.attach(this.lapicDevice(), this.ioapicDevice());
  }

  attach(...devices: readonly FakeDevice[]): void {
    this.devices.push(...devices);
  }

  addBlock(place: ConstructorParameters<typeof FakeGpeBlock>[0]): FakeGpeBlock {
    const block = new FakeGpeBlock(place, () => this.updateSci());
    this.blocks.push(block);
    this.attach(block);
    return block;
  }

  readonly memory = {
    read: (address: bigint, width: number): bigint => this.access("memory", Number(address), width),
    write: (address: bigint, width: number, value: bigint): void => this.store("memory", Number(address), width, value),
  };
  readonly ports = {
    read: (address: bigint, width: number): bigint => this.access("port", Number(address), width),
    write: (address: bigint, width: number, value: bigint): void => this.store("port", Number(address), width, value),
  };

  readMemory(address: number, length: number): Uint8Array {
    return Uint8Array.from({ length }, (_, i) => this.page(address + i)[(address + i) % PAGE] ?? 0);
  }

  writeMemory(address: number, bytes: Uint8Array): void {
    bytes.forEach((byte, i) => {
      this.page(address + i)[(address + i) % PAGE] = byte;
    });
  }

  onInterrupt(handler: (vector: number) => void): void {
    this.interrupt = handler;
  }

  onProcessorStart(handler: (id: ApicId, page: number) => void): void {
    this.started = handler;
  }

  parkProcessor(id: ApicId): void {
    this.parked.push(id);
  }

  onVirq(handler: (virq: number) => void): void {
    this.virq = handler;
  }

  /** The hypervisor raises a virtual interrupt. */
  raiseVirq(virq: number): void {
    this.virq(virq);
  }

  /** Somebody else's level on the SCI line. */
  setForeignSci(isAsserted: boolean): void {
    this.external = isAsserted;
    this.updateSci();
  }

  /** A processor that VCPUOP_up wakes. */
  wake(id: number, page: number): void {
    this.started(apicId(id), page);
  }

  /** Runs everything that is due within `nanoseconds` (default: one second). */
  run(nanoseconds = 1_000_000_000): void {
    this.clock.advanceTo(this.clock.now + nanoseconds);
  }

  /** Trace events of a lane as short texts, for comparisons. */
  lane(source: string, ...kinds: readonly string[]): readonly string[] {
    return this.events
      .filter((event) => event.source === source && (kinds.length === 0 || kinds.includes(event.kind)))
      .map((event) => [event.kind, ...Object.values(event.data)].join(" "));
  }

  private get level(): boolean {
    return this.external || this.pm1.level || this.blocks.some((block) => block.level);
  }

  private updateSci(): void {
    const low = this.redirection.get(0x10 + 2 * this.sciGsi) ?? 0x10000;
    if (!this.level || this.remoteIrr || (low & 0x10000) !== 0) return;
    this.remoteIrr = true;
    this.interrupt(low & 0xff);
  }

  private lapicDevice(): FakeDevice {
    return {
      space: "memory",
      base: LAPIC,
      length: PAGE,
      read: (offset) => (offset === 0x20 ? this.bootApicId * 0x100_0000 : 0),
      write: (offset, _width, value) => {
        if (offset === 0x310) this.icrHigh = value >>> 24;
        if (offset === 0x300) this.command(this.icrHigh, value);
        if (offset === 0xb0) this.endOfInterrupt();
      },
    };
  }

  private ioapicDevice(): FakeDevice {
    return {
      space: "memory",
      base: IOAPIC,
      length: 0x20,
      read: () => (this.select === 1 ? 0x0017_0020 : (this.redirection.get(this.select) ?? 0)),
      write: (offset, _width, value) => {
        if (offset === 0) this.select = value;
        else {
          this.redirection.set(this.select, value);
          this.updateSci();
        }
      },
    };
  }

  private msr(index: number, value: bigint): void {
    this.log.push({ space: "memory", direction: "write", address: index, width: 8, value: Number(value) });
    if (index === 0x80b) this.endOfInterrupt();
    if (index === 0x830) this.command(Number(value >> 32n), Number(value & 0xffff_ffffn));
  }

  private endOfInterrupt(): void {
    this.remoteIrr = false;
    this.updateSci();
  }

  private command(to: number, low: number): void {
    const delivery = (low >> 8) & 7;
    const kind = delivery === 5 ? "init" : delivery === 6 ? "startup" : "other";
    this.ipis.push({ at: this.clock.now, to, kind, vector: low & 0xff });
    if (!this.answering.has(to)) return;
    if (kind === "init") this.waiting.add(to);
    if (kind === "startup" && this.waiting.delete(to))
      this.clock.after(1000, () => this.started(apicId(to), low & 0xff));
  }

  private access(space: Space, address: number, width: number): bigint {
    const device = this.deviceAt(space, address);
    if (device === undefined) return space === "port" ? (1n << BigInt(8 * width)) - 1n : this.ram(address, width);
    const value = device.read(address - device.base, width);
    this.log.push({ space, direction: "read", address, width, value });
    return BigInt(value);
  }

  private store(space: Space, address: number, width: number, value: bigint): void {
    const device = this.deviceAt(space, address);
    if (device === undefined) {
      if (space === "port") return;
      const bytes = new Uint8Array(width);
      writeBigUint(bytes, 0, width, value);
      this.writeMemory(address, bytes);
      return;
    }
    this.log.push({ space, direction: "write", address, width, value: Number(value) });
    device.write(address - device.base, width, Number(value));
  }

  private ram(address: number, width: number): bigint {
    return readBigUint(this.readMemory(address, width), 0, width);
  }

  private deviceAt(space: Space, address: number): FakeDevice | undefined {
    return this.devices.find(
      (each) => each.space === space && address >= each.base && address < each.base + each.length,
    );
  }

  private page(address: number): Uint8Array {
    const number = Math.floor(address / PAGE);
    const known = this.pages.get(number);
    if (known !== undefined) return known;
    const page = new Uint8Array(PAGE);
    this.pages.set(number, page);
    return page;
  }
}

/** The fields of a structure at an address of the platform's RAM, little-endian 32-bit. */
export function wordsAt(platform: FakePlatform, address: number, count: number): readonly number[] {
  const bytes = platform.readMemory(address, count * 4);
  return Array.from({ length: count }, (_, i) => readUint(bytes, i * 4, 4));
}

/** Stores little-endian 32-bit words. */
export function setWords(platform: FakePlatform, address: number, words: readonly number[]): void {
  const bytes = new Uint8Array(words.length * 4);
  words.forEach((word, i) => {
    writeUint(bytes, i * 4, 4, word);
  });
  platform.writeMemory(address, bytes);
}
