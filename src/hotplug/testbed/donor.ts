/** Tables for what was not given, so that an SSDT alone can be tried: those of the profile it belongs to. */
import { processorUid } from "../../base/brand.ts";
import { invariant } from "../../base/invariant.ts";
import { buildTableSet, type PcpuSlot, type ProfileName, type TableSet } from "../../firmware/index.ts";
import { buildMadt, decodeTable, type Madt, type MadtEntry } from "../../tables/index.ts";
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
  /** Sockets behind them that only the DSDT knows. */
  readonly unlisted: number;
  /** MADT entries of Draft C's processors. */
  readonly vcpuEntries: "x2apic" | "local-apic";
}

/** The largest UID of a local APIC entry means every processor (§5.2.12.2). */
const ALL_PROCESSORS = 0xff;

export interface DonorTables {
  readonly set: TableSet;
  readonly madt: Uint8Array;
  readonly dsdt: Uint8Array | undefined;
  /** Every socket that the DSDT has. */
  readonly pcpus: readonly PcpuSlot[];
}

/** The tables of a profile around the given SSDT, with the processors' UIDs of the given SSDT in the MADT. */
export function donorTables(profile: ProfileName, options: DonorOptions): DonorTables {
  const { uids, pcpuSlots, unlisted } = options;
  const set = build(profile, options, pcpuSlots);
  const whole = unlisted === 0 ? set : build(profile, options, pcpuSlots + unlisted);
  const madt = decodedMadt(profile, set);
  const renamed = new Map<number, number>(set.vcpus.map(({ uid, vcpu }) => [uid, uids[vcpu] ?? uid]));
  const entries = madt.entries.map((entry): MadtEntry => {
    if (entry.kind !== "processorLocalApic" && entry.kind !== "processorLocalX2Apic") return entry;
    const uid = renamed.get(entry.processorUid);
    return uid === undefined ? entry : { ...entry, processorUid: processorUid(uid) };
  });
  const { localApicAddress, flags, header } = madt;
  return {
    set,
    madt: buildMadt({ revision: header.revision, localApicAddress, pcatCompat: flags.pcatCompat, entries }),
    dsdt: whole.tables.find(({ signature }) => signature === "DSDT")?.bytes,
    pcpus: whole.pcpus,
  };
}

function build(profile: ProfileName, options: DonorOptions, pcpuSlots: number): TableSet {
  const { uids, present, pcpus } = options;
  // UIDs of 32 bits fit x2APIC entries only, whatever was asked for.
  const vcpuEntries = uids.every((uid) => uid < ALL_PROCESSORS) ? options.vcpuEntries : "x2apic";
  const counts = { vcpus: present, maxVcpus: Math.max(present, uids.length), pcpus, pcpuSlots };
  const { value } = buildTableSet(profile, { ...counts, vcpuEntries, withoutSsdt: true });
  invariant(value !== undefined, `the profile ${profile} cannot be built for ${uids.length} processors`);
  return value;
}

function decodedMadt(profile: ProfileName, set: TableSet): Madt {
  const placed = set.tables.find(({ signature }) => signature === "APIC");
  const madt = placed === undefined ? undefined : decodeTable({ name: "madt", bytes: placed.bytes }).value;
  invariant(madt?.kind === "madt", `the profile ${profile} has no MADT`);
  return madt;
}
