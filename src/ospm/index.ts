/** The operating system's side of ACPI. */
export { ospmDiagnostics } from "./diagnostics.ts";
export { type GpeBlockResources, type InterruptResource, readGpeBlockResources } from "./gpe-block-resources.ts";
export type { LogicalCpu } from "./logical-cpus.ts";
export {
  judgeMadtEntries,
  type MadtSituation,
  type MadtVerdict,
  matchEntry,
  type ProcessorEntry,
} from "./madt-rules.ts";
export type { OspmOptions } from "./options.ts";
export { type BootResult, createOspm, type Ospm, type OspmState } from "./ospm.ts";
export {
  acpicaConversation,
  type DeviceCheckRule,
  ostStatus,
  type Personality,
  type PersonalityName,
  personalities,
  type RegisterConversation,
  specificationConversation,
} from "./personality.ts";
export type { PhysicalCpu } from "./physical-cpu-driver.ts";
export type { PlatformAccess, XenstoreAccess } from "./platform-access.ts";
export type { OspmProcessor } from "./processor-device.ts";
export { PvOspm, type PvOspmOptions } from "./pv-ospm.ts";
export type { SleepState } from "./sleep-states.ts";
export { type HotpluggedSystem, startXenbusCpuDriver } from "./xenbus-cpu-driver.ts";
