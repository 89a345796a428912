/** The directives: what each takes and does. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Conditionals } from "./conditionals.ts";
import { definitionProblem, readDefinition } from "./define.ts";
import { diagnose } from "./diagnostics.ts";
import type { Expander } from "./expander.ts";
import { evaluate } from "./expression.ts";
import { printIncludedBuffer } from "./include-buffer.ts";
import type { IncludeName, Includes } from "./includes.ts";
import { readLineMark } from "./line-marks.ts";
import { isSameMacro, type Macro } from "./macro.ts";
import type { Reading } from "./reading.ts";
import { Scanner } from "./scan.ts";
import { PreprocessorToken } from "./token.ts";

type Place = { readonly start: number; readonly end: number };

/** What directives act on. */
export interface DirectiveHost {
  readonly macros: Map<string, Macro>;
  readonly conditionals: Conditionals;
  readonly expander: Expander;
  readonly includes: Includes;
  /** Numbers of messages that #pragma disable silences. */
  readonly disabled: number[];
  report(diagnostic: Diagnostic): void;
  spanOf(place: Place): Diagnostic["span"];
  read(reading: Reading): void;
  made(text: string, place: Place): void;
  /** Reads nothing more. */
  stop(): void;
}

/** One directive. Offsets in `reading` are of its text, tokens' offsets are of the space. */
interface Directive {
  readonly host: DirectiveHost;
  readonly reading: Reading;
  readonly name: string;
  /** From `#` to the end of the line: offsets of the space. */
  readonly place: Place;
  /** Offset in the text of what follows the name. */
  readonly argumentsAt: number;
  /** Offset in the text of the line feed at its end. */
  readonly end: number;
  /** Offset in the text of the line behind it. */
  readonly next: number;
  readonly tokens: readonly PreprocessorToken[];
}

interface Handler {
  /** It is looked at where lines do not count, too. */
  readonly isConditional?: true;
  run(directive: Directive): void;
}

/**
 * Carries out the directive whose `#` stands at `range.start`.
 *
 * @param range - offsets in the text; `next` is that of the following line
 */
export function runDirective(
  host: DirectiveHost,
  reading: Reading,
  range: { readonly start: number; readonly end: number; readonly next: number },
): void {
  const { text } = reading.file;
  const { base } = reading;
  const scanner = new Scanner(text, base, { start: range.start + 1, end: range.end, crossesLines: false });
  const first = scanner.next();
  const name = first?.text ?? "";
  const handler = handlers.get(first?.kind === "number" ? "line" : name);
  const { isActive } = host.conditionals;
  if (!isActive && handler?.isConditional !== true) return;
  const place = { start: base + range.start, end: base + trimmedEnd(text, range.start, range.end) };
  if (handler === undefined) {
    const problem =
      first === undefined
        ? diagnose("directive-form", host.spanOf(place), { directive: "", expected: "the name of a directive" })
        : diagnose("unknown-directive", host.spanOf(first), { name });
    host.report(problem);
    return;
  }
  const argumentsAt = scanner.at;
  const rest = scanner.rest();
  const tokens = first?.kind === "number" ? [first, ...rest] : rest;
  handler.run({ host, reading, name, place, argumentsAt, end: range.end, next: range.next, tokens });
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) <= 0x20) at--;
  return at;
}

function needs({ host, name, place }: Directive, expected: string, at: Place = place): void {
  host.report(diagnose("directive-form", host.spanOf(at), { directive: name, expected }));
}

const endOf = ({ place }: Directive): Place => ({ start: place.end, end: place.end });

/** The text behind the name as written. */
const textOf = ({ reading, argumentsAt, end }: Directive): string => reading.file.text.slice(argumentsAt, end).trim();

/** The name that #ifdef, #ifndef and #undef are about, with or without parentheses (as in iasl). */
function nameOf(directive: Directive): PreprocessorToken | undefined {
  const [first, second] = directive.tokens;
  const token = first?.text === "(" ? second : first;
  if (token?.kind === "word") return token;
  needs(directive, "the name of a macro");
  return undefined;
}

