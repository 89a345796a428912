/** Which line became which bytes, for debuggers and patchers; no iasl output has it. */
import { statedPositionAt } from "../../base/span.ts";
import type { EmittedTable } from "./emission-log.ts";

/** Bytes `start` to `end` (exclusive) of the table come from a place; lines and columns count from 1. */
export interface SourceMapping {
  readonly start: number;
  readonly end: number;
  /** Index into {@link SourceMap.sources}. */
  readonly source: number;
  readonly line: number;
  readonly column: number;
}

export interface SourceMap {
  readonly schemaVersion: 1;
  readonly signature: string;
  /** Length of the table in bytes. */
  readonly length: number;
  /** Paths of the texts, as they were opened or #line states them. */
  readonly sources: readonly string[];
  /** By first byte; a mapping stands before those inside it, so the last that holds a byte is the closest. */
  readonly mappings: readonly SourceMapping[];
}

/** The map of one table. Bytes nobody wrote in the text (header, External block) have no mapping. */
export function sourceMapOf({ table, tree, nodes }: EmittedTable): SourceMap {
  const sources: string[] = [];
  const mappings: SourceMapping[] = [];
  for (const { node, start, end } of nodes) {
    const span = tree.space.span(node.start, node.end);
    if (span === undefined || end <= start) continue;
    const { path, line, column } = statedPositionAt(span.file, span.start);
    let source = sources.indexOf(path);
    if (source < 0) source = sources.push(path) - 1;
    mappings.push({ start, end, source, line, column });
  }
  return { schemaVersion: 1, signature: table.signature, length: table.bytes.length, sources, mappings };
}

/** The closest mapping of a byte. */
export function mappingAt(map: SourceMap, offset: number): SourceMapping | undefined {
  return map.mappings.findLast(({ start, end }) => start <= offset && offset < end);
}
