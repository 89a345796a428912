/** Slips in static tables that a reviewer looks for: lengths, bases, orders, entries that are missing. */
import { readUint, writeUint } from "../../../src/base/byte-order.ts";
import { type Mutant, mutantsOf, mutantsOfEach, SLIP } from "../mutant.ts";
import { ENTRIES, fadt, madt, other, processors, without } from "../static-edits.ts";

const GPE0_BLK_LEN = 92;
const OVERRIDE = 2;

/** The last processor's entry stands first. */
const reversed = madt((bytes) => {
  const found = processors(bytes);
  const [first] = found;
  if (first === undefined) return bytes;
  const entries = found.map(({ at, length }) => bytes.slice(at, at + length)).reverse();
  let at = first.at;
  for (const entry of entries) {
    bytes.set(entry, at);
    at += entry.length;
  }
  return bytes;
});

/** An entry of the type is taken out. */
const withoutEntry = (type: number) =>
  madt((bytes) => {
    for (let at = ENTRIES; at + 1 < bytes.length; at += bytes[at + 1] ?? 2) {
      if (bytes[at] === type) return without(bytes, at, bytes[at + 1] ?? 0);
    }
    throw new Error(`the MADT has no entry of type ${type}`);
  });

/** The third processor's local APIC entry becomes an x2APIC entry. */
const oneX2apic = madt((bytes) => {
  const entry = processors(bytes)[2];
  if (entry === undefined) return bytes;
  const wide = new Uint8Array(bytes.length + 8);
  wide.set(bytes.subarray(0, entry.at));
  wide.set([9, 16, 0, 0], entry.at);
  writeUint(wide, entry.at + 4, 4, bytes[entry.at + 3] ?? 0);
  writeUint(wide, entry.at + 8, 4, readUint(bytes, entry.at + 4, 4));
  writeUint(wide, entry.at + 12, 4, bytes[entry.at + 2] ?? 0);
  wide.set(bytes.subarray(entry.at + entry.length), entry.at + 16);
  writeUint(wide, 4, 4, wide.length);
  return wide;
});

export const staticSlips: readonly Mutant[] = [
  ...mutantsOfEach(
    ["selector", "bitmap", "madt-bitmap"],
    [
      [
        "fadt-event-length",
        "the FADT's event block is half as long: the enable bits are written into the status",
        "§5.2.9; plausible slip: bits for bytes",
        fadt((bytes) => {
          bytes[GPE0_BLK_LEN] = 2;
        }),
      ],
      [
        "fadt-event-length-doubled",
        "the FADT's event block is twice as long: the enable bits are where nobody is",
        "§5.2.9; plausible slip: of another chipset",
        fadt((bytes) => {
          bytes[GPE0_BLK_LEN] = 8;
        }),
      ],
      [
        "madt-ioapic-base",
        "the IOAPIC's interrupts begin at 24",
        SLIP,
        other(1, (bytes, at) => writeUint(bytes, at + 8, 4, 24)),
      ],
      ["madt-no-ioapic", "the MADT has no IOAPIC", SLIP, withoutEntry(1)],
    ],
  ),
  ...mutantsOf("selector", [
    [
      "madt-one-x2apic",
      "one processor of the MADT has an x2APIC entry among local APIC entries",
      "facts I.1",
      oneX2apic,
    ],
    ["madt-no-override", "the MADT does not say how the SCI is wired", "§5.2.12.5", withoutEntry(OVERRIDE)],
  ]),
  ...mutantsOfEach(
    ["selector", "generic-event", "madt-bitmap"],
    [["madt-reversed", "the boot processor stands last in the MADT", "§5.2.12: it is to be the first", reversed]],
  ),
];
