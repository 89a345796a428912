/** The tables that a command's operands name, with their checksums checked. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { type ReadTablesOptions, readTables, type TableInput } from "../node/index.ts";
import { amlSignatures, verifyChecksum } from "../tables/index.ts";

export interface CheckedTablesOptions extends ReadTablesOptions {
  /** A wrong checksum becomes a warning, for tables of machines that ship so. */
  readonly ignoresChecksum?: boolean | undefined;
}

/** Help text of the option that sets `ignoresChecksum`. */
export const IGNORE_CHECKSUM = ["--ignore-checksum", "a wrong checksum is a warning, not an error"] as const;

/** Reads the tables of the operands, in order. Reports what reading reports, and `tables/wrong-checksum`. */
export async function readCheckedTables(
  paths: readonly string[],
  options: CheckedTablesOptions,
): Promise<Outcome<readonly TableInput[]>> {
  const { value, diagnostics } = await readTables(paths, options);
  const checksums = value.flatMap(({ source, signature }) => verifyChecksum(source, signature));
  const weighed = options.ignoresChecksum === true ? checksums.map(asWarning) : checksums;
  return outcome(value, [...diagnostics, ...weighed]);
}

const asWarning = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, severity: "warning" });

/** True for a table with AML in it. */
export const holdsAml = (table: TableInput): boolean => amlSignatures.includes(table.signature);
