/**
 * Reads an iasl command line: one dash, a letter, perhaps a sub-letter, arguments glued or as the next word. Options end
 * at the first word that is none.
 */
import type { IaslVersion } from "../../asl/index.ts";
import { type IaslOption, iaslOptions } from "./option-table.ts";
import { defaultSettings, type IaslSettings } from "./settings.ts";

export interface IaslCommandLine {
  readonly settings: IaslSettings;
  readonly files: readonly string[];
  /** What is wrong, and the stream iasl says it on. */
  readonly problem: CommandLineProblem | undefined;
}

export interface CommandLineProblem {
  readonly text: string;
  readonly stream: "out" | "error";
  /** iasl reads on, and then misses the files, too. */
  readonly goesOn: boolean;
}

export interface CommandLineEnvironment {
  readonly iaslVersion: IaslVersion;
  /** The words in a response file, `undefined` if it cannot be read. */
  readonly readWords: (path: string) => readonly string[] | undefined;
}

const byName = new Map(iaslOptions.map((option) => [option.name, option]));

/** Letters whose sub-letter must be there. */
const needsSubLetter = new Set("bicostw");

/** Our own long options, in either of the forms `--name value` and `--name=value`. */
const longOption = /^--iasl-version(?:=(.*))?$/;

/** Reads the words behind the program's name. */
export function readCommandLine(words: readonly string[], environment: CommandLineEnvironment): IaslCommandLine {
  const settings = defaultSettings(environment.iaslVersion);
  const queue = [...words];
  const files: string[] = [];
  const fail = (text: string, stream: "out" | "error" = "error", goesOn = false): IaslCommandLine => ({
    settings,
    files,
    problem: { text, stream, goesOn },
  });
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const long = longOption.exec(word);
    if (long !== null) {
      const version = long[1] ?? queue.shift();
      if (version !== "20200925" && version !== "20260408") return fail(`--iasl-version takes 20260408 or 20200925`);
      settings.iaslVersion = version;
      continue;
    }
    if (!word.startsWith("-") || word === "-") {
      // As in iasl, everything behind the first file is a file.
      return { settings, files: [...files, word, ...queue], problem: undefined };
    }
    const found = findOption(word);
    if (found.kind === "problem") return fail(found.text, found.stream, found.goesOn);
    const { option, rest } = found;
    let argument = "";
    if (option.argument !== undefined && option.argument !== "files") {
      const given = rest === "" ? queue.shift() : rest;
      if (given === undefined) return fail(missingArgument(option), "error", true);
      argument = given;
    } else if (option.argument === "files" && rest !== "") {
      files.push(rest);
    }
    if (option.name === "@") {
      const more = environment.readWords(argument);
      if (more === undefined) return fail(`Could not open file "${argument}" (Command File)`);
      queue.unshift(...more);
      continue;
    }
    const problem = option.apply(settings, argument);
    if (problem !== undefined) return fail(problem, "out");
    if (option.argument !== "words") continue;
    // The last word is a file to read if no option stands between.
    while (queue[0] !== undefined && !queue[0].startsWith("-")) option.apply(settings, queue.shift() ?? "");
  }
  return { settings, files, problem: undefined };
}

type Found =
  | { readonly kind: "option"; readonly option: IaslOption; readonly rest: string }
  | ({ readonly kind: "problem" } & CommandLineProblem);

/** The option a word names and what is glued to it. Letters behind a sub-letter are passed over, as iasl does. */
function findOption(word: string): Found {
  const letter = word.charAt(1);
  const sub = word.charAt(2);
  const double = byName.get(letter + sub);
  if (sub !== "" && double !== undefined) return { kind: "option", option: double, rest: argumentIn(double, word, 3) };
  const single = byName.get(letter);
  if (single !== undefined && (sub === "" || single.argument !== undefined)) {
    return { kind: "option", option: single, rest: word.slice(2) };
  }
  const isKnown = iaslOptions.some(({ name }) => name.startsWith(letter));
  if (!isKnown || letter === "") {
    return { kind: "problem", text: `Illegal option: -${letter}`, stream: "error", goesOn: sub === "" };
  }
  if (sub === "" && needsSubLetter.has(letter)) {
    const text = `Option requires a single-character suboption: -${letter}`;
    return { kind: "problem", text, stream: "error", goesOn: false };
  }
  return { kind: "problem", text: `Unknown option: ${word.slice(0, 3)}`, stream: "out", goesOn: false };
}

const argumentIn = (option: IaslOption, word: string, from: number): string =>
  option.argument === undefined ? "" : word.slice(from);

const missingArgument = ({ name, argument }: IaslOption): string =>
  argument === "message-number" ? "\nOption requires an argument" : `Option requires an argument: -${name}`;
