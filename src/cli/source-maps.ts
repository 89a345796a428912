/** Source maps that `compile --source-map` wrote: from a byte of a table to a line of its source, and back. */
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { mappingAt, type SourceMap, type SourceMapping } from "../asl/index.ts";
import type { Diagnostic, Span } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { type ByteSource, createSourceFile, type SourceFile } from "../base/span.ts";
import type { ReadOptions } from "../node/index.ts";
import { diagnose } from "./diagnostics.ts";
import { readTextFiles } from "./text-file.ts";

/** A place in a source text; line and column count from 1. */
export interface SourcePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface SourceMaps {
  /** The place that became a byte; undefined if no map says. */
  placeAt(table: ByteSource, offset: number): SourcePlace | undefined;
  /** Where the code of a line begins in a table; `path` is the end of a path, undefined for any source. */
  offsetsOf(table: ByteSource, path: string | undefined, line: number): readonly number[];
  /** The text of a line; undefined if the source is not there any more. */
  lineText(place: SourcePlace): string | undefined;
  /** A diagnostic whose places in tables are places in sources, as far as the maps know them. */
  locate(diagnostic: Diagnostic): Diagnostic;
}

interface MapFile {
  readonly map: SourceMap;
  readonly folder: string;
}

/** Reads maps. Reports what reading reports, and `cli/not-source-map`. */
export async function readSourceMaps(paths: readonly string[], options: ReadOptions): Promise<Outcome<SourceMaps>> {
  const { value, diagnostics } = await readTextFiles(paths, parseSourceMap, options);
  return outcome(sourceMaps(value.filter((file) => file !== undefined)), diagnostics);
}

function parseSourceMap(name: string, text: string): Outcome<MapFile | undefined> {
  try {
    const map: unknown = JSON.parse(text);
    if (isSourceMap(map)) return outcome({ map, folder: dirname(name) });
  } catch {
    // Said below.
  }
  return outcome(undefined, [diagnose("not-source-map", undefined, { path: name })]);
}

function isSourceMap(value: unknown): value is SourceMap {
  if (typeof value !== "object" || value === null) return false;
  const isList = (list: unknown): list is readonly unknown[] => Array.isArray(list);
  if (!("signature" in value && "length" in value && "sources" in value && "mappings" in value)) return false;
  const { sources, mappings } = value;
  if (!isList(sources) || !isList(mappings) || !sources.every((path) => typeof path === "string")) return false;
  const names: readonly (keyof SourceMapping)[] = ["start", "end", "source", "line", "column"];
  return mappings.every((mapping) => {
    if (typeof mapping !== "object" || mapping === null) return false;
    // Any object may be asked for any member.
    const members = mapping as Readonly<Record<string, unknown>>;
    return names.every((name) => Number.isSafeInteger(members[name]));
  });
}

function sourceMaps(files: readonly MapFile[]): SourceMaps {
  const byTable = new Map<ByteSource, MapFile | undefined>();
  const texts = new Map<string, SourceFile | undefined>();
  const fileOf = (table: ByteSource): MapFile | undefined => {
    if (!byTable.has(table))
      byTable.set(
        table,
        files.find(({ map }) => belongsTo(map, table)),
      );
    return byTable.get(table);
  };
  const textOf = (path: string): SourceFile | undefined => {
    if (!texts.has(path)) texts.set(path, readSource(path, files));
    return texts.get(path);
  };
  const placeAt = (table: ByteSource, offset: number): SourcePlace | undefined => {
    const map = fileOf(table)?.map;
    const mapping = map === undefined ? undefined : (mappingAt(map, offset) ?? mappingBehind(map, offset));
    const path = mapping === undefined ? undefined : map?.sources[mapping.source];
    if (mapping === undefined || path === undefined) return undefined;
    return { path, line: mapping.line, column: mapping.column };
  };
  const locateSpan = (span: Span): Span => {
    if (!("source" in span)) return span;
    const place = placeAt(span.source, span.start);
    const file = place === undefined ? undefined : textOf(place.path);
    if (place === undefined || file === undefined) return span;
    const start = (file.lineStarts[place.line - 1] ?? 0) + place.column - 1;
    const word = /^\w+/.exec(file.text.slice(start, start + 64))?.[0] ?? " ";
    return { file, start, end: start + word.length };
  };
  return {
    placeAt,
    offsetsOf(table, path, line) {
      const map = fileOf(table)?.map;
      const found = map?.mappings.filter(
        (mapping) => mapping.line === line && isNamed(map.sources[mapping.source], path),
      );
      return [...new Set(found?.map(({ start }) => start))].sort((a, b) => a - b);
    },
    lineText(place) {
      const file = textOf(place.path);
      const start = file?.lineStarts[place.line - 1];
      if (file === undefined || start === undefined) return undefined;
      return file.text.slice(start, file.lineStarts[place.line] ?? file.text.length).replace(/[\r\n]+$/, "");
    },
    locate(diagnostic) {
      if (files.length === 0) return diagnostic;
      const { span } = diagnostic;
      return {
        ...diagnostic,
        span: span === undefined ? undefined : locateSpan(span),
        related: diagnostic.related.map((related) => ({ ...related, span: locateSpan(related.span) })),
      };
    },
  };
}

/** Opcode and PkgLength: bytes of a statement in front of its first operand. */
const longestHead = 6;

/** For the head of a statement, which has no mapping of its own: that of its first operand. */
function mappingBehind({ mappings }: SourceMap, offset: number): SourceMapping | undefined {
  return mappings.find(({ start }) => start > offset && start <= offset + longestHead);
}

/** By what a map says of its table: its signature and its length. */
function belongsTo(map: SourceMap, { bytes }: ByteSource): boolean {
  return map.length === bytes.length && map.signature === String.fromCharCode(...bytes.subarray(0, 4));
}

function isNamed(source: string | undefined, wanted: string | undefined): boolean {
  return source !== undefined && (wanted === undefined || source === wanted || source.endsWith(`/${wanted}`));
}

/** A source where its compilation found it, or beside a map. */
function readSource(path: string, files: readonly MapFile[]): SourceFile | undefined {
  const places = isAbsolute(path) ? [path] : [path, ...files.map(({ folder }) => join(folder, path))];
  for (const place of places) {
    try {
      return createSourceFile(path, readFileSync(place, "utf8"));
    } catch {
      // The next place.
    }
  }
  return undefined;
}
