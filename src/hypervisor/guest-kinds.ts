/**
 * Kinds of guests as data: through which interface each sees its CPUs, how it starts them, how it is told that they
 * come and go (document 000, facts E.1).
 */

import type { XenFeature } from "../xen/index.ts";

/** The five kinds; and the hardware domain of each of the two that can be one is the privileged one of them. */
export type GuestKind = "pv" | "hvm" | "pvhvm" | "pvh-domu" | "pvh-dom0";

/** Where a guest finds CPUs it can schedule on. */
export type CpuSource = "vcpu_op" | "madt" | "namespace" | "xenstore";

export interface GuestKindFacts {
  readonly title: string;
  /** Runs in a hardware-virtualised container, with a local APIC of its own. */
  readonly isHvm: boolean;
  /** Where its CPUs are listed at boot. */
  readonly enumeration: readonly CpuSource[];
  /** How it hears that one comes or goes. */
  readonly hotplug: readonly CpuSource[];
  /** What VCPUOP_initialise takes. */
  readonly startContext: "guest-context" | "hvm-context";
  /** How its software starts a CPU. */
  readonly start: "vcpu_op" | "init-sipi-sipi";
  /** How the vCPU number is found, besides by asking the hypervisor. */
  readonly vcpuNumber: "itself" | "acpi-uid" | "half-apic-id";
  /** Vendor processor objects are in its name space besides its own CPUs: they are physical. */
  readonly seesPhysical: boolean;
  /** Interfaces of the hypervisor that its software uses at all. */
  readonly usesHypercalls: boolean;
  /** What XENVER_get_features tells it, besides what the hardware domain is told. */
  readonly features: readonly XenFeature[];
}

const everybody = ["runstatePhysArea", "vcpuTimePhysArea"] as const satisfies readonly XenFeature[];
const pvFeatures: readonly XenFeature[] = ["paePgdirAbove4gb", "mmuPtUpdatePreserveAd", ...everybody];
const containerFeatures: readonly XenFeature[] = [
  "autoTranslatedPhysmap",
  "hvmCallbackVector",
  "hvmSafePvclock",
  "linuxRsdpUnrestricted",
  ...everybody,
];

export const guestKinds: { readonly [K in GuestKind]: GuestKindFacts } = {
  pv: {
    title: "PV: no ACPI of its own, every privileged operation is a hypercall",
    isHvm: false,
    enumeration: ["vcpu_op"],
    hotplug: ["xenstore"],
    startContext: "guest-context",
    start: "vcpu_op",
    vcpuNumber: "itself",
    seesPhysical: false,
    usesHypercalls: true,
    features: pvFeatures,
  },
  hvm: {
    title: "HVM: a virtual PC that knows nothing of the hypervisor",
    isHvm: true,
    enumeration: ["madt", "namespace"],
    hotplug: ["namespace"],
    startContext: "hvm-context",
    start: "init-sipi-sipi",
    vcpuNumber: "acpi-uid",
    seesPhysical: false,
    usesHypercalls: false,
    features: containerFeatures,
  },
  pvhvm: {
    title: "PVHVM: an HVM guest with event channels; each CPU has an ACPI handle and a PV handle",
    isHvm: true,
    enumeration: ["madt", "namespace", "vcpu_op"],
    hotplug: ["namespace"],
    startContext: "hvm-context",
    start: "init-sipi-sipi",
    vcpuNumber: "acpi-uid",
    seesPhysical: false,
    usesHypercalls: true,
    features: containerFeatures,
  },
  "pvh-domu": {
    title: "PVH domU: HVM container without a device model, a small name space, no GPE",
    isHvm: true,
    enumeration: ["madt", "namespace", "vcpu_op"],
    hotplug: ["xenstore"],
    startContext: "hvm-context",
    start: "init-sipi-sipi",
    vcpuNumber: "acpi-uid",
    seesPhysical: false,
    usesHypercalls: true,
    features: containerFeatures,
  },
  "pvh-dom0": {
    title: "PVH hardware domain: its vCPUs beside the processors of the machine",
    isHvm: true,
    enumeration: ["madt", "namespace", "vcpu_op"],
    hotplug: ["namespace"],
    startContext: "hvm-context",
    start: "init-sipi-sipi",
    vcpuNumber: "half-apic-id",
    seesPhysical: true,
    usesHypercalls: true,
    features: containerFeatures,
  },
};
