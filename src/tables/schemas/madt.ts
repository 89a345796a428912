/** Multiple APIC Description Table. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { hex } from "../../base/hex.ts";
import {
  described,
  flags,
  list,
  namedInSource,
  type Rule,
  struct,
  u32,
  type ValueOf,
  withRules,
} from "../../schema/index.ts";
import { diagnose } from "../diagnostics.ts";
import { tableHeader } from "./header.ts";
import { type MadtEntry, madtEntry } from "./madt-entries.ts";
import { tableChecksum } from "./rules.ts";

/** Multiple APIC Flags, §5.2.12. */
export const madtFlags = flags(4, { pcatCompat: 0 });

const madtFields = namedInSource(
  struct("Multiple APIC Description Table (MADT)", "5.2.12", {
    header: tableHeader,
    localApicAddress: described(u32, "Local Interrupt Controller Address"),
    flags: madtFlags,
    entries: list(madtEntry),
  }),
  { localApicAddress: "Local Apic Address", flags: ["Flags (decoded below)", "PC-AT Compatibility"] },
);

export type MadtFields = ValueOf<typeof madtFields>;

/** Online Capable has a meaning only while Enabled is clear. */
const onlineCapable: Rule<MadtFields> = {
  check: ({ entries }, { spanOf }) =>
    entries.flatMap((entry, index) => {
      const isBoth =
        "flags" in entry && "onlineCapable" in entry.flags && entry.flags.enabled && entry.flags.onlineCapable;
      if (!isBoth) return [];
      const span = spanOf(`entries.${index}.flags`);
      return [diagnose("madt-online-capable", span, { entry: nameOf(entry, index) })];
    }),
};

/** A UID and an APIC ID belong to one processor; disabled slots may share the values that mean "none". */
const distinctProcessors: Rule<MadtFields> = {
  check({ entries }, { spanOf }) {
    const diagnostics: Diagnostic[] = [];
    const uids = new Map<number, string>();
    const apicIds = new Map<number, string>();
    for (const [index, entry] of entries.entries()) {
      if (entry.kind !== "processorLocalApic" && entry.kind !== "processorLocalX2Apic") continue;
      if (!entry.flags.enabled && !entry.flags.onlineCapable) continue;
      const name = nameOf(entry, index);
      const otherUid = uids.get(entry.processorUid);
      if (otherUid !== undefined) {
        const values = { entry: name, uid: hex(entry.processorUid), other: otherUid };
        diagnostics.push(diagnose("madt-duplicate-uid", spanOf(`entries.${index}.processorUid`), values));
      }
      const otherApicId = apicIds.get(entry.apicId);
      if (otherApicId !== undefined) {
        const values = { entry: name, apicId: hex(entry.apicId), other: otherApicId };
        diagnostics.push(diagnose("madt-duplicate-apic-id", spanOf(`entries.${index}.apicId`), values));
      }
      uids.set(entry.processorUid, name);
      apicIds.set(entry.apicId, name);
    }
    return diagnostics;
  },
};

/** §5.2.12.12: x2APIC entries are for IDs of 255 and above when local APIC entries are there too. */
const x2ApicAbove255: Rule<MadtFields> = {
  check({ entries }, { spanOf }) {
    const isMixed = entries.some((entry) => entry.kind === "processorLocalApic" && entry.flags.enabled);
    if (!isMixed) return [];
    return entries.flatMap((entry, index) => {
      if (entry.kind !== "processorLocalX2Apic" || !entry.flags.enabled || entry.apicId >= 255) return [];
      const values = { entry: nameOf(entry, index), apicId: hex(entry.apicId) };
      return [diagnose("madt-x2apic-below-255", spanOf(`entries.${index}.apicId`), values)];
    });
  },
};

export const madtLayout = withRules(madtFields, [tableChecksum, onlineCapable, distinctProcessors, x2ApicAbove255]);

function nameOf(entry: MadtEntry, index: number): string {
  return `entry ${index} (${entry.kind === "raw" ? "raw" : madtEntry.variants[entry.kind].name})`;
}
