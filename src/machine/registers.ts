/**
 * Device registers as data. What a write does to a bit is declared, never programmed, so write-one-to-clear
 * cannot be forgotten.
 */
import { readUint, writeUint } from "../base/byte-order.ts";
import { invariant } from "../base/invariant.ts";
import type { BitRange, RegisterAccess } from "../schema/index.ts";
import { bytesToText, type SavedState } from "./saved-state.ts";

/** One register: its width in bytes and, per byte, which bits have which access. */
export interface RegisterField {
  readonly width: number;
  readonly stored: Uint8Array;
  readonly clearing: Uint8Array;
  readonly readable: Uint8Array;
}

/** A register with its place in the block. */
export interface PlacedRegister extends RegisterField {
  readonly offset: number;
}

/** The registers of a device, in address order. */
export interface RegisterBlock<Name extends string = string> {
  readonly name: string;
  /** Section of the specification, or the document that defines the block. */
  readonly spec: string;
  /** Bytes. */
  readonly length: number;
  readonly fields: { readonly [N in Name]: PlacedRegister };
}

/** A register of `width` bytes whose bits all have the same access. */
export function bytes(width: number, access: RegisterAccess): RegisterField {
  return bits(width, { all: { first: 0, count: 8 * width, access } });
}

/** A register of `width` bytes with named bits; bits not named are reserved: they read zero and ignore writes. */
export function bits(width: number, ranges: Readonly<Record<string, BitRange>>): RegisterField {
  const stored = new Uint8Array(width);
  const clearing = new Uint8Array(width);
  const readable = new Uint8Array(width);
  const add = (mask: Uint8Array, at: number): void => {
    mask[at >> 3] = (mask[at >> 3] ?? 0) | (1 << (at & 7));
  };
  for (const range of Object.values(ranges)) {
    for (let at = range.first; at < range.first + range.count; at++) {
      if (range.access !== "wo") add(readable, at);
      if (range.access === "rw") add(stored, at);
      if (range.access === "w1c") add(clearing, at);
    }
  }
  return { width, stored, clearing, readable };
}

/** Bytes that are there but mean nothing: they read zero and ignore writes. */
export const reserved = (width: number): RegisterField => bits(width, {});

/** Declares a block: the registers lie one after the other, in the order of the properties. */
export function registers<Name extends string>(
  name: string,
  spec: string,
  fields: { readonly [N in Name]: RegisterField },
): RegisterBlock<Name> {
  let offset = 0;
  const placed: Record<string, PlacedRegister> = {};
  for (const [key, field] of Object.entries<RegisterField>(fields)) {
    placed[key] = { ...field, offset };
    offset += field.width;
  }
  // The keys of `placed` are exactly those of `fields`.
  return { name, spec, length: offset, fields: placed as { readonly [N in Name]: PlacedRegister } };
}

/** The live contents of a declared block. */
export class RegisterFile<Name extends string> {
  readonly block: RegisterBlock<Name>;
  private readonly contents: Uint8Array;
  private readonly stored: Uint8Array;
  private readonly clearing: Uint8Array;
  private readonly readable: Uint8Array;

  constructor(block: RegisterBlock<Name>) {
    this.block = block;
    this.contents = new Uint8Array(block.length);
    this.stored = new Uint8Array(block.length);
    this.clearing = new Uint8Array(block.length);
    this.readable = new Uint8Array(block.length);
    for (const field of Object.values<PlacedRegister>(block.fields)) {
      this.stored.set(field.stored, field.offset);
      this.clearing.set(field.clearing, field.offset);
      this.readable.set(field.readable, field.offset);
    }
  }

  /** What software reads; bytes past the block are all ones. */
  read(offset: number, width: number): number {
    let value = 0;
    for (let i = width - 1; i >= 0; i--) {
      const at = offset + i;
      value = value * 256 + (at < this.contents.length ? (this.contents[at] ?? 0) & (this.readable[at] ?? 0) : 0xff);
    }
    return value;
  }

  /** What a write of software does to the stored bits, byte by byte. Actions of `wo` bits are the device's business. */
  write(offset: number, width: number, value: number): void {
    let rest = value;
    for (let i = 0; i < width && offset + i < this.contents.length; i++) {
      const at = offset + i;
      const byte = rest % 256;
      rest = Math.floor(rest / 256);
      const stored = this.stored[at] ?? 0;
      const cleared = (this.contents[at] ?? 0) & ~(byte & (this.clearing[at] ?? 0));
      this.contents[at] = (cleared & ~stored) | (byte & stored);
    }
  }

  /** True if the cycle touches the register. */
  touches(name: Name, offset: number, width: number): boolean {
    const field = this.block.fields[name];
    return offset < field.offset + field.width && field.offset < offset + width;
  }

  /** The stored value of a register of up to 6 bytes, seen from the device's side. */
  get(name: Name): number {
    const field = this.block.fields[name];
    return readUint(this.contents, field.offset, field.width);
  }

  /** Stores a register of up to 6 bytes from the device's side; access kinds do not apply. */
  set(name: Name, value: number): void {
    const field = this.block.fields[name];
    writeUint(this.contents, field.offset, field.width, value);
  }

  /** One bit of a register of any width. */
  getBit(name: Name, index: number): boolean {
    const field = this.block.fields[name];
    invariant(index < 8 * field.width, `bit ${index} is outside of ${this.block.name}.${name}`);
    return (((this.contents[field.offset + (index >> 3)] ?? 0) >> (index & 7)) & 1) === 1;
  }

  /** Sets or clears one bit from the device's side. */
  setBit(name: Name, index: number, on: boolean): void {
    const field = this.block.fields[name];
    invariant(index < 8 * field.width, `bit ${index} is outside of ${this.block.name}.${name}`);
    const at = field.offset + (index >> 3);
    const mask = 1 << (index & 7);
    this.contents[at] = on ? (this.contents[at] ?? 0) | mask : (this.contents[at] ?? 0) & ~mask;
  }

  /** The bytes of one register, copied. */
  getBytes(name: Name): Uint8Array {
    const field = this.block.fields[name];
    return this.contents.slice(field.offset, field.offset + field.width);
  }

  /** Stores the first bytes of the block from the device's side, and zero behind them. */
  load(contents: Uint8Array): void {
    this.contents.fill(0);
    this.contents.set(contents.subarray(0, this.contents.length));
  }

  reset(): void {
    this.contents.fill(0);
  }

  save(): string {
    return bytesToText(this.contents);
  }

  restore(state: SavedState, key: string): void {
    this.contents.set(state.bytes(key, this.contents.length));
  }
}
