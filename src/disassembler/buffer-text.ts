/** Buffers as bytes in braces, with comments that say what rows of them hold. */
import { type AmlNode, isNode } from "../aml/index.ts";
import type { Printer } from "./printer.ts";
import { wmiBlockLength, wmiBlockText } from "./wmi-block.ts";

/** How the bytes of a buffer are laid out. */
interface RowLayout {
  readonly length: number;
  /** Comment of a row: behind it, before it if it is long. */
  readonly note: ((row: Uint8Array) => string) | undefined;
}

const bytesOnLine = 8;

/** Writes `Buffer (size) { bytes }`. */
export function printBuffer(printer: Printer, node: AmlNode, print: (printer: Printer, node: AmlNode) => void): void {
  const [size, bytes] = node.operands;
  const { out } = printer;
  out.write(`Buffer${printer.packageForm(node)} (`);
  if (isNode(size)) print(printer, size);
  out.write(") ");
  if (bytes instanceof Uint8Array && bytes.length > 0) printBytes(printer, bytes);
  else out.write("{}");
}

/** Bytes in braces, on one line if they are few. */
function printBytes(printer: Printer, bytes: Uint8Array): void {
  const { out } = printer;
  const isShort = bytes.length <= bytesOnLine;
  const { length, note } = layoutOf(printer, bytes);
  const isLong = length > bytesOnLine;
  out.write(isShort ? "{ " : "{");
  printer.nested(() => {
    for (let at = 0; at < bytes.length; at++) {
      const column = at % length;
      if (at > 0 && column > 0) out.write(", ");
      if (!isShort && column === 0) {
        printer.breakLine();
        if (isLong && note !== undefined) {
          out.write(`// ${note(bytes.subarray(at, at + length))}`);
          printer.breakLine();
        }
      }
      out.hex(bytes[at] ?? 0, 2);
      const isLast = at === bytes.length - 1;
      if (column < length - 1 && !isLast) continue;
      if (!isLast) out.write(",");
      if (!isLong && note !== undefined) out.write(` // ${note(bytes.subarray(at - column, at + 1))}`);
    }
  });
  if (isShort) out.write(" ");
  else printer.breakLine();
  out.write("}");
}

function layoutOf({ object }: Printer, bytes: Uint8Array): RowLayout {
  if (bytes.length <= bytesOnLine) return { length: bytesOnLine, note: undefined };
  if (object?.segment === "_WDG" && bytes.length % wmiBlockLength === 0)
    return { length: wmiBlockLength, note: wmiBlockText };
  return { length: bytesOnLine, note: holdsText(bytes) ? charactersOf : undefined };
}

/** Characters in a row that are hardly there by chance. */
const textLength = 5;

function holdsText(bytes: Uint8Array): boolean {
  let length = 0;
  for (const byte of bytes) {
    length = byte >= 0x20 && byte < 0x7f ? length + 1 : 0;
    if (length === textLength) return true;
  }
  return false;
}

/** What could end a comment, go on with it on the next line, or open another. */
const unsafe = "*/\\";

/** The characters of a row. */
function charactersOf(row: Uint8Array): string {
  let text = "";
  for (const byte of row) {
    const character = byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".";
    text += unsafe.includes(character) ? "." : character;
  }
  return text.trimEnd();
}
