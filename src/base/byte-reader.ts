/** Little-endian reading with bounds: together with {@link ByteWriter} the only user of `DataView`. */
import type { ByteSource, ByteSpan } from "./span.ts";

/**
 * Thrown by {@link ByteReader} when a read runs past its end. Decoders catch it at their entry point and turn it
 * into a diagnostic with this span (style rule Y2); it never leaves a layer.
 */
export class ReadPastEnd extends Error {
  override readonly name = "ReadPastEnd";
  readonly span: ByteSpan;
  readonly wanted: number;
  constructor(source: ByteSource, start: number, end: number, wanted: number) {
    super(`needs ${wanted} bytes at offset ${start}, ${Math.max(0, end - start)} are left`);
    this.span = { source, start, end };
    this.wanted = wanted;
  }
}

/** Reads integers and byte runs from one window of a {@link ByteSource}. Offsets are those of the source. */
export class ByteReader {
  readonly source: ByteSource;
  readonly end: number;
  position: number;
  private readonly view: DataView;

  /** @param end - exclusive; clipped to the length of the source */
  constructor(source: ByteSource, start = 0, end = source.bytes.length) {
    this.source = source;
    this.position = start;
    this.end = Math.min(end, source.bytes.length);
    this.view = new DataView(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
  }

  get remaining(): number {
    return this.end - this.position;
  }

  private take(count: number): number {
    const start = this.position;
    if (count < 0 || start + count > this.end) throw new ReadPastEnd(this.source, start, this.end, count);
    this.position = start + count;
    return start;
  }

  /** The next byte without advancing; `undefined` at the end. */
  peek(ahead = 0): number | undefined {
    const at = this.position + ahead;
    return at < this.end ? this.source.bytes[at] : undefined;
  }

  u8(): number {
    return this.view.getUint8(this.take(1));
  }

  u16(): number {
    return this.view.getUint16(this.take(2), true);
  }

  u32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  u64(): bigint {
    return this.view.getBigUint64(this.take(8), true);
  }

  /** An unsigned integer of `width` bytes, 1 to 6. */
  uint(width: number): number {
    const start = this.take(width);
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + this.view.getUint8(start + i);
    return value;
  }

  /** The next `count` bytes as a view of the source, not a copy. */
  view8(count: number): Uint8Array {
    const start = this.take(count);
    return this.source.bytes.subarray(start, start + count);
  }

  /** The next `count` bytes, copied. */
  bytes(count: number): Uint8Array {
    const start = this.take(count);
    return this.source.bytes.slice(start, start + count);
  }

  /** A reader over the next `count` bytes; this reader moves past them. */
  window(count: number): ByteReader {
    const start = this.take(count);
    return new ByteReader(this.source, start, start + count);
  }

  /** The span from `start` to the current position. */
  spanFrom(start: number): ByteSpan {
    return { source: this.source, start, end: this.position };
  }
}
