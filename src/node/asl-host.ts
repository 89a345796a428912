/** Included ASL files on disk. */
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { AslHost } from "../asl/index.ts";
import { systemErrorCode } from "./system-error.ts";

/**
 * A host for the compiler: looks for an included file beside the file that includes it, then in the folders, then in
 * the working folder, as iasl does.
 *
 * @param includeFolders - in the order they are searched
 */
export function createDiskAslHost(includeFolders: readonly string[] = []): AslHost {
  return {
    readText(path, from) {
      const candidates = isAbsolute(path)
        ? [path]
        : [join(dirname(from), path), ...includeFolders.map((folder) => join(folder, path)), path];
      for (const candidate of candidates) {
        const text = readIfThere(candidate);
        if (text !== undefined) return { path: candidate, text };
      }
      return undefined;
    },
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    // Whatever the system says, the file cannot be included; the compiler reports it at the Include.
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  }
}
