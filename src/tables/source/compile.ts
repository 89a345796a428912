/** Table source to bytes, along the layout of its signature. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { SourceFile } from "../../base/span.ts";
import { type LayoutNode, sourceLabelOf } from "../../schema/index.ts";
import { diagnose } from "../diagnostics.ts";
import { kindOfTable, type TableKind, tableRegistry, tableRows } from "../registry.ts";
import { Assembly, type LineBytes } from "./assembly.ts";
import { evaluate } from "./expression.ts";
import { labelKey } from "./label-match.ts";
import { readLines, type SourceLine } from "./line.ts";
import { walkTable } from "./walk.ts";

/** A compiled table. */
export interface CompiledSource {
  /** As the text gives it; that of the layout where a table has none (CDAT); empty for bytes without a header. */
  readonly signature: string;
  readonly bytes: Uint8Array;
  /** Which bytes each line became. */
  readonly lines: readonly LineBytes[];
}

/**
 * Compiles table source: labelled fields of a table whose layout is known, or a header and generic data types.
 * Length and checksum are computed, except where a comment `exact` keeps them as written.
 *
 * Reports `tables/source-…`; with an error among them the bytes are not a table.
 */
export function compileTableSource(file: SourceFile): Outcome<CompiledSource> {
  const lines = readLines(file);
  const signature = signatureOf(lines);
  const compiled = compileLines(file, lines, undefined);
  if (signature === undefined) return compiled;
  // What only the content tells apart is known when there is some.
  const revision = revisionOf(lines);
  const kind = kindOfTable(signature, revision, compiled.value.bytes);
  return kind === kindOfTable(signature, revision) ? compiled : compileLines(file, lines, kind);
}

function compileLines(
  file: SourceFile,
  lines: readonly SourceLine[],
  as: TableKind | undefined,
): Outcome<CompiledSource> {
  const diagnostics: Diagnostic[] = [];
  const assembly = new Assembly(lines, diagnostics);
  const signature = signatureOf(lines);
  const kind = as ?? (signature === undefined ? kindByFirstField(lines) : kindOfTable(signature, revisionOf(lines)));
  if (kind === undefined) {
    if (!lines.every((line) => line.kind === "field" && assembly.isGeneric(line))) {
      const span = { file, start: 0, end: Math.min(file.text.length, 80) };
      return outcome({ signature: "", bytes: new Uint8Array(), lines: [] }, [
        diagnose("source-no-signature", span, { name: file.path }),
      ]);
    }
    // Bytes without a header: nothing is computed.
    assembly.takeGeneric();
  } else walkTable(tableRegistry[kind].layout, assembly);
  const bytes = assembly.finish();
  if (kind !== undefined) assembly.complete(bytes);
  const named = signature ?? (kind === undefined ? undefined : tableRegistry[kind].signatures[0]);
  return outcome({ signature: named ?? "", bytes, lines: assembly.lineBytes }, diagnostics);
}

/** True if a text has the lines that table source begins with. */
export function looksLikeTableSource(text: string): boolean {
  return /^[ \t]*(?:\[[^\]\n]*\])?[ \t]*(?:Signature[ \t]*:[ \t]*"|CDAT Table Length[ \t]*:)/im.test(text);
}

function signatureOf(lines: readonly SourceLine[]): string | undefined {
  const first = lines[0];
  if (first?.kind !== "field" || labelKey(first.label) !== "signature") return undefined;
  const quoted = /^"([^"]*)"/.exec(first.value);
  const text = quoted?.[1] ?? first.value;
  return text.length < 4 ? text.padEnd(4) : text;
}

/** A layout without a signature, by the name of its first field. */
function kindByFirstField(lines: readonly SourceLine[]): TableKind | undefined {
  const first = lines[0];
  if (first?.kind !== "field") return undefined;
  return tableRows.find(([, { layout }]) => {
    const [key, field] = Object.entries<LayoutNode>(layout.fields)[0] ?? [];
    const isOwn = key !== undefined && field !== undefined && key !== "header" && key !== "signature";
    return isOwn && labelKey(sourceLabelOf(key, field)) === labelKey(first.label);
  })?.[0];
}

/** The revision decides between layouts of one signature, so it is looked up before them. */
function revisionOf(lines: readonly SourceLine[]): number {
  for (const line of lines.slice(0, 8)) {
    if (line.kind !== "field" || labelKey(line.label) !== "revision") continue;
    const result = evaluate(line.value);
    return result.ok ? Number(result.value) : 0;
  }
  return 0;
}
