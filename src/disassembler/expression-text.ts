/** Expressions as text: symbols where ASL has them, words elsewhere. */
import { type AmlNode, type AmlOperand, isName, isNode, isNodeList, keywordOf } from "../aml/index.ts";
import type { ParameterDeclaration, SymbolOperator } from "../asl/index.ts";
import { printData } from "./data-text.ts";
import { type OperatorPlan, operatorPlans } from "./operator-plan.ts";
import { depthLimit, type Printer } from "./printer.ts";

const isNullTarget = (operand: AmlOperand | undefined): boolean => isNode(operand) && operand.op === "NullTarget";

/** Writes an expression. */
export function printExpression(printer: Printer, node: AmlNode): void {
  if (printer.depth >= depthLimit) {
    printer.out.write(printer.raw("Zero", node));
    return;
  }
  printer.depth++;
  printAny(printer, node);
  printer.depth--;
}

/** Writes an expression between parentheses or commas. */
export function printArgument(printer: Printer, node: AmlNode): void {
  const name = node.op === "NameReference" ? node.operands[0] : undefined;
  const scope = isName(name) ? printer.scopeAround(name) : undefined;
  if (scope === undefined) printExpression(printer, node);
  else printer.out.write(scope);
}

function printAny(printer: Printer, node: AmlNode): void {
  const { out } = printer;
  switch (node.op) {
    case "NameReference": {
      const first = node.operands[0];
      if (isName(first)) out.write(printer.name(first));
      return;
    }
    case "MethodInvocation": {
      const first = node.operands[0];
      const second = node.operands[1];
      if (!isName(first) || !isNodeList(second)) return;
      out.write(printer.name(first));
      if (printer.bareCalls.size > 0 && isBareCall(printer, node)) return;
      out.write(" (");
      for (let i = 0; i < second.length; i++) {
        if (i > 0) out.write(", ");
        const argument = second[i];
        if (argument !== undefined) printArgument(printer, argument);
      }
      out.write(")");
      return;
    }
    case "NullTarget":
      out.write("Zero");
      return;
    default: {
      const plan = operatorPlans.get(node.op);
      // What is no value stands in a value only in bytes that nobody meant as such.
      if (plan?.isValue !== true) out.write(printer.raw("Zero", node));
      else if (plan.isVariable) out.write(plan.spelling);
      else if (!printData(printer, node, printArgument) && !printSymbol(printer, node, plan))
        printWord(printer, node, plan);
    }
  }
}

/** Writes `Operator (arguments)`, without what stands behind in braces. */
export function printWord(printer: Printer, node: AmlNode, plan: OperatorPlan): void {
  const { out } = printer;
  const { operands } = node;
  out.write(plan.spelling);
  out.write(printer.packageForm(node));
  const start = out.length;
  let end = start;
  let isFirst = true;
  for (let i = 0; i < operands.length; i++) {
    const parameter = plan.operands[i];
    const operand = operands[i];
    if (parameter === "body" || operand === undefined) continue;
    out.write(isFirst ? " (" : ", ");
    isFirst = false;
    const before = out.length;
    printOperand(printer, operand, parameter);
    // What is left out at the end is not written.
    if (out.length > before) end = out.length;
  }
  out.cut(end);
  if (end > start) out.write(")");
  else if (plan.hasParameters) out.write(" ()");
}

/** One operand; nothing for a target that is not there. */
function printOperand(printer: Printer, operand: AmlOperand, parameter: ParameterDeclaration | undefined): void {
  if (isNode(operand)) {
    if (operand.op !== "NullTarget" || parameter?.omitted === undefined) printArgument(printer, operand);
  } else if (isName(operand)) printer.out.write(printer.name(operand));
  else if (typeof operand === "number") printNumber(printer, operand, parameter);
}

/** A number that stands in the stream without an opcode. */
function printNumber(printer: Printer, value: number, parameter: ParameterDeclaration | undefined): void {
  const group = parameter?.keywords;
  const keyword = group === undefined || group === "ObjectType" ? undefined : keywordOf(group, value);
  if (keyword === undefined) printer.out.hex(value, widths[parameter?.kind ?? ""] ?? 2);
  else printer.out.write(keyword);
}

/** Hex digits of numbers. */
const widths: { readonly [kind: string]: number } = { ByteData: 2, WordData: 4, DWordData: 8 };

/** Writes an expression with a symbol. @returns false if it can be none */
function printSymbol(printer: Printer, node: AmlNode, plan: OperatorPlan): boolean {
  if (printer.isLegacy) return false;
  const { op, operands } = node;
  const first = operands[0];
  const second = operands[1];
  if (op === "Index") return lacksTargets(operands, 2) && printIndex(printer, first, second);
  if (op === "Increment" || op === "Decrement") {
    if (!isNode(first) || !isSimple(first)) return false;
    printExpression(printer, first);
    printer.out.write(op === "Increment" ? "++" : "--");
    return true;
  }
  const { prefix, binary } = plan;
  if (prefix !== undefined && isNode(first)) {
    if (second !== undefined && !isNullTarget(second)) return false;
    printer.out.write(prefix.symbol);
    printBracketed(printer, first);
    return true;
  }
  if (binary === undefined || !isNode(first) || !isNode(second) || !lacksTargets(operands, 2)) return false;
  printBinary(printer, first, binary, second);
  return true;
}

