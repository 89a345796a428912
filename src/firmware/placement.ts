/** Finds room for tables and blocks in the memory of a board. */
import type { Diagnostic } from "../base/diagnostic.ts";
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
}

const lowMemoryEnd = 0x10_0000;
const fourGiB = 2 ** 32;

/** Hands out addresses, from the start of the first range of each type on. */
export class Placement {
  private readonly board: BoardLayout;
  private readonly next = new Map<MemoryType, number>();
  /** Errors so far. */
  readonly diagnostics: Diagnostic[] = [];

  constructor(board: BoardLayout) {
    this.board = board;
  }

  /** An address for the request; 0 with an error when there is none. */
  place({ item, type, size, alignment }: PlacementRequest): number {
    const { name: board, memory } = this.board;
    const range = memory.find(
      ({ start, length, type: own }) => own === type && start >= lowMemoryEnd && start + length <= fourGiB,
    );
    if (range === undefined) {
      this.diagnostics.push(diagnose("no-memory-of-type", undefined, { board, type, item }));
      return 0;
    }
    const free = this.next.get(type) ?? range.start;
    const address = Math.ceil(free / alignment) * alignment;
    if (address + size > range.start + range.length) {
      this.diagnostics.push(diagnose("no-room", undefined, { board, type, item, size }));
      return 0;
    }
    this.next.set(type, address + size);
    return address;
  }
}
