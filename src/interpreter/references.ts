/** RefOf, DerefOf, Index, SizeOf, ObjectType. @see ACPI 6.5 §19.6.34, §19.6.63, §19.6.97, §19.6.115, §19.6.129 */
import { objectTypes, parseNamePath } from "../aml/index.ts";
import {
  type AcpiObject,
  type AcpiObjectType,
  type IndexReferenceObject,
  NamespaceNode,
  type PackageObject,
} from "../namespace/index.ts";
import { abort } from "./abort.ts";
import type { EngineContext } from "./context.ts";
import { isString, toInteger, wrongOperand } from "./convert.ts";
import { valueOfNode } from "./node-value.ts";
import { describe, heldValue, type Value } from "./value.ts";

/** Numbers that ObjectType gives. References have the number of what they refer to. */
const objectTypeNumbers: { readonly [T in AcpiObjectType]: number } = {
  Uninitialized: objectTypes.Uninitialized.number,
  Integer: objectTypes.Integer.number,
  String: objectTypes.String.number,
  Buffer: objectTypes.Buffer.number,
  Package: objectTypes.Package.number,
  FieldUnit: objectTypes.FieldUnit.number,
  Device: objectTypes.Device.number,
  Event: objectTypes.Event.number,
  Method: objectTypes.Method.number,
  Mutex: objectTypes.Mutex.number,
  OperationRegion: objectTypes.OpRegion.number,
  PowerResource: objectTypes.PowerResource.number,
  Processor: objectTypes.Processor.number,
  ThermalZone: objectTypes.ThermalZone.number,
  BufferField: objectTypes.BufferField.number,
  DdbHandle: objectTypes.DdbHandle.number,
  Debug: objectTypes.Debug.number,
  Reference: objectTypes.Uninitialized.number,
  SlotReference: objectTypes.Uninitialized.number,
  IndexReference: objectTypes.Uninitialized.number,
  UnresolvedReference: objectTypes.Uninitialized.number,
};

/** References to references are followed this far. */
const referenceLimit = 64;

/** A package element as value; a name that had to wait for its declaration is resolved now. */
export function elementOf(context: EngineContext, target: PackageObject, index: number): Value {
  const element = target.elements[index];
  if (element === undefined) return undefined;
  if (element.type !== "UnresolvedReference") return element.type === "Uninitialized" ? undefined : heldValue(element);
  const node = context.namespace.resolve(element.path, element.scope);
  if (node === undefined) return undefined;
  const value = packageElement(context, node);
  target.elements[index] = value;
  return heldValue(value);
}

/** Gives every name in a package, and in the packages in it, its value as far as it is declared by now. */
export function settleElements(context: EngineContext, target: PackageObject): void {
  const pending = [target];
  const seen = new Set(pending);
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (let index = 0; index < at.elements.length; index++) {
      if (at.elements[index]?.type === "UnresolvedReference") elementOf(context, at, index);
      const element = at.elements[index];
      if (element?.type !== "Package" || seen.has(element)) continue;
      seen.add(element);
      pending.push(element);
    }
  }
}

/** What a name in a package becomes: data objects and fields their value, anything else a reference, §19.6.102. */
export function packageElement(context: EngineContext, node: NamespaceNode): AcpiObject {
  const { object } = node;
  switch (object?.type) {
    case "Integer":
    case "String":
    case "Buffer":
    case "Package":
      return object;
    case "FieldUnit":
    case "BufferField": {
      const value = valueOfNode(context, node);
      return typeof value === "object" && "type" in value
        ? value
        : { type: "Integer", value: BigInt(toInteger(value, context.bits)) };
    }
    default:
      return { type: "Reference", node };
  }
}

/** Index: a reference to an element. `source` is live. */
export function indexOf(context: EngineContext, source: Value, at: Value): IndexReferenceObject {
  const object =
    typeof source === "object" && "type" in source && source.type === "Reference" ? source.node.object : source;
  if (typeof object !== "object" || !("type" in object)) return wrongOperand(source, "Buffer, String or Package");
  const index = Number(toInteger(at, context.bits));
  switch (object.type) {
    case "Package":
      if (index >= object.elements.length)
        abort("ae-aml-package-limit", `index ${index} of ${object.elements.length} elements`);
      break;
    case "Buffer":
      if (index >= object.bytes.length) abort("ae-aml-buffer-limit", `index ${index} of ${object.bytes.length} bytes`);
      break;
    case "String":
      if (index >= object.value.length)
        abort("ae-aml-string-limit", `index ${index} of ${object.value.length} characters`);
      break;
    default:
      return wrongOperand(source, "Buffer, String or Package");
  }
  return { type: "IndexReference", target: object, index };
}

