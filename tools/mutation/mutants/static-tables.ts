/** Bugs in the static tables around good AML. */
import { readUint, writeUint } from "../../../src/base/byte-order.ts";
import { type Mutant, type Mutation, mutantsOf, SLIP } from "../mutant.ts";

/** First entry of a MADT. @see ACPI 6.5 §5.2.12 */
const ENTRIES = 44;
const layouts = {
  0: { uid: 2, uidWidth: 1, id: 3, idWidth: 1, flags: 4 },
  9: { uid: 12, uidWidth: 4, id: 4, idWidth: 4, flags: 8 },
};

interface Entry {
  readonly at: number;
  readonly length: number;
  readonly layout: (typeof layouts)[0];
}

function processors(bytes: Uint8Array): readonly Entry[] {
  const found: Entry[] = [];
  for (let at = ENTRIES; at + 1 < bytes.length; at += bytes[at + 1] ?? 2) {
    const type = bytes[at];
    if (type === 0 || type === 9) found.push({ at, length: bytes[at + 1] ?? 0, layout: layouts[type] });
  }
  return found;
}

const madt = (edit: (bytes: Uint8Array) => Uint8Array): Mutation => ({ kind: "table", signature: "APIC", edit });
const fadt = (edit: (bytes: Uint8Array) => void): Mutation => ({
  kind: "table",
  signature: "FACP",
  edit: (bytes) => {
    edit(bytes);
    return bytes;
  },
});

/** Changes one processor's entry in place. */
const entry = (index: number, edit: (bytes: Uint8Array, entry: Entry) => void): Mutation =>
  madt((bytes) => {
    const found = processors(bytes)[index];
    if (found === undefined) throw new Error(`the MADT has no processor ${index}`);
    edit(bytes, found);
    return bytes;
  });
const setUid =
  (uid: number) =>
  (bytes: Uint8Array, { at, layout }: Entry) =>
    writeUint(bytes, at + layout.uid, layout.uidWidth, uid);
const setId =
  (id: number) =>
  (bytes: Uint8Array, { at, layout }: Entry) =>
    writeUint(bytes, at + layout.id, layout.idWidth, id);
const setFlags =
  (flags: number) =>
  (bytes: Uint8Array, { at, layout }: Entry) =>
    writeUint(bytes, at + layout.flags, 4, flags);

/** Takes bytes out and tells the header. */
function without(bytes: Uint8Array, from: number, count: number): Uint8Array {
  const kept = new Uint8Array(bytes.length - count);
  kept.set(bytes.subarray(0, from));
  kept.set(bytes.subarray(from + count), from);
  writeUint(kept, 4, 4, kept.length);
  return kept;
}

/** Only so many processors stay. */
const only = (count: number): Mutation =>
  madt((bytes) =>
    processors(bytes)
      .slice(count)
      .reverse()
      .reduce((left, { at, length }) => without(left, at, length), bytes),
  );

const all = (edit: (bytes: Uint8Array, entry: Entry, index: number) => void): Mutation =>
  madt((bytes) => {
    for (const [index, each] of processors(bytes).entries()) edit(bytes, each, index);
    return bytes;
  });

