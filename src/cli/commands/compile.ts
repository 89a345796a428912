/** `acpikit compile` */
import { statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type CompiledTable, type CompileOptions, compile } from "../../asl/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import {
  createDiskAslHost,
  type OutputFile,
  readAslSources,
  STANDARD_INPUT_NAME,
  STANDARD_STREAM,
} from "../../node/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { collect, integerBetween } from "../option-values.ts";

interface Options {
  readonly output?: string;
  readonly include?: readonly string[];
  readonly optimize: boolean;
  readonly fold: boolean;
  readonly revision?: number;
  readonly werror?: boolean;
}

export const compileCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<source...>", "ASL files")
      .option("-o, --output <file|folder>", "where the tables go (default: beside their sources)")
      .option("-I, --include <folder>", "look for included files here too; may be repeated", collect)
      .option("--no-optimize", "keep integers in the width they are written in")
      .option("--no-fold", "keep operators with constant operands")
      .option("--revision <n>", "table revision in place of the DefinitionBlock's", integerBetween(1, 255))
      .option("--werror", "treat warnings as errors");
    addExamples(command, [
      ["acpikit compile dsdt.asl", "writes dsdt.aml beside the source"],
      ["acpikit compile dsdt.asl ssdt.asl -o out/", "several tables into a folder"],
      ["acpikit compile - -o - < dsdt.asl > dsdt.aml", "as a filter"],
    ]);
  },
  async run(operands, options, context) {
    const read = await readAslSources(operands, context);
    const diagnostics: Diagnostic[] = [...read.diagnostics];
    const host = createDiskAslHost(options.include);
    const settings: CompileOptions = {
      optimize: options.optimize,
      fold: options.fold,
      ...(options.revision === undefined ? {} : { revision: options.revision }),
    };
    const compiled = read.value.flatMap((source) => {
      context.progress.update(`compiling ${source.path}`);
      const { value, diagnostics: found } = compile(source, settings, host);
      diagnostics.push(...found);
      return value.map((table) => ({ table, source: source.path }));
    });
    const weighed = options.werror === true ? diagnostics.map(asError) : diagnostics;
    const outputs = compiled.map(({ table, source }) => ({ table, path: outputPath(table, source, options.output) }));
    const conflict = outputConflict(
      outputs.map(({ path }) => path),
      options.output,
    );
    return {
      diagnostics: conflict === undefined ? weighed : [...weighed, conflict],
      inputs: operands,
      json: () => ({
        tables: outputs.map(({ table, path }) => ({
          signature: table.signature,
          length: table.bytes.length,
          output: path,
        })),
      }),
      notes: outputs
        .filter(({ path }) => path !== STANDARD_STREAM)
        .map(({ table, path }) => `${path}: ${table.signature}, ${table.bytes.length} bytes`),
      files: outputs.map(({ table, path }): OutputFile => ({ path, content: table.bytes })),
    };
  },
});

const asError = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.severity === "warning" ? { ...diagnostic, severity: "error" } : diagnostic;

/** Where a table goes: `-o FILE`, or into a folder under the DefinitionBlock's file name or the source's. */
function outputPath(table: CompiledTable, source: string, output: string | undefined): string {
  const isFolder = output !== undefined && isFolderPath(output);
  if (output !== undefined && !isFolder) return output;
  if (output === undefined && source === STANDARD_INPUT_NAME) return STANDARD_STREAM;
  const name = source === STANDARD_INPUT_NAME ? table.signature.toLowerCase() : basename(source, extname(source));
  // A path in the DefinitionBlock is that of its author's machine.
  const declared = basename(table.fileName.replaceAll("\\", "/"));
  return join(output ?? dirname(source), declared === "" ? `${name}.aml` : declared);
}

function isFolderPath(path: string): boolean {
  return path.endsWith("/") || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Two tables for one file. */
function outputConflict(paths: readonly string[], output: string | undefined): Diagnostic | undefined {
  const path = paths.find((candidate, index) => paths.indexOf(candidate) !== index);
  if (path === undefined) return undefined;
  const count = paths.filter((other) => other === path).length;
  return diagnose(output === undefined || isFolderPath(output) ? "same-output" : "several-tables", undefined, {
    path,
    count,
  });
}
