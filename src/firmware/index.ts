/** Table sets of boards and the generators of their AML. */
export { acpiInfoFields, acpiInfoLength, encodeAcpiInfo } from "./acpi-info.ts";
export { buildTableSet } from "./build-table-set.ts";
export { compileAsl } from "./compile-asl.ts";
export { firmwareDiagnostics } from "./diagnostics.ts";
export {
  type DraftCBlock,
  draftCBlockLength,
  draftCFields,
  encodeDraftCBlock,
} from "./draft-c-block.ts";
export { type NativeDsdtValues, nativeDsdtAsl } from "./dsdt-native.ts";
export { type PcLegacyDsdtValues, pcLegacyDsdtAsl } from "./dsdt-pc-legacy.ts";
export type { HostNames, HostProcessorObject, HostRegion } from "./host-names.ts";
export type { TableSetOptions } from "./options.ts";
export { pcpuControllerLength, pcpuControllerRegisters, pcpuStatusBits } from "./pcpu-controller.ts";
export { type PcpuSlot, pcpuSlots } from "./pcpu-layout.ts";
export { describeHost, type PhysicalHost } from "./physical-host.ts";
export {
  firmwareConstants,
  isProfileName,
  type Profile,
  type ProfileName,
  profileNames,
  profiles,
} from "./profiles.ts";
export { type CorrectedSsdtValues, correctedSsdtAsl } from "./ssdt-corrected.ts";
export { type DraftCSsdtValues, draftCSsdtAsl } from "./ssdt-draft-c.ts";
export { relocateTemplate } from "./ssdt-template.ts";
export type {
  MadtPlaces,
  PlacedBlock,
  PlacedTable,
  SsdtTemplate,
  TableSet,
  VcpuSlot,
} from "./table-set.ts";
export { correctedName, draftCName, maximumVcpus } from "./vcpu-names.ts";
export { encodeXcpuBlock, type XcpuValues, xcpuFields, xcpuLength } from "./xcpu-block.ts";
