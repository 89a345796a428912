/** What the preprocessor can be told. */
import type { ReportingOptions } from "../reporting.ts";

/** A macro given from outside the text: `-D NAME=VALUE`. */
export interface MacroDefinition {
  /** The name, or name and parameters: `CPUS`, `CPU(n)`. */
  readonly name: string;
  /** What it stands for; nothing if empty, as in iasl. */
  readonly value: string;
}

export interface PreprocessOptions extends ReportingOptions {
  /** False is iasl's `-Pn`: the text is compiled as it is; only #line is understood. Default true. */
  readonly preprocess?: boolean;
  /** Macros that are defined before the first line, in this order. */
  readonly defines?: readonly MacroDefinition[];
  /** What `__DATE__` stands for. Default: the beginning of 1970, so that output depends on no clock. */
  readonly date?: string;
}

/** Reads `NAME` or `NAME=VALUE` as `-D` has it. */
export function parseMacroDefinition(text: string): MacroDefinition {
  const at = text.indexOf("=");
  return at < 0 ? { name: text, value: "" } : { name: text.slice(0, at), value: text.slice(at + 1) };
}

/** The default of {@link PreprocessOptions.date}, in the form iasl gives dates. */
export const defaultDate = "Thu Jan  1 00:00:00 1970";
