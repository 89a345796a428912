/**
 * The door for whoever runs lowered code in another way than the executor: what such a runner must keep to, and the
 * engine's own operations to build it from, so that there is one meaning of every instruction.
 */
import { AmlAbort, abort } from "./abort.ts";
import { type Code, resolveName } from "./code.ts";
import { compare } from "./comparison.ts";
import { toInteger } from "./convert.ts";
import { declare } from "./declare.ts";
import { execute } from "./execute.ts";
import {
  checkedCallee,
  countIteration,
  element,
  isTrue,
  nodeOf,
  packageOf,
  readName,
  referenceTo,
  stepped,
  storeArg,
  storeDebug,
  storeName,
  storeReference,
} from "./execute-steps.ts";
import { blocked, called } from "./execution.ts";
import type { Frame } from "./frame.ts";
import { type InstructionName, instructions } from "./instructions.ts";
import {
  add,
  and,
  type IntegerBits,
  multiply,
  not,
  ones,
  or,
  shiftLeft,
  shiftRight,
  subtract,
  xor,
} from "./integer.ts";
import { operatorList } from "./operators.ts";
import { dereference } from "./references.ts";
import { kept } from "./store.ts";
import type { Task } from "./task.ts";
import { copyOf, largestNumber } from "./value.ts";

export type { Code, InstructionName, IntegerBits };
export { instructions };

/**
 * Does what `execute` does, instruction by instruction the same: runs the activation on top of the task until it
 * calls, returns, blocks, fails or has used its budget, one unit for each instruction; whenever it returns, frame and
 * task are as the executor would have left them.
 *
 * @returns what is left of `budget`
 */
export type CodeRunner = (task: Task, frame: Frame, budget: number) => number;

/** Makes runners. The engine asks for one each time code without runner is to run. */
export interface Accelerator {
  /** @returns undefined if the executor is to run the code this time */
  runnerFor(code: Code, bits: IntegerBits): CodeRunner | undefined;
}

/** What runners are made of: the functions behind the executor's instructions. */
export const codeServices = {
  AmlAbort,
  abort,
  add,
  and,
  blocked,
  called,
  checkedCallee,
  compare,
  copyOf,
  countIteration,
  declare,
  dereference,
  element,
  execute,
  isTrue,
  kept,
  largestNumber,
  multiply,
  nodeOf,
  not,
  ones,
  operatorList,
  or,
  packageOf,
  readName,
  referenceTo,
  resolveName,
  shiftLeft,
  shiftRight,
  stepped,
  storeArg,
  storeDebug,
  storeName,
  storeReference,
  subtract,
  toInteger,
  xor,
} as const;
