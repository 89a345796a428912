/** Named bits of an integer: apart and together. */
import type { BitPlace, FlagsNode, Typed, ValueOf } from "./layout.ts";

/** The named bits of a raw integer; unnamed ones that are set stay in `reserved`, in place. */
export function unpackFlags(node: FlagsNode, raw: bigint): Readonly<Record<string, boolean | number | bigint>> {
  const value: Record<string, boolean | number | bigint> = {};
  let rest = raw;
  for (const [name, place] of Object.entries(node.bits)) {
    const run = (raw & maskOfPlace(place)) >> BigInt(firstBit(place));
    value[name] = typeof place === "number" ? run === 1n : Number(run);
    rest &= ~maskOfPlace(place);
  }
  if (rest !== 0n) value["reserved"] = rest;
  return value;
}

/** The raw integer of named bits; a name left out is 0, a run too wide is cut to its bits. */
export function packFlags(node: FlagsNode, value: Readonly<Record<string, unknown>>): bigint {
  let raw = typeof value["reserved"] === "bigint" ? BigInt.asUintN(8 * node.width, value["reserved"]) : 0n;
  for (const [name, place] of Object.entries(node.bits)) {
    const mask = maskOfPlace(place);
    const field = value[name];
    const bits = typeof field === "boolean" || typeof field === "number" ? BigInt(field) : 0n;
    raw = (raw & ~mask) | ((bits << BigInt(firstBit(place))) & mask);
  }
  return raw;
}

/**
 * The integer of some named bits, for code that changes a live structure: `flagsToNumber(localApicFlags, { enabled: true })`.
 *
 * @param layout - of at most 4 bytes
 */
export function flagsToNumber<L extends FlagsNode & Typed<unknown>>(layout: L, value: Partial<ValueOf<L>>): number {
  return Number(packFlags(layout, value as Readonly<Record<string, unknown>>)); // a value of flags is a record
}

/** The named bits of an integer read from a live structure. */
export function flagsFromNumber<L extends FlagsNode & Typed<unknown>>(layout: L, raw: number): ValueOf<L> {
  return unpackFlags(layout, BigInt(raw)) as ValueOf<L>; // the engine makes exactly the names the layout declares
}

/** First bit and number of bits. */
export function bitsOfPlace(place: BitPlace): { readonly offset: number; readonly width: number } {
  return typeof place === "number" ? { offset: place, width: 1 } : { offset: place[0], width: place[1] };
}

const firstBit = (place: BitPlace): number => bitsOfPlace(place).offset;

function maskOfPlace(place: BitPlace): bigint {
  const { offset, width } = bitsOfPlace(place);
  return ((1n << BigInt(width)) - 1n) << BigInt(offset);
}
