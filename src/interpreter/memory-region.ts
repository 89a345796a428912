/** A region handler that behaves like RAM: for evaluation without hardware. */
import { readBigUint, readUint, writeBigUint, writeUint } from "../base/byte-order.ts";
import { abort } from "./abort.ts";
import type { AccessWidth, RegionHandler } from "./engine.ts";

const pageSize = 0x1000;
const pageSizeAsBigint = BigInt(pageSize);

export interface MemoryRegionOptions {
  /** Value of bytes never written; 0 by default. */
  readonly fill?: number;
  /** Bytes that may be written, in whole pages; a write beyond ends the method with AE_NO_MEMORY. Default: no limit. */
  readonly limit?: number;
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
  const mostPages = (options.limit ?? Number.POSITIVE_INFINITY) / pageSize;
  // By page number, which is below 2^52. Measured: 5x against bigint keys.
  const pages = new Map<number, Uint8Array>();
  const untouched = new Uint8Array(pageSize).fill(fill);
  const pageToWrite = (address: bigint): Uint8Array => {
    const number = pageOf(address);
    const known = pages.get(number);
    if (known !== undefined) return known;
    if (pages.size >= mostPages) abort("ae-no-memory", `${pages.size} pages of an address space are written`);
    const page = untouched.slice();
    pages.set(number, page);
    return page;
  };
  const pageToRead = (address: bigint): Uint8Array => pages.get(pageOf(address)) ?? untouched;
  const byteAt = (address: bigint): number => pageToRead(address)[offsetOf(address)] ?? 0;
  const dump = (address: bigint, length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, i) => byteAt(BigInt.asUintN(64, address + BigInt(i))));
  const load = (address: bigint, bytes: Uint8Array): void => {
    for (const [i, byte] of bytes.entries()) {
      const at = BigInt.asUintN(64, address + BigInt(i));
      pageToWrite(at)[offsetOf(at)] = byte;
    }
  };
  return {
    dump,
    load,
    read(address: bigint, width: AccessWidth): bigint {
      const offset = offsetOf(address);
      if (offset + width > pageSize) return readBigUint(dump(address, width), 0, width);
      const page = pageToRead(address);
      return width <= 4 ? BigInt(readUint(page, offset, width)) : readBigUint(page, offset, width);
    },
    write(address: bigint, width: AccessWidth, value: bigint): void {
      const offset = offsetOf(address);
      if (offset + width > pageSize) {
        const bytes = new Uint8Array(width);
        writeBigUint(bytes, 0, width, value);
        load(address, bytes);
      } else if (width <= 4) writeUint(pageToWrite(address), offset, width, Number(BigInt.asUintN(32, value)));
      else writeBigUint(pageToWrite(address), offset, width, value);
    },
  };
}

function pageOf(address: bigint): number {
  const near = Number(address);
  return near <= Number.MAX_SAFE_INTEGER ? Math.floor(near / pageSize) : Number(address / pageSizeAsBigint);
}

function offsetOf(address: bigint): number {
  const near = Number(address);
  return near <= Number.MAX_SAFE_INTEGER ? near % pageSize : Number(address % pageSizeAsBigint);
}
