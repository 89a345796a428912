/** Texts in memory for the preprocessor. */
import { type AslHost, compile, type PreprocessOptions, preprocess } from "../../../src/asl/index.ts";
import type { Diagnostic, Span } from "../../../src/base/diagnostic.ts";
import { createSourceFile, statedPositionAt } from "../../../src/base/span.ts";

/** A host with files; those whose path begins with `folder/` are in an include folder. */
export function memoryHost(files: Readonly<Record<string, string>> = {}): AslHost {
  const find = (path: string, search?: string): string | undefined =>
    [...(search === "folders" ? [] : [path]), `folder/${path}`].find((candidate) => files[candidate] !== undefined);
  return {
    readText(path, _from, search) {
      const found = find(path, search);
      return found === undefined ? undefined : { path: found, text: files[found] ?? "" };
    },
    readBytes(path, _from, search) {
      const found = find(path, search);
      return found === undefined ? undefined : { path: found, bytes: new TextEncoder().encode(files[found]) };
    },
  };
}

/** `path:line:column` of a place. */
export function placeText(span: Span | undefined): string {
  if (span === undefined || !("file" in span)) return "";
  const { path, line, column } = statedPositionAt(span.file, span.start);
  return `${path}:${line}:${column}`;
}

/** `place code` of each diagnostic, and below it its related places. */
export const described = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.flatMap(({ span, code, related }) => [
    `${placeText(span)} ${code}`,
    ...related.map((place) => `  ${placeText(place.span)} ${place.message}`),
  ]);

/** The text without spaces and line feeds that matter to nobody, and the diagnostics. */
export function preprocessText(
  text: string,
  options: PreprocessOptions = {},
  files: Readonly<Record<string, string>> = {},
): { readonly text: string; readonly diagnostics: readonly string[] } {
  const { value, diagnostics } = preprocess(createSourceFile("main.asl", text), options, memoryHost(files));
  return { text: value.replace(/\s+/g, " ").trim(), diagnostics: described(diagnostics) };
}

/** Diagnostics of a compilation. */
export function compileDiagnostics(text: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return described(compile(createSourceFile("main.asl", text), {}, memoryHost(files)).diagnostics);
}
