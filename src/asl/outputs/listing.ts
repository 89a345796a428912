/** The mixed listing: lines of the text, each followed by the bytes it became (iasl's `-l`, `*.lst`). */
import { bannerText } from "./banner.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { EmittedTable } from "./emission-log.ts";
import { asciiText, byteText, offsetText, rowLength, rowsOf } from "./hex-rows.ts";
import type { OutputOrigin } from "./origin.ts";
import { SourceCursor, type TextLine } from "./source-lines.ts";

const remark = { open: undefined, line: "", close: undefined };

/** Columns of a file name, where there is more than one file. */
const fileColumns = 12;

/**
 * Writes the listing of the tables of one source.
 *
 * @param summary - what ends it: the messages and the summary as iasl prints them
 */
export function listingText(tables: readonly EmittedTable[], origin: OutputOrigin, summary = ""): string {
  const lines: string[] = [...bannerText(origin, remark)];
  const cursors = new Map<unknown, SourceCursor>();
  tables.forEach((table, i) => {
    const { space } = table.tree;
    const cursor = cursors.get(space) ?? new SourceCursor(space);
    cursors.set(space, cursor);
    listTable(table, cursor, i === tables.length - 1, lines);
  });
  lines.push("", "", "", "Summary of errors and warnings", "", summary);
  return lines.join("\n");
}

function listTable(table: EmittedTable, cursor: SourceCursor, isLast: boolean, lines: string[]): void {
  const hasFiles = table.tree.space.files.length > 1;
  const indent = hasFiles ? " ".repeat(fileColumns - 2) : "";
  let hasRows = false;
  for (const chunk of chunksOf(table)) {
    const told = chunk.place === undefined ? [] : [...cursor.advance(chunk.place)];
    if (told.length > 0) {
      if (hasRows) lines.push("");
      lines.push(...told.map((line) => sourceLine(line, hasFiles)), "");
    }
    lines.push(...hexLines(chunk, indent));
    hasRows = true;
  }
  if (isLast) lines.push(...[...cursor.rest()].map((line) => sourceLine(line, hasFiles)));
}

function sourceLine({ file, line, text }: TextLine, hasFiles: boolean): string {
  const name = file.path.split(/[\\/]/).at(-1) ?? "";
  return `${hasFiles ? `${name.padStart(fileColumns)} ${String(line).padStart(5)}` : String(line).padStart(8)}:  ${text}`;
}

function* hexLines({ offset, bytes }: Chunk, indent: string): Generator<string> {
  for (const row of rowsOf(bytes)) {
    const data = [...row.bytes].map((byte) => `${byteText(byte)} `).join("");
    const filling = ".".repeat(3 * (rowLength - row.bytes.length));
    yield `${indent}${offsetText(offset + row.offset)}:  ${data}${filling}    "${asciiText(row.bytes)}"`;
  }
}
