/**
 * Text to tokens.
 *
 * Written by hand rather than with chevrotain's Lexer: words are looked up once per spelling, positions are plain
 * offsets, and names that hold `^` need to know what stands before them. Measured: see README.
 *
 * @see ACPI 6.5 §19.2.2, §19.2.3
 */
import type { TokenType } from "chevrotain";
import type { Diagnostic } from "../base/diagnostic.ts";
import { createSourceFile, type SourceFile } from "../base/span.ts";
import { AnnotationTable } from "./annotations.ts";
import { diagnose } from "./diagnostics.ts";
import type { SourceSpace, TextMap } from "./source-space.ts";
import { binaryOperators, postfixOperators, prefixOperators, type SymbolOperator } from "./symbol-operators.ts";
import { AslToken, type TokenText, tokenTypes } from "./tokens.ts";
import { type Word, WordTable } from "./word.ts";

/** What the compiler asks of its host. */
export interface AslHost {
  /**
   * The text of an included file.
   *
   * @param path - as written in Include or #include
   * @param from - path of a file beside which it may be
   * @param search - `folders`: in the include folders only; else beside `from`, too
   * @returns the text and the path to name it by; `undefined` if there is no such file
   */
  readText(
    path: string,
    from: string,
    search?: IncludeSearch,
  ): { readonly path: string; readonly text: string } | undefined;
  /** The bytes of a file, for #includebuffer; a host without it has no such files. */
  readBytes?(
    path: string,
    from: string,
    search?: IncludeSearch,
  ): { readonly path: string; readonly bytes: Uint8Array } | undefined;
}

/** Where an included file is looked for. */
export type IncludeSearch = "beside-and-folders" | "folders";

/** Files included in all; more is a mistake or an attack. */
const includeLimit = 1000;

const letter = 1;
const digit = 2;
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) classes[code] = letter;
  else if (/[0-9]/.test(character)) classes[code] = digit;
}

const isWordPart = (code: number): boolean => code < 128 && classes[code] !== 0;
const isLetter = (code: number): boolean => code < 128 && classes[code] === letter;

/** A symbol as a token: which of its characters come first decides, the longest that fits is taken. */
interface SymbolToken {
  readonly type: TokenType;
  readonly codes: readonly number[];
  readonly symbol: SymbolOperator;
}

/** By the first character, longest first. */
const symbols: SymbolToken[][] = Array.from({ length: 128 }, () => []);
const addSymbols = (type: TokenType, operators: readonly SymbolOperator[]): void => {
  for (const symbol of operators) {
    const codes = [...symbol.symbol].map((character) => character.charCodeAt(0));
    symbols[codes[0] ?? 0]?.push({ type, codes, symbol });
  }
};
addSymbols(tokenTypes.BinarySymbol, binaryOperators);
addSymbols(tokenTypes.PrefixSymbol, prefixOperators);
addSymbols(tokenTypes.PostfixSymbol, postfixOperators);
for (const list of symbols) list.sort((a, b) => b.codes.length - a.codes.length);

/** By character. */
const punctuation: (TokenType | undefined)[] = Array.from({ length: 128 }, () => undefined);
for (const type of [
  tokenTypes.OpenParenthesis,
  tokenTypes.CloseParenthesis,
  tokenTypes.OpenBrace,
  tokenTypes.CloseBrace,
  tokenTypes.OpenBracket,
  tokenTypes.CloseBracket,
  tokenTypes.Comma,
  tokenTypes.Semicolon,
]) {
  punctuation[(type.LABEL ?? "").charCodeAt(0)] = type;
}

/** A text that is being read. */
interface OpenText extends TokenText {
  readonly at: number;
}

/**
 * Reads one text, and through Include others, into tokens, one at a time: nobody keeps the tokens of a large table, and
 * so they cost next to nothing (measured: a list of them took as long as parsing).
 */
export class Lexer {
  readonly diagnostics: Diagnostic[] = [];
  private readonly space: SourceSpace;
  private readonly host: AslHost;
  private readonly words = new WordTable();
  private includes = 0;
  private current: TokenText = { text: "", base: 0 };
  private text = "";
  private base = 0;
  private at = 0;
  /** Texts whose Include is being read, innermost last. */
  private readonly outer: OpenText[] = [];
  private last: AslToken | undefined = undefined;
  /** Tokens read so far. */
  private count = 0;
  /** Number of the last word Include among the tokens. */
  private includeAt = -4;
  private lastString: AslToken | undefined = undefined;
  /** Its number. */
  private stringAt = -1;

