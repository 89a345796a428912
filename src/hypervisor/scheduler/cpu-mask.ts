/** Sets of physical CPUs as bitmaps: bit n is CPU n. */

export type CpuMask = bigint;

/** Every CPU there can ever be. */
export const allCpus: CpuMask = (1n << 1024n) - 1n;

/** The set of some CPUs. */
export function maskOf(cpus: Iterable<number>): CpuMask {
  let mask = 0n;
  for (const cpu of cpus) mask |= 1n << BigInt(cpu);
  return mask;
}

export function hasCpu(mask: CpuMask, cpu: number): boolean {
  return ((mask >> BigInt(cpu)) & 1n) === 1n;
}

/** The bytes of a bitmap in guest memory, `bits` long. */
export function maskToBytes(mask: CpuMask, bits: number): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(bits / 8) }, (_, index) => Number((mask >> BigInt(8 * index)) & 0xffn));
}

/** A bitmap of `bits` bits from guest memory; what is behind them does not count. */
export function maskFromBytes(bytes: Uint8Array, bits: number): CpuMask {
  let mask = 0n;
  bytes.forEach((byte, index) => {
    mask |= BigInt(byte) << BigInt(8 * index);
  });
  return BigInt.asUintN(bits, mask);
}

/** For saved states. */
export function maskToText(mask: CpuMask): string {
  return mask.toString(16);
}

/** @returns undefined if the text is no bitmap */
export function maskFromText(text: string): CpuMask | undefined {
  return /^[0-9a-f]{1,256}$/.test(text) ? BigInt(`0x${text}`) : undefined;
}
