/**
 * Decodes FieldLists: elements told apart by their lead byte, until the package ends.
 *
 * @see ACPI 6.5 §20.2.5.2 FieldElement
 */
import type { AmlCursor } from "./aml-cursor.ts";
import { startsName } from "./name-string.ts";
import type { AmlName, AmlNode, AmlOperand } from "./nodes.ts";
import { type FieldElementName, fieldElements, opcodes } from "./opcode-table.ts";
import { rawBytes } from "./raw-bytes.ts";

const bufferOpcode = opcodes.Buffer.encoding[0];

/**
 * Reads elements up to `end`; bytes that are none become one RawBytes node at the end of the list.
 *
 * @param decodeTerm - reads the Buffer of a Connection
 */
export function decodeFieldList(
  cursor: AmlCursor,
  end: number,
  decodeTerm: (end: number) => AmlNode | undefined,
): readonly AmlNode[] {
  const elements: AmlNode[] = [];
  while (cursor.at < end) {
    const start = cursor.at;
    const element = decodeElement(cursor, end, decodeTerm);
    if (element === undefined) {
      cursor.report(cursor.fault);
      elements.push(rawBytes(cursor.bytes, start, end));
      cursor.at = end;
    } else elements.push(element);
  }
  return elements;
}

function decodeElement(
  cursor: AmlCursor,
  end: number,
  decodeTerm: (end: number) => AmlNode | undefined,
): AmlNode | undefined {
  const start = cursor.at;
  switch (cursor.bytes[start]) {
    case fieldElements.ReservedField.lead:
      cursor.at++;
      return bitCount(cursor, end, "ReservedField", start, undefined);
    case fieldElements.AccessField.lead:
      return numbers(cursor, end, "AccessField", 2);
    case fieldElements.ExtendedAccessField.lead:
      return numbers(cursor, end, "ExtendedAccessField", 3);
    case fieldElements.ConnectField.lead: {
      cursor.at++;
      const lead = cursor.bytes[cursor.at] ?? 0;
      if (cursor.at >= end) return cursor.pastEnd("a Connection", start, end);
      const connection =
        lead === bufferOpcode
          ? decodeTerm(end)
          : startsName(lead)
            ? cursor.name(end)
            : cursor.unknownOpcode(cursor.at, 1);
      return connection === undefined
        ? undefined
        : { op: "ConnectField", start, end: cursor.at, operands: [connection] };
    }
    default: {
      const name = cursor.nameSeg(end);
      return name === undefined ? undefined : bitCount(cursor, end, "NamedField", start, name);
    }
  }
}

function numbers(cursor: AmlCursor, end: number, op: FieldElementName, count: number): AmlNode | undefined {
  const start = cursor.at;
  if (start + 1 + count > end) return cursor.pastEnd(`an ${op}`, start, end);
  cursor.at = start + 1 + count;
  return { op, start, end: cursor.at, operands: [...cursor.bytes.subarray(start + 1, cursor.at)] };
}

function bitCount(
  cursor: AmlCursor,
  end: number,
  op: FieldElementName,
  start: number,
  name: AmlName | undefined,
): AmlNode | undefined {
  const value = cursor.pkgLength(op, end);
  if (value < 0) return undefined;
  const operands: readonly AmlOperand[] = name === undefined ? [value] : [name, value];
  const node = { op, start, end: cursor.at, operands, pkgLengthWidth: cursor.pkgLengthWidth };
  return cursor.reservedBits === 0 ? node : { ...node, pkgLengthReservedBits: cursor.reservedBits };
}
