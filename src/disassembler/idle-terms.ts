/** Terms that do nothing: what is left of a call whose arguments were taken for terms, or bytes nobody meant. */
import {
  type AmlNode,
  isNode,
  isNodeList,
  type NodeName,
  type OpcodeClass,
  type OpcodeName,
  type OperandKind,
  opcodeNames,
  opcodes,
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

/** Which operands of a node are targets; nothing for those that have none. */
const targetsOf = new Map<NodeName, readonly number[]>();
for (const op of opcodeNames) {
  const kinds = Object.values<OperandKind>(opcodes[op].operands);
  const targets = kinds.flatMap((kind, index) => (kind === "Target" ? [index] : []));
  if (targets.length > 0) targetsOf.set(op, targets);
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
  const { operands } = node;
  const targets = targetsOf.get(node.op);
  if (targets === undefined) return true;
  for (let i = 0; i < targets.length; i++) {
    const operand = operands[targets[i] ?? 0];
    if (!isNode(operand) || operand.op !== "NullTarget") return false;
  }
  return true;
}

function hasEffect(node: AmlNode): boolean {
  const { operands } = node;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (isNode(operand)) {
      if (changes(operand)) return true;
    } else if (isNodeList(operand) && operand.some(changes)) return true;
  }
  return false;
}

const changes = (node: AmlNode): boolean => effects.has(node.op) || !hasNoTarget(node) || hasEffect(node);
