/** What a run leaves behind, without what may differ between the two programs. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sources } from "./sources.ts";

export interface Observation {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** New files by path: base64 of AML, the text of what is iasl's to the byte, `""` for the rest. */
  readonly files: Readonly<Record<string, string>>;
}

/** Fills a folder with the sources under all the names they are asked for. */
export function prepareFolder(folder: string): void {
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
  for (const inner of ["out", "sub", "dot.dir"]) mkdirSync(join(folder, inner));
  for (const name of ["plain.iiii", "plain.dsl", "plain.dsl.i", "plain"]) {
    writeFileSync(join(folder, name), sources["plain.asl"] ?? "");
  }
  writeFileSync(join(folder, "sub/named.asl"), sources["named.asl"] ?? "");
}

/** Files below a folder, in order. */
export function filesIn(folder: string, below = ""): readonly string[] {
  return readdirSync(join(folder, below))
    .flatMap((name) => {
      const path = below === "" ? name : `${below}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();
}

/** The words of a command line for a folder. */
export const wordsFor = (words: string, folder: string): readonly string[] =>
  words
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => word.replace("@", folder));

/** Text that is the same behind its head. */
const isCompared = /\.(hex|c|h|inc|i|src|lst|nsp)$/;

/** Looks at the folder after a run. */
export function observe(
  folder: string,
  before: readonly string[],
  run: { readonly status: number | null; readonly stdout: string; readonly stderr: string },
): Observation {
  const files: Record<string, string> = {};
  for (const path of filesIn(folder)) {
    // iasl leaves working files and empty outputs behind when it stops early.
    if (before.includes(path) || /\.(pre|src)$/.test(path)) continue;
    const bytes = readFileSync(join(folder, path));
    if (bytes.length === 0) continue;
    if (path.endsWith(".aml")) files[path] = bytes.toString("base64");
    else files[path] = isCompared.test(path) ? withoutHead(bytes.toString("latin1")) : "";
  }
  const clean = (text: string): string =>
    text
      .replaceAll(folder, "@")
      .replaceAll("\0", "")
      // The sign-on: only the line with the version is the same.
      .replace(/\n[^\n]*\n(ASL\+ Optimizing[^\n]*)\n(Copyright[^\n]*\n)?/, "\n$1\n")
      // Sizes of files whose heads differ.
      .replace(/^((?!ASL Input|AML Output)[A-Z][A-Za-z ]+: +\S+ -) +\d+( bytes)/gm, "$1 N$2");
  return { status: run.status ?? -1, stdout: clean(run.stdout), stderr: clean(run.stderr), files };
}

/** Text behind the remark it begins with; of offset tables the rows, of listings what is before their summary. */
function withoutHead(text: string): string {
  const listing = /^ +\d+: {2}[\s\S]*?(?=\n+Summary of errors)/m.exec(text);
  if (listing !== null) return listing[0];
  const contents = text.indexOf("Contents of ACPI Namespace");
  if (contents >= 0) return text.slice(contents);
  const rows = text.indexOf("AML_OFFSET_TABLE_ENTRY   ");
  if (rows >= 0) return text.slice(rows);
  return text.replace(/^\/\*[\s\S]*?\*\/\n|^(;[^\n]*\n)+/, "");
}
