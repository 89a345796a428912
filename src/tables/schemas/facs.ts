/** Firmware ACPI Control Structure: shared by firmware and operating system, without a checksum. */
import {
  ascii,
  computed,
  described,
  flags,
  namedInSource,
  reserved,
  struct,
  u8,
  u32,
  u64,
  type ValueOf,
} from "../../schema/index.ts";

/** Global Lock, §5.2.10.1. */
export const globalLock = flags(4, { pending: 0, owned: 1 });

export const facsLayout = namedInSource(
  struct("Firmware ACPI Control Structure (FACS)", "5.2.10", {
    signature: ascii(4),
    length: described(computed(u32, "length"), "Length", "bytes"),
    hardwareSignature: u32,
    firmwareWakingVector: u32,
    globalLock,
    flags: flags(4, { s4BiosF: 0, wake64BitSupported: 1 }),
    xFirmwareWakingVector: described(u64, "X_Firmware_Waking_Vector"),
    version: u8,
    reserved33: described(reserved(3), "Reserved"),
    ospmFlags: described(flags(4, { wake64BitEnvironment: 0 }), "OSPM Flags"),
    reserved40: described(reserved(24), "Reserved"),
  }),
  {
    hardwareSignature: "Hardware Signature",
    firmwareWakingVector: "32 Firmware Waking Vector",
    globalLock: "Global Lock",
    flags: ["Flags (decoded below)", "S4BIOS Support Present", "64-bit Wake Supported (V2)"],
    xFirmwareWakingVector: "64 Firmware Waking Vector",
    ospmFlags: ["OspmFlags (decoded below)", "64-bit Wake Env Required (V2)"],
  },
);

export type FacsFields = ValueOf<typeof facsLayout>;