export const staticTableMutants: readonly Mutant[] = [
  ...mutantsOf("selector", [
    ["madt-uid-unknown", "the MADT gives a processor a UID that no object has", "facts D8", entry(2, setUid(9))],
    ["madt-uid-twice", "the MADT gives two processors one UID", "facts D6", entry(2, setUid(1))],
    [
      "madt-id-of-another",
      "the MADT gives a processor another APIC ID than _MAT",
      "facts D8; oracles 1.8",
      entry(2, setId(7)),
    ],
    [
      "madt-checksum",
      "the MADT does not sum to zero",
      "peers 23; oracles 1.8",
      {
        kind: "table",
        signature: "APIC",
        keepsChecksum: true,
        edit: (bytes) => {
          bytes[9] = ((bytes[9] ?? 0) + 1) & 0xff;
          return bytes;
        },
      },
    ],
    ["madt-none-enabled", "the MADT says of no processor that it is there", SLIP, entry(0, setFlags(0))],
    [
      "fadt-no-events",
      "the FADT has no event block",
      SLIP,
      fadt((bytes) => {
        bytes[92] = 0;
      }),
    ],
    [
      "fadt-events-elsewhere",
      "the FADT's event block is too short for the event",
      SLIP,
      fadt((bytes) => {
        bytes[92] = 0;
        writeUint(bytes, 80, 4, 0);
      }),
    ],
    [
      "fadt-hardware-reduced",
      "the FADT says that there are no fixed registers",
      "facts D25",
      fadt((bytes) => {
        bytes[114] = (bytes[114] ?? 0) | 0x10;
      }),
    ],
    [
      "fadt-needs-online-capable",
      "the FADT is of ACPI 6.5, whose absent processors need Online Capable",
      "facts D27",
      fadt((bytes) => {
        bytes[8] = 6;
        if (bytes.length > 131) bytes[131] = 5;
      }),
    ],
  ]),
  ...mutantsOf("generic-event", [
    [
      "madt-not-capable",
      "absent processors are not Online Capable",
      "facts D27",
      all((bytes, each, index) => setFlags(index === 0 ? 1 : 0)(bytes, each)),
    ],
    [
      "madt-uids-swapped",
      "two processors have each other's UID",
      SLIP,
      madt((bytes) => {
        const [, a, b] = processors(bytes);
        if (a === undefined || b === undefined) return bytes;
        const uid = readUint(bytes, a.at + a.layout.uid, 4);
        writeUint(bytes, a.at + a.layout.uid, 4, readUint(bytes, b.at + b.layout.uid, 4));
        writeUint(bytes, b.at + b.layout.uid, 4, uid);
        return bytes;
      }),
    ],
  ]),
  ...mutantsOf("madt-bitmap", [
    ["madt-shorter", "the MADT has four entries, the scan looks at sixteen", "oracles 1.5, 3.4: found in Xen", only(4)],
    [
      "madt-x2apic",
      "the MADT has x2APIC entries, the AML reads local APIC entries",
      "facts D4, D5",
      madt((bytes) => {
        const found = processors(bytes);
        const first = found[0]?.at ?? ENTRIES;
        const wide = new Uint8Array(first + 16 * found.length);
        wide.set(bytes.subarray(0, first));
        for (const [index, { at, layout }] of found.entries()) {
          const to = first + 16 * index;
          wide[to] = 9;
          wide[to + 1] = 16;
          writeUint(wide, to + 4, 4, bytes[at + layout.id] ?? 0);
          writeUint(wide, to + 8, 4, readUint(bytes, at + layout.flags, 4));
          writeUint(wide, to + 12, 4, bytes[at + layout.uid] ?? 0);
        }
        writeUint(wide, 4, 4, wide.length);
        return wide;
      }),
    ],
    [
      "madt-order",
      "the entries stand in another order than the objects",
      SLIP,
      madt((bytes) => {
        const [, a, b] = processors(bytes);
        if (a === undefined || b === undefined) return bytes;
        const held = bytes.slice(a.at, a.at + a.length);
        bytes.copyWithin(a.at, b.at, b.at + b.length);
        bytes.set(held, b.at);
        return bytes;
      }),
    ],
  ]),
  ...mutantsOf("corrected", [
    [
      "madt-not-capable",
      "absent vCPUs are not Online Capable",
      "facts D27",
      all((bytes, each, index) => index > 0 && setFlags(0)(bytes, each)),
    ],
    [
      "stao-lists-vcpus",
      "the STAO lists the vCPUs as physical",
      "facts D30, A.5",
      {
        kind: "table",
        signature: "STAO",
        edit: (bytes) => {
          const at = readUint(bytes, 48, 4);
          for (let slot = 0; slot < readUint(bytes, 52, 4); slot++) writeUint(bytes, at + 4 * slot, 4, 0x1_0001 + slot);
          return bytes;
        },
      },
    ],
    [
      "stao-revision-1",
      "the STAO has a list of processors in a revision that has none",
      "facts D29",
      {
        kind: "table",
        signature: "STAO",
        edit: (bytes) => {
          bytes[8] = 1;
          return bytes;
        },
      },
    ],
  ]),
];
