/** Changes of static tables, for lists of mutants. */
import { readUint, writeUint } from "../../src/base/byte-order.ts";
import type { Mutation } from "./mutant.ts";

/** First entry of a MADT. @see ACPI 6.5 §5.2.12 */
export const ENTRIES = 44;
const layouts = {
  0: { uid: 2, uidWidth: 1, id: 3, idWidth: 1, flags: 4 },
  9: { uid: 12, uidWidth: 4, id: 4, idWidth: 4, flags: 8 },
};

export interface Entry {
  readonly at: number;
  readonly length: number;
  readonly layout: (typeof layouts)[0];
}

export function processors(bytes: Uint8Array): readonly Entry[] {
  const found: Entry[] = [];
  for (let at = ENTRIES; at + 1 < bytes.length; at += bytes[at + 1] ?? 2) {
    const type = bytes[at];
    if (type === 0 || type === 9) found.push({ at, length: bytes[at + 1] ?? 0, layout: layouts[type] });
  }
  return found;
}

export type TableMutation = Extract<Mutation, { kind: "table" }>;

export const madt = (edit: (bytes: Uint8Array) => Uint8Array): TableMutation => ({
  kind: "table",
  signature: "APIC",
  edit,
});
export const fadt = (edit: (bytes: Uint8Array) => void): Mutation => ({
  kind: "table",
  signature: "FACP",
  edit: (bytes) => {
    edit(bytes);
    return bytes;
  },
});

/** Changes one processor's entry in place. */
export const entry = (index: number, edit: (bytes: Uint8Array, entry: Entry) => void): TableMutation =>
  madt((bytes) => {
    const found = processors(bytes)[index];
    if (found === undefined) throw new Error(`the MADT has no processor ${index}`);
    edit(bytes, found);
    return bytes;
  });
export const setUid =
  (uid: number) =>
  (bytes: Uint8Array, { at, layout }: Entry) =>
    writeUint(bytes, at + layout.uid, layout.uidWidth, uid);
export const setId =
  (id: number) =>
  (bytes: Uint8Array, { at, layout }: Entry) =>
    writeUint(bytes, at + layout.id, layout.idWidth, id);
export const setFlags =
  (flags: number) =>
  (bytes: Uint8Array, { at, layout }: Entry) =>
    writeUint(bytes, at + layout.flags, 4, flags);

/** Takes bytes out and tells the header. */
export function without(bytes: Uint8Array, from: number, count: number): Uint8Array {
  const kept = new Uint8Array(bytes.length - count);
  kept.set(bytes.subarray(0, from));
  kept.set(bytes.subarray(from + count), from);
  writeUint(kept, 4, 4, kept.length);
  return kept;
}

/** Only so many processors stay. */
export const only = (count: number): Mutation =>
  madt((bytes) =>
    processors(bytes)
      .slice(count)
      .reverse()
      .reduce((left, { at, length }) => without(left, at, length), bytes),
  );

export const all = (edit: (bytes: Uint8Array, entry: Entry, index: number) => void): TableMutation =>
  madt((bytes) => {
    for (const [index, each] of processors(bytes).entries()) edit(bytes, each, index);
    return bytes;
  });

/** The platform does not give the table. */
export const absent = (signature: string): Mutation => ({ kind: "table", signature, edit: () => undefined });

/** MADT entries are put in front of those of processors. */
export const withEntries = (entries: readonly (readonly number[])[]): Mutation =>
  madt((bytes) => {
    const at = processors(bytes)[0]?.at ?? ENTRIES;
    const more = entries.flat();
    const longer = new Uint8Array(bytes.length + more.length);
    longer.set(bytes.subarray(0, at));
    longer.set(more, at);
    longer.set(bytes.subarray(at), at + more.length);
    writeUint(longer, 4, 4, longer.length);
    return longer;
  });
/** §5.2.12.2, §5.2.12.3, §5.2.12.5 */
export const localApic = (uid: number, id: number, flags: number): readonly number[] => [0, 8, uid, id, flags, 0, 0, 0];

/** An entry of another type than processors have. */
export const other = (type: number, edit: (bytes: Uint8Array, at: number) => void): Mutation =>
  madt((bytes) => {
    for (let at = ENTRIES; at + 1 < bytes.length; at += bytes[at + 1] ?? 2) {
      if (bytes[at] !== type) continue;
      edit(bytes, at);
      return bytes;
    }
    throw new Error(`the MADT has no entry of type ${type}`);
  });

/** The STAO's list of processors. @see the offsets of its second revision */
export const stao = (edit: (bytes: Uint8Array, list: number, count: number) => void): Mutation => ({
  kind: "table",
  signature: "STAO",
  edit: (bytes) => {
    edit(bytes, readUint(bytes, 48, 4), readUint(bytes, 52, 4));
    return bytes;
  },
});
