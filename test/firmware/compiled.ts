/** Helpers of the firmware tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeTable } from "../../src/aml/index.ts";
import { hexBytes } from "../../src/base/hex.ts";
import { compileAsl } from "../../src/firmware/compile-asl.ts";
import { repositoryRoot } from "../support/repository.ts";

/** Compiles, and fails on any error. */
export function compiled(asl: string): Uint8Array {
  const { value, diagnostics } = compileAsl("test", asl);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return value.bytes;
}

/** What `iasl` made of a file of asl/firmware. */
export function golden(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(repositoryRoot, "aml-fixtures/firmware", `${name}.aml`)));
}

/** Everything but checksum and compiler of a table. */
export function body(bytes: Uint8Array): readonly number[] {
  return [...bytes].filter((_, offset) => offset !== 9 && (offset < 28 || offset >= 36));
}

/** True if the bytes written as hex occur in a table. */
export function contains(bytes: Uint8Array, hexText: string): boolean {
  return hexBytes(bytes).includes(hexText);
}

/** Number of diagnostics of decoding a table. */
export function decodingProblems(bytes: Uint8Array): number {
  return decodeTable({ name: "test", bytes }).diagnostics.length;
}

/** 0x10000, 0x10001, … */
export function wideUids(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => 0x1_0000 + index);
}
