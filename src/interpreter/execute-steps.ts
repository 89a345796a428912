/** Steps of the executor that are not worth a place in its loop. */
import { printNamePath } from "../aml/index.ts";
import { type AcpiObject, type BufferObject, type MethodObject, NamespaceNode } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { type NameCell, resolveName } from "./code.ts";
import { type EngineContext, emit } from "./context.ts";
import { isBuffer, isString, toInteger, toText, wrongOperand } from "./convert.ts";
import { blocked } from "./execution.ts";
import type { Frame } from "./frame.ts";
import type { IntegerBits } from "./integer.ts";
import { valueOfNode } from "./node-value.ts";
import { packageElement } from "./references.ts";
import { kept, type StoreRule, storable, storeToNode, storeToReference } from "./store.ts";
import { tryLockField, unlockField } from "./synchronization.ts";
import type { Task } from "./task.ts";
import { describe, heldValue, type Integer, plainObject, type Value } from "./value.ts";

/** The node of a name; aborts if there is none. */
export function nodeOf(context: EngineContext, cell: NameCell, scope: NamespaceNode): NamespaceNode {
  const node = resolveName(context.namespace, cell, scope);
  return node ?? abort("ae-not-found", `no ${printNamePath(cell.path)} seen from ${scope.path}`);
}

/** The value of a name that is no method. A field with the Lock rule may have to wait. */
export function readName(task: Task, node: NamespaceNode): Value | typeof blocked {
  const { context } = task;
  if (node.object?.type !== "FieldUnit" || !node.object.isLocked) return valueOfNode(context, node);
  if (!tryLockField(task)) return blocked;
  try {
    return valueOfNode(context, node);
  } finally {
    unlockField(task);
  }
}

/**
 * Stores to a name.
 *
 * @returns true: done; false: a field with the Lock rule has to wait; else the answer of a serial bus, which is the
 * value of the Store
 */
export function storeName(task: Task, node: NamespaceNode, value: Value, rule: StoreRule): boolean | BufferObject {
  const { context } = task;
  if (node.object?.type !== "FieldUnit" || !node.object.isLocked) {
    return storeToNode(context, node, value, rule) ?? true;
  }
  if (!tryLockField(task)) return false;
  try {
    return storeToNode(context, node, value, rule) ?? true;
  } finally {
    unlockField(task);
  }
}

/** Stores through a reference. @returns the value of the Store: what was stored, or what a serial bus answered */
export function storeReference(context: EngineContext, target: Value, value: Value, rule: StoreRule): Value {
  return storeToReference(context, target, value, rule) ?? value;
}

/**
 * Stores to an Arg, or through the reference it holds; what that refers to takes the type of the value.
 *
 * @returns the value of the Store, as {@link storeReference}
 */
export function storeArg(context: EngineContext, args: Value[], index: number, value: Value): Value {
  const held = args[index];
  const { semantics } = context.options;
  if (semantics.storesThrough("Arg", held, value)) {
    return storeReference(context, held, value, semantics.ruleBehindReference("convert"));
  }
  args[index] = kept(context, value);
  return value;
}

/** The method that a Call means; aborts if it takes another number of arguments. */
export function checkedCallee(node: NamespaceNode, count: number): MethodObject {
  const { object } = node;
  if (object?.type === "Method" && object.argumentCount === count) return object;
  const found = object?.type === "Method" ? `a Method with ${object.argumentCount}` : (object?.type ?? "a scope");
  return abort("ae-aml-operand-type", `${node.path} is called with ${count} arguments; it is ${found}`);
}

/** A reference to a bare name; other values stay what they are. */
export function referenceTo(value: Value): Value {
  return value instanceof NamespaceNode ? { type: "Reference", node: value } : value;
}

/** A predicate that is no number: Strings and Buffers convert. */
export function isTrue(value: Value, bits: IntegerBits): boolean {
  const isConverted = typeof value !== "object" || isString(value) || isBuffer(value);
  return isConverted ? toInteger(value, bits) !== 0 : abort("ae-type", `${describe(value)} as predicate`);
}

/** Adds or subtracts one in place. */
export function stepped(
  slots: Value[],
  index: number,
  step: (a: Integer, b: Integer, bits: IntegerBits) => Integer,
  bits: IntegerBits,
  slot: "Local" | "Arg",
): Integer {
  const held = slots[index];
  if (held === undefined) {
    return abort(
      slot === "Local" ? "ae-aml-uninitialized-local" : "ae-aml-uninitialized-arg",
      `${slot}${index} has no value`,
    );
  }
  const value = step(toInteger(held, bits), 1, bits);
  slots[index] = value;
  return value;
}

/** Ends a loop that has gone round too often or for too long. */
export function countIteration(context: EngineContext, count: number, enteredAt: number): void {
  const { loopIterations, loopTime } = context.options.limits;
  if (count >= loopIterations) abort("ae-aml-loop-timeout", `a While went round ${count} times`);
  const elapsed = context.host.clock.now - enteredAt;
  if (elapsed >= loopTime) abort("ae-aml-loop-timeout", `a While ran for ${Math.floor(elapsed / 1_000_000)} ms`);
}

/** A name as package element: its value or a reference; at table level it may come into being later. */
export function element(context: EngineContext, frame: Frame, cell: NameCell): Value {
  if (context.options.semantics.packageNames === "text") return { type: "String", value: printNamePath(cell.path) };
  const node = resolveName(context.namespace, cell, frame.scope);
  if (node !== undefined) return heldValue(packageElement(context, node));
  frame.hasUnsettledElement = true;
  return { type: "UnresolvedReference", path: cell.path, scope: frame.scope };
}

/** A Package of the values on the stack. */
export function packageOf(frame: Frame, stack: readonly Value[], at: number, count: number): Value {
  const elements: AcpiObject[] = [];
  for (let i = at; i < at + count; i++) elements.push(plainObject(storable(stack[i])));
  const object = { type: "Package", elements } as const;
  if (frame.hasUnsettledElement) {
    frame.unsettled.push(object);
    frame.hasUnsettledElement = false;
  }
  return object;
}

/** A Store to the Debug object. */
export function storeDebug(context: EngineContext, value: Value): void {
  if (value === undefined) wrongOperand(value, "a value");
  context.host.debug?.(plainObject(value));
  if (!context.isTracing) return;
  const isPlain = typeof value !== "object" || ("type" in value && value.type === "String");
  emit(context, "debug", { text: isPlain ? toText(value, context.bits) : describe(value) });
}
