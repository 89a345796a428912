/** What can end an evaluation that the debugger runs, besides the faults of AML itself. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose } = defineDiagnostics("debugger", {
  deadlock: {
    severity: "error",
    spec: "19.6.2",
    message: "{path} waits for something that nothing can bring",
    hint: "no other evaluation runs in the debugger: a mutex or event of another one never comes",
  },
  abandoned: {
    severity: "warning",
    message: "{path} was ended by the user",
  },
});
