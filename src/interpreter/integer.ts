/**
 * Integer arithmetic of 32 or 64 bits over {@link Integer}: fast paths on numbers, bigint where they do not suffice.
 *
 * @see ACPI 6.5 §19.6, §20.2.5.4
 */
import { type Integer, integer, largestNumber } from "./value.ts";

const two32 = 0x1_0000_0000;

/** Width of Integers: 32 when the DSDT's revision is below 2, §20.2.1. */
export type IntegerBits = 32 | 64;

/** The low bits that an Integer holds. */
export function wrap(value: bigint, bits: IntegerBits): Integer {
  return integer(BigInt.asUintN(bits, value));
}

/** All bits set: the value of Ones and of true. */
export function ones(bits: IntegerBits): Integer {
  return bits === 32 ? 0xffffffff : 0xffff_ffff_ffff_ffffn;
}

/** An Integer cut to the width of Integers. */
export function narrow(value: Integer, bits: IntegerBits): Integer {
  if (bits === 64 || (typeof value === "number" && value < two32)) return value;
  return typeof value === "number" ? value % two32 : wrap(value, bits);
}

function limit(bits: IntegerBits): number {
  return bits === 32 ? 0xffffffff : largestNumber;
}

export function add(a: Integer, b: Integer, bits: IntegerBits): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (sum <= limit(bits)) return sum;
  }
  return wrap(BigInt(a) + BigInt(b), bits);
}

export function subtract(a: Integer, b: Integer, bits: IntegerBits): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (difference >= 0) return difference;
  }
  return wrap(BigInt(a) - BigInt(b), bits);
}

export function multiply(a: Integer, b: Integer, bits: IntegerBits): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (product <= limit(bits)) return product;
  }
  return wrap(BigInt(a) * BigInt(b), bits);
}

/** `b` is not 0. */
export function divide(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b);
  return integer(BigInt(a) / BigInt(b));
}

/** `b` is not 0. */
export function modulo(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") return a % b;
  return integer(BigInt(a) % BigInt(b));
}

export function and(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    if (a < two32 && b < two32) return (a & b) >>> 0;
    return (Math.floor(a / two32) & Math.floor(b / two32)) * two32 + ((low(a) & low(b)) >>> 0);
  }
  return integer(BigInt(a) & BigInt(b));
}

export function or(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    if (a < two32 && b < two32) return (a | b) >>> 0;
    return (Math.floor(a / two32) | Math.floor(b / two32)) * two32 + ((low(a) | low(b)) >>> 0);
  }
  return integer(BigInt(a) | BigInt(b));
}

export function xor(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    if (a < two32 && b < two32) return (a ^ b) >>> 0;
    return (Math.floor(a / two32) ^ Math.floor(b / two32)) * two32 + ((low(a) ^ low(b)) >>> 0);
  }
  return integer(BigInt(a) ^ BigInt(b));
}

export function not(a: Integer, bits: IntegerBits): Integer {
  if (bits === 32 && typeof a === "number") return ~low(a) >>> 0;
  return wrap(~BigInt(a), bits);
}

/** Counts of the width or more give 0. */
export function shiftLeft(a: Integer, count: Integer, bits: IntegerBits): Integer {
  if (count >= bits) return 0;
  if (typeof a === "number" && typeof count === "number") {
    const shifted = a * 2 ** count;
    if (shifted <= limit(bits)) return shifted;
  }
  return wrap(BigInt(a) << BigInt(count), bits);
}

/** Counts of the width or more give 0. */
export function shiftRight(a: Integer, count: Integer, bits: IntegerBits): Integer {
  if (count >= bits) return 0;
  if (typeof a === "number" && typeof count === "number") return Math.floor(a / 2 ** count);
  return integer(BigInt(a) >> BigInt(count));
}

/** Number of the highest set bit counted from 1; 0 for 0. */
export function findSetLeftBit(a: Integer): number {
  if (typeof a === "number" && a < two32) return 32 - Math.clz32(a);
  return BigInt(a).toString(2).length;
}

/** Number of the lowest set bit counted from 1; 0 for 0. */
export function findSetRightBit(a: Integer): number {
  if (typeof a === "number" && a < two32) return a === 0 ? 0 : 32 - Math.clz32(a & -a);
  let rest = BigInt(a);
  let bit = 1;
  for (; (rest & 1n) === 0n; rest >>= 1n) bit++;
  return bit;
}

function low(value: number): number {
  return (value % two32) | 0;
}
