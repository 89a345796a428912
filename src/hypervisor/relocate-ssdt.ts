/** Making the vCPU SSDT fit: binary difference of its variants, then the values of this domain (Draft C, EXP9). */
import { hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { relocateTemplate, type SsdtTemplate } from "../firmware/index.ts";
import { diffVariants, type RelocationMap } from "../patch/index.ts";
import { type Lane, traceHypervisor } from "./lane.ts";

/**
 * The bytes of the SSDT with the values that its table set asks for.
 *
 * @returns undefined with the errors of the difference or of its application; `relocate/refused` on the trace
 */
export function relocateSsdt(lane: Lane, template: SsdtTemplate): Outcome<Uint8Array | undefined> {
  const { values, name } = template;
  const relocated = relocateTemplate(template);
  if (relocated.value === undefined) return refuse(lane, name, relocated);
  for (const { name: slot, offset } of relocated.value.map.slots) {
    traceHypervisor(lane, "relocate", { slot, offset, value: Number(values[slot] ?? 0) });
  }
  return outcome(relocated.value.bytes, relocated.diagnostics);
}

/**
 * Tries what Draft C proposes, on the UIDs as its document prints them: their encodings differ in length, so there is
 * no relocation (defect D10).
 *
 * @returns undefined with the errors; `relocate/refused` on the trace. A map if the difference is value-only after all.
 */
export function relocateAsPrinted(lane: Lane, template: SsdtTemplate): Outcome<RelocationMap | undefined> {
  const { asPrinted, name } = template;
  if (asPrinted === undefined) return outcome(undefined);
  const difference = diffVariants(asPrinted.variants, asPrinted.values);
  if (difference.value === undefined) refuse(lane, name, difference);
  return difference;
}

function refuse<T>(lane: Lane, table: string, { diagnostics }: Outcome<T>): Outcome<undefined> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const reason = hasErrors(errors) ? (errors[0]?.message ?? "") : "there are no variants to compare";
  traceHypervisor(lane, "relocate/refused", { table, reason, problems: errors.length });
  return outcome(undefined, diagnostics);
}
