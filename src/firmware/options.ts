/** How a table set is asked for, and what is asked wrongly. */
import type { ApicId } from "../base/brand.ts";
import { apicId } from "../base/brand.ts";
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import type { BoardLayout } from "../machine/index.ts";
import { diagnose } from "./diagnostics.ts";
import { maximumPcpuSlots } from "./pcpu-layout.ts";
import type { PhysicalHost } from "./physical-host.ts";
import { firmwareConstants, type Profile, type ProfileName, profiles } from "./profiles.ts";

/** Sizes and choices of a table set. Profiles without vCPUs ignore those of vCPUs, and the other way round. */
export interface TableSetOptions {
  /** vCPUs (for `pc-legacy`: processors) present at boot. Default 1. */
  readonly vcpus?: number;
  /** Possible ones. Default: those present. */
  readonly maxVcpus?: number;
  /** Physical processors present at boot. Default 4, or the number of slots if that is less. */
  readonly pcpus?: number;
  /** Slots for them. Default 8, or those present if that is more. */
  readonly pcpuSlots?: number;
  /**
   * APIC ID of each possible vCPU. Default: twice its number, with selector registers its number; for
   * `pc-legacy` its number, always.
   */
  readonly apicIds?: readonly ApicId[];
  /** Default: the board of the profile with the processors asked for. */
  readonly board?: BoardLayout;
  /** Corrected profile: run the scan from an event of FADT GPE0 too. Default false. */
  readonly mirrorOnGpe0?: boolean;
  /** Draft C: MADT structures of the vCPUs. Default `x2apic`, which its text wants; its ASL reads `local-apic`. */
  readonly vcpuEntries?: "x2apic" | "local-apic";
  /** A DSDT to use in place of the generated one. */
  readonly hostDsdt?: ByteSource;
  /** A dom0's physical machine, from its own tables; board, processors and native tables are then the host's. */
  readonly host?: PhysicalHost;
  /** More tables for OSPM to load, behind all others: test equipment, or firmware's own later additions. */
  readonly extraSsdts?: readonly ByteSource[];
  /** Leave the SSDT of the vCPUs out: another one is given in its place. Default false. */
  readonly withoutSsdt?: boolean;
  /** Proximity domain of each possible vCPU; there is then a SRAT, and `_PXM` in the corrected profile (D40). */
  readonly proximityDomains?: readonly number[];
}

/** Options with nothing left open. */
export interface ResolvedOptions {
  readonly profileName: ProfileName;
  readonly profile: Profile;
  readonly board: BoardLayout;
  readonly vcpus: number;
  readonly maxVcpus: number;
  readonly pcpus: number;
  readonly pcpuSlots: number;
  readonly apicIds: readonly ApicId[];
  /** GPE0 event that runs the scan too; undefined: none does. */
  readonly mirrorEvent: number | undefined;
  /** A mirror is asked for, and the host has no event left. */
  readonly isMirrorMissing: boolean;
  readonly vcpuEntries: "x2apic" | "local-apic";
  readonly hostDsdt: ByteSource | undefined;
  readonly host: PhysicalHost | undefined;
  readonly extraSsdts: readonly ByteSource[];
  readonly withoutSsdt: boolean;
  readonly proximityDomains: readonly number[] | undefined;
}

/** Largest x2APIC ID of a processor: 0xFFFFFFFF is the broadcast. */
const apicIdLimit = 0xffff_ffff;
const localApicIdLimit = 0xff;

/**
 * Fills in the defaults.
 *
 * Reports `firmware/count-out-of-range`, `firmware/more-present-than-possible`, `firmware/apic-ids-do-not-fit`; the
 * value is undefined if any of them is an error.
 */
