/**
 * Brackets put in order on their way to the parser: what is not closed is closed where its surroundings end, what closes nothing is
 * dropped, what is too deep is left out. The parser then finds every list complete and its errors stay local.
 */
import type { TokenType } from "chevrotain";
import type { Diagnostic } from "../base/diagnostic.ts";
import { diagnose } from "./diagnostics.ts";
import type { Lexer } from "./lexer.ts";
import type { SourceSpace } from "./source-space.ts";
import { type AslToken, createMadeToken, endToken, tokenTypes, vocabulary } from "./tokens.ts";

/**
 * Brackets deeper than this are left out with a diagnostic, so that no pass over the tree can run out of stack: with all
 * limits reached at once, two thirds of Node's 984 KB are enough. Real tables stay below 50.
 */
export const nestingLimit = 200;

/** Types of closing brackets by the number of the opening one's type. */
const partners: (TokenType | undefined)[] = [];
/** By number of the type. */
const isClosing: boolean[] = [];
for (const type of vocabulary) {
  partners[type.tokenTypeIdx ?? 0] = undefined;
  isClosing[type.tokenTypeIdx ?? 0] = false;
}
for (const [opening, closing] of [
  [tokenTypes.OpenParenthesis, tokenTypes.CloseParenthesis],
  [tokenTypes.OpenBrace, tokenTypes.CloseBrace],
  [tokenTypes.OpenBracket, tokenTypes.CloseBracket],
] as const) {
  partners[opening.tokenTypeIdx ?? 0] = closing;
  isClosing[closing.tokenTypeIdx ?? 0] = true;
}

const partnerOf = (opening: AslToken): TokenType | undefined => partners[opening.tokenTypeIdx];

/** Hands on the tokens of a lexer in order, each with its depth. A Semicolon ends them, and {@link endToken} follows. */
export class BalancedTokens {
  readonly diagnostics: Diagnostic[] = [];
  /** The Semicolon behind all tokens, once it has been read. */
  last: AslToken | undefined = undefined;
  private readonly lexer: Lexer;
  private readonly space: SourceSpace;
  private readonly open: AslToken[] = [];
  /** To be handed on before the lexer is asked again. */
  private readonly ready: AslToken[] = [];
  /** Depth below the limit, of brackets that are left out. */
  private hidden = 0;
  /** Offset behind the last token of the lexer. */
  private end = 0;

  constructor(lexer: Lexer, space: SourceSpace) {
    this.lexer = lexer;
    this.space = space;
  }

  /** The next token; {@link endToken} behind the last, again and again. */
  next(): AslToken {
    for (;;) {
      const ready = this.ready.length === 0 ? undefined : this.ready.shift();
      if (ready !== undefined) return ready;
      const token = this.last === undefined ? this.lexer.next() : endToken;
      if (token === endToken) return token;
      if (token === undefined) {
        this.finish();
        continue;
      }
      this.end = token.endOffset + 1;
      if (partnerOf(token) !== undefined) {
        if (this.opens(token)) return token;
      } else if (isClosing[token.tokenTypeIdx] === true) {
        if (this.closes(token)) return token;
      } else if (this.hidden === 0) {
        token.depth = this.open.length;
        return token;
      }
    }
  }

  private finish(): void {
    while (this.open.length > 0) this.closeInnermost(this.end);
    this.last = createMadeToken(tokenTypes.Semicolon, "", this.end);
    this.ready.push(this.last);
  }

  /** False if the bracket is left out. */
  private opens(token: AslToken): boolean {
    if (this.hidden > 0 || this.open.length >= nestingLimit) {
      if (this.hidden === 0) this.report("nesting-too-deep", token);
      this.hidden++;
      return false;
    }
    token.depth = this.open.length;
    this.open.push(token);
    return true;
  }

  /** True if the bracket closes the innermost one; what is missing before it is made ready else. */
  private closes(token: AslToken): boolean {
    if (this.hidden > 0) {
      this.hidden--;
      return false;
    }
    const { open } = this;
    const innermost = open[open.length - 1];
    if (innermost !== undefined && partnerOf(innermost) === token.tokenType) {
      open.pop();
      token.depth = open.length;
      return true;
    }
    const partner = open.findLastIndex((one) => partnerOf(one) === token.tokenType);
    if (partner < 0) {
      this.report("bracket-unopened", token);
      return false;
    }
    while (open.length > partner + 1) this.closeInnermost(token.startOffset);
    open.pop();
    token.depth = open.length;
    this.ready.push(token);
    return false;
  }

  /** Puts in the bracket that is missing. */
  private closeInnermost(offset: number): void {
    const opener = this.open.pop();
    const type = opener === undefined ? undefined : partnerOf(opener);
    if (opener === undefined || type === undefined) return;
    this.report("bracket-unclosed", opener);
    const token = createMadeToken(type, type.LABEL ?? "", offset);
    token.depth = this.open.length;
    this.ready.push(token);
  }

  private report(name: "nesting-too-deep" | "bracket-unclosed" | "bracket-unopened", token: AslToken): void {
    const span = this.space.span(token.startOffset, token.endOffset + 1);
    const bracket = token.image;
    if (name === "nesting-too-deep") this.diagnostics.push(diagnose(name, span, { limit: nestingLimit }));
    else this.diagnostics.push(diagnose(name, span, { bracket }));
  }
}
