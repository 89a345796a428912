/** Turns the operands of a command into inputs. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { SourceFile } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import { describeInput, type Input, type TableInput } from "./input.ts";
import { type ReadOptions, readBytes, readFailure, STANDARD_STREAM } from "./read-bytes.ts";
import { type RecogniseOptions, recogniseInputs } from "./recognise.ts";

/**
 * Reads and recognises every operand, in order; a folder stands for the tables in it.
 *
 * Reports the problems of reading and recognising, and `file/no-tables-in-folder`.
 */
export async function readInputs(
  paths: readonly string[],
  options: ReadOptions & RecogniseOptions,
): Promise<Outcome<readonly Input[]>> {
  const inputs: Input[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const { value, diagnostics: problems } = (await isFolder(path))
      ? await readFolder(path, options)
      : await readOne(path, options);
    inputs.push(...value);
    diagnostics.push(...problems);
  }
  return outcome(inputs, diagnostics);
}

export interface ReadTablesOptions extends ReadOptions, RecogniseOptions {
  /** What the command wants, for the message: `an AML table`. */
  readonly wanted?: string;
}

/** As {@link readInputs}, for a command that takes binary tables. Reports `file/not-aml` for text. */
export async function readTables(
  paths: readonly string[],
  options: ReadTablesOptions,
): Promise<Outcome<readonly TableInput[]>> {
  const { value, diagnostics } = await readInputs(paths, options);
  const tables: TableInput[] = [];
  const problems = [...diagnostics];
  for (const input of value) {
    if (input.kind === "table") tables.push(input);
    else {
      const path = input.source.path;
      problems.push(
        diagnose("not-aml", undefined, {
          path,
          kind: describeInput(input),
          wanted: options.wanted ?? "an ACPI table",
          advice:
            input.kind === "asl"
              ? `make a table of it first: acpikit compile ${path}`
              : "make a binary table of it first",
        }),
      );
    }
  }
  return outcome(tables, problems);
}

/**
 * As {@link readInputs}, for a command that takes ASL source. Reports `file/not-asl` for tables, `file/is-folder`.
 *
 * @param tableSources - takes the operands that are table source; undefined: they are reported, too
 */
export async function readAslSources(
  paths: readonly string[],
  options: ReadOptions,
  tableSources?: SourceFile[],
): Promise<Outcome<readonly SourceFile[]>> {
  const sources: SourceFile[] = [];
  const problems: Diagnostic[] = [];
  for (const path of paths) {
    if (await isFolder(path)) {
      problems.push(diagnose("is-folder", undefined, { path, wanted: "an ASL source file" }));
      continue;
    }
    const { value: inputs, diagnostics } = await readOne(path, options);
    const value = inputs.filter((input) => {
      const isTaken = tableSources !== undefined && input.kind === "table-source";
      if (isTaken) tableSources.push(input.source);
      return !isTaken;
    });
    const isForeign = value.some((input) => input.kind !== "asl");
    // A truncated table is first of all no source: one diagnostic, not two.
    problems.push(...(isForeign ? [] : diagnostics));
    for (const input of value) if (input.kind === "asl") sources.push(input.source);
    const foreign = value.find((input) => input.kind !== "asl");
    if (foreign !== undefined) problems.push(diagnose("not-asl", undefined, { path, kind: describeInput(foreign) }));
  }
  return outcome(sources, problems);
}

async function readOne(path: string, options: ReadOptions & RecogniseOptions): Promise<Outcome<readonly Input[]>> {
  const { value, diagnostics } = await readBytes(path, options);
  if (value === undefined) return outcome([], diagnostics);
  const recognised = recogniseInputs(value, options);
  return outcome(recognised.value, [...diagnostics, ...recognised.diagnostics]);
}

async function isFolder(path: string): Promise<boolean> {
  if (path === STANDARD_STREAM) return false;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whatever is wrong with the path is reported by the attempt to read it.
    return false;
  }
}

/** Tables that were loaded later stand in a folder of their own under /sys/firmware/acpi/tables. */
const DYNAMIC_TABLES = "dynamic";

async function readFolder(folder: string, options: ReadOptions & RecogniseOptions): Promise<Outcome<readonly Input[]>> {
  const tables: Input[] = [];
  const diagnostics: Diagnostic[] = [];
  try {
    for (const name of await fileNames(folder)) {
      const read = await readBytes(join(folder, name), options);
      // A folder of tables may hold notes and empty files; a file that cannot be read is a problem.
      diagnostics.push(...read.diagnostics.filter(({ code }) => code !== "file/empty"));
      if (read.value === undefined) continue;
      const recognised = recogniseInputs(read.value, options);
      const found = recognised.value.filter((input) => input.kind === "table");
      tables.push(...found);
      if (found.length > 0 || recognised.diagnostics.some(({ code }) => code === "tables/length-past-end")) {
        diagnostics.push(...recognised.diagnostics);
      }
    }
  } catch (error) {
    return outcome([], [readFailure(folder, error)]);
  }
  if (tables.length === 0 && !hasErrors(diagnostics))
    diagnostics.push(diagnose("no-tables-in-folder", undefined, { path: folder }));
  return outcome(tables, diagnostics);
}

/** Files of a folder and of its `dynamic` folder, numbers in names in their natural order. */
async function fileNames(folder: string): Promise<readonly string[]> {
  const { compare } = new Intl.Collator("en", { numeric: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort(compare);
  if (!entries.some((entry) => entry.isDirectory() && entry.name === DYNAMIC_TABLES)) return names;
  const dynamic = await readdir(join(folder, DYNAMIC_TABLES));
  return [...names, ...dynamic.sort(compare).map((name) => join(DYNAMIC_TABLES, name))];
}
