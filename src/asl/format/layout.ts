/** Tokens to lines: where lines break, how deep they stand, where blanks go. */
import { type AslToken, tokenTypes } from "../tokens.ts";
import { Page } from "./page.ts";
import { type Gap, readGap, type Trivia } from "./trivia.ts";

/** An open bracket. */
interface Bracket {
  /** `block`: braces around lines of their own; `inline`: braces in a line; `other`: ( ) and [ ]. */
  readonly kind: "block" | "inline" | "other";
  /** Items in it are separated by where they begin, not by commas. */
  readonly hasStatements: boolean;
  /** The token before it. */
  readonly before: AslToken | undefined;
}

const opening: ReadonlySet<unknown> = new Set([
  tokenTypes.OpenParenthesis,
  tokenTypes.OpenBrace,
  tokenTypes.OpenBracket,
]);
const closing: ReadonlySet<unknown> = new Set([
  tokenTypes.CloseParenthesis,
  tokenTypes.CloseBrace,
  tokenTypes.CloseBracket,
]);
/** Nothing stands between these and the token before them. */
const attached: ReadonlySet<unknown> = new Set([
  tokenTypes.CloseParenthesis,
  tokenTypes.CloseBracket,
  tokenTypes.OpenBracket,
  tokenTypes.Comma,
  tokenTypes.Semicolon,
  tokenTypes.PostfixSymbol,
]);
/** Nothing stands between these and the token behind them. */
const attaching: ReadonlySet<unknown> = new Set([
  tokenTypes.OpenParenthesis,
  tokenTypes.OpenBracket,
  tokenTypes.PrefixSymbol,
]);

const statementBodies: ReadonlySet<string | undefined> = new Set(["terms", "cases", "resources"]);

/** Lays out the tokens of a text. */
export class Layout {
  private readonly tokens: readonly AslToken[];
  /** `undefined`: not known, because macros stand for parts of the text. */
  private readonly starts: ReadonlySet<number> | undefined;
  private readonly page = new Page();
  private readonly open: Bracket[] = [];
  private readonly gaps: Gap[];
  /** What each closing bracket closes. */
  private lastClosed: Bracket | undefined;

  /**
   * @param tokens - with offsets of the text, brackets balanced
   * @param starts - offsets at which statements begin
   */
  constructor(text: string, tokens: readonly AslToken[], starts: ReadonlySet<number> | undefined) {
    this.tokens = tokens;
    this.starts = starts;
    let end = 0;
    this.gaps = tokens.map((token) => {
      const gap = readGap(text, end, token.startOffset);
      end = token.endOffset + 1;
      return gap;
    });
    this.gaps.push(readGap(text, end, text.length));
  }

  /** The whole text in its new form. */
  run(): string {
    this.tokens.forEach((token, i) => {
      this.place(token, i);
    });
    const last = this.gaps.at(-1);
    if (last !== undefined) this.writeTrivia(last, 0, false);
    return this.page.toText();
  }

  private get top(): Bracket | undefined {
    return this.open.at(-1);
  }

  private get blocks(): number {
    return this.open.filter(({ kind }) => kind === "block").length;
  }

  /** Depth of a line that begins here. */
  private get level(): number {
    return this.top === undefined || this.top.kind === "block" ? this.blocks : this.blocks + 1;
  }

  private place(token: AslToken, i: number): void {
    const gap = this.gaps[i] ?? { trivia: [], linesAfter: 0 };
    const before = this.tokens[i - 1];
    const bracket = opening.has(token.tokenType) ? this.bracketAt(i) : undefined;
    const isClosing = closing.has(token.tokenType);
    const endsBlock = isClosing && this.top?.kind === "block";
    const beginsBlock = before?.tokenType === tokenTypes.OpenBrace && this.top?.kind === "block";
    this.writeTrivia(gap, this.level, beginsBlock);
    if (isClosing) this.lastClosed = this.open.pop();
    const isBrace = endsBlock || bracket?.kind === "block";
    const breaks = endsBlock || beginsBlock || this.breaksBefore(token, before, gap, bracket);
    const isApart = gap.linesAfter > 1 && !beginsBlock && !isBrace;
    if (isApart && (breaks || this.page.isAtLineStart)) this.page.blankLine();
    else if (breaks) this.page.breakLine();
    const isContinued = !beginsBlock && !isBrace && this.isContinued(token, before);
    const level = isBrace ? this.blocks : this.level + (isContinued ? 1 : 0);
    this.page.write(token.image, { level, hasSpace: hasSpaceBetween(before, token) });
    if (bracket !== undefined) this.open.push(bracket);
  }

