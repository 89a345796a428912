/** #line: which line and file a text says it is. */
import type { LineMark } from "../../base/span.ts";
import { integerValue } from "../literals.ts";
import type { PreprocessorToken } from "./token.ts";

const maximumLine = 0xffff_ffff;

/**
 * Reads `N` or `N "file"` behind #line (or behind # alone, as C preprocessors write it).
 *
 * @param place - the line behind the directive, and the path that holds unless the directive names another
 */
export function readLineMark(
  tokens: readonly PreprocessorToken[],
  place: { readonly offset: number; readonly path: string },
): LineMark | undefined {
  const [number, file] = tokens;
  const line = number?.kind === "number" ? integerValue(number.text) : undefined;
  if (line === undefined || line > maximumLine) return undefined;
  const path = file?.kind === "string" ? file.text.slice(1, -1) : place.path;
  return { offset: place.offset, line: Number(line), path };
}

/** True if a text has directives that say its lines; most have none, and need no marks. */
export function mayHaveLineMarks(text: string): boolean {
  return /^[ \t]*#[ \t]*(?:line\b|[0-9])/m.test(text);
}
