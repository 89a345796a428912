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
import { type AmlNode, type AmlOperand, isName, isNode, isNodeList } from "./nodes.ts";
import { fieldElements } from "./opcode-table.ts";
import { minimalPkgLengthWidth, minimalWidthOfValue, pkgLengthBytes } from "./pkg-length.ts";
import { ReverseWriter } from "./reverse-writer.ts";

/** Something half written: its parts from `next` downwards are still to come. */
interface Frame {
  /** The node whose operands these are; `undefined` for a list of nodes. */
  readonly node: AmlNode | undefined;
  readonly parts: readonly AmlOperand[];
  /** Bytes written before this node, which stand behind it. */
  readonly behind: number;
  next: number;
}

/**
 * The bytes of a list of terms.
 *
 * @param nodes - decoded or built; an operand that does not fit its place in the opcode table is a bug of the caller
 */
export function encodeTerms(nodes: readonly AmlNode[]): Uint8Array {
  const writer = new ReverseWriter();
  const stack: Frame[] = [{ node: undefined, parts: nodes, behind: 0, next: nodes.length - 1 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (frame.next < 0) {
      stack.pop();
      if (frame.node !== undefined) writeHead(writer, frame.node, writer.length - frame.behind);
      continue;
    }
    const index = frame.next--;
    const part = frame.parts[index];
    if (isNode(part)) {
      if (part.operands.length === 0) writeHead(writer, part, 0);
      else stack.push(frameOf(writer, part, part.operands));
    } else if (isNodeList(part)) stack.push(frameOf(writer, undefined, part));
    else if (part !== undefined) writeInline(writer, frame.node, index, part);
  }
  return writer.toBytes();
}

function frameOf(writer: ReverseWriter, node: AmlNode | undefined, parts: readonly AmlOperand[]): Frame {
  return { node, parts, behind: writer.length, next: parts.length - 1 };
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
  if (isName(operand)) writer.bytes(nameStringBytes(operand));
  else if (operand instanceof Uint8Array) writer.bytes(operand);
  else if (typeof operand === "string") {
    writer.u8(0);
    for (let i = operand.length - 1; i >= 0; i--) writer.u8(operand.charCodeAt(i) & 0xff);
  } else if (typeof operand === "bigint") writer.u64(operand);
  else if (typeof operand === "number" && node !== undefined) writeNumber(writer, node, index, operand);
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
