/** Findings of several passes over the same bytes: each once, and what follows from another as a warning. */
import type { Diagnostic } from "../base/diagnostic.ts";

/** The diagnostics without those that repeat an earlier one: same code, message and place. */
export function distinctDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, span }) => {
    const place = span === undefined ? "" : "source" in span ? span.source.name : span.file.path;
    const key = JSON.stringify([code, message, place, span?.start]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The code of a table that has fewer bytes than it says. */
const CUT = "tables/length-past-end";

/**
 * Errors in tables that are cut off as warnings, but for the one that says so: the others tell where the cut lies.
 *
 * @param read - what reading the tables reported
 * @param found - what was found in them since
 */
export function afterCut(read: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const cut = new Set(read.filter(({ code }) => code === CUT).map(sourceName));
  return found.map((diagnostic) => {
    const isConsequence = diagnostic.code !== CUT && diagnostic.severity === "error" && cut.has(sourceName(diagnostic));
    return isConsequence ? { ...diagnostic, severity: "warning" } : diagnostic;
  });
}

const sourceName = ({ span }: Diagnostic): string | undefined =>
  span !== undefined && "source" in span ? span.source.name : undefined;
