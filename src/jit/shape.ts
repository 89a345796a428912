/**
 * The shape of each instruction: how many words follow its opcode, what it does to the height of the operand stack,
 * where it goes next.
 */
import { type Code, codeServices, type InstructionName } from "../interpreter/index.ts";

/** Where control goes: to the next instruction, elsewhere (word a), to one of both, nowhere. */
export type Flow = "next" | "jump" | "branch" | "end";

/** What is known of an instruction without running it. */
export interface Shape {
  /** Words behind the opcode. */
  readonly words: 0 | 1 | 2;
  readonly flow: Flow;
  /** Change of height; `a` and `b` are the words behind the opcode. */
  effect(code: Code, a: number, b: number): number;
}

const shape = (words: Shape["words"], height: number, flow: Flow = "next"): Shape => ({
  words,
  flow,
  effect: () => height,
});

const arityOf = (operator: number): number => codeServices.operatorList[operator]?.arity ?? 0;

/** What a declaration takes from the stack or leaves there. */
function declarationEffect(code: Code, index: number): number {
  const detail = code.details[index];
  switch (detail?.kind) {
    case "name":
    case "region":
      return 1;
    case "attach":
      return -2;
    case "regionPlace":
    case "dataRegion":
      return -3;
    case "bankField":
      return -1;
    case "bufferField":
      return detail.bitCount === undefined ? -3 : -2;
    default:
      return 0;
  }
}

const push = shape(1, 1);
const binary = shape(0, -1);
const unary = shape(0, 0);

/** Every instruction; one that is missing does not compile. */
export const shapes: { readonly [N in InstructionName]: Shape } = {
  Fault: shape(1, 0, "end"),
  Value: push,
  Small: push,
  Local: push,
  Arg: push,
  LocalOrNothing: push,
  ArgOrNothing: push,
  Name: push,
  Node: push,
  NodeOrNothing: push,
  StoreLocal: shape(1, 0),
  StoreLocalAndPop: shape(1, -1),
  StoreArg: shape(1, 0),
  StoreName: shape(2, 0),
  StoreReference: shape(1, -1),
  StoreDebug: unary,
  Pop: shape(0, -1),
  Keep: shape(0, -1),
  Jump: shape(1, 0, "jump"),
  JumpIfZero: shape(1, -1, "branch"),
  LoopEnter: shape(0, 2),
  LoopBack: shape(1, 0, "jump"),
  LoopLeave: shape(0, -2),
  Add: binary,
  Subtract: binary,
  Multiply: binary,
  And: binary,
  Or: binary,
  XOr: binary,
  NAnd: binary,
  NOr: binary,
  Not: unary,
  ShiftLeft: binary,
  ShiftRight: binary,
  LAnd: binary,
  LOr: binary,
  LNot: unary,
  LEqual: binary,
  LNotEqual: binary,
  LGreater: binary,
  LGreaterEqual: binary,
  LLess: binary,
  LLessEqual: binary,
  IncrementLocal: push,
  DecrementLocal: push,
  IncrementArg: push,
  DecrementArg: push,
  Call: { words: 2, flow: "next", effect: (_code, _name, count) => 1 - count },
  Return: shape(0, -1, "end"),
  ReturnNothing: shape(0, 0, "end"),
  Operate: { words: 1, flow: "next", effect: (_code, operator) => 1 - arityOf(operator) },
  OperateOnly: { words: 1, flow: "next", effect: (_code, operator) => -arityOf(operator) },
  Fresh: push,
  PackageOf: { words: 1, flow: "next", effect: (_code, count) => 1 - count },
  Element: push,
  LocalReference: push,
  ArgReference: push,
  NodeReference: unary,
  JumpIfNothing: shape(1, 0, "branch"),
  EnterScope: shape(1, 0),
  LeaveScope: shape(0, 0),
  Declare: { words: 1, flow: "next", effect: (code, detail) => declarationEffect(code, detail) },
  DuplicatePair: shape(0, 2),
  ReadReference: shape(0, 1),
  Swap: unary,
  Mention: push,
  PutLocal: shape(1, 0),
};
