/** Constructors of the scalar layouts. */
import { invariant } from "../base/invariant.ts";
import type {
  AsciiNode,
  BigUintNode,
  BitPlace,
  BytesNode,
  Computed,
  ConstantNode,
  Count,
  CStringNode,
  Described,
  EnumerationNode,
  FlagsNode,
  LayoutNode,
  NamedBits,
  OwnLengthNode,
  ReservedNode,
  Typed,
  UintNode,
} from "./layout.ts";

export type Uint<T extends number = number> = UintNode & Typed<T>;

const uint = (width: number): Uint => ({ kind: "uint", width });

export const u8: Uint = uint(1);
export const u16: Uint = uint(2);
export const u24: Uint = uint(3);
export const u32: Uint = uint(4);
/** 48 bits. */
export const u48: Uint = uint(6);
/** 64 bits, as `bigint`. */
export const u64: BigUintNode & Typed<bigint> = { kind: "biguint" };

/** An integer of a branded type, for numbers that must not be mixed up: `branded(u8, apicId)`. */
export function branded<T extends number>(layout: Uint, brand: (value: number) => T): Uint<T> {
  // The brand exists in types only; `brand` is asked for so that T is inferred from where it is declared.
  brand(0);
  return layout as Uint<T>;
}

/** An integer with limits, both inclusive; `verify` reports values beyond them, decoding keeps them. */
export function ranged<T extends number>(layout: Uint<T>, limits: { minimum?: number; maximum?: number }): Uint<T> {
  return { ...layout, ...limits };
}

/** A number that never differs, such as the type byte of a structure. It is not part of the value. */
export function constant(layout: Uint, expected: number): ConstantNode & Typed<never> {
  return { kind: "constant", width: layout.width, expected };
}

/** The length of the structure in bytes, this field included. It is not part of the value: the encoder counts. */
export function ownLength(layout: Uint): OwnLengthNode & Typed<never> {
  return { kind: "ownLength", width: layout.width };
}

/** Value of {@link flags}: single bits as booleans, runs of bits as numbers, unnamed bits in place when set. */
export type FlagsValue<B extends Readonly<Record<string, BitPlace>>> = {
  readonly [N in keyof B]: B[N] extends number ? boolean : number;
} & { readonly reserved?: bigint };

/** Named bits that know their names. */
export interface Flags<B extends Readonly<Record<string, BitPlace>>> extends FlagsNode, Typed<FlagsValue<B>> {
  readonly bits: B;
}

/**
 * Named bits.
 *
 * @param width - bytes, 1 to 8
 * @param bits - `name: bit` for one bit, `name: [bit, width]` for a run of at most 32
 * @param meanings - names of the values of a run
 */
export function flags<const B extends Readonly<Record<string, BitPlace>>>(
  width: number,
  bits: B,
  meanings: { readonly [N in keyof B]?: Readonly<Record<number, string>> } = {},
): Flags<B> {
  let used = 0n;
  for (const [name, place] of Object.entries<BitPlace>(bits)) {
    const [bit, count] = typeof place === "number" ? [place, 1] : place;
    const mask = ((1n << BigInt(count)) - 1n) << BigInt(bit);
    invariant(count > 0 && count <= 32 && bit + count <= 8 * width, `bit ${name} does not fit into ${width} bytes`);
    invariant((used & mask) === 0n && name !== "reserved", `bit ${name} is declared twice`);
    used |= mask;
  }
  // Only the optionality of the keys differs: absent meanings are read as `undefined`.
  return { kind: "flags", width, bits, meanings: meanings as FlagsNode["meanings"] };
}

/** An integer whose values have names; its value is the name, or the number where there is none. */
export function enumeration<const N extends Readonly<Record<string, number>>>(
  layout: Uint,
  names: N,
): EnumerationNode & Typed<(keyof N & string) | number> {
  return { kind: "enumeration", width: layout.width, names };
}

/**
 * `length` characters of one byte each. All of them belong to the value, also trailing spaces and NULs.
 *
 * @param padding - what the encoder fills shorter strings up with; a space by default
 */
