/** Bits of hardware registers as data, for whoever implements them and for whoever drives them. */

/**
 * What software can do with a bit: `rw` store, `ro` only read, `w1c` clear by writing one, `wo` write (an action of
 * the device) and read zero.
 */
export type RegisterAccess = "rw" | "ro" | "w1c" | "wo";

/** A run of bits inside a register. */
export interface BitRange {
  readonly first: number;
  readonly count: number;
  readonly access: RegisterAccess;
}

/** One bit with its access. */
export const bit = (first: number, access: RegisterAccess): BitRange => ({ first, count: 1, access });

/** Bits `first` to `last`, inclusive. */
export const bitRange = (first: number, last: number, access: RegisterAccess): BitRange => ({
  first,
  count: last - first + 1,
  access,
});

/** The value that a range of bits has in a register's value of up to 32 bits. */
export const fieldOf = ({ first, count }: BitRange, value: number): number => (value >>> first) & ((1 << count) - 1);

/** A register's value in which a range of bits has a value, and everything else is zero. */
export const withField = ({ first, count }: BitRange, value: number): number =>
  ((value & ((1 << count) - 1)) << first) >>> 0;

/** A register's value with all bits of the ranges set. */
export const maskOf = (...ranges: readonly BitRange[]): number =>
  ranges.reduce((mask, range) => (mask | withField(range, -1)) >>> 0, 0);
