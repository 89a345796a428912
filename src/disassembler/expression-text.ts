/** Expressions as text: symbols where ASL has them, words elsewhere. */
import {
  type AmlNode,
  type AmlOperand,
  isName,
  isNode,
  isNodeList,
  keywordOf,
  type OpcodeClass,
  type OpcodeName,
  opcodes,
  operandNames,
} from "../aml/index.ts";
import {
  binaryOperators,
  operatorOf,
  type ParameterDeclaration,
  prefixOperators,
  type SymbolOperator,
} from "../asl/index.ts";
import { hex } from "../base/hex.ts";
import { dataText } from "./data-text.ts";
import { depthLimit, type Printer } from "./printer.ts";

const binarySymbols = new Map<string, SymbolOperator>();
const assignmentSymbols = new Map<string, string>();
for (const operator of binaryOperators) {
  if (operator.isAssignment) assignmentSymbols.set(operator.opcode, operator.symbol);
  else binarySymbols.set(operator.opcode, operator);
}
const prefixSymbols = new Map<string, SymbolOperator>(prefixOperators.map((operator) => [operator.opcode, operator]));

/** Operands that an operator's arguments do not include. */
const bodyNames: ReadonlySet<string> = new Set(["terms", "fields", "elements", "bytes"]);

/** What may stand where a value is wanted. */
const valueClasses: ReadonlySet<OpcodeClass> = new Set<OpcodeClass>(["expression", "constant", "variable"]);

const isNullTarget = (operand: AmlOperand | undefined): boolean => isNode(operand) && operand.op === "NullTarget";

/** The text of an expression. */
export function expressionText(printer: Printer, node: AmlNode): string {
  if (printer.depth >= depthLimit) return printer.raw("Zero", node);
  printer.depth++;
  const text = anyText(printer, node);
  printer.depth--;
  return text;
}

function anyText(printer: Printer, node: AmlNode): string {
  const [first, second] = node.operands;
  switch (node.op) {
    case "NameReference":
      return isName(first) ? printer.name(first) : "";
    case "MethodInvocation":
      if (!isName(first) || !isNodeList(second)) return "";
      return `${printer.name(first)} (${second.map((one) => expressionText(printer, one)).join(", ")})`;
    case "NullTarget":
      return "Zero";
    case "RawBytes":
    case "NamedField":
    case "ReservedField":
    case "AccessField":
    case "ExtendedAccessField":
    case "ConnectField":
      return printer.raw("Zero", node);
    default: {
      const opcodeClass: OpcodeClass = opcodes[node.op].class;
      // What is no value stands in a value only in bytes that nobody meant as such.
      if (!valueClasses.has(opcodeClass)) return printer.raw("Zero", node);
      return (
        dataText(printer, node, (one) => expressionText(printer, one)) ??
        symbolText(printer, node) ??
        wordText(printer, node, node.op)
      );
    }
  }
}

/** `Operator (arguments)`, without what stands behind in braces. */
export function wordText(printer: Printer, node: AmlNode, op: OpcodeName): string {
  const operator = operatorOf(op);
  const spelling = operator?.spelling ?? op;
  const names = operandNames(node);
  const parameters = operator?.parameters ?? [];
  const texts: string[] = [];
  for (const [index, operand] of node.operands.entries()) {
    const name = names[index] ?? "";
    if (bodyNames.has(name)) continue;
    const parameter = parameters.find((one) => one.name === name);
    texts.push(operandText(printer, operand, parameter));
  }
  while (texts.at(-1) === "") texts.pop();
  const form = printer.packageForm(node);
  return texts.length === 0 && parameters.length === 0 ? spelling + form : `${spelling}${form} (${texts.join(", ")})`;
}

/** One operand; empty for a target that is not there. */
function operandText(printer: Printer, operand: AmlOperand, parameter: ParameterDeclaration | undefined): string {
  if (isNode(operand)) {
    if (operand.op === "NullTarget" && parameter?.omitted !== undefined) return "";
    return expressionText(printer, operand);
  }
  if (isName(operand)) return printer.name(operand);
  if (typeof operand === "number") return numberText(operand, parameter);
  return "";
}

/** A number that stands in the stream without an opcode. */
export function numberText(value: number, parameter: ParameterDeclaration | undefined): string {
  const group = parameter?.keywords;
  const keyword = group === undefined || group === "ObjectType" ? undefined : keywordOf(group, value);
  return keyword ?? hex(value, widths[parameter?.kind ?? ""] ?? 2);
}

/** Hex digits of numbers. */
const widths: { readonly [kind: string]: number } = { ByteData: 2, WordData: 4, DWordData: 8 };