  /** True if the token begins a line, for other reasons than that a block begins or ends. */
  private breaksBefore(token: AslToken, before: AslToken | undefined, gap: Gap, bracket: Bracket | undefined): boolean {
    const { tokenType } = token;
    if (before === undefined) return false;
    if (attached.has(tokenType) || closing.has(tokenType)) return false;
    if (tokenType === tokenTypes.OpenParenthesis) return this.isStart(token) && this.isAmongStatements;
    if (bracket?.kind === "block") return before.tokenType !== tokenTypes.OpenParenthesis;
    if (tokenType === tokenTypes.OpenBrace || attaching.has(before.tokenType)) return false;
    if (this.isAmongStatements) {
      if (this.isStart(token)) return true;
      if (before.tokenType === tokenTypes.CloseBrace && this.lastClosed?.hasStatements === true) return true;
    }
    return gap.linesAfter > 0 || gap.trivia.some(({ linesBefore }) => linesBefore > 0);
  }

  private isStart(token: AslToken): boolean {
    return this.starts?.has(token.startOffset) === true;
  }

  private get isAmongStatements(): boolean {
    return this.top === undefined || (this.top.kind === "block" && this.top.hasStatements);
  }

  /** The rest of a statement that began on a line above. */
  private isContinued(token: AslToken, before: AslToken | undefined): boolean {
    if (before === undefined || !this.isAmongStatements || closing.has(token.tokenType)) return false;
    if (this.starts !== undefined) return !this.isStart(token);
    return before.tokenType === tokenTypes.BinarySymbol || token.tokenType === tokenTypes.BinarySymbol;
  }

  /** The bracket that a token opens. */
  private bracketAt(i: number): Bracket {
    const before = this.tokens[i - 1];
    if (this.tokens[i]?.tokenType !== tokenTypes.OpenBrace) return { kind: "other", hasStatements: false, before };
    const word = before?.tokenType === tokenTypes.CloseParenthesis ? this.lastClosed?.before : before;
    const body = word?.word?.operator?.body;
    const isUnknown = body === undefined && (word?.tokenType === tokenTypes.Name || word === undefined);
    const hasStatements = statementBodies.has(body) || (isUnknown && this.top?.kind !== "other");
    const close = this.closeOf(i);
    const isEmpty = close === i + 1 && this.gaps[close]?.trivia.length === 0;
    if (isEmpty) return { kind: "inline", hasStatements, before };
    const isBlock = hasStatements || body === "fields" || this.hasLines(i + 1, close);
    return { kind: isBlock ? "block" : "inline", hasStatements, before };
  }

  private closeOf(start: number): number {
    let depth = 0;
    for (let i = start; i < this.tokens.length; i++) {
      const type = this.tokens[i]?.tokenType;
      if (opening.has(type)) depth++;
      else if (closing.has(type)) {
        depth--;
        if (depth === 0) return i;
      }
    }
    return this.tokens.length - 1;
  }

  /** True if lines end between tokens, or what stands there needs lines of its own. */
  private hasLines(from: number, to: number): boolean {
    for (let i = from; i <= to; i++) {
      const gap = this.gaps[i];
      if (gap === undefined) continue;
      if (gap.linesAfter > 0 || gap.trivia.some(({ linesBefore, text }) => linesBefore > 0 || text.includes("\n"))) {
        return true;
      }
      // A block inside brings lines with it.
      const body = this.tokens[i]?.word?.operator?.body;
      if (statementBodies.has(body) || body === "fields") return true;
    }
    return false;
  }

  private writeTrivia({ trivia }: Gap, level: number, isAtEdge: boolean): void {
    trivia.forEach((one, i) => {
      this.writeOne(one, level, isAtEdge && i === 0);
    });
  }

  private writeOne(one: Trivia, level: number, isFirstInBlock: boolean): void {
    const { page } = this;
    if (one.kind === "directive" || one.linesBefore > 0) {
      if (one.linesBefore > 1 && !isFirstInBlock) page.blankLine();
      else page.breakLine();
    }
    if (one.kind === "directive") page.write(one.text, { level: 0, hasSpace: false });
    else page.writeComment(one.text, { level, hasSpace: true });
    if (one.kind !== "block-comment") page.breakLine();
  }
}

function hasSpaceBetween(before: AslToken | undefined, token: AslToken): boolean {
  if (before === undefined) return false;
  if (before.tokenType === tokenTypes.Comma) return true;
  if (attached.has(token.tokenType)) return false;
  if (token.tokenType === tokenTypes.CloseBrace) return before.tokenType !== tokenTypes.OpenBrace;
  return !attaching.has(before.tokenType);
}
