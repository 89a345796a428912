/**
 * Writes bytes from the end to the front. The length of a package is then known when its PkgLength is written, so
 * nothing is measured in advance and nothing is moved, however deep packages nest.
 */

export class ReverseWriter {
  private buffer = new Uint8Array(1024);
  /** Index of the first byte written. */
  private first = this.buffer.length;

  /** Bytes written so far. */
  get length(): number {
    return this.buffer.length - this.first;
  }

  /** Puts one byte in front. */
  u8(value: number): void {
    if (this.first === 0) this.grow(1);
    this.first--;
    this.buffer[this.first] = value;
  }

  /** Puts a little-endian integer of `width` bytes (1 to 4) in front. */
  uint(value: number, width: number): void {
    for (let shift = 8 * (width - 1); shift >= 0; shift -= 8) this.u8((value >>> shift) & 0xff);
  }

  /** Puts a little-endian 64-bit integer in front. */
  u64(value: bigint): void {
    this.uint(Number(BigInt.asUintN(32, value >> 32n)), 4);
    this.uint(Number(BigInt.asUintN(32, value)), 4);
  }

  /** Puts a run of bytes in front, in their order. */
  bytes(bytes: ArrayLike<number>): void {
    if (this.first < bytes.length) this.grow(bytes.length);
    this.first -= bytes.length;
    this.buffer.set(bytes, this.first);
  }

  /** Puts Latin-1 characters in front, in their order. */
  latin1(text: string): void {
    for (let i = text.length - 1; i >= 0; i--) this.u8(text.charCodeAt(i) & 0xff);
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array {
    return this.buffer.slice(this.first);
  }

  private grow(count: number): void {
    const { length } = this;
    const larger = new Uint8Array(Math.max(2 * this.buffer.length, length + count));
    larger.set(this.buffer.subarray(this.first), larger.length - length);
    this.buffer = larger;
    this.first = larger.length - length;
  }
}
