/** Tables of our own, compiled when a test wants them. */
import { readFileSync } from "node:fs";
import { invariant } from "../../src/base/invariant.ts";
import { compileAsl } from "../../src/firmware/index.ts";
import type { GivenTable } from "../../src/hotplug/index.ts";

const root = new URL("../..", import.meta.url).pathname;
const compiled = new Map<string, Uint8Array>();

/** The AML of an ASL file of the repository. */
function amlOf(path: string): Uint8Array {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const { value, diagnostics } = compileAsl(path, readFileSync(`${root}${path}`, "latin1"));
  invariant(value !== undefined, `${path} does not compile: ${diagnostics[0]?.message ?? ""}`);
  compiled.set(path, value.bytes);
  return value.bytes;
}

/** A table with its signature. */
export function table(bytes: Uint8Array, name = "table"): GivenTable {
  return { signature: String.fromCharCode(...bytes.subarray(0, 4)), source: { name, bytes } };
}

/** An ASL file of `test/hotplug/tables`. */
export const ownTable = (name: string): GivenTable => table(amlOf(`test/hotplug/tables/${name}.asl`), `${name}.aml`);

/** An ASL file of `asl/firmware`, as it stands there. */
export const firmwareTable = (name: string): GivenTable => table(amlOf(`asl/firmware/${name}.asl`), `${name}.aml`);
