/** Text of tables and the bytes it compiles to. */
import { compile } from "../../src/asl/index.ts";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { type DisassemblyOptions, disassembleTables } from "../../src/disassembler/index.ts";
import { tableBytes } from "../support/table-bytes.ts";

/** The text of one table. */
export function textOf(
  bytes: Uint8Array,
  options: DisassemblyOptions = {},
  others: readonly Uint8Array[] = [],
): string {
  const sources = others.map((one, index) => ({ name: `other${index}`, bytes: one }));
  return disassembleTables([{ name: "test", bytes }], options, sources).value[0]?.text ?? "";
}

/** What a text compiles to. */
export function compiled(text: string): {
  readonly bytes: Uint8Array | undefined;
  readonly errors: readonly Diagnostic[];
} {
  const { value, diagnostics } = compile(createSourceFile("test.dsl", text), {}, { readText: () => undefined });
  return { bytes: value[0]?.bytes, errors: diagnostics.filter(({ severity }) => severity === "error") };
}

/** An SSDT of these terms. */
export const ssdt = (body: readonly number[]): Uint8Array => tableBytes("SSDT", body);

/** The table of an ASL text: the body of its DefinitionBlock is given. */
export function ssdtOf(body: string): Uint8Array {
  const { bytes, errors } = compiled(`DefinitionBlock ("", "SSDT", 2, "TEST", "TEST", 1) { ${body} }`);
  if (bytes === undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  return bytes;
}
