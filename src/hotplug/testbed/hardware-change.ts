/** Hardware other than the models: somebody's own, or a model with a fault put into it. */
import type { Machine } from "../../machine/index.ts";
import type { PlatformAccess } from "../../ospm/index.ts";
import type { CpuHotplugDevice, CpuHotplugHost } from "../devices/cpu-hotplug-device.ts";
import type { TestbedPlan } from "./plan.ts";

/** Each part takes what a testbed would use, and gives what it uses instead. */
export interface HardwareChange {
  /** Everything that is decided before a system is built: its board, its event, its processors. */
  readonly plan?: (plan: TestbedPlan) => TestbedPlan;
  /** The machine as hot-plug hardware and hypervisor see it: where they attach their registers. */
  readonly machine?: (machine: Machine) => Machine;
  /** What a monitor's model is built from: processors, event, listener. */
  readonly host?: (host: CpuHotplugHost) => CpuHotplugHost;
  /** The monitor's model itself. */
  readonly device?: (device: CpuHotplugDevice, host: CpuHotplugHost) => CpuHotplugDevice;
  /** Hardware as the operating system sees it. */
  readonly platform?: (platform: PlatformAccess) => PlatformAccess;
}
