/** Loops that count: the statements that ASL's For makes. @see ACPI 6.5 §19.6.51 */
import { type AmlNode, type AmlOperand, isName, isNode, isNodeList, printNamePath } from "../aml/index.ts";

/** What stands in the parentheses and the braces of a For. */
export interface ForLoop {
  readonly initialize: AmlNode;
  readonly predicate: AmlNode;
  readonly update: AmlNode;
  readonly body: readonly AmlNode[];
}

const comparisons: ReadonlySet<string> = new Set([
  "LLess",
  "LGreater",
  "LEqual",
  "LLessEqual",
  "LGreaterEqual",
  "LNotEqual",
]);
const steps: ReadonlySet<string> = new Set(["Add", "Subtract", "ShiftLeft", "ShiftRight"]);

/**
 * A Store and a While behind it as a For: the same variable is set, compared, and changed at the end of the body. A body
 * with a Continue is left as it is, for readers of a For would expect the change after it.
 */
export function forLoop(first: AmlNode, second: AmlNode | undefined): ForLoop | undefined {
  if (first.op !== "Store" || second?.op !== "While") return undefined;
  const variable = variableOf(first.operands[1]);
  const [predicate, terms] = second.operands;
  if (variable === undefined || !isNode(predicate) || !isNodeList(terms)) return undefined;
  const update = terms.at(-1);
  if (update === undefined || comparedBy(predicate) !== variable || changedBy(update) !== variable) return undefined;
  const body = terms.slice(0, -1);
  return continues(body) ? undefined : { initialize: first, predicate, update, body };
}

/** A variable by what tells it from others: locals, arguments, and names as they stand there. */
function variableOf(node: AmlOperand | undefined): string | undefined {
  if (!isNode(node)) return undefined;
  if (/^(?:Local|Arg)[0-7]$/.test(node.op)) return node.op;
  const [name] = node.operands;
  return node.op === "NameReference" && isName(name) ? printNamePath(name.path) : undefined;
}

function comparedBy(predicate: AmlNode): string | undefined {
  const [inner] = predicate.operands;
  if (predicate.op === "LNot" && isNode(inner)) return comparedBy(inner);
  return comparisons.has(predicate.op) ? variableOf(inner) : undefined;
}

function changedBy({ op, operands }: AmlNode): string | undefined {
  const [first] = operands;
  if (op === "Increment" || op === "Decrement") return variableOf(first);
  const variable = variableOf(operands.at(-1));
  return steps.has(op) && variableOf(first) === variable ? variable : undefined;
}

/** True if a Continue in these terms may be one of the loop they are the body of. */
function continues(terms: readonly AmlNode[]): boolean {
  const lists = [terms];
  for (const list of lists) {
    for (const node of list) {
      if (node.op === "Continue") return true;
      const body = node.operands.at(-1);
      if (node.op !== "While" && isNodeList(body)) lists.push(body);
    }
  }
  return false;
}
