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
  type OpcodeName,
  opcodes,
} from "../aml/index.ts";
import { hex } from "../base/hex.ts";
import { bytesAnnotation } from "./annotation-text.ts";
import { commentOf, eisaId, isIdName } from "./comments.ts";
import { assignmentText, expressionText, wordText } from "./expression-text.ts";
import { printField } from "./field-text.ts";
import { forLoop } from "./for-loop.ts";
import { isIdle } from "./idle-terms.ts";
import { depthLimit, type Printer } from "./printer.ts";
import { printfText } from "./printf-text.ts";
import { methodSwitches, type Switch } from "./switches.ts";

/** Prints terms, one behind the other. */
export function printTerms(printer: Printer, terms: readonly AmlNode[]): void {
  if (printer.depth >= depthLimit && terms.length > 0) {
    printer.line(`Noop${bytesAnnotation("raw", encodeTerms(terms))}`);
    return;
  }
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (term === undefined) continue;
    if (!printer.isLossless && isExternalBlock(term) && terms[i + 1]?.op !== "Else") continue;
    if (startsParagraph(term) && i > 0) printer.line("");
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
  }
}

/** For in place of a statement and the While behind it; false if they are none. */
function printFor(printer: Printer, term: AmlNode, next: AmlNode | undefined): boolean {
  if (term.op !== "Store" || printer.isLossless || printer.isLegacy) return false;
  const loop = forLoop(term, next);
  if (loop === undefined) return false;
  const { initialize, predicate, update, body } = loop;
  const first = statementText(printer, initialize);
  const head = `For (${first}, ${expressionText(printer, predicate)}, ${statementText(printer, update)})`;
  printTermsInBraces(printer, head, body);
  return true;
}

/** The block of External opcodes that compilers add; readable text declares at its head what is used. */
function isExternalBlock({ op, operands }: AmlNode): boolean {
  const [predicate, body] = operands;
  if (op !== "If" || !isNode(predicate) || predicate.op !== "Zero" || !isNodeList(body)) return false;
  return body.length > 0 && body.every((one) => one.op === "External");
}

const paragraphs: ReadonlySet<string> = new Set(["Method", "Device", "Scope", "Processor", "PowerRes", "ThermalZone"]);
const startsParagraph = ({ op }: AmlNode): boolean => paragraphs.has(op);

/** One term. */
export function printTerm(printer: Printer, node: AmlNode): void {
  const comment = commentOf(node);
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
      printMethod(printer, methodHead(printer, node) + before, node);
      return;
    default: {
      const body = node.operands.at(-1);
      if (!printer.isLossless && (isIdle(node) || node.op === "NameReference")) {
        // Compilers refuse what does nothing.
        printer.line(`// ${statementText(printer, node).replaceAll("\n", " ")} (does nothing)`);
      } else if (isNodeList(body) && node.op !== "MethodInvocation" && node.op in opcodes && hasTerms(node.op)) {
        printBlock(printer, wordText(printer, node, node.op as OpcodeName) + before, node);
      } else printer.line(statementText(printer, node) + before);
    }
  }
}

// Asked only of names of opcodes.
const hasTerms = (op: string): boolean => "terms" in opcodes[op as OpcodeName].operands;

function printMethod(printer: Printer, head: string, node: AmlNode): void {
  const switches = printer.isLossless || printer.isLegacy ? undefined : methodSwitches(node);
  const outer = printer.switches;
  printer.switches = switches?.byLoop;
  printBlock(printer, head, node, switches?.body);
  printer.switches = outer;
}

function printSwitch(printer: Printer, { value, cases }: Switch): void {
  printer.line(`Switch (${expressionText(printer, value)})`);
  printer.line("{");
  printer.indented(() => {
    for (const one of cases) {
      const head = one.value === undefined ? "Default" : `Case (${expressionText(printer, one.value)})`;
      printTermsInBraces(printer, head, one.body);
    }
  });
  printer.line("}");
}

function printBlock(printer: Printer, head: string, node: AmlNode, terms = node.operands.at(-1)): void {
  printTermsInBraces(printer, head, isNodeList(terms) ? terms : []);
}

function printTermsInBraces(printer: Printer, head: string, terms: readonly AmlNode[]): void {
  printer.line(head);
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
      printBlock(printer, `Else${printer.packageForm(node)}`, node);
      return;
    }
    printBlock(printer, `Else${wordText(printer, branch, "If")}`, branch);
    const [body]: readonly AmlOperand[] = node.operands;
    node = isNodeList(body) ? body[1] : undefined;
    follower = undefined;
  }
}

/** The If of an ElseIf; `undefined` if it must stay in its Else. */
function chainedIf(printer: Printer, node: AmlNode, next: AmlNode | undefined): AmlNode | undefined {
  const [body] = node.operands;
  const [first, second, ...more] = isNodeList(body) ? body : [];
  if (printer.isLegacy || first?.op !== "If" || more.length > 0 || next?.op === "Else") return undefined;
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

/** A term on one line. */
function statementText(printer: Printer, node: AmlNode): string {
  const { op } = node;
  const isFree = !printer.isLossless && !printer.isLegacy && op === "Store";
  const printf = isFree ? printfText(node, (value) => expressionText(printer, value)) : undefined;
  if (printf !== undefined) return printf;
  const assignment = assignmentText(printer, node);
  if (assignment !== undefined) return assignment;
  if (isNameOrData(node)) return expressionText(printer, node);
  printer.depth++;
  const text = declarationText(printer, node) ?? wordText(printer, node, op as OpcodeName);
  printer.depth--;
  return text;
}

const isNameOrData = ({ op }: AmlNode): boolean =>
  op === "NameReference" ||
  op === "MethodInvocation" ||
  op === "NullTarget" ||
  !(op in opcodes) ||
  opcodes[op as OpcodeName].class === "constant";

/** Declarations whose object may take several lines. */
function declarationText(printer: Printer, node: AmlNode): string | undefined {
  const [name, object] = node.operands;
  if (node.op !== "Name" || !isName(name)) return undefined;
  const isId = isIdName(name.path.segments.at(-1) ?? "");
  const id = isId && isNode(object) ? eisaId(object) : undefined;
  return `Name (${printer.name(name)}, ${id === undefined ? valueText(printer, object) : `EisaId ("${id}")`})`;
}

function valueText(printer: Printer, operand: AmlOperand | undefined): string {
  return isNode(operand) ? expressionText(printer, operand) : "";
}
