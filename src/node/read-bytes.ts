/** Reads whole files and standard input. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import { systemErrorCode, systemErrorReason } from "./system-error.ts";

/** The operand that means standard input or standard output. */
export const STANDARD_STREAM = "-";

/** Name of standard input in messages. */
export const STANDARD_INPUT_NAME = "(standard input)";

/** More than any table, dump or memory image of interest; keeps a wrong operand from filling the memory. */
const LIMIT_MIB = 1024;

export interface ReadOptions {
  /** Where `-` reads from. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/**
 * The bytes of one file, or of standard input for `-`.
 *
 * Reports `file/not-found`, `file/is-folder`, `file/not-readable`, `file/too-large`, `file/empty`; the value is then
 * `undefined`.
 */
export async function readBytes(path: string, options: ReadOptions): Promise<Outcome<ByteSource | undefined>> {
  const name = path === STANDARD_STREAM ? STANDARD_INPUT_NAME : path;
  try {
    if (path !== STANDARD_STREAM && (await stat(path)).isDirectory()) {
      return failed(diagnose("is-folder", undefined, { path: name, wanted: "a file" }));
    }
    const bytes = await collect(path === STANDARD_STREAM ? options.stdin : createReadStream(path));
    if (bytes === undefined) {
      return failed(diagnose("too-large", undefined, { path: name, limit: `${LIMIT_MIB} MiB` }));
    }
    if (bytes.length === 0) return failed(diagnose("empty", undefined, { path: name }));
    return outcome({ name, bytes });
  } catch (error) {
    return failed(readFailure(name, error));
  }
}

/** Why a path could not be read. */
export function readFailure(path: string, error: unknown): Diagnostic {
  const code = systemErrorCode(error);
  if (code === "ENOENT") return diagnose("not-found", undefined, { path });
  if (code === undefined) throw error;
  return diagnose("not-readable", undefined, { path, reason: systemErrorReason(error) });
}

const failed = (diagnostic: Diagnostic): Outcome<undefined> => outcome(undefined, [diagnostic]);

/** Everything a stream gives; `undefined` if that is more than the limit. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LIMIT_MIB * 2 ** 20) return undefined;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
