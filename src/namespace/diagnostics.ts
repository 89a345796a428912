/** Problems of names. Codes carry the AE_ name that interpreters give the same problem. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose } = defineDiagnostics("namespace", {
  "ae-already-exists": {
    severity: "error",
    spec: "5.3",
    message: "AE_ALREADY_EXISTS: {path} is declared a second time",
    hint: "the first declaration stays in force; remove or rename one of the two",
  },
  "ae-not-found": {
    severity: "error",
    spec: "5.3",
    message: "AE_NOT_FOUND: no {path} seen from {scope}",
    hint: "a name of one segment is also searched in the scopes above; any other path only where it points",
  },
  "ae-bad-parameter": {
    severity: "error",
    spec: "20.2.2",
    message: "AE_BAD_PARAMETER: {path} has no last segment to declare",
  },
});
