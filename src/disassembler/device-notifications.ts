/**
 * What values of Notify mean to devices of a kind.
 *
 * @see ACPI 6.5 §5.6.6, §B.6
 */

export interface NotificationKind {
  /** Ids of _HID or _CID by which devices of the kind are known. */
  readonly ids: readonly string[];
  /** Words of External for objects that are of the kind whatever their ids. */
  readonly types: readonly string[];
  /** Names below a device that make it one of the kind. */
  readonly children: readonly string[];
  /** By value; below 0x80 only what differs from the values for all devices. */
  readonly titles: { readonly [value: number]: string };
  /** Title of all other values from 0x80 on. */
  readonly otherwise?: string;
}

const kind = (ids: readonly string[], titles: NotificationKind["titles"]): NotificationKind => ({
  ids,
  types: [],
  children: [],
  titles,
});

/** The first kind that a device is of counts. */
export const notificationKinds: readonly NotificationKind[] = [
  kind(["PNP0C0A"], {
    128: "Battery Status Changed",
    129: "Battery Information Changed",
    130: "Battery Maintenance Data Status Flags Check",
  }),
  kind(["ACPI0003"], { 128: "Power Source Status Changed", 129: "Power Source Information Changed" }),
  kind(["PNP0C0C"], { 128: "Power Button Pressed" }),
  kind(["PNP0C0E"], { 128: "Sleep Button Pressed" }),
  kind(["PNP0C0D"], { 128: "Lid Status Changed" }),
  kind(["PNP0C0B", "INT3404", "INTC1044", "INTC1048"], { 128: "Low Fan Speed" }),
  kind(["PNP0C33"], { 128: "Hardware Error" }),
  kind(["PNP0C80"], { 128: "Memory Bandwidth Low Threshold Crossed", 129: "Memory Bandwidth High Threshold Crossed" }),
  kind(["ACPI0008"], {
    128: "Ambient Light Illuminance Changed",
    129: "Ambient Light Color Temperature Changed",
    130: "Ambient Light Response Changed",
  }),
  kind(["ACPI000C"], { 128: "Processor Utilization Request" }),
  kind(["ACPI000D"], {
    128: "Power Meter Configuration Changed",
    129: "Power Meter Trip Point Crossed",
    130: "Power Meter Hardware Limit Changed",
    131: "Power Meter Hardware Limit Enforced",
    132: "Power Meter Averaging Interval Changed",
  }),
  kind(["ACPI000F"], { 128: "User Presence Changed" }),
  kind(["ACPI0012"], {
    128: "NFIT Update",
    129: "Unconsumed Uncorrectable Memory Error Detected",
    130: "Address Range Scrub Stopped",
  }),
  kind(["PNP0CA0", "USBC000"], { 128: "USB Type-C Connector Event" }),
  { ...kind(["PNP0C14"], {}), otherwise: "WMI Event" },
  {
    ...kind(["ACPI0007"], {
      128: "Performance Present Capabilities Changed",
      129: "C-States Changed",
      130: "Throttling Present Capabilities Changed",
      131: "Guaranteed Performance Changed",
      132: "Minimum Performance Excursion",
      133: "Highest Performance Changed",
    }),
    types: ["ProcessorObj"],
  },
  {
    ...kind([], {
      128: "Thermal Zone Status Changed",
      129: "Thermal Zone Trip Points Changed",
      130: "Thermal Zone Device Lists Changed",
      131: "Thermal Relationship Tables Changed",
    }),
    types: ["ThermalZoneObj"],
  },
  {
    // Display adapters and their outputs.
    ...kind([], {
      128: "Cycle Output Device",
      129: "Output Device Status Changed",
      130: "Cycle Display Output Hot Key Pressed",
      131: "Next Display Output Hot Key Pressed",
      132: "Previous Display Output Hot Key Pressed",
      133: "Cycle Brightness",
      134: "Increase Brightness",
      135: "Decrease Brightness",
      136: "Zero Brightness",
      137: "Display Device Off",
    }),
    children: ["_DOD", "_DOS", "_BCL", "_DGS", "_DCS"],
  },
];
