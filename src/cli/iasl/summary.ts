/** The lines with which iasl ends. */
import type { SourceFile } from "../../base/span.ts";
import type { WeighedMessages } from "./messages.ts";
import type { SideOutput } from "./settings.ts";

/** Names of the side outputs in the summary, in the order iasl lists them. */
const outputNames: readonly (readonly [kind: SideOutput, name: string])[] = [
  ["combined-source", "Source Output"],
  ["preprocessed", "Preprocessor"],
  ["listing", "Listing File"],
  ["hex-c", "Hex Dump"],
  ["hex-asm", "Hex Dump"],
  ["hex-asl", "Hex Dump"],
  ["namespace", "Namespace"],
  ["arrays-asm", "ASM Source"],
  ["arrays-c", "C Source"],
  ["declarations-asm", "ASM Include"],
  ["declarations-c", "C Include"],
  ["offset-table", "Offset Table"],
  ["hardware-map", "Device Map"],
  ["cross-reference", "Cross Ref"],
];

/** Kinds of side output in the order of the summary. */
export const sideOutputs: readonly SideOutput[] = outputNames.map(([kind]) => kind);

const names = new Map(outputNames);

const line = (name: string, path: string, bytes: number): string =>
  `${`${name}:`.padEnd(14)} ${path} - ${String(bytes).padStart(7)} bytes`;

export interface InputCounts {
  readonly path: string;
  readonly bytes: number;
  readonly lines: number;
  readonly named: number;
  readonly executable: number;
}

/** `ASL Input: …` */
export function inputLine({ path, bytes, lines, named, executable }: InputCounts): string {
  const keywords = String(named + executable).padStart(6);
  return `${line("ASL Input", path, bytes)} ${keywords} keywords ${String(lines).padStart(6)} source lines`;
}

/** `AML Output: …` */
export function amlLine(path: string, bytes: number, { named, executable }: InputCounts): string {
  const opcodes = String(executable).padStart(6);
  return `${line("AML Output", path, bytes)} ${opcodes} opcodes  ${String(named).padStart(6)} named objects`;
}

/** `Table Input: …` of a data table. */
export function tableInputLine({ path, text }: SourceFile): string {
  const fields = text.match(/^[ \t]*(?:\[[^\]\n]*\])?[ \t]*[^:/*\s][^:\n]* :/gm)?.length ?? 0;
  const lines = String(text.split("\n").length - 1).padStart(8);
  return `${line("Table Input", path, Buffer.byteLength(text))} ${String(fields).padStart(6)} fields ${lines} source lines`;
}

/** `Binary Output: …` of a data table. */
export const binaryLine = (path: string, bytes: number): string => line("Binary Output", path, bytes);

/** One line of a file besides the AML. */
export const sideLine = (kind: SideOutput, path: string, bytes: number): string =>
  line(names.get(kind) ?? kind, path, bytes);

/** The last line or two. */
export function totalsText(
  weighed: Pick<WeighedMessages, "errors" | "warnings" | "remarks">,
  result: {
    readonly isWritten: boolean;
    readonly hasSyntaxErrors: boolean;
    readonly optimizations: number | undefined;
  },
): string {
  const counts = `${weighed.errors} Errors, ${weighed.warnings} Warnings, ${weighed.remarks} Remarks`;
  // Data tables have nothing to optimize.
  const optimizations = result.optimizations === undefined ? "" : `, ${result.optimizations} Optimizations`;
  if (result.isWritten) return `\nCompilation successful. ${counts}${optimizations}\n`;
  const kind = result.hasSyntaxErrors ? "syntax" : "compiler";
  return `\nCompilation failed. ${counts}\nNo AML files were generated due to ${kind} error(s)\n`;
}
