/** What turns one instruction into JavaScript. */
import type { Step } from "./blocks.ts";
import type { Writer } from "./writer.ts";

/** Writes one instruction. */
export type Translation = (to: Writer, step: Step) => void;

/** The two operands on top, as values. */
export function pair(to: Writer, { height }: Step): { readonly a: string; readonly b: string; readonly at: number } {
  return { a: to.value(height - 2), b: to.value(height - 1), at: height - 2 };
}
