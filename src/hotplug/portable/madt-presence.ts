/** The MADT that firmware makes at another power-on: the same processors, others of them present. */
import {
  checksumOffset,
  decodeTable,
  encodeTable,
  type MadtEntry,
  madtEntryOffsets,
  setChecksum,
} from "../../tables/index.ts";
import type { GivenTable } from "../testbed/given-tables.ts";
import type { GuestSlot } from "../testbed/guest-slots.ts";

/**
 * Tables whose MADT lists some processors as present and the others as absent, with the flags that its own entries
 * have for either; where it has none that is absent they get no flag, as before ACPI 6.3.
 */
export function presentProcessors(
  tables: readonly GivenTable[],
  slots: readonly GuestSlot[],
  isPresent: (slot: GuestSlot) => boolean,
): readonly GivenTable[] {
  const at = tables.findIndex(({ signature }) => signature === "APIC");
  const given = tables[at];
  const madt = given === undefined ? undefined : decodeTable(given.source).value;
  if (given === undefined || madt?.kind !== "madt") return tables;
  const flagsLike = (isEnabled: boolean) => {
    const like = slots.find((slot) => slot.entry.isEnabled === isEnabled)?.entry;
    return { enabled: isEnabled, onlineCapable: like?.isOnlineCapable === true };
  };
  const offsets = madtEntryOffsets(madt.entries);
  const entries = madt.entries.map((entry, index): MadtEntry => {
    if (entry.kind !== "processorLocalApic" && entry.kind !== "processorLocalX2Apic") return entry;
    const slot = slots.find(({ entry: { offset } }) => offset === offsets[index]);
    return slot === undefined ? entry : { ...entry, flags: flagsLike(isPresent(slot)) };
  });
  const bytes = encodeTable({ ...madt, entries });
  setChecksum(bytes, checksumOffset);
  const remade = { ...given, source: { ...given.source, bytes } };
  return tables.map((table, index) => (index === at ? remade : table));
}
