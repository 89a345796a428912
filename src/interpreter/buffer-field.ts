/** Fields of live buffers. @see ACPI 6.5 §19.6.19 to §19.6.24 */
import type { BufferFieldObject, BufferObject } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { extractBits, insertBits } from "./bits.ts";
import type { EngineContext } from "./context.ts";
import { fieldBytes, fieldValue } from "./field-unit.ts";
import type { Integer, Value } from "./value.ts";

/** Bits that run past the end of a buffer that shrank since the field was made read as an error. */
function checkBounds(field: BufferFieldObject): void {
  if (field.bitOffset + field.bitCount > 8 * field.buffer.bytes.length) {
    abort(
      "ae-aml-buffer-limit",
      `bits ${field.bitOffset} to ${field.bitOffset + field.bitCount - 1} of a Buffer of ${field.buffer.bytes.length} bytes`,
    );
  }
}

export function readBufferField(context: EngineContext, field: BufferFieldObject): Integer | BufferObject {
  checkBounds(field);
  const bytes = extractBits(field.buffer.bytes, field.bitOffset, field.bitCount);
  // §19.6.20: what CreateField made is a Buffer however short; the sized forms are Integers.
  return field.isCreatedByCreateField ? { type: "Buffer", bytes } : fieldValue(context, bytes, field.bitCount);
}

export function writeBufferField(context: EngineContext, field: BufferFieldObject, value: Value): void {
  checkBounds(field);
  insertBits(field.buffer.bytes, field.bitOffset, field.bitCount, fieldBytes(context, value));
}
