/**
 * A table cut into pieces that belong to a line of the text each: what listings and named arrays are made of.
 *
 * A piece begins at every opcode that is no operand (constant, name, local, argument), at every call, and at every
 * resource descriptor, as iasl's do.
 */
import { type OpcodeName, opcodes } from "../../aml/index.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { EmittedTable } from "./emission-log.ts";
import { lineAt } from "./source-lines.ts";

/** Bytes from `offset` to the next piece. */
export interface Chunk {
  readonly offset: number;
  readonly bytes: Uint8Array;
  /** Place in the text that must be told before, as an offset of the source space; `undefined`: none of its own. */
  readonly place: number | undefined;
  /** Segments of the path of the object the piece declares, where it declares one. */
  readonly declares: readonly string[] | undefined;
}

type Start = Omit<Chunk, "bytes">;

/** Opcodes that stand inside the piece of what they are operands of. */
const isOperand = (opcode: OpcodeName): boolean =>
  opcodes[opcode].class === "variable" || (opcodes[opcode].class === "constant" && !opcodes[opcode].hasPkgLength);

/** Opcodes written with two bytes; iasl has two operators for the words, and one, told as an operand, for the symbols. */
const doubled: ReadonlySet<OpcodeName> = new Set<OpcodeName>(["LNotEqual", "LLessEqual", "LGreaterEqual"]);

/** Cuts a table into its pieces, in order and without gaps. */
export function chunksOf(emitted: EmittedTable): readonly Chunk[] {
  const { bytes } = emitted.table;
  const starts: Start[] = [{ offset: 0, place: emitted.tree.root.start, declares: undefined }];
  for (const { opcode, offset, node } of emitted.opcodes) {
    if (isOperand(opcode) || isTemplateBuffer(opcode, node)) continue;
    if (doubled.has(opcode) && node?.kind === "binary") continue;
    const place = node === undefined ? undefined : placeOf(node, emitted);
    starts.push({ offset, place, declares: declaredBy(emitted, opcode, node, offset) });
    if (doubled.has(opcode) || isCalledExternal(emitted, opcode, offset))
      starts.push({ offset: offset + 1, place: undefined, declares: undefined });
  }
  for (const { node, start, end } of emitted.nodes) {
    if (node.kind === "invocation") starts.push({ offset: start, place: node.start, declares: undefined });
    if (node.kind === "operator" && node.operator.form === "resource-template") {
      starts.push(...descriptorStarts(node, bytes, start, end));
    }
  }
  const ordered = starts.sort((a, b) => a.offset - b.offset);
  return ordered.flatMap((start, i) => {
    const end = ordered[i + 1]?.offset ?? bytes.length;
    return end === start.offset && i > 0 ? [] : [{ ...start, bytes: bytes.subarray(start.offset, end) }];
  });
}

/** External of a method: iasl makes it from the call, and tells its name apart. */
function isCalledExternal({ table }: EmittedTable, opcode: OpcodeName, offset: number): boolean {
  if (opcode !== "External") return false;
  const at = offset + 2;
  const lead = table.bytes[at] ?? 0;
  const length = lead === 0x2e ? 9 : lead === 0x2f ? 2 + 4 * (table.bytes[at + 1] ?? 0) : 4;
  return table.bytes[at + length] === methodObject;
}

/** Number of the type among those of External (§19.6.45). */
const methodObject = 8;

/** The Buffer a ResourceTemplate becomes belongs to the piece before it; its descriptors have their own. */
const isTemplateBuffer = (opcode: OpcodeName, node: AstNode | undefined): boolean =>
  opcode === "Buffer" && node?.kind === "operator" && node.operator.form === "resource-template";

function declaredBy(
  { tree, table }: EmittedTable,
  opcode: OpcodeName,
  node: AstNode | undefined,
  offset: number,
): readonly string[] | undefined {
  if (opcode === "External") return segmentsAt(table.bytes, offset + 1);
  if (node?.kind !== "operator" || node.operator.declares === undefined) return undefined;
  const { type, parameter } = node.operator.declares;
  const isNamed = type !== "alias" && type !== "BuffFieldObj";
  const name = node.args[parameter];
  const segments = name === undefined ? undefined : tree.symbolAt(name)?.segments;
  if (isTemporary(opcode, node) && segments !== undefined) return [...segments, segmentAt(table.bytes, offset + 1)];
  return isNamed && (node.operator.opcode === opcode || opcode === "Method") ? segments : undefined;
}

