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

/** A text that tokens are read from, and where it begins in the {@link SourceSpace}. */
export interface TokenText {
  readonly text: string;
  readonly base: number;
}

/**
 * One token, with offsets of the {@link SourceSpace}. Most live only until the parser has seen the next one; its
 * {@link image} is cut out of the text when somebody asks for it.
 */
export class AslToken implements IToken {
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
  /** Of integers that the lexer could read on its way: the value; else -1. */
  readonly value: number;
  private readonly source: TokenText;

  constructor(
    tokenType: TokenType,
    source: TokenText,
    startOffset: number,
    endOffset: number,
    word: Word | undefined,
    symbol: SymbolOperator | undefined,
    value: number,
  ) {
    this.startOffset = startOffset;
    this.endOffset = endOffset;
    // Types have their numbers as soon as they are created; chevrotain declares them optional.
    this.tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
    this.tokenType = tokenType;
    this.word = word;
    this.symbol = symbol;
    this.value = value;
    this.source = source;
  }

  get image(): string {
    const { text, base } = this.source;
    return text.slice(this.startOffset - base, this.endOffset + 1 - base);
  }
}

/** Offset behind a token. */
export const endOf = (token: AslToken): number => token.endOffset + 1;

/** A token that stands in no text; its image is empty or the label of its type. */
export function createMadeToken(tokenType: TokenType, image: string, offset: number): AslToken {
  const end = offset + Math.max(image.length, 1) - 1;
  return new AslToken(tokenType, { text: image, base: offset }, offset, end, undefined, undefined, -1);
}

/** What a parser finds behind the last token. */
export const endToken = new AslToken(EOF, { text: "", base: 0 }, Number.NaN, Number.NaN, undefined, undefined, -1);
