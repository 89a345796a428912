/** Memory and ports as software sees them: 64-bit addresses and values, accesses of 1 to 8 bytes. */
import type { Bus, BusWidth } from "./io-device.ts";

/** Live access to one address space. The shape is that of an AML region handler. */
export interface AddressSpace {
  read(address: bigint, width: 1 | 2 | 4 | 8): bigint;
  write(address: bigint, width: 1 | 2 | 4 | 8, value: bigint): void;
}

/** Wraps a bus: eight bytes are two cycles of four; addresses from 2^53 up belong to nobody. */
export function createAddressSpace(bus: Bus): AddressSpace {
  return {
    read(address, width) {
      if (address > BigInt(Number.MAX_SAFE_INTEGER - 8)) return (1n << BigInt(8 * width)) - 1n;
      const at = Number(address);
      if (width !== 8) return BigInt(bus.read(at, width));
      return BigInt(bus.read(at, 4)) | (BigInt(bus.read(at + 4, 4)) << 32n);
    },
    write(address, width, value) {
      if (address > BigInt(Number.MAX_SAFE_INTEGER - 8)) return;
      const at = Number(address);
      const low: BusWidth = width === 8 ? 4 : width;
      bus.write(at, low, Number(BigInt.asUintN(8 * low, value)));
      if (width === 8) bus.write(at + 4, 4, Number(BigInt.asUintN(32, value >> 32n)));
    },
  };
}