/** The Name of a Switch's temporary, written at the head of its method. */
export const isTemporary = (opcode: OpcodeName, { operator }: OperatorNode): boolean =>
  opcode === "Name" && (operator.form === "method" || operator.form === "function");

/** Four characters of the table. */
export const segmentAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** The segments of an absolute NameString (§20.2.2). */
function segmentsAt(bytes: Uint8Array, at: number): readonly string[] {
  const lead = bytes[at + 1] ?? 0;
  const count = lead === 0x2e ? 2 : lead === 0x2f ? (bytes[at + 2] ?? 0) : 1;
  const start = at + (lead === 0x2e ? 2 : lead === 0x2f ? 3 : 1);
  return Array.from({ length: count }, (_, i) => segmentAt(bytes, start + 4 * i));
}

/** The place of the text up to which lines are told before a node's bytes. */
function placeOf(node: AstNode, { tree }: EmittedTable): number | undefined {
  if (node.kind === "binary") {
    const between = tree.space.text(node.left.end, node.right.start);
    return node.left.end + Math.max(0, between.search(/[-+*/%<>=!&|^]/));
  }
  if (node.kind !== "operator") return node.start;
  const { operator } = node;
  const last = Math.max(node.start, node.end - 1);
  if (operator.body === "fields" || operator.opcode === "Else") return last;
  if (operator.spelling === "Default") return node.body?.items[0]?.start ?? last;
  if (operator.opcode === "Name") {
    const value = node.args[1];
    return value?.kind === "operator" && value.operator.form === "resource-template" ? node.start : last;
  }
  // iasl has read one token past the parenthesis when it takes the line.
  const [first] = node.args;
  const next = first?.start;
  if (next === undefined || lineAt(tree.space, next)?.file !== lineAt(tree.space, node.start)?.file) return node.start;
  return next;
}

/** Starts of the descriptors in the buffer of a ResourceTemplate that spans `start` to `end`. */
function descriptorStarts(template: OperatorNode, bytes: Uint8Array, start: number, end: number): readonly Start[] {
  const nodes = descriptorNodes(template);
  const starts: Start[] = [];
  let offset = bufferContent(bytes, start);
  for (let i = 0; offset < end; i++) {
    const node = nodes[i];
    // iasl tells no lines for the descriptors that only close something.
    const isClosing = node?.operator.spelling === "EndDependentFn";
    const place = node === undefined || isClosing ? undefined : Math.max(node.start, node.end - 1);
    starts.push({ offset, place, declares: undefined });
    offset += descriptorLength(bytes, offset);
  }
  return starts;
}

/** The descriptor macros of a template, those of dependent functions behind the macro that opens them. */
export function descriptorNodes(template: OperatorNode): readonly OperatorNode[] {
  const nodes: OperatorNode[] = [];
  for (const item of template.body?.items ?? []) {
    if (item?.kind !== "operator") continue;
    nodes.push(item);
    if (item.operator.body === "resources") nodes.push(...descriptorNodes(item));
  }
  return nodes;
}

/** Offset of a Buffer's first content byte: behind opcode, PkgLength and size. */
export function bufferContent(bytes: Uint8Array, at: number): number {
  const lengthWidth = ((bytes[at + 1] ?? 0) >> 6) + 1;
  const size = at + 1 + lengthWidth;
  const prefix = bytes[size] ?? 0;
  return size + (integerWidths[prefix] ?? 0) + 1;
}

/** Bytes behind the prefix of an integer constant. */
const integerWidths: { readonly [prefix: number]: number } = { 10: 1, 11: 2, 12: 4, 14: 8 };

/** Length of the resource descriptor at an offset (§6.4.2, §6.4.3). */
export function descriptorLength(bytes: Uint8Array, at: number): number {
  const tag = bytes[at] ?? 0;
  if (tag < 0x80) return 1 + (tag & 7);
  return 3 + (bytes[at + 1] ?? 0) + ((bytes[at + 2] ?? 0) << 8);
}
