/**
 * Operators over the operand stack: everything that is neither control flow, nor declaration, nor hot enough for an
 * instruction of its own.
 *
 * @see ACPI 6.5 §19.6, §20.2.5.3, §20.2.5.4
 */
import type { OpcodeName } from "../aml/index.ts";
import { NamespaceNode } from "../namespace/index.ts";
import { AmlAbort, abort } from "./abort.ts";
import {
  integerOfBuffer,
  integerOfNumeral,
  isBuffer,
  isString,
  textOfBuffer,
  toBytes,
  toDecimalText,
  toHexText,
  toInteger,
  wrongOperand,
} from "./convert.ts";
import { concatenate, concatenateResources, fromBcd, match, mid, toBcd } from "./data-operators.ts";
import type { Execution, Suspension } from "./execution.ts";
import { divide, findSetLeftBit, findSetRightBit, modulo, narrow } from "./integer.ts";
import { makeBuffer, makePackage } from "./literals.ts";
import { dereference, indexOf, objectTypeOf, sizeOf } from "./references.ts";
import { copySource } from "./store.ts";
import { acquire, release, reset, signal, sleep, stall, wait } from "./synchronization.ts";
import { load, loadTable, unload } from "./table-operators.ts";
import type { Integer, Value } from "./value.ts";

/**
 * Operands are at `stack[at]` and up. An operator that must wait returns `blocked` and is executed again later, with
 * the same operands; one whose value comes later returns `called`.
 */
export interface Operator {
  readonly arity: number;
  run(task: Execution, stack: readonly Value[], at: number): Value | Suspension;
}

type OperatorName =
  | Extract<
      OpcodeName,
      | "Acquire"
      | "Buffer"
      | "Concatenate"
      | "ConcatenateResTemplate"
      | "DerefOf"
      | "Divide"
      | "Fatal"
      | "FindSetLeftBit"
      | "FindSetRightBit"
      | "FromBcd"
      | "Index"
      | "Load"
      | "LoadTable"
      | "Match"
      | "Mid"
      | "Mod"
      | "Notify"
      | "ObjectType"
      | "Package"
      | "Release"
      | "Reset"
      | "Signal"
      | "SizeOf"
      | "Sleep"
      | "Stall"
      | "Timer"
      | "ToBcd"
      | "ToBuffer"
      | "ToDecimalString"
      | "ToHexString"
      | "ToInteger"
      | "ToString"
      | "Unload"
      | "Wait"
    >
  /** The remainder of a division whose quotient is computed apart. */
  | "Remainder"
  /** What CopyObject copies to a Local or Arg: no bare names. */
  | "CopySource"
  /** An operand of LAnd, LOr or LNot where the tradition does not look at all of a Buffer. */
  | "LogicalOperand"
  /** An element of a table's Package that is an expression where the tradition has none. */
  | "PackageExpression";

/** What is said of an expression in a Package. */
export const packageExpression = "expressions in packages are not supported";

function int(task: Execution, stack: readonly Value[], at: number): Integer {
  return toInteger(stack[at], task.context.bits);
}

function divisor(task: Execution, stack: readonly Value[], at: number): Integer {
  const value = int(task, stack, at);
  return value === 0 ? abort("ae-aml-divide-by-zero", "the divisor is 0") : value;
}

