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

export const asptLayout = withRules(
  struct("AMD Secure Processor Table (ASPT)", "AMD ASPT 1.0 1", {
    header: tableHeader,
    numberOfSubtables: described(u32, "Number of Subtables"),
    entries: list(asptEntry),
  }),
  [tableChecksum],
);
