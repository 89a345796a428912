/** Structures in guest memory as data: little-endian fields at fixed offsets. */
import { readUint, writeUint } from "../base/byte-order.ts";

/** Size in bytes, and offset and width of each field (1 to 6 bytes; wider ones are declared in two halves). */
export interface GuestStructure<Field extends string> {
  readonly name: string;
  readonly size: number;
  readonly fields: { readonly [F in Field]: readonly [offset: number, width: number] };
}

export type StructureValues<Field extends string> = { readonly [F in Field]: number };

/** All fields of a structure. `bytes` has at least its size. */
export function decodeStructure<Field extends string>(
  structure: GuestStructure<Field>,
  bytes: Uint8Array,
): StructureValues<Field> {
  const values: Record<string, number> = {};
  for (const [name, [offset, width]] of entriesOf(structure)) values[name] = readUint(bytes, offset, width);
  // The keys are exactly those of `fields`.
  return values as StructureValues<Field>;
}

/** One field of a structure in bytes. */
export function structureField<Field extends string>(
  structure: GuestStructure<Field>,
  bytes: Uint8Array,
  field: Field,
): number {
  const [offset, width] = structure.fields[field];
  return readUint(bytes, offset, width);
}

/** Stores some fields over the bytes of a structure and leaves the rest. */
export function encodeStructure<Field extends string>(
  structure: GuestStructure<Field>,
  values: Readonly<Partial<StructureValues<Field>>>,
  bytes: Uint8Array = new Uint8Array(structure.size),
): Uint8Array {
  for (const [name, [offset, width]] of entriesOf(structure)) {
    // The names come from `fields`.
    const value = values[name as Field];
    if (value !== undefined) writeUint(bytes, offset, width, value);
  }
  return bytes;
}

function entriesOf<Field extends string>(structure: GuestStructure<Field>) {
  return Object.entries<readonly [number, number]>(structure.fields);
}
