/** `acpikit disassemble` */
import { basename, dirname, extname, join } from "node:path";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { compilesTo, type DisassemblyOptions, disassembleTable, gatherNames } from "../../disassembler/index.ts";
import {
  type OutputFile,
  readTables,
  STANDARD_INPUT_NAME,
  STANDARD_STREAM,
  type TableInput,
} from "../../node/index.ts";
import { tableToSource } from "../../tables/index.ts";
import { holdsAml } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { distinctDiagnostics } from "../distinct-diagnostics.ts";
import { AS_TABLE, collect } from "../option-values.ts";

interface Options {
  readonly output?: string;
  readonly lossless?: boolean;
  readonly legacy?: boolean;
  readonly check: boolean;
  readonly as?: string;
  readonly external?: readonly string[];
}

export const disassembleCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<file...>", "tables of one machine: files, a folder of tables, acpidump text")
      .option("-o, --output <file|folder>", "where the text goes (default: beside the tables); - is standard output")
      .option("--lossless", "text that compiles to the identical bytes; each is compiled to make sure")
      .option("--legacy", "operators as words (ASL 1.0) in place of symbols")
      .option("--no-check", "do not compile the text: faster, and nothing says which rules a table breaks")
      .option("-e, --external <file>", "more tables of the machine, read for their names; may be repeated", collect)
      .option(...AS_TABLE);
    addExamples(command, [
      ["acpikit disassemble dsdt.dat ssdt*.dat", "a machine: dsdt.dsl, ssdt1.dsl … beside the tables"],
      ["acpikit disassemble acpidump.txt -o out/ --lossless", "every table of a dump, exact to the byte"],
      ["acpikit disassemble dsdt.dat -e ssdt1.dat -o -", "one table, with the names of another known"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readTables(operands, { ...context, as: options.as, keepsCut: true });
    const known = await readTables(options.external ?? [], context);
    const diagnostics: Diagnostic[] = [...read.diagnostics.map(cutAsWarning), ...known.diagnostics];
    const tables = read.value;
    const machine = gatherNames([...tables, ...known.value].filter(holdsAml).map(({ source }) => source));
    const settings: DisassemblyOptions = {
      lossless: options.lossless === true,
      legacy: options.legacy === true,
      checked: options.check,
    };
    const paths = outputPaths(tables, options.output);
    const texts = tables.map((table, index) => {
      context.progress.update(`disassembling ${table.source.name}`);
      const { value, diagnostics: found } = holdsAml(table)
        ? disassembleTable(table.source, machine, settings)
        : tableToSource(table.source, table.signature);
      // What is wrong with a table is in its text; no text is worse for it.
      diagnostics.push(...found.map(asWarning));
      if (settings.lossless === true && options.check && holdsAml(table) && !compilesTo(value, table.source))
        diagnostics.push(diagnose("not-lossless", undefined, { path: table.source.name }));
      return { table, text: value, path: paths[index] ?? STANDARD_STREAM };
    });
    return {
      diagnostics: distinctDiagnostics(diagnostics),
      inputs: [...operands, ...(options.external ?? [])],
      json: () => ({
        tables: texts.map(({ table, text, path }) => ({
          name: table.source.name,
          signature: table.signature.trim(),
          length: table.source.bytes.length,
          output: path,
          text: path === STANDARD_STREAM ? text : undefined,
        })),
      }),
      notes: texts
        .filter(({ path }) => path !== STANDARD_STREAM)
        .map(({ table, path }) => `${path}: ${table.signature.trim()}, ${table.source.bytes.length} bytes`),
      files: texts.map(({ text, path }): OutputFile => ({ path, content: text })),
      createFolder: isFolderPath(options.output) || tables.length > 1 ? folderOf(options.output) : undefined,
    };
  },
});

const asWarning = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic;

/** The text of a cut table has what is there. */
const cutAsWarning = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.code === "tables/length-past-end" ? asWarning(diagnostic) : diagnostic;

/** With several tables `-o` is a folder, whether or not a slash says so. */
const folderOf = (output: string | undefined): string | undefined => (output === STANDARD_STREAM ? undefined : output);

const isFolderPath = (path: string | undefined): boolean => path?.endsWith("/") === true;

/** Text of AML and of data tables has one extension, as with iasl. */
const extension = ".dsl";

/** A path for each table: `-o FILE` for one, else a file of its own for each; equal names are numbered. */
function outputPaths(tables: readonly TableInput[], output: string | undefined): readonly string[] {
  if (output === STANDARD_STREAM) return tables.map(() => STANDARD_STREAM);
  if (output !== undefined && !isFolderPath(output) && tables.length === 1) return [output];
  const used = new Map<string, number>();
  return tables.map(({ source }) => {
    const { folder, stem } = placeOf(source.name);
    const path = join(output ?? folder, stem);
    const count = (used.get(path) ?? 0) + 1;
    used.set(path, count);
    return `${path}${count === 1 ? "" : `-${count}`}${extension}`;
  });
}

/** The folder and name of a table, which is a file or, as `FILE:SSDT#2`, a part of one. */
function placeOf(name: string): { readonly folder: string; readonly stem: string } {
  const part = /^(.*):([^/\\:]+)$/.exec(name);
  const [, file = name, label] = part ?? [];
  const folder = file === STANDARD_INPUT_NAME ? "." : dirname(file);
  const stem = label === undefined ? basename(file, extname(file)) : label.replace("#", "").toLowerCase();
  return { folder, stem: file === STANDARD_INPUT_NAME && label === undefined ? "stdin" : stem };
}