/** DerefOf: what a reference refers to; a String names an object seen from `scope`. */
export function dereference(context: EngineContext, reference: Value, scope: NamespaceNode): Value {
  let value = referent(context, reference, scope);
  if (!context.options.semantics.dereferencesChains) return value;
  // What Index refers to is taken as it is: elements of packages may be references.
  for (let i = 0; i < referenceLimit; i++) {
    if (typeof value !== "object" || !("type" in value)) return value;
    if (value.type !== "Reference" && value.type !== "SlotReference" && value.type !== "IndexReference") return value;
    if (isIndex(reference)) return value;
    value = referent(context, value, scope);
  }
  return abort("ae-aml-circular-reference", `references lead to references more than ${referenceLimit} times`);
}

function isIndex(value: Value): boolean {
  return typeof value === "object" && "type" in value && value.type === "IndexReference";
}

/** No name: a segment of more than four characters. */
const longSegment = /[^\\.^]{5}/;

/** One step of DerefOf. */
function referent(context: EngineContext, reference: Value, scope: NamespaceNode): Value {
  if (isString(reference)) {
    if (reference.value === "") abort("ae-bad-parameter", "DerefOf of an empty String");
    const path = parseNamePath(reference.value);
    if (path === undefined && longSegment.test(reference.value)) abort("ae-bad-pathname", `"${reference.value}"`);
    const node = path === undefined ? undefined : context.namespace.resolve(path, scope);
    return node === undefined
      ? abort("ae-not-found", `no "${reference.value}" seen from ${scope.path}`)
      : valueOfNode(context, node);
  }
  if (typeof reference === "object" && "type" in reference) {
    switch (reference.type) {
      case "Reference":
        return valueOfNode(context, reference.node);
      case "SlotReference":
        // The engine alone fills slots, with its own values.
        return (
          (reference.slots[reference.index] as Value) ??
          abort("ae-aml-uninitialized-local", `${reference.slot}${reference.index} has no value`)
        );
      case "IndexReference":
        return (
          indexedValue(context, reference) ??
          abort("ae-aml-uninitialized-element", `element ${reference.index} of the Package has no value`)
        );
      case "Package":
        return wrongOperand(reference, "a reference");
      default:
    }
  }
  if (reference === undefined || reference instanceof NamespaceNode) return wrongOperand(reference, "a reference");
  return abort("ae-type", `DerefOf needs a reference, found ${describe(reference)}`);
}

/** What an Index refers to; undefined for an element without a value. */
export function indexedValue(context: EngineContext, { target, index }: IndexReferenceObject): Value {
  switch (target.type) {
    case "Package":
      return elementOf(context, target, index);
    case "Buffer":
      return target.bytes[index] ?? 0;
    case "String":
      return index < target.value.length ? target.value.charCodeAt(index) : 0;
    default:
      return target satisfies never;
  }
}

/** The object behind a chain of references, as far as it goes. */
function behind(context: EngineContext, value: Value): Value | AcpiObject {
  let at: Value | AcpiObject = value;
  for (let i = 0; i < referenceLimit; i++) {
    if (typeof at !== "object") return at;
    if (at instanceof NamespaceNode) at = at.object;
    else if (at.type === "Reference") at = at.node;
    else if (at.type === "SlotReference")
      // The engine alone fills slots, with its own values.
      at = at.slots[at.index] as Value;
    else if (at.type === "IndexReference" && at.target.type === "Package") at = indexedValue(context, at);
    else return at;
  }
  return abort("ae-aml-circular-reference", `references lead to references more than ${referenceLimit} times`);
}

/** ObjectType of a name or a value; 0 where there is nothing. */
export function objectTypeOf(context: EngineContext, operand: Value): number {
  if (operand instanceof NamespaceNode && operand.object === undefined) {
    abort("ae-aml-uninitialized-node", `${operand.path} is a scope and has no type`);
  }
  const object = behind(context, operand);
  if (object === undefined) return 0;
  if (typeof object === "number" || typeof object === "bigint") return objectTypeNumbers.Integer;
  if (object instanceof NamespaceNode) return 0;
  // An Index into a buffer or string behaves like a buffer field.
  return object.type === "IndexReference" ? objectTypeNumbers.BufferField : objectTypeNumbers[object.type];
}

/** SizeOf: bytes of an Integer or Buffer, characters of a String, elements of a Package. */
export function sizeOf(context: EngineContext, operand: Value): number {
  const object = behind(context, operand);
  if (typeof object === "number" || typeof object === "bigint") return context.bits / 8;
  if (object !== undefined && "type" in object) {
    switch (object.type) {
      case "Integer":
        return context.bits / 8;
      case "String":
        return object.value.length;
      case "Buffer":
        return object.bytes.length;
      case "Package":
        return object.elements.length;
      default:
    }
  }
  return wrongOperand(operand, "Integer, String, Buffer or Package");
}
