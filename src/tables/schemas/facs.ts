/** Firmware ACPI Control Structure: shared by firmware and operating system, without a checksum. */
import {
  ascii,
  computed,
  described,
  flags,
  judgedIf,
  namedInSource,
  offsetOf,
  type Rule,
  reserved,
  sizeOf,
  struct,
  u8,
  u32,
  u64,
  type ValueOf,
  withRules,
} from "../../schema/index.ts";
import { diagnose } from "../diagnostics.ts";

/** Global Lock, §5.2.10.1. */
export const globalLock = flags(4, { pending: 0, owned: 1 });

type Earlier = Readonly<Record<string, unknown>>;
/** Version 2 came with ACPI 4.0; before, all bytes behind the version are reserved (ACPI 2.0 §5.2.10). */
const isVersion2 = ({ version }: Earlier): boolean => Number(version) >= 2;

const facsFields = namedInSource(
  struct("Firmware ACPI Control Structure (FACS)", "5.2.10", {
    signature: ascii(4),
    length: described(computed(u32, "length"), "Length", "bytes"),
    hardwareSignature: u32,
    firmwareWakingVector: u32,
    globalLock,
    flags: flags(4, { s4BiosF: 0, wake64BitSupported: 1 }),
    xFirmwareWakingVector: described(u64, "X_Firmware_Waking_Vector"),
    version: u8,
    reserved33: described(judgedIf(reserved(3), isVersion2), "Reserved"),
    ospmFlags: described(judgedIf(flags(4, { wake64BitEnvironment: 0 }), isVersion2), "OSPM Flags"),
    reserved40: described(judgedIf(reserved(24), isVersion2), "Reserved"),
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

export type FacsFields = ValueOf<typeof facsFields>;

/** One finding for the bytes that an early version reserves as one field. */
const earlyTail: Rule<FacsFields> = {
  check({ version }, { bytes, spanOf }) {
    if (isVersion2({ version })) return [];
    const from = offsetOf(facsFields, "reserved33");
    const count = bytes.subarray(from, sizeOf(facsFields)).filter((byte) => byte !== 0).length;
    const to = sizeOf(facsFields) - 1;
    return count === 0 ? [] : [diagnose("facs-early-bytes", spanOf("reserved33"), { version, from, to, count })];
  },
};

export const facsLayout = withRules(facsFields, [earlyTail]);
