/**
 * Encodes AML trees. What a decoded node remembers of its bytes is written again; what it does not say comes out in the
 * smallest form, as compilers write it.
 *
 * Walks the tree with a stack of its own and writes backwards, so depth costs nothing.
 *
 * @see ACPI 6.5 §20.2
 */
import { invariant } from "../base/invariant.ts";
import { type DispatchEntry, entryOf, type OperandForm, operandForms } from "./dispatch.ts";
import { nameStringBytes } from "./name-string.ts";
import { type AmlName, type AmlNode, type AmlOperand, isName, isNode, isNodeList } from "./nodes.ts";
import { fieldElements } from "./opcode-table.ts";
import { minimalPkgLengthWidth, minimalWidthOfValue, pkgLengthBytes } from "./pkg-length.ts";
import { ReverseWriter } from "./reverse-writer.ts";

/** Something half written: its parts from `next` downwards are still to come. Frames are used again and again. */
interface Frame {
  /** The node whose operands these are; `undefined` for a list of nodes. */
  node: AmlNode | undefined;
  parts: readonly AmlOperand[];
  /** Bytes written before this node, which stand behind it. */
  behind: number;
  next: number;
}

/**
 * The bytes of a list of terms.
 *
 * @param nodes - decoded or built; an operand that does not fit its place in the opcode table is a bug of the caller
 */
export function encodeTerms(nodes: readonly AmlNode[]): Uint8Array {
  const writer = new ReverseWriter();
  const frames: Frame[] = [];
  let depth = 0;
  const push = (node: AmlNode | undefined, parts: readonly AmlOperand[]): void => {
    const frame = frames[depth++];
    if (frame === undefined) frames.push({ node, parts, behind: writer.length, next: parts.length - 1 });
    else {
      frame.node = node;
      frame.parts = parts;
      frame.behind = writer.length;
      frame.next = parts.length - 1;
    }
  };
  push(undefined, nodes);
  while (depth > 0) {
    const frame = frames[depth - 1];
    invariant(frame !== undefined, "there is a frame for every depth");
    if (frame.next < 0) {
      depth--;
      if (frame.node !== undefined) writeHead(writer, frame.node, writer.length - frame.behind);
      continue;
    }
    const index = frame.next--;
    const part = frame.parts[index];
    if (isNode(part)) {
      if (part.operands.length === 0) writeHead(writer, part, 0);
      else push(part, part.operands);
    } else if (isNodeList(part)) push(undefined, part);
    else if (part !== undefined) writeInline(writer, frame.node, index, part);
  }
  return writer.toBytes();
}

/** What stands before the operands: the opcode and the PkgLength, or the lead byte of a field element. */
function writeHead(writer: ReverseWriter, node: AmlNode, contentLength: number): void {
  switch (node.op) {
    case "NameReference":
    case "MethodInvocation":
    case "RawBytes":
    case "NamedField":
      return;
    case "NullTarget":
      writer.u8(0);
      return;
    case "ReservedField":
    case "AccessField":
    case "ExtendedAccessField":
    case "ConnectField":
      writer.u8(fieldElements[node.op].lead);
      return;
    default: {
      const entry = entryOf.get(node.op);
      invariant(entry !== undefined, `${node.op} has no encoding`);
      invariant(node.operands.length === entry.forms.length, `${node.op} has ${node.operands.length} operands`);
      if (entry.hasPkgLength) writer.bytes(packageLengthBytes(node, contentLength));
      writer.bytes(entry.encoding);
    }
  }
}

function packageLengthBytes(node: AmlNode, contentLength: number): readonly number[] {
  // A tree that was changed may have outgrown the width of its origin.
  const width = Math.max(node.pkgLengthWidth ?? 1, minimalPkgLengthWidth(contentLength));
  const value = node.statedPkgLength ?? contentLength + width;
  const widest = node.statedPkgLength === undefined ? width : (node.pkgLengthWidth ?? minimalWidthOfValue(value));
  return pkgLengthBytes(value, widest, widest === 1 ? 0 : (node.pkgLengthReservedBits ?? 0));
}

/** An operand that is no node: numbers, names, strings, bytes. */
function writeInline(writer: ReverseWriter, node: AmlNode | undefined, index: number, operand: AmlOperand): void {
  if (typeof operand === "number") {
    if (node !== undefined) writeNumber(writer, node, index, operand);
  } else if (typeof operand === "string") {
    writer.u8(0);
    writer.latin1(operand);
  } else if (typeof operand === "bigint") writer.u64(operand);
  else if (isName(operand)) writeName(writer, operand);
  else if (operand instanceof Uint8Array) writer.bytes(operand);
}

function writeName(writer: ReverseWriter, name: AmlName): void {
  const { path, form } = name;
  const segment = path.segments[0];
  // Most names are one segment without prefix (measured: a fifth of the time of whole tables).
  if (segment !== undefined && form === "plain" && !path.absolute && path.parents === 0) writer.latin1(segment);
  else writer.bytes(nameStringBytes(name));
}

function writeNumber(writer: ReverseWriter, node: AmlNode, index: number, value: number): void {
  switch (node.op) {
    case "NamedField":
    case "ReservedField": {
      const width = Math.max(node.pkgLengthWidth ?? 1, minimalWidthOfValue(value));
      writer.bytes(pkgLengthBytes(value, width, width === 1 ? 0 : (node.pkgLengthReservedBits ?? 0)));
      return;
    }
    case "AccessField":
    case "ExtendedAccessField":
      writer.u8(value);
      return;
    default:
      writer.uint(value, numberWidth(entryOf.get(node.op), index));
  }
}

const widths: { readonly [F in OperandForm]?: number } = {
  [operandForms.byte]: 1,
  [operandForms.word]: 2,
  [operandForms.dword]: 4,
};

function numberWidth(entry: DispatchEntry | undefined, index: number): number {
  const form = entry?.forms[index];
  const width = form === undefined ? undefined : widths[form];
  invariant(width !== undefined, `operand ${index} of ${entry?.op ?? "a node"} is no number`);
  return width;
}
