/**
 * Expressions whose operands are constants, computed at compile time as `iasl` does it.
 *
 * Only integers and strings take part; buffers are results only. Strings become integers as hex digits.
 *
 * @see ACPI 6.5 §19.3.5 (conversions), §19.6 (operators)
 */
import type { OpcodeName } from "../aml/index.ts";
import type { AstNode } from "./syntax-tree.ts";

export type Constant = bigint | string | Uint8Array;

/** What folding depends on. */
export interface FoldingContext {
  /** 32 for tables of revision below 2, else 64. */
  readonly integerBits: 32 | 64;
  readonly hexStringHasPrefix: boolean;
}

type Folder = (operands: readonly Constant[], context: FoldingContext) => Constant | undefined;

const ones = (context: FoldingContext): bigint => (1n << BigInt(context.integerBits)) - 1n;

/** A string counts as the hex digits it begins with, after an optional `0x`. */
function toInteger(value: Constant, context: FoldingContext): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value !== "string") return undefined;
  const digits = /^\s*(?:0[xX])?([0-9a-fA-F]*)/.exec(value)?.[1] ?? "";
  return digits === "" ? 0n : BigInt(`0x${digits.slice(0, context.integerBits / 4)}`);
}

const integers =
  (compute: (left: bigint, right: bigint, context: FoldingContext) => bigint | undefined): Folder =>
  (operands, context) => {
    const [left, right = 0n] = operands.map((operand) => toInteger(operand, context));
    if (left === undefined || right === undefined) return undefined;
    const result = compute(left, right, context);
    return result === undefined ? undefined : BigInt.asUintN(context.integerBits, result);
  };

const truth = (compute: (left: bigint, right: bigint) => boolean): Folder =>
  integers((left, right, context) => (compute(left, right) ? ones(context) : 0n));

/** Comparisons: the right operand is converted to the type of the left. */
const comparison =
  (compute: (order: number) => boolean): Folder =>
  ([left, right], context) => {
    let order: number;
    if (typeof left === "bigint") {
      const other = right === undefined ? undefined : toInteger(right, context);
      if (other === undefined) return undefined;
      order = left < other ? -1 : left > other ? 1 : 0;
    } else if (typeof left === "string" && typeof right === "string") {
      order = left < right ? -1 : left > right ? 1 : 0;
    } else if (typeof left === "string" && typeof right === "bigint") {
      const other = hexDigits(right, context);
      order = left < other ? -1 : left > other ? 1 : 0;
    } else {
      return undefined;
    }
    return compute(order) ? ones(context) : 0n;
  };

const hexDigits = (value: bigint, context: FoldingContext): string =>
  value
    .toString(16)
    .toUpperCase()
    .padStart(context.integerBits / 4, "0");

const shiftLimit = 64n;

function bcdDigits(value: bigint): bigint | undefined {
  let result = 0n;
  for (const digit of value.toString(16)) {
    if (digit > "9") return undefined;
    result = result * 10n + BigInt(digit);
  }
  return result;
}

const folders: { readonly [N in OpcodeName]?: Folder } = {
  Add: integers((a, b) => a + b),
  Subtract: integers((a, b) => a - b),
  Multiply: integers((a, b) => a * b),
  Divide: integers((a, b) => (b === 0n ? undefined : a / b)),
  Mod: integers((a, b) => (b === 0n ? undefined : a % b)),
  ShiftLeft: integers((a, b) => (b >= shiftLimit ? 0n : a << b)),
  ShiftRight: integers((a, b) => (b >= shiftLimit ? 0n : a >> b)),
  And: integers((a, b) => a & b),
  NAnd: integers((a, b) => ~(a & b)),
  Or: integers((a, b) => a | b),
  NOr: integers((a, b) => ~(a | b)),
  XOr: integers((a, b) => a ^ b),
  Not: integers((a) => ~a),
  FindSetLeftBit: integers((a) => (a === 0n ? 0n : BigInt(a.toString(2).length))),
  FindSetRightBit: integers((a) => (a === 0n ? 0n : BigInt((a & -a).toString(2).length))),
  ToBcd: integers((a, _, context) => (a.toString().length > context.integerBits / 4 ? undefined : BigInt(`0x${a}`))),
  FromBcd: integers((a) => bcdDigits(a)),
  LAnd: truth((a, b) => a !== 0n && b !== 0n),
  LOr: truth((a, b) => a !== 0n || b !== 0n),
  LNot: truth((a) => a === 0n),
  LEqual: comparison((order) => order === 0),
  LNotEqual: comparison((order) => order !== 0),
  LLess: comparison((order) => order < 0),
  LLessEqual: comparison((order) => order <= 0),
  LGreater: comparison((order) => order > 0),
  LGreaterEqual: comparison((order) => order >= 0),
  Concatenate: ([left, right], context) => {
    if (typeof left === "string" && typeof right === "string") return left + right;
    if (typeof left === "string" && typeof right === "bigint") return left + hexDigits(right, context);
    if (typeof left !== "bigint" || right === undefined) return undefined;
    const other = toInteger(right, context);
    if (other === undefined) return undefined;
    const width = context.integerBits / 8;
    return Uint8Array.from([...littleEndian(left, width), ...littleEndian(other, width)]);
  },
  Mid: ([source, index, length]) => {
    if (typeof source !== "string" || typeof index !== "bigint" || typeof length !== "bigint") return undefined;
    if (index >= BigInt(source.length)) return "";
    const start = Number(index);
    return source.slice(start, start + Number(length > BigInt(source.length) ? BigInt(source.length) : length));
  },
  ToInteger: ([value], context) => {
    if (typeof value === "bigint") return value;
    if (typeof value !== "string") return undefined;
    const text = value.trim();
    if (!/^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text)) return undefined;
    const result = BigInt(text.replace(/^0+(?=[0-9])/, ""));
    return result > ones(context) ? undefined : result;
  },
  ToBuffer: ([value], context) => {
    if (typeof value === "bigint") return littleEndian(value, context.integerBits / 8);
    if (typeof value !== "string") return undefined;
    return Uint8Array.from([...value].map((unit) => unit.charCodeAt(0)).concat(value === "" ? [] : [0]));
  },
  ToHexString: ([value], context) => {
    if (typeof value === "string") return value;
    if (typeof value !== "bigint") return undefined;
    return context.hexStringHasPrefix ? `0x${value.toString(16).toUpperCase()}` : hexDigits(value, context);
  },
  ToDecimalString: ([value]) => {
    if (typeof value === "string") return value;
    return typeof value === "bigint" ? value.toString() : undefined;
  },
};

