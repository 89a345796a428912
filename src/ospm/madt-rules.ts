/**
 * Which MADT entries become processors of this system.
 *
 * @see ACPI 6.5 §5.2.12.2, §5.2.12.12; hotplug facts I.1
 */
import type { ApicId, ProcessorUid } from "../base/brand.ts";
import type { Personality } from "./personality.ts";

/** A processor local APIC (type 0) or x2APIC (type 9) entry, of the MADT or of a `_MAT` buffer. */
export interface ProcessorEntry {
  readonly type: 0 | 9;
  readonly uid: ProcessorUid;
  readonly apicId: ApicId;
  readonly isEnabled: boolean;
  readonly isOnlineCapable: boolean;
}

/** What the rules depend on besides the entries. */
export interface MadtSituation {
  /** FADT major and minor version are 6.3 or later: Online Capable has a meaning. */
  readonly hasOnlineCapable: boolean;
  /** The system runs on a hypervisor: before 6.3 every entry counts as possible. */
  readonly isGuest: boolean;
  /** IDs above 254 can be addressed. */
  readonly hasX2apic: boolean;
  /** UIDs that the STAO lists as physical. */
  readonly physicalUids: ReadonlySet<number>;
}

/** What became of one entry. */
export interface MadtVerdict {
  readonly entry: ProcessorEntry;
  readonly outcome: "present" | "possible" | "ignored";
  /** Why it is ignored; otherwise empty. */
  readonly reason: string;
}

const BROADCAST_ID = 0xff;
const X2APIC_BROADCAST_ID = 0xffff_ffff;

/** Judges all entries of a MADT in their order. */
export function judgeMadtEntries(
  entries: readonly ProcessorEntry[],
  situation: MadtSituation,
  rules: Personality["madt"],
): readonly MadtVerdict[] {
  const isOurs = (entry: ProcessorEntry): boolean => !rules.leavesOutPhysical || !situation.physicalUids.has(entry.uid);
  const isUsable = (entry: ProcessorEntry): boolean =>
    entry.isEnabled || (situation.hasOnlineCapable ? entry.isOnlineCapable : situation.isGuest);
  // Decided over all type 0 entries before any type 9 entry is looked at.
  const hasLocalApicCpus =
    rules.localApicEntriesHideX2apic &&
    entries.some((entry) => entry.type === 0 && entry.apicId !== BROADCAST_ID && isUsable(entry) && isOurs(entry));

  const reasonToIgnore = (entry: ProcessorEntry): string => {
    if (entry.apicId === (entry.type === 0 ? BROADCAST_ID : X2APIC_BROADCAST_ID)) return "broadcast APIC ID";
    if (!isOurs(entry)) return "physical processor";
    if (!isUsable(entry)) return "neither enabled nor online capable";
    if (entry.type === 0) return "";
    if (entry.apicId < BROADCAST_ID && hasLocalApicCpus) return "x2APIC entry with an ID below 255 beside local APICs";
    if (entry.apicId >= BROADCAST_ID && !situation.hasX2apic) return "the APIC mode has no such ID";
    return "";
  };
  return entries.map((entry) => {
    const reason = reasonToIgnore(entry);
    if (reason !== "") return { entry, outcome: "ignored", reason };
    return { entry, outcome: entry.isEnabled ? "present" : "possible", reason };
  });
}

/** How a processor object of the name space is declared, and its ID there. */
export interface ProcessorIdentity {
  readonly declaration: "Processor" | "Device";
  /** ProcID, or the integer `_UID`. */
  readonly uid: ProcessorUid;
}

/** What looking for an object's APIC ID in an entry found. */
export type EntryMatch =
  | { readonly kind: "match"; readonly apicId: ApicId }
  | { readonly kind: "mismatch"; readonly reason: string };

/**
 * Does an entry describe this object? Facts I.2: type 0 serves both declarations, type 9 only Device.
 *
 * @param rules - whether type 9 also serves Processor objects with IDs below 255
 */
export function matchEntry(
  entry: ProcessorEntry,
  identity: ProcessorIdentity,
  rules: Pick<Personality["processor"], "x2apicServesProcessorObjects">,
): EntryMatch {
  if (!isServedBy(entry.type, identity, rules)) return { kind: "mismatch", reason: declarationMismatch };
  if (!entry.isEnabled) return { kind: "mismatch", reason: "entry not enabled" };
  if (entry.uid !== identity.uid) return { kind: "mismatch", reason: "entry has another processor UID" };
  return { kind: "match", apicId: entry.apicId };
}

/** Why an entry can never describe an object, whatever else it says. */
export const declarationMismatch = "declaration Processor with an x2APIC entry";

/** Can entries of this type describe such an object at all? */
export function isServedBy(
  type: number,
  identity: ProcessorIdentity,
  rules: Pick<Personality["processor"], "x2apicServesProcessorObjects">,
): boolean {
  if (type !== 9 || identity.declaration === "Device") return true;
  return rules.x2apicServesProcessorObjects && identity.uid < BROADCAST_ID;
}
