/** Where the values of named objects lie, as a C table for programs that patch them (iasl's `-so`, `*.offset.h`). */
import type { OpcodeName } from "../../aml/index.ts";
import { opcodes } from "../../aml/index.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import { bannerText } from "./banner.ts";
import { bufferContent, descriptorNodes, isTemporary, segmentAt } from "./chunks.ts";
import type { EmittedTable } from "./emission-log.ts";
import { offsetTableHead } from "./offset-table-head.ts";
import type { OutputOrigin } from "./origin.ts";
import { tablePrefix } from "./table-prefix.ts";

/** One row. Offsets count from the start of the table; what a kind of object has not is 0. */
export interface OffsetEntry {
  /** From the root, without `\`. */
  readonly path: string;
  /** Encoding of the operator that declares it, most significant byte first. */
  readonly parentOpcode: number;
  /** Offset of the last segment of the name. */
  readonly nameSegOffset: number;
  /** First byte of the value. */
  readonly opcode: number;
  readonly offset: number;
  readonly value: bigint;
  /** Kind of object, as iasl calls it. */
  readonly kind: string;
}

/** Rows of a table, in the order of its bytes. */
export function offsetEntries(emitted: EmittedTable): readonly OffsetEntry[] {
  const entries: OffsetEntry[] = [];
  for (const { opcode, offset, node } of emitted.opcodes) {
    if (node?.kind !== "operator") continue;
    const describe = describers[opcode];
    const name = node.args[node.operator.declares?.parameter ?? 0];
    if (describe !== undefined && name?.kind === "name" && (isItsOpcode(node, opcode) || isTemporary(opcode, node))) {
      const place = nameAt(emitted.table.bytes, offset, opcode);
      const symbol = emitted.tree.symbolAt(name);
      const row = symbol === undefined ? undefined : describe(emitted.table.bytes, place, node);
      if (row !== undefined && symbol !== undefined) {
        const path = isTemporary(opcode, node)
          ? `${pathOf(symbol)}.${segmentAt(emitted.table.bytes, place.start)}`
          : pathOf(symbol);
        entries.push({ path, parentOpcode: encodingOf(opcode), nameSegOffset: place.end - 4, ...row });
      }
    }
    if (node.operator.form === "resource-template" && opcode === "Buffer") entries.push(...tags(emitted, node, offset));
  }
  return entries;
}

/** Writes the table. */
export function offsetTableText(tables: readonly EmittedTable[], origin: OutputOrigin): string {
  const lines = [...bannerText(origin, { open: "/*", line: " * ", close: " */" }), " */", ...offsetTableHead];
  for (const emitted of tables) {
    lines.push(`AML_OFFSET_TABLE_ENTRY   ${tablePrefix(emitted.table)}_OffsetTable[] =`, "{");
    lines.push(...offsetEntries(emitted).map(entryText), "    {NULL,0,0,0,0,0} /* Table terminator */", "};", "");
  }
  lines.push("");
  return lines.join("\n");
}

const digits = (value: number | bigint, count: number): string =>
  `0x${value.toString(16).toUpperCase().padStart(count, "0")}`;

function entryText(entry: OffsetEntry): string {
  const name = `"${entry.path}",`.padEnd(29);
  const place = `${digits(entry.parentOpcode, 4)}, ${digits(entry.nameSegOffset, 8)}, ${digits(entry.opcode, 2)}`;
  return `    {${name} ${place}, ${digits(entry.offset, 8)}, ${digits(entry.value, 16)}}, /* ${entry.kind} */`;
}

type Row = Pick<OffsetEntry, "opcode" | "offset" | "value" | "kind">;

/** Where a name starts and what is behind it. */
interface NamePlace {
  readonly start: number;
  readonly end: number;
}

type Describe = (bytes: Uint8Array, name: NamePlace, node: OperatorNode) => Row | undefined;

const scopeRow =
  (kind: string): Describe =>
  () => ({ opcode: 0, offset: 0, value: 0n, kind });

