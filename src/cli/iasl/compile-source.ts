/** One source, compiled as the options of an iasl command line want it. */
import {
  type AslHost,
  type CompileOptions,
  compile,
  countTerms,
  createEmissionLog,
  type EmittedTable,
  parseMacroDefinition,
} from "../../asl/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceFile } from "../../base/span.ts";
import type { IaslSettings } from "./settings.ts";
import type { InputCounts } from "./summary.ts";

export interface CompiledSource {
  readonly source: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: InputCounts;
  /** All tables of the source, also those with errors (`-f`); none if no output but the AML is made of them. */
  readonly tables: readonly EmittedTable[];
  /** The tables one behind the other, as they go into one file. */
  readonly bytes: Uint8Array;
  /** File name of the last DefinitionBlock; iasl puts all of a source there. */
  readonly declaredName: string;
  readonly hasSyntaxErrors: boolean;
  /** It has an #error: nothing behind it is read. */
  readonly isStopped: boolean;
  readonly optimizations: number;
}

/** iasl counts a line before the first and one behind the last. */
const extraLines = 2;

/** Number that iasl gives to everything its parser refuses. */
const syntaxError = 6126;

/** Number of #error. */
const errorDirective = 6502;

/** Compiles a text. */
export function compileSource(source: SourceFile, settings: IaslSettings, host: AslHost): CompiledSource {
  const isDetailed = settings.outputs.size > 0 || settings.showsOptimizations;
  const log = createEmissionLog({ isDetailed });
  const isPreprocessing = settings.preprocessing === "only";
  const { diagnostics } = compile(source, { ...compileOptions(settings), recorder: log }, host);
  const isStopped = diagnostics.some(({ iasl }) => iasl === errorDirective);
  // Nothing is counted that iasl has not parsed.
  const counted = isPreprocessing ? [] : log.trees.map(countTerms);
  const lines = source.lineStarts.length - (source.text.endsWith("\n") ? 1 : 0);
  return {
    source,
    diagnostics,
    counts: {
      path: source.path,
      bytes: Buffer.byteLength(source.text),
      lines: isStopped ? 0 : isPreprocessing ? 1 : lines + extraLines,
      named: counted.reduce((sum, { named }) => sum + named, 0),
      executable: counted.reduce((sum, { executable }) => sum + executable, 0),
    },
    // Their trees are many times as large as the source, and a batch has many sources.
    tables: isDetailed ? log.tables : [],
    bytes: Buffer.concat(log.tables.map(({ table }) => table.bytes)),
    declaredName: log.tables.at(-1)?.table.fileName ?? "",
    hasSyntaxErrors: diagnostics.some(({ iasl, severity }) => severity === "error" && iasl === syntaxError),
    isStopped,
    optimizations: isPreprocessing ? 0 : log.tables.reduce((sum, table) => sum + table.shortIntegers, 0),
  };
}

/** What `compile` is told. */
export function compileOptions(settings: IaslSettings): CompileOptions {
  return {
    iaslVersion: settings.iaslVersion,
    ...(settings.optimizes ? {} : { optimize: false }),
    ...(settings.optimizesIntegers ? {} : { optimizeIntegers: false }),
    ...(settings.optimizesNames ? {} : { optimizeNames: false }),
    ...(settings.folds ? {} : { fold: false }),
    ...(settings.checksTypes ? {} : { checkTypes: false }),
    ...(settings.checksResources ? {} : { checkResources: false }),
    ...(settings.preprocessing === "off" ? { preprocess: false } : {}),
    ...(settings.defines.length === 0 ? {} : { defines: settings.defines.map(parseMacroDefinition) }),
    ...(settings.revision === undefined ? {} : { revision: settings.revision }),
  };
}
