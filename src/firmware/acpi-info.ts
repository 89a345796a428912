/** The block in which a toolstack tells the AML of a Xen guest where its MADT is (facts C.3). */
import { writeUint } from "../base/byte-order.ts";

/** Offsets of what processors need. */
export const acpiInfoFields = {
  processorCount: 2,
  madtChecksumAddress: 12,
  firstEntryAddress: 16,
} as const;

/** Bytes of the block. */
export const acpiInfoLength = 40;

/** The bytes of the block. */
export function encodeAcpiInfo(values: {
  readonly processorCount: number;
  readonly madtChecksumAddress: number;
  readonly firstEntryAddress: number;
}): Uint8Array {
  const bytes = new Uint8Array(acpiInfoLength);
  writeUint(bytes, acpiInfoFields.processorCount, 2, values.processorCount);
  writeUint(bytes, acpiInfoFields.madtChecksumAddress, 4, values.madtChecksumAddress);
  writeUint(bytes, acpiInfoFields.firstEntryAddress, 4, values.firstEntryAddress);
  return bytes;
}
