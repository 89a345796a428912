/** A chevrotain parser that reads its tokens when it needs them. */
import { EmbeddedActionsParser, type IParserConfig } from "chevrotain";
import type { BalancedTokens } from "./brackets.ts";
import { type AslToken, endToken, vocabulary } from "./tokens.ts";

/** In place of chevrotain's list of tokens: one token behind, one ahead. */
export abstract class TokenReader extends EmbeddedActionsParser {
  private tokens: BalancedTokens | undefined = undefined;
  /** LA(1) */
  protected ahead: AslToken = endToken;
  /** LA(0) */
  protected behind: AslToken = endToken;
  private position = 0;

  constructor(config: IParserConfig) {
    super(vocabulary, config);
  }

  /** Starts with a text, or with nothing. */
  protected open(tokens: BalancedTokens | undefined): void {
    this.input = [];
    this.tokens = tokens;
    this.ahead = tokens?.next() ?? endToken;
    this.behind = endToken;
    this.position = 0;
  }

  /** True if a token of that type comes next, and while the grammar is recorded. */
  protected comes(type: number): boolean {
    return this.RECORDING_PHASE || this.ahead.tokenTypeIdx === type;
  }

  // Chevrotain's interface to lexers. Tokens are read when they are needed.

  protected override LA(howMuch: number): AslToken {
    return howMuch === 1 ? this.ahead : this.behind;
  }

  protected override LA_FAST(howMuch: number): AslToken {
    return howMuch === 1 ? this.ahead : this.behind;
  }

  protected consumeToken(): void {
    this.behind = this.ahead;
    this.position++;
    this.ahead = this.tokens?.next() ?? endToken;
  }

  protected override SKIP_TOKEN(): AslToken {
    if (this.ahead !== endToken) this.consumeToken();
    return this.ahead;
  }

  protected getLexerPosition(): number {
    return this.position;
  }

  protected moveToTerminatedState(): void {
    while (this.ahead !== endToken) this.consumeToken();
  }
}
