/** Little-endian writing into a growing buffer. */
import { invariant } from "./invariant.ts";

/** Appends integers and byte runs; {@link toBytes} hands out what was written. */
export class ByteWriter {
  private buffer: Uint8Array;
  private view: DataView;
  private used = 0;

  constructor(capacity = 256) {
    this.buffer = new Uint8Array(Math.max(16, capacity));
    this.view = new DataView(this.buffer.buffer);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.used;
  }

  /** Makes room. Call it before naming `buffer` or `view`: it may replace both. */
  private grow(count: number): number {
    const start = this.used;
    const needed = start + count;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
      larger.set(this.buffer.subarray(0, start));
      this.buffer = larger;
      this.view = new DataView(larger.buffer);
    }
    this.used = needed;
    return start;
  }

  u8(value: number): void {
    const start = this.grow(1);
    this.view.setUint8(start, value);
  }

  u16(value: number): void {
    const start = this.grow(2);
    this.view.setUint16(start, value, true);
  }

  u32(value: number): void {
    const start = this.grow(4);
    this.view.setUint32(start, value, true);
  }

  u64(value: bigint): void {
    const start = this.grow(8);
    this.view.setBigUint64(start, value, true);
  }

  /** An unsigned integer in `width` bytes, 1 to 6. */
  uint(value: number, width: number): void {
    const start = this.grow(width);
    let rest = value;
    for (let i = 0; i < width; i++) {
      this.view.setUint8(start + i, rest % 256);
      rest = Math.floor(rest / 256);
    }
  }

  bytes(bytes: Uint8Array): void {
    const start = this.grow(bytes.length);
    this.buffer.set(bytes, start);
  }

  /** `count` bytes of zero. */
  zeros(count: number): void {
    this.grow(count);
  }

  /** Overwrites one byte already written. */
  setU8(offset: number, value: number): void {
    invariant(offset < this.used, "setU8 past the end of what was written");
    this.view.setUint8(offset, value);
  }

  /** Overwrites four bytes already written. */
  setU32(offset: number, value: number): void {
    invariant(offset + 4 <= this.used, "setU32 past the end of what was written");
    this.view.setUint32(offset, value, true);
  }

  /** Drops everything after the first `length` bytes. */
  truncate(length: number): void {
    invariant(length <= this.used, "truncate cannot lengthen");
    this.buffer.fill(0, length, this.used);
    this.used = length;
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array {
    return this.buffer.slice(0, this.used);
  }
}