/** By opcode of the declaring operator; others have no row. */
const describers: { readonly [N in OpcodeName]?: Describe } = {
  Scope: scopeRow("SCOPE"),
  Device: scopeRow("DEVICE"),
  ThermalZone: scopeRow("THERMALZONE"),
  Name: (bytes, { end }, node) => {
    const first = bytes[end] ?? 0;
    if (first === 0x12 || first === 0x13) {
      const width = ((bytes[end + 1] ?? 0) >> 6) + 1;
      const count =
        first === 0x12 ? BigInt(bytes[end + 1 + width] ?? 0) : (integerAt(bytes, end + 1 + width)?.value ?? 0n);
      return { opcode: first, offset: end, value: count, kind: "VAR_PACKAGE" };
    }
    const value = node.args[1];
    const isWord = value?.kind === "operator" && wholeIntegers[first] !== undefined;
    return integerRow(bytes, end, isWord ? value.operator.spelling.toUpperCase() : "INTEGER");
  },
  // The address is behind the byte of the space.
  OpRegion: (bytes, { end }) =>
    wholeIntegers[bytes[end + 1] ?? -1] === undefined ? integerRow(bytes, end + 1, "OPERATIONREGION") : undefined,
  Method: (bytes, { end }) => ({ opcode: 0x14, offset: end, value: BigInt((bytes[end] ?? 0) & 7), kind: "METHOD" }),
  Processor: (bytes, { end }) => {
    const offset = end + 1;
    return { opcode: 0x0c, offset, value: littleEndian(bytes, offset, 4), kind: "PROCESSOR" };
  },
};

function integerRow(bytes: Uint8Array, at: number, kind: string): Row | undefined {
  const found = integerAt(bytes, at);
  return found === undefined ? undefined : { opcode: bytes[at] ?? 0, ...found, kind };
}

/** Values of the opcodes that are an integer of their own. */
const wholeIntegers: { readonly [opcode: number]: bigint } = { 0: 0n, 1: 1n, 255: 0xffff_ffff_ffff_ffffn };
const integerWidths: { readonly [prefix: number]: number } = { 10: 1, 11: 2, 12: 4, 14: 8 };

/** An integer constant: its value, and where the bytes of the value are. */
function integerAt(bytes: Uint8Array, at: number): { readonly offset: number; readonly value: bigint } | undefined {
  const first = bytes[at] ?? -1;
  const width = integerWidths[first];
  if (width !== undefined) return { offset: at + 1, value: littleEndian(bytes, at + 1, width) };
  const value = wholeIntegers[first];
  return value === undefined ? undefined : { offset: at, value };
}

function littleEndian(bytes: Uint8Array, at: number, width: number): bigint {
  let value = 0n;
  for (let i = width - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[at + i] ?? 0);
  return value;
}

/** Lowered operators (Switch, ElseIf) write opcodes that are not theirs. */
const isItsOpcode = (node: OperatorNode, opcode: OpcodeName): boolean =>
  node.operator.opcode === opcode || (opcode === "Method" && node.operator.form === "function");

const encodingOf = (opcode: OpcodeName): number => opcodes[opcode].encoding.reduce((all, byte) => (all << 8) | byte, 0);

const pathOf = (symbol: AslSymbol): string => symbol.segments.join(".");

/** The NameString behind an opcode and, where it has one, its PkgLength (§20.2.2). */
function nameAt(bytes: Uint8Array, offset: number, opcode: OpcodeName): NamePlace {
  let at = offset + opcodes[opcode].encoding.length;
  if (opcodes[opcode].hasPkgLength) at += ((bytes[at] ?? 0) >> 6) + 1;
  const start = at;
  while (bytes[at] === 0x5c || bytes[at] === 0x5e) at++;
  const lead = bytes[at];
  if (lead === 0x2e) return { start, end: at + 9 };
  if (lead === 0x2f) return { start, end: at + 2 + 4 * (bytes[at + 1] ?? 0) };
  return { start, end: at + (lead === 0 ? 1 : 4) };
}

/** Rows of the named descriptors of a ResourceTemplate. */
function tags({ table, tree }: EmittedTable, template: OperatorNode, buffer: number): readonly OffsetEntry[] {
  const spellings = new Map(descriptorNodes(template).flatMap((node) => node.args.map((arg) => [arg, node.operator])));
  return tree.templateAt(template).tags.flatMap(({ node, place }) => {
    const symbol = symbolDeclaredBy(tree.names, node);
    if (symbol === undefined) return [];
    const offset = bufferContent(table.bytes, buffer) + place.bitOffset / 8;
    const opcode = table.bytes[offset] ?? 0;
    const kind = spellings.get(node)?.spelling.toUpperCase() ?? "";
    return [{ path: pathOf(symbol), parentOpcode: 0x11, nameSegOffset: 0, opcode, offset, value: 0n, kind }];
  });
}

/** The descriptor a tag names; its fields are declared by the same node and stand below it. */
function symbolDeclaredBy(symbol: AslSymbol, node: AstNode): AslSymbol | undefined {
  for (const child of symbol.children) {
    if (child.declaration === node) return child;
    const found = symbolDeclaredBy(child, node);
    if (found !== undefined) return found;
  }
  return undefined;
}
