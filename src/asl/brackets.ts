/**
 * Brackets put in order before parsing: what is not closed is closed where its surroundings end, what closes nothing is
 * dropped, what is too deep is left out. The parser then finds every list complete and its errors stay local.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { diagnose } from "./diagnostics.ts";
import type { SourceSpace } from "./source-space.ts";
import { AslToken, tokenTypes } from "./tokens.ts";

/**
 * Brackets deeper than this are left out with a diagnostic, so that no pass over the tree can run out of stack. Real
 * tables stay below 50.
 */
export const nestingLimit = 100;

const pairs = new Map([
  [tokenTypes.OpenParenthesis, tokenTypes.CloseParenthesis],
  [tokenTypes.OpenBrace, tokenTypes.CloseBrace],
  [tokenTypes.OpenBracket, tokenTypes.CloseBracket],
]);
const closing = new Set(pairs.values());

/** Tokens in order, each with its depth, and what was wrong with them. A Semicolon ends them. */
export function balanceBrackets(
  tokens: readonly AslToken[],
  space: SourceSpace,
): { readonly tokens: AslToken[]; readonly diagnostics: readonly Diagnostic[] } {
  const balancer = new Balancer(space);
  for (const token of tokens) balancer.take(token);
  return { tokens: balancer.finish(tokens.at(-1)), diagnostics: balancer.diagnostics };
}

class Balancer {
  readonly diagnostics: Diagnostic[] = [];
  private readonly space: SourceSpace;
  private readonly tokens: AslToken[] = [];
  private readonly open: AslToken[] = [];
  /** Depth below the limit, of brackets that are left out. */
  private hidden = 0;

  constructor(space: SourceSpace) {
    this.space = space;
  }

  take(token: AslToken): void {
    if (pairs.has(token.tokenType)) this.opens(token);
    else if (closing.has(token.tokenType)) this.closes(token);
    else if (this.hidden === 0) this.push(token);
  }

  finish(last: AslToken | undefined): AslToken[] {
    const at = last === undefined ? 0 : last.endOffset + 1;
    while (this.open.length > 0) this.closeInnermost(at);
    this.push(new AslToken(tokenTypes.Semicolon, "", at, at, undefined, undefined));
    return this.tokens;
  }

  private push(token: AslToken): void {
    token.depth = this.open.length;
    this.tokens.push(token);
  }

  private opens(token: AslToken): void {
    if (this.hidden > 0 || this.open.length >= nestingLimit) {
      if (this.hidden === 0) this.report("nesting-too-deep", token);
      this.hidden++;
      return;
    }
    this.push(token);
    this.open.push(token);
  }

  private closes(token: AslToken): void {
    if (this.hidden > 0) {
      this.hidden--;
      return;
    }
    const partner = this.open.findLastIndex((one) => pairs.get(one.tokenType) === token.tokenType);
    if (partner < 0) {
      this.report("bracket-unopened", token);
      return;
    }
    while (this.open.length > partner + 1) this.closeInnermost(token.startOffset);
    this.open.pop();
    this.push(token);
  }

  /** Puts in the bracket that is missing. */
  private closeInnermost(offset: number): void {
    const opener = this.open.pop();
    const type = opener === undefined ? undefined : pairs.get(opener.tokenType);
    if (opener === undefined || type === undefined) return;
    this.report("bracket-unclosed", opener);
    this.push(new AslToken(type, type.LABEL ?? "", offset, offset, undefined, undefined));
  }

  private report(name: "nesting-too-deep" | "bracket-unclosed" | "bracket-unopened", token: AslToken): void {
    const span = this.space.span(token.startOffset, token.endOffset + 1);
    const bracket = token.image;
    if (name === "nesting-too-deep") this.diagnostics.push(diagnose(name, span, { limit: nestingLimit }));
    else this.diagnostics.push(diagnose(name, span, { bracket }));
  }
}
