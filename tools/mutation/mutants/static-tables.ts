/** Bugs in the static tables around good AML. */
import { readUint, writeUint } from "../../../src/base/byte-order.ts";
import { type Mutant, mutantsOf, SLIP } from "../mutant.ts";
import {
  absent,
  all,
  ENTRIES,
  entry,
  fadt,
  localApic,
  madt,
  only,
  other,
  processors,
  setFlags,
  setId,
  setUid,
  stao,
  withEntries,
  without,
} from "../static-edits.ts";

export const staticTableMutants: readonly Mutant[] = [
  ...mutantsOf("selector", [
    ["madt-missing", "there is no MADT", "tools/verify-linux/broken.ts", absent("APIC")],
    [
      "madt-all-enabled",
      "the MADT enables four processors where one is there",
      "tools/verify-linux/broken.ts",
      { ...all((bytes, each) => setFlags(1)(bytes, each)), options: { present: 1 } },
    ],
    [
      "madt-enables-another",
      "the MADT enables a processor that is not there yet",
      SLIP,
      { ...entry(2, setFlags(1)), options: { present: 1 } },
    ],
    [
      "madt-online-capable",
      "absent processors are Online Capable in a MADT whose revision has no such flag",
      "D28",
      all((bytes, each, index) => setFlags(index === 0 ? 1 : 2)(bytes, each)),
    ],
    [
      "madt-enabled-and-capable",
      "the processor that is there has both flags",
      "D27",
      all((bytes, each, index) => setFlags(index === 0 ? 3 : 0)(bytes, each)),
    ],
    [
      "madt-lapic-elsewhere",
      "the local APIC is said to be a page further",
      SLIP,
      madt((bytes) => {
        writeUint(bytes, 36, 4, 0xfee0_1000);
        return bytes;
      }),
    ],
    [
      "madt-ioapic-elsewhere",
      "the IOAPIC is said to be a page further",
      SLIP,
      other(1, (bytes, at) => writeUint(bytes, at + 4, 4, 0xfec0_1000)),
    ],
    [
      "madt-sci-active-low",
      "the override says that the SCI is active low",
      "§4.8.4",
      other(2, (bytes, at) => writeUint(bytes, at + 8, 2, 0x0f)),
    ],
    [
      "madt-sci-edge",
      "the override says that the SCI is an edge",
      "§4.8.4",
      other(2, (bytes, at) => writeUint(bytes, at + 8, 2, 0x05)),
    ],
    [
      "madt-length",
      "the length byte of the last processor's entry reaches behind the table",
      SLIP,
      entry(3, (bytes, { at }) => {
        bytes[at + 1] = 16;
      }),
    ],
    [
      "madt-cut",
      "the MADT's header is right and its last entry is missing",
      SLIP,
      madt((bytes) => {
        const last = processors(bytes).at(-1);
        return last === undefined ? bytes : without(bytes, last.at, last.length);
      }),
    ],
    [
      "fadt-sci-other",
      "the FADT names another interrupt as the SCI",
      "D24",
      fadt((bytes) => writeUint(bytes, 46, 2, 10)),
    ],
    [
      "fadt-events-moved",
      "the FADT's event block is four ports further",
      SLIP,
      fadt((bytes) => {
        const port = readUint(bytes, 80, 4) + 4;
        writeUint(bytes, 80, 4, port);
        // X_GPE0_BLK
        writeUint(bytes, 224, 4, port);
      }),
    ],
    [
      "fadt-addresses-differ",
      "the two addresses of the event block differ",
      SLIP,
      fadt((bytes) => writeUint(bytes, 80, 4, readUint(bytes, 80, 4) + 4)),
    ],
    [
      "fadt-checksum",
      "the FADT does not sum to zero",
      "acpica#462; tools/verify-linux/broken.ts",
      {
        kind: "table",
        signature: "FACP",
        keepsChecksum: true,
        edit: (bytes) => {
          bytes[9] = ((bytes[9] ?? 0) + 1) & 0xff;
          return bytes;
        },
      },
    ],
    [
      "dsdt-checksum",
      "the DSDT does not sum to zero",
      "acpica#462; tools/verify-linux/broken.ts",
      { kind: "aml", find: "414350494b54", put: "414350494b55", keepsChecksum: true },
    ],
    ["madt-uid-unknown", "the MADT gives a processor a UID that no object has", "D8", entry(2, setUid(9))],
    ["madt-uid-twice", "the MADT gives two processors one UID", "D6", entry(2, setUid(1))],
    [
      "madt-id-of-another",
      "the MADT gives a processor another APIC ID than _MAT",
      "D8; tools/verify-linux/broken.ts",
      entry(2, setId(7)),
    ],
    [
      "madt-checksum",
      "the MADT does not sum to zero",
      "acpica#462; tools/verify-linux/broken.ts",
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
      "D25",
      fadt((bytes) => {
        bytes[114] = (bytes[114] ?? 0) | 0x10;
      }),
    ],
    [
      "fadt-needs-online-capable",
      "the FADT is of ACPI 6.5, whose absent processors need Online Capable",
      "D27",
      fadt((bytes) => {
        bytes[8] = 6;
        if (bytes.length > 131) bytes[131] = 5;
      }),
    ],
  ]),
  ...mutantsOf("generic-event", [
    ["madt-missing", "there is no MADT", "tools/verify-linux/broken.ts", absent("APIC")],
    [
      "madt-all-enabled",
      "the MADT enables four processors where one is there",
      "tools/verify-linux/broken.ts",
      { ...all((bytes, each) => setFlags(3)(bytes, each)), options: { present: 1 } },
    ],
    [
      "madt-revision",
      "the MADT has Online Capable processors and an older revision",
      "D28",
      madt((bytes) => {
        bytes[8] = 4;
        return bytes;
      }),
    ],
    [
      "madt-not-capable",
      "absent processors are not Online Capable",
      "D27",
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
    [
      "madt-shorter",
      "the MADT has four entries, the scan looks at sixteen",
      "found in PRSC of xen tools/libacpi",
      only(4),
    ],
    [
      "madt-x2apic",
      "the MADT has x2APIC entries, the AML reads local APIC entries",
      "D4; D5",
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
  ...mutantsOf("bitmap", [
    ["madt-missing", "there is no MADT", "tools/verify-linux/broken.ts", absent("APIC")],
    [
      "madt-all-enabled",
      "the MADT enables four processors where one is there",
      "tools/verify-linux/broken.ts",
      { ...all((bytes, each) => setFlags(1)(bytes, each)), options: { present: 1 } },
    ],
    [
      "madt-apic-ids",
      "APIC IDs are twice as large as the bitmap's bits",
      "qemu cpu_hotplug.c",
      all((bytes, each, index) => setId(2 * index)(bytes, each)),
    ],
    [
      "fadt-sci-other",
      "the FADT names another interrupt as the SCI",
      "D24",
      fadt((bytes) => writeUint(bytes, 46, 2, 10)),
    ],
  ]),
  ...mutantsOf("sockets", [
    ["madt-missing", "there is no MADT", "tools/verify-linux/broken.ts", absent("APIC")],
    [
      "madt-not-capable",
      "empty sockets are not Online Capable in tables of ACPI 6.5",
      "D27",
      all((bytes, each, index) => index > 0 && setFlags(0)(bytes, each)),
    ],
    [
      "madt-enabled-and-capable",
      "a processor that is there has both flags",
      "D27",
      all((bytes, each, index) => index === 0 && setFlags(3)(bytes, each)),
    ],
  ]),
  ...mutantsOf("corrected", [
    ["madt-missing", "there is no MADT", "tools/verify-linux/broken.ts", absent("APIC")],
    [
      "madt-physical",
      "the MADT lists the host's processors, disabled",
      "D26",
      withEntries([localApic(0, 0, 0), localApic(1, 2, 0)]),
    ],
    [
      "madt-all-enabled",
      "the MADT enables four vCPUs where two are there",
      "tools/verify-linux/broken.ts",
      { ...all((bytes, each) => setFlags(1)(bytes, each)), options: { present: 2 } },
    ],
    [
      "madt-enabled-and-capable",
      "vCPUs have both flags when they are there",
      "corrected profile; D27",
      all((bytes, each, index) => index === 0 && setFlags(3)(bytes, each)),
    ],
    [
      "madt-revision",
      "the MADT has Online Capable vCPUs and an older revision",
      "D28",
      madt((bytes) => {
        bytes[8] = 4;
        return bytes;
      }),
    ],
    [
      "stao-no-processors",
      "the STAO lists no processor: the host's are taken for the domain's",
      "D30",
      stao((bytes) => writeUint(bytes, 52, 4, 0)),
    ],
    [
      "stao-other-processors",
      "the STAO lists UIDs that no processor of the host has",
      "D31",
      stao((bytes, list, count) => {
        for (let slot = 0; slot < count; slot++) writeUint(bytes, list + 4 * slot, 4, 0x40 + slot);
      }),
    ],
    ["stao-missing", "there is no STAO", "D30", absent("STAO")],
    [
      "madt-not-capable",
      "absent vCPUs are not Online Capable",
      "D27",
      all((bytes, each, index) => index > 1 && setFlags(0)(bytes, each)),
    ],
    [
      "stao-lists-vcpus",
      "the STAO lists the vCPUs as physical",
      "D30; §6.1.12",
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
      "D29",
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
