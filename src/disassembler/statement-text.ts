/** Terms as lines: declarations, statements, and what stands in their braces. */
import {
  type AmlNode,
  type AmlOperand,
  decodeMethodFlags,
  isName,
  isNode,
  isNodeList,
  keywordOf,
  type OpcodeName,
  opcodes,
} from "../aml/index.ts";
import { hex } from "../base/hex.ts";
import { assignmentText, expressionText, wordText } from "./expression-text.ts";
import { printField } from "./field-text.ts";
import { depthLimit, type Printer } from "./printer.ts";

/** Prints terms, one behind the other. */
export function printTerms(printer: Printer, terms: readonly AmlNode[]): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (term === undefined) continue;
    if (startsParagraph(term) && i > 0) printer.line("");
    if (term.op === "Else") printElse(printer, term, terms[i + 1]);
    else printTerm(printer, term);
  }
}

const paragraphs: ReadonlySet<string> = new Set(["Method", "Device", "Scope", "Processor", "PowerRes", "ThermalZone"]);
const startsParagraph = ({ op }: AmlNode): boolean => paragraphs.has(op);

/** One term. */
export function printTerm(printer: Printer, node: AmlNode): void {
  const comment = printer.comment(node);
  const before = comment === "" ? "" : ` // ${comment}`;
  if (printer.depth >= depthLimit) {
    printer.line(printer.raw("Noop", node));
    return;
  }
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
      printBlock(printer, methodHead(printer, node) + before, node);
      return;
    default: {
      const body = node.operands.at(-1);
      if (isNodeList(body) && node.op !== "MethodInvocation" && node.op in opcodes && hasTerms(node.op)) {
        printBlock(printer, wordText(printer, node, node.op as OpcodeName) + before, node);
      } else printer.line(statementText(printer, node) + before);
    }
  }
}

// Asked only of names of opcodes.
const hasTerms = (op: string): boolean => "terms" in opcodes[op as OpcodeName].operands;

function printBlock(printer: Printer, head: string, node: AmlNode): void {
  const body = node.operands.at(-1);
  printer.line(head);
  printer.line("{");
  printer.indented(() => printTerms(printer, isNodeList(body) ? body : []));
  printer.line("}");
}

/** Else; ElseIf where it holds nothing but an If and what belongs to that. */
function printElse(printer: Printer, node: AmlNode, next: AmlNode | undefined): void {
  const body = node.operands[0];
  const terms = isNodeList(body) ? body : [];
  const [first, second] = terms;
  const isChain =
    first?.op === "If" &&
    (terms.length === 1 || (terms.length === 2 && second?.op === "Else")) &&
    next?.op !== "Else" &&
    printer.packageForm(node) === "" &&
    printer.depth < depthLimit;
  if (!isChain || printer.isLegacy) {
    printBlock(printer, `Else${printer.packageForm(node)}`, node);
    return;
  }
  printBlock(printer, `Else${wordText(printer, first, "If")}`, first);
  // The compiler nests the chain as deep as it is long.
  printer.depth++;
  if (second !== undefined) printElse(printer, second, undefined);
  printer.depth--;
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
  return `Name (${printer.name(name)}, ${valueText(printer, object)})`;
}

function valueText(printer: Printer, operand: AmlOperand | undefined): string {
  return isNode(operand) ? expressionText(printer, operand) : "";
}
