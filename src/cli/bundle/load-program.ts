/** Loads the bundled program, with the code that V8 made of it when it was built. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { constants, Script } from "node:vm";
import type * as Program from "./program.ts";

export interface LoadedProgram {
  readonly program: typeof Program;
  readonly script: Script;
}

/**
 * Loads and evaluates the bundle in a file. Its code cache stands beside it; a Node whose V8 is another takes no notice of
 * it. Of the text, V8 compares no more than the length with the cache, so the name of the file must tell its content.
 */
export function loadProgram(file: string): LoadedProgram {
  // The bundler writes ASCII only, which is read faster as what it is.
  const source = `(function (module, require, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  const cachedData = readCache(`${file}.cache`);
  const script = new Script(source, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  // Casts: the script is the function above, and program.ts is what the bundle was made of.
  const evaluate = script.runInThisContext() as (...values: readonly unknown[]) => void;
  const module = {} as { exports: typeof Program };
  evaluate(module, createRequire(file), file, dirname(file));
  return { program: module.exports, script };
}

function readCache(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    // Without it everything is the same, only slower.
    return undefined;
  }
}