/** An expression with a symbol, if it can be one. */
function symbolText(printer: Printer, node: AmlNode): string | undefined {
  if (printer.isLegacy) return undefined;
  const [first, second, ...rest] = node.operands;
  if (node.op === "Index") return rest.every(isNullTarget) ? indexText(printer, first, second) : undefined;
  if ((node.op === "Increment" || node.op === "Decrement") && isNode(first))
    return isSimple(first) ? expressionText(printer, first) + (node.op === "Increment" ? "++" : "--") : undefined;
  const prefix = prefixSymbols.get(node.op);
  if (prefix !== undefined && isNode(first))
    return second === undefined || isNullTarget(second) ? prefix.symbol + bracketed(printer, first) : undefined;
  const binary = binarySymbols.get(node.op);
  if (binary === undefined || !isNode(first) || !isNode(second) || !rest.every(isNullTarget)) return undefined;
  return `${leftText(printer, first, binary)} ${binary.symbol} ${bracketed(printer, second)}`;
}

/** The left operand of a symbol: the same symbol once more needs no parentheses. */
function leftText(printer: Printer, node: AmlNode, operator: SymbolOperator): string {
  return node.op === operator.opcode ? expressionText(printer, node) : bracketed(printer, node);
}

/** An operand of a symbol, in parentheses if it has operands on both sides itself. */
function bracketed(printer: Printer, node: AmlNode): string {
  const text = expressionText(printer, node);
  return isBinary(node) ? `(${text})` : text;
}

/** True if a node is printed with a symbol between its operands; symbols before them bind closer than all others. */
function isBinary(node: AmlNode): boolean {
  return binarySymbols.has(node.op) && node.operands.slice(2).every(isNullTarget);
}

/** `source[index]`, where the source is something that surely binds closer. */
function indexText(
  printer: Printer,
  source: AmlOperand | undefined,
  index: AmlOperand | undefined,
): string | undefined {
  if (!isNode(source) || !isNode(index)) return undefined;
  if (!isSimple(source) && !isIndex(source)) return undefined;
  return `${expressionText(printer, source)} [${expressionText(printer, index)}]`;
}

const isIndex = (node: AmlNode): boolean => {
  const [source] = node.operands;
  return (
    node.op === "Index" && isNullTarget(node.operands[2]) && isNode(source) && (isSimple(source) || isIndex(source))
  );
};

/** A name or a variable. */
function isSimple({ op }: AmlNode): boolean {
  return op === "NameReference" || /^(?:Local|Arg)[0-7]$/.test(op);
}

/** True for what may stand left of `=`. */
function isAssignable(node: AmlOperand | undefined): node is AmlNode {
  if (!isNode(node)) return false;
  return isSimple(node) || node.op === "Debug" || node.op === "DerefOf" || node.op === "RefOf" || isIndex(node);
}

/** Operators that an `=` around them would have store their result. */
function storesItself(node: AmlNode): boolean {
  if (node.op === "Index") return true;
  const operator = binarySymbols.get(node.op) ?? prefixSymbols.get(node.op);
  if (operator?.takesTarget !== true) return false;
  return node.operands.slice(prefixSymbols.has(node.op) ? 1 : 2).every(isNullTarget);
}

/** A statement with a symbol, if it can be one: an assignment, `++` or `--`. */
export function assignmentText(printer: Printer, node: AmlNode): string | undefined {
  if (printer.isLegacy || printer.depth >= depthLimit - 2) return undefined;
  const { op, operands } = node;
  const [first, second] = operands;
  if (op === "Increment" || op === "Decrement") return symbolText(printer, node);
  if (op === "Store") {
    if (!isNode(first) || !isAssignable(second)) return undefined;
    if (printer.isLossless && storesItself(first)) return undefined;
    return `${expressionText(printer, second)} = ${expressionText(printer, first)}`;
  }
  const prefix = prefixSymbols.get(op);
  const target = operands.at(-1);
  if (!isAssignable(target) || !isNode(first)) return undefined;
  if (prefix?.takesTarget === true)
    return `${expressionText(printer, target)} = ${prefix.symbol}${bracketed(printer, first)}`;
  if (!isNode(second)) return undefined;
  if (op === "Index") {
    const right = indexText(printer, first, second);
    return right === undefined ? undefined : `${expressionText(printer, target)} = ${right}`;
  }
  const binary = binarySymbols.get(op);
  if (binary?.takesTarget !== true) return undefined;
  if (op === "Divide" && !isNullTarget(operands[2])) return undefined;
  const left = expressionText(printer, target);
  const compound = assignmentSymbols.get(op);
  if (compound !== undefined && isSimple(target) && isSimple(first) && expressionText(printer, first) === left)
    return `${left} ${compound} ${expressionText(printer, second)}`;
  return `${left} = ${leftText(printer, first, binary)} ${binary.symbol} ${bracketed(printer, second)}`;
}
