/** The bytes of a table while they are written. Lengths are known only behind a package, so packages can move. */
import {
  amlName,
  maximumPkgLength,
  minimalPkgLengthWidth,
  type NamePath,
  type NameSeg,
  nameStringBytes,
  type OpcodeName,
  opcodes,
  pkgLengthBytes,
} from "../aml/index.ts";
import type { PackageForm } from "./annotations.ts";
import type { EmissionRecorder } from "./emission-recorder.ts";

export interface OutputOptions {
  /** Integers as Zero, One or Ones where they are one of them. */
  readonly shortIntegers: boolean;
  /** What Ones means. */
  readonly integerBits: 32 | 64;
  /** Is told of opcodes and of packages that move. */
  readonly recorder?: EmissionRecorder | undefined;
}

/** Opcodes and names are shorter: a loop copies them faster than set() does. */
const longCopy = 32;

/** The largest value of a PkgLength of so many bytes (§20.2.4). */
const pkgLengthLimit = (width: number): number => (width === 1 ? 0x3f : 2 ** (8 * width - 4) - 1);

/** Appends AML to one buffer; a package whose length takes more than a byte is moved when it ends. */
export class AmlOutput {
  private readonly options: OutputOptions;
  private readonly ones: bigint;
  private readonly names = new Map<NamePath, Uint8Array>();
  private buffer = new Uint8Array(0x1000);
  private used = 0;
  /** How the package opened next is to be written, if that was said. */
  nextForm: PackageForm | undefined = undefined;
  /** Forms of open packages that have one, by where they start. */
  private readonly forms = new Map<number, PackageForm>();
  /** A package grew past what PkgLength can say; its bytes are not to be used. */
  isOverfull: boolean = false;

  constructor(options: OutputOptions) {
    this.options = options;
    this.ones = BigInt.asUintN(options.integerBits, -1n);
  }

  get length(): number {
    return this.used;
  }

  private grow(count: number): number {
    const start = this.used;
    const needed = start + count;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
      larger.set(this.buffer.subarray(0, start));
      this.buffer = larger;
    }
    this.used = needed;
    return start;
  }

  u8(value: number): void {
    const at = this.grow(1);
    this.buffer[at] = value;
  }

  /** The low `width` bytes of an integer, little-endian. */
  uint(value: bigint | number, width: number): void {
    const at = this.grow(width);
    if (typeof value === "number") {
      for (let i = 0, rest = value; i < width; i++, rest = Math.floor(rest / 256)) this.buffer[at + i] = rest % 256;
    } else {
      for (let i = 0, rest = value; i < width; i++, rest >>= 8n) this.buffer[at + i] = Number(rest & 0xffn);
    }
  }

  bytes(bytes: ArrayLike<number>): void {
    const { length } = bytes;
    const at = this.grow(length);
    if (length > longCopy) this.buffer.set(bytes, at);
    else for (let i = 0; i < length; i++) this.buffer[at + i] = bytes[i] ?? 0;
  }

  /** One byte for each unit of a string whose units are bytes. */
  latin1(text: string): void {
    const at = this.grow(text.length);
    for (let i = 0; i < text.length; i++) this.buffer[at + i] = text.charCodeAt(i);
  }

  /** Text with a zero byte behind it. */
  asciiZ(text: string): void {
    this.latin1(text);
    this.u8(0);
  }

  /** A package: its PkgLength, then what `body` writes. */
  package(body: () => void): void {
    const start = this.openPackage();
    body();
    this.closePackage(start);
  }

  /** Starts a package; hand the result to {@link closePackage}. */
  openPackage(): number {
    const start = this.grow(1);
    if (this.nextForm !== undefined) {
      this.forms.set(start, this.nextForm);
      this.nextForm = undefined;
    }
    return start;
  }

  /** Ends a package and writes its PkgLength, in as few bytes as possible. */
  closePackage(start: number): void {
    const content = this.used - start - 1;
    if (content + 4 > maximumPkgLength) {
      this.isOverfull = true;
      return;
    }
    const form = this.forms.size === 0 ? undefined : this.forms.get(start);
    this.forms.delete(start);
    const width = Math.max(minimalPkgLengthWidth(content), form?.width ?? 1);
    if (width > 1) {
      this.options.recorder?.move(start + 1, width - 1);
      this.grow(width - 1);
      this.buffer.copyWithin(start + width, start + 1, start + 1 + content);
    }
    const length = Math.min(content + width + (form?.excess ?? 0), pkgLengthLimit(width));
    this.buffer.set(pkgLengthBytes(length, width, form?.reservedBits), start);
  }

  /** The bit count of a field element, in the form of a PkgLength. */
  bitCount(value: number, form?: PackageForm): void {
    if (form !== undefined && value <= pkgLengthLimit(form.width)) {
      this.bytes(pkgLengthBytes(value, form.width, form.reservedBits));
      return;
    }
    if (value + 4 > maximumPkgLength) {
      this.isOverfull = true;
      return;
    }
    // Deviation: iasl chooses the width as if the length counted itself, so 63 takes two bytes.
    this.bytes(pkgLengthBytes(value, minimalPkgLengthWidth(value)));
  }

  // Terms

  /** The bytes of an opcode. */
  opcode(name: OpcodeName): void {
    this.options.recorder?.opcode(name, this.used);
    this.bytes(opcodes[name].encoding);
  }

  /** A path in its usual form. */
  path(path: NamePath): void {
    let bytes = this.names.get(path);
    if (bytes === undefined) {
      bytes = nameStringBytes(amlName(path));
      this.names.set(path, bytes);
    }
    this.bytes(bytes);
  }

  /** A path of one segment. */
  segment(segment: NameSeg): void {
    const at = this.grow(segment.length);
    for (let i = 0; i < segment.length; i++) this.buffer[at + i] = segment.charCodeAt(i);
  }

  /** An integer of up to 64 bits in its shortest form (§20.2.3). */
  integer(value: bigint): void {
    const short = this.options.shortIntegers ? this.shortConstant(value) : undefined;
    if (short !== undefined) {
      this.opcode(short);
    } else if (value <= 0xffn) {
      this.opcode("ByteConst");
      this.u8(Number(value));
    } else if (value <= 0xffffn) {
      this.opcode("WordConst");
      this.uint(Number(value), 2);
    } else if (value <= 0xffff_ffffn) {
      this.opcode("DWordConst");
      this.uint(Number(value), 4);
    } else {
      this.opcode("QWordConst");
      this.uint(value, 8);
    }
  }

  /** An integer of `width` bytes or, if it does not fit, of as many as it needs. */
  wideInteger(value: bigint, width: number): void {
    if (width <= 1 && value <= 0xffn) {
      this.opcode("ByteConst");
      this.u8(Number(value));
    } else if (width <= 2 && value <= 0xffffn) {
      this.opcode("WordConst");
      this.uint(value, 2);
    } else if (width <= 4 && value <= 0xffff_ffffn) {
      this.opcode("DWordConst");
      this.uint(value, 4);
    } else {
      this.opcode("QWordConst");
      this.uint(value, 8);
    }
  }

  /** The opcode that is an integer of its own, if there is one. */
  private shortConstant(value: bigint): "Zero" | "One" | "Ones" | undefined {
    if (value === 0n) return "Zero";
    if (value === 1n) return "One";
    return value === this.ones ? "Ones" : undefined;
  }

  /** A string of bytes as units. */
  text(value: string): void {
    this.opcode("String");
    this.asciiZ(value);
  }

  /** A copy of all that was written. */
  toBytes(): Uint8Array {
    return this.buffer.slice(0, this.used);
  }
}
