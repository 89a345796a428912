/** Terms as lines: declarations, statements, and what stands in their braces. */
import {
  type AmlNode,
  type AmlOperand,
  decodeMethodFlags,
  encodeTerms,
  isName,
  isNode,
  isNodeList,
  keywordOf,
} from "../aml/index.ts";
import { hex } from "../base/hex.ts";
import { bytesAnnotation } from "./annotation-text.ts";
import { commentOf, eisaId, isIdName } from "./comments.ts";
import { printAssignment, printExpression, printWord } from "./expression-text.ts";
import { printField } from "./field-text.ts";
import { forLoop } from "./for-loop.ts";
import { isIdle } from "./idle-terms.ts";
import { operatorPlans } from "./operator-plan.ts";
import { depthLimit, type PrintedObject, type Printer } from "./printer.ts";
import { printfText } from "./printf-text.ts";
import { methodSwitches, type Switch } from "./switches.ts";

/** Prints terms, one behind the other. */
export function printTerms(printer: Printer, terms: readonly AmlNode[]): void {
  if (printer.depth >= depthLimit && terms.length > 0) {
    printer.line(`Noop${bytesAnnotation("raw", encodeTerms(terms))}`);
    return;
  }
  /** What was printed before. */
  let before: AmlNode | undefined;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (term === undefined) continue;
    if (!printer.isLossless && isExternalBlock(term) && terms[i + 1]?.op !== "Else") continue;
    if (before !== undefined && standsApart(before, term)) printer.line("");
    if (term.op === "Else") {
      const isStray = terms[i - 1]?.op !== "If" && !printer.isLossless;
      if (isStray) printer.line(printer.raw("Noop", term));
      else printElse(printer, term, terms[i + 1]);
    } else if (printFor(printer, term, terms[i + 1])) i++;
    else {
      const found = term.op === "While" ? printer.switches?.get(term) : undefined;
      if (found === undefined) printTerm(printer, term);
      else printSwitch(printer, found);
    }
    before = terms[i];
  }
}

/** For in place of a statement and the While behind it; false if they are none. */
function printFor(printer: Printer, term: AmlNode, next: AmlNode | undefined): boolean {
  if (term.op !== "Store" || printer.isLossless || printer.isLegacy) return false;
  const loop = forLoop(term, next);
  if (loop === undefined) return false;
  const { initialize, predicate, update, body } = loop;
  const { out } = printer;
  printer.startLine();
  out.write("For (");
  printStatement(printer, initialize);
  out.write(", ");
  printExpression(printer, predicate);
  out.write(", ");
  printStatement(printer, update);
  out.write(")");
  printer.endLine();
  printInBraces(printer, body);
  return true;
}

/** The block of External opcodes that compilers add; readable text declares at its head what is used. */
function isExternalBlock({ op, operands }: AmlNode): boolean {
  if (op !== "If") return false;
  const predicate = operands[0];
  const body = operands[1];
  if (!isNode(predicate) || predicate.op !== "Zero" || !isNodeList(body)) return false;
  return body.length > 0 && body.every((one) => one.op === "External");
}

const paragraphs: ReadonlySet<string> = new Set(["Method", "Device", "Scope", "Processor", "PowerRes", "ThermalZone"]);
/** What ends with a brace. */
const blocks: ReadonlySet<string> = new Set(["If", "Else", "While", "Field", "IndexField", "BankField"]);

/** True if an empty line helps to tell two terms apart. */
function standsApart(before: AmlNode, term: AmlNode): boolean {
  if (paragraphs.has(term.op)) return true;
  return term.op !== "Else" && (paragraphs.has(before.op) || blocks.has(before.op));
}

