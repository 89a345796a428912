/** Hardware registers as FADT and `_CRS` name them: an address space, an address, a width. */
import type { PlatformAccess } from "./platform-access.ts";

/** The address spaces that OSPM itself drives (Generic Address Structure 0 and 1). */
export type RegisterSpace = "memory" | "port";

export interface Register {
  readonly space: RegisterSpace;
  readonly address: number;
  /** Bytes of one access. */
  readonly width: 1 | 2 | 4;
}

/** One read cycle. */
export function readRegister(platform: PlatformAccess, register: Register): number {
  const handler = register.space === "port" ? platform.ports : platform.memory;
  return Number(handler.read(BigInt(register.address), register.width));
}

/** One write cycle. */
export function writeRegister(platform: PlatformAccess, register: Register, value: number): void {
  const handler = register.space === "port" ? platform.ports : platform.memory;
  handler.write(BigInt(register.address), register.width, BigInt(value >>> 0));
}
