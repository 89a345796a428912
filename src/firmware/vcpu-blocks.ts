/** The memory that the SSDT of a dom0 and its hypervisor share. */
import { draftCBlockLength, encodeDraftCBlock } from "./draft-c-block.ts";
import { firmwareConstants, type Profile, type SsdtKind } from "./profiles.ts";
import type { MadtPlaces, PlacedBlock, VcpuSlot } from "./table-set.ts";
import { encodeXcpuBlock, xcpuLength } from "./xcpu-block.ts";

interface DataBlock {
  readonly name: string;
  readonly length: (vcpuCount: number) => number;
  readonly encode: (vcpus: readonly VcpuSlot[], madt: MadtPlaces) => Uint8Array;
}

/** The data block of each kind of SSDT. */
export const dataBlocks: { readonly [K in SsdtKind]: DataBlock } = {
  corrected: { name: "XCPU", length: xcpuLength, encode: (vcpus, madt) => encodeXcpuBlock(blockValues(vcpus, madt)) },
  "draft-c": {
    name: "XEN",
    length: draftCBlockLength,
    encode: (vcpus, madt) => encodeDraftCBlock(blockValues(vcpus, madt)),
  },
};

/** Data block and GPE block, with what OSPM finds in them at boot. */
export function vcpuBlocks(
  kind: SsdtKind,
  blocks: Profile["blocks"],
  places: { readonly blockAddress: number; readonly gpeAddress: number },
  contents: { readonly vcpus: readonly VcpuSlot[]; readonly madt: MadtPlaces },
): readonly PlacedBlock[] {
  const { name, length, encode } = dataBlocks[kind];
  const shared = { space: "memory", ...blocks } as const;
  return [
    {
      name,
      ...shared,
      address: places.blockAddress,
      length: length(contents.vcpus.length),
      initial: encode(contents.vcpus, contents.madt),
    },
    {
      name: "XENGPE0",
      ...shared,
      address: places.gpeAddress,
      length: firmwareConstants.gpeBlockLength,
      // Trapped registers have a reset state of their own; RAM is whatever was written.
      initial: blocks.isTrapped ? undefined : new Uint8Array(firmwareConstants.gpeBlockLength),
    },
  ];
}

function blockValues(vcpus: readonly VcpuSlot[], madt: MadtPlaces) {
  return {
    vcpuCount: vcpus.length,
    present: vcpus.map(({ isPresent }) => isPresent),
    madtChecksumAddress: madt.checksumAddress,
    firstEntryAddress: madt.firstVcpuEntryAddress,
  };
}
