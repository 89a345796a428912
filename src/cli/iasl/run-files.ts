/** The work of an iasl command line: binary tables to text, table sources and ASL to bytes. */
import type { SourceFile } from "../../base/span.ts";
import { compileSources, reportFile, type Streams } from "./compile-files.ts";
import type { BinaryInput } from "./disassemble-files.ts";
import { iaslStatus } from "./exit-status.ts";
import { readInputFile } from "./input-files.ts";
import type { IaslSettings } from "./settings.ts";

/** How wide iasl shows the names of `-e`. */
const nameWidth = 16;

/** Does with each file what it is for. Returns the exit status. */
export async function runFiles(paths: readonly string[], settings: IaslSettings, streams: Streams): Promise<number> {
  const binaries: BinaryInput[] = [];
  const tableSources: SourceFile[] = [];
  const aslSources: SourceFile[] = [];
  for (const path of paths) {
    const file = readInputFile(path);
    if (file.kind === "unreadable") {
      reportFile(path, "Source Input", file.reason, settings, streams);
      return iaslStatus.usage;
    }
    if (file.kind === "table") binaries.push(file);
    else if (file.kind === "table-source") tableSources.push(file.source);
    else aslSources.push(file.source);
  }
  const externals = readExternals(settings, streams);
  if (externals === undefined) return iaslStatus.failed;
  let status: number = iaslStatus.fine;
  if (binaries.length > 0) {
    const { disassembleFiles } = await import("./disassemble-files.ts");
    const { text, failure } = disassembleFiles(binaries, externals, settings);
    streams.complain(text);
    if (failure !== undefined) {
      streams.complain(`${failure}\n`);
      return iaslStatus.failed;
    }
  }
  if (tableSources.length > 0) {
    const { compileTables } = await import("./compile-tables.ts");
    status = compileTables(tableSources, settings, streams);
  }
  // As in iasl, there is nothing to disassemble in a text.
  if (aslSources.length === 0 || settings.disassembles || status !== iaslStatus.fine) return status;
  return compileSources(aslSources, settings, streams);
}

/** The tables of `-e`; undefined if one cannot be read. */
function readExternals({ externalFiles }: IaslSettings, streams: Streams): readonly BinaryInput[] | undefined {
  const externals: BinaryInput[] = [];
  for (const path of externalFiles) {
    streams.say(`External object resolution file ${path.padStart(nameWidth)}\n`);
    const file = readInputFile(path);
    if (file.kind !== "table") {
      streams.complain(
        file.kind === "unreadable" ? `Could not open input file: ${path}\n` : `${path} is not a binary table\n`,
      );
      return undefined;
    }
    externals.push(file);
  }
  return externals;
}