export function ascii(length: number, padding: " " | "\0" = " "): AsciiNode & Typed<string> {
  return { kind: "ascii", length, padding: padding.charCodeAt(0) };
}

/** `length` bytes; without a length, all bytes to the end of the structure. */
export function bytes(length?: Count): BytesNode & Typed<Uint8Array> {
  return { kind: "bytes", length };
}

/** Characters up to and including a NUL. */
export const cstring: CStringNode & Typed<string> = { kind: "cstring" };

/** `length` bytes that should be zero. The value has them only when they are not. */
export function reserved(length: number): ReservedNode & Typed<Uint8Array> {
  return { kind: "reserved", length };
}

/** The same flags or reserved bytes, reported when set only if the earlier fields say so. */
export function judgedIf<L extends FlagsNode | ReservedNode>(
  layout: L,
  isJudged: (fields: Readonly<Record<string, unknown>>) => boolean,
): L {
  return { ...layout, isJudged };
}

/** 16 bytes that people write as `12345678-9ABC-DEF0-1234-56789ABCDEF0`. */
export const guid: BytesNode & Typed<Uint8Array> = { kind: "bytes", length: 16, form: "guid" };

/** Device and function of PCI, which people write as `1F,07`. */
export const bytePair: BytesNode & Typed<Uint8Array> = { kind: "bytes", length: 2, form: "pair" };

/** `length` bytes that people write as one number: 7 bytes are more than `number` holds. */
export function integerBytes(length: number): BytesNode & Typed<Uint8Array> {
  return { kind: "bytes", length, form: "integer" };
}

/** Bytes that are text of one byte a character, or of two (little-endian); the terminator belongs to them. */
export function textBytes(form: "ascii" | "utf16", length?: Count): BytesNode & Typed<Uint8Array> {
  return { kind: "bytes", length, form };
}

/** A number that follows from the bytes of the whole table: compilers of table source write it by themselves. */
export function computed<L extends UintNode>(layout: L, what: Computed["what"], covers?: number): L {
  return { ...layout, computed: covers === undefined ? { what } : { what, covers } };
}

/** The same layout with the name it has in table source; `#` stands for the number of an element. */
export function inSource<L extends LayoutNode>(layout: L, source: string): L {
  return { ...layout, source };
}

/** The same layout with another name in table source, and no lines for its bits, where the earlier fields say so. */
export function inSourceWhere<L extends LayoutNode>(
  layout: L,
  label: string,
  is: (fields: Readonly<Record<string, unknown>>) => boolean,
): L {
  return { ...layout, sourceWhere: { is, label } };
}

/**
 * Flags whose bits have lines of their own in table source.
 *
 * @param label - of the whole number, in dumps and in table source
 * @param bits - `enabled: [0, "Processor Enabled"]`
 */
export function sourceFlags<const B extends Readonly<Record<string, NamedBits>>>(
  width: number,
  label: string,
  bits: B,
): Flags<{ readonly [N in keyof B]: B[N][0] }> {
  const entries = Object.entries<NamedBits>(bits);
  // Taking the first half of each entry keeps the names and the places.
  const places = Object.fromEntries(entries.map(([key, [place]]) => [key, place])) as {
    readonly [N in keyof B]: B[N][0];
  };
  return { ...flags(width, places), label, sourceBits: entries.map(([, named]) => named) };
}

/** The same flags without lines for some of their bits: those that an older reader of table source does not know. */
export function withoutLines<const B extends Readonly<Record<string, BitPlace>>>(
  layout: Flags<B>,
  ...keys: readonly (keyof B & string)[]
): Flags<B> {
  const places = new Set(keys.map((key) => String(layout.bits[key])));
  return { ...layout, sourceBits: (layout.sourceBits ?? []).filter(([place]) => !places.has(String(place))) };
}

/** The same layout with the specification's name and a remark for dumps. */
export function described<L extends LayoutNode>(layout: L, label: string, comment?: string): L {
  const description: Described = comment === undefined ? { label } : { label, comment };
  return { ...layout, ...description };
}
