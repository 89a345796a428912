/**
 * Text to tokens.
 *
 * Written by hand rather than with chevrotain's Lexer: words are looked up once per spelling, positions are plain
 * offsets, and names that hold `^` need to know what stands before them. Measured: see README.
 *
 * @see ACPI 6.5 §19.2.2, §19.2.3
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { createSourceFile, type SourceFile } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import type { SourceSpace, TextMap } from "./source-space.ts";
import { binaryOperators, postfixOperators, prefixOperators, type SymbolOperator } from "./symbol-operators.ts";
import { AslToken, tokenTypes } from "./tokens.ts";
import { createWord, type Word } from "./word.ts";

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

interface SymbolToken {
  readonly type: (typeof tokenTypes)[keyof typeof tokenTypes];
  readonly symbol: SymbolOperator;
}

const symbols = new Map<string, SymbolToken>();
for (const symbol of binaryOperators) symbols.set(symbol.symbol, { type: tokenTypes.BinarySymbol, symbol });
for (const symbol of prefixOperators) symbols.set(symbol.symbol, { type: tokenTypes.PrefixSymbol, symbol });
for (const symbol of postfixOperators) symbols.set(symbol.symbol, { type: tokenTypes.PostfixSymbol, symbol });

const punctuation = new Map(
  [
    tokenTypes.OpenParenthesis,
    tokenTypes.CloseParenthesis,
    tokenTypes.OpenBrace,
    tokenTypes.CloseBrace,
    tokenTypes.OpenBracket,
    tokenTypes.CloseBracket,
    tokenTypes.Comma,
    tokenTypes.Semicolon,
  ].map((type) => [(type.LABEL ?? "").charCodeAt(0), type] as const),
);

/** Reads one text, and through Include others, into tokens. */
export class Lexer {
  readonly tokens: AslToken[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly space: SourceSpace;
  private readonly host: AslHost;
  private readonly words = new Map<string, Word>();
  private includes = 0;

  constructor(space: SourceSpace, host: AslHost) {
    this.space = space;
    this.host = host;
  }

  private report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  private push(token: AslToken): void {
    this.tokens.push(token);
  }

  /** Reads a text to its end. */
  read(file: SourceFile, includedAt?: number): void {
    this.readAt(file, this.space.add(file, includedAt));
  }

  /** Reads the text that the preprocessor made, whose sources are in the space already. */
  readMade(file: SourceFile, map: TextMap): void {
    this.readAt(file, this.space.addMade(file, map));
  }

  private readAt(file: SourceFile, base: number): void {
    const { text } = file;
    const length = text.length;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
        at++;
      } else if (isLetter(code) || code === 0x5c || (code === 0x5e && this.startsNameAt(text, at))) {
        at = this.readWord(file, base, at);
      } else if (code >= 0x30 && code <= 0x39) {
        at = this.readInteger(text, base, at);
      } else if (code === 0x22) {
        at = this.readString(file, base, at);
      } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) {
        at = endOfLine(text, at);
      } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
        at = this.readComment(text, base, at);
      } else {
        at = this.readSymbol(text, base, at, code);
      }
    }
  }

  /** `^` starts a name before a letter or another `^` and where no operand precedes; else it is the symbol. */
  private startsNameAt(text: string, at: number): boolean {
    let next = at;
    while (text.charCodeAt(next) === 0x5e) next++;
    if (isLetter(text.charCodeAt(next)) || next > at + 1) return true;
    const before = this.tokens[this.tokens.length - 1]?.tokenType;
    return before === tokenTypes.OpenParenthesis || before === tokenTypes.Comma || before === tokenTypes.BinarySymbol;
  }

  private readWord(file: SourceFile, base: number, start: number): number {
    const { text } = file;
    let at = start;
    if (text.charCodeAt(at) === 0x5c) at++;
    while (text.charCodeAt(at) === 0x5e) at++;
    for (;;) {
      while (isWordPart(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) !== 0x2e || !isLetter(text.charCodeAt(at + 1))) break;
      at++;
    }
    const image = text.slice(start, at);
    let word = this.words.get(image);
    if (word === undefined) {
      word = createWord(image);
      this.words.set(image, word);
    }
    const type = word.operator === undefined ? tokenTypes.Name : tokenTypes.OperatorWord;
    this.push(new AslToken(type, image, base + start, base + at - 1, word, undefined));
    return at;
  }

  private readInteger(text: string, base: number, start: number): number {
    let at = start;
    while (isWordPart(text.charCodeAt(at))) at++;
    this.push(
      new AslToken(tokenTypes.IntegerLiteral, text.slice(start, at), base + start, base + at - 1, undefined, undefined),
    );
    return at;
  }

  private readString(file: SourceFile, base: number, start: number): number {
    const { text } = file;
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
    const token = new AslToken(
      tokenTypes.StringLiteral,
      text.slice(start, at + 1),
      base + start,
      base + at,
      undefined,
      undefined,
    );
    this.push(token);
    return at + 1;
  }

  private readComment(text: string, base: number, start: number): number {
    const end = text.indexOf("*/", start + 2);
    if (end >= 0) return end + 2;
    this.report(diagnose("unterminated-comment", this.space.span(base + start, base + start + 2), {}));
    return text.length;
  }

  private readSymbol(text: string, base: number, at: number, code: number): number {
    const mark = punctuation.get(code);
    if (mark !== undefined) {
      this.push(new AslToken(mark, mark.LABEL ?? "", base + at, base + at, undefined, undefined));
      if (code === 0x29) this.readInclude();
      return at + 1;
    }
    for (let length = 3; length > 0; length--) {
      const image = text.slice(at, at + length);
      const found = image.length === length ? symbols.get(image) : undefined;
      if (found === undefined) continue;
      this.push(new AslToken(found.type, image, base + at, base + at + length - 1, undefined, found.symbol));
      return at + length;
    }
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
    const { tokens } = this;
    const word = tokens[tokens.length - 4]?.word;
    const path = tokens[tokens.length - 2];
    if (word?.upperCase !== "INCLUDE" || path?.tokenType !== tokenTypes.StringLiteral) return;
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
    } else this.read(createSourceFile(found.path, found.text), path.startOffset);
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function hexCode(code: number): string {
  return `0x${code.toString(16).toUpperCase().padStart(2, "0")}`;
}
