/** Confidential computing: CCEL, TDEL, SVKL. */
import { array, described, enumeration, reserved, struct, u8, u16, u32, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** Confidential Computing Event Log Table. */
export const ccelLayout = withRules(
  struct("Confidential Computing Event Log Table (CCEL)", "5.2.34", {
    header: tableHeader,
    ccType: described(enumeration(u8, { "AMD SEV": 1, "Intel TDX": 2 }), "CC Type"),
    ccSubType: described(u8, "CC Sub Type"),
    reserved: described(reserved(2), "Reserved"),
    logAreaMinimumLength: described(u64, "Log Area Minimum Length", "bytes"),
    logAreaStartAddress: described(u64, "Log Area Start Address"),
  }),
  [tableChecksum],
);

/** Trust Domain Event Log Table, which CCEL replaced. */
export const tdelLayout = withRules(
  struct("TD Event Log Table (TDEL)", "Intel TDX Virtual Firmware 1.01 4.3", {
    header: tableHeader,
    reserved: described(reserved(4), "Reserved"),
    logAreaMinimumLength: described(u64, "Log Area Minimum Length", "bytes"),
    logAreaStartAddress: described(u64, "Log Area Start Address"),
  }),
  [tableChecksum],
);

const svklKey = struct("Storage Volume Key", "5.2.35", {
  keyType: described(u16, "Key Type"),
  keyFormat: described(u16, "Key Format"),
  keySize: described(u32, "Key Size", "bytes"),
  keyAddress: described(u64, "Key Address"),
});

/** Storage Volume Key Location Table. */
export const svklLayout = withRules(
  struct("Storage Volume Key Location Table (SVKL)", "5.2.35", {
    header: tableHeader,
    keyCount: described(u32, "Key Count"),
    keys: array(svklKey, "keyCount"),
  }),
  [tableChecksum],
);
