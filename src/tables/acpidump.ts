/** The text that `acpidump` prints: tables as hexadecimal lines. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { bytesFromHex, hex } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource, SourceFile, TextSpan } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";

/** One table of a dump. */
export interface DumpedTable {
  /** Name as the dump gives it; instances of one signature repeat it. */
  readonly signature: string;
  /** Physical address; zero when the dump does not know it. */
  readonly address: bigint;
  readonly source: ByteSource;
}

/**
 * Reads an `acpidump` text. Tables with bad lines keep the bytes up to there.
 *
 * Reports `tables/dump-no-table`, `tables/dump-gap` (an offset is not the number of bytes before it) and
 * `tables/dump-bad-line`.
 */
export function parseAcpidump(file: SourceFile): Outcome<readonly DumpedTable[]> {
  const diagnostics: Diagnostic[] = [];
  const tables: DumpedTable[] = [];
  let current: Table | undefined;
  const finish = (): void => {
    if (current !== undefined) tables.push(tableOf(current, file, tables));
    current = undefined;
  };
  for (const { text, span } of linesOf(file)) {
    const heading = headingPattern.exec(text);
    if (heading !== null) {
      finish();
      current = {
        signature: heading[1] ?? "",
        address: BigInt(heading[2] ?? 0),
        chunks: [],
        length: 0,
        isBroken: false,
      };
    } else if (text.trim() === "") {
      finish();
    } else if (current !== undefined && !current.isBroken) {
      const problem = addLine(current, text, span);
      if (problem !== undefined) diagnostics.push(problem);
    }
  }
  finish();
  if (tables.length === 0) {
    const span = { file, start: 0, end: Math.min(file.text.length, 80) };
    diagnostics.push(diagnose("dump-no-table", span, { name: file.path }));
  }
  return outcome(tables, diagnostics);
}

/** True if a text has a line that begins a table of an `acpidump`. */
export function looksLikeAcpidump(text: string): boolean {
  return anyHeadingPattern.test(text);
}

/**
 * `DSDT @ 0x000000007FFE0000`. The RSDP has the eight characters of its signature in some versions; the first ones for
 * Linux print an address that they do not know as a C library does: `(nil)`.
 */
const heading = String.raw`^(RSD PTR|[\x21-\x7e][\x20-\x7e]{0,3}?)[ \t]*@ (?:(0x[0-9A-Fa-f]{1,16})|\(nil\))[ \t]*\r?$`;
const headingPattern = new RegExp(heading);
const anyHeadingPattern = new RegExp(heading, "m");
/** Offset, up to 16 bytes one space apart, then the same bytes as characters. */
const linePattern = /^\s*([0-9A-Fa-f]+):((?: [0-9A-Fa-f]{2}){1,16})(?:\s|$)/;

interface Table {
  readonly signature: string;
  readonly address: bigint;
  readonly chunks: Uint8Array[];
  length: number;
  isBroken: boolean;
}

function addLine(table: Table, text: string, span: TextSpan): Diagnostic | undefined {
  const line = linePattern.exec(text);
  const { signature } = table;
  if (line === null) {
    table.isBroken = true;
    return diagnose("dump-bad-line", span, { signature });
  }
  const offset = Number.parseInt(line[1] ?? "", 16);
  if (offset !== table.length) {
    table.isBroken = true;
    return diagnose("dump-gap", span, { signature, found: hex(offset, 4), expected: hex(table.length, 4) });
  }
  const bytes = bytesFromHex(line[2] ?? "");
  table.chunks.push(bytes);
  table.length += bytes.length;
  return undefined;
}

function tableOf(table: Table, file: SourceFile, before: readonly DumpedTable[]): DumpedTable {
  const bytes = new Uint8Array(table.length);
  let offset = 0;
  for (const chunk of table.chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  const instance = before.filter(({ signature }) => signature === table.signature).length;
  const name = `${file.path}#${table.signature}${instance === 0 ? "" : instance + 1}`;
  return { signature: table.signature, address: table.address, source: { name, bytes } };
}

function* linesOf(file: SourceFile): Iterable<{ readonly text: string; readonly span: TextSpan }> {
  for (const [index, start] of file.lineStarts.entries()) {
    const end = file.lineStarts[index + 1] ?? file.text.length;
    const text = file.text.slice(start, end).replace(/[\r\n]+$/, "");
    yield { text, span: { file, start, end: start + text.length } };
  }
}
