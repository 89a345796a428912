/** Runs one command line: chooses the command, performs it, prints its result, tells the exit status. */
import type { Command } from "commander";
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { createProgress, STANDARD_STREAM, writeFiles } from "../node/index.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { diagnose } from "./diagnostics.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import type { CliHost } from "./host.ts";
import type { GlobalOptions } from "./program.ts";
import { renderDiagnostics } from "./render/diagnostic-text.ts";
import { jsonDocument } from "./render/json-document.ts";
import { COLOUR_CHOICES, type ColourChoice, chooseStyle, plainStyle } from "./style.ts";

/** Columns for text that does not go to a terminal. */
const PIPE_COLUMNS = 120;

/**
 * Performs a command line (without `node` and the script). Never throws: a bug of ours becomes exit status 70.
 *
 * @returns an {@link ExitStatus}, or that of the program a drop-in stands for
 */
export async function runCli(argv: readonly string[], host: CliHost): Promise<number> {
  const wanted = globalsBeforeParsing(argv);
  // iasl has no --help, so that it can be ours.
  if (argv[0] === dropIn && argv[1] !== "--help") return runDropIn(argv.slice(1), host);
  // The drop-in needs none of it, and builds start it for every file.
  const [{ CommanderError, InvalidArgumentError }, { createProgram }] = await Promise.all([
    import("commander"),
    import("./program.ts"),
  ]);
  const stderrStyle = chooseStyle(wanted.color, host.stderr, host.environment);
  let status: ExitStatus = exitStatus.fine;
  let usageText = "";
  let name = "";
  try {
    const program = await createProgram(argv, {
      writeOut: (text) => void host.stdout.write(text),
      writeError: (text) => {
        if (wanted.json) usageText += text;
        else host.stderr.write(text);
      },
      columns: host.stdout.columns,
      hasColour: {
        out: chooseStyle(wanted.color, host.stdout, host.environment) !== plainStyle,
        error: stderrStyle !== plainStyle,
      },
      attach: (words, module, command) => {
        name = words;
        module.attach(command, async (run) => {
          status = await perform(words, rootOf(command).opts<GlobalOptions>(), host, run);
        });
      },
    });
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitStatus.fine;
      // Thrown by a command that looked at its operands itself: commander has said nothing yet.
      if (error instanceof InvalidArgumentError) {
        usageText = `error: ${error.message}\n`;
        if (!wanted.json) host.stderr.write(`${usageText}(add --help for help)\n`);
      }
      if (wanted.json) {
        const problem = usageProblem(usageText);
        printJson(host, name, exitStatus.wrongUsage, [diagnose("usage", undefined, { problem })], {});
      }
      return exitStatus.wrongUsage;
    }
    reportBug(error, name, wanted, host);
    return exitStatus.ourBug;
  }
}

/** The command whose words are none of ours: they go to it as they are. */
const dropIn = "iasl";

/** Performs an iasl command line; the binary `acpikit-iasl` comes here directly. */
export async function runDropIn(words: readonly string[], host: CliHost): Promise<number> {
  try {
    const { runIasl } = await import("./iasl/index.ts");
    return await runIasl(words, host);
  } catch (error) {
    reportBug(error, dropIn, { json: false, debug: false }, host);
    return exitStatus.ourBug;
  }
}