  constructor(space: SourceSpace, host: AslHost) {
    this.space = space;
    this.host = host;
  }

  private report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** Starts with a text; the tokens of what was being read come behind it. */
  open(file: SourceFile, includedAt?: number): void {
    this.enter(file.text, this.space.add(file, includedAt));
  }

  /** Starts with the text that the preprocessor made, whose sources are in the space already. */
  openMade(file: SourceFile, map: TextMap): void {
    this.enter(file.text, this.space.addMade(file, map));
  }

  private enter(text: string, base: number): void {
    this.outer.push({ ...this.current, at: this.at });
    this.current = { text, base };
    this.text = text;
    this.base = base;
    this.at = 0;
  }

  /** Goes back to the text around an included one; false if there is none. */
  private leave(): boolean {
    const outer = this.outer.pop();
    if (outer === undefined) return false;
    this.current = outer;
    this.text = outer.text;
    this.base = outer.base;
    this.at = outer.at;
    return true;
  }

  /** The next token; `undefined` behind the last. */
  next(): AslToken | undefined {
    for (;;) {
      const { text } = this;
      const { length } = text;
      let { at } = this;
      while (at < length) {
        const code = text.charCodeAt(at);
        if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
          at++;
          continue;
        }
        const kind = code < 128 ? classes[code] : 0;
        if (kind === letter || code === 0x5c) return this.readWord(text, at);
        const mark = code < 128 ? punctuation[code] : undefined;
        if (mark !== undefined) return this.readMark(mark, at, code);
        if (kind === digit) return this.readInteger(text, at);
        if (code === 0x22) return this.readString(text, at);
        if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) at = endOfLine(text, at);
        else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) at = this.readComment(text, at);
        else if (code === 0x5e && this.startsNameAt(text, at)) return this.readWord(text, at);
        else {
          const symbol = this.readSymbol(text, at, code);
          if (symbol !== undefined) return symbol;
          at = this.readUnknown(text, at, code);
        }
      }
      this.at = at;
      if (!this.leave()) return undefined;
    }
  }

  /** The token between `start` and `end` (exclusive), where reading goes on. */
  private token(
    type: TokenType,
    start: number,
    end: number,
    word: Word | undefined,
    symbol: SymbolOperator | undefined,
    value: number,
  ): AslToken {
    const { base } = this;
    const token = new AslToken(type, this.current, base + start, base + end - 1, word, symbol, value);
    this.at = end;
    this.count++;
    this.last = token;
    return token;
  }

  /** `^` starts a name before a letter or another `^` and where no operand precedes; else it is the symbol. */
  private startsNameAt(text: string, at: number): boolean {
    let next = at;
    while (text.charCodeAt(next) === 0x5e) next++;
    if (isLetter(text.charCodeAt(next)) || next > at + 1) return true;
    const before = this.last?.tokenType;
    if (before === tokenTypes.OpenParenthesis || before === tokenTypes.OpenBrace) return true;
    return before === tokenTypes.Comma || before === tokenTypes.BinarySymbol;
  }

  private readWord(text: string, start: number): AslToken {
    const { length } = text;
    let at = start;
    let hash = 0;
    let code = text.charCodeAt(at);
    if (code === 0x5c) {
      hash = code;
      code = text.charCodeAt(++at);
    }
    while (code === 0x5e) {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = text.charCodeAt(++at);
    }
    for (;;) {
      while (at < length && code < 128 && classes[code] !== 0) {
        hash = (Math.imul(hash, 31) + code) | 0;
        code = text.charCodeAt(++at);
      }
      if (code !== 0x2e || !isLetter(text.charCodeAt(at + 1))) break;
      hash = (Math.imul(hash, 31) + code) | 0;
      code = text.charCodeAt(++at);
    }
    const word = this.words.find(text, start, at, hash);
    if (word.upperCase === "INCLUDE") this.includeAt = this.count;
    const type = word.operator === undefined ? tokenTypes.Name : tokenTypes.OperatorWord;
    return this.token(type, start, at, word, undefined, -1);
  }

  private readInteger(text: string, start: number): AslToken {
    const { length } = text;
    let at = start + 1;
    let value = -1;
    if (text.charCodeAt(start) === 0x30 && (text.charCodeAt(at) | 0x20) === 0x78) {
      // Hexadecimal integers are the bulk of large tables, so they are computed on the way.
      at++;
      value = at < length ? 0 : -1;
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        const low = code | 0x20;
        if (code >= 0x30 && code <= 0x39) value = value * 16 + code - 0x30;
        else if (low >= 0x61 && low <= 0x66) value = value * 16 + low - 0x57;
        else break;
      }
      if (at === start + 2 || at > start + 10) value = -1;
    }
    if (at < length && isWordPart(text.charCodeAt(at))) {
      value = -1;
      while (isWordPart(text.charCodeAt(at))) at++;
    }
    return this.token(tokenTypes.IntegerLiteral, start, at, undefined, undefined, value);
  }

  private readString(text: string, start: number): AslToken {
    const { base } = this;
    let at = start + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (Number.isNaN(code)) {
        this.report(diagnose("unterminated-string", this.space.span(base + start, base + at), {}));
        at--;
        break;
      }
      at += code === 0x5c && at + 1 < text.length ? 2 : 1;
    }
    const token = this.token(tokenTypes.StringLiteral, start, at + 1, undefined, undefined, -1);
    this.lastString = token;
    this.stringAt = this.count - 1;
    return token;
  }

  private readComment(text: string, start: number): number {
    const end = text.indexOf("*/", start + 2);
    if (end >= 0) {
      if (text.charCodeAt(start + 2) === 0x40) this.annotate(text.slice(start + 3, end), start, end + 2);
      return end + 2;
    }
    const { base } = this;
    this.report(diagnose("unterminated-comment", this.space.span(base + start, base + start + 2), {}));
    return text.length;
  }

  private readMark(mark: TokenType, at: number, code: number): AslToken {
    const token = this.token(mark, at, at + 1, undefined, undefined, -1);
    if (code === 0x29 && this.includeAt === this.count - 4) this.readInclude();
    return token;
  }

  /** An annotation belongs to the token before it. */
  private annotate(text: string, start: number, end: number): void {
    this.space.annotations ??= new AnnotationTable();
    const { last: token } = this;
    if (token !== undefined && this.space.annotations.add(token.endOffset + 1, text)) return;
    const word = text.trim().split(/\s/)[0] ?? "";
    this.report(diagnose("annotation-form", this.space.span(this.base + start, this.base + end), { word }));
  }

  private readSymbol(text: string, at: number, code: number): AslToken | undefined {
    const candidates = code < 128 ? symbols[code] : undefined;
    if (candidates === undefined) return undefined;
    for (const { codes, type, symbol } of candidates) {
      let length = 1;
      while (length < codes.length && text.charCodeAt(at + length) === codes[length]) length++;
      if (length === codes.length) return this.token(type, at, at + length, undefined, symbol, -1);
    }
    return undefined;
  }

  /** Reports what is no token; returns where reading goes on. */
  private readUnknown(text: string, at: number, code: number): number {
    const { base } = this;
    if (code === 0x23) {
      const end = endOfLine(text, at);
      const directive = text.slice(at, end).trim();
      this.report(diagnose("preprocessor-directive", this.space.span(base + at, base + end), { directive }));
      return end;
    }
    // A run of what nobody reads is one problem, not thousands.
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) === code) end++;
    const character = code >= 0x20 && code < 0x7f ? `"${String.fromCharCode(code)}"` : `character ${hexCode(code)}`;
    this.report(diagnose("unexpected-character", this.space.span(base + at, base + end), { character }));
    return end;
  }

  /** Behind `Include ("path")`, the tokens of that file follow. */
  private readInclude(): void {
    const path = this.lastString;
    // The string must be what stands right before the parenthesis.
    if (path === undefined || this.stringAt !== this.count - 2) return;
    const name = path.image.slice(1, -1);
    const span = this.space.span(path.startOffset, path.endOffset + 1);
    this.includes++;
    if (this.includes > includeLimit) {
      if (this.includes === includeLimit + 1) this.report(diagnose("include-limit", span, { limit: includeLimit }));
      return;
    }
    // As iasl looks: beside the main file and in the include folders; beside the including file only then.
    const main = this.space.span(0, 0)?.file.path ?? "";
    const from = span?.file.path ?? main;
    const found = this.host.readText(name, main) ?? (from === main ? undefined : this.host.readText(name, from));
    const around = [span, ...this.space.includeChain(path.startOffset)];
    if (found === undefined) this.report(diagnose("include-missing", span, { path: name }));
    else if (around.some((place) => place?.file.path === found.path)) {
      this.report(diagnose("include-cycle", span, { path: name }));
    } else this.open(createSourceFile(found.path, found.text), path.startOffset);
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function hexCode(code: number): string {
  return `0x${code.toString(16).toUpperCase().padStart(2, "0")}`;
}
