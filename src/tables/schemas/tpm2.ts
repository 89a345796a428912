/** Trusted Platform Module 2 Table. */
import {
  bytes,
  choice,
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
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const startMethod = described(
  enumeration(u32, {
    "not allowed": 0,
    "ACPI start method": 2,
    "memory mapped I/O (TIS)": 6,
    "command response buffer": 7,
    "command response buffer with ACPI start method": 8,
    "command response buffer with ARM SMC": 11,
    "FIFO over I2C": 12,
    "command response buffer with Pluton": 13,
    "command response buffer with ARM FF-A": 15,
  }),
  "Start Method",
);

/** Of every method that has no structure of its own for them. */
const plainParameters = struct("Method Parameters", "TCG ACPI 1.4 7.3", {
  methodParameters: described(bytes(12), "Method Parameters"),
});

/** Of the ACPI start method in a table that ends behind them: fwts demands it, tables of ASUS are so. */
const shortParameters = struct("ACPI Start Method Parameters", "fwts tpm2.c", {
  methodParameters: described(bytes(4), "Method Parameters"),
});
const lengthWithShortParameters = 56;

const smcParameters = struct("ARM SMC Parameters", "TCG ACPI 1.4 7.3", {
  globalInterrupt: described(u32, "Global Interrupt"),
  interruptFlags: described(flags(1, { isSupported: 0 }), "Interrupt Flags"),
  operationFlags: described(flags(1, { isIdleSupported: 0 }), "Operation Flags"),
  reserved: described(reserved(2), "Reserved"),
  functionId: described(u32, "SMC Function ID"),
});

const ffaParameters = struct("ARM FF-A Parameters", "TCG ACPI 1.4 7.3", {
  flags: described(u8, "FF-A Flags"),
  attributes: described(u8, "FF-A Attributes"),
  partitionId: described(u16, "Partition ID"),
  reserved: described(reserved(8), "Reserved"),
});

/** 16 bytes instead of 12; TCG has them in no published text, Linux and the tables of AMD agree on them. */
const plutonParameters = struct("Pluton Parameters", "Linux 6.3 tpm_crb.c", {
  startAddress: described(u64, "Start Address", "doorbell of a request"),
  replyAddress: described(u64, "Reply Address"),
});

const parameterVariants = {
  plain: plainParameters,
  short: shortParameters,
  smc: smcParameters,
  ffa: ffaParameters,
  pluton: plutonParameters,
} as const;
const parametersByMethod: Readonly<Record<string, keyof typeof parameterVariants>> = {
  "command response buffer with ARM SMC": "smc",
  "command response buffer with Pluton": "pluton",
  "command response buffer with ARM FF-A": "ffa",
};

const variantOf = (fields: Readonly<Record<string, unknown>>): keyof typeof parameterVariants => {
  const { header, startMethod: method } = fields;
  const isShort =
    typeof header === "object" &&
    header !== null &&
    "length" in header &&
    header.length === lengthWithShortParameters &&
    method === "ACPI start method";
  return isShort ? "short" : (parametersByMethod[String(method)] ?? "plain");
};

/** Revision 3, and before. */
export const tpm2Layout = withRules(
  struct("Trusted Platform Module 2 Table (TPM2)", "TCG ACPI 1.0 3.1", {
    header: tableHeader,
    reserved: described(reserved(4), "Reserved"),
    controlAddress: described(u64, "Control Address", "physical address of the control area"),
    startMethod,
    methodParameters: optional(described(bytes(), "Method Parameters")),
  }),
  [tableChecksum],
);

/** Revision 4 says what kind of machine it is and where the firmware's log is. */
export const tpm2Revision4Layout = withRules(
  struct("Trusted Platform Module 2 Table (TPM2)", "TCG ACPI 1.4 7.3", {
    header: tableHeader,
    platformClass: described(enumeration(u16, { client: 0, server: 1 }), "Platform Class"),
    reserved: described(reserved(2), "Reserved"),
    controlAddress: described(u64, "Control Address", "physical address of the control area"),
    startMethod,
    parameters: optional(choice(variantOf, parameterVariants)),
    minimumLogLength: optional(described(u32, "Minimum Log Length", "bytes")),
    logAddress: optional(described(u64, "Log Address", "physical address of the event log")),
  }),
  [tableChecksum],
);
