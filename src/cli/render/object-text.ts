/** ACPI objects for people: type and value, packages as an indented list, buffers as hex rows. */
import { hex } from "../../base/hex.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import { hexRows } from "./hex-rows.ts";
import { describeObject } from "./object-summary.ts";
import { visible } from "./visible.ts";

/** Deeper packages are named, not shown: a package can hold itself. */
const DEPTH_LIMIT = 16;

/** Elements shown in all: packages that hold each other twice double with every level. */
const ELEMENT_LIMIT = 200_000;

/** One object in lines with line feeds. */
export function renderObject(object: AcpiObject): Iterable<string> {
  return lines(object, "", { left: ELEMENT_LIMIT });
}

function* lines(object: AcpiObject, indent: string, room: { left: number }): Iterable<string> {
  switch (object.type) {
    case "Package":
      yield `Package (${object.elements.length})\n`;
      room.left -= object.elements.length;
      if (indent.length / 2 >= DEPTH_LIMIT || room.left < 0) yield `${indent}  …\n`;
      else
        for (const [index, element] of object.elements.entries()) {
          yield `${indent}  [${index}] `;
          yield* lines(element, `${indent}  `, room);
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
