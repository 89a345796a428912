/** Options of commands that evaluate AML without hardware, and what they stand for. */
import { type Command, Option } from "commander";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import {
  defaultLimits,
  type InterpreterOptions,
  knownInterfaces,
  parseRegionContents,
  type SemanticsName,
  type SessionOptions,
  semanticsByName,
} from "../interpreter/index.ts";
import { IGNORE_CHECKSUM, readCheckedTables } from "./checked-tables.ts";
import type { CommandContext } from "./command.ts";
import { collect, integerBetween } from "./option-values.ts";
import { readTextFiles } from "./text-file.ts";

/** Values of the options that {@link addSessionOptions} adds. */
export interface SessionOptionValues {
  readonly fill?: number;
  readonly regionInit?: readonly string[];
  readonly install?: readonly string[];
  readonly osi?: readonly string[];
  readonly loopTimeout?: number;
  readonly maxDepth?: number;
  readonly continueOnFatal?: boolean;
  readonly implicitReturn?: boolean;
  /** `both` is for commands that compare the two. */
  readonly semantics?: SemanticsName | "both";
  readonly ignoreChecksum?: boolean;
}

const NANOSECONDS = 1_000_000_000;

/** @param choices - of `--semantics`; `eval` can run both */
export function addSessionOptions(command: Command, choices: readonly string[] = Object.keys(semanticsByName)): void {
  command
    .option("--fill <byte>", "what regions hold that nobody has written (default: 0)", integerBetween(0, 255))
    .option("--region-init <file>", "what regions hold at the beginning: lines SPACE ADDRESS BYTE…, or JSON", collect)
    .option("--install <file>", "a table that LoadTable can find; may be repeated", collect)
    .option("--osi <string>", "an interface that _OSI answers yes to; may be repeated", collect)
    .option(
      "--loop-timeout <seconds>",
      "virtual time that one loop may take (default: 30)",
      integerBetween(1, 1_000_000),
    )
    .option("--max-depth <n>", "methods calling methods (default: 255)", integerBetween(1, 10_000))
    .option("--continue-on-fatal", "go on behind a Fatal operator")
    .option("--implicit-return", "a method without Return returns its last value")
    .addOption(
      new Option(
        "--semantics <tradition>",
        `follow the AML tradition of Linux (acpica) or of Windows (nt)${choices.includes("both") ? "; both compares them" : ""}`,
      )
        .choices(choices)
        .default("acpica"),
    )
    .option(...IGNORE_CHECKSUM);
}

/** Reads the files that the options name. */
export async function readSessionOptions(
  options: SessionOptionValues,
  context: CommandContext,
): Promise<Outcome<SessionOptions>> {
  const shared = { ...context, wanted: "an AML table", ignoresChecksum: options.ignoreChecksum };
  const installed = await readCheckedTables(options.install ?? [], shared);
  const contents = await readTextFiles(options.regionInit ?? [], parseRegionContents, context);
  const diagnostics: readonly Diagnostic[] = [...installed.diagnostics, ...contents.diagnostics];
  return outcome(
    {
      fill: options.fill,
      contents: contents.value.flat(),
      installed: installed.value.map(({ source }) => source),
      interpreter: interpreterOptions(options),
    },
    diagnostics,
  );
}

function interpreterOptions(options: SessionOptionValues): InterpreterOptions {
  const { osi = [], implicitReturn, continueOnFatal, loopTimeout, maxDepth, semantics = "acpica" } = options;
  // Loops that do not sleep take no virtual time: the count of iterations stands for it, in the same proportion.
  const { loopTime, loopIterations, callDepth } = defaultLimits;
  const seconds = loopTimeout ?? loopTime / NANOSECONDS;
  return {
    interfaces: [...knownInterfaces, ...osi],
    semantics: semanticsByName[semantics === "both" ? "acpica" : semantics],
    ...(implicitReturn === undefined ? {} : { implicitReturn }),
    onFatal: continueOnFatal === true ? "continue" : "abort",
    limits: {
      loopTime: seconds * NANOSECONDS,
      loopIterations: Math.round((loopIterations * seconds * NANOSECONDS) / loopTime),
      callDepth: maxDepth ?? callDepth,
    },
  };
}
