/** Which diagnostics count, and how much. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { checkDeclarations } from "./checks/diagnostics.ts";
import { declarations } from "./diagnostics.ts";
import { declarations as preprocessorDeclarations } from "./preprocess/diagnostics.ts";

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

const areas = { asl: declarations, "asl-check": checkDeclarations, preprocessor: preprocessorDeclarations };

/**
 * True for what {@link ReportingOptions.disable} can mean: a diagnostic of the compiler, by code or by code without its
 * area, or any number that iasl's messages may have, so that options written for iasl go on working.
 */
export function isDiagnosticName(name: string): boolean {
  if (/^[1-6]\d{3}$/.test(name)) return true;
  return Object.entries(areas).some(([area, declared]) => {
    const plain = name.startsWith(`${area}/`) ? name.slice(area.length + 1) : name;
    return Object.hasOwn(declared, plain);
  });
}
