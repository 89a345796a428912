/** Preprocessing tokens: what macros consist of. */
import type { MacroExpansion } from "../source-space.ts";

/** Macros that produced a token and must not be expanded in it again; a list that grows at its head. */
export interface HideSet {
  /** The macro itself: identity is all that counts. */
  readonly macro: object;
  readonly rest: HideSet | undefined;
  readonly size: number;
}

/** `placemarker`: an empty argument beside `##`. */
export type TokenKind = "word" | "number" | "string" | "symbol" | "placemarker";

/** One token. Comments are white space. */
export class PreprocessorToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** White space stands before it. */
  readonly hasSpace: boolean;
  /** A segment of a longer path, such as PCI0 in `\_SB.PCI0`: never the name of a macro. */
  readonly isSegment: boolean;
  /** Where it is spelled: offset of the SourceSpace. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The expansion in whose body it is spelled; `undefined`: it stands in a source. */
  readonly expansion: MacroExpansion | undefined;
  readonly hidden: HideSet | undefined;

  constructor(
    kind: TokenKind,
    text: string,
    place: { readonly start: number; readonly end: number },
    flags: { readonly hasSpace: boolean; readonly isSegment: boolean },
    origin: { readonly expansion: MacroExpansion | undefined; readonly hidden: HideSet | undefined },
  ) {
    this.kind = kind;
    this.text = text;
    this.start = place.start;
    this.end = place.end;
    this.hasSpace = flags.hasSpace;
    this.isSegment = flags.isSegment;
    this.expansion = origin.expansion;
    this.hidden = origin.hidden;
  }
}

/** True if the macro must not be expanded in tokens with this set. */
export function hides(set: HideSet | undefined, macro: object): boolean {
  for (let at = set; at !== undefined; at = at.rest) if (at.macro === macro) return true;
  return false;
}

/** The set with a macro more. */
export function hide(set: HideSet | undefined, macro: object): HideSet {
  return { macro, rest: set, size: (set?.size ?? 0) + 1 };
}

/** All macros of both. */
export function union(one: HideSet | undefined, other: HideSet | undefined): HideSet | undefined {
  if (one === undefined || one === other) return other;
  let all = other;
  for (let at: HideSet | undefined = one; at !== undefined; at = at.rest) {
    if (!hides(all, at.macro)) all = hide(all, at.macro);
  }
  return all;
}

/** The macros that are in both. */
export function intersection(one: HideSet | undefined, other: HideSet | undefined): HideSet | undefined {
  if (one === other) return one;
  let both: HideSet | undefined;
  for (let at = one; at !== undefined; at = at.rest) if (hides(other, at.macro)) both = hide(both, at.macro);
  return both;
}
