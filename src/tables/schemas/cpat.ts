/** Core Performance Allocation Technology Table. */
import {
  constant,
  described,
  flags,
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

const excursions = { 0: "not supported", 1: "local", 3: "domain" } as const;

const pointer = struct("CPAT Pointer", "ACPICA actbl1.h", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  version: described(u8, "Version"),
  length: described(ownLength(u16), "Length"),
  x2ApicBase: described(u32, "X2APIC Base", "first X2APIC ID of the register set"),
  x2ApicShift: described(u8, "X2APIC Shift"),
  registerSetInfo: described(
    flags(1, { excursionReporting: [0, 2] }, { excursionReporting: excursions }),
    "Register Set Info",
  ),
  domain: described(u16, "Domain"),
  reserved: described(reserved(4), "Reserved"),
  registerSetAddress: described(u64, "Register Set Address"),
});

const cpatEntry = taggedUnion(
  "CPAT Structure",
  "ACPICA actbl1.h",
  { pointer },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const cpatLayout = withRules(
  struct("Core Performance Allocation Technology Table (CPAT)", "ACPICA actbl1.h", {
    header: tableHeader,
    features: described(u8, "Features"),
    reserved: described(reserved(2), "Reserved"),
    lpSubgroupShift: described(u8, "LP Subgroup Shift"),
    entries: list(cpatEntry),
  }),
  [tableChecksum],
);
