/** ASL of an iasl command line: sources in, files and messages out. */
import { type AslHost, preprocess } from "../../asl/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { SourceFile } from "../../base/span.ts";
import { createDiskAslHost, type OutputFile, writeFiles } from "../../node/index.ts";
import { producerName } from "./banner.ts";
import { type CompiledSource, compileOptions, compileSource } from "./compile-source.ts";
import { iaslStatus } from "./exit-status.ts";
import { reasonText } from "./input-files.ts";
import { inTextOrder, isShown, optimizationMessages, weighMessages } from "./messages.ts";
import { amlPath, sideExtensions, sidePath } from "./output-paths.ts";
import { oneLineMessage, twoLineMessage } from "./render-messages.ts";
import type { IaslSettings } from "./settings.ts";
import { sideOutputTexts } from "./side-output-text.ts";
import { amlLine, inputLine, sideLine, sideOutputs, totalsText } from "./summary.ts";

/** Where text goes. */
export interface Streams {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Compiles sources: all of them, then all messages, then all files; nothing is written if any source has an error.
 *
 * @returns the exit status
 */
export function compileSources(sources: readonly SourceFile[], settings: IaslSettings, streams: Streams): number {
  if (settings.isForced && !settings.hidesSignOn) streams.say("Ignoring all errors, forcing AML file generation\n\n");
  const host = createDiskAslHost(settings.includeFolders);
  const compiled = sources.map((source) => compileSource(source, settings, host));
  const weighed = weighMessages(
    compiled.flatMap(({ diagnostics }) => diagnostics),
    settings,
  );
  const remarks = settings.showsOptimizations ? compiled.flatMap(optimizationMessages) : [];
  const shown = inTextOrder([...weighed.messages, ...remarks]).filter((message) => isShown(message, settings));
  const messages = shown.map(settings.isOneLine ? oneLineMessage : twoLineMessage).join("");
  const hasSyntaxErrors = compiled.some((one) => one.hasSyntaxErrors);
  const isWritten = !hasSyntaxErrors && (weighed.errors === 0 || settings.isForced) && !settings.parsesOnly;
  const made = compiled.map((one) => outputsOf(one, settings, { messages, isWritten, hasSyntaxErrors, host }));
  // Each file by itself: what two sources write to one path, the later has.
  const files = new Map(made.flatMap((one) => one.files).map((file) => [file.path, file]));
  if (hasSyntaxErrors) streams.complain("Compiler aborting due to parser-detected syntax error(s)\n");
  const failure = firstFailure(
    [...files.values()],
    sources.map(({ path }) => path),
  );
  if (failure !== undefined) {
    reportFile(failure.path, failure.kind, failure.reason, settings, streams);
    return iaslStatus.usage;
  }
  (settings.isOneLine ? streams.say : streams.complain)(messages);
  // As in iasl, the last source is told first.
  for (const { lines } of [...made].reverse()) streams.say(`${lines.join("\n")}\n`);
  const optimizations = compiled.reduce((sum, one) => sum + one.optimizations, 0);
  const isFine = isWritten || (settings.parsesOnly && weighed.errors === 0 && !hasSyntaxErrors);
  streams.say(totalsText(weighed, { isWritten: isFine, hasSyntaxErrors, optimizations }));
  if (!isFine) return compiled.some((one) => one.isStopped) ? iaslStatus.stopped : iaslStatus.failed;
  // The old version ends with its status for errors after preprocessing only, whatever the text.
  return settings.preprocessing === "only" && settings.iaslVersion === "20200925" ? iaslStatus.failed : iaslStatus.fine;
}

/** Error 6092, with the stream and the form the options ask for. */
export function reportFile(path: string, kind: string, reason: string, settings: IaslSettings, streams: Streams): void {
  const text = `Could not open file "${path}" (${kind}) - ${reason}`;
  const message = { level: "Error", number: "6092", text, detail: "", place: undefined, related: [] } as const;
  if (settings.isOneLine) streams.say(`${oneLineMessage(message)}\n`);
  else streams.complain(twoLineMessage(message));
}

interface Made {
  readonly files: readonly OutputFile[];
  /** What the summary says of them. */
  readonly lines: readonly string[];
}

interface RunState {
  readonly host: AslHost;
  readonly messages: string;
  readonly isWritten: boolean;
  readonly hasSyntaxErrors: boolean;
}

function outputsOf(compiled: CompiledSource, settings: IaslSettings, state: RunState): Made {
  const { source, counts, bytes, tables } = compiled;
  if (state.hasSyntaxErrors) {
    const line = `Input file:    ${source.path} - Compilation aborted due to parser-detected syntax error(s)`;
    return { files: [], lines: [compiled.hasSyntaxErrors ? line : inputLine(counts)] };
  }
  const lines = [inputLine(counts)];
  const files: OutputFile[] = [];
  const isPreprocessing = settings.preprocessing === "only";
  const isPreprocessed = settings.outputs.has("preprocessed") || settings.outputs.has("combined-source");
  const preprocessed = isPreprocessed ? preprocess(source, compileOptions(settings), state.host).value : "";
  if (state.isWritten && !isPreprocessing) {
    const path = amlPath(source.path, settings.prefix, compiled.declaredName);
    files.push({ path, content: bytes });
    lines.push(amlLine(path, bytes.length, counts));
  }
  const origin = { producer: producerName(), iaslVersion: settings.iaslVersion, sourcePath: source.path };
  for (const kind of sideOutputs.filter((one) => settings.outputs.has(one))) {
    if (isPreprocessing && kind !== "preprocessed") continue;
    const path = sidePath(source.path, settings.prefix, sideExtensions[kind]);
    const summary = `${state.messages}\n${lines.join("\n")}\n`;
    const content = sideOutputTexts[kind]({ origin, tables, bytes, path, summary, preprocessed });
    files.push({ path, content });
    lines.push(sideLine(kind, path, Buffer.byteLength(content)));
  }
  return { files, lines };
}

/** Writes the files; what prevented it, in iasl's words. */
function firstFailure(
  files: readonly OutputFile[],
  inputs: readonly string[],
): { readonly path: string; readonly kind: string; readonly reason: string } | undefined {
  const [problem]: readonly Diagnostic[] = writeFiles(files, { inputs });
  if (problem === undefined) return undefined;
  const path = files.find((file) => problem.message.includes(file.path))?.path ?? "";
  const kind = path.endsWith(".aml") ? "AML Output" : "Output";
  const reason = problem.code === "file/no-output-folder" ? reasonText("ENOENT") : problem.message;
  return { path, kind, reason };
}
