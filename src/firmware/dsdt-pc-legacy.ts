/** The DSDT of the legacy PC: ASL for up to 256 processors, whose UID, APIC ID and bit are one number. */
import { parseTemplate, renderTemplate } from "./template.ts";
import { templateTexts } from "./templates.generated.ts";
import { hexDigits } from "./vcpu-names.ts";

/** The most processors: the bitmap has 32 bytes, UID and APIC ID one. APIC ID 255 is the broadcast address. */
export const maximumPcProcessors = 255;

/** What the legacy DSDT depends on. */
export interface PcLegacyDsdtValues {
  /** First port of the bitmap of present processors. */
  readonly bitmapPort: number;
  /** For each processor: present at power-on. */
  readonly present: readonly boolean[];
}

const template = parseTemplate(templateTexts["pc-legacy"]);

/** The ASL text. */
export function pcLegacyDsdtAsl({ bitmapPort, present }: PcLegacyDsdtValues): string {
  const processors = present.map((_, index) => ({
    name: `PR${hexDigits(index, 2)}`,
    index,
    apicId: index,
    byteIndex: index >> 3,
  }));
  return renderTemplate(
    template,
    {
      bitmapPort,
      processorCount: String(present.length),
      present: present.map((isPresent) => (isPresent ? "0x01" : "0x00")).join(", "),
    },
    {
      processors: processors.map((values, index) => ({ as: index === 0 ? "boot" : "other", values })),
      scan: processors.map((values, index) => ({ as: index % 8 === 0 ? "first-of-byte" : "next-bit", values })),
    },
  );
}
