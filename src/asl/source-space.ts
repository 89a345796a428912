/**
 * One line of offsets for all texts of a compilation.
 *
 * Each text that is read gets a range of its own, so a place anywhere in the sources is one number and tokens and
 * trees need not say which file they come from. Included files (and, when they come, macro expansions) are ranges too.
 */
import type { SourceFile, TextSpan } from "../base/span.ts";

interface Range {
  readonly base: number;
  readonly file: SourceFile;
  /** Where the text was asked for: the offset of the Include, `undefined` for the main text. */
  readonly includedAt: number | undefined;
}

/** The texts of one compilation and the translation of their offsets. */
export class SourceSpace {
  private readonly ranges: Range[] = [];
  private next = 0;

  /**
   * Adds a text.
   *
   * @returns the offset of its first character
   */
  add(file: SourceFile, includedAt?: number): number {
    const base = this.next;
    this.ranges.push({ base, file, includedAt });
    // One spare offset, so that "the end of the file" is in its file.
    this.next += file.text.length + 1;
    return base;
  }

  /** The texts in the order they were added. */
  get files(): readonly SourceFile[] {
    return this.ranges.map((range) => range.file);
  }

  private rangeAt(offset: number): Range | undefined {
    let low = 0;
    let high = this.ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.ranges[middle]?.base ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.ranges[low];
  }

  /** The span of two offsets (end exclusive) in the file of the first; `undefined` if no text was added. */
  span(start: number, end: number): TextSpan | undefined {
    const range = this.rangeAt(start);
    if (range === undefined) return undefined;
    const limit = range.file.text.length;
    const first = Math.min(start - range.base, limit);
    return { file: range.file, start: first, end: Math.min(Math.max(end - range.base, first), limit) };
  }

  /** The places of the Include operators through which the text at `offset` came in, innermost first. */
  includeChain(offset: number): readonly TextSpan[] {
    const chain: TextSpan[] = [];
    for (let at = this.rangeAt(offset)?.includedAt; at !== undefined; at = this.rangeAt(at)?.includedAt) {
      const span = this.span(at, at + 1);
      if (span !== undefined) chain.push(span);
    }
    return chain;
  }

  /** The text between two offsets. */
  text(start: number, end: number): string {
    const span = this.span(start, end);
    return span === undefined ? "" : span.file.text.slice(span.start, span.end);
  }
}
