/** Short ways to compile texts in tests. */
import { type AslHost, type CompileOptions, compile } from "../../src/asl/index.ts";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { hexBytes } from "../../src/base/hex.ts";
import { createSourceFile, positionAt } from "../../src/base/span.ts";

export const noFiles: AslHost = { readText: () => undefined };

const headerLength = 36;

/** A DefinitionBlock around terms. */
export const block = (terms: string, signature = "SSDT", revision = 2): string =>
  `DefinitionBlock ("", "${signature}", ${revision}, "ACPIKT", "TEST", 1)\n{\n${terms}\n}\n`;

export interface Compiled {
  /** Of the first table, behind the header. */
  readonly aml: string;
  /** All tables of the text, one behind the other, as iasl writes them; undefined if there is none. */
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Codes of the errors. */
  readonly errors: readonly string[];
}

/** Compiles a whole text as Debian's iasl does, unless told otherwise. */
export function compileText(text: string, options: CompileOptions = {}, host: AslHost = noFiles): Compiled {
  const { value, diagnostics } = compile(
    createSourceFile("test.asl", text),
    { iaslVersion: "20200925", ...options },
    host,
  );
  const bytes = value.length === 0 ? undefined : Uint8Array.from(value.flatMap((table) => [...table.bytes]));
  return {
    aml: hexBytes(value[0]?.bytes.subarray(headerLength) ?? new Uint8Array()),
    bytes,
    diagnostics,
    errors: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
  };
}

/** The AML of terms in an SSDT of revision 2, as hex. */
export const amlOf = (terms: string, options: CompileOptions = {}): string => compileText(block(terms), options).aml;

/** `line:column` of a diagnostic in its text. */
export function placeOf({ span }: Diagnostic): string {
  if (span === undefined || !("file" in span)) return "";
  const { line, column } = positionAt(span.file, span.start);
  return `${line}:${column}`;
}
