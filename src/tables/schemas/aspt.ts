/** AMD Secure Processor Table. */
import {
  constant,
  described,
  list,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const globalRegisters = struct("ASP Global Registers", "AMD ASPT 1.0 2.1", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(4), "Reserved"),
  featureRegisterAddress: described(u64, "Feature Register Address"),
  interruptEnableRegisterAddress: described(u64, "Interrupt Enable Register Address"),
  interruptStatusRegisterAddress: described(u64, "Interrupt Status Register Address"),
});

const sevMailbox = struct("SEV Mailbox Registers", "AMD ASPT 1.0 2.2", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  mailboxInterruptId: described(u8, "Mailbox Interrupt ID"),
  reserved: described(reserved(3), "Reserved"),
  cmdRespRegisterAddress: described(u64, "CmdResp Register Address"),
  cmdBufLoRegisterAddress: described(u64, "CmdBufLo Register Address"),
  cmdBufHiRegisterAddress: described(u64, "CmdBufHi Register Address"),
});

const acpiMailbox = struct("ACPI Mailbox Registers", "AMD ASPT 1.0 2.3", {
  subtableType: described(constant(u16, 2), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved1: described(reserved(4), "Reserved1"),
  cmdRespRegisterAddress: described(u64, "CmdResp Register Address"),
  reserved2: described(reserved(8), "Reserved2"),
  reserved3: described(reserved(8), "Reserved3"),
});

const asptEntry = taggedUnion(
  "ASP Register Structure",
  "AMD ASPT 1.0 2",
  { globalRegisters, sevMailbox, acpiMailbox },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

/** Revision 1. */
export const asptLayout = withRules(
  struct("AMD Secure Processor Table (ASPT)", "AMD ASPT 1.0 1", {
    header: tableHeader,
    numberOfSubtables: described(u32, "Number of Subtables"),
    entries: list(asptEntry),
  }),
  [tableChecksum],
);

const globalRegisters2 = struct("ASP Global Registers", "AMD ASPT 2.0 (58028)", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(4), "Reserved"),
  featureRegisterOffset: described(u32, "Feature Register Offset"),
  interruptEnableRegisterOffset: described(u32, "Interrupt Enable Register Offset"),
  interruptStatusRegisterOffset: described(u32, "Interrupt Status Register Offset"),
});

const commandOffsets = {
  cmdRespRegisterOffset: described(u32, "CmdResp Register Offset"),
  cmdBufLoRegisterOffset: described(u32, "CmdBufLo Register Offset"),
  cmdBufHiRegisterOffset: described(u32, "CmdBufHi Register Offset"),
};

const sevMailbox2 = struct("SEV Mailbox Registers", "AMD ASPT 2.0 (58028)", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  mailboxInterruptId: described(u8, "Mailbox Interrupt ID"),
  reserved: described(reserved(3), "Reserved"),
  ...commandOffsets,
});

const acpiMailbox2 = struct("ACPI Mailbox Registers", "AMD ASPT 2.0 (58028)", {
  subtableType: described(constant(u16, 2), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved1: described(reserved(4), "Reserved1"),
  cmdRespRegisterOffset: described(u32, "CmdResp Register Offset"),
  reserved2: described(reserved(8), "Reserved2"),
});

const teeInterface = struct("ASP TEE Interface Registers", "AMD ASPT 2.0 (58028)", {
  subtableType: described(constant(u16, 3), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u16, "Interface Revision"),
  reserved: described(reserved(2), "Reserved"),
  ...commandOffsets,
});

const sfsStatus = struct("ASP SFS Status Registers", "AMD ASPT 2.0 (58028)", {
  subtableType: described(constant(u16, 4), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  revision: described(u16, "Status Revision"),
  reserved: described(reserved(6), "Reserved"),
  statusBufferAddress: described(u64, "SFS Status Memory Buffer Address"),
});

const asptEntry2 = taggedUnion(
  "ASP Register Structure",
  "AMD ASPT 2.0 (58028)",
  { globalRegisters2, sevMailbox2, acpiMailbox2, teeInterface, sfsStatus },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 2, excluded: 0 } },
);

/** Revision 2: offsets in one range of registers. */
export const asptRevision2Layout = withRules(
  struct("AMD Secure Processor Table (ASPT), revision 2", "AMD ASPT 2.0 (58028)", {
    header: tableHeader,
    registerBaseAddress: described(u64, "ASP Register Base Address"),
    registerSpacePages: described(u32, "ASP Register Space Pages", "of 4 KiB"),
    numberOfSubtables: described(u32, "Number of Subtables"),
    entries: list(asptEntry2),
  }),
  [tableChecksum],
);

/**
 * What notebooks of 2010 to 2013 have under this signature, years before AMD's table: revisions 4 and 7 of 52 bytes.
 * There is no document; the names are those that fwts found by looking at firmware.
 */
export const asptRangesLayout = withRules(
  struct("OEM Table of Two Ranges (ASPT)", "fwts aspt test of 2016", {
    header: tableHeader,
    spttStartAddress: described(u32, "SPTT Start Address"),
    spttEndAddress: described(u32, "SPTT End Address"),
    amrtStartAddress: described(u32, "AMRT Start Address"),
    amrtEndAddress: described(u32, "AMRT End Address"),
  }),
  [tableChecksum],
);
