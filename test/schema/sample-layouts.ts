/** Layouts that use every constructor, for the tests of the engines. */
import { apicId } from "../../src/base/brand.ts";
import {
  array,
  ascii,
  branded,
  bytes,
  constant,
  cstring,
  described,
  enumeration,
  flags,
  list,
  optional,
  ownLength,
  ranged,
  referenced,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u24,
  u32,
  u48,
  u64,
} from "../../src/schema/index.ts";

export const scalars = struct("Scalars", "Test 1", {
  a: u8,
  b: u16,
  c: u24,
  d: u32,
  e: u48,
  f: u64,
  id: branded(u8, apicId),
  level: ranged(u8, { minimum: 1, maximum: 4 }),
  state: enumeration(u8, { Off: 0, On: 1 }),
  mode: flags(2, { ready: 0, speed: [4, 3], top: 15 }, { speed: { 0: "slow", 7: "fast" } }),
  name: ascii(4),
  blob: bytes(3),
  gap: reserved(2),
});

export const counted = struct("Counted", "Test 2", {
  magic: constant(u16, 0xbeef),
  length: ownLength(u16),
  count: u8,
  items: array(u16, "count"),
  text: cstring,
  size: u8,
  data: bytes("size"),
  square: bytes((fields) => Number(fields["count"]) * 2),
});

export const inner = struct("Inner", "Test 3", { x: u8, y: described(u16, "Why", "a remark") });

export const tailed = struct("Tailed", "Test 4", {
  first: u8,
  inner,
  second: optional(u16),
  third: optional(reserved(1)),
  fourth: optional(inner),
  fifth: optional(cstring),
});

export const parted = struct("Parted", "Test 5", {
  oneAt: u16,
  oneLength: u16,
  twoAt: u16,
  twoCount: u16,
  one: referenced("oneAt", list(cstring), "oneLength"),
  two: referenced("twoAt", array(u32, "twoCount")),
});

const short = struct("Short", "Test 6.1", { type: constant(u8, 1), length: constant(u8, 3), value: u8 });
const long = struct("Long", "Test 6.2", { type: constant(u8, 2), length: ownLength(u8), text: cstring });

export const listed = struct("Listed", "Test 6", {
  head: u8,
  entries: list(taggedUnion("Entry", "Test 6", { short, long })),
});

/** Type byte first, 16-bit length that does not count the three bytes before the body. */
const large = struct("Large", "Test 7.1", { type: constant(u8, 0x85), length: ownLength(u16), value: u32 });

export const excluded = struct("Excluded", "Test 7", {
  entries: list(taggedUnion("Descriptor", "Test 7", { large }, { length: { at: 1, width: 2, excluded: 3 } })),
});

export const sampleLayouts = { scalars, counted, inner, tailed, parted, listed, excluded };
