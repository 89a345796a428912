/** What can be wrong with a command line, before any layer is asked. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose } = defineDiagnostics("cli", {
  usage: {
    severity: "error",
    message: "{problem}",
  },
  "our-bug": {
    severity: "error",
    message: "acpikit has a bug: {problem}",
    hint: "run the command again with --debug and report the text and the input at the project's issue tracker",
  },
});
