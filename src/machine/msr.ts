/** The model-specific registers of interrupt handling: IA32_APIC_BASE and the x2APIC range (SDM 12.12). */
import type { Processor } from "./processor.ts";

export const msrs = { apicBase: 0x1b, x2apicFirst: 0x800, x2apicIcr: 0x830, x2apicLast: 0x8ff } as const;

const BASE_BSP = 1n << 8n;
const BASE_X2APIC = 1n << 10n;
const BASE_ENABLE = 1n << 11n;

export interface MsrContext {
  readonly processor: Processor;
  readonly lapicBase: number;
  readonly isBootProcessor: boolean;
}

export function readMsr({ processor, lapicBase, isBootProcessor }: MsrContext, msr: number): bigint {
  const { lapic } = processor;
  if (msr === msrs.apicBase) {
    const flags = BASE_ENABLE | (isBootProcessor ? BASE_BSP : 0n) | (lapic.isX2apic ? BASE_X2APIC : 0n);
    return BigInt(lapicBase) | flags;
  }
  if (!lapic.isX2apic || msr < msrs.x2apicFirst || msr > msrs.x2apicLast) return 0n;
  return BigInt(lapic.read((msr - msrs.x2apicFirst) << 4));
}

export function writeMsr({ processor }: MsrContext, msr: number, value: bigint): boolean {
  const { lapic } = processor;
  if (msr === msrs.apicBase) {
    lapic.setX2apic((value & BASE_X2APIC) !== 0n);
    return true;
  }
  if (!lapic.isX2apic || msr < msrs.x2apicFirst || msr > msrs.x2apicLast) return false;
  // The 64-bit ICR is the one register wider than 32 bits.
  if (msr === msrs.x2apicIcr) lapic.writeIcr(value);
  else lapic.write((msr - msrs.x2apicFirst) << 4, Number(BigInt.asUintN(32, value)));
  return true;
}
