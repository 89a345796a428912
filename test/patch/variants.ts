/** Tables for the tests of patch, compiled from small texts. */
import { compile } from "../../src/asl/index.ts";
import { type ByteSource, createSourceFile } from "../../src/base/span.ts";

/** An SSDT with these terms. */
export function table(name: string, terms: string): ByteSource {
  const asl = `DefinitionBlock ("", "SSDT", 2, "TEST", "PATCH", 1) {\n${terms}\n}`;
  const { value, diagnostics } = compile(createSourceFile(`${name}.asl`, asl), {}, { readText: () => undefined });
  const [compiled] = value;
  if (compiled === undefined) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return { name, bytes: compiled.bytes };
}

/** Two tables from one text with `$name` replaced by the values of each. */
export function variants(
  terms: string,
  ...sets: readonly Readonly<Record<string, number | bigint>>[]
): readonly ByteSource[] {
  return sets.map((values, index) =>
    table(
      `variant ${index + 1}`,
      terms.replace(/\$(\w+)/g, (_, name: string) => `0x${values[name]?.toString(16)}`),
    ),
  );
}

/** Codes of diagnostics. */
export function codes(diagnostics: readonly { readonly code: string }[]): readonly string[] {
  return diagnostics.map(({ code }) => code);
}
