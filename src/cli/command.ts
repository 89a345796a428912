/** What a command is: its operands and options, and a function from them to a result. It prints and writes nothing itself. */
import type { Command, OptionValues } from "commander";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSpan } from "../base/span.ts";
import type { OutputFile, Progress, ReadOptions } from "../node/index.ts";
import type { Style } from "./style.ts";

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** How wide and with what style a result is printed. */
export interface TextOptions {
  readonly style: Style;
  readonly columns: number;
}

export interface CommandResult {
  readonly diagnostics: readonly Diagnostic[];
  /** What stands at a place of bytes, as lines that say more to a reader than the bytes; they are shown otherwise. */
  readonly excerptOf?: (span: ByteSpan) => readonly string[] | undefined;
  /** Members of the JSON document besides schemaVersion, command, status and diagnostics. */
  readonly json?: (() => Readonly<Record<string, JsonValue | undefined>>) | undefined;
  /** Text for standard output, in pieces; no text at all for a command that only writes files. */
  readonly text?: ((options: TextOptions) => Iterable<string>) | undefined;
  /** Text that is said even by a command that writes its result into a file; `-q` silences it. */
  readonly notes?: readonly string[];
  /** Written all together, and only if no diagnostic is an error. The path `-` is standard output. */
  readonly files?: readonly OutputFile[];
  /** The files are written, and the notes said, whatever the diagnostics: each file stands for itself. */
  readonly writesDespiteErrors?: boolean;
  /** Written whether or not there are errors: reports of them. */
  readonly reports?: readonly OutputFile[];
  /** A folder to make for the files, if only the folder itself is missing. */
  readonly createFolder?: string | undefined;
  /** Files that were read and must not be overwritten. */
  readonly inputs?: readonly string[];
  /** A check failed: exit status 1 without a diagnostic. */
  readonly hasFailed?: boolean;
}

/** What the command line gives to every command. */
export interface CommandContext extends ReadOptions {
  readonly progress: Progress;
  /** Wanted for lines that belong to a run, such as a Debug object's; they go to standard error at once. */
  readonly say: (line: string) => void;
  /** Text for standard output at once, for commands that answer as they go; nothing with --json. */
  readonly print: (text: string) => void;
  /** How `print` is to look. */
  readonly text: TextOptions;
}

export interface CommandModule {
  /** Adds operands, options and examples, and what happens when the command is chosen. */
  attach(command: Command, perform: (run: (context: CommandContext) => Promise<CommandResult>) => Promise<void>): void;
}

/** Declares a command. `Options` are the values of the options that `configure` adds. */
export function defineCommand<Options extends OptionValues>(definition: {
  configure(command: Command): void;
  run(operands: readonly string[], options: Options, context: CommandContext): Promise<CommandResult> | CommandResult;
}): CommandModule {
  return {
    attach(command, perform) {
      definition.configure(command);
      command.action(() => perform(async (context) => definition.run(command.args, command.opts<Options>(), context)));
    },
  };
}

/** The examples at the end of a command's help: what it does, and the line to type. */
export function addExamples(command: Command, examples: readonly (readonly [line: string, what: string])[]): void {
  const width = Math.max(...examples.map(([line]) => line.length));
  const rows = examples.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`);
  command.addHelpText("after", `\nExamples:\n${rows.join("\n")}`);
}
