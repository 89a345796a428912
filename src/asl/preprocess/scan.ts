/**
 * Text to preprocessing tokens: words, numbers, strings and symbols; white space and comments only separate.
 *
 * Coarser than the compiler's own lexer: a token here is what a macro can consist of or a name can be.
 */
import { PreprocessorToken, type TokenKind } from "./token.ts";

const letter = 1;
const digit = 2;
const blank = 3;
const lineFeed = 4;
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) classes[code] = letter;
  else if (/[0-9]/.test(character)) classes[code] = digit;
  else if (/[\t\v\f\r ]/.test(character)) classes[code] = blank;
  else if (character === "\n") classes[code] = lineFeed;
}

/** A letter or `_`. */
export const startsWord = (code: number): boolean => code < 128 && classes[code] === letter;
/** A letter, `_` or a digit. */
export const isWordPart = (code: number): boolean =>
  code < 128 && (classes[code] === letter || classes[code] === digit);
export const isDigit = (code: number): boolean => code < 128 && classes[code] === digit;
/** White space within a line. */
export const isBlank = (code: number): boolean => code < 128 && classes[code] === blank;

/** Offset behind the word or number at an offset. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isWordPart(text.charCodeAt(end))) end++;
  return end;
}

/** Offset behind the string at an offset: behind its closing quote or, without one, before `limit`. */
export function stringEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    at += code === 0x5c ? 2 : 1;
  }
  return Math.min(at, limit);
}

/** Offset of the next line feed, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

const symbols = new Set("<<= >>= ... << >> <= >= == != && || ++ -- += -= *= /= %= &= |= ^= ##".split(" "));

/** True if two characters beside each other would be read as one token or a comment. */
export function wouldMerge(last: string, next: string): boolean {
  if (isWordPart(last.charCodeAt(0)) && isWordPart(next.charCodeAt(0))) return true;
  const pair = last + next;
  return symbols.has(pair) || pair === "//" || pair === "/*" || pair === "*/";
}

function symbolEnd(text: string, at: number, limit: number): number {
  for (let length = Math.min(3, limit - at); length > 1; length--) {
    if (symbols.has(text.slice(at, at + length))) return at + length;
  }
  return at + 1;
}

/** True if the word at `start` … `end` is part of a longer path: after `.`, `\` or `^`, or before `.`. */
export function isPathSegment(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end) === 0x2e && startsWord(text.charCodeAt(end + 1));
  if (after) return true;
  const before = text.charCodeAt(start - 1);
  return before === 0x2e || before === 0x5c || before === 0x5e;
}

/** Reads tokens of a part of a text one after the other. */
export class Scanner {
  /** Where the next token is looked for. */
  at: number;
  private readonly text: string;
  private readonly limit: number;
  /** Offset of the text in the SourceSpace. */
  private readonly base: number;
  /** Lines end nothing, but a line that starts with `#` ends all. */
  private readonly crossesLines: boolean;

  constructor(
    text: string,
    base: number,
    range: { readonly start: number; readonly end: number; readonly crossesLines: boolean },
  ) {
    this.text = text;
    this.base = base;
    this.at = range.start;
    this.limit = range.end;
    this.crossesLines = range.crossesLines;
  }

  /** {@link at} as an offset of the SourceSpace. */
  get offset(): number {
    return this.base + this.at;
  }

  /** The next token; `undefined` at the end of the range or before a directive. */
  next(): PreprocessorToken | undefined {
    const { text, limit } = this;
    const hasSpace = this.skipSpace();
    const start = this.at;
    if (start >= limit || start < 0) return undefined;
    const code = text.charCodeAt(start);
    let kind: TokenKind;
    let end: number;
    if (isWordPart(code)) {
      kind = isDigit(code) ? "number" : "word";
      end = wordEnd(text, start);
    } else if (code === 0x22) {
      kind = "string";
      end = stringEnd(text, start, limit);
    } else {
      kind = "symbol";
      end = symbolEnd(text, start, limit);
    }
    this.at = end;
    const isSegment = kind === "word" && isPathSegment(text, start, end);
    const place = { start: this.base + start, end: this.base + end };
    return new PreprocessorToken(kind, text.slice(start, end), place, { hasSpace, isSegment }, sourceOrigin);
  }

  /** All tokens that are left. */
  rest(): PreprocessorToken[] {
    const tokens: PreprocessorToken[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) tokens.push(token);
    return tokens;
  }

  /** Goes to the next token; to the end where a directive comes first. */
  private skipSpace(): boolean {
    const { text, limit } = this;
    const start = this.at;
    let at = start;
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (isBlank(code) || (code === 0x5c && !this.crossesLines && isLineBreak(text, at + 1))) {
        at++;
      } else if (code === 0x0a) {
        at++;
        if (this.crossesLines && startsDirective(text, at)) {
          this.at = limit;
          return true;
        }
      } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
        const end = text.indexOf("*/", at + 2);
        at = end < 0 ? limit : Math.min(end + 2, limit);
      } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) {
        at = this.crossesLines ? Math.min(lineEnd(text, at), limit) : limit;
      } else break;
    }
    this.at = at;
    return at > start;
  }
}

const sourceOrigin = { expansion: undefined, hidden: undefined };

function isLineBreak(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a || (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a);
}

/** True if the line at an offset is a directive: blanks, then `#`. */
export function startsDirective(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (isBlank(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 0x23;
}

/** Offset of the line feed that ends a directive: not one behind `\`, nor one in a comment. */
export function directiveEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return at;
    if (code === 0x5c && isLineBreak(text, at + 1)) {
      at += text.charCodeAt(at + 1) === 0x0d ? 3 : 2;
    } else if (code === 0x22) {
      at++;
      while (at < text.length) {
        const inner = text.charCodeAt(at);
        if (inner === 0x22) {
          at++;
          break;
        }
        if (inner === 0x0a) break;
        at += inner === 0x5c && text.charCodeAt(at + 1) !== 0x0a && text.charCodeAt(at + 1) !== 0x0d ? 2 : 1;
        if (inner === 0x5c && isLineBreak(text, at)) at += text.charCodeAt(at) === 0x0d ? 2 : 1;
      }
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) return lineEnd(text, at);
      at = end + 2;
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) {
      at = lineEnd(text, at);
      if (text.charCodeAt(at - 1) === 0x5c || (text.charCodeAt(at - 1) === 0x0d && text.charCodeAt(at - 2) === 0x5c))
        at++;
    } else at++;
  }
  return text.length;
}
