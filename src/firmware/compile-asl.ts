/** Generated ASL to tables. */
import { compile } from "../asl/index.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { type ByteSource, createSourceFile } from "../base/span.ts";

const cannotInclude = { readText: () => undefined };

/** Compiles one table. Warnings about obsolete Processor objects are what some profiles are made of: left out. */
export function compileAsl(name: string, asl: string): Outcome<ByteSource | undefined> {
  const { value, diagnostics } = compile(createSourceFile(`${name}.asl`, asl), {}, cannotInclude);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [table] = value;
  return outcome(table && { name, bytes: table.bytes }, errors);
}
