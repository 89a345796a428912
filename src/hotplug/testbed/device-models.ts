/** Which hardware stands behind which interface. */

import { firmwareConstants } from "../../firmware/index.ts";
import type { MemoryType, SleepLayout } from "../../machine/index.ts";
import type { DeviceModelName } from "../detection/interface-patterns.ts";
import { CloudHypervisorCpuHotplug } from "../devices/cloud-hypervisor-cpu-hotplug.ts";
import type { CpuHotplugDevice, CpuHotplugHost } from "../devices/cpu-hotplug-device.ts";
import { NativeCpuHotplug } from "../devices/native-cpu-hotplug.ts";
import { QemuCpuHotplug } from "../devices/qemu-cpu-hotplug.ts";
import { XenHvmCpuHotplug } from "../devices/xen-hvm-cpu-hotplug.ts";

export interface DeviceModel {
  /** `registers`: a model of the monitor's. `hypervisor`: a mechanism of the hypervisor's. `none`: nobody is there. */
  readonly kind: "registers" | "hypervisor" | "none";
  /** Its registers take the outcome of a request (`_OST`). */
  readonly takesOst: boolean;
  /** Event of FADT GPE0 that it raises, whatever the tables say; undefined: platforms differ, and the tables tell. */
  readonly gpe: number | undefined;
  /** Event of a GPE block device that the hypervisor raises, whatever the tables say. */
  readonly blockGpe?: number;
  /** Whether its event is given once, or stands as long as there is a cause; absent: nothing of this kind is there. */
  readonly trigger?: "edge" | "level";
  /** Addresses at which it stands, whatever the tables say; absent: anywhere. */
  readonly addresses?: readonly number[];
  /** Tables are made for the processors of one machine: each object has an entry of the MADT. */
  readonly listsAll?: boolean;
  /** What every platform with this hardware has around it. */
  readonly platform?: PlatformWiring;
  /** Memory in which firmware of this platform leaves the tables. */
  readonly tableMemory: MemoryType;
  readonly create?: (host: CpuHotplugHost) => CpuHotplugDevice;
}

/** Registers and wires that are the same on every platform of one kind: its FADT and MADT must tell them. */
export interface PlatformWiring {
  /** First ports that GPE0 may have, and how many there are: half of them status, half enable. */
  readonly gpe0?: readonly { readonly port: number; readonly length: number }[];
  /** Address of the IOAPIC. */
  readonly ioApic?: number;
  /** The line of the SCI. */
  readonly sci?: WiredLine;
  /** SLP_TYP of its states, and whether its events outlast S3. */
  readonly sleep?: Pick<SleepLayout, "types" | "keepsEvents">;
  /** The interrupt of a generic event device: how it is given; its number is the platform's choice. */
  readonly genericEvent?: Omit<WiredLine, "gsi">;
}

/** A line as it is wired. */
export interface WiredLine {
  readonly gsi: number;
  readonly trigger: "edge" | "level";
  readonly polarity: "high" | "low";
}

const IOAPIC = 0xfec0_0000;
/**
 * QEMU's machines, also those of Xen's HVM guests: reset as a whole when they wake up, with PM1 and GPE0, but not with the
 * hot-plug registers (facts D.1; seen in QEMU 7.2).
 */
const qemuSleep = { types: { s3: 1, s4: 2, s5: 0 }, keepsEvents: false } as const;
const piix4Events = { port: 0xafe0, length: 4 } as const;
/** PIIX4 at 0xAFE0, ICH9 where its firmware puts it; both hold the SCI up while there is a cause. */
const qemuPlatform: PlatformWiring = {
  gpe0: [piix4Events, { port: 0x0620, length: 16 }],
  ioApic: IOAPIC,
  sci: { gsi: 9, trigger: "level", polarity: "high" },
  sleep: qemuSleep,
};

/** Of the pc and of the q35 machine. */
const qemuPorts: readonly number[] = [0xaf00, 0x0cd8];

/** What a hypervisor raises in its block device is one of its constants. */
const blockEvent = { gpe: undefined, blockGpe: firmwareConstants.vcpuEvent, trigger: "edge" } as const;

/** By the name of the interface. */
export const deviceModels: { readonly [M in DeviceModelName]: DeviceModel } = {
  "qemu-modern": {
    kind: "registers",
    takesOst: true,
    listsAll: true,
    gpe: 2,
    trigger: "edge",
    addresses: qemuPorts,
    platform: qemuPlatform,
    tableMemory: "acpi",
    create: (host) => new QemuCpuHotplug(host),
  },
  "qemu-legacy": {
    kind: "registers",
    takesOst: false,
    gpe: 2,
    trigger: "edge",
    addresses: qemuPorts,
    platform: qemuPlatform,
    tableMemory: "acpi",
    create: (host) => new QemuCpuHotplug(host),
  },
  "cloud-hypervisor": {
    kind: "registers",
    takesOst: false,
    listsAll: true,
    gpe: undefined,
    platform: { ioApic: IOAPIC, genericEvent: { trigger: "edge", polarity: "high" } },
    tableMemory: "reserved",
    create: (host) => new CloudHypervisorCpuHotplug(host),
  },
  // hvmloader builds the tables in memory that it reports as reserved.
  "xen-hvm": {
    kind: "registers",
    takesOst: false,
    gpe: 2,
    trigger: "edge",
    addresses: [0xaf00],
    platform: { gpe0: [piix4Events], ioApic: IOAPIC, sleep: qemuSleep },
    tableMemory: "reserved",
    create: (host) => new XenHvmCpuHotplug(host),
  },
  "xen-pvh": { kind: "none", takesOst: false, gpe: undefined, tableMemory: "acpi" },
  // Xen's builder of PVH domains reports its tables as reclaimable (D20); the corrected profile asks for NVS.
  "draft-c": { kind: "hypervisor", takesOst: false, ...blockEvent, tableMemory: "acpi" },
  corrected: { kind: "hypervisor", takesOst: true, listsAll: true, ...blockEvent, tableMemory: "nvs" },
  native: {
    kind: "registers",
    takesOst: true,
    listsAll: true,
    gpe: firmwareConstants.pcpuEvent,
    trigger: "level",
    tableMemory: "acpi",
    create: (host) => new NativeCpuHotplug(host),
  },
};

export const deviceModelNames: readonly DeviceModelName[] =
  // Object.keys loses the key type.
  Object.keys(deviceModels) as DeviceModelName[];
