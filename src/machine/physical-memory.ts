/** Physical memory: sparse pages under a map of typed ranges. */
import { readUint, writeUint } from "../base/byte-order.ts";
import { invariant } from "../base/invariant.ts";
import { type E820Entry, type MemoryRange, type MemoryType, memoryTypes } from "./memory-type.ts";
import { BadSavedState, bytesToText, SavedState } from "./saved-state.ts";

const PAGE = 4096;

/** Bytes behind the ranges of a board. Addresses outside of every range are not memory. */
export class PhysicalMemory {
  /** Sorted by start, no two overlap. */
  private map: MemoryRange[];
  private readonly pages = new Map<number, Uint8Array>();

  /** @param ranges - as verified with the board layout: no two overlap */
  constructor(ranges: readonly MemoryRange[]) {
    this.map = [...ranges].sort((a, b) => a.start - b.start);
  }

  get ranges(): readonly MemoryRange[] {
    return this.map;
  }

  /** Type of the range an address lies in; `undefined` where there is no memory. */
  typeAt(address: number): MemoryType | undefined {
    return this.rangeAt(address)?.type;
  }

  /** True if every byte of the run is memory. */
  contains(address: number, length: number): boolean {
    let at = address;
    while (at < address + length) {
      const range = this.rangeAt(at);
      if (range === undefined) return false;
      at = range.start + range.length;
    }
    return true;
  }

  /** Gives a run of existing memory another type, splitting ranges: how firmware reserves room for its data. */
  setType(start: number, length: number, type: MemoryType): void {
    invariant(this.contains(start, length), "only existing memory can change its type");
    const end = start + length;
    const next: MemoryRange[] = [];
    for (const range of this.map) {
      const rangeEnd = range.start + range.length;
      if (rangeEnd <= start || range.start >= end) {
        next.push(range);
        continue;
      }
      if (range.start < start) next.push({ ...range, length: start - range.start });
      if (rangeEnd > end) next.push({ ...range, start: end, length: rangeEnd - end });
    }
    next.push({ start, length, type });
    this.map = next.sort((a, b) => a.start - b.start);
  }

  /** The map as firmware reports it, neighbours of one type joined. */
  e820(): readonly E820Entry[] {
    const entries: { start: number; length: number; type: number }[] = [];
    for (const range of this.map) {
      const last = entries.at(-1);
      const type = memoryTypes[range.type];
      if (last !== undefined && last.type === type && last.start + last.length === range.start) {
        last.length += range.length;
      } else {
        entries.push({ start: range.start, length: range.length, type });
      }
    }
    return entries;
  }

  /** An unsigned integer of 1, 2 or 4 bytes; bytes that are not memory read as ones. */
  readUint(address: number, width: number): number {
    const inPage = address % PAGE;
    if (inPage + width <= PAGE && this.contains(address, width)) {
      const page = this.pages.get(Math.floor(address / PAGE));
      return page === undefined ? 0 : readUint(page, inPage, width);
    }
    return readUint(this.read(address, width), 0, width);
  }

  /** Stores the low 1, 2 or 4 bytes; bytes that are not memory are lost. */
  writeUint(address: number, width: number, value: number): void {
    const run = new Uint8Array(width);
    writeUint(run, 0, width, value);
    this.write(address, run);
  }

  /** A copy of `length` bytes; those that are not memory read 0xFF. */
  read(address: number, length: number): Uint8Array {
    const result = new Uint8Array(length);
    this.walk(address, length, (at, count, offset, range) => {
      if (range === undefined) result.fill(0xff, offset, offset + count);
      else {
        const page = this.pages.get(Math.floor(at / PAGE));
        if (page !== undefined) result.set(page.subarray(at % PAGE, (at % PAGE) + count), offset);
      }
    });
    return result;
  }

  /** Stores bytes; those that do not fall on memory are lost. */
  write(address: number, bytes: Uint8Array): void {
    this.walk(address, bytes.length, (at, count, offset, range) => {
      if (range === undefined) return;
      const index = Math.floor(at / PAGE);
      let page = this.pages.get(index);
      if (page === undefined) {
        page = new Uint8Array(PAGE);
        this.pages.set(index, page);
      }
      page.set(bytes.subarray(offset, offset + count), at % PAGE);
    });
  }

  save(): unknown {
    const pages: [number, string][] = [];
    for (const [index, page] of [...this.pages].sort((a, b) => a[0] - b[0])) {
      if (page.some((byte) => byte !== 0)) pages.push([index, bytesToText(page)]);
    }
    return { ranges: this.map, pages };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "memory");
    const types = Object.keys(memoryTypes);
    this.map = saved.children("ranges").map((range) => ({
      start: range.number("start"),
      length: range.number("length"),
      // `oneOf` compares with the keys of the table, so the word is one of them.
      type: range.oneOf("type", types) as MemoryType,
    }));
    this.pages.clear();
    for (const item of saved.list("pages")) {
      if (!Array.isArray(item)) throw new BadSavedState("memory.pages holds something that is not a page");
      // What a list holds is looked at by SavedState.
      const [index, bytes] = item as readonly unknown[];
      const page = new SavedState({ index, bytes }, "memory.page");
      this.pages.set(page.number("index"), page.bytes("bytes", PAGE));
    }
  }

  private rangeAt(address: number): MemoryRange | undefined {
    let low = 0;
    let high = this.map.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = this.map[middle];
      if (range === undefined) return undefined;
      if (address < range.start) high = middle - 1;
      else if (address >= range.start + range.length) low = middle + 1;
      else return range;
    }
    return undefined;
  }

  /** Cuts a run at page and range borders. */
  private walk(
    address: number,
    length: number,
    visit: (at: number, count: number, offset: number, range: MemoryRange | undefined) => void,
  ): void {
    let offset = 0;
    while (offset < length) {
      const at = address + offset;
      const range = this.rangeAt(at);
      let end = Math.min(address + length, (Math.floor(at / PAGE) + 1) * PAGE);
      if (range !== undefined) end = Math.min(end, range.start + range.length);
      else end = Math.min(end, this.map.find((candidate) => candidate.start > at)?.start ?? end);
      visit(at, end - at, offset, range);
      offset += end - at;
    }
  }
}
