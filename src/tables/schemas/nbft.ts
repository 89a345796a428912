/** NVMe Boot Firmware Table. */
import { bytes, described, reserved, struct, u8, u16, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** Descriptors and the heap of strings lie where the control descriptor says. */
export const nbftLayout = withRules(
  struct("NVMe Boot Firmware Table (NBFT)", "NVM Express Boot 1.0 1.5", {
    header: tableHeader,
    heapOffset: described(u32, "Heap Offset"),
    heapLength: described(u32, "Heap Length"),
    driverDevicePathOffset: described(u32, "Driver Device Path Offset"),
    driverDevicePathLength: described(u16, "Driver Device Path Length"),
    minorRevision: described(u8, "Minor Revision"),
    reserved: described(reserved(13), "Reserved"),
    structureId: described(u8, "Structure ID", "1, the control descriptor"),
    controlMajorRevision: described(u8, "Control Major Revision"),
    controlMinorRevision: described(u8, "Control Minor Revision"),
    reserved2: described(reserved(1), "Reserved"),
    controlLength: described(u16, "Control Length"),
    controlFlags: described(u8, "Control Flags"),
    reserved3: described(reserved(1), "Reserved"),
    hostDescriptorOffset: described(u32, "Host Descriptor Offset"),
    hostDescriptorLength: described(u16, "Host Descriptor Length"),
    hostDescriptorVersion: described(u8, "Host Descriptor Version"),
    reserved4: described(reserved(1), "Reserved"),
    hfiDescriptorOffset: described(u32, "HFI Descriptor Offset"),
    hfiDescriptorLength: described(u16, "HFI Descriptor Length"),
    hfiDescriptorVersion: described(u8, "HFI Descriptor Version"),
    hfiDescriptorCount: described(u8, "HFI Descriptor Count"),
    ssnsDescriptorOffset: described(u32, "SSNS Descriptor Offset"),
    ssnsDescriptorLength: described(u16, "SSNS Descriptor Length"),
    ssnsDescriptorVersion: described(u8, "SSNS Descriptor Version"),
    ssnsDescriptorCount: described(u8, "SSNS Descriptor Count"),
    securityProfileOffset: described(u32, "Security Profile Offset"),
    securityProfileLength: described(u16, "Security Profile Length"),
    securityProfileVersion: described(u8, "Security Profile Version"),
    securityProfileCount: described(u8, "Security Profile Count"),
    discoveryDescriptorOffset: described(u32, "Discovery Descriptor Offset"),
    discoveryDescriptorLength: described(u16, "Discovery Descriptor Length"),
    discoveryDescriptorVersion: described(u8, "Discovery Descriptor Version"),
    discoveryDescriptorCount: described(u8, "Discovery Descriptor Count"),
    reserved5: described(reserved(16), "Reserved"),
    descriptorsAndHeap: described(bytes(), "Descriptors and Heap"),
  }),
  [tableChecksum],
);
