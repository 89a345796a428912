/** Trusted Computing Platform Alliance Table. */
import {
  choice,
  described,
  enumeration,
  reserved,
  sourceFlags,
  struct,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const client = struct("Client Platform", "TCG ACPI 1.4 5", {
  minEventLogLength: described(u32, "Min Event Log Length"),
  eventLogAddress: described(u64, "Event Log Address"),
});

const server = struct("Server Platform", "TCG ACPI 1.4 6", {
  reserved: described(reserved(2), "Reserved"),
  minEventLogLength: described(u64, "Min Event Log Length"),
  eventLogAddress: described(u64, "Event Log Address"),
  specificationRevision: described(u16, "Specification Revision"),
  deviceFlags: sourceFlags(1, "Device Flags (decoded below)", {
    pciDevice: [0, "Pci Device"],
    busIsPnp: [1, "Bus is Pnp"],
    addressValid: [2, "Address Valid"],
  }),
  interruptFlags: sourceFlags(1, "Interrupt Flags (decoded below)", {
    mode: [0, "Mode"],
    polarity: [1, "Polarity"],
    gpeSciTriggered: [2, "GPE SCI Triggered"],
    globalSystemInterrupt: [3, "Global System Interrupt"],
  }),
  gpeNumber: described(u8, "Gpe Number"),
  reserved2: described(reserved(3), "Reserved"),
  globalInterrupt: described(u32, "Global Interrupt"),
  address: described(genericAddress, "Address"),
  reserved3: described(reserved(4), "Reserved"),
  configurationAddress: described(genericAddress, "Configuration Address"),
  pciGroup: described(u8, "Pci Group"),
  pciBus: described(u8, "Pci Bus"),
  pciDevice: described(u8, "Pci Device"),
  pciFunction: described(u8, "Pci Function"),
});

export const tcpaLayout = withRules(
  struct("Trusted Computing Platform Alliance Table (TCPA)", "TCG ACPI 1.4 5", {
    header: tableHeader,
    platformClass: described(enumeration(u16, { client: 0, server: 1 }), "Platform Class"),
    platform: choice(({ platformClass }) => (platformClass === "server" ? "server" : "client"), { client, server }),
  }),
  [tableChecksum],
);
