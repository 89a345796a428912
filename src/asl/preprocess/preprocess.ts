/** Entry of the preprocessor. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { SourceFile } from "../../base/span.ts";
import type { AslHost } from "../lexer.ts";
import { chosenDiagnostics } from "../reporting.ts";
import { SourceSpace, type TextMap } from "../source-space.ts";
import { readLinesOnly } from "./lines-only.ts";
import type { PreprocessOptions } from "./options.ts";
import { Preprocessor } from "./preprocessor.ts";
import { startsDirective } from "./scan.ts";

/** What the lexer reads in place of the main text. */
export interface PreprocessedText {
  readonly text: string;
  readonly map: TextMap;
  /** Numbers of iasl's messages that #pragma disable silences. */
  readonly disabled: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
  /** It ends at an #error, so it is not to be parsed. */
  readonly isStopped: boolean;
}

/**
 * Preprocesses a text into a space, which then has its sources.
 *
 * @returns `undefined` if there is nothing to do: the text is to be read as it is
 */
export function preprocessInto(
  space: SourceSpace,
  source: SourceFile,
  options: PreprocessOptions,
  host: AslHost,
): PreprocessedText | undefined {
  const { text } = source;
  if (options.preprocess === false) {
    const lines = readLinesOnly(space, source);
    return lines === undefined ? undefined : { ...lines, disabled: [], diagnostics: [], isStopped: false };
  }
  if ((options.defines ?? []).length === 0 && !hasWork(text)) return undefined;
  const preprocessor = new Preprocessor(space, host, source.path);
  // The main text comes first in the space.
  const main = preprocessor.includes.openMain(source);
  preprocessor.predefine(options);
  preprocessor.read(main);
  return {
    text: preprocessor.output.toText(),
    map: preprocessor.output,
    disabled: preprocessor.disabled,
    diagnostics: preprocessor.diagnostics,
    isStopped: preprocessor.isStopped,
  };
}

/**
 * Preprocesses a text (iasl's `-P`).
 *
 * @returns the text without directives and macros, as the compiler would read it
 */
export function preprocess(source: SourceFile, options: PreprocessOptions, host: AslHost): Outcome<string> {
  const space = new SourceSpace();
  const made = preprocessInto(space, source, options, host);
  if (made === undefined) return outcome(source.text);
  return outcome(made.text, space.withOrigins(chosenDiagnostics(made.diagnostics, options)));
}

/** True if a text has directives or words that stand for something. */
function hasWork(text: string): boolean {
  if (text.includes("__IASL__") || text.includes("__DATE__")) return true;
  for (let at = text.indexOf("#"); at >= 0; at = text.indexOf("#", at + 1)) {
    let start = at;
    while (start > 0 && text.charCodeAt(start - 1) !== 0x0a && text.charCodeAt(start - 1) <= 0x20) start--;
    const isFirst = start === 0 || text.charCodeAt(start - 1) === 0x0a;
    if (isFirst && startsDirective(text, start)) return true;
  }
  return false;
}
