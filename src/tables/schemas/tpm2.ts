/** Trusted Platform Module 2 Table. */
import {
  bytes,
  described,
  enumeration,
  optional,
  reserved,
  struct,
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
  }),
  "Start Method",
);

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
    methodParameters: optional(described(bytes(12), "Method Parameters")),
    minimumLogLength: optional(described(u32, "Minimum Log Length", "bytes")),
    logAddress: optional(described(u64, "Log Address", "physical address of the event log")),
  }),
  [tableChecksum],
);
