/**
 * Rules of the compilers that the origin of a table broke. Its text keeps breaking them, so it says which: compilers take
 * `#pragma disable` for their errors, too.
 */
import { compile } from "../asl/index.ts";
import { createSourceFile } from "../base/span.ts";

/** Number of what cannot be parsed: no pragma helps. */
const syntaxError = 6126;

/** The text with the directives that let it compile, if it would not without. */
export function withBrokenRules(text: string): string {
  const { diagnostics } = compile(createSourceFile("", text), {}, { readText: () => undefined });
  const rules = new Map<number, string>();
  for (const { severity, iasl, message } of diagnostics)
    if (severity === "error" && iasl !== undefined && iasl !== syntaxError && !rules.has(iasl))
      rules.set(iasl, message);
  if (rules.size === 0) return text;
  const lines = [...rules].map(([number, message]) => `#pragma disable (${number}) // ${message}\n`);
  return `// This table breaks rules that compilers check; the first place of each is named.\n${lines.join("")}\n${text}`;
}
