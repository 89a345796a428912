/** LEqual, LLess, LGreater: the first operand's type decides. @see ACPI 6.5 §19.6.70 */
import type { EngineContext } from "./context.ts";
import { isBuffer, isString, toBytes, toInteger, toText } from "./convert.ts";
import { charge } from "./memory.ts";
import type { Value } from "./value.ts";

/** Negative, 0 or positive: how `left` stands to `right`. */
export function compare(context: EngineContext, left: Value, right: Value): number {
  const { bits } = context;
  if (isString(left)) {
    charge(context, left.value.length);
    return compareText(left.value, toText(right, bits));
  }
  if (isBuffer(left)) {
    charge(context, left.bytes.length);
    return compareBytes(left.bytes, toBytes(right, bits));
  }
  const a = toInteger(left, bits);
  const b = toInteger(right, bits);
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareText(a: string, b: string): number {
  // Latin-1 characters compare by UTF-16 unit as by byte.
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
