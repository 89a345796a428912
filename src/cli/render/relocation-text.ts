/** A relocation map for people. */
import { hex } from "../../base/hex.ts";
import type { RelocationMap } from "../../patch/index.ts";
import type { TextOptions } from "../command.ts";

/** The table and every place in it. */
export function* renderMap({ table, slots }: RelocationMap, { style }: TextOptions): Iterable<string> {
  yield `${style("bold", table.signature)}  ${style("dim", `${table.length} bytes, ${slots.length} ${slots.length === 1 ? "place" : "places"}`)}\n`;
  const nameWidth = Math.max(0, ...slots.map(({ name }) => name.length));
  for (const { name, offset, width, kind, original } of slots) {
    yield `${style("dim", hex(offset, 4))}  ${String(width)} bytes  ${style("cyan", name.padEnd(nameWidth))}  ${kind.padEnd(8)}  ${original}\n`;
  }
}
