/**
 * Runs the code of one activation until it calls, returns, blocks or has used its budget.
 *
 * The state of the loop lives in local variables and goes back to frame and task whenever somebody else may look:
 * before calls, on blocking, at faults. Nothing is allocated per instruction (Integers above 2^53 apart).
 *
 * The casts `as` in this file state what the lowering guarantees: its indexes are in range, and the operand stack
 * never falls below what it pushed.
 */
import type { NamespaceNode } from "../namespace/index.ts";
import { AmlAbort, abort } from "./abort.ts";
import { type NameCell, resolveName } from "./code.ts";
import { compare } from "./comparison.ts";
import { toInteger } from "./convert.ts";
import { declare, enter } from "./declare.ts";
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
import type { Instructions } from "./instructions.ts";
import { add, and, multiply, not, ones, or, shiftLeft, shiftRight, subtract, xor } from "./integer.ts";
import { type Operator, operatorList } from "./operators.ts";
import { dereference } from "./references.ts";
import { kept } from "./store.ts";
import type { Task } from "./task.ts";
import { copyOf, largestNumber } from "./value.ts";

/** @returns what is left of `budget` */
export function execute(task: Task, frame: Frame, budget: number): number {
  const { context, stack } = task;
  const { code, locals, args } = frame;
  const { words, values } = code;
  const { bits } = context;
  const largest = bits === 32 ? 0xffffffff : largestNumber;
  const truth = ones(bits);
  let pc = frame.pc;
  let sp = task.sp;
  let start = pc;
  let left = budget;
  try {
    while (left > 0) {
      left--;
      start = pc;
      switch (words[pc++] as Instructions[keyof Instructions]) {
        case 0 satisfies Instructions["Fault"]: {
          const detail = code.details[words[pc] as number];
          if (detail?.kind === "fault") abort(detail.fault, detail.detail);
          break;
        }
        case 1 satisfies Instructions["Value"]:
          stack[sp++] = values[words[pc++] as number];
          break;
        case 2 satisfies Instructions["Small"]:
          stack[sp++] = words[pc++] as number;
          break;
        case 3 satisfies Instructions["Local"]: {
          const value = locals[words[pc] as number];
          if (value === undefined) abort("ae-aml-uninitialized-local", `Local${words[pc]} has no value`);
          stack[sp++] = value;
          pc++;
          break;
        }
        case 4 satisfies Instructions["Arg"]: {
          const value = args[words[pc] as number];
          if (value === undefined) abort("ae-aml-uninitialized-arg", `Arg${words[pc]} has no value`);
          stack[sp++] = value;
          pc++;
          break;
        }
        case 5 satisfies Instructions["LocalOrNothing"]:
          stack[sp++] = locals[words[pc++] as number];
          break;
        case 6 satisfies Instructions["ArgOrNothing"]:
          stack[sp++] = args[words[pc++] as number];
          break;
        case 7 satisfies Instructions["Name"]: {
          const cell = code.names[words[pc++] as number] as NameCell;
          const node = nodeOf(context, cell, frame.scope);
          if (node.object?.type === "Method") {
            frame.pc = pc;
            task.sp = sp;
            if (task.call(node, node.object, [])) return left;
            frame.pc = start;
            task.block();
            return left;
          }
          const value = readName(task, node);
          if (value === blocked) {
            frame.pc = start;
            task.sp = sp;
            task.block();
            return left;
          }
          stack[sp++] = value;
          break;
        }
        case 8 satisfies Instructions["Node"]:
          stack[sp++] = nodeOf(context, code.names[words[pc++] as number] as NameCell, frame.scope);
          break;
        case 9 satisfies Instructions["NodeOrNothing"]:
          stack[sp++] = resolveName(context.namespace, code.names[words[pc++] as number] as NameCell, frame.scope);
          break;
        case 10 satisfies Instructions["StoreLocal"]:
          locals[words[pc++] as number] = kept(context, stack[sp - 1]);
          break;
        case 11 satisfies Instructions["StoreLocalAndPop"]:
          locals[words[pc++] as number] = kept(context, stack[--sp]);
          break;
        case 12 satisfies Instructions["StoreArg"]:
          stack[sp - 1] = storeArg(context, args, words[pc++] as number, stack[sp - 1]);
          break;
        case 13 satisfies Instructions["StoreName"]: {
          const node = nodeOf(context, code.names[words[pc++] as number] as NameCell, frame.scope);
          const stored = storeName(task, node, stack[sp - 1], words[pc++] === 0 ? "convert" : "replace");
          if (stored === true) break;
          if (stored === false) {
            frame.pc = start;
            task.sp = sp;
            task.block();
            return left;
          }
          stack[sp - 1] = stored;
          break;
        }
        case 14 satisfies Instructions["StoreReference"]:
          sp--;
          stack[sp - 1] = storeReference(context, stack[sp], stack[sp - 1], words[pc++] === 0 ? "convert" : "replace");
          break;
        case 15 satisfies Instructions["StoreDebug"]:
          storeDebug(context, stack[sp - 1]);
          break;
        case 16 satisfies Instructions["Pop"]:
          sp--;
          break;
        case 17 satisfies Instructions["Keep"]:
          frame.implicit = stack[--sp];
          break;
        case 18 satisfies Instructions["Jump"]:
          pc = words[pc] as number;
          break;
        case 19 satisfies Instructions["JumpIfZero"]: {
          const value = stack[--sp];
          const isZero = typeof value === "number" ? value === 0 : !isTrue(value, bits);
          pc = isZero ? (words[pc] as number) : pc + 1;
          break;
        }
        case 20 satisfies Instructions["LoopEnter"]:
          stack[sp++] = 0;
          stack[sp++] = context.host.clock.now;
          break;
        case 21 satisfies Instructions["LoopBack"]: {
          const count = (stack[sp - 2] as number) + 1;
          stack[sp - 2] = count;
          countIteration(context, count, stack[sp - 1] as number);
          pc = words[pc] as number;
          break;
        }
        case 22 satisfies Instructions["LoopLeave"]:
          sp -= 2;
          break;
        case 23 satisfies Instructions["Add"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          let sum: number;
          // biome-ignore lint/suspicious/noAssignInExpressions: the sum is both tested and kept
          if (typeof a === "number" && typeof b === "number" && (sum = a + b) <= largest) stack[sp - 1] = sum;
          else stack[sp - 1] = add(toInteger(a, bits), toInteger(b, bits), bits);
          break;
        }
        case 24 satisfies Instructions["Subtract"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          if (typeof a === "number" && typeof b === "number" && a >= b) stack[sp - 1] = a - b;
          else stack[sp - 1] = subtract(toInteger(a, bits), toInteger(b, bits), bits);
          break;
        }
        case 25 satisfies Instructions["Multiply"]: {
          const b = stack[--sp];
          stack[sp - 1] = multiply(toInteger(stack[sp - 1], bits), toInteger(b, bits), bits);
          break;
        }
        case 26 satisfies Instructions["And"]: {
          const b = stack[--sp];
          stack[sp - 1] = and(toInteger(stack[sp - 1], bits), toInteger(b, bits));
          break;
        }
        case 27 satisfies Instructions["Or"]: {
          const b = stack[--sp];
          stack[sp - 1] = or(toInteger(stack[sp - 1], bits), toInteger(b, bits));
          break;
        }
        case 28 satisfies Instructions["XOr"]: {
          const b = stack[--sp];
          stack[sp - 1] = xor(toInteger(stack[sp - 1], bits), toInteger(b, bits));
          break;
        }
        case 29 satisfies Instructions["NAnd"]: {
          const b = stack[--sp];
          stack[sp - 1] = not(and(toInteger(stack[sp - 1], bits), toInteger(b, bits)), bits);
          break;
        }
        case 30 satisfies Instructions["NOr"]: {
          const b = stack[--sp];
          stack[sp - 1] = not(or(toInteger(stack[sp - 1], bits), toInteger(b, bits)), bits);
          break;
        }
        case 31 satisfies Instructions["Not"]:
          stack[sp - 1] = not(toInteger(stack[sp - 1], bits), bits);
          break;
        case 32 satisfies Instructions["ShiftLeft"]: {
          const b = stack[--sp];
          stack[sp - 1] = shiftLeft(toInteger(stack[sp - 1], bits), toInteger(b, bits), bits);
          break;
        }
        case 33 satisfies Instructions["ShiftRight"]: {
          const b = stack[--sp];
          stack[sp - 1] = shiftRight(toInteger(stack[sp - 1], bits), toInteger(b, bits), bits);
          break;
        }
        case 34 satisfies Instructions["LAnd"]: {
          const b = toInteger(stack[--sp], bits);
          const a = toInteger(stack[sp - 1], bits);
          stack[sp - 1] = a !== 0 && b !== 0 ? truth : 0;
          break;
        }
        case 35 satisfies Instructions["LOr"]: {
          const b = toInteger(stack[--sp], bits);
          const a = toInteger(stack[sp - 1], bits);
          stack[sp - 1] = a !== 0 || b !== 0 ? truth : 0;
          break;
        }
        case 36 satisfies Instructions["LNot"]:
          stack[sp - 1] = toInteger(stack[sp - 1], bits) === 0 ? truth : 0;
          break;
        case 37 satisfies Instructions["LEqual"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          const holds = typeof a === "number" && typeof b === "number" ? a === b : compare(context, a, b) === 0;
          stack[sp - 1] = holds ? truth : 0;
          break;
        }
        case 38 satisfies Instructions["LNotEqual"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          const holds = typeof a === "number" && typeof b === "number" ? a !== b : compare(context, a, b) !== 0;
          stack[sp - 1] = holds ? truth : 0;
          break;
        }
        case 39 satisfies Instructions["LGreater"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          const holds = typeof a === "number" && typeof b === "number" ? a > b : compare(context, a, b) > 0;
          stack[sp - 1] = holds ? truth : 0;
          break;
        }
        case 40 satisfies Instructions["LGreaterEqual"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          const holds = typeof a === "number" && typeof b === "number" ? a >= b : compare(context, a, b) >= 0;
          stack[sp - 1] = holds ? truth : 0;
          break;
        }
        case 41 satisfies Instructions["LLess"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          const holds = typeof a === "number" && typeof b === "number" ? a < b : compare(context, a, b) < 0;
          stack[sp - 1] = holds ? truth : 0;
          break;
        }
        case 42 satisfies Instructions["LLessEqual"]: {
          const b = stack[--sp];
          const a = stack[sp - 1];
          const holds = typeof a === "number" && typeof b === "number" ? a <= b : compare(context, a, b) <= 0;
          stack[sp - 1] = holds ? truth : 0;
          break;
        }
        case 43 satisfies Instructions["IncrementLocal"]:
          stack[sp++] = stepped(locals, words[pc++] as number, add, bits, "Local");
          break;
        case 44 satisfies Instructions["DecrementLocal"]:
          stack[sp++] = stepped(locals, words[pc++] as number, subtract, bits, "Local");
          break;
        case 45 satisfies Instructions["IncrementArg"]:
          stack[sp++] = stepped(args, words[pc++] as number, add, bits, "Arg");
          break;
        case 46 satisfies Instructions["DecrementArg"]:
          stack[sp++] = stepped(args, words[pc++] as number, subtract, bits, "Arg");
          break;
        case 47 satisfies Instructions["Call"]: {
          const node = nodeOf(context, code.names[words[pc++] as number] as NameCell, frame.scope);
          const count = words[pc++] as number;
          const object = checkedCallee(node, count);
          frame.pc = pc;
          task.sp = sp - count;
          if (task.call(node, object, stack.slice(sp - count, sp))) return left;
          frame.pc = start;
          task.sp = sp;
          task.block();
          return left;
        }
        case 48 satisfies Instructions["Return"]:
          frame.pc = start;
          task.leaveFrame(stack[sp - 1]);
          return left;
        case 49 satisfies Instructions["ReturnNothing"]:
          frame.pc = start;
          task.leaveFrame(frame.implicit);
          return left;
        case 50 satisfies Instructions["Operate"]:
        case 51 satisfies Instructions["OperateOnly"]: {
          const operator = operatorList[words[pc++] as number] as Operator;
          const base = sp - operator.arity;
          frame.pc = pc;
          task.sp = base;
          const value = operator.run(task, stack, base);
          if (value === called) return left;
          if (value === blocked) {
            frame.pc = start;
            task.sp = sp;
            task.block();
            return left;
          }
          sp = base;
          if (words[start] === (50 satisfies Instructions["Operate"])) stack[sp++] = value;
          break;
        }
        case 52 satisfies Instructions["Fresh"]:
          stack[sp++] = copyOf(values[words[pc++] as number]);
          break;
        case 53 satisfies Instructions["PackageOf"]: {
          const count = words[pc++] as number;
          sp -= count;
          stack[sp] = packageOf(frame, stack, sp, count);
          sp++;
          break;
        }
        case 54 satisfies Instructions["Element"]:
          stack[sp++] = element(context, frame, code.names[words[pc++] as number] as NameCell);
          break;
        case 55 satisfies Instructions["LocalReference"]:
          stack[sp++] = { type: "SlotReference", slot: "Local", slots: locals, index: words[pc++] as number };
          break;
        case 56 satisfies Instructions["ArgReference"]:
          stack[sp++] = { type: "SlotReference", slot: "Arg", slots: args, index: words[pc++] as number };
          break;
        case 57 satisfies Instructions["NodeReference"]:
          stack[sp - 1] = referenceTo(stack[sp - 1]);
          break;
        case 58 satisfies Instructions["JumpIfNothing"]:
          if (stack[sp - 1] === undefined) {
            stack[sp - 1] = 0;
            pc = words[pc] as number;
          } else pc++;
          break;
        case 59 satisfies Instructions["EnterScope"]: {
          const node = nodeOf(context, code.names[words[pc++] as number] as NameCell, frame.scope);
          if (node.object?.type === "Method") abort("ae-aml-operand-type", `Scope of Method ${node.path}`);
          enter(frame, node);
          break;
        }
        case 60 satisfies Instructions["LeaveScope"]:
          frame.scope = frame.scopes.pop() as NamespaceNode;
          break;
        case 61 satisfies Instructions["Declare"]: {
          const detail = code.details[words[pc++] as number];
          frame.pc = start;
          if (detail !== undefined) sp = declare(task, frame, detail, stack, sp);
          break;
        }
        case 62 satisfies Instructions["DuplicatePair"]:
          stack[sp] = stack[sp - 2];
          stack[sp + 1] = stack[sp - 1];
          sp += 2;
          break;
        case 63 satisfies Instructions["ReadReference"]:
          stack[sp] = dereference(context, stack[sp - 1], frame.scope);
          sp++;
          break;
        case 64 satisfies Instructions["Swap"]: {
          const top = stack[sp - 1];
          stack[sp - 1] = stack[sp - 2];
          stack[sp - 2] = top;
          break;
        }
        case 65 satisfies Instructions["Mention"]: {
          const node = nodeOf(context, code.names[words[pc++] as number] as NameCell, frame.scope);
          if (node.object?.type !== "Method") {
            stack[sp++] = undefined;
            break;
          }
          frame.pc = pc;
          task.sp = sp;
          if (task.call(node, node.object, [])) return left;
          frame.pc = start;
          task.block();
          return left;
        }
        case 66 satisfies Instructions["PutLocal"]:
          locals[words[pc++] as number] = stack[sp - 1];
          break;
        default:
      }
    }
    frame.pc = pc;
    task.sp = sp;
  } catch (fault) {
    frame.pc = start;
    task.sp = sp;
    if (!(fault instanceof AmlAbort)) throw fault;
    task.fail(fault);
  }
  return left;
}
