/**
 * Store, CopyObject and the targets of operators.
 *
 * @see ACPI 6.5 §19.3.5.5, §19.3.5.8, §19.6.132
 */
import {
  type AcpiObject,
  type BufferObject,
  type FieldUnitObject,
  type IndexReferenceObject,
  NamespaceNode,
  type SlotReferenceObject,
  type StringObject,
} from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { writeBufferField } from "./buffer-field.ts";
import type { EngineContext } from "./context.ts";
import {
  integerOfBuffer,
  isBuffer,
  isString,
  textOfBuffer,
  toBytes,
  toInteger,
  toText,
  wrongOperand,
} from "./convert.ts";
import { writeFieldUnit } from "./field-unit.ts";
import { charge, chargeCopy } from "./memory.ts";
import { copyOf, describe, plainObject, type Value } from "./value.ts";

/** References to Args that hold references are followed this far. */
const referenceLimit = 64;

/** How a value arrives at a name that has a type already. */
export type StoreRule =
  /** Store and the targets of arithmetic: converted to the type of the name. */
  | "convert"
  /** Through an Arg: a name with data takes the type of the value, other objects stay what they are. */
  | "retype"
  /** CopyObject and the targets of explicit conversions: the name takes the type of the value. */
  | "replace";

/** A value that may be kept: a bare name may not, nor what a method without Return leaves. */
export function storable(value: Value): Value {
  if (value === undefined || value instanceof NamespaceNode) return wrongOperand(value, "a data object or a reference");
  return value;
}

/** What CopyObject copies: data and references, no bare names. */
export function copySource(value: Value): Value {
  return value instanceof NamespaceNode
    ? abort("ae-type", `CopyObject copies data and references, found ${describe(value)}`)
    : value;
}

/** A copy of a value for a Local or an Arg. Integers, most of what is stored, pass through. */
export function kept(context: EngineContext, value: Value): Value {
  if (typeof value === "number" || typeof value === "bigint") return value;
  chargeCopy(context, value);
  return copyOf(storable(value));
}

/**
 * Stores to a name.
 *
 * @returns what a serial bus answered: that is the value of the Store then, in place of what was stored, §5.5.2.4.6
 */
export function storeToNode(
  context: EngineContext,
  node: NamespaceNode,
  value: Value,
  rule: StoreRule,
): BufferObject | undefined {
  const { object } = node;
  if (object?.type === "FieldUnit") return writeFieldUnit(context, object, value);
  if (object === undefined) abort("ae-aml-target-type", `${node.path} is a scope`);
  else storeToObject(context, node, object, value, rule);
  return undefined;
}

function storeToObject(
  context: EngineContext,
  node: NamespaceNode,
  object: Exclude<AcpiObject, FieldUnitObject>,
  value: Value,
  rule: StoreRule,
): void {
  switch (object.type) {
    case "BufferField":
      writeBufferField(context, object, value);
      return;
    case "Integer":
    case "String":
    case "Buffer":
      if (rule === "convert") convertInto(context, node, object, value);
      else node.object = plainObject(kept(context, rule === "retype" ? simpleData(value) : copySource(value)));
      return;
    case "Package":
      if (rule === "replace") node.object = plainObject(kept(context, copySource(value)));
      else convertInto(context, node, object, value);
      return;
    case "Uninitialized":
    case "Reference":
    case "SlotReference":
    case "IndexReference":
    case "UnresolvedReference":
    case "DdbHandle":
      node.object = plainObject(kept(context, value));
      return;
    case "Device":
    case "ThermalZone":
    case "Processor":
    case "PowerResource":
    case "Event":
    case "Mutex":
    case "Method":
    case "OperationRegion":
    case "Debug":
      // What cannot be stored at all is told first.
      storable(value);
      if (rule !== "replace") abort("ae-aml-target-type", `cannot store to ${object.type} ${node.path}`);
      node.object = plainObject(kept(context, value));
      return;
    default:
      object satisfies never;
  }
}

function simpleData(value: Value): Value {
  if (typeof value === "number" || typeof value === "bigint" || isString(value) || isBuffer(value)) return value;
  return wrongOperand(value, "Integer, String or Buffer");
}