export const operators: { readonly [N in OperatorName]: Operator } = {
  Acquire: { arity: 2, run: (task, stack, at) => acquire(task, stack[at], int(task, stack, at + 1)) },
  Buffer: { arity: 2, run: (task, stack, at) => makeBuffer(task.context, stack[at], stack[at + 1]) },
  Concatenate: { arity: 2, run: (task, stack, at) => concatenate(task.context, stack[at], stack[at + 1]) },
  ConcatenateResTemplate: {
    arity: 2,
    run: (task, stack, at) => concatenateResources(task.context, stack[at], stack[at + 1]),
  },
  DerefOf: { arity: 1, run: (task, stack, at) => dereference(task.context, stack[at], task.scope) },
  CopySource: {
    arity: 1,
    run: (_task, stack, at) => copySource(stack[at]),
  },
  Divide: { arity: 2, run: (task, stack, at) => divide(int(task, stack, at), divisor(task, stack, at + 1)) },
  Remainder: { arity: 2, run: (task, stack, at) => modulo(int(task, stack, at), divisor(task, stack, at + 1)) },
  Fatal: {
    arity: 3,
    run: (task, stack, at) => {
      task.fatal(int(task, stack, at), int(task, stack, at + 1), int(task, stack, at + 2));
      return undefined;
    },
  },
  FindSetLeftBit: { arity: 1, run: (task, stack, at) => findSetLeftBit(int(task, stack, at)) },
  FindSetRightBit: { arity: 1, run: (task, stack, at) => findSetRightBit(int(task, stack, at)) },
  FromBcd: { arity: 1, run: (task, stack, at) => fromBcd(int(task, stack, at)) },
  Index: { arity: 2, run: (task, stack, at) => indexOf(task.context, stack[at], stack[at + 1]) },
  Load: { arity: 1, run: (task, stack, at) => load(task, stack[at]) },
  LoadTable: { arity: 6, run: (task, stack, at) => loadTable(task, stack.slice(at, at + 6)) },
  LogicalOperand: {
    arity: 1,
    run: (task, stack, at) => {
      const value = stack[at];
      const { bits, options } = task.context;
      if (!isBuffer(value)) return toInteger(value, bits);
      return integerOfBuffer(value.bytes.subarray(0, options.semantics.logicalBytes), bits);
    },
  },
  Match: { arity: 6, run: (task, stack, at) => match(task.context, stack.slice(at, at + 6)) },
  Mid: {
    arity: 3,
    run: (task, stack, at) => mid(task.context, stack[at], int(task, stack, at + 1), int(task, stack, at + 2)),
  },
  Mod: { arity: 2, run: (task, stack, at) => modulo(int(task, stack, at), divisor(task, stack, at + 1)) },
  Notify: {
    arity: 2,
    run: (task, stack, at) => {
      task.notify(notified(stack[at]), int(task, stack, at + 1));
      return undefined;
    },
  },
  ObjectType: { arity: 1, run: (task, stack, at) => objectTypeOf(task.context, stack[at]) },
  Package: { arity: 2, run: (task, stack, at) => makePackage(task.context, stack[at], stack[at + 1]) },
  PackageExpression: {
    arity: 0,
    run: (task) => {
      task.reportFault(new AmlAbort("ae-support", packageExpression));
      return { type: "Uninitialized" };
    },
  },
  Release: {
    arity: 1,
    run: (task, stack, at) => {
      release(task, stack[at]);
      return undefined;
    },
  },
  Reset: {
    arity: 1,
    run: (_task, stack, at) => {
      reset(stack[at]);
      return undefined;
    },
  },
  Signal: {
    arity: 1,
    run: (_task, stack, at) => {
      signal(stack[at]);
      return undefined;
    },
  },
  SizeOf: { arity: 1, run: (task, stack, at) => sizeOf(task.context, stack[at]) },
  Sleep: { arity: 1, run: (task, stack, at) => sleep(task, int(task, stack, at)) },
  Stall: { arity: 1, run: (task, stack, at) => stall(task, int(task, stack, at)) },
  Timer: {
    arity: 0,
    // §19.6.136: units of 100 ns.
    run: (task) => narrow(Math.floor(task.context.host.clock.now / 100), task.context.bits),
  },
  ToBcd: { arity: 1, run: (task, stack, at) => toBcd(int(task, stack, at), task.context.bits) },
  ToBuffer: {
    arity: 1,
    run: (task, stack, at) => {
      const value = stack[at];
      return isBuffer(value) ? value : { type: "Buffer", bytes: toBytes(value, task.context.bits) };
    },
  },
  ToDecimalString: {
    arity: 1,
    run: (_task, stack, at) => {
      const value = stack[at];
      return isString(value) ? value : { type: "String", value: toDecimalText(value) };
    },
  },
  ToHexString: {
    arity: 1,
    run: (task, stack, at) => {
      const value = stack[at];
      return isString(value) ? value : { type: "String", value: toHexText(task.context, value) };
    },
  },
  ToInteger: {
    arity: 1,
    run: (task, stack, at) => {
      const value = stack[at];
      return isString(value) ? integerOfNumeral(value.value, task.context.bits) : int(task, stack, at);
    },
  },
  ToString: {
    arity: 2,
    run: (task, stack, at) => {
      const bytes = toBytes(stack[at], task.context.bits);
      return { type: "String", value: textOfBuffer(bytes, int(task, stack, at + 1)) };
    },
  },
  Unload: {
    arity: 1,
    run: (task, stack, at) => {
      unload(task, stack[at]);
      return undefined;
    },
  },
  Wait: { arity: 2, run: (task, stack, at) => wait(task, stack[at], int(task, stack, at + 1)) },
};

/** The order of the operators in instructions. */
export const operatorNames: readonly OperatorName[] =
  // Object.keys loses the key type.
  Object.keys(operators) as OperatorName[];

/** Operators by their number in instructions. */
export const operatorList: readonly Operator[] = Object.values(operators);

export type { OperatorName };

/** §19.6.94: devices, processors and thermal zones are notified; interpreters accept any name. */
function notified(operand: Value): NamespaceNode {
  if (operand instanceof NamespaceNode) return operand;
  if (typeof operand === "object" && "type" in operand && operand.type === "Reference") return operand.node;
  return wrongOperand(operand, "a Device, Processor or ThermalZone");
}
