/**
 * The ASL sources of the repository and where their golden output lies: one list for the golden tool and the tests.
 *
 * A source states in comments at its head what it shows (`// Title:`), the options of iasl it is for (`// Options:`),
 * and, if it is wrong on purpose, its diagnostics (`// Diagnose: line:column code`).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));

export interface AslCase {
  /** Path below `asl/`, without suffix: `cases/control/while`. */
  readonly name: string;
  readonly sourcePath: string;
  readonly goldenPath: string;
  readonly text: string;
  readonly title: string;
  /** Options of iasl: `-oa`, `-of` … */
  readonly options: readonly string[];
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

/** All sources below `asl/`. */
export function aslCases(): readonly AslCase[] {
  const root = join(repositoryRoot, "asl");
  return filesBelow(root)
    .filter((path) => path.endsWith(".asl"))
    .map((sourcePath) => {
      const name = relative(root, sourcePath).replaceAll("\\", "/").slice(0, -".asl".length);
      const text = readFileSync(sourcePath, "latin1");
      return {
        name,
        sourcePath,
        goldenPath: join(repositoryRoot, "aml-fixtures", `${name}.aml`),
        text,
        title: header(text, "Title")[0] ?? name,
        options: header(text, "Options").flatMap((options) => options.split(/\s+/)),
        diagnoses: header(text, "Diagnose"),
      };
    });
}
