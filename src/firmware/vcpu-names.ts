/** Names of vCPU objects. */
import { hex } from "../base/hex.ts";

/** The most vCPUs a table set can have: three hex digits of a name. */
export const maximumVcpus = 4096;

/** Upper-case hex digits without prefix, as they stand in a NameSeg. */
export function hexDigits(value: number, digits: number): string {
  return hex(value, digits).slice(2);
}

/** Corrected profile: `V` and three hex digits. */
export function correctedName(index: number): string {
  return `V${hexDigits(index, 3)}`;
}

/**
 * Draft C: `VP` and two hex digits, as printed. From the 257th on there is no such name left; those are `V` and three
 * hex digits, which cannot be mistaken for the others because P is no hex digit.
 */
export function draftCName(index: number): string {
  return index < 256 ? `VP${hexDigits(index, 2)}` : `V${hexDigits(index, 3)}`;
}