/** The value of the expression behind #if and #elif; 0 if there is none. */
function conditionOf(directive: Directive): boolean {
  const { host, tokens } = directive;
  if (tokens.length === 0) {
    needs(directive, "an expression");
    return false;
  }
  const resolved = host.expander.expand(resolveDefined(directive), undefined);
  const value = evaluate(resolved, endOf(directive), host);
  return value !== undefined && value !== 0n;
}

/** `defined NAME` and `defined (NAME)` become 1 or 0, before their names are expanded. */
function resolveDefined(directive: Directive): readonly PreprocessorToken[] {
  const { host, tokens } = directive;
  const result: PreprocessorToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text !== "defined") {
      result.push(token);
      continue;
    }
    const hasParentheses = tokens[i + 1]?.text === "(";
    const name = tokens[hasParentheses ? i + 2 : i + 1];
    if (name?.kind !== "word" || (hasParentheses && tokens[i + 3]?.text !== ")")) {
      needs(directive, "defined NAME or defined (NAME)", token);
      return [];
    }
    const value = host.macros.has(name.text) ? "1" : "0";
    result.push(new PreprocessorToken("number", value, token, token, token));
    i += hasParentheses ? 3 : 1;
  }
  return result;
}

function openGroup(directive: Directive, condition: () => boolean): void {
  const { host, name, place } = directive;
  host.conditionals.open(name, host.spanOf(place), host.conditionals.isActive && condition());
}

function isDefined(directive: Directive, expected: boolean): boolean {
  const name = nameOf(directive);
  return name !== undefined && directive.host.macros.has(name.text) === expected;
}

function define(directive: Directive): void {
  const { host, tokens } = directive;
  const [name, ...rest] = tokens;
  if (name?.kind !== "word" || name.text === "defined") {
    needs(directive, "a name to define", name);
    return;
  }
  const definition = readDefinition(name, rest);
  if ("problem" in definition) {
    host.report(definitionProblem(definition.problem, name.text, host.spanOf(definition.at)));
    return;
  }
  const earlier = host.macros.get(name.text);
  if (earlier === undefined) host.macros.set(name.text, definition.macro);
  else if (!isSameMacro(earlier, definition.macro)) {
    const span = host.spanOf({ start: earlier.at, end: earlier.at + earlier.name.length });
    const related = span === undefined ? [] : [{ message: "first defined here", span }];
    host.report(diagnose("macro-redefined", host.spanOf(name), { name: name.text }, { related }));
  }
}

/** `"path"`, `<path>`, or macros that expand to one of them. */
function includeNameOf(
  directive: Directive,
): { readonly name: IncludeName; readonly rest: readonly PreprocessorToken[] } | undefined {
  const { host, reading, tokens } = directive;
  const [first] = tokens;
  if (first === undefined) {
    needs(directive, "the name of a file");
    return undefined;
  }
  if (first.text === "<" || first.text === "<<" || first.text === "<=") {
    const { text } = reading.file;
    const start = first.start - reading.base + 1;
    const close = text.indexOf(">", start);
    if (close >= 0 && close < directive.end) {
      const place = { start: first.start, end: reading.base + close + 1 };
      const name = { path: text.slice(start, close), isInFolders: true, ...place };
      return { name, rest: tokens.filter((token) => token.start >= place.end) };
    }
  }
  const isQuoted = first.kind === "string";
  const expanded = isQuoted ? tokens : host.expander.expand(tokens, undefined);
  const [file, ...rest] = expanded;
  if (file?.kind === "string") {
    const path = file.text.replace(/^"|"$/g, "");
    return { name: { path, isInFolders: false, start: first.start, end: first.end }, rest };
  }
  const joined = expanded.map((token, i) => (i > 0 && token.hasSpace ? " " : "") + token.text).join("");
  const bracketed = /^<([^>]*)>/.exec(joined)?.[1];
  if (bracketed !== undefined) {
    return { name: { path: bracketed, isInFolders: true, start: first.start, end: first.end }, rest: [] };
  }
  // Deviation: iasl reads a word without quotes as a path, and finds no file of that name.
  needs(directive, 'a file as "path" or <path>', first);
  return undefined;
}

