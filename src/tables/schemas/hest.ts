/** Hardware Error Source Table. */
import {
  array,
  constant,
  described,
  enumeration,
  list,
  reserved,
  sourceFlags,
  struct,
  taggedUnionWithoutLength,
  u8,
  u16,
  u32,
  u64,
  withHeading,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const notification = withHeading(
  struct("Hardware Error Notification Structure", "18.3.2.9", {
    type: described(
      enumeration(u8, {
        Polled: 0,
        "External Interrupt": 1,
        "Local Interrupt": 2,
        SCI: 3,
        NMI: 4,
        CMCI: 5,
        MCE: 6,
        GPIO: 7,
        SEA: 8,
        SEI: 9,
        GSIV: 10,
        "Software Delegated Exception": 11,
      }),
      "Notify Type",
    ),
    notifyLength: described(u8, "Notify Length"),
    configurationWriteEnable: described(u16, "Configuration Write Enable"),
    pollInterval: described(u32, "PollInterval", "ms"),
    vector: described(u32, "Vector"),
    pollingThresholdValue: described(u32, "Polling Threshold Value"),
    pollingThresholdWindow: described(u32, "Polling Threshold Window"),
    errorThresholdValue: described(u32, "Error Threshold Value"),
    errorThresholdWindow: described(u32, "Error Threshold Window"),
  }),
  "[Hardware Error Notification Structure]",
);

const bank = struct("Machine Check Error Bank", "18.3.2.1.1", {
  bankNumber: described(u8, "Bank Number"),
  clearStatusOnInit: described(enumeration(u8, { cleared: 0, kept: 1 }), "Clear Status On Init"),
  statusFormat: described(enumeration(u8, { "IA-32": 0, "Intel 64": 1, AMD64: 2 }), "Status Format"),
  reserved: described(reserved(1), "Reserved"),
  controlRegister: described(u32, "Control Register"),
  controlData: described(u64, "Control Data"),
  statusRegister: described(u32, "Status Register"),
  addressRegister: described(u32, "Address Register"),
  miscRegister: described(u32, "Misc Register"),
});

const machineCheckFlags = sourceFlags(1, "Flags (decoded below)", {
  firmwareFirst: [0, "Firmware First"],
  ghesAssist: [2, "GHES Assist"],
});
const aerFlags = sourceFlags(1, "Flags (decoded below)", {
  firmwareFirst: [0, "Firmware First"],
  global: [1, "Global"],
});
const machineCheck = struct("IA-32 Machine Check Exception", "18.3.2.1", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  sourceId: described(u16, "Source Id"),
  reserved1: described(reserved(2), "Reserved1"),
  flags: machineCheckFlags,
  enabled: described(u8, "Enabled"),
  recordsToPreallocate: described(u32, "Records To Preallocate"),
  maxSectionsPerRecord: described(u32, "Max Sections Per Record"),
  globalCapabilityData: described(u64, "Global Capability Data"),
  globalControlData: described(u64, "Global Control Data"),
  numHardwareBanks: described(u8, "Num Hardware Banks"),
  reserved2: described(reserved(7), "Reserved2"),
  banks: array(bank, "numHardwareBanks"),
});

const correctedMachineCheck = struct("IA-32 Corrected Machine Check", "18.3.2.2", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  sourceId: described(u16, "Source Id"),
  reserved1: described(reserved(2), "Reserved1"),
  flags: machineCheckFlags,
  enabled: described(u8, "Enabled"),
  recordsToPreallocate: described(u32, "Records To Preallocate"),
  maxSectionsPerRecord: described(u32, "Max Sections Per Record"),
  notify: described(notification, "Notify"),
  numHardwareBanks: described(u8, "Num Hardware Banks"),
  reserved2: described(reserved(3), "Reserved2"),
  banks: array(bank, "numHardwareBanks"),
});

const nmi = struct("IA-32 Non-Maskable Interrupt", "18.3.2.3", {
  subtableType: described(constant(u16, 2), "Subtable Type"),
  sourceId: described(u16, "Source Id"),
  reserved: described(reserved(4), "Reserved"),
  recordsToPreallocate: described(u32, "Records To Preallocate"),
  maxSectionsPerRecord: described(u32, "Max Sections Per Record"),
  maxRawDataLength: described(u32, "Max Raw Data Length"),
});

