/** The commands: names, help, and what each does. The table is the documentation. */
import { spaceOf } from "../interpreter/index.ts";
import type { NamespaceNode } from "../namespace/index.ts";
import type { BreakpointTarget } from "./breakpoints.ts";
import type { Debugger, TraceMode } from "./debugger.ts";
import type { Stride } from "./evaluation.ts";
import type { HelpEntry, Reply } from "./reply.ts";

interface Command extends HelpEntry {
  /** What its words are, for completion. */
  readonly operand?: "path" | "command" | readonly string[];
  readonly run: (debug: Debugger, rest: string) => Reply;
}

const problem = (text: string): Reply => ({ kind: "problem", text });
const done = (text: string): Reply => ({ kind: "done", text });
const wordsOf = (rest: string): readonly string[] => rest.split(/\s+/).filter((word) => word !== "");

function integerOf(text: string | undefined): number | undefined {
  const value = text !== undefined && /^(0[xX][0-9a-fA-F]+|\d+)$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The node of a path: seen from the method that is stopped, otherwise from the root. */
function find(debug: Debugger, path: string): NamespaceNode | undefined {
  const [frame] = debug.frames();
  return debug.session.namespace.find(path, frame?.scope);
}

function stride(kind: Stride, names: readonly string[], summary: string, details: readonly string[] = []): Command {
  return {
    names,
    usage: "[COUNT]",
    summary,
    details,
    run: (debug, rest) => {
      const count = rest === "" ? 1 : integerOf(rest);
      if (count === undefined || count < 1) return problem(`"${rest}" is no count`);
      let reply = debug.advance(kind);
      for (let i = 1; i < count && reply.kind === "stopped" && reply.reason.kind === "step"; i++) {
        reply = debug.advance(kind);
      }
      return reply;
    },
  };
}

function evaluate(debug: Debugger, rest: string, kind: "into" | "continue"): Reply {
  const [, path = "", values = ""] = /^(\S+)\s*(.*)$/.exec(rest) ?? [];
  if (path === "") return problem("a path is needed");
  const node = find(debug, path);
  if (node === undefined) return problem(`AE_NOT_FOUND: there is no "${path}"`);
  const args = debug.readValues(values);
  if (typeof args === "string") return problem(args);
  if (node.object?.type === "Method" && node.object.argumentCount !== args.length) {
    return problem(`${node.path} takes ${node.object.argumentCount} arguments, there are ${args.length}`);
  }
  return debug.begin(node, args, kind);
}

/** `0xOFFSET [TABLE]`, `[FILE:]LINE`, or the path of a method. */
function targetOf(debug: Debugger, rest: string): BreakpointTarget | string {
  const [place = "", table] = wordsOf(rest);
  if (/^0[xX]/.test(place)) {
    const offset = integerOf(place);
    const current = table === undefined ? (debug.frames()[0]?.source ?? debug.tables[0]) : tableOf(debug, table);
    if (current === undefined) return `there is no table "${table ?? ""}"`;
    if (offset === undefined || offset >= current.bytes.length) return `${current.name} has no byte ${place}`;
    return { kind: "offset", table: current, offset };
  }
  const [, path, line] = /^(?:(.+):)?(\d+)$/.exec(place) ?? [];
  if (line !== undefined) {
    const isKnown = debug.tables.some((source) => debug.lines.offsetsOf(source, path, Number(line)).length > 0);
    if (!isKnown) return `no source map has code in line ${place}`;
    return { kind: "line", path, line: Number(line) };
  }
  const node = place === "" ? undefined : find(debug, place);
  if (node?.object?.type !== "Method") return `"${place}" is no method, no 0xOFFSET and no [FILE:]LINE`;
  return { kind: "method", path: node.path };
}

/** A table by its number in `tables`, counted from 1, or by its name. */
function tableOf(debug: Debugger, wanted: string): Debugger["tables"][number] | undefined {
  const number = integerOf(wanted);
  return number === undefined ? debug.tables.find(({ name }) => name === wanted) : debug.tables[number - 1];
}

/** `PATH`, or `SPACE ADDRESS[-END]`. */
function watchOf(debug: Debugger, rest: string): BreakpointTarget | string {
  const [first = "", addresses] = wordsOf(rest);
  if (addresses !== undefined) {
    const space = spaceOf(first);
    const [start, end = start] = addresses.split("-").map(integerOf);
    if (space === undefined) return `"${first}" is no address space`;
    if (start === undefined || end === undefined || end < start) return `"${addresses}" is no ADDRESS or FROM-TO`;
    return { kind: "region", space, start: BigInt(start), end: BigInt(end) };
  }
  if (first === "") return "a path, or an address space and an address, is needed";
  const node = find(debug, first);
  return node === undefined ? `AE_NOT_FOUND: there is no "${first}"` : { kind: "object", path: node.path };
}

function addBreakpoint(debug: Debugger, target: BreakpointTarget | string): Reply {
  if (typeof target === "string") return problem(target);
  return { kind: "breakpoints", breakpoints: [debug.breakpoints.add(target)] };
}

function slots(debug: Debugger, slot: "Local" | "Arg"): Reply {
  const [frame] = debug.frames();
  if (frame === undefined) return problem("nothing is being evaluated");
  return { kind: "slots", slot, values: slot === "Local" ? frame.locals : frame.args };
}

function browse(debug: Debugger, rest: string): Reply {
  const node = rest === "" ? debug.session.namespace.root : find(debug, rest);
  if (node === undefined) return problem(`AE_NOT_FOUND: there is no "${rest}"`);
  return { kind: "names", nodes: [node, ...node.children.values()] };
}

function strideOf(rest: string, begin: (kind: "into" | "continue") => Reply): Reply {
  if (rest !== "" && rest !== "run") return problem(`"${rest}" is not run`);
  return begin(rest === "run" ? "continue" : "into");
}

function assign(debug: Debugger, rest: string): Reply {
  const [, target = "", values = ""] = /^(\S+)\s*(.*)$/.exec(rest) ?? [];
  const read = debug.readValues(values);
  if (typeof read === "string") return problem(read);
  const [value] = read;
  if (value === undefined || read.length > 1) return problem("one value is needed");
  const [, slot, index] = /^(Local|Arg)([0-7])$/i.exec(target) ?? [];
  if (slot !== undefined) return debug.setSlot(/^l/i.test(slot) ? "Local" : "Arg", Number(index), value);
  const node = find(debug, target);
  return node === undefined ? problem(`AE_NOT_FOUND: there is no "${target}"`) : debug.setName(node, value);
}

const traceModes: readonly TraceMode[] = ["off", "calls", "all"];

const commands: readonly Command[] = [
  {
    names: ["start"],
    usage: "PATH [VALUE…]",
    summary: "begin an evaluation and stop at its first statement",
    details: ['A value is 5, 0x10, "text", (01 02) for a buffer or [1 "a"] for a package.'],
    operand: "path",
    run: (debug, rest) => evaluate(debug, rest, "into"),
  },
  {
    names: ["execute", "x", "evaluate"],
    usage: "PATH [VALUE…]",
    summary: "evaluate to the end or to a breakpoint",
    details: ["While another evaluation is stopped, it runs to its end without breakpoints."],
    operand: "path",
    run: (debug, rest) => evaluate(debug, rest, "continue"),
  },
  {
    names: ["load"],
    usage: "[run]",
    summary: "load the next table, stop at its first term outside methods; run: go on to a breakpoint",
    details: ["debug --no-load keeps the tables back for it."],
    operand: ["run"],
    run: (debug, rest) => strideOf(rest, (kind) => debug.loadNext(kind)),
  },
  {
    names: ["init"],
    usage: "[run]",
    summary: "run _REG, _STA and _INI, stop at the first statement; run: go on to a breakpoint",
    details: [],
    operand: ["run"],
    run: (debug, rest) => strideOf(rest, (kind) => debug.beginInitialization(kind)),
  },
  {
    names: ["set"],
    usage: "LocalN | ArgN | PATH VALUE",
    summary: "give a Local or Arg of the method that is stopped, or a name with data, another value",
    details: ['A value is 5, 0x10, "text", (01 02) for a buffer or [1 "a"] for a package.'],
    operand: "path",
    run: assign,
  },
  stride("into", ["step", "s"], "go to the next statement or source line, into methods that are called"),
  stride("over", ["next", "n"], "go to the next statement or source line, over methods that are called"),
  stride("out", ["out", "finish"], "go on until the method has returned"),
  stride("instruction", ["stepi", "si"], "run one instruction: an operand or an operator"),
  stride("continue", ["continue", "c"], "go on to a breakpoint or the end"),
  {
    names: ["abort"],
    usage: "",
    summary: "end the evaluation that is stopped",
    details: [],
    run: (debug) => debug.abandon(),
  },
  {
    names: ["break", "b"],
    usage: "METHOD | 0xOFFSET [TABLE] | [FILE:]LINE",
    summary: "stop at a method, at a byte of a table, or at a source line",
    details: [
      "A table is its number in `tables` or its name; without it the current one, or the first.",
      "Lines need a source map: compile --source-map, debug --source-map FILE.",
    ],
    operand: "path",
    run: (debug, rest) => addBreakpoint(debug, targetOf(debug, rest)),
  },
  {
    names: ["watch", "w"],
    usage: "PATH | SPACE ADDRESS[-END]",
    summary: "stop when an object is about to be used by its name, or after an access to an address",
    details: ["Spaces are SystemMemory, SystemIO, PCI_Config, … or a number."],
    operand: "path",
    run: (debug, rest) => addBreakpoint(debug, watchOf(debug, rest)),
  },
  {
    names: ["breakpoints", "info"],
    usage: "",
    summary: "show breakpoints, and how often each was reached",
    details: [],
    run: (debug) => ({ kind: "breakpoints", breakpoints: debug.breakpoints.all }),
  },
  {
    names: ["delete", "d"],
    usage: "NUMBER | all",
    summary: "take a breakpoint away",
    details: [],
    operand: ["all"],
    run: (debug, rest) => {
      if (rest === "all") {
        debug.breakpoints.clear();
        return done("no breakpoints are left");
      }
      const number = integerOf(rest);
      if (number === undefined || !debug.breakpoints.remove(number)) return problem(`there is no breakpoint "${rest}"`);
      return done(`breakpoint ${number} is gone`);
    },
  },
  {
    names: ["locals"],
    usage: "",
    summary: "show Local0 to Local7",
    details: [],
    run: (debug) => slots(debug, "Local"),
  },
  {
    names: ["args", "arguments"],
    usage: "",
    summary: "show the arguments of the method",
    details: [],
    run: (debug) => slots(debug, "Arg"),
  },
  {
    names: ["backtrace", "bt", "where"],
    usage: "",
    summary: "show the methods that are running, innermost first",
    details: [],
    run: (debug) => (debug.isStopped ? debug.backtrace() : problem("nothing is being evaluated")),
  },
  {
    names: ["list", "l"],
    usage: "[METHOD]",
    summary: "show the source or the AML around the current statement, or the AML of a method",
    details: [],
    operand: "path",
    run: (debug, rest) => {
      if (rest === "") return debug.listing();
      const node = find(debug, rest);
      return node === undefined ? problem(`AE_NOT_FOUND: there is no "${rest}"`) : debug.listMethod(node);
    },
  },
  {
    names: ["print", "p"],
    usage: "PATH",
    summary: "show the value of an object; fields are read",
    details: [],
    operand: "path",
    run: (debug, rest) => {
      const node = find(debug, rest);
      return node === undefined ? problem(`AE_NOT_FOUND: there is no "${rest}"`) : debug.value(node);
    },
  },
  {
    names: ["namespace", "ns"],
    usage: "[PATH]",
    summary: "show an object and what is directly below it",
    details: [],
    operand: "path",
    run: browse,
  },
  {
    names: ["notify"],
    usage: "PATH VALUE",
    summary: "add a notification to the list, as Notify does",
    details: [],
    operand: "path",
    run: (debug, rest) => {
      const [path = "", text] = wordsOf(rest);
      const node = find(debug, path);
      const value = integerOf(text);
      if (node === undefined) return problem(`AE_NOT_FOUND: there is no "${path}"`);
      return value === undefined ? problem(`"${text ?? ""}" is no value`) : debug.notify(node, value);
    },
  },
  {
    names: ["notifications"],
    usage: "",
    summary: "show what was notified, oldest first",
    details: [],
    run: ({ session }) => ({ kind: "notifications", notifications: session.notifications }),
  },
  {
    names: ["trace"],
    usage: "off | calls | all",
    summary: "show method calls and notifications as they happen, with `all` also region accesses",
    details: [],
    operand: traceModes,
    run: (debug, rest) => {
      const mode = traceModes.find((each) => each === (rest === "" ? "calls" : rest));
      if (mode === undefined) return problem(`"${rest}" is none of off, calls, all`);
      debug.trace = mode;
      return done(`trace ${mode}`);
    },
  },
  {
    names: ["tables"],
    usage: "",
    summary: "show the tables that were loaded",
    details: [],
    run: ({ tables }) => ({ kind: "tables", tables }),
  },
  {
    names: ["help", "h", "?"],
    usage: "[COMMAND]",
    summary: "show the commands, or one of them",
    details: [],
    operand: "command",
    run: (_, rest) => {
      if (rest === "") return { kind: "help", entries: commands.map(helpOf) };
      const command = commandNamed(rest);
      return command === undefined
        ? problem(`there is no command "${rest}"`)
        : { kind: "help", entries: [helpOf(command)] };
    },
  },
  { names: ["quit", "q", "exit"], usage: "", summary: "end", details: [], run: () => ({ kind: "quit" }) },
];

const helpOf = ({ names, usage, summary, details }: Command): HelpEntry => ({ names, usage, summary, details });

/** By any of its names, or by the only one that begins so. */
function commandNamed(name: string): Command | undefined {
  const exact = commands.find(({ names }) => names.includes(name));
  if (exact !== undefined) return exact;
  const [first, ...others] = commands.filter(({ names }) => names[0]?.startsWith(name) === true);
  return others.length === 0 ? first : undefined;
}

/** Carries out one line; `#` begins a comment. */
export function perform(debug: Debugger, line: string): Reply {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return done("");
  const [, name = "", rest = ""] = /^(\S+)\s*(.*)$/.exec(text) ?? [];
  const command = commandNamed(name.toLowerCase());
  return command === undefined ? problem(`there is no command "${name}": try help`) : command.run(debug, rest);
}

/** Paths offered at most. */
const mostPaths = 200;

/** The ways to complete the last word of a line, and that word. */
export function complete(debug: Debugger, line: string): readonly [candidates: readonly string[], word: string] {
  const [, head = "", word = ""] = /^(.*?)(\S*)$/.exec(line) ?? [];
  const isFirst = head.trim() === "";
  const { operand } = isFirst
    ? { operand: "command" as const }
    : (commandNamed(head.trim().split(/\s+/)[0] ?? "") ?? {});
  const starting = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.startsWith(word));
  if (operand === undefined) return [[], word];
  if (operand === "command") return [starting(commands.map(({ names }) => names[0] ?? "")), word];
  if (operand === "path") return [pathsFrom(debug, word.toUpperCase()), word];
  return [starting(operand), word];
}

/** Objects one level below what is typed. */
function pathsFrom(debug: Debugger, word: string): readonly string[] {
  const prefix = word.startsWith("\\") ? word : `\\${word}`;
  const cut = Math.max(prefix.lastIndexOf("."), 0);
  const above = debug.session.namespace.find(cut === 0 ? "\\" : prefix.slice(0, cut));
  const paths = [...(above?.children.values() ?? [])].map(({ path }) => path);
  return paths.filter((path) => path.startsWith(prefix)).slice(0, mostPaths);
}