export function resolveOptions(name: ProfileName, options: TableSetOptions): Outcome<ResolvedOptions | undefined> {
  const profile: Profile = profiles[name];
  const found: Diagnostic[] = [];
  const check = (what: string, count: number, maximum: number): void => {
    if (Number.isSafeInteger(count) && count >= 1 && count <= maximum) return;
    found.push(diagnose("count-out-of-range", undefined, { what, count, minimum: 1, maximum, profile: name }));
  };
  const vcpus = options.vcpus ?? 1;
  const maxVcpus = options.maxVcpus ?? vcpus;
  const host = profile.ssdt === undefined ? undefined : options.host;
  const presentInHost = host?.pcpus.filter(({ isPresent }) => isPresent).length;
  const pcpus = presentInHost ?? options.pcpus ?? Math.min(4, options.pcpuSlots ?? 4);
  const pcpuSlots = host?.pcpus.length ?? options.pcpuSlots ?? Math.max(8, pcpus);
  if (options.host !== undefined && host === undefined)
    found.push(diagnose("host-needs-dom0", undefined, { profile: name }));
  const hasVcpus = profile.ssdt !== undefined || profile.dsdt !== "native-host";
  if (hasVcpus) {
    check("vCPUs", vcpus, profile.maximum);
    check("possible vCPUs", maxVcpus, profile.maximum);
    if (vcpus > maxVcpus) {
      const counts = { what: "vCPUs", present: vcpus, possible: maxVcpus };
      found.push(diagnose("more-present-than-possible", undefined, counts));
    }
  }
  if (profile.dsdt === "native-host") {
    check("physical processors", pcpus, maximumPcpuSlots);
    check("slots for physical processors", pcpuSlots, maximumPcpuSlots);
    if (pcpus > pcpuSlots) {
      const counts = { what: "physical processors", present: pcpus, possible: pcpuSlots };
      found.push(diagnose("more-present-than-possible", undefined, counts));
    }
  }
  if (hasErrors(found)) return outcome(undefined, found);
  const isFixed = profile.dsdt === "pc-legacy";
  const stride = isFixed || profile.dsdt === "selector" ? 1 : 2;
  const ids = isFixed ? undefined : options.apicIds;
  const apicIds = ids ?? Array.from({ length: maxVcpus }, (_, index) => apicId(stride * index));
  const vcpuEntries = profile.ssdt === "draft-c" ? (options.vcpuEntries ?? "x2apic") : "x2apic";
  found.push(...checkApicIds(apicIds, maxVcpus, vcpuEntries === "x2apic" ? apicIdLimit : localApicIdLimit));
  if (hasErrors(found)) return outcome(undefined, found);
  found.push(...checkProximity(options.proximityDomains, maxVcpus));
  if (hasErrors(found)) return outcome(undefined, found);
  const boardIds = hasVcpus ? apicIds : Array.from({ length: pcpuSlots }, (_, slot) => apicId(2 * slot));
  return outcome({
    profileName: name,
    profile,
    board:
      options.board ??
      hostBoardOf(host, apicIds, vcpus) ??
      profile.board({ apicIds: boardIds, presentCount: hasVcpus ? vcpus : pcpus }),
    vcpus,
    maxVcpus,
    pcpus,
    pcpuSlots,
    apicIds,
    isMirrorMissing: options.mirrorOnGpe0 === true && host !== undefined && host.freeGpes.length === 0,
    mirrorEvent: mirrorEventOf(profile, host, options.mirrorOnGpe0 ?? false),
    vcpuEntries,
    hostDsdt: host?.dsdt ?? options.hostDsdt,
    host,
    extraSsdts: options.extraSsdts ?? [],
    withoutSsdt: options.withoutSsdt ?? false,
    proximityDomains: options.proximityDomains,
  });
}

function checkApicIds(ids: readonly ApicId[], count: number, limit: number): readonly Diagnostic[] {
  const problem = (text: string): readonly Diagnostic[] => [
    diagnose("apic-ids-do-not-fit", undefined, { problem: text, limit }),
  ];
  if (ids.length !== count) return problem(`${ids.length} APIC IDs are given for ${count} vCPUs`);
  if (new Set(ids).size !== ids.length) return problem("two vCPUs have the same APIC ID");
  const bad = ids.find((id) => !Number.isSafeInteger(id) || id < 0 || id >= limit);
  return bad === undefined ? [] : problem(`${bad} is not an APIC ID that the MADT entries of the vCPUs can hold`);
}

/** The host's board with the vCPUs in place of its processors. */
function hostBoardOf(
  host: PhysicalHost | undefined,
  apicIds: readonly ApicId[],
  present: number,
): BoardLayout | undefined {
  return host?.board(apicIds.map((id, index) => ({ apicId: id, isPresent: index < present })));
}

/** On a host the event is one that it does not use itself. */
function mirrorEventOf(profile: Profile, host: PhysicalHost | undefined, isAsked: boolean): number | undefined {
  if (profile.ssdt !== "corrected" || !isAsked) return undefined;
  return host === undefined ? firmwareConstants.mirrorEvent : host.freeGpes[0];
}

/** Largest proximity domain of a SRAT entry. */
const proximityLimit = 0xffff_ffff;

function checkProximity(domains: readonly number[] | undefined, count: number): readonly Diagnostic[] {
  if (domains === undefined) return [];
  const bad = domains.find((domain) => !Number.isSafeInteger(domain) || domain < 0 || domain > proximityLimit);
  if (domains.length === count && bad === undefined) return [];
  const problem =
    bad === undefined
      ? `${domains.length} proximity domains are given for ${count} vCPUs`
      : `${bad} is no proximity domain`;
  return [diagnose("proximity-does-not-fit", undefined, { problem })];
}
