/** Names that two tables of one set declare. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import { visitDeclarations } from "./declarations.ts";
import { diagnose } from "./diagnostics.ts";

/**
 * Checks that the second table can be loaded after the first ones.
 *
 * @returns one error for each name that both declare; names below such a name are not listed again
 */
export function verifyNames(earlier: readonly ByteSource[], second: ByteSource): readonly Diagnostic[] {
  const known = new Map<string, string>();
  for (const first of earlier) {
    visitDeclarations(first, ({ path }) => {
      if (!known.has(path)) known.set(path, first.name);
      return true;
    });
  }
  const found: Diagnostic[] = [];
  visitDeclarations(second, ({ path }) => {
    const first = known.get(path);
    if (first === undefined) return true;
    found.push(diagnose("name-clash", undefined, { first, second: second.name, path }));
    return false;
  });
  return found;
}
