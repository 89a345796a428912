/** The SSDT of a dom0 as a template: one source, compiled with several sets of values. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { applyRelocation, diffVariants, type RelocationMap, type SlotValues } from "../patch/index.ts";
import { compileAsl } from "./compile-asl.ts";
import { firmwareConstants, type SsdtKind } from "./profiles.ts";
import { correctedSsdtAsl } from "./ssdt-corrected.ts";
import { draftCSsdtAsl } from "./ssdt-draft-c.ts";
import type { SsdtTemplate } from "./table-set.ts";

/** What an SSDT of either kind depends on. */
export interface SsdtValues {
  readonly blockAddress: number;
  readonly gpeAddress: number;
  readonly gpeInterrupt: number;
  readonly gpePolarity: "high" | "low";
  readonly uids: readonly number[];
  readonly mirrorEvent: number | undefined;
  /** NameSeg of the bus device of the corrected profile; Draft C has XEN0 as printed. */
  readonly busName?: string;
  readonly proximityDomains?: readonly number[];
}

interface SsdtGenerator {
  readonly asl: (values: SsdtValues) => string;
  /** The slots that a hypervisor fills, by name. UIDs are `uid-0`, `uid-1`, … */
  readonly slots: (values: SsdtValues) => SlotValues;
}

const uidSlots = (uids: readonly number[]): SlotValues =>
  Object.fromEntries(uids.map((uid, index) => [`uid-${index}`, uid]));

const generators: { readonly [K in SsdtKind]: SsdtGenerator } = {
  corrected: {
    asl: correctedSsdtAsl,
    slots: ({ blockAddress, gpeAddress, gpeInterrupt, uids }) => ({
      "block-address": blockAddress,
      "gpe-address": gpeAddress,
      "gpe-interrupt": gpeInterrupt,
      ...uidSlots(uids),
    }),
  },
  "draft-c": {
    asl: draftCSsdtAsl,
    slots: ({ blockAddress, gpeAddress, uids }) => ({
      "block-address": blockAddress,
      "gpe-address": gpeAddress,
      ...uidSlots(uids),
    }),
  },
};

/** The ASL of an SSDT. */
export function ssdtAsl(kind: SsdtKind, values: SsdtValues): string {
  return generators[kind].asl(values);
}

/** The slot values of an SSDT. */
export function ssdtSlots(kind: SsdtKind, values: SsdtValues): SlotValues {
  return generators[kind].slots(values);
}

/**
 * Two variants, every value in them a DWord, and what the set at hand needs. For Draft C also the document's own
 * sample in two numberings.
 *
 * @returns undefined if the ASL does not compile
 */
export function compileTemplate(
  kind: SsdtKind,
  values: SsdtValues,
  place: Pick<SsdtTemplate, "name" | "address" | "memoryType">,
): Outcome<SsdtTemplate | undefined> {
  const found: Diagnostic[] = [];
  const compile = (name: string, asl: string): ByteSource | undefined => {
    const { value, diagnostics } = compileAsl(name, asl);
    found.push(...diagnostics);
    return value;
  };
  const all = (sets: readonly SsdtValues[], suffix: string): readonly ByteSource[] =>
    sets
      .map((set, index) => compile(`${place.name}${suffix}-${"ab"[index]}`, ssdtAsl(kind, set)))
      .filter((source) => source !== undefined);
  const sets = [variantValues(values, 0), variantValues(values, 1)];
  const variants = all(sets, "-variant");
  const printed = kind === "draft-c" ? [printedValues(0), printedValues(1)] : [];
  const asPrinted = all(printed, "-printed");
  if (hasErrors(found)) return outcome(undefined, found);
  return outcome(
    {
      ...place,
      variants,
      variantValues: sets.map((set) => ssdtSlots(kind, set)),
      values: ssdtSlots(kind, values),
      asPrinted:
        printed.length === 0 ? undefined : { variants: asPrinted, values: printed.map((set) => ssdtSlots(kind, set)) },
    },
    found,
  );
}

/**
 * The table of a template with other values in it: difference, then relocation of the first variant.
 *
 * @param values - default: those the template was made for
 * @returns undefined with errors when the difference is not value-only or a value does not fit
 */
export function relocateTemplate(
  template: SsdtTemplate,
  values: SlotValues = template.values,
): Outcome<{ readonly bytes: Uint8Array; readonly map: RelocationMap } | undefined> {
  const { value: map, diagnostics } = diffVariants(template.variants, template.variantValues);
  const [first] = template.variants;
  if (map === undefined || first === undefined) return outcome(undefined, diagnostics);
  const relocated = applyRelocation(first, map, values);
  const found = [...diagnostics, ...relocated.diagnostics];
  return outcome(relocated.value === undefined ? undefined : { bytes: relocated.value, map }, found);
}

/** Values of a variant: each a DWord, all different from each other and from those of the other variant. */
function variantValues(values: SsdtValues, variant: 0 | 1): SsdtValues {
  return {
    ...values,
    blockAddress: 0x1000_0000 + variant * 0x0800_0000,
    gpeAddress: 0x2000_0000 + variant * 0x0800_0000,
    gpeInterrupt: 0x3000_0000 + variant * 0x0800_0000,
    uids: values.uids.map((_, index) => 0x0100_0000 + variant * 0x0080_0000 + index),
  };
}

/** The two vCPUs of the document, with its UIDs and with others of two bytes. */
function printedValues(variant: 0 | 1): SsdtValues {
  const { firstPrintedUid } = firmwareConstants;
  const first = firstPrintedUid + variant * 0x0100;
  return {
    blockAddress: 0x1000_0000 + variant * 0x0800_0000,
    gpeAddress: 0x2000_0000 + variant * 0x0800_0000,
    gpeInterrupt: 0,
    gpePolarity: "high",
    uids: [first, first + 1],
    mirrorEvent: undefined,
    busName: firmwareConstants.busName,
  };
}
