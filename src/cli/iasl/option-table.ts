/**
 * Every option of iasl, declared once: what it takes and what it sets. The parser (command-line.ts) and the help text
 * walk it.
 */
import type { IaslSettings, SideOutput } from "./settings.ts";

/** How an argument may stand: glued to the option or as the next word; `words`: all up to the next option. */
export type OptionArgument = "text" | "message-number" | "number" | "files" | "words";

export interface IaslOption {
  readonly group: string;
  /** Letter and, where it has one, sub-letter. */
  readonly name: string;
  readonly argument?: OptionArgument;
  /** How the help shows the argument. */
  readonly placeholder?: string;
  readonly what: string;
  /** Changes the settings; the argument is "" where there is none. Returns what is wrong with the argument. */
  readonly apply: (settings: IaslSettings, argument: string) => string | undefined;
}

type Effect = (settings: IaslSettings, argument: string) => void;

const option = (group: string, name: string, what: string, effect: Effect): IaslOption => ({
  group,
  name,
  what,
  apply: (settings, argument) => {
    effect(settings, argument);
    return undefined;
  },
});

const taking = (
  from: IaslOption,
  argument: OptionArgument,
  placeholder: string,
  check?: (text: string) => string | undefined,
): IaslOption => ({
  ...from,
  argument,
  placeholder,
  apply: (settings, text) => check?.(text) ?? from.apply(settings, text),
});

const nothing: Effect = () => undefined;

const output =
  (kind: SideOutput): Effect =>
  (settings) =>
    settings.outputs.add(kind);

const missing =
  (name: string, advice: string): Effect =>
  (settings) => {
    settings.missing ??= { option: name, advice };
  };

const disassembles: Effect = (settings) => {
  settings.disassembles = true;
};

/** Message numbers are four digits: level and id. */
function messageNumber(text: string): string | undefined {
  const number = Number(text);
  const isNumber = /^\d+$/.test(text) && number >= 2000 && number < 7000;
  return isNumber ? undefined : `"${text}" is not a valid warning/remark/error ID`;
}

const general = "General";
const help = "Help";
const preprocessor = "Preprocessor";
const messages = "Errors, Warnings, and Remarks";
const generation = "AML Bytecode Generation (*.aml)";
const listings = "Listings";
const cText = "Firmware Support - C Text Output";
const asmText = "Firmware Support - Assembler Text Output";
const aslText = "Firmware Support - ASL Text Output";
const dataTables = "Data Table Compiler";
const disassembly = "AML Disassembler";
const debugging = "Debug Options";

