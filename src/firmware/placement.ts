/** Finds room for tables and blocks in the memory of a board. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import type { BoardLayout, MemoryType } from "../machine/index.ts";
import { diagnose } from "./diagnostics.ts";

/** What is to be placed. */
export interface PlacementRequest {
  /** For messages: `the MADT`. */
  readonly item: string;
  readonly type: MemoryType;
  /** Bytes, including slack behind the contents. */
  readonly size: number;
  /** A power of two. */
  readonly alignment: number;
  /** Where the range may lie. Default `high`: from 1 MiB to 4 GiB. `bios`: 0xE0000 to 0xFFFFF. */
  readonly area?: keyof typeof areas;
}

const areas = {
  high: { start: 0x10_0000, end: 2 ** 32 },
  // §5.2.5.1: OSPM of a BIOS machine searches here.
  bios: { start: 0xe_0000, end: 0x10_0000 },
} as const;

/** Hands out addresses, from the start of the first range of each type on. */
export class Placement {
  private readonly board: BoardLayout;
  /** First free address of a range, by its start. */
  private readonly next = new Map<number, number>();
  /** Errors so far. */
  readonly diagnostics: Diagnostic[] = [];

  constructor(board: BoardLayout) {
    this.board = board;
  }

  /** An address for the request; 0 with an error when there is none. */
  place({ item, type, size, alignment, area = "high" }: PlacementRequest): number {
    const { name: board, memory } = this.board;
    const { start: from, end } = areas[area];
    const range = memory.find(({ start, length, type: own }) => own === type && start >= from && start + length <= end);
    if (range === undefined) {
      this.diagnostics.push(
        diagnose("no-memory-of-type", undefined, { board, type, item, from: hex(from, 8), end: hex(end - 1, 8) }),
      );
      return 0;
    }
    const free = this.next.get(range.start) ?? range.start;
    const address = Math.ceil(free / alignment) * alignment;
    if (address + size > range.start + range.length) {
      this.diagnostics.push(diagnose("no-room", undefined, { board, type, item, size }));
      return 0;
    }
    this.next.set(range.start, address + size);
    return address;
  }
}
