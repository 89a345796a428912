/** Buffers and packages that stand in the code. @see ACPI 6.5 §19.6.10, §19.6.102 */
import type { AcpiObject } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import type { EngineContext } from "./context.ts";
import { isBuffer, toInteger, wrongOperand } from "./convert.ts";
import { charge } from "./memory.ts";
import type { Value } from "./value.ts";

/** A new Buffer of `size` bytes, or as many as the initialiser has if that is more. */
export function makeBuffer(context: EngineContext, size: Value, initializer: Value): Value {
  const bytes = isBuffer(initializer) ? initializer.bytes : new Uint8Array(0);
  const length = Math.max(Number(toInteger(size, context.bits)), bytes.length);
  if (length > context.options.limits.objectSize) abort("ae-aml-object-limit", `a Buffer of ${length} bytes`);
  charge(context, length);
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return { type: "Buffer", bytes: copy };
}

/** A Package of `count` of the `elements` (a Package made for this purpose): cut, or filled with nothing. */
export function makePackage(context: EngineContext, count: Value, elements: Value): Value {
  const wanted = Number(toInteger(count, context.bits));
  if (wanted > context.options.limits.objectSize) abort("ae-aml-object-limit", `a Package of ${wanted} elements`);
  charge(context, 64 * wanted);
  if (typeof elements !== "object" || !("type" in elements) || elements.type !== "Package") {
    return wrongOperand(elements, "Package");
  }
  const given: AcpiObject[] = elements.elements;
  if (given.length > wanted) given.length = wanted;
  while (given.length < wanted) given.push({ type: "Uninitialized" });
  return elements;
}
