/** ASL text to a tree. */
import { EOF, type IRecognitionException } from "chevrotain";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { SourceFile } from "../base/span.ts";
import { BalancedTokens } from "./brackets.ts";
import { diagnose } from "./diagnostics.ts";
import { AslParser, chainLimit, type LiteralProblem } from "./grammar.ts";
import { type AslHost, Lexer } from "./lexer.ts";
import type { PreprocessOptions } from "./preprocess/options.ts";
import { preprocessInto } from "./preprocess/preprocess.ts";
import { SourceSpace } from "./source-space.ts";
import type { ParsedSource } from "./syntax-tree.ts";
import type { AslToken } from "./tokens.ts";

// Building a parser costs more than parsing a small table, so there is one, built when it is first needed.
let shared: AslParser | undefined;

/** After so many syntax errors the rest is noise. */
const syntaxErrorLimit = 200;

/**
 * Preprocesses and parses a text and what it includes.
 *
 * @returns the tree of everything that could be read; never throws, and reports all problems of the text at once
 */
export function parse(source: SourceFile, host: AslHost, options: PreprocessOptions = {}): Outcome<ParsedSource> {
  const space = new SourceSpace();
  const lexer = new Lexer(space, host);
  const made = preprocessInto(space, source, options, host);
  if (made === undefined) lexer.open(source);
  else if (!made.isStopped) lexer.openMade({ path: source.path, text: made.text, lineStarts: [0] }, made.map);
  const tokens = new BalancedTokens(lexer, space);
  shared ??= new AslParser({ validates: false });
  const parser = shared;
  const terms = parser.read(tokens).filter((term) => term !== undefined);
  const diagnostics = space.withOrigins([
    ...(made?.diagnostics ?? []),
    ...lexer.diagnostics,
    ...tokens.diagnostics,
    ...parser.problems.map((problem) => literalDiagnostic(space, problem)),
    ...parser.errors.slice(0, syntaxErrorLimit).map((error) => syntaxDiagnostic(space, tokens.last, error)),
  ]);
  // The parser lives on; the text of this run need not.
  parser.forget();
  return outcome({ space, terms, diagnostics, disabled: made?.disabled ?? [] }, diagnostics);
}

function literalDiagnostic(space: SourceSpace, problem: LiteralProblem): Diagnostic {
  const span = space.span(problem.start, problem.end);
  switch (problem.kind) {
    case "integer-form":
    case "integer-too-large":
      return diagnose(problem.kind, span, { text: problem.text });
    case "string-escape":
    case "string-byte":
      return diagnose(problem.kind, span, { escape: problem.text });
    case "unexpected-token":
      return diagnose("unexpected-token", span, { found: `"${problem.text}"` });
    case "comma-missing":
      return diagnose("comma-missing", span, {});
    case "expression-too-long":
      return diagnose("expression-too-long", span, { limit: chainLimit });
    default:
      return problem.kind satisfies never;
  }
}

function syntaxDiagnostic(space: SourceSpace, last: AslToken | undefined, error: IRecognitionException): Diagnostic {
  const isEnd = error.token.tokenType === EOF;
  const token = isEnd ? last : error.token;
  const start = token?.startOffset ?? 0;
  const span = space.span(start, (token?.endOffset ?? start) + 1);
  const [expected = "", found = ""] = error.message.split("\n");
  const what = isEnd ? "the end of the text" : found;
  if (expected === "") return diagnose("unexpected-token", span, { found: what });
  return diagnose("expected-token", span, { expected, found: what });
}
