/** How the operating system finds the tables: RSDP, RSDT, XSDT. */
import { hex } from "../../base/hex.ts";
import {
  ascii,
  computed,
  described,
  inSource,
  list,
  namedInSource,
  offsetOf,
  optional,
  type Rule,
  reserved,
  struct,
  u8,
  u32,
  u64,
  type ValueOf,
  withRules,
} from "../../schema/index.ts";
import { checksumOf, wantedChecksum } from "../checksum.ts";
import { diagnose } from "../diagnostics.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** Root System Description Pointer: 20 bytes in revision 0, `length` bytes (36) since revision 2. */
const rsdpFields = namedInSource(
  struct("Root System Description Pointer (RSDP)", "5.2.5.3", {
    signature: ascii(8),
    checksum: described(computed(u8, "checksum", 20), "Checksum", "the first 20 bytes sum to zero"),
    oemId: described(ascii(6), "OEM ID"),
    revision: u8,
    rsdtAddress: described(u32, "RsdtAddress"),
    length: optional(described(computed(u32, "length"), "Length", "bytes")),
    xsdtAddress: optional(described(u64, "XsdtAddress")),
    extendedChecksum: optional(described(computed(u8, "checksum"), "Extended Checksum", "all bytes sum to zero")),
    reserved33: optional(described(reserved(3), "Reserved")),
  }),
  { oemId: "Oem ID", rsdtAddress: "RSDT Address", xsdtAddress: "XSDT Address" },
);

export const rsdtLayout = withRules(
  struct("Root System Description Table (RSDT)", "5.2.7", {
    header: tableHeader,
    entries: list(inSource(described(u32, "Entry", "physical address of a table"), "ACPI Table Address #")),
  }),
  [tableChecksum],
);

export const xsdtLayout = withRules(
  struct("Extended System Description Table (XSDT)", "5.2.8", {
    header: tableHeader,
    entries: list(inSource(described(u64, "Entry", "physical address of a table"), "ACPI Table Address #")),
  }),
  [tableChecksum],
);

export type RsdpFields = ValueOf<typeof rsdpFields>;

/** Bytes that the first checksum covers: those of revision 0. */
export const rsdpLengthRevision0 = offsetOf(rsdpFields, "length");

const rsdpChecksum = (
  field: "checksum" | "extendedChecksum",
  lengthOf: (size: number) => number,
): Rule<RsdpFields> => ({
  check(rsdp, { bytes, spanOf }) {
    const end = lengthOf(bytes.length);
    const found = rsdp[field];
    if (found === undefined || checksumOf(bytes, 0, end) === 0) return [];
    const wanted = hex(wantedChecksum(bytes, offsetOf(rsdpFields, field), end));
    const values = { signature: `RSDP (${field})`, found: hex(found), wanted, count: end };
    return [diagnose("wrong-checksum", spanOf(field), values)];
  },
});

export const rsdpLayout = withRules(rsdpFields, [
  rsdpChecksum("checksum", (size) => Math.min(size, rsdpLengthRevision0)),
  rsdpChecksum("extendedChecksum", (size) => size),
]);
