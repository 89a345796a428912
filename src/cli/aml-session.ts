/** Tables loaded into an engine of their own: what namespace, eval and debug work on. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Session } from "../interpreter/index.ts";
import type { TableInput } from "../node/index.ts";
import { kindOfTable } from "../tables/index.ts";
import { holdsAml } from "./checked-tables.ts";

/**
 * The order in which tables are loaded: the DSDT (or else the first table), then the others as they were given. If
 * no table has a signature of AML, the first one is taken for the DSDT, unless its signature says what it is.
 */
export function loadOrder(tables: readonly TableInput[]): readonly TableInput[] {
  const aml = tables.filter(holdsAml);
  const [first] = tables;
  const isOther = first !== undefined && kindOfTable(first.signature, first.source.bytes[8] ?? 0) === "other";
  if (aml.length === 0 && isOther) return [first];
  const dsdt = aml.find(({ signature }) => signature === "DSDT");
  return dsdt === undefined ? aml : [dsdt, ...aml.filter((table) => table !== dsdt)];
}

/**
 * What is wrong with bodies of methods that nobody has called; a call has said it of the others.
 *
 * @param known - problems that were found already
 */
export function bodyProblems(
  session: Pick<Session, "verifyBodies">,
  known: readonly Diagnostic[],
): readonly Diagnostic[] {
  const keyOf = ({ code, span }: Diagnostic): string =>
    `${code} ${span?.start ?? ""} ${span !== undefined && "source" in span ? span.source.name : ""}`;
  const seen = new Set(known.map(keyOf));
  return session.verifyBodies().filter((problem) => !seen.has(keyOf(problem)));
}

/** Loads tables one after another. @returns what was wrong with each; a table that fails does not keep the rest out */
export function loadTables(session: Pick<Session, "load">, tables: readonly TableInput[]): readonly Diagnostic[] {
  // The command has looked at the checksum already, and weighs it.
  return tables.flatMap(({ source }) => session.load(source).filter(({ code }) => code !== "interpreter/bad-checksum"));
}
