/** Which DSDT and which processors a profile has. */
import { type ApicId, type ProcessorUid, processorUid, vcpuId } from "../base/brand.ts";
import { nativeDsdtAsl } from "./dsdt-native.ts";
import { pcLegacyDsdtAsl } from "./dsdt-pc-legacy.ts";
import { type SelectorPlaces, selectorDsdtAsl, selectorName } from "./dsdt-selector.ts";
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

/** Where the objects of a virtual machine's processors are. */
const objectPath: { readonly [K in Exclude<DsdtKind, "native-host">]: (index: number) => string } = {
  "pc-legacy": (index) => `\\_SB.PR${hexDigits(index, 2)}`,
  selector: (index) => `\\_SB.CPUS.${selectorName(index)}`,
  "xen-hvm": (index) => `\\_SB.${xenGuestName(index)}`,
  "xen-pvh": (index) => `\\_SB.${xenGuestName(index)}`,
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
  const pathOf = objectPath[profile.dsdt];
  // One kind for all of them: whoever looks for an entry counts.
  const isWide = profile.dsdt === "selector" && (isOnHardwareReduced(options) || apicIds.some((id) => id >= 0xff));
  return {
    pcpus,
    vcpus: slots((index) => index, pathOf),
    vcpuEntryKind: isWide ? "processorLocalX2Apic" : "processorLocalApic",
  };
}

/** There is no fixed hardware; events come by a generic event device. */
export function isOnHardwareReduced({ board }: ResolvedOptions): boolean {
  return board.pm.pm1Event === undefined;
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

type DsdtGenerator = (plan: ProcessorPlan, blockAddress: number, options: ResolvedOptions) => string;

const dsdtGenerators: { readonly [K in DsdtKind]: DsdtGenerator } = {
  selector: ({ vcpus, vcpuEntryKind }, blockAddress, options) =>
    selectorDsdtAsl({ places: selectorPlaces(options, blockAddress), processors: vcpus, entryKind: vcpuEntryKind }),
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

/** True for a DSDT with registers in memory. */
export function hasMemoryRegisters({ profile }: ResolvedOptions): boolean {
  return profile.dsdt === "selector" && profile.selectorPort === undefined;
}

/** Where selector registers are. @param blockAddress - of the page that they have, if they lie in memory */
export function selectorPlaces({ profile }: ResolvedOptions, blockAddress: number): SelectorPlaces {
  if (profile.selectorPort !== undefined) return { kind: "ports", port: profile.selectorPort };
  return {
    kind: "memory",
    address: blockAddress,
    statusAddress: blockAddress + firmwareConstants.genericEventOffset,
    interrupt: firmwareConstants.genericEventInterrupt,
  };
}

/** The ASL of the DSDT. @param blockAddress - of the block of addresses or of registers, for those that have one */
export function dsdtAsl(options: ResolvedOptions, plan: ProcessorPlan, blockAddress: number): string {
  return dsdtGenerators[options.profile.dsdt](plan, blockAddress, options);
}

/** UIDs of all physical processors, plugged or not: what a STAO lists. */
export function pcpuUids(plan: ProcessorPlan): readonly ProcessorUid[] {
  return plan.pcpus.map(({ uid }) => uid);
}