/** Gives the object of a name a new value of the type it has; whoever shares the object sees it. */
function convertInto(
  context: EngineContext,
  node: NamespaceNode,
  object: Extract<AcpiObject, { type: "Integer" | "String" | "Buffer" | "Package" }>,
  value: Value,
): void {
  if (context.options.semantics.storesTo === "storage" && object.type !== "Package") {
    node.object = copyInto(context, object, value);
    return;
  }
  switch (object.type) {
    case "Integer":
      node.object = plainObject(toInteger(value, context.bits));
      return;
    case "String":
      object.value = toText(value, context.bits);
      charge(context, object.value.length);
      return;
    case "Buffer":
      charge(context, object.bytes.length);
      fillBuffer(object, toBytes(value, context.bits));
      return;
    case "Package":
      storable(value);
      if (typeof value !== "object" || !("type" in value) || value.type !== "Package") {
        abort("ae-aml-target-type", `cannot store ${describe(value)} to Package ${node.path}`);
      }
      node.object = plainObject(kept(context, value));
      return;
    default:
      object satisfies never;
  }
}

/** Sizes of strings that became shorter than the storage they began with. */
const storageOfStrings = new WeakMap<StringObject, number>();

/**
 * Copies the bytes of a value into the storage of an object, which keeps its size: what does not fit is cut, what
 * remains is zeroed, and a String ends at its first NUL.
 */
function copyInto(
  context: EngineContext,
  object: Extract<AcpiObject, { type: "Integer" | "String" | "Buffer" }>,
  value: Value,
): AcpiObject {
  const { bits } = context;
  const source = toBytes(value, bits);
  switch (object.type) {
    case "Integer":
      if (typeof value === "number" || typeof value === "bigint") return plainObject(value);
      return plainObject(source.length === 0 ? 0 : integerOfBuffer(source, bits));
    case "String": {
      const size = storageOfStrings.get(object) ?? object.value.length;
      charge(context, size);
      storageOfStrings.set(object, size);
      object.value = textOfBuffer(source, size);
      return object;
    }
    case "Buffer":
      charge(context, object.bytes.length);
      if (object.bytes.length > 0) fillBuffer(object, source);
      return object;
    default:
      return object satisfies never;
  }
}

/** A Buffer keeps its size: longer sources are cut, shorter ones padded; only an empty one takes the source's size. */
function fillBuffer(target: BufferObject, source: Uint8Array): void {
  if (target.bytes.length === 0) {
    target.bytes = source.slice();
    return;
  }
  const { length } = target.bytes;
  if (source.length < length) {
    // The source may be the target itself only at equal length.
    target.bytes.set(source);
    target.bytes.fill(0, source.length);
  } else target.bytes.set(source.subarray(0, length));
}

/** Stores through a reference: what RefOf or Index gave, or a method returned. @returns as {@link storeToNode} */
export function storeToReference(
  context: EngineContext,
  target: Value,
  value: Value,
  rule: StoreRule,
): BufferObject | undefined {
  if (typeof target === "object" && "type" in target) {
    switch (target.type) {
      case "Reference":
        return storeToNode(context, target.node, value, rule);
      case "SlotReference":
        return storeToSlot(context, target, value, rule);
      case "IndexReference":
        storeToIndex(context, target, value);
        return undefined;
      default:
    }
  }
  return wrongOperand(target, "a reference to store to");
}

function storeToSlot(
  context: EngineContext,
  target: SlotReferenceObject,
  value: Value,
  rule: StoreRule,
): BufferObject | undefined {
  const { semantics } = context.options;
  let at = target;
  // Args that refer to each other in a circle: after a while the one reached is replaced.
  for (let i = 0; i < referenceLimit; i++) {
    // The engine alone fills slots, with its own values.
    const held = at.slots[at.index] as Value;
    if (!semantics.storesThrough(at.slot, held, value)) break;
    if (typeof held === "object" && "type" in held && held.type === "SlotReference") at = held;
    else return storeToReference(context, held, value, semantics.ruleBehindReference(rule));
  }
  at.slots[at.index] = kept(context, value);
  return undefined;
}

function storeToIndex(context: EngineContext, reference: IndexReferenceObject, value: Value): void {
  const { target, index } = reference;
  switch (target.type) {
    case "Package":
      if (index < target.elements.length) target.elements[index] = plainObject(kept(context, value));
      return;
    case "Buffer":
      if (index < target.bytes.length) target.bytes[index] = byteOf(context, value);
      return;
    case "String":
      storeCharacter(target, index, byteOf(context, value));
      return;
    default:
      target satisfies never;
  }
}

function byteOf(context: EngineContext, value: Value): number {
  if (isString(value)) return value.value === "" ? 0 : value.value.charCodeAt(0);
  if (isBuffer(value)) return value.bytes[0] ?? 0;
  return Number(BigInt.asUintN(8, BigInt(toInteger(value, context.bits))));
}

function storeCharacter(target: StringObject, index: number, byte: number): void {
  if (index >= target.value.length) return;
  target.value = target.value.slice(0, index) + String.fromCharCode(byte) + target.value.slice(index + 1);
}
