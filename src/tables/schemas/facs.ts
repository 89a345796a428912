/** Firmware ACPI Control Structure: shared by firmware and operating system, without a checksum. */
import { ascii, described, flags, reserved, struct, u8, u32, u64, type ValueOf } from "../../schema/index.ts";

/** Global Lock, §5.2.10.1. */
export const globalLock = flags(4, { pending: 0, owned: 1 });

export const facsLayout = struct("Firmware ACPI Control Structure (FACS)", "5.2.10", {
  signature: ascii(4),
  length: described(u32, "Length", "bytes"),
  hardwareSignature: u32,
  firmwareWakingVector: u32,
  globalLock,
  flags: flags(4, { s4BiosF: 0, wake64BitSupported: 1 }),
  xFirmwareWakingVector: described(u64, "X_Firmware_Waking_Vector"),
  version: u8,
  reserved33: described(reserved(3), "Reserved"),
  ospmFlags: described(flags(4, { wake64BitEnvironment: 0 }), "OSPM Flags"),
  reserved40: described(reserved(24), "Reserved"),
});

export type FacsFields = ValueOf<typeof facsLayout>;
