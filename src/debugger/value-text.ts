/** An object in one line, whole up to a limit: two objects with the same text are the same as far as that goes. */
import { hex, hexBytes } from "../base/hex.ts";
import type { AcpiObject } from "../namespace/index.ts";

/** Bytes of a buffer, characters of a string, elements of a package, packages in packages. */
const mostBytes = 4096;
const mostElements = 256;
const deepest = 6;

/** The text of a value; `nothing` for none. */
export function valueText(object: AcpiObject | undefined): string {
  return textOf(object, 0);
}

function textOf(object: AcpiObject | undefined, depth: number): string {
  if (object === undefined) return "nothing";
  switch (object.type) {
    case "Uninitialized":
      return "nothing";
    case "Integer":
      return hex(object.value);
    case "String":
      return JSON.stringify(object.value.slice(0, mostBytes));
    case "Buffer":
      return `Buffer (${object.bytes.length}) {${hexBytes(object.bytes.subarray(0, mostBytes))}}`;
    case "Package": {
      if (depth >= deepest) return "Package {…}";
      const elements = object.elements.slice(0, mostElements).map((element) => textOf(element, depth + 1));
      return `Package (${object.elements.length}) {${elements.join(", ")}}`;
    }
    case "Reference":
      return `reference to ${object.node.path}`;
    case "SlotReference":
      return `reference to ${object.slot}${object.index}`;
    case "IndexReference":
      return `element ${object.index} of ${textOf(object.target, depth + 1)}`;
    default:
      return object.type;
  }
}
