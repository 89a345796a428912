/** Findings of several passes over the same bytes, each once. */
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
