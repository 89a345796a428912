/** What all hypercalls have in common: reaching the caller's memory, and results. */
import type { Machine } from "../machine/index.ts";
import { decodeStructure, encodeStructure, failure, type GuestStructure, type StructureValues } from "../xen/index.ts";

/** Arguments beyond this cannot be addresses or numbers of ours. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** An argument as a number; `undefined` if it is larger than anything that exists here. */
export function argument(args: readonly bigint[], index: number): number | undefined {
  const value = args[index] ?? 0n;
  return value >= 0n && value <= LARGEST ? Number(value) : undefined;
}

/** Reads a structure of the caller; `undefined` (-EFAULT) if it does not lie in its memory. */
export function copyFromGuest<Field extends string>(
  machine: Machine,
  address: number | undefined,
  structure: GuestStructure<Field>,
): StructureValues<Field> | undefined {
  if (address === undefined || !machine.ram.contains(address, structure.size)) return undefined;
  return decodeStructure(structure, machine.ram.read(address, structure.size));
}

/** Writes some fields of a structure of the caller back. @returns 0 or -EFAULT */
export function copyToGuest<Field extends string>(
  machine: Machine,
  address: number,
  structure: GuestStructure<Field>,
  values: Readonly<Partial<StructureValues<Field>>>,
): number {
  if (!machine.ram.contains(address, structure.size)) return failure("EFAULT");
  machine.ram.write(address, encodeStructure(structure, values, machine.ram.read(address, structure.size)));
  return 0;
}
