/** The whole way from ASL text to tables. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { SourceFile } from "../base/span.ts";
import { isLossless } from "./annotations.ts";
import { bind } from "./bind.ts";
import { blockRules } from "./block-rules.ts";
import { check } from "./checks/check.ts";
import { diagnose } from "./diagnostics.ts";
import { emit } from "./emit.ts";
import type { AslHost } from "./lexer.ts";
import type { CompileOptions } from "./options.ts";
import { parse } from "./parse.ts";
import { chosenDiagnostics } from "./reporting.ts";
import type { AstNode, OperatorNode } from "./syntax-tree.ts";

/** One table, with the names its DefinitionBlock gives it. */
export interface CompiledTable {
  /** Four characters: `DSDT`, `SSDT` … */
  readonly signature: string;
  /** First argument of DefinitionBlock: the output file's name, or empty. */
  readonly fileName: string;
  /** The whole table, header included. */
  readonly bytes: Uint8Array;
}

/**
 * Compiles a text.
 *
 * @returns the table of each DefinitionBlock; of those without errors only. All problems of the text in one run.
 */
export function compile(source: SourceFile, options: CompileOptions, host: AslHost): Outcome<readonly CompiledTable[]> {
  const parsed = parse(source, host, options);
  const { space, terms, disabled } = parsed.value;
  const heard = (found: readonly Diagnostic[]): Diagnostic[] =>
    space.withOrigins(
      chosenDiagnostics(
        found.filter(({ iasl }) => iasl === undefined || !disabled.includes(iasl)),
        options,
      ),
    );
  const diagnostics = heard(parsed.diagnostics);
  const tables: CompiledTable[] = [];
  const hasSyntaxErrors = diagnostics.some((one) => one.severity === "error");
  // Text without any DefinitionBlock is one problem, not one for each of its words.
  const stray: Diagnostic[] = [];
  const blocks = terms.filter(isDefinitionBlock);
  const rules = blockRules(blocks, options.revision);
  for (const term of terms) {
    const isInclude = term.kind === "operator" && term.operator.spelling === "Include";
    if (isInclude || isDefinitionBlock(term) || hasSyntaxErrors) continue;
    const span = space.span(term.start, term.end);
    stray.push(diagnose("term-misplaced", span, { found: "this", expected: "a DefinitionBlock around it" }));
  }
  // As a syntax error: nobody knows what such a text means.
  const outside = blocks.length > 0 ? heard(stray) : [];
  diagnostics.push(...outside);
  const isBroken = hasSyntaxErrors || outside.some(({ severity }) => severity === "error");
  for (const block of blocks) {
    const bound = bind(block, space);
    const emitted = emit(bound.value, options, rules);
    const problems = heard(
      isLossless(block, space)
        ? [...bound.diagnostics.map(asWarning), ...emitted.diagnostics]
        : [...bound.diagnostics, ...check(bound.value, options, rules), ...emitted.diagnostics],
    );
    diagnostics.push(...problems);
    if (emitted.value !== undefined && !isBroken && !problems.some((one) => one.severity === "error")) {
      tables.push(emitted.value);
    }
  }
  if (blocks.length === 0 && !hasSyntaxErrors) {
    diagnostics.push(diagnose("no-definition-block", space.span(0, 0), { path: source.path }));
  }
  return outcome(tables, inOrder(diagnostics, space.files));
}

/** Bytes of others are kept as they are, right or wrong: what their names mean is not this compilation's fault. */
const asWarning = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic;

const isDefinitionBlock = (term: AstNode): term is OperatorNode =>
  term.kind === "operator" && term.operator.form === "definition-block";

/** In the order of the text; those without a place come last. */
function inOrder(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): readonly Diagnostic[] {
  const place = ({ span }: Diagnostic): readonly [number, number] =>
    span !== undefined && "file" in span ? [files.indexOf(span.file), span.start] : [files.length, 0];
  return diagnostics
    .map((diagnostic) => ({ diagnostic, at: place(diagnostic) }))
    .sort((a, b) => (a.at[0] === b.at[0] ? a.at[1] - b.at[1] : a.at[0] - b.at[0]))
    .map(({ diagnostic }) => diagnostic);
}
