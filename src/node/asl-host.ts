/** Included ASL files on disk. */
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { AslHost, IncludeSearch } from "../asl/index.ts";
import { systemErrorCode } from "./system-error.ts";

/**
 * A host for the compiler: looks for an included file beside another, then in the folders, then in the working
 * folder, as iasl does.
 *
 * @param includeFolders - in the order they are searched
 */
export function createDiskAslHost(includeFolders: readonly string[] = []): AslHost {
  const find = <T>(path: string, from: string, search: IncludeSearch, read: (path: string) => T | undefined) => {
    const inFolders = includeFolders.map((folder) => join(folder, path));
    const around = search === "folders" ? inFolders : [join(dirname(from), path), ...inFolders, path];
    for (const candidate of isAbsolute(path) ? [path] : around) {
      const content = read(candidate);
      if (content !== undefined) return { path: candidate, content };
    }
    return undefined;
  };
  return {
    readText(path, from, search = "beside-and-folders") {
      const found = find(path, from, search, (candidate) =>
        readIfThere(candidate, (name) => readFileSync(name, "utf8")),
      );
      return found === undefined ? undefined : { path: found.path, text: found.content };
    },
    readBytes(path, from, search = "beside-and-folders") {
      const found = find(path, from, search, (candidate) =>
        readIfThere(candidate, (name): Uint8Array => readFileSync(name)),
      );
      return found === undefined ? undefined : { path: found.path, bytes: found.content };
    },
  };
}

function readIfThere<T>(path: string, read: (path: string) => T): T | undefined {
  try {
    return read(path);
  } catch (error) {
    // Whatever the system says, the file cannot be included; the compiler reports it at the Include.
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  }
}
