/**
 * What the objects of running AML hold, bounded. Allocations are only added up; when their sum says that the limit may
 * have been reached, everything that is still reachable is measured. So the bound is exact and costs next to nothing.
 */
import { type AcpiObject, NamespaceNode } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import type { EngineContext } from "./context.ts";
import type { Value } from "./value.ts";

/** Estimates in bytes of what JavaScript needs besides the contents. */
const objectSize = 48;
const elementSize = 64;
const nodeSize = 200;

/** A part of the limit: how much may be allocated between two measurements at least. */
const smallestStride = 1 / 16;

/** A task, as far as it holds values. */
export interface ValueHolder {
  readonly stack: readonly Value[];
  readonly frames: readonly (
    | {
        readonly kind: "code";
        readonly locals: readonly Value[];
        readonly args: readonly Value[];
        readonly implicit: Value;
        /** Compiled code keeps values in variables of its own while it runs. */
        readonly code: { readonly runner: unknown };
      }
    | { readonly kind: "activity" }
  )[];
}

/** The account of one engine. */
export class Memory {
  /** Tasks that have begun and not ended. */
  readonly holders = new Set<ValueHolder>();
  /** Bytes allocated since the engine was made. */
  allocated = 0;
  /** Value of `allocated` at which to measure. */
  nextCheck: number;
  /** Value of `allocated` when a task last went on: its frames were complete then. */
  atStep = 0;

  constructor(limit: number) {
    this.nextCheck = limit / 2;
  }
}

/** Accounts for an object about to be made, or as much work. Aborts with AE_NO_MEMORY if all that is held would be too much. */
export function charge(context: EngineContext, bytes: number): void {
  const { memory } = context;
  memory.allocated += bytes;
  if (memory.allocated >= memory.nextCheck) check(context, bytes);
}

function check(context: EngineContext, wanted: number): void {
  const { memory } = context;
  const limit = context.options.limits.memory;
  const held = heldBytes(context, limit) + wanted;
  memory.nextCheck = memory.allocated + Math.max(limit - held, limit * smallestStride);
  if (held > limit) {
    memory.nextCheck = memory.allocated;
    abort("ae-no-memory", `the objects of this session would take more than ${limit} bytes`);
  }
}

/** Accounts for a copy of a value; Integers are free. */
export function chargeCopy(context: EngineContext, value: Value): void {
  if (typeof value !== "object" || value instanceof NamespaceNode) return;
  const limit = context.options.limits.memory;
  switch (value.type) {
    case "String":
      charge(context, objectSize + value.value.length);
      return;
    case "Buffer":
      charge(context, objectSize + value.bytes.length);
      return;
    case "Package": {
      // Not what is shared inside: a copy has it as often as it stands there. A package in itself has no end.
      const bytes = treeBytes(value, limit);
      if (bytes > limit) abort("ae-no-memory", "a copy of this Package would be larger than all memory allowed");
      charge(context, bytes);
      return;
    }
    default:
  }
}

function treeBytes(top: AcpiObject, limit: number): number {
  const pending: AcpiObject[] = [top];
  let bytes = 0;
  for (let next = pending.pop(); next !== undefined && bytes <= limit; next = pending.pop()) {
    bytes += elementSize;
    if (next.type === "String") bytes += next.value.length;
    else if (next.type === "Buffer") bytes += next.bytes.length;
    else if (next.type === "Package") for (const element of next.elements) pending.push(element);
  }
  return bytes;
}

/** Everything reachable from the name space, the loaded tables and the tasks; stops counting above `limit`. */
function heldBytes(context: EngineContext, limit: number): number {
  const { memory, namespace } = context;
  const seen = new Set<object>();
  const pending: object[] = [];
  let bytes = 0;
  const reach = (value: unknown): void => {
    if (typeof value === "object" && value !== null) pending.push(value);
  };
  namespace.walk((node) => {
    bytes += nodeSize;
    reach(node.object);
  });
  for (const table of context.loadedTables.values()) bytes += table.bytes.length;
  for (const { stack, frames } of memory.holders) {
    for (const value of stack) reach(value);
    for (const frame of frames) {
      if (frame.kind === "activity") continue;
      for (const value of frame.locals) reach(value);
      for (const value of frame.args) reach(value);
      reach(frame.implicit);
    }
    // What compiled code has in its variables cannot be seen: take it that it keeps all it has made in this step.
    if (frames.some((frame) => frame.kind === "code" && frame.code.runner !== undefined)) {
      bytes += memory.allocated - memory.atStep;
    }
  }
  for (let next = pending.pop(); next !== undefined && bytes <= limit; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    bytes += objectSize + contentBytes(next, reach);
  }
  return bytes;
}

/** Bytes of an object itself; what it refers to is reached. */
function contentBytes(object: object, reach: (value: unknown) => void): number {
  if (object instanceof NamespaceNode) {
    reach(object.object);
    return 0;
  }
  // Values and objects are the only other things that are reached.
  const value = object as AcpiObject;
  switch (value.type) {
    case "String":
      return value.value.length;
    case "Buffer":
      return value.bytes.length;
    case "Package":
      for (const element of value.elements) if (element.type !== "Integer") reach(element);
      return elementSize * value.elements.length;
    case "Reference":
      reach(value.node);
      return 0;
    case "SlotReference":
      for (const slot of value.slots) reach(slot);
      return 0;
    case "IndexReference":
      reach(value.target);
      return 0;
    case "BufferField":
      reach(value.buffer);
      return 0;
    default:
      return 0;
  }
}
