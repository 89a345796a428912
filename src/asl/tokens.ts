/** Tokens: what the lexer hands to the parser. */
import { createToken, EOF, type IToken, Lexer, type TokenType } from "chevrotain";
import type { SymbolOperator } from "./symbol-operators.ts";
import type { Word } from "./word.ts";

// The lexer is our own (see README), so that none of these has a pattern.
const token = (name: string, label: string): TokenType => createToken({ name, label, pattern: Lexer.NA });

/** The kinds of tokens. Which operator or name a token is, its {@link AslToken.word} or symbol tells. */
export const tokenTypes = {
  OperatorWord: token("OperatorWord", "an operator"),
  Name: token("Name", "a name"),
  IntegerLiteral: token("IntegerLiteral", "an integer"),
  StringLiteral: token("StringLiteral", "a string"),
  BinarySymbol: token("BinarySymbol", "an operator between operands"),
  PrefixSymbol: token("PrefixSymbol", "! or ~"),
  PostfixSymbol: token("PostfixSymbol", "++ or --"),
  OpenParenthesis: token("OpenParenthesis", "("),
  CloseParenthesis: token("CloseParenthesis", ")"),
  OpenBrace: token("OpenBrace", "{"),
  CloseBrace: token("CloseBrace", "}"),
  OpenBracket: token("OpenBracket", "["),
  CloseBracket: token("CloseBracket", "]"),
  Comma: token("Comma", ","),
  Semicolon: token("Semicolon", ";"),
} as const;

/** The vocabulary of the parser. */
export const vocabulary: TokenType[] = [...Object.values(tokenTypes), EOF];

/** One token, with offsets of the {@link SourceSpace}. */
export class AslToken implements IToken {
  readonly image: string;
  readonly startOffset: number;
  /** Of the last character, as chevrotain wants it. */
  readonly endOffset: number;
  readonly tokenTypeIdx: number;
  readonly tokenType: TokenType;
  /** Open brackets around it; set when brackets are balanced. */
  depth = 0;
  /** Of words. */
  readonly word: Word | undefined;
  /** Of symbols that are operators. */
  readonly symbol: SymbolOperator | undefined;

  constructor(
    tokenType: TokenType,
    image: string,
    startOffset: number,
    endOffset: number,
    word: Word | undefined,
    symbol: SymbolOperator | undefined,
  ) {
    this.image = image;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
    this.tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
    this.tokenType = tokenType;
    this.word = word;
    this.symbol = symbol;
  }
}
