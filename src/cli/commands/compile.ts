/** `acpikit compile` */
import { statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import {
  type AslHost,
  type CompiledTable,
  type CompileOptions,
  compile,
  createEmissionLog,
  isDiagnosticName,
  parseMacroDefinition,
  preprocess,
} from "../../asl/index.ts";
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { hexBytes } from "../../base/hex.ts";
import type { Outcome } from "../../base/outcome.ts";
import type { SourceFile } from "../../base/span.ts";
import {
  createDiskAslHost,
  type OutputFile,
  readAslSources,
  STANDARD_INPUT_NAME,
  STANDARD_STREAM,
} from "../../node/index.ts";
import { addExamples, type CommandResult, defineCommand } from "../command.ts";
import { formatExtensions, type TableFormat, tableFiles, tableFormats } from "../compile-outputs.ts";
import { diagnose } from "../diagnostics.ts";
import { collect, integerBetween } from "../option-values.ts";
import { sarifDocument } from "../render/sarif.ts";
import { compileTableSources } from "../table-sources.ts";
import { packageVersion } from "../version.ts";

interface Options {
  readonly output?: string;
  readonly include?: readonly string[];
  readonly optimize: boolean;
  readonly fold: boolean;
  readonly revision?: number;
  readonly werror?: boolean;
  readonly define?: readonly string[];
  readonly preprocessOnly?: boolean;
  readonly disable?: readonly string[];
  readonly force?: boolean;
  readonly listing?: boolean;
  readonly format: TableFormat;
  readonly depfile?: string | boolean;
  readonly sourceMap?: string | boolean;
  readonly sarif?: string;
}

export const compileCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<source...>", "ASL files, or table source")
      .option("-o, --output <file|folder>", "where the tables go (default: beside their sources)")
      .option("-I, --include <folder>", "look for included files here too; may be repeated", collect)
      .option("--no-optimize", "keep integers in the width they are written in")
      .option("--no-fold", "keep operators with constant operands")
      .option("--revision <n>", "table revision in place of the DefinitionBlock's", integerBetween(1, 255))
      .option("-D, --define <name[=value]>", "define a macro of the preprocessor; may be repeated", collect)
      .option("--preprocess-only", "write the text behind the preprocessor: to standard output, or where -o says")
      .option("--werror", "treat warnings as errors")
      .option("--disable <id>", "drop a diagnostic, by code or iasl number; may be repeated", diagnosticNames)
      .option("--force", "write the tables in spite of errors, except those of syntax")
      .option("--listing", "write a listing of source and bytes, too")
      .addOption(new Option("--format <format>", "what is written").choices(tableFormats).default("aml"))
      .option("--depfile [file]", "write a rule for make, too")
      .option("--source-map [file]", "write which line became which bytes, too")
      .option("--sarif <file>", "write the diagnostics as SARIF, too; also if there are errors");
    addExamples(command, [
      ["acpikit compile dsdt.asl", "writes dsdt.aml beside the source"],
      ["acpikit compile dsdt.asl ssdt.asl -o out/", "several tables into a folder"],
      ["acpikit compile - -o - < dsdt.asl > dsdt.aml", "as a filter"],
    ]);
  },
  async run(operands, options, context) {
    const tableSources: SourceFile[] = [];
    const read = await readAslSources(operands, context, tableSources);
    const diagnostics: Diagnostic[] = [...read.diagnostics];
    // A disassembled machine is both: ASL and table source.
    const data = compileTableSources(tableSources, options.output);
    diagnostics.push(...data.diagnostics);
    const host = createDiskAslHost(options.include);
    const settings: CompileOptions = {
      optimize: options.optimize,
      fold: options.fold,
      ...(options.revision === undefined ? {} : { revision: options.revision }),
      ...(options.disable === undefined ? {} : { disable: options.disable }),
      ...(options.werror === undefined ? {} : { warningsAreErrors: options.werror }),
      ...(options.define === undefined ? {} : { defines: options.define.map(parseMacroDefinition) }),
    };
    if (options.preprocessOnly === true) return preprocessed(read, settings, host, options, operands);
    const compiled = read.value.flatMap((source) => {
      context.progress.update(`compiling ${source.path}`);
      const recorder = createEmissionLog({ isDetailed: options.listing === true || options.sourceMap !== undefined });
      const { diagnostics: found } = compile(source, { ...settings, recorder }, host);
      diagnostics.push(...found);
      return recorder.tables.map((emitted) => ({ emitted, table: emitted.table, source: source.path }));
    });
    const weighed = options.force === true ? diagnostics.map(forced) : diagnostics;
    const outputs = compiled.map(({ emitted, table, source }) => {
      const path = outputPath(table, source, options.output, formatExtensions[options.format]);
      return { emitted, table, source, path };
    });
    const conflict = outputConflict(
      [...outputs, ...data.tables].map(({ path }) => path),
      options.output,
    );
    const all = conflict === undefined ? weighed : [...weighed, conflict];
    const isWritten = !hasErrors(all);
    const written = [
      ...outputs.map(({ table: { signature, bytes }, path }) => ({ signature, bytes, path })),
      ...data.tables,
    ];
    return {
      diagnostics: all,
      inputs: operands,
      json: () => ({
        tables: (isWritten ? written : []).map(({ signature, bytes, path }) => ({
          signature,
          length: bytes.length,
          output: path,
          bytes: path === STANDARD_STREAM ? hexBytes(bytes) : undefined,
        })),
      }),
      notes: written
        .filter(({ path }) => path !== STANDARD_STREAM)
        .map(({ signature, bytes, path }) => `${path}: ${signature.trim()}, ${bytes.length} bytes`),
      createFolder: options.output?.endsWith("/") === true ? options.output : undefined,
      files: outputs
        .flatMap(({ emitted, path, source }): readonly OutputFile[] => {
          const origin = {
            producer: `acpikit ${packageVersion()}`,
            iaslVersion: "20260408",
            sourcePath: source,
          } as const;
          const { format, listing = false, depfile = false, sourceMap = false } = options;
          return isWritten ? tableFiles(emitted, path, origin, { format, listing, depfile, sourceMap }) : [];
        })
        .concat(isWritten ? data.tables.map(({ path, bytes }) => ({ path, content: bytes })) : []),
      reports: options.sarif === undefined ? [] : [{ path: options.sarif, content: sarifDocument(all) }],
    };
  },
});

