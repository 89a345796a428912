/** The golden AML of a behaviour case. */
import { readFileSync } from "node:fs";
import type { ByteSource } from "../../src/base/span.ts";

export function goldenImage(name: string): ByteSource {
  const url = new URL(`../../aml-fixtures/cases/interpreter/${name}.aml`, import.meta.url);
  return { name: `${name}.aml`, bytes: new Uint8Array(readFileSync(url)) };
}
