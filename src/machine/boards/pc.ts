/** A PIIX4-like PC: the board on which stock operating systems were observed. */
import type { BoardLayout, CpuLayout } from "../board-layout.ts";

export interface PcBoardOptions {
  /** APIC IDs in order of the sockets. Default: one processor with ID 0. */
  readonly apicIds?: readonly number[];
  /** How many of them are present at power-on. Default: all. */
  readonly presentCount?: number;
}

/** SMI_CMD 0xB2, PM1 0x600, PM timer 0x608, GPE0 0xAFE0 with 16 events, SCI 9 level and active high. */
export function pcBoard(options: PcBoardOptions = {}): BoardLayout {
  const apicIds = options.apicIds ?? [0];
  const presentCount = options.presentCount ?? apicIds.length;
  const cpus: readonly CpuLayout[] = apicIds.map((apicId, i) => ({ apicId, isPresent: i < presentCount }));
  return {
    name: "pc",
    memory: [
      { start: 0x0, length: 0x9_fc00, type: "ram" },
      { start: 0x9_fc00, length: 0x400, type: "reserved" },
      { start: 0xe_0000, length: 0x2_0000, type: "reserved" },
      { start: 0x10_0000, length: 0x0df0_0000, type: "ram" },
      { start: 0x0e00_0000, length: 0x0100_0000, type: "acpi" },
      { start: 0x0f00_0000, length: 0x0080_0000, type: "nvs" },
      { start: 0x0f80_0000, length: 0x0080_0000, type: "reserved" },
    ],
    cpus,
    lapicBase: 0xfee0_0000,
    ioapics: [{ id: 0, address: 0xfec0_0000, gsiBase: 0, pins: 24 }],
    pm: {
      pm1Event: 0x600,
      pm1Control: 0x604,
      pmTimer: 0x608,
      timerBits: 24,
      smiCommand: { port: 0xb2, enable: 0xf1, disable: 0xf0 },
      // QEMU's machine is reset as a whole when it wakes up; what it was told meanwhile is gone.
      sleep: { types: { s3: 1, s5: 0 }, keepsEvents: false, registers: undefined },
    },
    gpe0: { port: 0xafe0, length: 4, base: 0, behaviour: "w1c" },
    gpe1: undefined,
    sci: { gsi: 9, polarity: "high", trigger: "level" },
  };
}
