/**
 * Text while it is written, as bytes of UTF-8: nothing is made for a token, so nothing has to be collected (measured:
 * a quarter of the time of putting strings together).
 */

/** Every host of JavaScript has it; the library of the language alone, which is what core knows, has not. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** One for all texts: to make one takes longer than to decode a line. */
const decoder = new TextDecoder();

const lineEnd = 0x0a;
const space = 0x20;
const zero = 0x30;
/** What a digit above 9 is further behind: `A` - `9` - 1. */
const letterGap = 7;

export class TextBuffer {
  private bytes: Uint8Array;
  private used = 0;

  /** @param capacity - bytes there is room for at first */
  constructor(capacity = 256) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Bytes written so far: a place for {@link cut} and its kin. */
  get length(): number {
    return this.used;
  }

  write(text: string): void {
    const { length } = text;
    if (this.used + length > this.bytes.length) this.grow(length);
    const { bytes, used } = this;
    let all = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      bytes[used + i] = code;
      all |= code;
    }
    if (all > 0x7f) this.writeBeyondAscii(text);
    else this.used = used + length;
  }

  spaces(count: number): void {
    if (this.used + count > this.bytes.length) this.grow(count);
    const end = this.used + count;
    for (let at = this.used; at < end; at++) this.bytes[at] = space;
    this.used = end;
  }

  /** `0x` and at least `digits` upper-case hex digits of a number from 0 to 0xffff_ffff. */
  hex(value: number, digits: number): void {
    let count = digits;
    while (count < 8 && value >>> (4 * count) !== 0) count++;
    if (this.used + count + 2 > this.bytes.length) this.grow(count + 2);
    const { bytes, used } = this;
    bytes[used] = zero;
    bytes[used + 1] = 0x78;
    let rest = value;
    for (let at = used + 1 + count; at > used + 1; at--) {
      const digit = rest & 0xf;
      bytes[at] = digit > 9 ? zero + letterGap + digit : zero + digit;
      rest >>>= 4;
    }
    this.used = used + count + 2;
  }

  /** Appends bytes of text that was written before. */
  copy(text: Uint8Array): void {
    if (this.used + text.length > this.bytes.length) this.grow(text.length);
    this.bytes.set(text, this.used);
    this.used += text.length;
  }

  /** Takes back what was written since a place. */
  cut(from: number): void {
    this.used = from;
  }

  /** Takes back what was written since a place. @returns a copy of its bytes */
  take(from: number): Uint8Array {
    const taken = this.bytes.slice(from, this.used);
    this.used = from;
    return taken;
  }

  /** True if a line ends between a place and here. */
  hasLineEnd(from: number): boolean {
    for (let at = from; at < this.used; at++) if (this.bytes[at] === lineEnd) return true;
    return false;
  }

  /** Writes at the end of the line that a place is in. */
  writeAtLineEnd(place: number, text: string): void {
    let at = place;
    while (at < this.used && this.bytes[at] !== lineEnd) at++;
    if (at === this.used) this.write(text);
    else {
      const behind = this.take(at);
      this.write(text);
      this.copy(behind);
    }
  }

  /** Makes one line of what was written since a place, without the margins of the others. */
  joinLines(from: number): void {
    const { bytes } = this;
    let to = from;
    for (let at = from; at < this.used; at++) {
      const byte = bytes[at] ?? space;
      bytes[to++] = byte === lineEnd ? space : byte;
      if (byte === lineEnd) while (bytes[at + 1] === space && at + 1 < this.used) at++;
    }
    this.used = to;
  }

  /** The text since a place; all of it by default. */
  toText(from = 0): string {
    return decoder.decode(this.bytes.subarray(from, this.used));
  }

  private writeBeyondAscii(text: string): void {
    this.grow(3 * text.length);
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) this.bytes[this.used++] = code;
      else if (code < 0x800) this.lead(0xc0, code, 1);
      else if (code < 0x1_0000) this.lead(0xe0, code, 2);
      else this.lead(0xf0, code, 3);
    }
  }

  /** A lead byte, and the bytes of six bits each that follow it. */
  private lead(mark: number, code: number, following: number): void {
    this.bytes[this.used++] = mark | (code >> (6 * following));
    for (let left = following - 1; left >= 0; left--) this.bytes[this.used++] = 0x80 | ((code >> (6 * left)) & 0x3f);
  }

  private grow(count: number): void {
    const larger = new Uint8Array(Math.max(this.used + count, 2 * this.bytes.length));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}
