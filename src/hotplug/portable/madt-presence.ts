/** The MADT that firmware makes at another power-on: the same processors, others of them present. */
import { checksumOffset, setChecksum } from "../../tables/index.ts";
import type { GivenTable } from "../testbed/given-tables.ts";
import type { GuestSlot } from "../testbed/plan.ts";

/** Offsets of the flags in the two structures. @see ACPI 6.5 §5.2.12.2, §5.2.12.12 */
const flagsOffset = { 0: 4, 9: 8 } as const;
const ENABLED = 1;
const ONLINE_CAPABLE = 2;

/**
 * Tables whose MADT lists the first processors as present and the others as absent, with the flags that its own entries
 * have for either; where it has none that is absent they get no flag, as before ACPI 6.3.
 */
export function presentProcessors(
  tables: readonly GivenTable[],
  slots: readonly GuestSlot[],
  present: number,
): readonly GivenTable[] {
  const at = tables.findIndex(({ signature }) => signature === "APIC");
  const madt = tables[at];
  if (madt === undefined) return tables;
  const bytes = madt.source.bytes.slice();
  const flagsOf = (isEnabled: boolean): number | undefined => {
    const entry = slots.find((slot) => slot.entry.isEnabled === isEnabled)?.entry;
    return entry && (entry.isEnabled ? ENABLED : 0) + (entry.isOnlineCapable ? ONLINE_CAPABLE : 0);
  };
  const flags = { present: flagsOf(true) ?? ENABLED, absent: flagsOf(false) ?? 0 };
  for (const { entry, index } of slots) {
    bytes[entry.offset + flagsOffset[entry.type]] = index < present ? flags.present : flags.absent;
  }
  setChecksum(bytes, checksumOffset);
  const remade = { ...madt, source: { ...madt.source, bytes } };
  return tables.map((table, index) => (index === at ? remade : table));
}
