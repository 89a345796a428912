/** What stands between two tokens: line ends, comments and directives. */
import { directiveEnd, lineEnd, startsDirective } from "../preprocess/scan.ts";

export interface Trivia {
  readonly kind: "line-comment" | "block-comment" | "directive";
  /** Without white space at its end. */
  readonly text: string;
  /** Line ends before it, counted from the token or trivia before it. */
  readonly linesBefore: number;
}

export interface Gap {
  readonly trivia: readonly Trivia[];
  /** Line ends behind the last of them. */
  readonly linesAfter: number;
}

/** Reads the text between two tokens. */
export function readGap(text: string, start: number, end: number): Gap {
  const trivia: Trivia[] = [];
  let lines = 0;
  let isLineStart = start === 0;
  let at = start;
  const push = (kind: Trivia["kind"], to: number): void => {
    trivia.push({ kind, text: text.slice(at, to).trimEnd(), linesBefore: lines });
    lines = 0;
    at = to;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isLineStart && startsDirective(text, at)) {
      while (text.charCodeAt(at) !== 0x23) at++;
      push("directive", Math.min(directiveEnd(text, at), end));
    } else if (code === 0x0a) {
      lines++;
      at++;
      isLineStart = true;
      continue;
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f)
      push("line-comment", Math.min(lineEnd(text, at), end));
    else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const close = text.indexOf("*/", at + 2);
      push("block-comment", close < 0 ? end : close + 2);
    } else at++;
    isLineStart = false;
  }
  return { trivia, linesAfter: lines };
}

/** The text with blanks in place of its directives, so that offsets stay; comments and strings hide directives. */
export function withoutDirectives(text: string): { readonly text: string; readonly hasDirectives: boolean } {
  const pieces: string[] = [];
  let copied = 0;
  let at = 0;
  let isLineStart = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLineStart && startsDirective(text, at)) {
      const end = directiveEnd(text, at);
      pieces.push(text.slice(copied, at), text.slice(at, end).replace(/[^\n\r]/g, " "));
      at = end;
      copied = end;
      isLineStart = false;
      continue;
    }
    isLineStart = code === 0x0a;
    if (code === 0x22) {
      at++;
      while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
      at++;
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) at = lineEnd(text, at);
    else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const close = text.indexOf("*/", at + 2);
      at = close < 0 ? text.length : close + 2;
    } else at++;
  }
  pieces.push(text.slice(copied));
  return { text: pieces.join(""), hasDirectives: pieces.length > 1 };
}
