/** The option `--host`: a real computer's tables under the hardware domain. */
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { describeHost, type PhysicalHost } from "../firmware/index.ts";
import { readTables } from "../node/index.ts";
import type { CommandContext } from "./command.ts";
import { collect } from "./option-values.ts";

/** Flags and description for commander. */
export const HOST_OPTION = [
  "--host <file>",
  "the physical machine's own tables: an acpidump, a folder such as /sys/firmware/acpi/tables, or a table; may be repeated",
  collect,
] as const;

/** Broken native tables are the machine's business: only what cannot be used at all is an error here. */
export async function readHost(
  paths: readonly string[] | undefined,
  context: CommandContext,
): Promise<Outcome<PhysicalHost | undefined>> {
  if (paths === undefined) return outcome(undefined);
  const read = await readTables(paths, context);
  if (hasErrors(read.diagnostics)) return outcome(undefined, read.diagnostics);
  const host = describeHost(read.value.map(({ source }) => source));
  const problems: readonly Diagnostic[] = [...read.diagnostics, ...host.diagnostics];
  return outcome(host.value, problems);
}
