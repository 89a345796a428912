/** The SSDT of the corrected profile: ASL for any number of vCPUs. */
import { firmwareConstants } from "./profiles.ts";
import { parseTemplate, renderTemplate, type TemplateItem } from "./template.ts";
import { templateTexts } from "./templates.generated.ts";
import { correctedName, hexDigits } from "./vcpu-names.ts";
import { xcpuLength } from "./xcpu-block.ts";

/** What the hypervisor places and numbers in the corrected SSDT. */
export interface CorrectedSsdtValues {
  /** Physical address of the XCPU block, below 4 GiB. */
  readonly blockAddress: number;
  /** Physical address of the GPE block, below 4 GiB. */
  readonly gpeAddress: number;
  /** Global system interrupt of the GPE block. */
  readonly gpeInterrupt: number;
  readonly gpePolarity: "high" | "low";
  /** `_UID` of each vCPU, at least 0x10000 so that all are DWord constants. */
  readonly uids: readonly number[];
  /** Number of a GPE0 event that runs the same scan, for an OSPM that knows no GPE block devices. */
  readonly mirrorEvent: number | undefined;
  /** NameSeg of the bus device below `\\_SB`: another one than XEN0 where the host has that name. */
  readonly busName?: string;
  /** `_PXM` of each vCPU; absent: none has one. */
  readonly proximityDomains?: readonly number[];
}

const template = parseTemplate(templateTexts.corrected);

/** The ASL text, in size linear in the number of vCPUs (1 to 4,096). */
export function correctedSsdtAsl(values: CorrectedSsdtValues): string {
  const { uids, mirrorEvent } = values;
  const words = Array.from({ length: Math.ceil(uids.length / 32) }, (_, index) => ({
    word: hexDigits(index, 2),
    wordIndex: index,
  }));
  const perWord: readonly TemplateItem[] = words.map((word) => ({ as: "word", values: word }));
  const vcpus = uids.map((uid, index) => vcpuValues(uid, index));
  return renderTemplate(
    template,
    {
      bus: values.busName ?? firmwareConstants.busName,
      blockAddress: values.blockAddress,
      blockLength: xcpuLength(uids.length),
      gpeAddress: values.gpeAddress,
      gpeInterrupt: values.gpeInterrupt,
      gpePolarity: values.gpePolarity === "high" ? "ActiveHigh" : "ActiveLow",
      wordCount: words.length,
    },
    {
      words: perWord,
      seen: perWord,
      compare: perWord,
      groups: words.map((word) => ({
        as: "group",
        values: word,
        groups: {
          members: vcpus
            .slice(32 * word.wordIndex, 32 * word.wordIndex + 32)
            .map((vcpu) => ({ as: "member", values: vcpu })),
        },
      })),
      processors: vcpus.map((vcpu, index) => ({
        as: index === 0 ? "boot" : "other",
        values: vcpu,
        groups: { proximity: proximityOf(values.proximityDomains?.[index]) },
      })),
      mirror: mirrorEvent === undefined ? [] : [{ as: "gpe0", values: { event: hexDigits(mirrorEvent, 2) } }],
    },
  );
}

function proximityOf(proximityDomain: number | undefined): readonly TemplateItem[] {
  return proximityDomain === undefined ? [] : [{ as: "domain", values: { proximityDomain } }];
}

function vcpuValues(uid: number, index: number): Readonly<Record<string, string | number>> {
  const mask = 2 ** (index % 32);
  return {
    name: correctedName(index),
    uid,
    index,
    entryOffset: 16 * index,
    wordIndex: Math.floor(index / 32),
    mask: `0x${hexDigits(mask, 8)}`,
    otherBits: `0x${hexDigits(0xffff_ffff - mask, 8)}`,
  };
}
