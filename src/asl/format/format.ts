/**
 * The formatter: the same tokens, comments and directives in uniform lines.
 *
 * Only white space changes, so a formatted text compiles to the same bytes (but for `__LINE__`). Lines that the author
 * broke within parentheses, lists of data and fields stay broken.
 */
import { hasErrors } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { createSourceFile, type SourceFile } from "../../base/span.ts";
import { type AslHost, Lexer } from "../lexer.ts";
import { parse } from "../parse.ts";
import { SourceSpace } from "../source-space.ts";
import type { AslToken } from "../tokens.ts";
import { tokenTypes } from "../tokens.ts";
import { Layout } from "./layout.ts";
import { statementStarts } from "./statement-starts.ts";
import { withoutDirectives } from "./trivia.ts";

/** Included files are formatted by themselves. */
const withoutIncludes: AslHost = { readText: (path) => ({ path: `<${path}>`, text: "" }) };

/**
 * Formats a text.
 *
 * @returns the new text; the text as it was, and why, if it has syntax errors. With preprocessor directives in the text,
 *   syntax counts only where it can be judged: brackets, strings and comments must be closed
 */
export function format(source: SourceFile): Outcome<string> {
  const { text, hasDirectives } = withoutDirectives(source.text);
  const file = hasDirectives ? createSourceFile(source.path, text) : source;
  const parsed = parse(file, withoutIncludes, { preprocess: false });
  const isWhole = !hasErrors(parsed.diagnostics);
  if (!isWhole && !hasDirectives) return outcome(source.text, parsed.diagnostics);
  const lexer = new Lexer(new SourceSpace(), withoutIncludes);
  lexer.open(file);
  const tokens: AslToken[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token.startOffset < text.length) tokens.push(token);
  }
  if (hasErrors(lexer.diagnostics) || !isBalanced(tokens)) return outcome(source.text, parsed.diagnostics);
  const starts = isWhole ? statementStarts(parsed.value.terms) : undefined;
  return outcome(new Layout(source.text, tokens, starts).run());
}

const pairs = new Map([
  [tokenTypes.CloseParenthesis, tokenTypes.OpenParenthesis],
  [tokenTypes.CloseBrace, tokenTypes.OpenBrace],
  [tokenTypes.CloseBracket, tokenTypes.OpenBracket],
]);
const opening = new Set(pairs.values());

function isBalanced(tokens: readonly AslToken[]): boolean {
  const open: unknown[] = [];
  for (const { tokenType } of tokens) {
    if (opening.has(tokenType)) open.push(tokenType);
    else if (pairs.has(tokenType) && open.pop() !== pairs.get(tokenType)) return false;
  }
  return open.length === 0;
}
