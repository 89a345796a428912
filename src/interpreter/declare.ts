/** Carries out declarations. @see ACPI 6.5 §19.6, §20.2.5.1, §20.2.5.2 */
import { type NamePath, printNamePath } from "../aml/index.ts";
import { invariant } from "../base/invariant.ts";
import {
  type AcpiObject,
  type BufferObject,
  type FieldContainer,
  type FieldUnitObject,
  NamespaceNode,
  type OperationRegionObject,
} from "../namespace/index.ts";
import { AmlAbort, abort } from "./abort.ts";
import { isBuffer, toInteger, wrongOperand } from "./convert.ts";
import type { Declaration, FieldElement, FieldList } from "./declaration.ts";
import type { AeName } from "./diagnostics.ts";
import type { Frame } from "./frame.ts";
import { kept, storable } from "./store.ts";
import type { Task } from "./task.ts";
import { plainObject, type Value } from "./value.ts";

/** A DataRegion's space, as handlers see it. */
const dataTableSpace = 0x7e;

/** Does what a Declare instruction says. @returns the height of the operand stack afterwards */
export function declare(task: Task, frame: Frame, declaration: Declaration, stack: Value[], sp: number): number {
  switch (declaration.kind) {
    case "fault":
      return abort(declaration.fault, declaration.detail);
    case "name":
      stack[sp] = install(task, frame, declaration.path, { type: "Uninitialized" });
      return sp + 1;
    case "attach": {
      const node = stack[sp - 2];
      invariant(node instanceof NamespaceNode, "a Name's node lies below its value");
      node.object = plainObject(storable(stack[sp - 1]));
      return sp - 2;
    }
    case "alias": {
      const source = find(task, frame, declaration.source);
      install(task, frame, declaration.path, source.object, source);
      return sp;
    }
    case "object":
      install(task, frame, declaration.path, declaration.create());
      return sp;
    case "scope":
      enter(frame, install(task, frame, declaration.path, declaration.create()));
      return sp;
    case "method":
      install(task, frame, declaration.path, { ...declaration.method });
      return sp;
    case "region":
      stack[sp] = declareRegion(task, frame, declaration);
      return sp + 1;
    case "regionPlace": {
      const { bits } = task.context;
      const offset = BigInt(toInteger(stack[sp - 2], bits));
      const length = BigInt(toInteger(stack[sp - 1], bits));
      placeRegion(stack[sp - 3], offset, length);
      return sp - 3;
    }
    case "dataRegion":
      declareDataRegion(task, frame, declaration.path, stack.slice(sp - 3, sp));
      return sp - 3;
    case "field":
      declareFields(
        task,
        frame,
        { kind: "region", region: region(task, frame, declaration.region) },
        declaration.fields,
      );
      return sp;
    case "indexField": {
      const index = fieldUnit(task, frame, declaration.index);
      const data = fieldUnit(task, frame, declaration.data);
      declareFields(task, frame, { kind: "index", index, data }, declaration.fields);
      return sp;
    }
    case "bankField": {
      const value = BigInt(toInteger(stack[sp - 1], task.context.bits));
      const bank = fieldUnit(task, frame, declaration.bank);
      const container = { kind: "bank", region: region(task, frame, declaration.region), bank, value } as const;
      declareFields(task, frame, container, declaration.fields);
      return sp - 1;
    }
    case "bufferField":
      return declareBufferField(task, frame, declaration, stack, sp);
    default:
      return declaration satisfies never;
  }
}

/** Makes a node the scope until LeaveScope. */
export function enter(frame: Frame, node: NamespaceNode): void {
  frame.scopes.push(frame.scope);
  frame.scope = node;
}

function install(
  task: Task,
  frame: Frame,
  path: NamePath,
  object: AcpiObject | undefined,
  aliasOf?: NamespaceNode,
): NamespaceNode {
  const { namespace, options } = task.context;
  if (namespace.size >= options.limits.names) abort("ae-limit", `the name space has ${namespace.size} names`);
  const result = namespace.install(path, frame.scope, object, {
    owner: frame.owner,
    place: task.placeIn(frame),
    ...(aliasOf === undefined ? {} : { aliasOf }),
  });
  if (result.problem !== undefined) {
    // The name space's codes are a part of the engine's.
    const fault = result.problem.code.slice(result.problem.code.indexOf("/") + 1) as AeName;
    throw new AmlAbort(fault, result.problem.message, result.problem);
  }
  frame.created?.push(result.node);
  return result.node;
}

function find(task: Task, frame: Frame, path: NamePath): NamespaceNode {
  const node = task.context.namespace.resolve(path, frame.scope);
  return node ?? abort("ae-not-found", `no ${printNamePath(path)} seen from ${frame.scope.path}`);
}

function region(task: Task, frame: Frame, path: NamePath): OperationRegionObject {
  const node = find(task, frame, path);
  return node.object?.type === "OperationRegion" ? node.object : wrongOperand(node, "OperationRegion");
}

function fieldUnit(task: Task, frame: Frame, path: NamePath): FieldUnitObject {
  const node = find(task, frame, path);
  return node.object?.type === "FieldUnit" ? node.object : wrongOperand(node, "FieldUnit");
}

