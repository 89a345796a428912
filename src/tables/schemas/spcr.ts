/** Serial Port Console Redirection Table. */
import {
  bytes,
  described,
  enumeration,
  flags,
  namedInSource,
  optional,
  reserved,
  struct,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const spcrLayout = withRules(
  namedInSource(
    struct("Serial Port Console Redirection Table (SPCR)", "Microsoft SPCR 4", {
      header: tableHeader,
      interfaceType: described(u8, "Interface Type", "subtype of a DBG2 serial port"),
      reserved37: described(reserved(3), "Reserved"),
      baseAddress: genericAddress,
      interruptType: flags(1, { dual8259: 0, ioApic: 1, ioSapic: 2, gic: 3, riscvPlic: 4 }),
      irq: described(u8, "IRQ"),
      gsi: described(u32, "Global System Interrupt"),
      baudRate: enumeration(u8, { AsIs: 0, Baud9600: 3, Baud19200: 4, Baud57600: 6, Baud115200: 7 }),
      parity: u8,
      stopBits: u8,
      flowControl: flags(1, { dcd: 0, rtsCts: 1, xonXoff: 2 }),
      terminalType: enumeration(u8, { VT100: 0, VT100Plus: 1, VTUTF8: 2, ANSI: 3 }),
      language: u8,
      pciDeviceId: described(u16, "PCI Device ID", "0xFFFF: not a PCI device"),
      pciVendorId: described(u16, "PCI Vendor ID", "0xFFFF: not a PCI device"),
      pciBus: described(u8, "PCI Bus Number"),
      pciDevice: described(u8, "PCI Device Number"),
      pciFunction: described(u8, "PCI Function Number"),
      pciFlags: described(flags(4, { keepEnabled: 0 }), "PCI Flags"),
      pciSegment: described(u8, "PCI Segment"),
      uartClockFrequency: described(u32, "UART Clock Frequency", "Hz, 0: unknown; since revision 3"),
      // Revision 4.
      preciseBaudRate: optional(u32),
      namespaceStringLength: optional(described(u16, "NamespaceStringLength", "bytes")),
      namespaceStringOffset: optional(described(u16, "NamespaceStringOffset", "bytes from the start of the table")),
      namespaceString: optional(bytes()),
    }),
    {
      baseAddress: "Serial Port Register",
      interruptType: "Interrupt Type",
      irq: "PCAT-compatible IRQ",
      gsi: "Interrupt",
      baudRate: "Baud Rate",
      stopBits: "Stop Bits",
      flowControl: "Flow Control",
      terminalType: "Terminal Type",
      language: "Reserved",
      pciBus: "PCI Bus",
      pciDevice: "PCI Device",
      pciFunction: "PCI Function",
      uartClockFrequency: "Reserved",
    },
  ),
  [tableChecksum],
);