/** True if the operands from an index on are targets that are not there. */
function lacksTargets(operands: readonly AmlOperand[], from: number): boolean {
  for (let i = from; i < operands.length; i++) if (!isNullTarget(operands[i])) return false;
  return true;
}

function printBinary(printer: Printer, left: AmlNode, operator: SymbolOperator, right: AmlNode): void {
  // The same symbol once more on the left needs no parentheses.
  if (left.op === operator.opcode) printExpression(printer, left);
  else printBracketed(printer, left);
  const { out } = printer;
  out.write(" ");
  out.write(operator.symbol);
  out.write(" ");
  printBracketed(printer, right);
}

/** An operand of a symbol, in parentheses if it has operands on both sides itself. */
function printBracketed(printer: Printer, node: AmlNode): void {
  if (!isBinary(node)) {
    printExpression(printer, node);
    return;
  }
  printer.out.write("(");
  printExpression(printer, node);
  printer.out.write(")");
}

/** True if a node is printed with a symbol between its operands; symbols before them bind closer than all others. */
function isBinary(node: AmlNode): boolean {
  return operatorPlans.get(node.op)?.binary !== undefined && lacksTargets(node.operands, 2);
}

/** Writes `source[index]`, where the source is something that surely binds closer. @returns false if it is not */
function printIndex(printer: Printer, source: AmlOperand | undefined, index: AmlOperand | undefined): boolean {
  if (!isIndexable(source) || !isNode(index)) return false;
  printExpression(printer, source);
  printer.out.write(" [");
  printExpression(printer, index);
  printer.out.write("]");
  return true;
}

const isIndexable = (source: AmlOperand | undefined): source is AmlNode =>
  isNode(source) && (isSimple(source) || isIndex(source) || source.op === "DerefOf");

const isIndex = (node: AmlNode): boolean =>
  node.op === "Index" && isNullTarget(node.operands[2]) && isIndexable(node.operands[0]);

/** A name or a variable. */
const isSimple = ({ op }: AmlNode): boolean => op === "NameReference" || operatorPlans.get(op)?.isVariable === true;

/** True if two nodes that are simple have the same text. */
function isSameSimple(printer: Printer, a: AmlNode, b: AmlNode): boolean {
  const first = a.operands[0];
  const second = b.operands[0];
  if (a.op !== "NameReference" || b.op !== "NameReference" || !isName(first) || !isName(second)) return a.op === b.op;
  return first === second || printer.name(first) === printer.name(second);
}

/** True for a call that is printed as a name. */
function isBareCall({ bareCalls }: Printer, { op, operands }: AmlNode): boolean {
  const name = operands[0];
  const args = operands[1];
  if (op !== "MethodInvocation" || !isName(name) || !isNodeList(args) || args.length > 0) return false;
  return bareCalls.has(name.path.segments.at(-1) ?? "");
}

/** True for what may stand left of `=`. */
function isAssignable(node: AmlOperand | undefined): node is AmlNode {
  if (!isNode(node)) return false;
  return isSimple(node) || node.op === "Debug" || node.op === "DerefOf" || node.op === "RefOf" || isIndex(node);
}

/** Operators that an `=` around them would have store their result. */
function storesItself(node: AmlNode): boolean {
  if (node.op === "Index") return true;
  const plan = operatorPlans.get(node.op);
  if ((plan?.binary ?? plan?.prefix)?.takesTarget !== true) return false;
  return lacksTargets(node.operands, plan?.prefix === undefined ? 2 : 1);
}

/** Writes a statement with a symbol: an assignment, `++` or `--`. @returns false if it can be none */
export function printAssignment(printer: Printer, node: AmlNode): boolean {
  const plan = operatorPlans.get(node.op);
  if (plan === undefined || printer.isLegacy || printer.depth >= depthLimit - 2) return false;
  const { op, operands } = node;
  const { out } = printer;
  const first = operands[0];
  const second = operands[1];
  if (op === "Increment" || op === "Decrement") return printSymbol(printer, node, plan);
  if (op === "Store") {
    const isTarget = isAssignable(second) || (isNode(second) && isBareCall(printer, second));
    if (!isNode(first) || !isTarget || (printer.isLossless && storesItself(first))) return false;
    printExpression(printer, second);
    out.write(" = ");
    printExpression(printer, first);
    return true;
  }
  const target = operands[operands.length - 1];
  if (!isAssignable(target) || !isNode(first)) return false;
  const { prefix, binary, compound } = plan;
  if (prefix?.takesTarget === true) {
    printExpression(printer, target);
    out.write(` = ${prefix.symbol}`);
    printBracketed(printer, first);
    return true;
  }
  if (!isNode(second)) return false;
  if (op === "Index") {
    if (!isIndexable(first)) return false;
    printExpression(printer, target);
    out.write(" = ");
    return printIndex(printer, first, second);
  }
  if (binary?.takesTarget !== true || (op === "Divide" && !isNullTarget(operands[2]))) return false;
  printExpression(printer, target);
  if (compound !== undefined && isSimple(target) && isSimple(first) && isSameSimple(printer, first, target)) {
    out.write(` ${compound} `);
    printExpression(printer, second);
  } else {
    out.write(" = ");
    printBinary(printer, first, binary, second);
  }
  return true;
}
