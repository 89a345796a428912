/** The files of an iasl command line, and what they are. */
import { readFileSync } from "node:fs";
import { createSourceFile, type SourceFile } from "../../base/span.ts";
import { recogniseInputs, systemErrorCode, type TableInput } from "../../node/index.ts";

export type InputFile =
  | { readonly kind: "asl" | "table-source"; readonly source: SourceFile }
  | { readonly kind: "table"; readonly path: string; readonly table: TableInput }
  /** In the words of the C library. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** Bytes of a source by which it is recognised. */
const beginningLength = 0x10000;

/** Reads a file; what is neither a table nor the source of one is ASL. */
export function readInputFile(path: string): InputFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return { kind: "unreadable", reason: reasonText(code) };
  }
  const inputOf = (part: Uint8Array) =>
    part.length === 0 ? undefined : recogniseInputs({ name: path, bytes: part }).value[0];
  // What begins as ASL is ASL; a table is recognised as a whole only.
  const beginning = inputOf(bytes.subarray(0, beginningLength));
  const isWhole = bytes.length <= beginningLength || beginning?.kind === "asl";
  const input = isWhole ? beginning : inputOf(bytes);
  if (input?.kind === "table") return { kind: "table", path, table: input };
  const source = createSourceFile(path, bytes.toString("utf8"));
  return { kind: input?.kind === "table-source" ? "table-source" : "asl", source };
}

/** The words of the C library for the reasons that occur. */
const reasons: { readonly [code: string]: string } = {
  ENOENT: "No such file or directory",
  ENOTDIR: "Not a directory",
  EISDIR: "Is a directory",
  EACCES: "Permission denied",
};

export const reasonText = (code: string): string => reasons[code] ?? code;
