/** The XCPU data block of the corrected profile: how hypervisor and AML speak. All fields naturally aligned. */
import { ByteWriter } from "../base/byte-writer.ts";

/** Byte offsets of the fields; all are 4 bytes but MSUA and MAPA, which are 8. */
export const xcpuFields = {
  /** ASCII `XCPU`. */
  signature: 0x00,
  /** 1. */
  version: 0x04,
  /** Number of possible vCPUs. */
  vcpuCount: 0x08,
  /** Bytes from one vCPU entry of the MADT to the next. */
  entryStride: 0x0c,
  /** Physical address of the checksum byte of the MADT. */
  madtChecksumAddress: 0x10,
  /** Physical address of the first vCPU entry of the MADT. */
  firstEntryAddress: 0x18,
  /** Written by OSPM: the vCPU that the three registers below speak about. */
  select: 0x20,
  /** Written by OSPM: 1 ejects the selected vCPU; entry and checksum are rewritten before the write completes. */
  ejectCommand: 0x24,
  /** Written by OSPM: source event of an `_OST`. */
  ostEvent: 0x28,
  /** Written by OSPM: status of an `_OST`; publishes vCPU, event and status. */
  ostStatus: 0x2c,
  /** Bitmap of the vCPUs wanted present, 32 in a word, bit i of word w for vCPU 32w+i. */
  present: 0x40,
} as const;

/** What the hypervisor writes into the block before the SSDT is loaded. */
export interface XcpuValues {
  readonly vcpuCount: number;
  readonly madtChecksumAddress: number;
  readonly firstEntryAddress: number;
  /** True for each vCPU that is present. */
  readonly present: readonly boolean[];
}

/** Bytes of a block for so many vCPUs. */
export function xcpuLength(vcpuCount: number): number {
  return xcpuFields.present + 4 * Math.ceil(vcpuCount / 32);
}

/** The bytes of a block as OSPM finds them at boot. */
export function encodeXcpuBlock(values: XcpuValues): Uint8Array {
  const writer = new ByteWriter(xcpuLength(values.vcpuCount));
  writer.u32(0x5550_4358);
  writer.u32(1);
  writer.u32(values.vcpuCount);
  writer.u32(16);
  writer.u64(BigInt(values.madtChecksumAddress));
  writer.u64(BigInt(values.firstEntryAddress));
  writer.zeros(xcpuFields.present - xcpuFields.select);
  for (let first = 0; first < values.vcpuCount; first += 32) {
    let word = 0;
    for (let bit = 0; bit < 32; bit++) if (values.present[first + bit] === true) word += 2 ** bit;
    writer.u32(word);
  }
  return writer.toBytes();
}
