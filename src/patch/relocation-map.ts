/** Relocation maps: where the values of a table are that somebody else decides on. Plain JSON. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { checksumOffset, headerLength } from "../tables/index.ts";
import { diagnose } from "./diagnostics.ts";
import { sha256 } from "./sha256.ts";

/** Slot names to values; 0 to 2^64-1. */
export type SlotValues = Readonly<Record<string, number | bigint>>;

/** What holds the value: an Integer constant, a field of a resource descriptor, an operand that is no term. */
export const slotKinds = ["integer", "resource", "operand"] as const;
export type SlotKind = (typeof slotKinds)[number];

/** One place. A slot that the source uses twice has two places with one name. */
export interface RelocationSlot {
  readonly name: string;
  /** Byte offset in the table of the lowest byte of the value. */
  readonly offset: number;
  /** Bytes of the value, little-endian. */
  readonly width: number;
  readonly kind: SlotKind;
  /** What the table of origin holds there, as `0x…`. */
  readonly original: string;
}

/** Which table a map belongs to. */
export interface TableIdentity {
  readonly signature: string;
  /** Bytes, header included. */
  readonly length: number;
  /** Of the table with checksum and slots set to zero: it stays the same whatever the slots hold. */
  readonly sha256: string;
}

/** Places and the table they are in; by offset, never overlapping. */
export interface RelocationMap {
  readonly version: 1;
  readonly table: TableIdentity;
  readonly slots: readonly RelocationSlot[];
}

/** The identity of a table with these slots. */
export function identify(bytes: Uint8Array, slots: readonly RelocationSlot[]): TableIdentity {
  const masked = bytes.slice();
  masked[checksumOffset] = 0;
  for (const { offset, width } of slots) masked.fill(0, offset, offset + width);
  return { signature: signatureOf(bytes), length: bytes.length, sha256: sha256(masked) };
}

/** The first four bytes as text. */
export function signatureOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4));
}

/**
 * Checks data read from a file.
 *
 * @param data - what a JSON parser gave
 * @returns the map; undefined with `patch/bad-map` when it is none
 */
export function readRelocationMap(data: unknown): Outcome<RelocationMap | undefined> {
  const problem = mapProblem(data);
  if (problem !== undefined) return outcome(undefined, [badMap(problem)]);
  // mapProblem looked at every field.
  return outcome(data as RelocationMap);
}

function badMap(problem: string): Diagnostic {
  return diagnose("bad-map", undefined, { problem });
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function mapProblem(data: unknown): string | undefined {
  if (!isFields(data)) return "it is no object";
  const { version, table, slots } = data;
  if (version !== 1) return `its version is ${String(version)}, not 1`;
  if (!isFields(table)) return "it does not say which table it is for";
  if (typeof table["signature"] !== "string" || typeof table["sha256"] !== "string" || !isOffset(table["length"])) {
    return "signature, length or sha256 of its table is missing";
  }
  if (!Array.isArray(slots)) return "it has no list of slots";
  let end = headerLength;
  for (const [index, slot] of slots.entries()) {
    if (!isFields(slot)) return `slot ${index} is no object`;
    const { name, offset, width, kind, original } = slot;
    if (typeof name !== "string" || typeof original !== "string") return `slot ${index} has no name or original value`;
    if (!slotKinds.some((known) => known === kind)) return `slot ${index} is of the unknown kind ${String(kind)}`;
    if (!isOffset(offset) || (width !== 1 && width !== 2 && width !== 4 && width !== 8)) {
      return `slot ${index} has no usable offset and width`;
    }
    if (offset < end) return `slot ${index} lies in the header, overlaps its neighbour or is out of order`;
    end = offset + width;
  }
  return end > Number(table["length"]) ? "its last slot lies behind the end of the table" : undefined;
}
