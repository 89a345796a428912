/** What a hypervisor gives a PVH hardware domain: local APICs, one IOAPIC, and the platform's ACPI registers. */
import type { BoardLayout } from "../board-layout.ts";
import { type PcBoardOptions, pcBoard } from "./pc.ts";

/** PM1 0xB000, 32-bit PM timer 0xB008, GPE0 0xAFE0 with 16 events, no SMI_CMD, SCI 9 level and active high. */
export function pvhBoard(options: PcBoardOptions = {}): BoardLayout {
  return {
    ...pcBoard(options),
    name: "pvh",
    pm: {
      pm1Event: 0xb000,
      pm1Control: 0xb004,
      pmTimer: 0xb008,
      timerBits: 32,
      smiCommand: undefined,
      // The platform's own chipset.
      sleep: { types: { s3: 1, s5: 0 }, keepsEvents: true, registers: undefined },
    },
  };
}