const aerFields = {
  sourceId: described(u16, "Source Id"),
  reserved: described(reserved(2), "Reserved"),
  flags: aerFlags,
  enabled: described(u8, "Enabled"),
  recordsToPreallocate: described(u32, "Records To Preallocate"),
  maxSectionsPerRecord: described(u32, "Max Sections Per Record"),
  bus: described(u32, "Bus"),
  device: described(u16, "Device"),
  function: described(u16, "Function"),
  deviceControl: described(u16, "DeviceControl"),
  reserved2: described(reserved(2), "Reserved"),
  uncorrectableMask: described(u32, "Uncorrectable Mask"),
  uncorrectableSeverity: described(u32, "Uncorrectable Severity"),
  correctableMask: described(u32, "Correctable Mask"),
  advancedCapabilities: described(u32, "Advanced Capabilities"),
};

const aerRootPort = struct("PCI Express Root Port AER", "18.3.2.4", {
  type: described(constant(u16, 6), "Subtable Type"),
  ...aerFields,
  rootErrorCommand: described(u32, "Root Error Command"),
});

const aerEndpoint = struct("PCI Express AER (AER Endpoint)", "18.3.2.5", {
  type: described(constant(u16, 7), "Subtable Type"),
  ...aerFields,
});

const aerBridge = struct("PCI Express/PCI-X Bridge AER", "18.3.2.6", {
  type: described(constant(u16, 8), "Subtable Type"),
  ...aerFields,
  secondUncorrectableMask: described(u32, "2nd Uncorrectable Mask"),
  secondUncorrectableSeverity: described(u32, "2nd Uncorrectable Severity"),
  secondAdvancedCapabilities: described(u32, "2nd Advanced Capabilities"),
});

const generic = struct("Generic Hardware Error Source", "18.3.2.7", {
  subtableType: described(constant(u16, 9), "Subtable Type"),
  sourceId: described(u16, "Source Id"),
  relatedSourceId: described(u16, "Related Source Id"),
  flags: described(u8, "Reserved", "flags, all reserved"),
  enabled: described(u8, "Enabled"),
  recordsToPreallocate: described(u32, "Records To Preallocate"),
  maxSectionsPerRecord: described(u32, "Max Sections Per Record"),
  maxRawDataLength: described(u32, "Max Raw Data Length"),
  errorStatusAddress: described(genericAddress, "Error Status Address"),
  notify: described(notification, "Notify"),
  errorStatusBlockLength: described(u32, "Error Status Block Length"),
});

const generic2 = struct("Generic Hardware Error Source V2", "18.3.2.8", {
  subtableType: described(constant(u16, 10), "Subtable Type"),
  sourceId: described(u16, "Source Id"),
  relatedSourceId: described(u16, "Related Source Id"),
  flags: described(u8, "Reserved", "flags, all reserved"),
  enabled: described(u8, "Enabled"),
  recordsToPreallocate: described(u32, "Records To Preallocate"),
  maxSectionsPerRecord: described(u32, "Max Sections Per Record"),
  maxRawDataLength: described(u32, "Max Raw Data Length"),
  errorStatusAddress: described(genericAddress, "Error Status Address"),
  notify: described(notification, "Notify"),
  errorStatusBlockLength: described(u32, "Error Status Block Length"),
  readAckRegister: described(genericAddress, "Read Ack Register"),
  readAckPreserve: described(u64, "Read Ack Preserve"),
  readAckWrite: described(u64, "Read Ack Write"),
});

const deferredMachineCheck = struct("IA-32 Deferred Machine Check", "18.3.2.10", {
  subtableType: described(constant(u16, 11), "Subtable Type"),
  sourceId: described(u16, "Source Id"),
  reserved1: described(reserved(2), "Reserved1"),
  flags: machineCheckFlags,
  enabled: described(u8, "Enabled"),
  recordsToPreallocate: described(u32, "Records To Preallocate"),
  maxSectionsPerRecord: described(u32, "Max Sections Per Record"),
  notify: described(notification, "Notify"),
  numHardwareBanks: described(u8, "Num Hardware Banks"),
  reserved2: described(reserved(3), "Reserved2"),
  banks: array(bank, "numHardwareBanks"),
});

const hestEntry = taggedUnionWithoutLength(
  "Error Source",
  "18.3.2",
  {
    machineCheck,
    correctedMachineCheck,
    nmi,
    aerRootPort,
    aerEndpoint,
    aerBridge,
    generic,
    generic2,
    deferredMachineCheck,
  },
  { at: 0, width: 2 },
);

export const hestLayout = withRules(
  struct("Hardware Error Source Table (HEST)", "18.3.2", {
    header: tableHeader,
    errorSourceCount: described(u32, "Error Source Count"),
    sources: list(hestEntry),
  }),
  [tableChecksum],
);
