/** MADT of a table set: what the profiles put in, in which order, and where it ends up. */
import { type ApicId, type ProcessorUid, processorUid } from "../base/brand.ts";
import type { BoardLayout } from "../machine/index.ts";
import { buildMadt, encodeMadtEntry, type MadtEntry, madtEntryOffsets, type TableIdentity } from "../tables/index.ts";

/** Which structure describes a processor. */
export type ProcessorEntryKind = "processorLocalApic" | "processorLocalX2Apic";

/** Offsets of the flags in the two structures. @see ACPI 6.5 §5.2.12.2, §5.2.12.12 */
export const entryFlagsOffset: Readonly<Record<ProcessorEntryKind, number>> = {
  processorLocalApic: 4,
  processorLocalX2Apic: 8,
};

/** Flags of a processor entry: 1 Enabled, 2 Online Capable. */
export type ProcessorFlags = 0 | 1 | 2;

/** What a processor entry says. */
export interface ProcessorEntryValues {
  readonly uid: ProcessorUid;
  readonly apicId: ApicId;
  readonly flags: ProcessorFlags;
}

/** One processor's MADT entry; without `kind`, a local APIC entry if both numbers fit and are no broadcast. */
export function processorEntry(values: ProcessorEntryValues, kind?: ProcessorEntryKind): MadtEntry {
  const { uid, apicId, flags } = values;
  const fits = uid < 0xff && apicId < 0xff;
  return {
    kind: kind ?? (fits ? "processorLocalApic" : "processorLocalX2Apic"),
    processorUid: processorUid(uid),
    apicId,
    flags: { enabled: flags === 1, onlineCapable: flags === 2 },
  };
}

/** The bytes of {@link processorEntry} and where its flags are, as `_MAT` needs them. */
export function encodeProcessorEntry(
  values: ProcessorEntryValues,
  wanted?: ProcessorEntryKind,
): { bytes: Uint8Array; flagsOffset: number } {
  const entry = processorEntry(values, wanted);
  const kind = entry.kind === "processorLocalApic" ? entry.kind : "processorLocalX2Apic";
  return { bytes: encodeMadtEntry(entry), flagsOffset: entryFlagsOffset[kind] };
}

/** Contents of a MADT beside what the board gives. */
export interface MadtPlan {
  readonly revision: number;
  readonly pcatCompat: boolean;
  readonly identity: TableIdentity;
  /** Physical processors: before the virtual ones. */
  readonly pcpus: readonly MadtEntry[];
  readonly vcpus: readonly MadtEntry[];
  /** The entries of a physical host, in place of those that the board gives. */
  readonly native?: { readonly ioApics: readonly MadtEntry[]; readonly overrides: readonly MadtEntry[] };
}

/** I/O APICs, interrupt source overrides for timer and SCI, physical processors, virtual processors. */
export function planMadt(board: BoardLayout, plan: MadtPlan): { bytes: Uint8Array; firstVcpuOffset: number } {
  const { native } = plan;
  const head = [...(native?.ioApics ?? ioApics(board)), ...(native?.overrides ?? overrides(board)), ...plan.pcpus];
  const entries = [...head, ...plan.vcpus];
  const bytes = buildMadt({
    revision: plan.revision,
    localApicAddress: board.lapicBase,
    pcatCompat: plan.pcatCompat,
    entries,
    identity: plan.identity,
  });
  return { bytes, firstVcpuOffset: madtEntryOffsets(entries)[head.length] ?? bytes.length };
}

function ioApics(board: BoardLayout): readonly MadtEntry[] {
  return board.ioapics.map(({ id, address, gsiBase }) => ({
    kind: "ioApic",
    ioApicId: id,
    address,
    gsiBase,
  }));
}

const mpsInti = { busDefault: 0, activeHigh: 1, activeLow: 3, edge: 1, level: 3 } as const;

/** The timer of the ISA bus is wired to pin 2; the SCI has the wire of the board. */
function overrides({ sci, pm }: BoardLayout): readonly MadtEntry[] {
  const override = (source: number, gsi: number, polarity: number, triggerMode: number): MadtEntry => ({
    kind: "interruptSourceOverride",
    bus: 0,
    source,
    gsi,
    flags: { polarity, triggerMode },
  });
  const polarity = sci.polarity === "high" ? mpsInti.activeHigh : mpsInti.activeLow;
  const timer = override(0, 2, mpsInti.busDefault, mpsInti.busDefault);
  // A hardware-reduced board has no SCI.
  if (pm.pm1Event === undefined) return [timer];
  return [timer, override(sci.gsi, sci.gsi, polarity, sci.trigger === "level" ? mpsInti.level : mpsInti.edge)];
}
