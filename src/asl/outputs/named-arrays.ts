/** The bytes of every named object as an array of its own, in C or assembler (iasl's `-sc`, `-sa`, `-ic`, `-ia`). */
import { bannerText, type RemarkFormat } from "./banner.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import type { EmittedTable } from "./emission-log.ts";
import { asciiText, byteText, inRemark, offsetText, rowLength, rowsOf } from "./hex-rows.ts";
import type { OutputOrigin } from "./origin.ts";
import { SourceCursor, type TextLine } from "./source-lines.ts";
import { tablePrefix } from "./table-prefix.ts";

export type ArrayLanguage = "c" | "asm";

interface ArrayFormat {
  readonly remark: RemarkFormat;
  /** Lines of the text before the bytes they became. */
  readonly source: (lines: readonly TextLine[]) => readonly string[];
  /** Lines behind the last byte. */
  readonly rest: (lines: readonly TextLine[]) => readonly string[];
  readonly open: (name: string) => readonly string[];
  readonly close: readonly string[];
  readonly row: (data: readonly number[], offset: string, ascii: string) => string;
  readonly declaration: (name: string) => string;
}

const numbered = ({ line, text }: TextLine): string => `${String(line).padStart(8)}:  ${text}`;

// A remark inside the text would end the one around it; iasl makes a star of every slash.
const remarked = (line: TextLine): string => `     *${numbered(line).replaceAll("/", "*")}`;

const formats: { readonly [L in ArrayLanguage]: ArrayFormat } = {
  c: {
    remark: { open: "/*", line: " * ", close: " */" },
    source: (lines) => ["    /*", ...lines.map(remarked), "     */"],
    rest: (lines) => ["    /*", ...lines.map(remarked), "", "     */"],
    open: (name) => [`    unsigned char    ${name} [] =`, "    {"],
    close: ["    };"],
    row: (data, offset, ascii) => {
      const bytes = data.map((byte) => `0x${byteText(byte)},`).join("");
      return `        ${bytes.padEnd(5 * rowLength)}    /* ${offset}    "${inRemark(ascii)}" */`;
    },
    declaration: (name) => `extern unsigned char    ${name} [];`,
  },
  asm: {
    remark: { open: undefined, line: "; ", close: undefined },
    source: (lines) => [...lines.map((line) => `; ${numbered(line)}`), ""],
    rest: (lines) => lines.map((line) => `; ${numbered(line)}`),
    open: (name) => [`${name}  \\`],
    close: [],
    row: (data, offset, ascii) => {
      const bytes = data.map((byte) => `0${byteText(byte)}h`).join(",");
      return `    db ${bytes.padEnd(5 * rowLength - 1)}  ;${offset}    "${ascii}"`;
    },
    declaration: (name) => `extrn ${name} : byte`,
  },
};

/** Writes the arrays of the tables of one source. */
export function namedArraysText(
  tables: readonly EmittedTable[],
  language: ArrayLanguage,
  origin: OutputOrigin,
): string {
  const format = formats[language];
  const lines = [...head(origin, format)];
  for (const table of tables) {
    const cursor = new SourceCursor(table.tree.space);
    let isOpen = false;
    for (const [i, chunk] of chunksOf(table).entries()) {
      const name = arrayName(table, chunk, i);
      const told = chunk.place === undefined ? [] : [...cursor.advance(chunk.place)];
      if (name !== undefined && isOpen) lines.push(...format.close);
      if (told.length > 0) lines.push(...(i === 0 && language === "c" ? [] : [""]), ...format.source(told));
      if (name !== undefined) lines.push(...format.open(name));
      isOpen = true;
      for (const row of rowsOf(chunk.bytes)) {
        lines.push(format.row([...row.bytes], offsetText(chunk.offset + row.offset), asciiText(row.bytes)));
      }
    }
    lines.push(...format.rest([...cursor.rest()]), ...format.close, "");
  }
  lines.push("");
  return lines.join("\n");
}

/** Writes the declarations that go with {@link namedArraysText}. */
export function arrayDeclarationsText(
  tables: readonly EmittedTable[],
  language: ArrayLanguage,
  origin: OutputOrigin,
): string {
  const format = formats[language];
  const names = tables.flatMap((table) => chunksOf(table).flatMap((chunk, i) => arrayName(table, chunk, i) ?? []));
  return [...head(origin, format), ...names.map(format.declaration), ""].join("\n");
}

function head(origin: OutputOrigin, { remark }: ArrayFormat): readonly string[] {
  return [...bannerText(origin, remark), ...(remark.close === undefined ? [] : [remark.close])];
}

/** `SSDT_OEMTABLE__SB__PCI0`: signature, OEM table id, path. */
function arrayName(table: EmittedTable, chunk: Chunk, index: number): string | undefined {
  const prefix = tablePrefix(table.table);
  if (index === 0) return `${prefix}_Header`;
  return chunk.declares === undefined ? undefined : `${prefix}_${chunk.declares.join("_")}`;
}
