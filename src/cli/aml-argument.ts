/** Arguments of a method as they are typed: `5`, `0x10`, `"text"`, `(01 02 FF)` for a buffer, `[1 "a" (00)]` for a package. */
import { InvalidArgumentError } from "commander";
import type { AcpiObject } from "../namespace/index.ts";

/** Packages in packages are read up to this depth. */
const DEPTH_LIMIT = 16;

const TOKEN =
  /\s*(?:(0[xX][0-9a-fA-F]+|\d+)(?![\w])|"((?:[^"\\]|\\.)*)"|\(([0-9a-fA-FxX,\s]*)\)|([[\]])|([A-Za-z_][^\s[\]()"]*)|(,))/y;

/** Reads one value, and adds it to those before: for an option that may be repeated. */
export function amlArgument(text: string, earlier: readonly AcpiObject[] | undefined): readonly AcpiObject[] {
  return [...(earlier ?? []), parseAmlArgument(text)];
}

/**
 * Reads one value; text that is nothing else is a string.
 *
 * @throws InvalidArgumentError naming what cannot be read
 */
export function parseAmlArgument(text: string): AcpiObject {
  const reader = { text, position: 0 };
  const value = readValue(reader, 0);
  if (text.slice(reader.position).trim() !== "") {
    throw new InvalidArgumentError(`"${text.slice(reader.position)}" follows a complete value.`);
  }
  return value;
}

interface Reader {
  readonly text: string;
  position: number;
}

function nextToken(reader: Reader): RegExpExecArray {
  TOKEN.lastIndex = reader.position;
  const token = TOKEN.exec(reader.text);
  if (token === null) throw new InvalidArgumentError(`"${reader.text.slice(reader.position)}" is no value.`);
  reader.position = TOKEN.lastIndex;
  return token;
}

function readValue(reader: Reader, depth: number): AcpiObject {
  const [, integer, string, buffer, bracket, word] = nextToken(reader);
  if (integer !== undefined) return { type: "Integer", value: BigInt.asUintN(64, BigInt(integer)) };
  if (string !== undefined) return { type: "String", value: string.replace(/\\(.)/g, "$1") };
  if (buffer !== undefined) return { type: "Buffer", bytes: readBytes(buffer) };
  if (word !== undefined) return { type: "String", value: word };
  if (bracket !== "[" || depth >= DEPTH_LIMIT) throw new InvalidArgumentError(`"${reader.text}" is no value.`);
  return readPackage(reader, depth);
}

function readPackage(reader: Reader, depth: number): AcpiObject {
  const elements: AcpiObject[] = [];
  for (;;) {
    const before = reader.position;
    const [, , , , bracket, , comma] = nextToken(reader);
    if (bracket === "]") return { type: "Package", elements };
    if (comma !== undefined) continue;
    reader.position = before;
    elements.push(readValue(reader, depth + 1));
  }
}

function readBytes(text: string): Uint8Array {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const bytes = words.map((word) => Number.parseInt(word.replace(/^0[xX]/, ""), 16));
  if (bytes.some((byte) => !(byte >= 0 && byte <= 0xff)))
    throw new InvalidArgumentError("Bytes of a buffer are two hex digits.");
  return Uint8Array.from(bytes);
}
