/** Entries of a multicall in the caller's memory (facts E.9): several hypercalls made as one. */
import type { Machine } from "../machine/index.ts";
import { multicallEntry } from "../xen/index.ts";

/** What of a multicall is left: the entry that is being made, and how many there are from it on. */
export interface Batch {
  readonly address: number;
  readonly left: number;
}

export interface MulticallEntry {
  readonly number: number;
  readonly args: readonly bigint[];
}

/** @returns undefined (-EFAULT) if the entries do not lie in the caller's memory */
export function batchAt(machine: Machine, address: number | undefined, count: number | undefined): Batch | undefined {
  if (address === undefined || count === undefined) return undefined;
  const length = multicallEntry.size * count;
  return Number.isSafeInteger(length) && machine.ram.contains(address, length) ? { address, left: count } : undefined;
}

export function nextBatch({ address, left }: Batch): Batch {
  return { address: address + multicallEntry.size, left: left - 1 };
}

export function readEntry({ ram }: Machine, { address }: Batch): MulticallEntry {
  const word = (offset: number): bigint =>
    (BigInt(ram.readUint(address + offset + 4, 4)) << 32n) | BigInt(ram.readUint(address + offset, 4));
  const number = Number(word(multicallEntry.op));
  const args = Array.from({ length: multicallEntry.argumentCount }, (_, index) =>
    word(multicallEntry.args + 8 * index),
  );
  return { number, args };
}

/** The result as the guest sees it: 64 bits, negative for errors. */
export function writeResult({ ram }: Machine, { address }: Batch, result: number): void {
  const value = BigInt.asUintN(64, BigInt(result));
  ram.writeUint(address + multicallEntry.result, 4, Number(value & 0xffff_ffffn));
  ram.writeUint(address + multicallEntry.result + 4, 4, Number(value >> 32n));
}
