/** Alert Standard Format Table. */
import {
  array,
  bytes,
  constant,
  described,
  type Fields,
  list,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** A structure of the table: type, length, and the fields of its type. */
const structureOf =
  <const F extends Fields>(name: string, section: string, fields: F) =>
  (type: number) =>
    struct(name, section, {
      subtableType: described(constant(u8, type), "Subtable Type"),
      reserved: described(reserved(1), "Reserved"),
      length: described(ownLength(u16), "Length"),
      ...fields,
    });

const informationOf = structureOf("ASF Information", "DMTF DSP0136 2.0 4.1.2.1", {
  minimumResetValue: described(u8, "Minimum Reset Value"),
  minimumPollingInterval: described(u8, "Minimum Polling Interval"),
  systemId: described(u16, "System ID"),
  manufacturerId: described(u32, "Manufacturer ID"),
  flags: described(u8, "Flags"),
  reserved2: described(reserved(3), "Reserved"),
});

const asfAlert = struct("ASF Alert", "DMTF DSP0136 2.0 4.1.2.2", {
  address: described(u8, "Address"),
  command: described(u8, "Command"),
  mask: described(u8, "Mask"),
  value: described(u8, "Value"),
  sensorType: described(u8, "SensorType"),
  type: described(u8, "Type"),
  offset: described(u8, "Offset"),
  sourceType: described(u8, "SourceType"),
  severity: described(u8, "Severity"),
  sensorNumber: described(u8, "SensorNumber"),
  entity: described(u8, "Entity"),
  instance: described(u8, "Instance"),
});

const alertsOf = structureOf("ASF Alerts", "DMTF DSP0136 2.0 4.1.2.2", {
  assertMask: described(u8, "AssertMask"),
  deassertMask: described(u8, "DeassertMask"),
  alertCount: described(u8, "Alert Count"),
  alertDataLength: described(u8, "Alert Data Length"),
  alerts: array(asfAlert, "alertCount"),
});

const asfControl = struct("ASF Control", "DMTF DSP0136 2.0 4.1.2.3", {
  function: described(u8, "Function"),
  address: described(u8, "Address"),
  command: described(u8, "Command"),
  value: described(u8, "Value"),
});

const remoteControlOf = structureOf("ASF Remote Control", "DMTF DSP0136 2.0 4.1.2.3", {
  controlCount: described(u8, "Control Count"),
  controlDataLength: described(u8, "Control Data Length"),
  reserved2: described(reserved(2), "Reserved"),
  controls: array(asfControl, "controlCount"),
});

const bootOptionsOf = structureOf("ASF RMCP Boot Options", "DMTF DSP0136 2.0 4.1.2.4", {
  capabilities: described(bytes(7), "Capabilities"),
  completionCode: described(u8, "Completion Code"),
  enterpriseId: described(u32, "Enterprise ID"),
  command: described(u8, "Command"),
  parameter: described(u16, "Parameter"),
  bootOptions: described(u16, "Boot Options"),
  oemParameters: described(u16, "Oem Parameters"),
});

const addressOf = structureOf("ASF Address", "DMTF DSP0136 2.0 4.1.2.5", {
  epromAddress: described(u8, "Eprom Address"),
  deviceCount: described(u8, "Device Count"),
  addresses: described(bytes("deviceCount"), "Addresses"),
});

const asfEntry = taggedUnion(
  "ASF Structure",
  "DMTF DSP0136 2.0 4.1.2",
  {
    asfInformation: informationOf(0),
    asfAlerts: alertsOf(1),
    asfRemoteControl: remoteControlOf(2),
    asfBootOptions: bootOptionsOf(3),
    asfAddress: addressOf(0x84),
    // The last structure of a table has bit 7 of its type set.
    lastAsfInformation: informationOf(0x80),
    lastAsfAlerts: alertsOf(0x81),
    lastAsfRemoteControl: remoteControlOf(0x82),
    lastAsfBootOptions: bootOptionsOf(0x83),
    innerAsfAddress: addressOf(0x04),
  },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const asfLayout = withRules(
  struct("Alert Standard Format Table (ASF!)", "DMTF DSP0136 2.0 4.1.2", {
    header: tableHeader,
    entries: list(asfEntry),
  }),
  [tableChecksum],
);
