/** A text that is not preprocessed: only what it says about its lines is taken out (C preprocessors write it). */
import type { LineMark, SourceFile } from "../../base/span.ts";
import type { SourceSpace } from "../source-space.ts";
import { readLineMark } from "./line-marks.ts";
import { MappedText } from "./mapped-text.ts";
import { lineEnd, Scanner } from "./scan.ts";

/** The text without its #line; `undefined` if it has none. Other directives stay, for the lexer to report. */
export function readLinesOnly(space: SourceSpace, source: SourceFile): { text: string; map: MappedText } | undefined {
  const directives = [...source.text.matchAll(/^[ \t]*#[ \t]*(?:line\b)?(?=[ \t]*[0-9])/gm)];
  if (directives.length === 0) return undefined;
  const lineMarks: LineMark[] = [];
  const file = { ...source, lineMarks };
  const { text } = file;
  const base = space.add(file);
  const output = new MappedText();
  let copied = 0;
  for (const { index, 0: head } of directives) {
    const end = lineEnd(text, index);
    const range = { start: index + head.length, end, crossesLines: false };
    const path = lineMarks.at(-1)?.path ?? file.path;
    const mark = readLineMark(new Scanner(text, base, range).rest(), { offset: end + 1, path });
    if (mark === undefined) continue;
    lineMarks.push(mark);
    output.verbatim(text.slice(copied, index), base + copied);
    copied = Math.min(end + 1, text.length);
  }
  output.verbatim(text.slice(copied), base + copied);
  return { text: output.toText(), map: output };
}
