/** A board without the fixed hardware of ACPI, as virtual machines of the newer kind have it. @see ACPI 6.5 §4.1 */
import type { BoardLayout } from "../board-layout.ts";
import { type PcBoardOptions, pcBoard } from "./pc.ts";

const registers = {
  control: { space: "port", address: 0x600 },
  status: { space: "port", address: 0x601 },
} as const;

/** Neither PM1 nor GPE blocks nor SMI_CMD; sleep control 0x600; events come by interrupts of their own. Nobody raises the SCI's wire. */
export function hardwareReducedBoard(options: PcBoardOptions = {}): BoardLayout {
  return {
    ...pcBoard(options),
    name: "hardware-reduced",
    pm: {
      pm1Event: undefined,
      pm1Control: undefined,
      pmTimer: undefined,
      timerBits: 32,
      smiCommand: undefined,
      sleep: { types: { s3: 1, s5: 0 }, keepsEvents: false, registers },
    },
    gpe0: undefined,
  };
}
