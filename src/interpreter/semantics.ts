/**
 * Where the traditions of AML interpreters differ, in one place. The engine asks here and nowhere else.
 *
 * Today there is the tradition that Linux, the BSDs and macOS run.
 */
import type { Value } from "./value.ts";

export interface Semantics {
  readonly name: string;
  /** True if a store to an Arg that holds this value goes through it instead of replacing it, §19.6.5. */
  storesThroughArg(held: Value): boolean;
}

export const acpicaSemantics: Semantics = {
  name: "acpica",
  // Only what RefOf made: an Index in an Arg is replaced.
  storesThroughArg: (held) =>
    typeof held === "object" && "type" in held && (held.type === "Reference" || held.type === "SlotReference"),
};
