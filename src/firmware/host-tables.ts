/** Which DSDT and which processors a profile has. */
import { type ApicId, type ProcessorUid, processorUid, vcpuId } from "../base/brand.ts";
import { nativeDsdtAsl } from "./dsdt-native.ts";
import { pcLegacyDsdtAsl } from "./dsdt-pc-legacy.ts";
import { xenGuestDsdtAsl, xenGuestName } from "./dsdt-xen-guest.ts";
import { type ProcessorEntryKind, processorEntry } from "./madt.ts";
import type { ResolvedOptions } from "./options.ts";
import { type PcpuSlot, pcpuSlots } from "./pcpu-layout.ts";
import { type DsdtKind, firmwareConstants, type SsdtKind } from "./profiles.ts";
import type { VcpuSlot } from "./table-set.ts";
import { correctedName, draftCName, hexDigits } from "./vcpu-names.ts";

/** Processors of a table set, before the MADT has a place. */
export interface ProcessorPlan {
  readonly pcpus: readonly PcpuSlot[];
  readonly vcpus: readonly Omit<VcpuSlot, "entryAddress">[];
  readonly vcpuEntryKind: ProcessorEntryKind;
}

/** First UID of vCPUs that share the 8 bits of a local APIC entry with the host's processors. */
export const firstNarrowUid = 0x80;
/** How many fit: 0xFF means all processors. */
export const narrowUidLimit = 0xff - firstNarrowUid;

const objectName: { readonly [K in SsdtKind]: (index: number) => string } = {
  corrected: correctedName,
  "draft-c": draftCName,
};

/** NameSeg of the hypervisor's bus device. */
export function busNameOf({ host, profile }: ResolvedOptions): string {
  return profile.ssdt === "corrected" && host !== undefined ? host.busName : firmwareConstants.busName;
}

/** Who is there, with which numbers. */
export function planProcessors(options: ResolvedOptions): ProcessorPlan {
  const { profile, vcpuEntries, apicIds, vcpus } = options;
  const { host } = options;
  const generated = profile.dsdt === "native-host" ? pcpuSlots(options.pcpuSlots, options.pcpus) : [];
  const pcpus = host?.pcpus ?? generated;
  const slots = (uidOf: (index: number) => number, pathOf: (index: number) => string): ProcessorPlan["vcpus"] =>
    apicIds.map((id: ApicId, index) => ({
      vcpu: vcpuId(index),
      uid: processorUid(uidOf(index)),
      apicId: id,
      isPresent: index < vcpus,
      path: pathOf(index),
    }));
  if (profile.ssdt !== undefined) {
    const isNarrow = vcpuEntries === "local-apic";
    const first = isNarrow ? firstNarrowUid : (host?.firstVcpuUid ?? firmwareConstants.firstVcpuUid);
    const name = objectName[profile.ssdt];
    const bus = busNameOf(options);
    return {
      pcpus,
      vcpus: slots(
        (index) => first + index,
        (index) => `\\_SB.${bus}.${name(index)}`,
      ),
      vcpuEntryKind: isNarrow ? "processorLocalApic" : "processorLocalX2Apic",
    };
  }
  if (profile.dsdt === "native-host") return { pcpus, vcpus: [], vcpuEntryKind: "processorLocalApic" };
  const nameOf = profile.dsdt === "pc-legacy" ? (index: number) => `PR${hexDigits(index, 2)}` : xenGuestName;
  return {
    pcpus,
    vcpus: slots(
      (index) => index,
      (index) => `\\_SB.${nameOf(index)}`,
    ),
    vcpuEntryKind: "processorLocalApic",
  };
}

/** MADT entries of the physical processors. Those of a dom0 that lists them are all disabled. */
export function pcpuEntries({ profile }: ResolvedOptions, plan: ProcessorPlan) {
  if (profile.ssdt !== undefined && !profile.madt.listsPcpus) return [];
  return plan.pcpus.map((slot) => {
    if (profile.ssdt !== undefined) return processorEntry({ ...slot, flags: 0 });
    return processorEntry({ ...slot, flags: slot.isPresent ? 1 : profile.madt.absentFlags });
  });
}

/** MADT entries of the virtual processors. */
export function vcpuEntries({ profile }: ResolvedOptions, plan: ProcessorPlan) {
  return plan.vcpus.map(({ uid, apicId, isPresent }) =>
    processorEntry({ uid, apicId, flags: isPresent ? 1 : profile.madt.absentFlags }, plan.vcpuEntryKind),
  );
}

const dsdtGenerators: { readonly [K in DsdtKind]: (plan: ProcessorPlan, infoAddress: number) => string } = {
  "xen-hvm": ({ vcpus }, infoAddress) =>
    xenGuestDsdtAsl({ infoAddress, vcpuCount: vcpus.length, bitmapPort: firmwareConstants.bitmapPort }),
  "xen-pvh": ({ vcpus }, infoAddress) =>
    xenGuestDsdtAsl({ infoAddress, vcpuCount: vcpus.length, bitmapPort: undefined }),
  "native-host": ({ pcpus }) =>
    nativeDsdtAsl({
      controllerPort: firmwareConstants.pcpuControllerPort,
      event: firmwareConstants.pcpuEvent,
      slots: pcpus,
    }),
  "pc-legacy": ({ vcpus }) =>
    pcLegacyDsdtAsl({
      bitmapPort: firmwareConstants.bitmapPort,
      present: vcpus.map(({ isPresent }) => isPresent),
    }),
};

/** True for a DSDT that finds the MADT through a block of addresses. */
export function hasAcpiInfo({ profile }: ResolvedOptions): boolean {
  return profile.dsdt === "xen-hvm" || profile.dsdt === "xen-pvh";
}

/** The ASL of the DSDT. @param infoAddress - of the block of addresses, for those that have one */
export function dsdtAsl({ profile }: ResolvedOptions, plan: ProcessorPlan, infoAddress: number): string {
  return dsdtGenerators[profile.dsdt](plan, infoAddress);
}

/** UIDs of all physical processors, plugged or not: what a STAO lists. */
export function pcpuUids(plan: ProcessorPlan): readonly ProcessorUid[] {
  return plan.pcpus.map(({ uid }) => uid);
}
