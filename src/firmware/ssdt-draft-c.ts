/** The SSDT of Draft C as its document prints it, for any number of vCPUs. */
import { draftCBlockLength } from "./draft-c-block.ts";
import { parseTemplate, renderTemplate } from "./template.ts";
import { templateTexts } from "./templates.generated.ts";
import { draftCName } from "./vcpu-names.ts";

/** What the hypervisor places and numbers in the Draft C SSDT. */
export interface DraftCSsdtValues {
  /** Physical address of the XEN block, below 4 GiB. */
  readonly blockAddress: number;
  /** Physical address of the GPE registers, below 4 GiB. */
  readonly gpeAddress: number;
  /** `_UID` of each vCPU; the document prints 1 and 2. */
  readonly uids: readonly number[];
}

/** A point where the text for many vCPUs cannot be what the document prints. */
export interface DraftCDeviation {
  /** Fewest vCPUs that need it. */
  readonly from: number;
  readonly text: string;
}

/** Every point where we go beyond the printed sample, which has two vCPUs. */
export const draftCDeviations: readonly DraftCDeviation[] = [
  { from: 3, text: "PRS is as wide as there are vCPUs; further processors repeat the body of VP01" },
  { from: 9, text: "the scan fetches byte i/8 of the bitmap when i is a multiple of 8; the sample knows byte 0 only" },
  { from: 249, text: "the region is longer than 41 bytes, which end with the fields of 248 vCPUs" },
  { from: 257, text: "names from the 257th vCPU on are V and three hex digits: VP and two are used up" },
  { from: 257, text: "ProcID is the low byte of the index: it has 8 bits" },
];

const template = parseTemplate(templateTexts["draft-c"]);

/** The ASL text, in size linear in the number of vCPUs (1 to 4,096). */
export function draftCSsdtAsl(values: DraftCSsdtValues): string {
  const vcpus = values.uids.map((uid, index) => ({
    name: draftCName(index),
    processorId: index & 0xff,
    uid,
    index,
    entryOffset: 8 * index,
    byteIndex: index >> 3,
  }));
  return renderTemplate(
    template,
    {
      vcpus: String(vcpus.length),
      blockAddress: values.blockAddress,
      blockLength: draftCBlockLength(vcpus.length),
      gpeAddress: values.gpeAddress,
    },
    {
      processors: vcpus.map((vcpu, index) => ({ as: index === 0 ? "boot" : "other", values: vcpu })),
      scan: vcpus.map((vcpu, index) => ({ as: index % 8 === 0 ? "first-of-byte" : "next-bit", values: vcpu })),
    },
  );
}
