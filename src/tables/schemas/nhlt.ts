/** Non-HD Audio Link Table. */
import {
  array,
  bytes,
  described,
  enumeration,
  guid,
  optional,
  ownLength,
  sized,
  struct,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const format = struct("Format", "Intel NHLT 0.8.1 5", {
  formatTag: described(enumeration(u16, { PCM: 1, extensible: 0xfffe }), "Format Tag"),
  channelCount: described(u16, "Channel Count"),
  samplesPerSecond: described(u32, "Samples Per Second"),
  averageBytesPerSecond: described(u32, "Average Bytes Per Second"),
  blockAlignment: described(u16, "Block Alignment"),
  bitsPerSample: described(u16, "Bits Per Sample"),
  extraFormatLength: described(u16, "Extra Format Length", "22"),
  validBitsPerSample: described(u16, "Valid Bits Per Sample"),
  channelMask: described(u32, "Channel Mask"),
  subFormatGuid: described(guid, "SubFormat GUID"),
  formatCapabilitiesLength: described(u32, "Format Capabilities Length"),
  formatCapabilities: described(bytes("formatCapabilitiesLength"), "Format Capabilities"),
});

const endpointFields = struct("Endpoint", "Intel NHLT 0.8.1 4", {
  descriptorLength: described(ownLength(u32), "Descriptor Length"),
  linkType: described(enumeration(u8, { HDA: 0, PDM: 2, SSP: 3, SoundWire: 4 }), "Link Type"),
  instanceId: described(u8, "Instance Id"),
  vendorId: described(u16, "Vendor Id"),
  deviceId: described(u16, "Device Id"),
  revisionId: described(u16, "Revision Id"),
  subsystemId: described(u32, "Subsystem Id"),
  deviceType: described(u8, "Device Type"),
  direction: described(enumeration(u8, { render: 0, capture: 1 }), "Direction"),
  virtualBusId: described(u8, "Virtual Bus Id"),
  capabilitiesLength: described(u32, "Capabilities Length"),
  capabilities: described(bytes("capabilitiesLength"), "Capabilities"),
  formatCount: described(u8, "Format Count"),
  formats: array(format, "formatCount"),
  deviceInformation: optional(described(bytes(), "Device Information")),
});

const endpoint = sized(endpointFields, { at: 0, width: 4 });

export const nhltLayout = withRules(
  struct("Non-HD Audio Link Table (NHLT)", "Intel NHLT 0.8.1 3", {
    header: tableHeader,
    endpointCount: described(u8, "Endpoint Count"),
    endpoints: array(endpoint, "endpointCount"),
    configurationLength: optional(described(u32, "OED Configuration Length")),
    configuration: optional(described(bytes("configurationLength"), "OED Configuration")),
  }),
  [tableChecksum],
);
