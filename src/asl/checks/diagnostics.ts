/** What the semantic checks report. */
import { defineDiagnostics } from "../../base/diagnostic.ts";
import { checkDiagnostics } from "./diagnostic-table.ts";

export const { diagnose: diagnoseCheck, declarations: checkDeclarations } = defineDiagnostics(
  "asl-check",
  checkDiagnostics,
);
