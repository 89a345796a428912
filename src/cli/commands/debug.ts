/** `acpikit debug` */
import { hasErrors } from "../../base/diagnostic.ts";
import { outcome } from "../../base/outcome.ts";
import { createDebugger, type Debugger, type Reply } from "../../debugger/index.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import { STANDARD_STREAM } from "../../node/index.ts";
import { parseAmlArgument } from "../aml-argument.ts";
import { loadOrder } from "../aml-session.ts";
import { readCheckedTables } from "../checked-tables.ts";
import { addExamples, type CommandContext, defineCommand, type JsonValue } from "../command.ts";
import { isTerminal, type Lines, linesOf, typedLines } from "../debug-lines.ts";
import { diagnose } from "../diagnostics.ts";
import { collect } from "../option-values.ts";
import { replyToJson } from "../render/debug-json.ts";
import { renderReply } from "../render/debug-text.ts";
import { eventText } from "../render/event-text.ts";
import { renderObject } from "../render/object-text.ts";
import { formatTime } from "../render/timeline.ts";
import { addSessionOptions, readSessionOptions, type SessionOptionValues } from "../session-options.ts";
import { readSourceMaps, type SourceMaps } from "../source-maps.ts";
import { readTextFiles } from "../text-file.ts";

interface Options extends SessionOptionValues {
  readonly init: boolean;
  readonly load: boolean;
  readonly script?: readonly string[];
  readonly sourceMap?: readonly string[];
}

const PROMPT = "(acpikit) ";

export const debugCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<file...>", "tables of one machine; the DSDT is loaded first, then the rest in order")
      .option("--no-load", "keep the tables back: the commands load and init step through them and _INI")
      .option("--no-init", "do not run _STA, _INI and _REG first")
      .option(
        "--script <file>",
        "carry out the commands of a file in place of standard input; may be repeated",
        collect,
      )
      .option("--source-map <file>", "show and step source lines; may be repeated", collect);
    addSessionOptions(command);
    addExamples(command, [
      ["acpikit debug dsdt.aml ssdt.aml", "type commands; help shows them"],
      ["acpikit debug dsdt.aml --source-map dsdt.map.json", "debug lines of the source"],
      ["echo 'x \\_SB.PCI0._STA' | acpikit debug dsdt.aml", "commands from a pipe"],
    ]);
  },
  async run(operands, options, context) {
    const shared = { ...context, wanted: "an AML table", ignoresChecksum: options.ignoreChecksum };
    const read = await readCheckedTables(operands, shared);
    const session = await readSessionOptions(options, context);
    const maps = await readSourceMaps(options.sourceMap ?? [], context);
    const scripts = await readTextFiles(options.script ?? [], (_, text) => outcome(text), context);
    const diagnostics = [...read.diagnostics, ...session.diagnostics, ...maps.diagnostics, ...scripts.diagnostics];
    const tables = loadOrder(read.value);
    if (tables.length === 0 && !hasErrors(diagnostics)) {
      diagnostics.push(diagnose("no-aml", undefined, { path: operands.join(", ") }));
    }
    if (hasErrors(diagnostics)) return { diagnostics };
    const debug = createDebugger({
      ...session.value,
      installed: [...(session.value.installed ?? []), ...read.value.map(({ source }) => source)],
      lines: maps.value,
      readValues,
      listener: {
        debug: (object) => context.print(`[AML DEBUG] ${[...renderObject(object)].join("")}`),
        event: (event) => context.print(`${formatTime(event.at).padStart(12)}  ${eventText(event)}\n`),
      },
    });
    for (const { source } of tables) {
      if (options.load) diagnostics.push(...debug.load(source).map(asWarning));
      else debug.queue(source);
    }
    if (options.init && options.load) diagnostics.push(...debug.session.initialize().map(asWarning));
    const input = commandLines(debug, options, scripts.value, operands, context);
    const replies = await carryOut(debug, input, maps.value, context);
    return {
      diagnostics: diagnostics.map((diagnostic) => maps.value.locate(diagnostic)),
      hasFailed: replies.hasFailed,
      json: () => ({ replies: replies.list }),
    };
  },
});

/** What is wrong with tables is no reason not to debug them. */
const asWarning = <T extends { readonly severity: string }>(diagnostic: T): T =>
  diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic;

interface CommandLines {
  readonly lines: Lines;
  /** Nobody has typed them here: they are shown before what they give. */
  readonly isEchoed: boolean;
}

function commandLines(
  debug: Debugger,
  options: Options,
  scripts: readonly string[],
  operands: readonly string[],
  { stdin }: CommandContext,
): CommandLines {
  if (options.script !== undefined || operands.includes(STANDARD_STREAM)) {
    return { lines: linesOf(asStream(new TextEncoder().encode(scripts.join("\n")))), isEchoed: true };
  }
  if (!isTerminal(stdin)) return { lines: linesOf(stdin), isEchoed: true };
  return { lines: typedLines(PROMPT, (line) => debug.complete(line)), isEchoed: false };
}

async function* asStream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

interface Replies {
  readonly list: readonly JsonValue[];
  /** A command could not be carried out, where nobody sat by to try again. */
  readonly hasFailed: boolean;
}

async function carryOut(
  debug: Debugger,
  { lines, isEchoed }: CommandLines,
  maps: SourceMaps,
  context: CommandContext,
): Promise<Replies> {
  const list: JsonValue[] = [];
  let hasFailed = false;
  for await (const line of lines) {
    if (isEchoed && line.trim() !== "") context.print(`${PROMPT}${line}\n`);
    const answer = debug.perform(line);
    const reply: Reply = answer.kind === "aborted" ? { ...answer, reason: maps.locate(answer.reason) } : answer;
    list.push({ command: line, reply: replyToJson(reply) });
    for (const piece of renderReply(reply, context.text)) context.print(piece);
    if (isEchoed && reply.kind === "problem") hasFailed = true;
    if (reply.kind === "quit") break;
  }
  return { list, hasFailed };
}

/** Values behind a path: those of a package without its brackets. */
function readValues(text: string): readonly AcpiObject[] | string {
  try {
    const value = parseAmlArgument(`[${text}]`);
    return value.type === "Package" ? value.elements : "these are no values";
  } catch (error) {
    // What cannot be read is thrown as wrong usage, with a text for the user.
    return error instanceof Error ? error.message : String(error);
  }
}