/** One term. */
export function printTerm(printer: Printer, node: AmlNode): void {
  const comment = printer.notes?.comments.get(node.start) ?? commentOf(node);
  const before = comment === "" ? "" : ` // ${comment}`;
  switch (node.op) {
    case "RawBytes":
      printer.line(printer.raw("Noop", node));
      return;
    case "Field":
    case "IndexField":
    case "BankField":
      printField(printer, node);
      return;
    case "External":
      printExternal(printer, node);
      return;
    case "Method":
      printer.line(methodHead(printer, node) + before);
      printMethodBody(printer, node);
      return;
    default:
      printOther(printer, node, before);
  }
}

function printOther(printer: Printer, node: AmlNode, comment: string): void {
  const { out } = printer;
  printer.startLine();
  if (!printer.isLossless && (node.op === "NameReference" || isIdle(node))) {
    // Compilers refuse what does nothing.
    out.write("// ");
    const start = out.length;
    printStatement(printer, node);
    out.joinLines(start);
    out.write(" (does nothing)");
    printer.endLine();
    return;
  }
  const body = node.operands[node.operands.length - 1];
  const plan = operatorPlans.get(node.op);
  const terms = plan?.hasTerms === true && isNodeList(body) ? body : undefined;
  const start = out.length;
  if (terms === undefined || plan === undefined) printStatement(printer, node);
  else printWord(printer, node, plan);
  if (comment !== "") out.writeAtLineEnd(start, comment);
  printer.endLine();
  if (terms !== undefined) printInBraces(printer, terms);
}

function printMethodBody(printer: Printer, node: AmlNode): void {
  const body = printer.bodyOf(node);
  const switches = printer.isLossless || printer.isLegacy ? undefined : methodSwitches(node, body);
  const outer = printer.switches;
  printer.switches = switches?.byLoop;
  printInside(printer, objectOf(node.operands[0], true), () => printInBraces(printer, switches?.body ?? body));
  printer.switches = outer;
}

function printSwitch(printer: Printer, { value, cases }: Switch): void {
  printHead(printer, "Switch", value);
  printer.line("{");
  printer.indented(() => {
    for (const one of cases) {
      if (one.value === undefined) printer.line("Default");
      else printHead(printer, "Case", one.value);
      printInBraces(printer, one.body);
    }
  });
  printer.line("}");
}

/** A line with a word and a value in parentheses. */
function printHead(printer: Printer, word: string, value: AmlNode): void {
  printer.startLine();
  printer.out.write(`${word} (`);
  printExpression(printer, value);
  printer.out.write(")");
  printer.endLine();
}

function printInBraces(printer: Printer, terms: readonly AmlNode[]): void {
  printer.line("{");
  printer.indented(() => printTerms(printer, terms));
  printer.line("}");
}

/** Else; ElseIf where it holds nothing but an If and what belongs to that. */
function printElse(printer: Printer, first: AmlNode, next: AmlNode | undefined): void {
  let follower = next;
  for (let node: AmlNode | undefined = first; node !== undefined; ) {
    const branch = chainedIf(printer, node, follower);
    if (branch === undefined) {
      const [terms] = node.operands;
      printer.line(`Else${printer.packageForm(node)}`);
      printInBraces(printer, isNodeList(terms) ? terms : []);
      return;
    }
    const plan = operatorPlans.get(branch.op);
    const [, inner] = branch.operands;
    printer.startLine();
    printer.out.write("Else");
    if (plan !== undefined) printWord(printer, branch, plan);
    printer.endLine();
    printInBraces(printer, isNodeList(inner) ? inner : []);
    const [body]: readonly AmlOperand[] = node.operands;
    node = isNodeList(body) ? body[1] : undefined;
    follower = undefined;
  }
}

/** The If of an ElseIf; `undefined` if it must stay in its Else. */
function chainedIf(printer: Printer, node: AmlNode, next: AmlNode | undefined): AmlNode | undefined {
  const body = node.operands[0];
  if (printer.isLegacy || !isNodeList(body) || body.length > 2 || next?.op === "Else") return undefined;
  const first = body[0];
  const second = body[1];
  if (first?.op !== "If") return undefined;
  const isWhole = second === undefined || second.op === "Else";
  return isWhole && printer.packageForm(node) === "" ? first : undefined;
}