/** The problem in what commander writes: the text after `error: `, with a suggestion if there is one. */
function usageProblem(text: string): string {
  const problem = /^error: (.*(?:\n\(Did you mean .*)?)/m.exec(text)?.[1];
  return problem?.replace("\n", " ") ?? "a command is missing";
}

async function perform(
  name: string,
  globals: GlobalOptions,
  host: CliHost,
  run: (context: CommandContext) => Promise<CommandResult>,
): Promise<ExitStatus> {
  const errorStyle = chooseStyle(globals.color, host.stderr, host.environment);
  const progress = createProgress(globals.quiet === true ? { write: () => undefined } : host.stderr);
  const context: CommandContext = {
    stdin: host.stdin,
    progress,
    say: (line) => {
      progress.end();
      host.stderr.write(`${line}\n`);
    },
    print: (text) => {
      if (globals.json === true) return;
      progress.end();
      host.stdout.write(text);
    },
    text: {
      style: chooseStyle(globals.color, host.stdout, host.environment),
      columns: host.stdout.columns ?? PIPE_COLUMNS,
    },
  };
  let result: CommandResult;
  try {
    result = await run(context);
  } finally {
    progress.end();
  }
  const diagnostics = [...result.diagnostics];
  const reports = result.reports ?? [];
  diagnostics.push(
    ...writeFiles(
      reports.filter(({ path }) => path !== STANDARD_STREAM),
      { inputs: result.inputs ?? [] },
    ),
  );
  const toStdout = (result.files ?? []).filter(({ path }) => path === STANDARD_STREAM);
  const writesAnyway = result.writesDespiteErrors === true;
  if (writesAnyway || !hasErrors(diagnostics)) {
    const files = (result.files ?? []).filter(({ path }) => path !== STANDARD_STREAM);
    diagnostics.push(...writeFiles(files, { inputs: result.inputs ?? [], createFolder: result.createFolder }));
  }
  const isFailed = hasErrors(diagnostics);
  const status = isFailed || result.hasFailed === true ? exitStatus.failed : exitStatus.fine;
  if (globals.json === true) {
    printJson(host, name, status, diagnostics, result.json?.() ?? {});
    return status;
  }
  const shown = globals.quiet === true ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
  const { excerptOf } = result;
  const width = { style: errorStyle, columns: host.stderr.columns ?? PIPE_COLUMNS, excerptOf };
  const style = chooseStyle(globals.color, host.stdout, host.environment);
  for (const piece of result.text?.({ style, columns: host.stdout.columns ?? PIPE_COLUMNS }) ?? [])
    host.stdout.write(piece);
  if (!isFailed) for (const { content } of toStdout) host.stdout.write(content);
  for (const { path, content } of reports) if (path === STANDARD_STREAM) host.stdout.write(content);
  if (shown.length > 0) host.stderr.write(renderDiagnostics(shown, width));
  if ((writesAnyway || !isFailed) && globals.quiet !== true)
    for (const note of result.notes ?? []) host.stderr.write(`${note}\n`);
  return status;
}

function printJson(
  host: CliHost,
  command: string,
  status: ExitStatus,
  diagnostics: readonly Diagnostic[],
  members: ReturnType<NonNullable<CommandResult["json"]>>,
): void {
  host.stdout.write(jsonDocument(command, status, diagnostics, members));
}

/** An error that nobody expected: InternalError from an invariant, or anything else that was thrown. */
function reportBug(
  error: unknown,
  name: string,
  wanted: { readonly json: boolean; readonly debug: boolean },
  host: CliHost,
): void {
  const problem = error instanceof Error ? error.message : String(error);
  const diagnostic = diagnose("our-bug", undefined, { problem });
  if (wanted.json) printJson(host, name, exitStatus.ourBug, [diagnostic], {});
  else host.stderr.write(renderDiagnostics([diagnostic], { style: plainStyle, columns: PIPE_COLUMNS }));
  if (wanted.debug && error instanceof Error) host.stderr.write(`${error.stack ?? error.message}\n`);
}

/** The global options as they are needed for reporting a command line that cannot be parsed. */
function globalsBeforeParsing(argv: readonly string[]): { json: boolean; debug: boolean; color: ColourChoice } {
  const colorAt = argv.lastIndexOf("--color");
  const text =
    colorAt >= 0 ? argv[colorAt + 1] : argv.find((word) => word.startsWith("--color="))?.slice("--color=".length);
  return {
    json: argv.includes("--json"),
    debug: argv.includes("--debug"),
    color: COLOUR_CHOICES.find((choice) => choice === text) ?? "auto",
  };
}

function rootOf(command: Command): Command {
  let root = command;
  while (root.parent !== null) root = root.parent;
  return root;
}
