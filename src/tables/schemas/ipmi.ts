/** Tables of platform management: MCHI and SPMI. */
import {
  described,
  enumeration,
  flags,
  optional,
  reserved,
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

/** Management Controller Host Interface Table. */
export const mchiLayout = withRules(
  struct("Management Controller Host Interface Table (MCHI)", "DMTF DSP0256 1.0", {
    header: tableHeader,
    interfaceType: described(u8, "Interface Type"),
    protocol: described(u8, "Protocol"),
    protocolData: described(u64, "Protocol Data"),
    interruptType: described(flags(1, { sciByGpe: 0, ioApic: 1 }), "Interrupt Type"),
    gpe: described(u8, "Gpe"),
    pciDeviceFlag: described(flags(1, { isPciDevice: 0 }), "Pci Device Flag"),
    globalInterrupt: described(u32, "Global Interrupt"),
    controlRegister: described(genericAddress, "Control Register"),
    pciSegment: described(u8, "Pci Segment"),
    pciBus: described(u8, "Pci Bus"),
    pciDevice: described(u8, "Pci Device"),
    pciFunction: described(u8, "Pci Function"),
  }),
  [tableChecksum],
);

/** Server Platform Management Interface Table. */
export const spmiLayout = withRules(
  struct("Server Platform Management Interface Table (SPMI)", "IPMI 2.0 C3", {
    header: tableHeader,
    interfaceType: described(enumeration(u8, { KCS: 1, SMIC: 2, BT: 3, SSIF: 4 }), "Interface Type"),
    one: described(u8, "Reserved", "1, for old software"),
    ipmiSpecVersion: described(u16, "IPMI Spec Version", "BCD"),
    interruptType: described(flags(1, { sciByGpe: 0, ioApic: 1 }), "Interrupt Type"),
    gpeNumber: described(u8, "GPE Number"),
    reserved: described(reserved(1), "Reserved"),
    pciDeviceFlag: described(flags(1, { isPciDevice: 0 }), "PCI Device Flag"),
    interrupt: described(u32, "Interrupt"),
    ipmiRegister: described(genericAddress, "IPMI Register"),
    pciSegment: described(u8, "PCI Segment"),
    pciBus: described(u8, "PCI Bus"),
    pciDevice: described(u8, "PCI Device"),
    pciFunction: described(u8, "PCI Function"),
    reserved2: optional(described(reserved(1), "Reserved")),
  }),
  [tableChecksum],
);
