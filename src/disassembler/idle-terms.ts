/** Terms that do nothing: what is left of a call whose arguments were taken for terms, or bytes nobody meant. */
import {
  type AmlNode,
  isNode,
  isNodeList,
  type OpcodeClass,
  type OpcodeName,
  opcodes,
  operandNames,
} from "../aml/index.ts";

/** Expressions that do something beside having a value. */
const effects: ReadonlySet<string> = new Set([
  "Acquire",
  "CondRefOf",
  "Decrement",
  "Increment",
  "Load",
  "LoadTable",
  "MethodInvocation",
  "Store",
  "CopyObject",
  "Wait",
]);

/** Values that are no expressions. */
const plainClasses: ReadonlySet<OpcodeClass> = new Set<OpcodeClass>(["constant", "variable"]);

/** True for a term whose value nobody takes and which changes nothing. Names are not among them: they may be calls. */
export function isIdle(node: AmlNode): boolean {
  // Most terms are decided by their first look.
  if (!(node.op in opcodes) || effects.has(node.op)) return false;
  // Only names of opcodes come here.
  const opcodeClass: OpcodeClass = opcodes[node.op as OpcodeName].class;
  if (plainClasses.has(opcodeClass)) return node.op !== "Debug" || node.operands.length === 0;
  return opcodeClass === "expression" && hasNoTarget(node) && !hasEffect(node);
}

function hasNoTarget(node: AmlNode): boolean {
  const kinds: Readonly<Record<string, string>> = opcodes[node.op as OpcodeName].operands;
  return operandNames(node).every((name, index) => {
    const operand = node.operands[index];
    return kinds[name] !== "Target" || (isNode(operand) && operand.op === "NullTarget");
  });
}

function hasEffect(node: AmlNode): boolean {
  return node.operands.some((operand) => {
    const nodes = isNode(operand) ? [operand] : isNodeList(operand) ? operand : [];
    return nodes.some((one) => effects.has(one.op) || (one.op in opcodes && !hasNoTarget(one)) || hasEffect(one));
  });
}
