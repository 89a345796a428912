/** Tables of the CPU hotplug flows, byte by byte: what builders must make and decoders must read. */
import { bytesFromHex } from "../../src/base/hex.ts";

/** Who made all of these. */
export const identity = { oemId: "XEN", oemTableId: "EXAMPLE", creatorId: "TEST" };

/** MADT revision 4: ACPI 1 / APIC 0 enabled, ACPI 2 / APIC 2 disabled. */
export const madtRevision4 = bytesFromHex(`
  41 50 49 43 3c 00 00 00 04 f5 58 45 4e 20 20 20
  45 58 41 4d 50 4c 45 20 01 00 00 00 54 45 53 54
  01 00 00 00 00 00 e0 fe 01 00 00 00 00 08 01 00
  01 00 00 00 00 08 02 02 00 00 00 00`);

/** MADT revision 5 of the corrected profile: I/O APIC, two overrides, four x2APIC entries with flags 1, 1, 2, 2. */
export const madtRevision5 = bytesFromHex(`
  41 50 49 43 8c 00 00 00 05 37 58 45 4e 20 20 20
  45 58 41 4d 50 4c 45 20 01 00 00 00 54 45 53 54
  01 00 00 00 00 00 e0 fe 00 00 00 00 01 0c 00 00
  00 00 c0 fe 00 00 00 00 02 0a 00 00 02 00 00 00
  00 00 02 0a 00 09 09 00 00 00 0d 00 09 10 00 00
  00 00 00 00 01 00 00 00 00 00 01 00 09 10 00 00
  02 00 00 00 01 00 00 00 01 00 01 00 09 10 00 00
  04 00 00 00 02 00 00 00 02 00 01 00 09 10 00 00
  06 00 00 00 02 00 00 00 03 00 01 00`);

/** STAO revision 1: UART, \_SB.BUS0.DEV1 and \_SB.BUS0.DEV2. */
export const staoRevision1 = bytesFromHex(`
  53 54 41 4f 43 00 00 00 01 1e 58 45 4e 20 20 20
  45 58 41 4d 50 4c 45 20 01 00 00 00 54 45 53 54
  01 00 00 00 01 5c 5f 53 42 2e 42 55 53 30 2e 44
  45 56 31 00 5c 5f 53 42 2e 42 55 53 30 2e 44 45
  56 32 00`);

/** STAO revision 2: UART, \_SB.UAR1, processors 0, 1 and 0x20. */
export const staoRevision2 = bytesFromHex(`
  53 54 41 4f 50 00 00 00 02 7c 58 45 4e 20 20 20
  45 58 41 4d 50 4c 45 20 01 00 00 00 54 45 53 54
  01 00 00 00 01 00 00 00 38 00 00 00 0a 00 00 00
  44 00 00 00 03 00 00 00 5c 5f 53 42 2e 55 41 52
  31 00 00 00 00 00 00 00 01 00 00 00 20 00 00 00`);
