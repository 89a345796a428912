/**
 * The pass before the lexer: directives and macros, text to text with a map back to the sources.
 *
 * Lines are copied in runs as long as possible; only macro calls and directives interrupt them. Comments stay, and
 * nothing in them or in strings is touched.
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { statedPositionAt } from "../../base/span.ts";
import type { AslHost } from "../lexer.ts";
import type { SourceSpace } from "../source-space.ts";
import { Conditionals } from "./conditionals.ts";
import { type DirectiveHost, runDirective } from "./directives.ts";
import { Expander } from "./expander.ts";
import { Includes } from "./includes.ts";
import type { Macro } from "./macro.ts";
import { MappedText } from "./mapped-text.ts";
import { defaultDate, type PreprocessOptions } from "./options.ts";
import type { Reading } from "./reading.ts";
import {
  directiveEnd,
  isBlank,
  isDigit,
  isPathSegment,
  lineEnd,
  Scanner,
  startsWord,
  stringEnd,
  wordEnd,
} from "./scan.ts";
import { PreprocessorToken } from "./token.ts";

type Place = { readonly start: number; readonly end: number };

/** One run over a main text and all it includes. */
export class Preprocessor implements DirectiveHost {
  readonly diagnostics: Diagnostic[] = [];
  readonly macros = new Map<string, Macro>();
  readonly conditionals = new Conditionals();
  readonly output = new MappedText();
  readonly disabled: number[] = [];
  readonly expander: Expander;
  readonly includes: Includes;
  /** #error was met. */
  isStopped: boolean = false;
  private readonly space: SourceSpace;

  constructor(space: SourceSpace, host: AslHost, mainPath: string) {
    this.space = space;
    this.expander = new Expander({
      macroOf: (name) => this.macros.get(name),
      report: (diagnostic) => this.report(diagnostic),
      spanOf: (place) => this.spanOf(place),
      lineOf: (offset) => this.lineOf(offset),
    });
    this.includes = new Includes(space, host, mainPath);
  }

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  spanOf(place: Place): Diagnostic["span"] {
    return this.space.span(place.start, place.end);
  }

  private lineOf(offset: number): number {
    const span = this.space.span(offset, offset + 1);
    return span === undefined ? 0 : statedPositionAt(span.file, span.start).line;
  }

  /** Defines what is defined before the first line. */
  predefine(options: PreprocessOptions): void {
    // Deviation: iasl leaves __DATE__ to its parser, which takes it from the clock.
    const date = (options.date ?? defaultDate).replace(/[\\"\n\r]/g, " ");
    const given = (options.defines ?? []).map(({ name, value }) => `#define ${name} ${value}`.replace(/[\r\n]+/g, " "));
    this.read(this.includes.openText("<built in>", `#define __IASL__\n#define __DATE__ "${date}"\n`));
    if (given.length > 0) this.read(this.includes.openText("<command line>", `${given.join("\n")}\n`));
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Reads a text to its end, or to #error. */
  read(reading: Reading): void {
    const { text } = reading.file;
    const depth = this.conditionals.depth;
    let copied = 0;
    let at = 0;
    let isLineStart = true;
    const length = text.length;
    while (at < length) {
      if (isLineStart) {
        const start = at;
        while (isBlank(text.charCodeAt(at))) at++;
        if (text.charCodeAt(at) === 0x23) {
          this.copy(reading, copied, start);
          const end = directiveEnd(text, at);
          const next = Math.min(end + 1, length);
          runDirective(this, reading, { start: at, end, next });
          if (this.isStopped) return;
          at = next;
          copied = at;
          continue;
        }
        if (!this.conditionals.isActive) {
          this.copy(reading, copied, start);
          at = skippedLineEnd(text, at);
          copied = at;
          continue;
        }
        isLineStart = false;
        continue;
      }
      const code = text.charCodeAt(at);
      if (startsWord(code)) {
        const end = wordEnd(text, at);
        const macro = this.macroAt(text, at, end);
        if (macro === undefined) at = end;
        else {
          this.copy(reading, copied, at);
          at = this.expandCall(macro, reading, at, end);
          copied = at;
        }
      } else if (code === 0x0a) {
        at++;
        isLineStart = true;
      } else if (isDigit(code)) at = wordEnd(text, at);
      else if (code === 0x22) at = stringEnd(text, at, length);
      else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) at = lineEnd(text, at);
      else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
        const end = text.indexOf("*/", at + 2);
        at = end < 0 ? length : end + 2;
      } else at++;
    }
    this.copy(reading, copied, length);
    // What follows an included file begins a line of its own.
    const end = reading.base + length;
    if (length > 0 && text.charCodeAt(length - 1) !== 0x0a) this.output.made("\n", { start: end, end });
    for (const problem of this.conditionals.leftOpen(depth, reading.file.path)) this.report(problem);
  }

  private copy(reading: Reading, from: number, to: number): void {
    if (to > from) this.output.verbatim(reading.file.text.slice(from, to), reading.base + from);
  }

  /** The macro that a word names. */
  private macroAt(text: string, start: number, end: number): Macro | undefined {
    const macro = this.macros.get(text.slice(start, end));
    return macro === undefined || this.expander.isExhausted || isPathSegment(text, start, end) ? undefined : macro;
  }

  /** Writes what a call becomes. Returns the offset behind the call. */
  private expandCall(macro: Macro, { file, base }: Reading, start: number, end: number): number {
    const place = { start: base + start, end: base + end };
    if (macro.isPlain) {
      this.output.plainExpansion(macro, place);
      return end;
    }
    const flags = { hasSpace: false, isSegment: false };
    const token = new PreprocessorToken("word", macro.name, place, flags, { expansion: undefined, hidden: undefined });
    const continuation = new Scanner(file.text, base, { start: end, end: file.text.length, crossesLines: true });
    this.output.expansion(this.expander.expand([token], continuation));
    return continuation.at;
  }

  /** A text that is not among the sources, as a directive's output. */
  made(text: string, place: Place): void {
    this.output.made(text, place);
  }
}

/** Offset of the next line of text that does not count; comments hide line ends, as elsewhere. */
function skippedLineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return at + 1;
    if (code === 0x22) at = stringEnd(text, at, lineEnd(text, at));
    else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) at = lineEnd(text, at);
    else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const end = text.indexOf("*/", at + 2);
      // A comment that never ends would hide all that follows.
      at = end < 0 ? at + 2 : end + 2;
    } else at++;
  }
  return text.length;
}
