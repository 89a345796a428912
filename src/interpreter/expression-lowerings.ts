/** Operators. @see ACPI 6.5 §20.2.5.4 */
import type { AmlNode, OpcodeNameOf } from "../aml/index.ts";
import type { InstructionName } from "./instructions.ts";
import type { Lowering, OpcodeLowering } from "./lowering.ts";
import { nodeOf, variableOf } from "./operand.ts";
import { type OperatorName, operatorNames } from "./operators.ts";
import type { StoreRule } from "./store.ts";

/** Two values, an instruction, a target. */
const arithmetic =
  (instruction: InstructionName): OpcodeLowering =>
  (to, node) => {
    to.value(node.operands[0]);
    to.value(node.operands[1]);
    to.code.emit(instruction);
    to.target(node.operands[2], "convert");
  };

/** Two values, an instruction that gives true or false. */
const comparison =
  (instruction: InstructionName): OpcodeLowering =>
  (to, node) => {
    to.value(node.operands[0]);
    to.value(node.operands[1]);
    to.code.emit(instruction);
    to.truth(node);
  };

/** The same with operands that are true or false themselves. */
const logical =
  (instruction: InstructionName): OpcodeLowering =>
  (to, node) => {
    for (const operand of node.operands) to.logicalOperand(operand);
    to.code.emit(instruction);
    to.truth(node);
  };

/** All operands as values but the last, which is a target. */
const computed =
  (operator: OperatorName, rule: StoreRule = "convert"): OpcodeLowering =>
  (to, node) => {
    for (const operand of node.operands.slice(0, -1)) to.value(operand);
    operate(to, operator);
    to.target(node.operands.at(-1), rule);
  };

/** All operands as values. */
const evaluated =
  (operator: OperatorName): OpcodeLowering =>
  (to, node) => {
    for (const operand of node.operands) to.value(operand);
    operate(to, operator);
  };

/** The first operand as object, the others as values. */
const applied =
  (operator: OperatorName): OpcodeLowering =>
  (to, node) => {
    to.object(node.operands[0]);
    for (const operand of node.operands.slice(1)) to.value(operand);
    operate(to, operator);
  };

function operate(to: Lowering, operator: OperatorName): void {
  to.code.emit("Operate", operatorNames.indexOf(operator));
}

export const expressionLowerings: { readonly [N in OpcodeNameOf<"expression">]: OpcodeLowering } = {
  Acquire: applied("Acquire"),
  Add: arithmetic("Add"),
  And: arithmetic("And"),
  Concatenate: computed("Concatenate"),
  ConcatenateResTemplate: computed("ConcatenateResTemplate"),
  CondRefOf: lowerCondRefOf,
  CopyObject: (to, node) => {
    to.value(node.operands[0]);
    if (variableOf(nodeOf(node.operands[1])) !== undefined) operate(to, "CopySource");
    to.target(node.operands[1], "replace");
  },
  Decrement: (to, node) => lowerStep(to, node, "Subtract"),
  DerefOf: evaluated("DerefOf"),
  Divide: lowerDivide,
  FindSetLeftBit: computed("FindSetLeftBit"),
  FindSetRightBit: computed("FindSetRightBit"),
  FromBcd: computed("FromBcd"),
  Increment: (to, node) => lowerStep(to, node, "Add"),
  Index: computed("Index"),
  LAnd: logical("LAnd"),
  LEqual: comparison("LEqual"),
  LGreater: comparison("LGreater"),
  LGreaterEqual: comparison("LGreaterEqual"),
  LLess: comparison("LLess"),
  LLessEqual: comparison("LLessEqual"),
  LNot: logical("LNot"),
  LNotEqual: comparison("LNotEqual"),
  LOr: logical("LOr"),
  Load: (to, node) => {
    to.object(node.operands[0]);
    operate(to, "Load");
    to.target(node.operands[1], "replace");
  },
  LoadTable: evaluated("LoadTable"),
  Match: evaluated("Match"),
  Mid: computed("Mid"),
  Mod: computed("Mod"),
  Multiply: arithmetic("Multiply"),
  NAnd: arithmetic("NAnd"),
  NOr: arithmetic("NOr"),
  Not: (to, node) => {
    to.value(node.operands[0]);
    to.code.emit("Not");
    to.target(node.operands[1], "convert");
  },
  ObjectType: (to, node) => {
    to.objectOrNothing(node.operands[0]);
    operate(to, "ObjectType");
  },
  Or: arithmetic("Or"),
  RefOf: (to, node) => to.reference(node.operands[0]),
  ShiftLeft: arithmetic("ShiftLeft"),
  ShiftRight: arithmetic("ShiftRight"),
  SizeOf: applied("SizeOf"),
  Store: (to, node) => {
    to.value(node.operands[0]);
    to.target(node.operands[1], "convert", node.operands[0]);
  },
  Subtract: arithmetic("Subtract"),
  Timer: evaluated("Timer"),
  ToBcd: computed("ToBcd"),
  // Explicit conversions give their target the type of the result, §19.3.5.5.
  ToBuffer: computed("ToBuffer", "replace"),
  ToDecimalString: computed("ToDecimalString", "replace"),
  ToHexString: computed("ToHexString", "replace"),
  ToInteger: computed("ToInteger", "replace"),
  ToString: computed("ToString", "replace"),
  Wait: applied("Wait"),
  XOr: arithmetic("XOr"),
};

function lowerCondRefOf(to: Lowering, node: AmlNode): void {
  const { code } = to;
  const end = code.label();
  to.possibleReference(node.operands[0]);
  code.jump("JumpIfNothing", end);
  to.target(node.operands[1], "convert");
  code.pop();
  code.emitValue(to.semantics.truth(to.bits));
  code.place(end);
}

/** The remainder is stored first: both targets may be the same, §19.6.30. */
function lowerDivide(to: Lowering, node: AmlNode): void {
  const [dividend, divisor, remainder, quotient] = node.operands;
  to.value(dividend);
  to.value(divisor);
  if (nodeOf(remainder).op !== "NullTarget") {
    to.code.emit("DuplicatePair");
    operate(to, "Remainder");
    to.target(remainder, "convert");
    to.code.pop();
  }
  operate(to, "Divide");
  to.target(quotient, "convert");
}

/** Increment and Decrement: read, step, store back. */
function lowerStep(to: Lowering, node: AmlNode, instruction: "Add" | "Subtract"): void {
  const { code } = to;
  const target = nodeOf(node.operands[0]);
  const variable = variableOf(target);
  const isFollowed = variable !== undefined && to.semantics.stepsThroughReferences;
  if (variable !== undefined && !isFollowed) {
    const verb = instruction === "Add" ? "Increment" : "Decrement";
    code.emit(`${verb}${variable.kind}`, variable.index);
    return;
  }
  if (isFollowed) to.reference(target);
  else to.value(target);
  if (target.op !== "NameReference") code.emit("ReadReference");
  code.emit("Small", 1);
  code.emit(instruction);
  if (target.op === "NameReference") to.target(target, "convert");
  else {
    code.emit("Swap");
    code.emit("StoreReference", 0);
  }
}
