/** The DSDT of an HVM or PVH guest of Xen: ASL for any number of vCPUs (facts C.3). */
import { parseTemplate, renderTemplate, type TemplateItem } from "./template.ts";
import { templateTexts } from "./templates.generated.ts";
import { hexDigits } from "./vcpu-names.ts";

export interface XenGuestDsdtValues {
  /** Physical address of the block of addresses. */
  readonly infoAddress: number;
  readonly vcpuCount: number;
  /** First port of the bitmap; undefined: the guest has no device model, so there is neither bitmap nor event. */
  readonly bitmapPort: number | undefined;
}

/** HVM_MAX_VCPUS: the bitmap has 16 bytes. */
export const maximumXenGuestVcpus = 128;

const template = parseTemplate(templateTexts["xen-guest"]);

/** NameSeg of a vCPU's object. */
export function xenGuestName(index: number): string {
  return `PR${hexDigits(index, 2)}`;
}

/** The ASL text. */
export function xenGuestDsdtAsl({ infoAddress, vcpuCount, bitmapPort }: XenGuestDsdtValues): string {
  const vcpus: readonly TemplateItem[] = Array.from({ length: vcpuCount }, (_, index) => ({
    as: "vcpu",
    values: {
      name: xenGuestName(index),
      index,
      entryOffset: 8 * index,
      byte: index >> 3,
      mask: 1 << (index & 7),
    },
  }));
  const scan: readonly TemplateItem[] =
    bitmapPort === undefined ? [] : [{ as: "bitmap", values: { bitmapPort }, groups: { compare: vcpus } }];
  return renderTemplate(
    template,
    { infoAddress },
    { processors: vcpus, scan, event: bitmapPort === undefined ? [] : [{ as: "gpe0", values: {} }] },
  );
}
