/** Simple Boot Flag Table. */
import { described, reserved, struct, u8, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const bootLayout = withRules(
  struct("Simple Boot Flag Table (BOOT)", "Microsoft Simple Boot Flag 2.1", {
    header: tableHeader,
    bootRegisterIndex: described(u8, "Boot Register Index", "in CMOS"),
    reserved: described(reserved(3), "Reserved"),
  }),
  [tableChecksum],
);
