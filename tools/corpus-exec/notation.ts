/** One notation for the values of both engines: equal text is an equal value. */
import type { AcpiObject } from "../../src/namespace/index.ts";

export function hexText(value: bigint): string {
  return `0x${value.toString(16).toUpperCase()}`;
}

/** A path without the padding of its segments. */
export function canonicalPath(path: string): string {
  return path
    .trim()
    .split(".")
    .map((segment) => {
      const start = segment.startsWith("\\") ? 1 : 0;
      const name = segment.slice(start).replace(/(?<=.)_+$/, "");
      return segment.slice(0, start) + name;
    })
    .join(".");
}

/** acpiexec shows so many characters of a string. */
const shownCharacters = 255;

const escapes: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "'": "\\'",
  '"': '\\"',
  "\\": "\\\\",
};

function escaped(character: string): string {
  const known = escapes[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code >= 0x20 && code < 0x7f ? character : `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** An object of ours. Its elements that are not data appear as acpiexec shows them. */
export function printObject(object: AcpiObject | undefined): string {
  if (object === undefined) return "Nothing";
  switch (object.type) {
    case "Uninitialized":
    case "UnresolvedReference":
      return "Nothing";
    case "Integer":
      return `Integer ${hexText(object.value)}`;
    case "String": {
      const shown = Array.from(object.value.slice(0, shownCharacters), escaped).join("");
      return `String ${object.value.length} "${shown}"`;
    }
    case "Buffer": {
      const bytes = Array.from(object.bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0"));
      return `Buffer ${bytes.length} (${bytes.join(" ")})`;
    }
    case "Package":
      return `Package [${object.elements.map(printObject).join(", ")}]`;
    case "Reference":
      return `Reference ${object.node.nameSeg.replace(/(?<=.)_+$/, "")}`;
    default:
      return object.type;
  }
}
