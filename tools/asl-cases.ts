/**
 * The ASL sources of the repository and where their golden output lies: one list for the golden tool and the tests.
 *
 * A source states in comments at its head what it shows (`// Title:`), the options of iasl it is for (`// Options:`),
 * options with which it is compiled another time (`// Also:`, a line for each time),
 * that it goes through cpp before iasl, which knows no macros with arguments (`// Preprocess: cpp`),
 * and, if it is wrong on purpose, its diagnostics (`// Diagnose: line:column code`).
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));

export interface AslCase {
  /** Path below `asl/`, without suffix, and the options of another time: `cases/control/while`, `cases/names/up -oa`. */
  readonly name: string;
  readonly sourcePath: string;
  readonly goldenPath: string;
  readonly text: string;
  readonly title: string;
  /** Options of iasl: `-oa`, `-of` … */
  readonly options: readonly string[];
  /** Macros are C's: iasl gets what cpp makes of the source. */
  readonly isForCpp: boolean;
  /** What the options mean that stand between the source and its compilation. */
  readonly defines: readonly { readonly name: string; readonly value: string }[];
  readonly includeFolders: readonly string[];
  readonly isPreprocessed: boolean;
  /** The source is in the list before, with fewer options. */
  readonly isRepeated: boolean;
  /** `line:column code` of each diagnostic it is about; none for sources that compile. */
  readonly diagnoses: readonly string[];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

const header = (text: string, word: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^// ${word}: (.*)$`, "gm"))].map((match) => (match[1] ?? "").trim());

/** The values of an option: `-D X` or `-DX`. */
function valuesOf(options: readonly string[], option: string): readonly string[] {
  return options.flatMap((word, i) => {
    if (word === option) return options[i + 1] ?? [];
    return word.startsWith(option) ? word.slice(option.length) : [];
  });
}

/** Sources that only show what is reported for them; they need not compile. */
const diagnosticFolder = join(repositoryRoot, "asl", "cases", "diagnostics");
const isDiagnosticCase = (path: string): boolean =>
  path.startsWith(diagnosticFolder) && dirname(path) !== diagnosticFolder;

/** A source below a topic of `asl/cases/diagnostics`, with what iasl reports for it. */
export interface DiagnosticCase {
  readonly topic: string;
  readonly name: string;
  readonly sourcePath: string;
  readonly text: string;
  /** Where the numbers and lines of all sources of the topic are. */
  readonly goldenPath: string;
}

/** The sources in the topics of `asl/cases/diagnostics`. */
export function diagnosticCases(): readonly DiagnosticCase[] {
  return filesBelow(diagnosticFolder)
    .filter((path) => path.endsWith(".asl") && isDiagnosticCase(path))
    .map((sourcePath) => {
      const topic = relative(diagnosticFolder, dirname(sourcePath)).replaceAll("\\", "/");
      return {
        topic,
        name: basename(sourcePath, ".asl"),
        sourcePath,
        text: readFileSync(sourcePath, "latin1"),
        goldenPath: join(repositoryRoot, "aml-fixtures", "cases", "diagnostics", `${topic}.json`),
      };
    });
}

/** All sources below `asl/` that compile, once for each set of options, and those that are wrong in one way. */
export function aslCases(): readonly AslCase[] {
  const root = join(repositoryRoot, "asl");
  return filesBelow(root)
    .filter((path) => path.endsWith(".asl") && !isDiagnosticCase(path))
    .flatMap((sourcePath) => {
      const text = readFileSync(sourcePath, "latin1");
      return ["", ...header(text, "Also")].map((also) => caseOf(root, sourcePath, text, also));
    });
}

function caseOf(root: string, sourcePath: string, text: string, also: string): AslCase {
  const path = relative(root, sourcePath).replaceAll("\\", "/").slice(0, -".asl".length);
  const options = [...header(text, "Options"), also].flatMap((line) => line.split(/\s+/).filter((word) => word !== ""));
  const suffix = also === "" ? "" : `@${also.replaceAll(/[^\w]+/g, "-").replace(/^-/, "")}`;
  return {
    name: also === "" ? path : `${path} ${also}`,
    sourcePath,
    goldenPath: join(repositoryRoot, "aml-fixtures", `${path}${suffix}.aml`),
    text,
    title: header(text, "Title")[0] ?? path,
    options,
    defines: valuesOf(options, "-D").map((symbol) => ({ name: symbol, value: "" })),
    includeFolders: valuesOf(options, "-I").map((folder) => join(dirname(sourcePath), folder)),
    isPreprocessed: !options.includes("-Pn"),
    isRepeated: also !== "",
    isForCpp: header(text, "Preprocess").includes("cpp"),
    diagnoses: header(text, "Diagnose"),
  };
}

/** The golden files of the cases; those of templates and corpora lie elsewhere. */
export function goldenFiles(): readonly string[] {
  return filesBelow(join(repositoryRoot, "aml-fixtures", "cases")).filter((path) => path.endsWith(".aml"));
}
