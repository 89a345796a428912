/** Terms that do nothing: what is left of a call whose arguments were taken for terms, or bytes nobody meant. */
import {
  type AmlNode,
  isNode,
  isNodeList,
  type NodeName,
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

/** What the name of a node says of whether it does nothing: most are decided by it. */
const looks = new Map<NodeName, "idle" | "unless" | "debug">();
for (const [op, { class: opcodeClass }] of Object.entries(opcodes)) {
  const isPlain = plainClasses.has(opcodeClass);
  // Object.entries forgets that the names are those of opcodes.
  if (!effects.has(op) && (isPlain || opcodeClass === "expression"))
    looks.set(op as OpcodeName, op === "Debug" ? "debug" : isPlain ? "idle" : "unless");
}

/** True for a term whose value nobody takes and which changes nothing. Names are not among them: they may be calls. */
export function isIdle(node: AmlNode): boolean {
  switch (looks.get(node.op)) {
    case "idle":
      return true;
    case "debug":
      return node.operands.length === 0;
    case "unless":
      return hasNoTarget(node) && !hasEffect(node);
    default:
      return false;
  }
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
