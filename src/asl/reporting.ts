/** Which diagnostics count, and how much. */
import type { Diagnostic } from "../base/diagnostic.ts";

export interface ReportingOptions {
  /** Diagnostics not wanted, errors too: by code, by code without its area, or by iasl's number. */
  readonly disable?: readonly string[];
  /** Warnings are errors: a table with one is not made. Default false. */
  readonly warningsAreErrors?: boolean;
}

/** The diagnostics that are wanted, as severe as the options have them. */
export function chosenDiagnostics(found: readonly Diagnostic[], options: ReportingOptions): readonly Diagnostic[] {
  const { disable = [], warningsAreErrors = false } = options;
  if (disable.length === 0 && !warningsAreErrors) return found;
  const unwanted = new Set(disable);
  const wanted = found.filter(
    ({ code, iasl }) =>
      !unwanted.has(code) &&
      !unwanted.has(code.split("/")[1] ?? code) &&
      !(iasl !== undefined && unwanted.has(`${iasl}`)),
  );
  if (!warningsAreErrors) return wanted;
  return wanted.map((one) => (one.severity === "warning" ? { ...one, severity: "error" } : one));
}
