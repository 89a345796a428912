/** An ICH9-like PC: the other machine that QEMU offers. */
import type { BoardLayout } from "../board-layout.ts";
import { type PcBoardOptions, pcBoard } from "./pc.ts";

/** SMI_CMD 0xB2 with 2 and 3, PM1 0x600, PM timer 0x608, GPE0 0x620 with 64 events, SCI 9 level and active high. */
export function q35Board(options: PcBoardOptions = {}): BoardLayout {
  const board = pcBoard(options);
  return {
    ...board,
    name: "q35",
    pm: { ...board.pm, smiCommand: { port: 0xb2, enable: 2, disable: 3 } },
    gpe0: { port: 0x620, length: 16, base: 0, behaviour: "w1c" },
  };
}
