/** The DSDT of a virtual machine with selector registers: ASL for any number of processors (facts C.6, C.7). */
import type { ProcessorUid } from "../base/brand.ts";
import { encodeProcessorEntry, type ProcessorEntryKind } from "./madt.ts";
import type { VcpuSlot } from "./table-set.ts";
import { parseTemplate, renderTemplate, type TemplateItem } from "./template.ts";
import { templateTexts } from "./templates.generated.ts";
import { hexDigits } from "./vcpu-names.ts";

/** Bytes of the registers. */
export const selectorRegistersLength = 12;

/** How changes are announced, and where the registers are. */
export type SelectorPlaces =
  /** Registers on ports, an event of FADT GPE0. Until they are used a bitmap stands in their place. */
  | { readonly kind: "ports"; readonly port: number }
  /** Registers and status byte in memory, the interrupt of a generic event device. */
  | {
      readonly kind: "memory";
      readonly address: number;
      readonly statusAddress: number;
      readonly interrupt: number;
    };

/** What the DSDT depends on. */
export interface SelectorDsdtValues {
  readonly places: SelectorPlaces;
  readonly processors: readonly Pick<VcpuSlot, "uid" | "apicId">[];
  readonly entryKind: ProcessorEntryKind;
}

const template = parseTemplate(templateTexts.selector);

/** NameSeg of a processor's object. */
export const selectorName = (index: number): string => `C${hexDigits(index, 3)}`;

/** The ASL text. */
export function selectorDsdtAsl({ places, processors, entryKind }: SelectorDsdtValues): string {
  const isOnPorts = places.kind === "ports";
  const item = (as: string): readonly TemplateItem[] => [{ as, values: {} }];
  const objects = processors.map(({ uid, apicId }, index) => ({
    name: selectorName(index),
    index,
    mat: matText({ uid, apicId, entryKind }),
  }));
  return renderTemplate(
    template,
    {
      revision: isOnPorts ? "1" : "6",
      space: isOnPorts ? "SystemIO" : "SystemMemory",
      address: isOnPorts ? places.port : places.address,
      scan: isOnPorts ? "CSCN" : "CSCA",
      count: processors.length,
    },
    {
      events: isOnPorts
        ? item("gpe")
        : [{ as: "generic", values: { statusAddress: places.statusAddress, interrupt: String(places.interrupt) } }],
      registers: item(places.kind),
      bitmap: isOnPorts ? item("bitmap") : [],
      notified: objects.map((values) => ({ as: "processor", values })),
      scan: item(isOnPorts ? "by-command" : "by-selector"),
      processors: objects.map((values, index) => ({
        as: "processor",
        values,
        groups: { eject: index === 0 ? [] : item("eject"), report: isOnPorts ? item("report") : [] },
      })),
      methods: [...(isOnPorts ? item("gpe") : []), ...item("sleep")],
    },
  );
}

/** The processor's MADT entry as it is when the processor is there: whoever asks has seen `_STA`. */
function matText(values: Pick<VcpuSlot, "apicId"> & { uid: ProcessorUid; entryKind: ProcessorEntryKind }): string {
  const { bytes } = encodeProcessorEntry({ ...values, flags: 1 }, values.entryKind);
  return Array.from(bytes, (byte) => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(", ");
}
