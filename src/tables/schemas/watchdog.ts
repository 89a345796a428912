/** Watchdog tables: WDAT, WDDT, WDRT. */
import {
  array,
  described,
  enumeration,
  flags,
  reserved,
  sourceFlags,
  struct,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const watchdogAction = enumeration(u8, {
  Reset: 0x01,
  "Query Current Countdown Period": 0x04,
  "Query Countdown Period": 0x05,
  "Set Countdown Period": 0x06,
  "Query Running State": 0x08,
  "Set Running State": 0x09,
  "Query Stopped State": 0x0a,
  "Set Stopped State": 0x0b,
  "Query Reboot": 0x10,
  "Set Reboot": 0x11,
  "Query Shutdown": 0x12,
  "Set Shutdown": 0x13,
  "Query Watchdog Status": 0x20,
  "Set Watchdog Status": 0x21,
});

const watchdogInstruction = flags(
  1,
  { operation: [0, 7], preserveRegister: 7 },
  { operation: { 0: "read value", 1: "read countdown", 2: "write value", 3: "write countdown" } },
);

const wdatEntry = struct("Watchdog Instruction Entry", "Microsoft WDAT 1.0 3.2", {
  watchdogAction: described(watchdogAction, "Watchdog Action"),
  instruction: described(watchdogInstruction, "Instruction"),
  reserved: described(reserved(2), "Reserved"),
  registerRegion: described(genericAddress, "Register Region"),
  value: described(u32, "Value"),
  registerMask: described(u32, "Register Mask"),
});

/** Watchdog Action Table. */
export const wdatLayout = withRules(
  struct("Watchdog Action Table (WDAT)", "Microsoft WDAT 1.0 3.1", {
    header: tableHeader,
    headerLength: described(u32, "Header Length"),
    pciSegment: described(u16, "PCI Segment"),
    pciBus: described(u8, "PCI Bus"),
    pciDevice: described(u8, "PCI Device"),
    pciFunction: described(u8, "PCI Function"),
    reserved: described(reserved(3), "Reserved"),
    timerPeriod: described(u32, "Timer Period", "ms"),
    maxCount: described(u32, "Max Count"),
    minCount: described(u32, "Min Count"),
    flags: sourceFlags(1, "Flags (decoded below)", {
      enabled: [0, "Enabled"],
      stoppedWhenAsleep: [7, "Stopped When Asleep"],
    }),
    reserved2: described(reserved(3), "Reserved"),
    watchdogEntryCount: described(u32, "Watchdog Entry Count"),
    entries: array(wdatEntry, "watchdogEntryCount"),
  }),
  [tableChecksum],
);

/** Watchdog Description Table. */
export const wddtLayout = withRules(
  struct("Watchdog Description Table (WDDT)", "Intel WDDT 1.0", {
    header: tableHeader,
    specificationVersion: described(u16, "Specification Version"),
    tableVersion: described(u16, "Table Version"),
    pciVendorId: described(u16, "PCI Vendor ID"),
    timerRegister: described(genericAddress, "Timer Register"),
    maxCount: described(u16, "Max Count"),
    minCount: described(u16, "Min Count"),
    period: described(u16, "Period"),
    status: sourceFlags(2, "Status (decoded below)", {
      available: [0, "Available"],
      active: [1, "Active"],
      osOwns: [2, "OS Owns"],
      userReset: [11, "User Reset"],
      timeoutReset: [12, "Timeout Reset"],
      powerFailReset: [13, "Power Fail Reset"],
      unknownReset: [14, "Unknown Reset"],
    }),
    capability: sourceFlags(2, "Capability (decoded below)", {
      autoReset: [0, "Auto Reset"],
      timeoutAlert: [1, "Timeout Alert"],
    }),
  }),
  [tableChecksum],
);

/** Watchdog Resource Table. */
export const wdrtLayout = withRules(
  struct("Watchdog Resource Table (WDRT)", "Microsoft WDRT 1.0", {
    header: tableHeader,
    controlRegister: described(genericAddress, "Control Register"),
    countRegister: described(genericAddress, "Count Register"),
    pciDeviceId: described(u16, "PCI Device ID"),
    pciVendorId: described(u16, "PCI Vendor ID"),
    pciBus: described(u8, "PCI Bus"),
    pciDevice: described(u8, "PCI Device"),
    pciFunction: described(u8, "PCI Function"),
    pciSegment: described(u8, "PCI Segment"),
    maxCount: described(u16, "Max Count"),
    counterUnits: described(u8, "Counter Units"),
  }),
  [tableChecksum],
);
