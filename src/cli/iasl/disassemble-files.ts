/** Binary tables of an iasl command line: `-d`, `-da`, and files that are no text. */

import { hex } from "../../base/hex.ts";
import type { ByteSource } from "../../base/span.ts";
import { disassembleTables } from "../../disassembler/index.ts";
import { type TableInput, writeFiles } from "../../node/index.ts";
import { decode } from "../../schema/index.ts";
import { headerLength, tableHeader, tableToSource } from "../../tables/index.ts";
import { holdsAml } from "../checked-tables.ts";
import { stemOf } from "./output-paths.ts";
import type { IaslSettings } from "./settings.ts";

/** A file of the command line with the table in it. */
export interface BinaryInput {
  readonly path: string;
  readonly table: TableInput;
}

/**
 * Writes the text of each table beside it, or where `-p` says.
 *
 * @param externals - tables read for their names only (`-e`; with `-da` those of the command line)
 * @returns what iasl says meanwhile, and what prevented a file from being written
 */
export function disassembleFiles(
  inputs: readonly BinaryInput[],
  externals: readonly BinaryInput[],
  settings: IaslSettings,
): { readonly text: string; readonly failure: string | undefined } {
  let text = "";
  for (const input of inputs) {
    const others = (settings.sharesNamespace ? inputs : externals).filter(
      (one) => one !== input && holdsAml(one.table),
    );
    const path = `${stemOf(settings.prefix ?? input.path)}.dsl`;
    const content = contentOf(input, others, settings);
    const [problem] = writeFiles([{ path, content }], { inputs: [input.path] });
    if (problem !== undefined) return { text, failure: problem.message };
    text += progressText(input, others);
    const size = Buffer.byteLength(content);
    text += holdsAml(input.table)
      ? `Parsing completed\nDisassembly completed\nASL Output:    ${path} - ${size} bytes\n`
      : `Acpi Data Table [${input.table.signature}] decoded\nFormatted output:  ${path} - ${size} bytes\n`;
  }
  return { text, failure: undefined };
}

function contentOf({ table }: BinaryInput, others: readonly BinaryInput[], settings: IaslSettings): string {
  if (!holdsAml(table)) return tableToSource(table.source).value;
  const known = others.map((one) => one.table.source);
  return disassembleTables([table.source], { legacy: settings.isLegacy, checked: true }, known).value[0]?.text ?? "";
}

/** What iasl tells of its passes; build logs are searched for it. */
function progressText(input: BinaryInput, others: readonly BinaryInput[]): string {
  const { bytes } = input.table.source;
  const lines = [
    `File appears to be binary: found ${controlBytes(bytes)} non-ASCII characters, disassembling`,
    "Binary file appears to be a valid ACPI table, disassembling",
    ...inputLines(input),
  ];
  if (!holdsAml(input.table)) return `${lines.join("\n")}\n`;
  for (const other of others) lines.push(...inputLines(other));
  for (const { table } of [...others, input]) {
    lines.push(`Pass 1 parse of [${table.signature}]`, `Pass 2 parse of [${table.signature}]`);
  }
  lines.push("Parsing Deferred Opcodes (Methods/Buffers/Packages/Regions)", "");
  return `${lines.join("\n")}\n`;
}

/** Bytes that are neither printed nor white space. */
const controlBytes = (bytes: Uint8Array): number =>
  bytes.reduce((count, byte) => (byte > 0x7e || (byte < 0x20 && (byte < 9 || byte > 13)) ? count + 1 : count), 0);

function inputLines({ path, table }: BinaryInput): readonly string[] {
  const { length } = table.source.bytes;
  const digits = length.toString(16).toUpperCase();
  return [
    `Input file ${path}, Length 0x${digits} (${length}) bytes`,
    `ACPI: ${headerLine(table.source, table.signature)}`,
  ];
}

function headerLine(source: ByteSource, signature: string): string {
  const number = (value: number, count: number): string => hex(value, count).slice(2);
  const text = (value: string, count: number): string => value.slice(0, count).replaceAll("\0", " ").padEnd(count);
  const start = `${text(signature, 4)} 0x${"0".repeat(16)} ${number(source.bytes.length, 6)}`;
  const decoded = decode(tableHeader, source, { end: headerLength }).value;
  // The FACS has no more in common with other tables.
  if (!decoded.complete || signature === "FACS") return start;
  const { revision, oemId, oemTableId, oemRevision, creatorId, creatorRevision } = decoded.value;
  const made = `${number(oemRevision, 8)} ${text(creatorId, 4)} ${number(creatorRevision, 8)}`;
  return `${start} (v${number(revision, 2)} ${text(oemId, 6)} ${text(oemTableId, 8)} ${made})`;
}
