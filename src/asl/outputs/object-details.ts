/** What the namespace listing says about an object besides its type. */
import { constantOf } from "../constant-folding.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { EmittedTable } from "./emission-log.ts";

const hexDigits = (value: number | bigint, width: number): string =>
  `0x${value.toString(16).toUpperCase().padStart(width, "0")}`;

const folding = { integerBits: 64, hexStringHasPrefix: true } as const;

/** Widths of the operators that create a field of a buffer. */
const bufferFields: { readonly [spelling: string]: string } = {
  CreateField: "Arbitrary Bit Field",
  CreateBitField: "BIT   ( 1 bit)",
  CreateByteField: "BYTE  ( 8 bit)",
  CreateWordField: "WORD  (16 bit)",
  CreateDWordField: "DWORD (32 bit)",
  CreateQWordField: "QWORD (64 bit)",
};

/** Values that iasl shows of objects it does not have. */
const externalValues: { readonly [type: string]: string } = {
  IntObj: `[Initial Value   ${hexDigits(0, 16)}]`,
  StrObj: '[Initial Value   "(null)"]',
};

/** Makes a function that tells the details of a symbol of a table; `undefined` where there are none. */
export function objectDetails({ tree, nodes, table }: EmittedTable): (symbol: AslSymbol) => string | undefined {
  const units = new Map<AslSymbol, string>();
  const referenced = new Set<AslSymbol>();
  const starts = new Map<AstNode, number>();
  for (const { node, start } of nodes) {
    starts.set(node, start);
    if (node.kind === "operator" && node.operator.body === "fields") collectUnits(node);
    if (node.kind === "name") {
      const symbol = tree.symbolAt(node);
      if (symbol !== undefined) referenced.add(symbol);
    }
  }
  return (symbol) => {
    const node = symbol.declaration;
    if (symbol.resourceField !== undefined) return resourceText(symbol);
    const unit = units.get(symbol);
    if (unit !== undefined) return unit;
    if (symbol.isExternal) return externalValues[symbol.type];
    if (node?.kind !== "operator") return undefined;
    const width = bufferFields[node.operator.spelling];
    if (width !== undefined) return `[${width}]`;
    if (symbol.type === "MethodObj") {
      const at = starts.get(node);
      return at === undefined ? undefined : `[Code Length     ${hexDigits(codeLength(at + 1), 4)} bytes]`;
    }
    if (symbol.type === "alias") return `[Initial Value   ${hexDigits(0, 16)}]`;
    return valueText(symbol, node.args[1], starts.get(node));
  };

  function valueText(symbol: AslSymbol, value: AstNode | undefined, at: number | undefined): string | undefined {
    switch (symbol.type) {
      case "IntObj": {
        const number = value === undefined ? undefined : integerOf(value);
        return number === undefined ? undefined : `[Initial Value   ${hexDigits(number, 16)}]`;
      }
      case "StrObj":
        return value?.kind === "string" ? `[Initial Value   "${value.value}"]` : undefined;
      case "PkgObj": {
        const elements = at === undefined ? undefined : packageCount(at + 5);
        return elements === undefined ? undefined : `[Initial Length  ${hexDigits(elements, 2)} elements]`;
      }
      case "BuffObj": {
        const length = at === undefined ? undefined : bufferLength(at + 5);
        return length === undefined ? undefined : `[Initial Length  ${hexDigits(length, 2)} bytes]`;
      }
      default:
        return undefined;
    }
  }

  function integerOf(node: AstNode): bigint | undefined {
    const value = constantOf(node, folding);
    if (typeof value === "bigint") return value;
    // EISAID and its like: what was written for it.
    const at = starts.get(node);
    return at !== undefined && table.bytes[at] === 0x0c ? BigInt(unsigned(at + 1, 4)) : undefined;
  }

  function collectUnits(field: OperatorNode): void {
    const items = field.body?.items ?? [];
    let position = 0;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item?.kind === "operator") {
        const [offset] = item.args;
        const value =
          item.operator.spelling === "Offset" && offset !== undefined ? constantOf(offset, folding) : undefined;
        if (typeof value === "bigint") position = 8 * Number(value);
        continue;
      }
      const bits = items[++i];
      const count = bits === undefined ? undefined : constantOf(bits, folding);
      const length = typeof count === "bigint" ? Number(count) : 0;
      const symbol = item === undefined ? undefined : tree.symbolAt(item);
      const text = `[Offset ${hexDigits(position, 4)}   Length ${hexDigits(length, 4)} bits]`;
      if (symbol !== undefined) units.set(symbol, text);
      position += length;
    }
  }

  function resourceText(symbol: AslSymbol): string {
    const bits = symbol.resourceField?.bitOffset ?? 0;
    if (symbol.parent?.type !== "ResourceField") return `[Desc Offset     ${hexDigits(bits >> 3, 4)} Bytes]`;
    const text = `[Field Offset    ${hexDigits(bits, 4)} Bits ${hexDigits(bits >> 3, 4)} Bytes]`;
    return `${text} ${referenced.has(symbol) ? "Referenced" : "Name not referenced"}`;
  }

  function unsigned(at: number, width: number): number {
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + (table.bytes[at + i] ?? 0);
    return value;
  }

  /** Bytes of a package behind its PkgLength. */
  function codeLength(at: number): number {
    const lead = table.bytes[at] ?? 0;
    const extra = lead >> 6;
    return extra === 0 ? (lead & 0x3f) - 1 : (lead & 0x0f) + 16 * unsigned(at + 1, extra) - 1 - extra;
  }

  /** Elements of the Package behind the name of a Name; a VarPackage counts at run time. */
  function packageCount(at: number): number | undefined {
    return table.bytes[at] === 0x12 ? table.bytes[at + 1 + ((table.bytes[at + 1] ?? 0) >> 6) + 1] : undefined;
  }

  /** Size of the Buffer behind the name of a Name, if its size is a constant. */
  function bufferLength(at: number): number | undefined {
    if (table.bytes[at] !== 0x11) return undefined;
    const size = at + 1 + ((table.bytes[at + 1] ?? 0) >> 6) + 1;
    const prefix = table.bytes[size] ?? 0;
    if (prefix === 0 || prefix === 1) return prefix;
    const width = integerWidths[prefix];
    return width === undefined ? undefined : unsigned(size + 1, width);
  }
}

const integerWidths: { readonly [prefix: number]: number } = { 10: 1, 11: 2, 12: 4 };
