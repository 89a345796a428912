/** Table source in files: compiled, and where the tables go. */
import { statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hexBytes } from "../base/hex.ts";
import type { SourceFile } from "../base/span.ts";
import { describeInput, readInputs, STANDARD_INPUT_NAME, STANDARD_STREAM } from "../node/index.ts";
import { compileTableSource } from "../tables/index.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { diagnose } from "./diagnostics.ts";

/** Reads and compiles every operand as table source. */
export async function compileTableFiles(
  paths: readonly string[],
  output: string | undefined,
  context: CommandContext,
): Promise<CommandResult> {
  const read = await readInputs(paths, context);
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const sources: SourceFile[] = [];
  for (const input of read.value) {
    // A text without the usual beginning may be table source all the same: compiling tells.
    if (input.kind !== "table") sources.push(input.source);
    else
      diagnostics.push(
        diagnose("not-table-source", undefined, { path: input.source.name, kind: describeInput(input) }),
      );
  }
  return resultOf(compileTableSources(sources, output), paths, output, diagnostics);
}

/** What became of table sources, and where the tables go. */
export interface CompiledTableSources {
  readonly diagnostics: readonly Diagnostic[];
  readonly tables: readonly { readonly signature: string; readonly bytes: Uint8Array; readonly path: string }[];
}

/** Compiles table sources; the tables go beside them, or where `output` says. */
export function compileTableSources(sources: readonly SourceFile[], output: string | undefined): CompiledTableSources {
  const diagnostics: Diagnostic[] = [];
  const compiled = sources.map((source) => {
    const { value, diagnostics: found } = compileTableSource(source);
    diagnostics.push(...found);
    return { ...value, path: pathFor(source.path, output, value.signature) };
  });
  return { diagnostics, tables: compiled };
}

function resultOf(
  { diagnostics: found, tables: compiled }: CompiledTableSources,
  inputs: readonly string[],
  output: string | undefined,
  before: readonly Diagnostic[],
): CommandResult {
  const diagnostics: Diagnostic[] = [...before, ...found];
  const first = compiled.find(({ path }, index) => compiled.findIndex((other) => other.path === path) !== index);
  if (first !== undefined) {
    const count = compiled.filter(({ path }) => path === first.path).length;
    diagnostics.push(diagnose("several-tables", undefined, { path: first.path, count }));
  }
  return {
    diagnostics,
    inputs,
    json: () => ({
      tables: compiled.map(({ signature, bytes, path }) => ({
        signature,
        length: bytes.length,
        output: path,
        bytes: path === STANDARD_STREAM ? hexBytes(bytes) : undefined,
      })),
    }),
    notes: compiled
      .filter(({ path }) => path !== STANDARD_STREAM)
      .map(({ path, signature, bytes }) => `${path}: ${signature.trim()}, ${bytes.length} bytes`),
    files: compiled.map(({ path, bytes }) => ({ path, content: bytes })),
    createFolder: output?.endsWith("/") === true ? output : undefined,
  };
}

function pathFor(source: string, output: string | undefined, signature: string): string {
  const isFolder = output !== undefined && (output.endsWith("/") || isExistingFolder(output));
  if (output !== undefined && !isFolder) return output;
  if (source === STANDARD_INPUT_NAME && output === undefined) return STANDARD_STREAM;
  const stem = source === STANDARD_INPUT_NAME ? signature.trim().toLowerCase() : basename(source, extname(source));
  return join(output ?? dirname(source), `${stem}.aml`);
}

const isExistingFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
