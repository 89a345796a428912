/** Text operands of options: region contents, recordings, scripts, source maps. */
import { type Outcome, outcome } from "../base/outcome.ts";
import { type ReadOptions, readBytes } from "../node/index.ts";

/** The files' texts, each read by `parse`; what both have to say. */
export async function readTextFiles<T>(
  paths: readonly string[],
  parse: (name: string, text: string) => Outcome<T>,
  options: ReadOptions,
): Promise<Outcome<readonly T[]>> {
  const values: T[] = [];
  const diagnostics = [];
  for (const path of paths) {
    const { value, diagnostics: problems } = await readBytes(path, options);
    diagnostics.push(...problems);
    if (value === undefined) continue;
    const parsed = parse(value.name, new TextDecoder().decode(value.bytes));
    values.push(parsed.value);
    diagnostics.push(...parsed.diagnostics);
  }
  return outcome(values, diagnostics);
}
