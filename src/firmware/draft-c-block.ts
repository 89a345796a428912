/**
 * The XEN data block of Draft C: a bitmap of N bits and three addresses and counts packed behind it without padding,
 * which is what its field list says (and a C structure would not).
 */
import { hex } from "../base/hex.ts";
import { invariant } from "../base/invariant.ts";

/** Contents of the block. */
export interface DraftCBlock {
  /** Bits of the PRS field, one for each vCPU. */
  readonly present: readonly boolean[];
  /** NCPU, 16 bits. */
  readonly vcpuCount: number;
  /** MSUA, 32 bits: physical address of the checksum byte of the MADT. */
  readonly madtChecksumAddress: number;
  /** MAPA, 32 bits: physical address of the first vCPU entry of the MADT. */
  readonly firstEntryAddress: number;
}

/** Bit offsets and widths of the fields for N vCPUs. */
export function draftCFields(vcpuCount: number) {
  return {
    PRS: { bitOffset: 0, bitWidth: vcpuCount },
    NCPU: { bitOffset: vcpuCount, bitWidth: 16 },
    MSUA: { bitOffset: vcpuCount + 16, bitWidth: 32 },
    MAPA: { bitOffset: vcpuCount + 48, bitWidth: 32 },
  } as const;
}

/** Bytes of the region: the 41 of the document, or more when the fields need more. */
export function draftCBlockLength(vcpuCount: number): number {
  return Math.max(41, Math.ceil((vcpuCount + 80) / 8));
}

/** The bytes of the block, zero behind the last field. */
export function encodeDraftCBlock(block: DraftCBlock): Uint8Array {
  const bytes = new Uint8Array(draftCBlockLength(block.present.length));
  const fields = draftCFields(block.present.length);
  block.present.forEach((isPresent, bit) => {
    if (isPresent) setBits(bytes, bit, 1, 1);
  });
  setBits(bytes, fields.NCPU.bitOffset, fields.NCPU.bitWidth, block.vcpuCount);
  setBits(bytes, fields.MSUA.bitOffset, fields.MSUA.bitWidth, block.madtChecksumAddress);
  setBits(bytes, fields.MAPA.bitOffset, fields.MAPA.bitWidth, block.firstEntryAddress);
  return bytes;
}

function setBits(bytes: Uint8Array, bitOffset: number, bitWidth: number, value: number): void {
  invariant(value < 2 ** bitWidth, `${hex(value)} does not fit ${bitWidth} bits`);
  for (let bit = 0; bit < bitWidth; bit++) {
    const at = bitOffset + bit;
    const byte = bytes[at >> 3] ?? 0;
    bytes[at >> 3] = byte | ((Math.floor(value / 2 ** bit) % 2) << (at & 7));
  }
}
