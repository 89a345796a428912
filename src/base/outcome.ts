/** The result of a pass over input: the best value there is, and what was wrong. */
import type { Diagnostic } from "./diagnostic.ts";

export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A value and the diagnostics found on the way to it (none by default). */
export function outcome<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { value, diagnostics };
}