/** How a folded result gets into a target, where it is not by Store; undefined: the operator is not folded then. */
const waysToTarget: { readonly [N in OpcodeName]?: "CopyObject" | undefined } = {
  // Storing would convert the result to the type of the target.
  FromBcd: "CopyObject",
  ToBcd: "CopyObject",
  ToDecimalString: "CopyObject",
  ToHexString: "CopyObject",
  ToInteger: "CopyObject",
  Mid: undefined,
  ToBuffer: undefined,
};

/** Names of the operators that are folded when all their operands are constants. */
export const foldableOpcodes: readonly string[] = Object.keys(folders);

/** True if an operator may have a constant result. */
export function isFoldable(opcode: OpcodeName): boolean {
  return folders[opcode] !== undefined;
}

/** The opcode by which the folded result of another goes to its target; undefined if there is none. */
export function wayToTarget(opcode: OpcodeName): "CopyObject" | "Store" | undefined {
  return opcode in waysToTarget ? waysToTarget[opcode] : "Store";
}

/** Constants of the operator words without operands. */
const constantOpcodes: { readonly [N in OpcodeName]?: (context: FoldingContext) => bigint } = {
  Zero: () => 0n,
  One: () => 1n,
  Ones: ones,
};

/** The value of a node if it is one at compile time; targets are not looked at. */
export function constantOf(node: AstNode, context: FoldingContext): Constant | undefined {
  switch (node.kind) {
    case "integer":
      return context.integerBits === 32 ? BigInt.asUintN(32, node.value) : node.value;
    case "string":
      return node.value;
    case "unary":
      return fold(node.operator.opcode, [node.operand], context);
    case "binary":
      return node.operator.isFolded ? fold(node.operator.opcode, [node.left, node.right], context) : undefined;
    case "operator": {
      const { opcode, form } = node.operator;
      if (opcode === undefined || form !== "opcode") return undefined;
      const constant = constantOpcodes[opcode];
      if (constant !== undefined) return constant(context);
      if (!isFoldable(opcode)) return undefined;
      return fold(opcode, valueArguments(node.operator.parameters, node.args), context);
    }
    case "name":
    case "invocation":
    case "index":
    case "list":
      return undefined;
    default:
      return node satisfies never;
  }
}

function valueArguments(
  parameters: readonly { readonly kind: string }[],
  args: readonly (AstNode | undefined)[],
): readonly (AstNode | undefined)[] {
  return args.filter((_, i) => parameters[i]?.kind !== "Target");
}

function fold(
  opcode: OpcodeName,
  operands: readonly (AstNode | undefined)[],
  context: FoldingContext,
): Constant | undefined {
  const folder = folders[opcode];
  if (folder === undefined) return undefined;
  const values: Constant[] = [];
  for (const operand of operands) {
    const value = operand === undefined ? undefined : constantOf(operand, context);
    if (value === undefined || typeof value === "object") return undefined;
    values.push(value);
  }
  return folder(values, context);
}

/** The low bytes of an integer. */
export function littleEndian(value: bigint, width: number): Uint8Array {
  return Uint8Array.from({ length: width }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}