function declareFields(task: Task, frame: Frame, container: FieldContainer, list: FieldList): void {
  for (const element of list.elements) {
    const { path, connection, ...position } = element;
    const unit: FieldUnitObject = {
      type: "FieldUnit",
      container,
      ...position,
      isLocked: list.isLocked,
      updateRule: list.updateRule,
      connection: connectionBytes(task, frame, connection),
    };
    try {
      install(task, frame, path, unit);
    } catch (fault) {
      // One field of a list that exists already does not keep the others from coming into being.
      if (!(fault instanceof AmlAbort) || fault.fault !== "ae-already-exists") throw fault;
      task.reportFault(fault);
    }
  }
}

function connectionBytes(task: Task, frame: Frame, connection: FieldElement["connection"]): Uint8Array | undefined {
  if (connection === undefined || connection instanceof Uint8Array) return connection;
  const { object } = find(task, frame, connection);
  return object?.type === "Buffer" ? object.bytes : undefined;
}

/** Where the operand of CreateField was a variable: what that holds, each time it is asked. */
function holderOf(operand: Value): () => Value {
  if (typeof operand === "object" && "type" in operand) {
    if (operand.type === "Reference") return () => operand.node.object as Value;
    // The engine alone fills slots, with its own values.
    if (operand.type === "SlotReference") return () => operand.slots[operand.index] as Value;
  }
  return () => operand;
}

/** What a field of a variable reads that holds no Buffer any more: every access ends at its bounds. */
const noBuffer: BufferObject = { type: "Buffer", bytes: new Uint8Array(0) };

function declareBufferField(
  task: Task,
  frame: Frame,
  declaration: Extract<Declaration, { kind: "bufferField" }>,
  stack: readonly Value[],
  sp: number,
): number {
  const { bits } = task.context;
  const base = declaration.bitCount === undefined ? sp - 3 : sp - 2;
  const isLate = task.context.options.semantics.bufferFieldsOf === "variable";
  const held = isLate ? holderOf(stack[base]) : () => stack[base];
  const buffer = held();
  if (!isBuffer(buffer)) return wrongOperand(buffer, "Buffer");
  const bitOffset = Number(toInteger(stack[base + 1], bits)) * declaration.unitBits;
  const bitCount = declaration.bitCount ?? Number(toInteger(stack[base + 2], bits));
  if (bitCount === 0) abort("ae-aml-operand-value", `field ${printNamePath(declaration.path)} has no bits`);
  if (!isLate && bitOffset + bitCount > 8 * buffer.bytes.length) {
    abort(
      "ae-aml-buffer-limit",
      `field ${printNamePath(declaration.path)} is bits ${bitOffset} to ${bitOffset + bitCount - 1} of a Buffer of ${buffer.bytes.length} bytes`,
    );
  }
  const place = { bitOffset, bitCount, isCreatedByCreateField: declaration.bitCount === undefined };
  if (isLate) {
    const bufferNow = (): BufferObject => {
      const now = held();
      return isBuffer(now) ? now : noBuffer;
    };
    install(task, frame, declaration.path, {
      type: "BufferField",
      get buffer() {
        return bufferNow();
      },
      ...place,
    });
  } else install(task, frame, declaration.path, { type: "BufferField", buffer, ...place });
  return base;
}

/**
 * The name comes before its operands are evaluated, so that fields can be declared over it even if the operands need
 * names of tables that are not there yet; initialisation then executes the declaration again.
 */
function declareRegion(task: Task, frame: Frame, declaration: Extract<Declaration, { kind: "region" }>): NamespaceNode {
  const { namespace } = task.context;
  const place = task.placeIn(frame);
  const known = frame.isTableLevel ? namespace.resolve(declaration.path, frame.scope) : undefined;
  const isAgain = known?.place?.source === place.source && known.place.start === place.start;
  if (isAgain && known.object?.type === "OperationRegion" && !known.object.isEvaluated) return known;
  const node = install(task, frame, declaration.path, { type: "Uninitialized" });
  const region: OperationRegionObject = {
    type: "OperationRegion",
    space: declaration.space,
    offset: 0n,
    length: 0n,
    isEvaluated: false,
    node,
  };
  node.object = region;
  if (frame.isTableLevel) {
    task.context.unevaluatedRegions.push({ region, scope: frame.scope, place: { ...place, end: declaration.end } });
  }
  return node;
}

function placeRegion(node: Value, offset: bigint, length: bigint): void {
  invariant(node instanceof NamespaceNode && node.object?.type === "OperationRegion", "a region's node lies below");
  node.object.offset = offset;
  node.object.length = length;
  node.object.isEvaluated = true;
}

/** §19.6.25: the region is a table the host finds, as memory that reads its bytes. */
function declareDataRegion(task: Task, frame: Frame, path: NamePath, operands: readonly Value[]): void {
  const [signature = "", oemId = "", oemTableId = ""] = operands.map((operand) => {
    const object = plainObject(kept(task.context, operand));
    return object.type === "String" ? object.value : wrongOperand(operand, "String");
  });
  const table = task.context.host.findTable(signature, oemId, oemTableId);
  if (table === undefined) abort("ae-not-found", `no table "${signature}" "${oemId}" "${oemTableId}"`);
  const node = install(task, frame, path, { type: "Uninitialized" });
  node.object = {
    type: "OperationRegion",
    space: dataTableSpace,
    offset: 0n,
    length: BigInt(table.bytes.length),
    isEvaluated: true,
    node,
    table,
  };
}