function includeBuffer(directive: Directive): void {
  const { host, reading, place } = directive;
  const found = includeNameOf(directive);
  if (found === undefined) return;
  const [first, last] = [found.rest[0], found.rest.at(-1)];
  if (first === undefined || last === undefined) {
    needs(directive, "a name for the buffer behind the file");
    return;
  }
  const bytes = host.includes.readBytes(found.name, reading.file.path);
  if (bytes === undefined) {
    host.report(diagnose("include-missing", host.spanOf(found.name), { path: found.name.path }));
    return;
  }
  const path = reading.file.text.slice(first.start - reading.base, last.end - reading.base);
  host.made(printIncludedBuffer(path, bytes), place);
}

function pragma(directive: Directive): void {
  const { host, tokens } = directive;
  const [name, ...rest] = tokens;
  const values = rest[0]?.text === "(" ? rest.slice(1) : rest;
  if (name === undefined) needs(directive, "disable or message");
  else if (name.text === "disable") {
    // The number stands for itself, with its first digit: what disables 3150 does not disable 2150.
    const numbers = values.filter((token) => token.kind === "number" && /^[0-9]+$/.test(token.text));
    if (numbers.length === 0) needs(directive, "the number of a message", values[0]);
    for (const token of numbers) host.disabled.push(Number(token.text));
  } else if (name.text === "message") {
    const text = textOf(directive)
      .replace(/^message\s*/, "")
      .replace(/^\((.*)\)$/s, "$1")
      .trim();
    if (text === "") needs(directive, "a text");
    else
      host.report(diagnose("pragma-message", host.spanOf(directive.place), { text: text.replace(/^"(.*)"$/s, "$1") }));
  } else host.report(diagnose("unknown-pragma", host.spanOf(name), { name: name.text }));
}

function line(directive: Directive): void {
  const { host, reading, tokens } = directive;
  const path = reading.lineMarks.at(-1)?.path ?? reading.file.path;
  const isNumbered = directive.name !== "line";
  const expanded = isNumbered || tokens[0]?.kind === "number" ? tokens : host.expander.expand(tokens, undefined);
  const mark = readLineMark(expanded, { offset: directive.next, path });
  if (mark === undefined) needs({ ...directive, name: "line" }, 'a line number and perhaps "file"', tokens[0]);
  else reading.lineMarks.push(mark);
}

const report = (directive: Directive, problem: Diagnostic | undefined): void => {
  if (problem !== undefined) directive.host.report(problem);
};

/** By name; iasl knows them in small letters only. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["define", { run: define }],
  [
    "undef",
    {
      run: (directive) => {
        const name = nameOf(directive);
        if (name !== undefined) directive.host.macros.delete(name.text);
      },
    },
  ],
  ["if", { isConditional: true, run: (directive) => openGroup(directive, () => conditionOf(directive)) }],
  ["ifdef", { isConditional: true, run: (directive) => openGroup(directive, () => isDefined(directive, true)) }],
  ["ifndef", { isConditional: true, run: (directive) => openGroup(directive, () => isDefined(directive, false)) }],
  [
    "elif",
    {
      isConditional: true,
      run: (directive) => {
        const { conditionals } = directive.host;
        const condition = conditionals.needsElif && conditionOf(directive);
        report(directive, conditionals.elif(directive.host.spanOf(directive.place), condition));
      },
    },
  ],
  [
    "else",
    {
      isConditional: true,
      run: (directive) => report(directive, directive.host.conditionals.else(directive.host.spanOf(directive.place))),
    },
  ],
  [
    "endif",
    {
      isConditional: true,
      run: (directive) => report(directive, directive.host.conditionals.end(directive.host.spanOf(directive.place))),
    },
  ],
  [
    "include",
    {
      run: (directive) => {
        const found = includeNameOf(directive);
        const { host, reading } = directive;
        if (found !== undefined) host.includes.readIncluded(found.name, reading.file.path, host);
      },
    },
  ],
  ["includebuffer", { run: includeBuffer }],
  ["pragma", { run: pragma }],
  ["line", { run: line }],
  [
    "error",
    {
      run: (directive) => {
        const { host, place } = directive;
        host.report(diagnose("error-directive", host.spanOf(place), { text: textOf(directive) }));
        // What follows would be problems of a text that its author has given up.
        host.stop();
      },
    },
  ],
  [
    "warning",
    {
      run: (directive) =>
        directive.host.report(
          diagnose("warning-directive", directive.host.spanOf(directive.place), { text: textOf(directive) }),
        ),
    },
  ],
]);
