/** What `acpikit compile` writes: the table in one of several formats, and what belongs to it. */
import {
  dependencyRule,
  type EmittedTable,
  type HexLanguage,
  hexText,
  listingText,
  type OutputOrigin,
  sourceMapOf,
} from "../asl/index.ts";
import { hexBytes } from "../base/hex.ts";
import { type OutputFile, STANDARD_STREAM } from "../node/index.ts";

/** Formats of `--format` and their extensions. */
export const formatExtensions = { aml: ".aml", c: ".c", asm: ".asm", asl: ".hex.asl", json: ".json" } as const;
export type TableFormat = keyof typeof formatExtensions;

/** The names of the formats. */
export const tableFormats: readonly string[] = Object.keys(formatExtensions);

export interface TableOutputs {
  readonly format: TableFormat;
  readonly listing: boolean;
  /** True: beside the table. */
  readonly depfile: string | boolean;
  readonly sourceMap: string | boolean;
}

/** All files of one table whose main file is `path`. */
export function tableFiles(
  emitted: EmittedTable,
  path: string,
  origin: OutputOrigin,
  outputs: TableOutputs,
): readonly OutputFile[] {
  const files: OutputFile[] = [{ path, content: tableContent(emitted, path, origin, outputs.format) }];
  const beside = (wanted: string | boolean, extension: string): string | undefined => {
    if (typeof wanted === "string") return wanted;
    return wanted && path !== STANDARD_STREAM ? `${stem(path)}${extension}` : undefined;
  };
  const add = (at: string | undefined, content: () => string): void => {
    if (at !== undefined) files.push({ path: at, content: content() });
  };
  const sources = emitted.tree.space.files.map((file) => file.path);
  add(beside(outputs.listing, ".lst"), () => `${listingText([emitted], origin)}\n`);
  add(beside(outputs.depfile, ".d"), () => dependencyRule([path], sources));
  add(beside(outputs.sourceMap, ".map.json"), () => `${JSON.stringify(sourceMapOf(emitted))}\n`);
  return files;
}

const stem = (path: string): string => path.replace(/\.[^./\\]*$/, "");

function tableContent(
  { table }: EmittedTable,
  path: string,
  origin: OutputOrigin,
  format: TableFormat,
): Uint8Array | string {
  switch (format) {
    case "aml":
      return table.bytes;
    case "c":
    case "asm":
    case "asl": {
      const language: HexLanguage = format;
      const name = path === STANDARD_STREAM ? table.signature.toLowerCase() : path;
      return hexText(table.bytes, { ...origin, language, path: name });
    }
    case "json": {
      const { signature, bytes } = table;
      const content = { schemaVersion: 1, signature, length: bytes.length, bytes: hexBytes(bytes) };
      return `${JSON.stringify(content)}\n`;
    }
    default:
      return format satisfies never;
  }
}
