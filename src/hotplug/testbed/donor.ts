/** Tables for what was not given, so that an SSDT alone can be tried: those of the profile it belongs to. */
import { processorUid } from "../../base/brand.ts";
import { invariant } from "../../base/invariant.ts";
import { buildTableSet, type ProfileName, type TableSet } from "../../firmware/index.ts";
import { buildMadt, decodeTable, type MadtEntry } from "../../tables/index.ts";
import type { DeviceModelName } from "../detection/interface-patterns.ts";

/** Profiles whose hypervisor's side a model is. */
export const donorProfiles: Partial<Readonly<Record<DeviceModelName, ProfileName>>> = {
  "draft-c": "pvh-dom0-draft-c",
  corrected: "pvh-dom0",
};

export interface DonorOptions {
  /** UIDs of the virtual processors, as their objects have them. */
  readonly uids: readonly number[];
  readonly present: number;
  readonly pcpus: number;
  readonly pcpuSlots: number;
  /** MADT entries of Draft C's processors. */
  readonly vcpuEntries: "x2apic" | "local-apic";
}

/** The table set of a profile, with the processors' UIDs of the given SSDT in its MADT. */
export function donorTables(
  profile: ProfileName,
  options: DonorOptions,
): { readonly set: TableSet; readonly madt: Uint8Array } {
  const { uids, present, pcpus, pcpuSlots, vcpuEntries } = options;
  const counts = { vcpus: present, maxVcpus: Math.max(present, uids.length), pcpus, pcpuSlots };
  const { value: set } = buildTableSet(profile, { ...counts, vcpuEntries });
  invariant(set !== undefined, `the profile ${profile} cannot be built for ${uids.length} processors`);
  const placed = set.tables.find(({ signature }) => signature === "APIC");
  const madt = placed === undefined ? undefined : decodeTable({ name: "madt", bytes: placed.bytes }).value;
  invariant(madt?.kind === "madt", `the profile ${profile} has no MADT`);
  const renamed = new Map(set.vcpus.map(({ uid, vcpu }) => [uid, uids[vcpu] ?? uid]));
  const entries = madt.entries.map((entry): MadtEntry => {
    if (entry.kind !== "processorLocalApic" && entry.kind !== "processorLocalX2Apic") return entry;
    const uid = renamed.get(entry.processorUid);
    return uid === undefined ? entry : { ...entry, processorUid: processorUid(uid) };
  });
  const { localApicAddress, flags, header } = madt;
  return {
    set,
    madt: buildMadt({ revision: header.revision, localApicAddress, pcatCompat: flags.pcatCompat, entries }),
  };
}
