/** The processors that a MADT lists, and where their entries are. @see ACPI 6.5 §5.2.12.2, §5.2.12.12 */
import { type Madt, type MadtEntry, madtEntryOffsets } from "../../tables/index.ts";

export interface MadtProcessor {
  readonly type: 0 | 9;
  readonly uid: number;
  readonly apicId: number;
  readonly isEnabled: boolean;
  readonly isOnlineCapable: boolean;
  /** Byte offset of the entry in the table. */
  readonly offset: number;
}

const BROADCAST: Readonly<Record<MadtProcessor["type"], number>> = { 0: 0xff, 9: 0xffff_ffff };

/** In the order of the table; entries with a broadcast ID are no processors. */
export function processorsOf(madt: Madt): readonly MadtProcessor[] {
  const offsets = madtEntryOffsets(madt.entries);
  return madt.entries.flatMap((entry, index) => {
    const processor = processorOf(entry, offsets[index] ?? 0);
    return processor === undefined || processor.apicId === BROADCAST[processor.type] ? [] : [processor];
  });
}

function processorOf(entry: MadtEntry, offset: number): MadtProcessor | undefined {
  if (entry.kind !== "processorLocalApic" && entry.kind !== "processorLocalX2Apic") return undefined;
  return {
    type: entry.kind === "processorLocalApic" ? 0 : 9,
    uid: entry.processorUid,
    apicId: entry.apicId,
    isEnabled: entry.flags.enabled,
    isOnlineCapable: entry.flags.onlineCapable,
    offset,
  };
}
