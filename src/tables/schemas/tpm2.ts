/** Trusted Platform Module 2 Table. */
import { bytes, described, optional, reserved, struct, u16, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const tpm2Layout = withRules(
  struct("Trusted Platform Module 2 Table (TPM2)", "TCG ACPI 1.4 7.3", {
    header: tableHeader,
    platformClass: described(u16, "Platform Class", "0 client, 1 server"),
    reserved: described(reserved(2), "Reserved"),
    controlAddress: described(u64, "Control Address"),
    startMethod: described(u32, "Start Method", "2 ACPI, 6 TIS, 7 CRB, 8 CRB with ACPI, 11 CRB with SMC"),
    methodParameters: optional(described(bytes(12), "Method Parameters")),
    minimumLogLength: optional(described(u32, "Minimum Log Length")),
    logAddress: optional(described(u64, "Log Address")),
  }),
  [tableChecksum],
);
