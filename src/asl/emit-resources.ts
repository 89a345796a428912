/** ResourceTemplate and Connection. @see ACPI 6.5 §6.4, §19.6.113 */
import { emitBytes } from "./emit-data.ts";
import type { Emitter } from "./emitter.ts";
import { encodeConnection } from "./resource-template.ts";
import type { OperatorNode } from "./syntax-tree.ts";

/** `ResourceTemplate () { descriptors }`: a buffer. */
export function emitResourceTemplate(emitter: Emitter, node: OperatorNode): void {
  const { bytes, diagnostics } = emitter.tree.templateAt(node);
  emitter.diagnostics.push(...diagnostics);
  emitBytes(emitter, bytes);
}

/** The descriptor of a Connection: a buffer with that alone. */
export function emitConnection(emitter: Emitter, node: OperatorNode): void {
  const { bytes, diagnostics } = encodeConnection(node, emitter.tree.space);
  emitter.diagnostics.push(...diagnostics);
  emitBytes(emitter, bytes);
}
