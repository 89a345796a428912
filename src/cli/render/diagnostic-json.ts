/** Diagnostics for programs. */
import type { Diagnostic, Span } from "../../base/diagnostic.ts";
import { statedPositionAt, type TextSpan } from "../../base/span.ts";
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
  const { path } = statedPositionAt(file, span.start);
  return {
    file: path,
    // Offsets are those of the text that was read, wherever #line says it comes from.
    readFrom: path === file.path ? undefined : file.path,
    start: placeToJson(file, span.start),
    end: placeToJson(file, span.end),
  };
}

function placeToJson(file: TextSpan["file"], offset: number): JsonValue {
  const { line, column } = statedPositionAt(file, offset);
  return { line, column, offset };
}
