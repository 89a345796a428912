/** Diagnostics as SARIF 2.1.0, the format code hosts and editors read. */
import type { Diagnostic, Severity, Span } from "../../base/diagnostic.ts";
import { statedPositionAt } from "../../base/span.ts";
import type { JsonValue } from "../command.ts";
import { packageVersion } from "../version.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", remark: "note" };

/** One run with all diagnostics; rules are the codes that occur. Ends with a line feed. */
export function sarifDocument(diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const document: JsonValue = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "acpikit",
            version: packageVersion(),
            rules: codes.map((code) => ruleOf(code, diagnostics)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes)),
      },
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function ruleOf(code: Diagnostic["code"], diagnostics: readonly Diagnostic[]): JsonValue {
  const first = diagnostics.find((diagnostic) => diagnostic.code === code);
  return {
    id: code,
    ...(first?.hint === undefined ? {} : { help: { text: first.hint } }),
    ...(first?.iasl === undefined ? {} : { properties: { iasl: first.iasl } }),
  };
}

function resultOf({ code, severity, message, span, related, hint }: Diagnostic, codes: readonly string[]): JsonValue {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    ...(span === undefined ? {} : { locations: [{ physicalLocation: locationOf(span) }] }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: locationOf(place.span),
          })),
        }),
  };
}

function locationOf(span: Span): JsonValue {
  if ("source" in span) {
    const region = { byteOffset: span.start, byteLength: span.end - span.start };
    return { artifactLocation: { uri: uriOf(span.source.name) }, region };
  }
  const start = statedPositionAt(span.file, span.start);
  const end = statedPositionAt(span.file, span.end);
  return {
    artifactLocation: { uri: uriOf(start.path) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A path as a relative or absolute URI reference. */
function uriOf(path: string): string {
  const encoded = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
