/** Buffers that a macro of ASL makes: recovered where the macro gives the very same bytes. */
import type { AmlNode } from "../aml/index.ts";
import type { Printer } from "./printer.ts";

/** The macro that makes a buffer, `undefined` if none does. */
export function recoverMacro(_printer: Printer, _node: AmlNode): string | undefined {
  return undefined;
}
