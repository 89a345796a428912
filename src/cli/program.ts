/** The commander program: every command by name and summary, the chosen one with its operands and options. */
import { Command, Option } from "commander";
import type { CommandModule } from "./command.ts";
import { type CommandEntry, type CommandGroup, commandList } from "./command-list.ts";
import { COLOUR_CHOICES, type ColourChoice } from "./style.ts";
import { packageVersion } from "./version.ts";

export interface GlobalOptions {
  readonly json?: boolean;
  readonly color: ColourChoice;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Options that every command takes; they may stand anywhere. */
const globalOptions = (): readonly Option[] => [
  new Option("--json", "print one JSON document on standard output"),
  new Option("--color <when>", "colours in text").choices(COLOUR_CHOICES).default("auto"),
  new Option("-q, --quiet", "say nothing but results and errors"),
  new Option("--debug", "show stack traces of our own bugs"),
];

export interface ProgramSettings {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly columns: number | undefined;
  readonly hasColour: { readonly out: boolean; readonly error: boolean };
  /** Called with the words of the chosen command, e.g. `relocate diff`, and its module when it is chosen. */
  readonly attach: (name: string, module: CommandModule, command: Command) => void;
}

/** Builds the program for one command line; only the module of the command named in it is imported. */
export async function createProgram(argv: readonly string[], settings: ProgramSettings): Promise<Command> {
  const program = new Command("acpikit");
  program
    .description("ACPI/AML toolchain and CPU-hotplug conformance kit")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("(add --help for help)")
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => `\u001b[1m${title}\u001b[22m` })
    .configureOutput({
      writeOut: settings.writeOut,
      writeErr: settings.writeError,
      outputError: (text, write) => write(text),
      getOutHelpWidth: () => settings.columns ?? 100,
      getErrHelpWidth: () => settings.columns ?? 100,
      getOutHasColors: () => settings.hasColour.out,
      getErrHasColors: () => settings.hasColour.error,
    });
  for (const option of globalOptions()) program.addOption(option);
  program.addHelpText(
    "after",
    "\nFiles are recognised by their content; - is standard input or output.\n" +
      "Exit status: 0 fine, 1 errors or a failed check, 2 wrong usage, 70 a bug of ours.",
  );
  const chosen = chosenWords(argv);
  const [first] = chosen;
  // Help that nobody asked for would hide the mistake.
  if (first !== undefined && first !== "help" && !commandList.some(({ name }) => name === first)) {
    program.helpOption(false);
    const meant = commandList.find((entry) => "commands" in entry && entry.commands.some(({ name }) => name === first));
    if (meant !== undefined) program.showHelpAfterError(`(did you mean acpikit ${meant.name} ${first}?)`);
  }
  for (const entry of commandList) await addEntry(program, entry, chosen, settings, []);
  return program;
}

async function addEntry(
  parent: Command,
  entry: CommandEntry | CommandGroup,
  chosen: readonly string[],
  settings: ProgramSettings,
  words: readonly string[],
): Promise<void> {
  const command = parent.command(entry.name).summary(entry.summary).description(sentence(entry.summary));
  const isChosen = chosen[0] === entry.name;
  if ("commands" in entry) {
    for (const member of entry.commands)
      await addEntry(command, member, isChosen ? chosen.slice(1) : [], settings, [entry.name]);
  } else if (isChosen) {
    settings.attach([...words, entry.name].join(" "), await entry.load(), command);
  }
}

const sentence = (summary: string): string => `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;

/** The first words of a command line that are no global options: the command, and the member of a group. */
function chosenWords(argv: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let i = 0; i < argv.length && words.length < 3; i++) {
    const word = argv[i] ?? "";
    if (word === "--color") i++;
    else if (word === "--") break;
    else if (!word.startsWith("-")) words.push(word);
  }
  return words[0] === "help" ? words.slice(1) : words;
}