export const iaslOptions: readonly IaslOption[] = [
  taking(option(general, "@", "read options from a file", nothing), "text", "<file>"),
  taking(
    option(general, "I", "look for included files here, too", (s, text) => s.includeFolders.push(text)),
    "text",
    "<dir>",
  ),
  taking(
    option(general, "p", "path and name of all output files, without extension", (s, text) => {
      s.prefix = text;
    }),
    "text",
    "<prefix>",
  ),
  option(general, "v", "show the version", (s) => {
    s.showsVersion = true;
  }),
  option(general, "vd", "show the build", (s) => {
    s.showsVersion = true;
    s.showsBuild = true;
  }),
  option(general, "vo", "comment on integers that become one byte", (s) => {
    s.showsOptimizations = true;
  }),
  option(general, "vs", "no sign-on", (s) => {
    s.hidesSignOn = true;
  }),
  option(general, "ld", "timestamps in outputs (accepted; outputs have none)", nothing),

  option(help, "h", "this text", (s) => {
    s.help = "usage";
  }),
  option(help, "hc", "operators allowed in constant expressions", (s) => {
    s.help = "constants";
  }),
  option(help, "hd", "how to get and disassemble tables", (s) => {
    s.help = "disassembly";
  }),
  option(help, "hf", "how output files are named", (s) => {
    s.help = "file-names";
  }),
  option(help, "hr", "reserved names", (s) => {
    s.help = "reserved-names";
  }),
  option(help, "ht", "known tables", (s) => {
    s.help = "tables";
  }),

  taking(
    option(preprocessor, "D", "define a symbol", (s, text) => s.defines.push(text)),
    "text",
    "<symbol>",
  ),
  option(preprocessor, "li", "write the preprocessed text (*.i)", output("preprocessed")),
  option(preprocessor, "P", "preprocess only (*.i)", (s) => {
    s.preprocessing = "only";
    s.outputs.add("preprocessed");
  }),
  option(preprocessor, "Pn", "no preprocessor", (s) => {
    s.preprocessing = "off";
  }),

  option(messages, "va", "show no messages", (s) => {
    s.hidesAll = true;
  }),
  option(messages, "ve", "show errors only", (s) => {
    s.showsErrorsOnly = true;
  }),
  option(messages, "vi", "one line per message, on standard output", (s) => {
    s.isOneLine = true;
    s.hidesSignOn = true;
  }),
  option(messages, "vr", "show no remarks", (s) => {
    s.hidesRemarks = true;
  }),
  taking(
    option(messages, "vw", "ignore a message", (s, text) => s.ignored.add(Number(text))),
    "message-number",
    "<messageid>",
    messageNumber,
  ),
  taking(
    option(messages, "vx", "expect a message: its absence is an error", (s, text) => s.expected.add(Number(text))),
    "message-number",
    "<messageid>",
    messageNumber,
  ),
  ...([1, 2, 3] as const).map((level) =>
    option(messages, `w${level}`, `warning level ${level}`, (s) => {
      s.warningLevel = level;
    }),
  ),
  option(messages, "we", "warnings are errors", (s) => {
    s.warningsAreErrors = true;
  }),
  taking(
    option(messages, "ww", "make one warning or remark an error", (s, text) => s.promoted.add(Number(text))),
    "message-number",
    "<messageid>",
    messageNumber,
  ),

  option(generation, "oa", "no optimization", (s) => {
    s.optimizes = false;
  }),
  option(generation, "of", "no constant folding", (s) => {
    s.folds = false;
  }),
  option(generation, "oi", "no Zero, One, Ones for integers", (s) => {
    s.optimizesIntegers = false;
  }),
  option(generation, "on", "no shorter names", (s) => {
    s.optimizesNames = false;
  }),
  option(generation, "ot", "no type checks", (s) => {
    s.checksTypes = false;
  }),
  option(generation, "oe", "accepted", nothing),
  option(generation, "oE", "accepted", nothing),
  option(generation, "od", "accepted", nothing),
  option(generation, "cr", "no checks of resource descriptors", (s) => {
    s.checksResources = false;
  }),
  option(generation, "in", "accepted: NoOp operators are kept", nothing),
  taking(
    option(generation, "r", "table revision (1-255)", (s, text) => {
      const number = Number.parseInt(text, 10);
      s.revision = Number.isNaN(number) ? undefined : number & 0xff;
    }),
    "number",
    "<revision>",
  ),

  option(listings, "l", "mixed listing (*.lst)", output("listing")),
  option(listings, "lm", "hardware map (*.map)", output("hardware-map")),
  option(listings, "ln", "namespace (*.nsp)", output("namespace")),
  option(listings, "ls", "combined source (*.src)", output("combined-source")),
  option(listings, "lx", "cross-reference (*.xrf)", output("cross-reference")),

  option(cText, "tc", "table as an array in C (*.hex)", output("hex-c")),
  option(cText, "sc", "named arrays in C (*.c)", output("arrays-c")),
  option(cText, "ic", "declarations for -sc (*.h)", output("declarations-c")),
  option(cText, "so", "offset table in C (*.offset.h)", output("offset-table")),
  option(asmText, "ta", "table in assembler (*.hex)", output("hex-asm")),
  option(asmText, "sa", "named arrays in assembler (*.asm)", output("arrays-asm")),
  option(asmText, "ia", "declarations for -sa (*.inc)", output("declarations-asm")),
  option(aslText, "ts", "table as an ASL Buffer (*.hex)", output("hex-asl")),

  option(dataTables, "tp", "accepted", nothing),
  option(
    dataTables,
    "G",
    "compile a table of generic operators",
    missing("-G", "acpikit table build makes data tables"),
  ),
  taking(
    option(dataTables, "T", "write table templates (*.asl)", (s, text) => {
      s.template = text;
    }),
    "text",
    "<signature>|ALL",
  ),
  option(dataTables, "z", "accepted: data tables keep their compiler id", nothing),

  taking(
    option("Legacy-ASL to ASL+ Converter", "ca", "convert legacy ASL", missing("-ca", "acpikit fmt rewrites ASL")),
    "files",
    "<file>",
  ),
  taking(option(disassembly, "d", "disassemble (*.dsl)", disassembles), "files", "<f1 f2 ...>"),
  taking(
    option(disassembly, "da", "disassemble in one namespace (*.dsl)", (s) => {
      disassembles(s, "");
      s.sharesNamespace = true;
    }),
    "files",
    "<f1 f2 ...>",
  ),
  option(disassembly, "db", "accepted with -d", nothing),
  taking(option(disassembly, "dc", "the same as -d", disassembles), "files", "<f1 f2 ...>"),
  option(disassembly, "df", "accepted with -d", nothing),
  option(disassembly, "dl", "disassemble to operators as words", (s) => {
    disassembles(s, "");
    s.isLegacy = true;
  }),
  taking(option(disassembly, "ds", "accepted with -d", nothing), "text", "<signature>"),
  taking(
    option(disassembly, "e", "tables for external symbols", (s, text) => s.externalFiles.push(text)),
    "words",
    "<f1 f2 ...>",
  ),
  taking(
    option(
      disassembly,
      "fe",
      "file of external symbols",
      missing("-fe", "acpikit disassemble -e reads tables for them"),
    ),
    "text",
    "<file>",
  ),
  option(disassembly, "vt", "accepted with -d and -T", nothing),

  option(debugging, "f", "write the AML in spite of errors", (s) => {
    s.isForced = true;
  }),
  option(debugging, "bc", "accepted", nothing),
  option(debugging, "bf", "accepted", nothing),
  option(debugging, "bs", "accepted", nothing),
  taking(option(debugging, "bp", "accepted", nothing), "number", "<depth>"),
  taking(option(debugging, "bt", "accepted", nothing), "text", "<type>"),
  taking(option(debugging, "m", "accepted: lines may be of any length", nothing), "number", "<size>"),
  option(debugging, "n", "parse only", (s) => {
    s.parsesOnly = true;
  }),
  option(debugging, "oc", "accepted", nothing),
  taking(option(debugging, "x", "accepted", nothing), "number", "<level>"),
];
