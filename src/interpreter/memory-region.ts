/** A region handler that behaves like RAM: for evaluation without hardware. */
import { readBigUint, writeBigUint } from "../base/byte-order.ts";
import type { AccessWidth, RegionHandler } from "./engine.ts";

const pageSize = 0x1000;
const pageMask = BigInt(pageSize - 1);

export interface MemoryRegionOptions {
  /** Value of bytes never written; 0 by default. */
  readonly fill?: number;
}

export interface MemoryRegion extends RegionHandler {
  /** A copy of `length` bytes from `address`. */
  dump(address: bigint, length: number): Uint8Array;
  /** Puts bytes at `address`. */
  load(address: bigint, bytes: Uint8Array): void;
}

/** RAM over the whole 64-bit address range; only pages that were written take memory. */
export function createMemoryRegion(options: MemoryRegionOptions = {}): MemoryRegion {
  const fill = options.fill ?? 0;
  const pages = new Map<bigint, Uint8Array>();
  const untouched = new Uint8Array(pageSize).fill(fill);
  const pageToWrite = (address: bigint): Uint8Array => {
    const number = address & ~pageMask;
    const known = pages.get(number);
    if (known !== undefined) return known;
    const page = untouched.slice();
    pages.set(number, page);
    return page;
  };
  const byteAt = (address: bigint): number =>
    (pages.get(address & ~pageMask) ?? untouched)[Number(address & pageMask)] ?? 0;
  const dump = (address: bigint, length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, i) => byteAt(BigInt.asUintN(64, address + BigInt(i))));
  const load = (address: bigint, bytes: Uint8Array): void => {
    for (const [i, byte] of bytes.entries()) {
      const at = BigInt.asUintN(64, address + BigInt(i));
      pageToWrite(at)[Number(at & pageMask)] = byte;
    }
  };
  return {
    dump,
    load,
    read(address: bigint, width: AccessWidth): bigint {
      const offset = Number(address & pageMask);
      if (offset + width > pageSize) return readBigUint(dump(address, width), 0, width);
      return readBigUint(pages.get(address & ~pageMask) ?? untouched, offset, width);
    },
    write(address: bigint, width: AccessWidth, value: bigint): void {
      const offset = Number(address & pageMask);
      if (offset + width <= pageSize) {
        writeBigUint(pageToWrite(address), offset, width, value);
        return;
      }
      const bytes = new Uint8Array(width);
      writeBigUint(bytes, 0, width, value);
      load(address, bytes);
    },
  };
}
