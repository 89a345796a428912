/** The one JSON document of a command. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { JsonValue } from "../command.ts";
import { type ExitStatus, exitStatus } from "../exit-status.ts";
import { diagnosticToJson } from "./diagnostic-json.ts";

/** Raised when a member changes its meaning or goes away; new members do not raise it. */
export const JSON_SCHEMA_VERSION = 1;

/** The document: what every command says, then the command's own members (which may override `status`). Ends with a line feed. */
export function jsonDocument(
  command: string,
  status: ExitStatus,
  diagnostics: readonly Diagnostic[],
  members: Readonly<Record<string, JsonValue | undefined>>,
): string {
  const document: JsonValue = {
    schemaVersion: JSON_SCHEMA_VERSION,
    command,
    status: status === exitStatus.fine ? "ok" : "error",
    ...members,
    diagnostics: diagnostics.map(diagnosticToJson),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
