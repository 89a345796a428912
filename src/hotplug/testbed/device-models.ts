/** Which hardware stands behind which interface. */

import type { MemoryType } from "../../machine/index.ts";
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
  /** Addresses at which it stands, whatever the tables say; absent: anywhere. */
  readonly addresses?: readonly number[];
  /** Memory in which firmware of this platform leaves the tables. */
  readonly tableMemory: MemoryType;
  readonly create?: (host: CpuHotplugHost) => CpuHotplugDevice;
}

/** Of the pc and of the q35 machine. */
const qemuPorts: readonly number[] = [0xaf00, 0x0cd8];

/** By the name of the interface. */
export const deviceModels: { readonly [M in DeviceModelName]: DeviceModel } = {
  "qemu-modern": {
    kind: "registers",
    takesOst: true,
    gpe: 2,
    addresses: qemuPorts,
    tableMemory: "acpi",
    create: (host) => new QemuCpuHotplug(host),
  },
  "qemu-legacy": {
    kind: "registers",
    takesOst: false,
    gpe: 2,
    addresses: qemuPorts,
    tableMemory: "acpi",
    create: (host) => new QemuCpuHotplug(host),
  },
  "cloud-hypervisor": {
    kind: "registers",
    takesOst: false,
    gpe: undefined,
    tableMemory: "reserved",
    create: (host) => new CloudHypervisorCpuHotplug(host),
  },
  // hvmloader builds the tables in memory that it reports as reserved.
  "xen-hvm": {
    kind: "registers",
    takesOst: false,
    gpe: 2,
    addresses: [0xaf00],
    tableMemory: "reserved",
    create: (host) => new XenHvmCpuHotplug(host),
  },
  "xen-pvh": { kind: "none", takesOst: false, gpe: undefined, tableMemory: "acpi" },
  // Xen's builder of PVH domains reports its tables as reclaimable (D20); the corrected profile asks for NVS.
  "draft-c": { kind: "hypervisor", takesOst: false, gpe: undefined, tableMemory: "acpi" },
  corrected: { kind: "hypervisor", takesOst: true, gpe: undefined, tableMemory: "nvs" },
  native: {
    kind: "registers",
    takesOst: true,
    gpe: undefined,
    tableMemory: "acpi",
    create: (host) => new NativeCpuHotplug(host),
  },
};

export const deviceModelNames: readonly DeviceModelName[] =
  // Object.keys loses the key type.
  Object.keys(deviceModels) as DeviceModelName[];