/** `Method (name, arguments, serialized, sync level)` */
function methodHead(printer: Printer, node: AmlNode): string {
  const [name, flags] = node.operands;
  const { argumentCount, isSerialized, syncLevel } = decodeMethodFlags(typeof flags === "number" ? flags : 0);
  const serialized = keywordOf("SerializeRule", isSerialized ? 1 : 0) ?? "";
  const level = syncLevel === 0 ? "" : `, ${hex(syncLevel)}`;
  const text = isName(name) ? printer.name(name) : "";
  return `Method${printer.packageForm(node)} (${text}, ${argumentCount}, ${serialized}${level})`;
}

/** The External opcode where it stands; readable text has all externals at its head. */
function printExternal(printer: Printer, node: AmlNode): void {
  const [name, objectType, argumentCount] = node.operands;
  if (!printer.isLossless || !isName(name)) return;
  printer.line(`External /*@external ${objectType} ${argumentCount}*/ (${printer.name(name)})`);
}

/** Writes a term without its body. */
function printStatement(printer: Printer, node: AmlNode): void {
  const { op } = node;
  const { out } = printer;
  const isFree = !printer.isLossless && !printer.isLegacy && op === "Store";
  const printf = isFree
    ? printfText(node, (value) => printer.textOf(() => printExpression(printer, value)))
    : undefined;
  if (printf !== undefined) {
    out.write(printf);
    return;
  }
  if (printAssignment(printer, node)) return;
  const plan = operatorPlans.get(op);
  if (plan === undefined || plan.isConstant) {
    printExpression(printer, node);
    return;
  }
  printer.depth++;
  const isPrinted = op === "Name" ? printDeclaration(printer, node) : printNamedField(printer, node);
  if (!isPrinted) printWord(printer, node, plan);
  printer.depth--;
}

/** Declarations whose object may take several lines. @returns false if there is no name */
function printDeclaration(printer: Printer, node: AmlNode): boolean {
  const name = node.operands[0];
  const object = node.operands[1];
  if (!isName(name)) return false;
  const { out } = printer;
  out.write("Name (");
  out.write(printer.name(name));
  out.write(", ");
  const isId = isIdName(name.path.segments.at(-1) ?? "");
  const id = isId && isNode(object) ? eisaId(object) : undefined;
  if (id !== undefined) out.write(`EisaId ("${id}")`);
  else if (isNode(object)) printInside(printer, objectOf(name, false), () => printExpression(printer, object));
  out.write(")");
  return true;
}

/** The object a name declares, if it is a predefined one. */
function objectOf(name: AmlOperand | undefined, isMethod: boolean): PrintedObject | undefined {
  const segment = isName(name) ? name.path.segments.at(-1) : undefined;
  return segment?.startsWith("_") === true ? { segment, isMethod } : undefined;
}

/** Prints what is in an object; what is in none of its own is in the one around it. */
function printInside(printer: Printer, object: PrintedObject | undefined, print: () => void): void {
  const outer = printer.object;
  printer.object = object ?? outer;
  print();
  printer.object = outer;
}

/** An operator that creates a field, with the name of that in place of a number. @returns false if it has none */
function printNamedField(printer: Printer, node: AmlNode): boolean {
  const index = printer.isLossless ? undefined : printer.notes?.indexes.get(node.start);
  if (index === undefined) return false;
  const { out } = printer;
  out.write(`${node.op} (`);
  for (const [i, operand] of node.operands.entries()) {
    if (i > 0) out.write(", ");
    if (i === 1) out.write(index);
    else if (isName(operand)) out.write(printer.name(operand));
    else if (isNode(operand)) printExpression(printer, operand);
  }
  out.write(")");
  return true;
}
