/** ACPI objects for people: type and value, packages as an indented list, buffers as hex rows. */
import { hex } from "../../base/hex.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import { hexRows } from "./hex-rows.ts";
import { describeObject } from "./object-summary.ts";
import { visible } from "./visible.ts";

/** Deeper packages are named, not shown: a package can hold itself. */
const DEPTH_LIMIT = 16;

/** One object in lines with line feeds. */
export function* renderObject(object: AcpiObject, indent = ""): Iterable<string> {
  switch (object.type) {
    case "Package":
      yield `Package (${object.elements.length})\n`;
      if (indent.length / 2 >= DEPTH_LIMIT) yield `${indent}  …\n`;
      else
        for (const [index, element] of object.elements.entries()) {
          yield `${indent}  [${index}] `;
          yield* renderObject(element, `${indent}  `);
        }
      return;
    case "Buffer":
      yield `Buffer (${object.bytes.length} bytes)\n`;
      for (const row of hexRows(object.bytes, { bytesPerRow: 16, offset: 0 })) yield `${indent}  ${row}\n`;
      return;
    case "String":
      yield `String "${visible(object.value)}"\n`;
      return;
    case "Integer":
      yield `Integer ${hex(object.value, 16)} (${object.value})\n`;
      return;
    default:
      yield `${describeObject(object)}\n`;
  }
}
