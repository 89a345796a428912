/** Diagnostics for programs. */
import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { positionAt } from "../../base/span.ts";
import type { JsonValue } from "../command.ts";

/** One diagnostic; lines and columns count from 1, offsets from 0, ends are exclusive. */
export function diagnosticToJson(diagnostic: Diagnostic): JsonValue {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    hint: diagnostic.hint,
    iasl: diagnostic.iasl,
    location: diagnostic.span === undefined ? undefined : spanToJson(diagnostic.span),
    related: diagnostic.related.map(({ message, span }) => ({ message, location: spanToJson(span) })),
  };
}

function spanToJson(span: Span): JsonValue {
  if ("source" in span) return { file: span.source.name, startOffset: span.start, endOffset: span.end };
  const { file } = span;
  return {
    file: file.path,
    start: { ...positionAt(file, span.start), offset: span.start },
    end: { ...positionAt(file, span.end), offset: span.end },
  };
}
