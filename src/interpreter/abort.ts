/** How a run-time fault leaves the operators: thrown inside the engine, never out of it (style rule E3). */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { AeName } from "./diagnostics.ts";

/** A fault without its place; the task adds place and backtrace and makes a diagnostic of it. */
export class AmlAbort extends Error {
  override readonly name = "AmlAbort";
  readonly fault: AeName;
  /** What another layer said, where it said it better. */
  readonly diagnostic: Diagnostic | undefined;

  constructor(fault: AeName, detail: string, diagnostic?: Diagnostic) {
    super(detail);
    this.fault = fault;
    this.diagnostic = diagnostic;
  }
}

/** Ends the running method. `detail`: what, with names quoted and numbers in hex. */
export function abort(fault: AeName, detail: string): never {
  throw new AmlAbort(fault, detail);
}
