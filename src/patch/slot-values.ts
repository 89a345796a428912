/** Checks of the values that variants and relocations are made with. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { diagnose } from "./diagnostics.ts";
import type { SlotValues } from "./relocation-map.ts";

/** A whole number that 8 bytes can hold. */
export function isSlotValue(value: number | bigint | undefined): value is number | bigint {
  if (typeof value === "bigint") return value >= 0n && value < 1n << 64n;
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Every slot in every variant, each telling the variants apart, and no two slots alike. */
export function checkSlotValues(variants: readonly SlotValues[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const byContents = new Map<string, string>();
  const slots = new Set(variants.flatMap((variant) => Object.keys(variant)));
  for (const slot of slots) {
    const contents = variants.map((variant) => variant[slot]);
    const missing = contents.indexOf(undefined);
    if (missing >= 0) {
      found.push(diagnose("values-do-not-match", undefined, { slot, variant: missing + 1 }));
      continue;
    }
    const bad = contents.find((value) => !isSlotValue(value));
    if (bad !== undefined) {
      found.push(diagnose("bad-value", undefined, { slot, value: String(bad) }));
      continue;
    }
    const key = contents.map(String).join(" ");
    if (new Set(contents.map(String)).size === 1) {
      found.push(diagnose("slot-does-not-vary", undefined, { slot, value: String(contents[0]) }));
    }
    const twin = byContents.get(key);
    if (twin !== undefined) found.push(diagnose("ambiguous-slots", undefined, { first: twin, second: slot }));
    byContents.set(key, slot);
  }
  return found;
}
