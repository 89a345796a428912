/** The text the preprocessor makes, and where each of its characters comes from. */
import type { MacroExpansion, MappedPlace, TextMap } from "../source-space.ts";
import { outermost } from "./expander.ts";
import type { Macro } from "./macro.ts";
import { wouldMerge } from "./scan.ts";
import type { PreprocessorToken } from "./token.ts";

/** Collects the pieces of the text in order. */
export class MappedText implements TextMap {
  private readonly pieces: string[] = [];
  private length = 0;
  private last = "";
  /** The last piece was made, so that it may need a space before what follows. */
  private endsMade = false;
  // One entry for each piece: arrays of numbers, because there may be millions.
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];
  /** Length of the place it comes from; −1: the text is the place's own, character by character. */
  private readonly originLengths: number[] = [];
  private readonly expansions: (MacroExpansion | undefined)[] = [];

  /** The text so far. */
  toText(): string {
    return this.pieces.join("");
  }

  private push(text: string, origin: number, originLength: number, expansion?: MacroExpansion): void {
    this.starts.push(this.length);
    this.origins.push(origin);
    this.originLengths.push(originLength);
    this.expansions.push(expansion);
    this.pieces.push(text);
    this.length += text.length;
    this.last = text.charAt(text.length - 1);
  }

  /** A part of a source as it is. */
  verbatim(text: string, origin: number): void {
    if (text === "") return;
    if (this.endsMade && wouldMerge(this.last, text.charAt(0))) this.push(" ", origin, 1);
    this.push(text, origin, -1);
    this.endsMade = false;
  }

  /** Text that a directive stands for; all of it comes from the directive. */
  made(text: string, origin: { readonly start: number; readonly end: number }): void {
    this.push(text, origin.start, origin.end - origin.start);
  }

  /** What a macro call became. */
  expansion(tokens: readonly PreprocessorToken[]): void {
    tokens.forEach((token, i) => {
      const space = (i > 0 && token.hasSpace) || wouldMerge(this.last, token.text.charAt(0)) ? " " : "";
      const isSpelled = token.expansion === undefined && token.end - token.start === token.text.length;
      if (space !== "") this.push(space, outermost(token).start, 1);
      this.push(token.text, token.start, isSpelled ? -1 : token.end - token.start, token.expansion);
    });
    this.endsMade = tokens.length > 0;
  }

  /** What a macro without words in its body became. */
  plainExpansion(macro: Macro, call: { readonly start: number; readonly end: number }): void {
    const expansion = { macro: macro.name, start: call.start, end: call.end, parent: undefined };
    macro.body.forEach((token, i) => {
      const isApart = (i > 0 && token.hasSpace) || wouldMerge(this.last, token.text.charAt(0));
      if (isApart) this.push(" ", call.start, 1);
      this.push(token.text, token.start, token.end - token.start, expansion);
    });
    this.endsMade = macro.body.length > 0;
  }

  placeAt(offset: number): MappedPlace | undefined {
    let low = 0;
    let high = this.starts.length - 1;
    if (high < 0) return undefined;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const origin = this.origins[low] ?? 0;
    const length = this.originLengths[low] ?? 0;
    if (length >= 0) return { start: origin, end: origin + length, expansion: this.expansions[low] };
    const start = origin + offset - (this.starts[low] ?? 0);
    return { start, end: start + 1, expansion: undefined };
  }
}
