/** A page that hypervisor and guest share: the hypervisor's own until the guest maps it into its memory. */
import { bytesToText, type PhysicalMemory, SavedState } from "../../machine/index.ts";

export class SharedPage {
  private readonly memory: PhysicalMemory;
  private readonly own: Uint8Array;
  private mapped: number | undefined;

  constructor(memory: PhysicalMemory, size: number) {
    this.memory = memory;
    this.own = new Uint8Array(size);
  }

  /** Guest-physical address, once it is mapped. */
  get address(): number | undefined {
    return this.mapped;
  }

  /** Shows the page at a guest-physical address. @returns false if that is no memory */
  mapTo(address: number): boolean {
    if (!this.memory.contains(address, this.own.length)) return false;
    const contents = this.mapped === undefined ? this.own : this.memory.read(this.mapped, this.own.length);
    this.mapped = address;
    this.memory.write(address, contents);
    return true;
  }

  byte(offset: number): number {
    return this.mapped === undefined ? (this.own[offset] ?? 0) : this.memory.readUint(this.mapped + offset, 1);
  }

  setByte(offset: number, value: number): void {
    if (this.mapped === undefined) this.own[offset] = value;
    else this.memory.writeUint(this.mapped + offset, 1, value);
  }

  save(): unknown {
    return { own: bytesToText(this.own), mapped: this.mapped ?? -1 };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "shared page");
    this.own.set(saved.bytes("own", this.own.length));
    this.mapped = saved.raw("mapped") === -1 ? undefined : saved.number("mapped");
  }
}

/** A run of bytes of guest memory or of a page, with single bits. */
export interface SharedBytes {
  byte(offset: number): number;
  setByte(offset: number, value: number): void;
}

/** Sets a bit. @returns what it was */
export function testAndSet(bytes: SharedBytes, base: number, bit: number): boolean {
  const before = bytes.byte(base + (bit >> 3));
  bytes.setByte(base + (bit >> 3), before | (1 << (bit & 7)));
  return (before & (1 << (bit & 7))) !== 0;
}

/** Clears a bit. @returns what it was */
export function testAndClear(bytes: SharedBytes, base: number, bit: number): boolean {
  const before = bytes.byte(base + (bit >> 3));
  bytes.setByte(base + (bit >> 3), before & ~(1 << (bit & 7)));
  return (before & (1 << (bit & 7))) !== 0;
}

export function testBit(bytes: SharedBytes, base: number, bit: number): boolean {
  return (bytes.byte(base + (bit >> 3)) & (1 << (bit & 7))) !== 0;
}

/** Guest memory from an address on as {@link SharedBytes}. */
export function memoryAt(memory: PhysicalMemory, address: number): SharedBytes {
  return {
    byte: (offset) => memory.readUint(address + offset, 1),
    setByte: (offset, value) => memory.writeUint(address + offset, 1, value),
  };
}
