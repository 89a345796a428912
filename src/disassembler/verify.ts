/** Whether lossless text keeps what it promises. */
import { compile } from "../asl/index.ts";
import { sameBytes } from "../base/byte-order.ts";
import type { ByteSource } from "../base/span.ts";
import { createSourceFile } from "../base/span.ts";

/** True if a text compiles to the bytes of a table and nothing else. */
export function compilesTo(text: string, table: ByteSource): boolean {
  const { value } = compile(createSourceFile(`${table.name}.dsl`, text), {}, { readText: () => undefined });
  const [first, ...more] = value;
  return first !== undefined && more.length === 0 && sameBytes(first.bytes, table.bytes);
}
