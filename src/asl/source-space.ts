/**
 * One line of offsets for all texts of a compilation.
 *
 * Each text that is read gets a range of its own, so a place anywhere in the sources is one number and tokens and
 * trees need not say which file they come from. Included files are ranges, and so is the text that the preprocessor
 * makes: that one has a map, and spans in it are those of the sources it comes from.
 */
import type { Diagnostic, RelatedPlace } from "../base/diagnostic.ts";
import type { SourceFile, TextSpan } from "../base/span.ts";
import type { AnnotationTable } from "./annotations.ts";

/** One macro call. Offsets are of the space, ends exclusive. */
export interface MacroExpansion {
  readonly macro: string;
  /** The call; in the body of the parent's macro if there is a parent. */
  readonly start: number;
  readonly end: number;
  readonly parent: MacroExpansion | undefined;
}

/** Where a character of a made text is spelled. Offsets are of the space. */
export interface MappedPlace {
  readonly start: number;
  readonly end: number;
  /** The expansion in whose body it is spelled; `undefined`: it stands in a source. */
  readonly expansion: MacroExpansion | undefined;
}

/** From offsets of a made text to where they come from. */
export interface TextMap {
  /** `undefined` if the text is empty. */
  placeAt(offset: number): MappedPlace | undefined;
}

interface Range {
  readonly base: number;
  readonly file: SourceFile;
  /** Where the text was asked for: the offset of the Include, `undefined` for the main text. */
  readonly includedAt: number | undefined;
  /** It was read from a file of the compilation. */
  readonly isFile: boolean;
  /** Of the preprocessor's text. */
  readonly map: TextMap | undefined;
}

type Place = { readonly start: number; readonly end: number };

/** The texts of one compilation and the translation of their offsets. */
export class SourceSpace {
  /** What comments say of the tokens before them; `undefined` if no text has such comments. */
  annotations: AnnotationTable | undefined = undefined;
  private readonly ranges: Range[] = [];
  private next = 0;
  /** The offset each span was asked for, so that a diagnostic can be told how its place came about. */
  private readonly origins = new WeakMap<object, number>();

  /**
   * Adds a text.
   *
   * @param includedAt - offset of the Include or #include that asks for it
   * @returns the offset of its first character
   */
  add(file: SourceFile, includedAt?: number): number {
    return this.addRange({ file, includedAt, isFile: true, map: undefined });
  }

  /** Adds a text that was made from texts added before. */
  addMade(file: SourceFile, map: TextMap): number {
    return this.addRange({ file, includedAt: undefined, isFile: false, map });
  }

  /** Adds a text that is no file: built in or from the command line. */
  addGiven(file: SourceFile): number {
    return this.addRange({ file, includedAt: undefined, isFile: false, map: undefined });
  }

  private addRange(range: Omit<Range, "base">): number {
    const base = this.next;
    this.ranges.push({ base, ...range });
    // One spare offset, so that "the end of the file" is in its file.
    this.next += range.file.text.length + 1;
    return base;
  }

  /** The texts that were read, in the order they were added, each once. */
  get files(): readonly SourceFile[] {
    return [...new Set(this.ranges.filter((range) => range.isFile).map((range) => range.file))];
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

  /** The place in a source that an offset comes from: for what a macro made, the outermost call. */
  private sourcePlace(offset: number): Place | undefined {
    const range = this.rangeAt(offset);
    if (range?.map === undefined) return range === undefined ? undefined : { start: offset, end: offset + 1 };
    const place = range.map.placeAt(offset - range.base);
    return place?.expansion === undefined ? place : rootOf(place.expansion);
  }

  /** The span of two offsets (end exclusive) in the file of the first; `undefined` if no text was added. */
  span(start: number, end: number): TextSpan | undefined {
    const first = this.sourcePlace(start);
    const range = first === undefined ? undefined : this.rangeAt(first.start);
    if (first === undefined || range === undefined) return undefined;
    let limit = start;
    if (this.rangeAt(start)?.map === undefined) {
      limit = end;
    } else if (end > start) {
      const last = this.sourcePlace(end - 1);
      const isHere = last !== undefined && last.end > first.start && this.rangeAt(last.start) === range;
      limit = isHere ? last.end : first.end;
    } else {
      limit = first.start;
    }
    const length = range.file.text.length;
    const from = Math.min(first.start - range.base, length);
    const span = { file: range.file, start: from, end: Math.min(Math.max(limit - range.base, from), length) };
    this.origins.set(span, start);
    return span;
  }

  /** The places of the Include operators and #include through which the text at `offset` came in, innermost first. */
  includeChain(offset: number): readonly TextSpan[] {
    const chain: TextSpan[] = [];
    const includerOf = (at: number): number | undefined => this.rangeAt(this.sourcePlace(at)?.start ?? at)?.includedAt;
    for (let at = includerOf(offset); at !== undefined; at = includerOf(at)) {
      const span = this.span(at, at + 1);
      if (span !== undefined) chain.push(span);
    }
    return chain;
  }

  /** Adds to diagnostics how their places came about: from which macros' bodies, and included from where. */
  withOrigins(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    return diagnostics.map((diagnostic) => {
      const offset = diagnostic.span === undefined ? undefined : this.origins.get(diagnostic.span);
      if (offset === undefined || diagnostic.related.length > 0) return diagnostic;
      const related = [...this.expansionPlaces(offset), ...this.includePlaces(offset)];
      return related.length === 0 ? diagnostic : { ...diagnostic, related };
    });
  }

  private expansionPlaces(offset: number): readonly RelatedPlace[] {
    const range = this.rangeAt(offset);
    const place = range?.map?.placeAt(offset - range.base);
    const places: RelatedPlace[] = [];
    let spelled: Place | undefined = place;
    for (let at = place?.expansion; at !== undefined; at = at.parent) {
      const span = spelled === undefined ? undefined : this.span(spelled.start, spelled.end);
      if (span !== undefined) places.unshift({ message: `expanded from macro ${at.macro}`, span });
      spelled = at;
    }
    return shortened(places);
  }

  private includePlaces(offset: number): readonly RelatedPlace[] {
    return shortened(this.includeChain(offset).map((span) => ({ message: "included from here", span })));
  }

  /** The text between two offsets of one range. */
  text(start: number, end: number): string {
    const range = this.rangeAt(start);
    return range === undefined ? "" : range.file.text.slice(start - range.base, Math.max(start, end) - range.base);
  }
}

function rootOf(expansion: MacroExpansion): MacroExpansion {
  let root = expansion;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** Places shown of a long chain: the first and the last. */
const chainShown = 8;

function shortened(places: readonly RelatedPlace[]): readonly RelatedPlace[] {
  if (places.length <= chainShown) return places;
  return [...places.slice(0, chainShown - 2), ...places.slice(-2)];
}