/** The texts of `--preprocess-only`, one after the other, or each in a file of its own in the folder of `-o`. */
function preprocessed(
  read: Outcome<readonly SourceFile[]>,
  settings: CompileOptions,
  host: AslHost,
  options: Options,
  inputs: readonly string[],
): CommandResult {
  const texts = read.value.map((source) => ({ source, made: preprocess(source, settings, host) }));
  const found = [...read.diagnostics, ...texts.flatMap(({ made }) => made.diagnostics)];
  const diagnostics = options.force === true ? found.map(forced) : found;
  const { output } = options;
  if (output === undefined || !isFolderPath(output)) {
    const content = texts.map(({ made }) => made.value).join("");
    return { diagnostics, inputs, files: [{ path: output ?? STANDARD_STREAM, content }] };
  }
  const nameOf = (path: string): string => (path === STANDARD_INPUT_NAME ? "stdin" : basename(path, extname(path)));
  const files = texts.map(({ source, made }) => ({
    path: join(output, `${nameOf(source.path)}.i`),
    content: made.value,
  }));
  return { diagnostics, inputs, files };
}

/** Adds the name of a diagnostic. */
function diagnosticNames(name: string, earlier: readonly string[] | undefined): readonly string[] {
  if (isDiagnosticName(name)) return collect(name, earlier);
  throw new InvalidArgumentError("No diagnostic has this code; messages name theirs in brackets.");
}

/** Number iasl gives to what cannot be parsed: such a text has no bytes that could be forced. */
const syntaxError = 6126;

function forced(diagnostic: Diagnostic): Diagnostic {
  const isForced = diagnostic.severity === "error" && /^asl(?:-check)?\//.test(diagnostic.code);
  return isForced && diagnostic.iasl !== syntaxError ? { ...diagnostic, severity: "warning" } : diagnostic;
}

/** Where a table goes: `-o FILE`, or into a folder under the DefinitionBlock's file name or the source's. */
function outputPath(table: CompiledTable, source: string, output: string | undefined, extension: string): string {
  const isFolder = output !== undefined && isFolderPath(output);
  if (output !== undefined && !isFolder) return output;
  if (output === undefined && source === STANDARD_INPUT_NAME) return STANDARD_STREAM;
  const name = source === STANDARD_INPUT_NAME ? table.signature.toLowerCase() : basename(source, extname(source));
  // A path in the DefinitionBlock is that of its author's machine.
  const declared = basename(table.fileName.replaceAll("\\", "/"));
  const isNamed = declared !== "";
  const stem = isNamed ? basename(declared, extname(declared)) : name;
  return join(output ?? dirname(source), isNamed && extension === ".aml" ? declared : `${stem}${extension}`);
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
